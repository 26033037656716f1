# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'month_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.1
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_MonthDialog(object):
    def setupUi(self, MonthDialog):
        if not MonthDialog.objectName():
            MonthDialog.setObjectName(u"MonthDialog")
        MonthDialog.resize(520, 300)
        self.dialogLayout = QVBoxLayout(MonthDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(MonthDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.toldLabel = QLabel(MonthDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.toldLabel)

        self.wordsLabel = QLabel(MonthDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.dialogLayout.addWidget(self.wordsLabel)

        self.wordsEdit = QPlainTextEdit(MonthDialog)
        self.wordsEdit.setObjectName(u"wordsEdit")
        self.wordsEdit.setTabChangesFocus(True)
        self.wordsEdit.setMaximumSize(QSize(16777215, 90))

        self.dialogLayout.addWidget(self.wordsEdit)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(MonthDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.doneButton = QPushButton(MonthDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.doneButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.wordsEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.wordsEdit, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.cancelButton)

        self.retranslateUi(MonthDialog)

        self.doneButton.setDefault(True)


        QMetaObject.connectSlotsByName(MonthDialog)
    # setupUi

    def retranslateUi(self, MonthDialog):
        MonthDialog.setWindowTitle(QCoreApplication.translate("MonthDialog", u"Close a month", None))
        self.wordsLabel.setText(QCoreApplication.translate("MonthDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.wordsEdit.setAccessibleName(QCoreApplication.translate("MonthDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("MonthDialog", u"Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("MonthDialog", u"&Close", None))
    # retranslateUi


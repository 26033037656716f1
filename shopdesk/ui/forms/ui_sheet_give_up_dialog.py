# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_give_up_dialog.ui'
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

class Ui_SheetGiveUpDialog(object):
    def setupUi(self, SheetGiveUpDialog):
        if not SheetGiveUpDialog.objectName():
            SheetGiveUpDialog.setObjectName(u"SheetGiveUpDialog")
        SheetGiveUpDialog.resize(460, 240)
        self.dialogLayout = QVBoxLayout(SheetGiveUpDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 16, 24, 16)
        self.sheetLabel = QLabel(SheetGiveUpDialog)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sheetLabel.setWordWrap(True)
        self.sheetLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.sheetLabel)

        self.reasonLabel = QLabel(SheetGiveUpDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.dialogLayout.addWidget(self.reasonLabel)

        self.reasonEdit = QPlainTextEdit(SheetGiveUpDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMaximumSize(QSize(16777215, 84))

        self.dialogLayout.addWidget(self.reasonEdit)

        self.messageLabel = QLabel(SheetGiveUpDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"error")

        self.dialogLayout.addWidget(self.messageLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(SheetGiveUpDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.doneButton = QPushButton(SheetGiveUpDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.doneButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reasonEdit, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.cancelButton)

        self.retranslateUi(SheetGiveUpDialog)

        self.doneButton.setDefault(True)


        QMetaObject.connectSlotsByName(SheetGiveUpDialog)
    # setupUi

    def retranslateUi(self, SheetGiveUpDialog):
        SheetGiveUpDialog.setWindowTitle(QCoreApplication.translate("SheetGiveUpDialog", u"Give up a sheet", None))
        self.reasonLabel.setText(QCoreApplication.translate("SheetGiveUpDialog", u"&Reason *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("SheetGiveUpDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("SheetGiveUpDialog", u"&Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("SheetGiveUpDialog", u"&Give it up", None))
    # retranslateUi


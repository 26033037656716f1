# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_reason_dialog.ui'
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

class Ui_StatementReasonDialog(object):
    def setupUi(self, StatementReasonDialog):
        if not StatementReasonDialog.objectName():
            StatementReasonDialog.setObjectName(u"StatementReasonDialog")
        StatementReasonDialog.resize(480, 240)
        self.dialogLayout = QVBoxLayout(StatementReasonDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(StatementReasonDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.toldLabel = QLabel(StatementReasonDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.toldLabel)

        self.reasonLabel = QLabel(StatementReasonDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.dialogLayout.addWidget(self.reasonLabel)

        self.reasonEdit = QPlainTextEdit(StatementReasonDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMaximumSize(QSize(16777215, 90))

        self.dialogLayout.addWidget(self.reasonEdit)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(StatementReasonDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.settleButton = QPushButton(StatementReasonDialog)
        self.settleButton.setObjectName(u"settleButton")
        self.settleButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.settleButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reasonEdit, self.settleButton)
        QWidget.setTabOrder(self.settleButton, self.cancelButton)

        self.retranslateUi(StatementReasonDialog)

        self.settleButton.setDefault(True)


        QMetaObject.connectSlotsByName(StatementReasonDialog)
    # setupUi

    def retranslateUi(self, StatementReasonDialog):
        StatementReasonDialog.setWindowTitle(QCoreApplication.translate("StatementReasonDialog", u"Give up the rest", None))
        self.reasonLabel.setText(QCoreApplication.translate("StatementReasonDialog", u"&Reason *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("StatementReasonDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("StatementReasonDialog", u"Cancel", None))
        self.settleButton.setText(QCoreApplication.translate("StatementReasonDialog", u"&Give it up", None))
    # retranslateUi


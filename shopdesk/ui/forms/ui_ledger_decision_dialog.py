# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_decision_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_LedgerDecisionDialog(object):
    def setupUi(self, LedgerDecisionDialog):
        if not LedgerDecisionDialog.objectName():
            LedgerDecisionDialog.setObjectName(u"LedgerDecisionDialog")
        LedgerDecisionDialog.resize(520, 420)
        self.dialogLayout = QVBoxLayout(LedgerDecisionDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(LedgerDecisionDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.entryLabel = QLabel(LedgerDecisionDialog)
        self.entryLabel.setObjectName(u"entryLabel")
        self.entryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.entryLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.entryLabel)

        self.whyLabel = QLabel(LedgerDecisionDialog)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.whyLabel)

        self.filedLabel = QLabel(LedgerDecisionDialog)
        self.filedLabel.setObjectName(u"filedLabel")
        self.filedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.filedLabel.setWordWrap(True)
        self.filedLabel.setProperty(u"role", u"section")

        self.dialogLayout.addWidget(self.filedLabel)

        self.appealLabel = QLabel(LedgerDecisionDialog)
        self.appealLabel.setObjectName(u"appealLabel")
        self.appealLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.appealLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.appealLabel)

        self.decisionLabel = QLabel(LedgerDecisionDialog)
        self.decisionLabel.setObjectName(u"decisionLabel")

        self.dialogLayout.addWidget(self.decisionLabel)

        self.decisionEdit = QPlainTextEdit(LedgerDecisionDialog)
        self.decisionEdit.setObjectName(u"decisionEdit")
        self.decisionEdit.setTabChangesFocus(True)
        self.decisionEdit.setMinimumSize(QSize(0, 60))
        self.decisionEdit.setMaximumSize(QSize(16777215, 84))

        self.dialogLayout.addWidget(self.decisionEdit)

        self.followsLabel = QLabel(LedgerDecisionDialog)
        self.followsLabel.setObjectName(u"followsLabel")
        self.followsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.followsLabel.setWordWrap(True)
        self.followsLabel.setProperty(u"role", u"small")

        self.dialogLayout.addWidget(self.followsLabel)

        self.shopPaysBox = QCheckBox(LedgerDecisionDialog)
        self.shopPaysBox.setObjectName(u"shopPaysBox")

        self.dialogLayout.addWidget(self.shopPaysBox)

        self.bottomSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.bottomSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(LedgerDecisionDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.rejectButton = QPushButton(LedgerDecisionDialog)
        self.rejectButton.setObjectName(u"rejectButton")
        self.rejectButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.rejectButton)

        self.acceptButton = QPushButton(LedgerDecisionDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setAutoDefault(False)
        self.acceptButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.acceptButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.decisionLabel.setBuddy(self.decisionEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decisionEdit, self.shopPaysBox)
        QWidget.setTabOrder(self.shopPaysBox, self.acceptButton)
        QWidget.setTabOrder(self.acceptButton, self.rejectButton)
        QWidget.setTabOrder(self.rejectButton, self.cancelButton)

        self.retranslateUi(LedgerDecisionDialog)

        QMetaObject.connectSlotsByName(LedgerDecisionDialog)
    # setupUi

    def retranslateUi(self, LedgerDecisionDialog):
        LedgerDecisionDialog.setWindowTitle(QCoreApplication.translate("LedgerDecisionDialog", u"Decide an appeal", None))
        self.decisionLabel.setText(QCoreApplication.translate("LedgerDecisionDialog", u"&Decision", None))
#if QT_CONFIG(accessibility)
        self.decisionEdit.setAccessibleName(QCoreApplication.translate("LedgerDecisionDialog", u"Decision", None))
#endif // QT_CONFIG(accessibility)
        self.shopPaysBox.setText(QCoreApplication.translate("LedgerDecisionDialog", u"The shop puts in what is missing in the fund", None))
        self.cancelButton.setText(QCoreApplication.translate("LedgerDecisionDialog", u"Cancel", None))
        self.rejectButton.setText(QCoreApplication.translate("LedgerDecisionDialog", u"&Reject", None))
        self.acceptButton.setText(QCoreApplication.translate("LedgerDecisionDialog", u"&Accept and reverse", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_match_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.record_view import RecordView

class Ui_StatementMatchDialog(object):
    def setupUi(self, StatementMatchDialog):
        if not StatementMatchDialog.objectName():
            StatementMatchDialog.setObjectName(u"StatementMatchDialog")
        StatementMatchDialog.resize(1000, 600)
        self.dialogLayout = QVBoxLayout(StatementMatchDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.lineLabel = QLabel(StatementMatchDialog)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lineLabel.setWordWrap(True)
        self.lineLabel.setProperty(u"role", u"strong")

        self.dialogLayout.addWidget(self.lineLabel)

        self.hintLabel = QLabel(StatementMatchDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.hintLabel)

        self.searchRow = QHBoxLayout()
        self.searchRow.setObjectName(u"searchRow")
        self.searchEdit = QLineEdit(StatementMatchDialog)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.searchRow.addWidget(self.searchEdit)


        self.dialogLayout.addLayout(self.searchRow)

        self.claimsTable = RecordView(StatementMatchDialog)
        self.claimsTable.setObjectName(u"claimsTable")

        self.dialogLayout.addWidget(self.claimsTable)

        self.messageLabel = QLabel(StatementMatchDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.dialogLayout.addWidget(self.messageLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.registerButton = QPushButton(StatementMatchDialog)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.registerButton)

        self.unmatchButton = QPushButton(StatementMatchDialog)
        self.unmatchButton.setObjectName(u"unmatchButton")
        self.unmatchButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.unmatchButton)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(StatementMatchDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.matchButton = QPushButton(StatementMatchDialog)
        self.matchButton.setObjectName(u"matchButton")
        self.matchButton.setEnabled(False)
        self.matchButton.setAutoDefault(False)
        self.matchButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.matchButton)


        self.dialogLayout.addLayout(self.buttonRow)

        QWidget.setTabOrder(self.searchEdit, self.claimsTable)
        QWidget.setTabOrder(self.claimsTable, self.matchButton)
        QWidget.setTabOrder(self.matchButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.registerButton)
        QWidget.setTabOrder(self.registerButton, self.unmatchButton)

        self.retranslateUi(StatementMatchDialog)

        QMetaObject.connectSlotsByName(StatementMatchDialog)
    # setupUi

    def retranslateUi(self, StatementMatchDialog):
        StatementMatchDialog.setWindowTitle(QCoreApplication.translate("StatementMatchDialog", u"Which claim is it?", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("StatementMatchDialog", u"Search claims", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("StatementMatchDialog", u"Claim / tracking / order / customer", None))
        self.registerButton.setText(QCoreApplication.translate("StatementMatchDialog", u"&Register a claim\u2026", None))
        self.unmatchButton.setText(QCoreApplication.translate("StatementMatchDialog", u"Take the match a&way", None))
        self.cancelButton.setText(QCoreApplication.translate("StatementMatchDialog", u"Cancel", None))
        self.matchButton.setText(QCoreApplication.translate("StatementMatchDialog", u"&Match", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_appeal_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_LedgerAppealDialog(object):
    def setupUi(self, LedgerAppealDialog):
        if not LedgerAppealDialog.objectName():
            LedgerAppealDialog.setObjectName(u"LedgerAppealDialog")
        LedgerAppealDialog.resize(480, 330)
        self.dialogLayout = QVBoxLayout(LedgerAppealDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(LedgerAppealDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.entryLabel = QLabel(LedgerAppealDialog)
        self.entryLabel.setObjectName(u"entryLabel")
        self.entryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.entryLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.entryLabel)

        self.whyLabel = QLabel(LedgerAppealDialog)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.whyLabel)

        self.reasonLabel = QLabel(LedgerAppealDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.dialogLayout.addWidget(self.reasonLabel)

        self.reasonEdit = QPlainTextEdit(LedgerAppealDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMinimumSize(QSize(0, 60))
        self.reasonEdit.setMaximumSize(QSize(16777215, 110))

        self.dialogLayout.addWidget(self.reasonEdit)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.dayLabel = QLabel(LedgerAppealDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = QDateEdit(LedgerAppealDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")
        self.dayEdit.setCalendarPopup(True)

        self.fieldGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.followsLabel = QLabel(LedgerAppealDialog)
        self.followsLabel.setObjectName(u"followsLabel")
        self.followsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.followsLabel.setWordWrap(True)
        self.followsLabel.setProperty(u"role", u"small")

        self.dialogLayout.addWidget(self.followsLabel)

        self.bottomSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.bottomSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(LedgerAppealDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.fileButton = QPushButton(LedgerAppealDialog)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.fileButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
        self.dayLabel.setBuddy(self.dayEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reasonEdit, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.fileButton)
        QWidget.setTabOrder(self.fileButton, self.cancelButton)

        self.retranslateUi(LedgerAppealDialog)

        self.fileButton.setDefault(True)


        QMetaObject.connectSlotsByName(LedgerAppealDialog)
    # setupUi

    def retranslateUi(self, LedgerAppealDialog):
        LedgerAppealDialog.setWindowTitle(QCoreApplication.translate("LedgerAppealDialog", u"Appeal", None))
        self.reasonLabel.setText(QCoreApplication.translate("LedgerAppealDialog", u"Wh&y is it wrong? *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("LedgerAppealDialog", u"Why the entry is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("LedgerAppealDialog", u"Said &on", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("LedgerAppealDialog", u"Said on", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("LedgerAppealDialog", u"Cancel", None))
        self.fileButton.setText(QCoreApplication.translate("LedgerAppealDialog", u"&Appeal", None))
    # retranslateUi


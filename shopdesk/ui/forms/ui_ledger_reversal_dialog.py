# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_reversal_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.messages import Banner

class Ui_LedgerReversalDialog(object):
    def setupUi(self, LedgerReversalDialog):
        if not LedgerReversalDialog.objectName():
            LedgerReversalDialog.setObjectName(u"LedgerReversalDialog")
        LedgerReversalDialog.resize(480, 320)
        self.dialogLayout = QVBoxLayout(LedgerReversalDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(LedgerReversalDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.entryLabel = QLabel(LedgerReversalDialog)
        self.entryLabel.setObjectName(u"entryLabel")
        self.entryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.entryLabel.setWordWrap(True)
        self.entryLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.entryLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.reasonLabel = QLabel(LedgerReversalDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.reasonLabel, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reasonEdit = QPlainTextEdit(LedgerReversalDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMaximumSize(QSize(16777215, 84))

        self.fieldGrid.addWidget(self.reasonEdit, 0, 1, 1, 1)

        self.dayLabel = QLabel(LedgerReversalDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.dayLabel, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.dayColumn = QVBoxLayout()
        self.dayColumn.setSpacing(4)
        self.dayColumn.setObjectName(u"dayColumn")
        self.dayEdit = QDateEdit(LedgerReversalDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.dayColumn.addWidget(self.dayEdit)

        self.dayHint = QLabel(LedgerReversalDialog)
        self.dayHint.setObjectName(u"dayHint")
        self.dayHint.setTextFormat(Qt.TextFormat.PlainText)
        self.dayHint.setWordWrap(True)
        self.dayHint.setProperty(u"role", u"small")

        self.dayColumn.addWidget(self.dayHint)


        self.fieldGrid.addLayout(self.dayColumn, 1, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.fundLabel = QLabel(LedgerReversalDialog)
        self.fundLabel.setObjectName(u"fundLabel")
        self.fundLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fundLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.fundLabel)

        self.laterLabel = QLabel(LedgerReversalDialog)
        self.laterLabel.setObjectName(u"laterLabel")
        self.laterLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.laterLabel.setWordWrap(True)
        self.laterLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.laterLabel)

        self.shopPaysBox = QCheckBox(LedgerReversalDialog)
        self.shopPaysBox.setObjectName(u"shopPaysBox")

        self.dialogLayout.addWidget(self.shopPaysBox)

        self.bottomSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.bottomSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(LedgerReversalDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.reverseButton = QPushButton(LedgerReversalDialog)
        self.reverseButton.setObjectName(u"reverseButton")
        self.reverseButton.setAutoDefault(False)
        self.reverseButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.reverseButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
        self.dayLabel.setBuddy(self.dayEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reasonEdit, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.shopPaysBox)
        QWidget.setTabOrder(self.shopPaysBox, self.reverseButton)
        QWidget.setTabOrder(self.reverseButton, self.cancelButton)

        self.retranslateUi(LedgerReversalDialog)

        self.reverseButton.setDefault(True)


        QMetaObject.connectSlotsByName(LedgerReversalDialog)
    # setupUi

    def retranslateUi(self, LedgerReversalDialog):
        LedgerReversalDialog.setWindowTitle(QCoreApplication.translate("LedgerReversalDialog", u"Reverse", None))
        self.reasonLabel.setText(QCoreApplication.translate("LedgerReversalDialog", u"&Reason *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("LedgerReversalDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("LedgerReversalDialog", u"&Day *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("LedgerReversalDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.shopPaysBox.setText(QCoreApplication.translate("LedgerReversalDialog", u"The shop puts in what the fund is short of", None))
        self.cancelButton.setText(QCoreApplication.translate("LedgerReversalDialog", u"Cancel", None))
        self.reverseButton.setText(QCoreApplication.translate("LedgerReversalDialog", u"Re&verse", None))
    # retranslateUi


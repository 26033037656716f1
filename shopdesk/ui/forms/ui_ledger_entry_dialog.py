# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_entry_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_LedgerEntryDialog(object):
    def setupUi(self, LedgerEntryDialog):
        if not LedgerEntryDialog.objectName():
            LedgerEntryDialog.setObjectName(u"LedgerEntryDialog")
        LedgerEntryDialog.resize(560, 400)
        self.dialogLayout = QVBoxLayout(LedgerEntryDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.draftBanner = Banner(LedgerEntryDialog)
        self.draftBanner.setObjectName(u"draftBanner")

        self.dialogLayout.addWidget(self.draftBanner)

        self.dialogBanner = Banner(LedgerEntryDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.sourceRow = QHBoxLayout()
        self.sourceRow.setSpacing(8)
        self.sourceRow.setObjectName(u"sourceRow")
        self.sourceLabel = QLabel(LedgerEntryDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceLabel.setWordWrap(True)
        self.sourceLabel.setProperty(u"role", u"secondary")

        self.sourceRow.addWidget(self.sourceLabel)

        self.sourceButton = QPushButton(LedgerEntryDialog)
        self.sourceButton.setObjectName(u"sourceButton")
        self.sourceButton.setAutoDefault(False)
        self.sourceButton.setProperty(u"role", u"link")

        self.sourceRow.addWidget(self.sourceButton)

        self.sourceSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sourceRow.addItem(self.sourceSpacer)


        self.dialogLayout.addLayout(self.sourceRow)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.staffLabel = QLabel(LedgerEntryDialog)
        self.staffLabel.setObjectName(u"staffLabel")
        self.staffLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.staffLabel, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.staffRow = QHBoxLayout()
        self.staffRow.setSpacing(8)
        self.staffRow.setObjectName(u"staffRow")
        self.staffBox = QComboBox(LedgerEntryDialog)
        self.staffBox.setObjectName(u"staffBox")
        self.staffBox.setEditable(True)

        self.staffRow.addWidget(self.staffBox)

        self.severalButton = QPushButton(LedgerEntryDialog)
        self.severalButton.setObjectName(u"severalButton")
        self.severalButton.setAutoDefault(False)
        self.severalButton.setProperty(u"role", u"link")

        self.staffRow.addWidget(self.severalButton)

        self.staffRow.setStretch(0, 1)

        self.fieldGrid.addLayout(self.staffRow, 0, 1, 1, 1)

        self.staffList = QListWidget(LedgerEntryDialog)
        self.staffList.setObjectName(u"staffList")
        self.staffList.setProperty(u"framed", u"true")
        self.staffList.setMaximumSize(QSize(16777215, 148))

        self.fieldGrid.addWidget(self.staffList, 1, 1, 1, 1)

        self.dayLabel = QLabel(LedgerEntryDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.dayLabel, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.dayEdit = QDateEdit(LedgerEntryDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.dayEdit, 2, 1, 1, 1)

        self.kindLabel = QLabel(LedgerEntryDialog)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.kindLabel, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.kindBox = QComboBox(LedgerEntryDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.fieldGrid.addWidget(self.kindBox, 3, 1, 1, 1)

        self.ruleLabel = QLabel(LedgerEntryDialog)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.ruleLabel, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.ruleColumn = QVBoxLayout()
        self.ruleColumn.setSpacing(4)
        self.ruleColumn.setObjectName(u"ruleColumn")
        self.ruleBox = QComboBox(LedgerEntryDialog)
        self.ruleBox.setObjectName(u"ruleBox")
        self.ruleBox.setEditable(True)

        self.ruleColumn.addWidget(self.ruleBox)

        self.proposalLabel = QLabel(LedgerEntryDialog)
        self.proposalLabel.setObjectName(u"proposalLabel")
        self.proposalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proposalLabel.setWordWrap(True)
        self.proposalLabel.setProperty(u"role", u"small")

        self.ruleColumn.addWidget(self.proposalLabel)


        self.fieldGrid.addLayout(self.ruleColumn, 4, 1, 1, 1)

        self.amountLabel = QLabel(LedgerEntryDialog)
        self.amountLabel.setObjectName(u"amountLabel")
        self.amountLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.amountLabel, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.amountColumn = QVBoxLayout()
        self.amountColumn.setSpacing(4)
        self.amountColumn.setObjectName(u"amountColumn")
        self.amountEdit = MoneyEdit(LedgerEntryDialog)
        self.amountEdit.setObjectName(u"amountEdit")

        self.amountColumn.addWidget(self.amountEdit)

        self.amountHint = QLabel(LedgerEntryDialog)
        self.amountHint.setObjectName(u"amountHint")
        self.amountHint.setTextFormat(Qt.TextFormat.PlainText)
        self.amountHint.setWordWrap(True)
        self.amountHint.setProperty(u"role", u"small")

        self.amountColumn.addWidget(self.amountHint)


        self.fieldGrid.addLayout(self.amountColumn, 5, 1, 1, 1)

        self.reasonLabel = QLabel(LedgerEntryDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.reasonLabel, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reasonBox = QComboBox(LedgerEntryDialog)
        self.reasonBox.setObjectName(u"reasonBox")
        self.reasonBox.setEditable(True)

        self.fieldGrid.addWidget(self.reasonBox, 6, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.cautionLabel = QLabel(LedgerEntryDialog)
        self.cautionLabel.setObjectName(u"cautionLabel")
        self.cautionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cautionLabel.setWordWrap(True)
        self.cautionLabel.setProperty(u"role", u"warning")

        self.dialogLayout.addWidget(self.cautionLabel)

        self.bottomSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.bottomSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(LedgerEntryDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.nextButton = QPushButton(LedgerEntryDialog)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)
        self.nextButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.nextButton)

        self.saveButton = QPushButton(LedgerEntryDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.staffLabel.setBuddy(self.staffBox)
        self.dayLabel.setBuddy(self.dayEdit)
        self.kindLabel.setBuddy(self.kindBox)
        self.ruleLabel.setBuddy(self.ruleBox)
        self.amountLabel.setBuddy(self.amountEdit)
        self.reasonLabel.setBuddy(self.reasonBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staffBox, self.staffList)
        QWidget.setTabOrder(self.staffList, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.ruleBox)
        QWidget.setTabOrder(self.ruleBox, self.amountEdit)
        QWidget.setTabOrder(self.amountEdit, self.reasonBox)
        QWidget.setTabOrder(self.reasonBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.severalButton)

        self.retranslateUi(LedgerEntryDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(LedgerEntryDialog)
    # setupUi

    def retranslateUi(self, LedgerEntryDialog):
        LedgerEntryDialog.setWindowTitle(QCoreApplication.translate("LedgerEntryDialog", u"Ledger entry", None))
        self.sourceButton.setText(QCoreApplication.translate("LedgerEntryDialog", u"Show it", None))
        self.staffLabel.setText(QCoreApplication.translate("LedgerEntryDialog", u"S&taff *", None))
#if QT_CONFIG(accessibility)
        self.staffBox.setAccessibleName(QCoreApplication.translate("LedgerEntryDialog", u"Staff", None))
#endif // QT_CONFIG(accessibility)
        self.severalButton.setText(QCoreApplication.translate("LedgerEntryDialog", u"Several\u2026", None))
#if QT_CONFIG(accessibility)
        self.staffList.setAccessibleName(QCoreApplication.translate("LedgerEntryDialog", u"Several staff members", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("LedgerEntryDialog", u"&Day *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("LedgerEntryDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("LedgerEntryDialog", u"&Kind *", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("LedgerEntryDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.ruleLabel.setText(QCoreApplication.translate("LedgerEntryDialog", u"&Rule", None))
#if QT_CONFIG(accessibility)
        self.ruleBox.setAccessibleName(QCoreApplication.translate("LedgerEntryDialog", u"Rule", None))
#endif // QT_CONFIG(accessibility)
        self.amountLabel.setText(QCoreApplication.translate("LedgerEntryDialog", u"&Amount *", None))
#if QT_CONFIG(accessibility)
        self.amountEdit.setAccessibleName(QCoreApplication.translate("LedgerEntryDialog", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("LedgerEntryDialog", u"R&eason", None))
#if QT_CONFIG(accessibility)
        self.reasonBox.setAccessibleName(QCoreApplication.translate("LedgerEntryDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("LedgerEntryDialog", u"Cancel", None))
        self.nextButton.setText(QCoreApplication.translate("LedgerEntryDialog", u"Save and &next", None))
        self.saveButton.setText(QCoreApplication.translate("LedgerEntryDialog", u"&Save", None))
    # retranslateUi


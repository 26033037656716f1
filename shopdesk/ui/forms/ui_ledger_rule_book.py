# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_rule_book.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QDialog,
    QDialogButtonBox, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_LedgerRuleBook(object):
    def setupUi(self, LedgerRuleBook):
        if not LedgerRuleBook.objectName():
            LedgerRuleBook.setObjectName(u"LedgerRuleBook")
        LedgerRuleBook.resize(1040, 640)
        self.dialogLayout = QVBoxLayout(LedgerRuleBook)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(LedgerRuleBook)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.noteLabel = QLabel(LedgerRuleBook)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.noteLabel)

        self.bookRow = QHBoxLayout()
        self.bookRow.setSpacing(12)
        self.bookRow.setObjectName(u"bookRow")
        self.ruleTable = QTableWidget(LedgerRuleBook)
        self.ruleTable.setObjectName(u"ruleTable")
        self.ruleTable.setProperty(u"framed", u"true")
        self.ruleTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.ruleTable.setMinimumSize(QSize(0, 240))

        self.bookRow.addWidget(self.ruleTable)

        self.verbColumn = QVBoxLayout()
        self.verbColumn.setSpacing(8)
        self.verbColumn.setObjectName(u"verbColumn")
        self.addButton = QPushButton(LedgerRuleBook)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"role", u"primary")

        self.verbColumn.addWidget(self.addButton)

        self.changeButton = QPushButton(LedgerRuleBook)
        self.changeButton.setObjectName(u"changeButton")
        self.changeButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.changeButton)

        self.useButton = QPushButton(LedgerRuleBook)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.useButton)

        self.deleteButton = QPushButton(LedgerRuleBook)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.deleteButton)

        self.verbSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.verbColumn.addItem(self.verbSpacer)


        self.bookRow.addLayout(self.verbColumn)

        self.bookRow.setStretch(0, 1)

        self.dialogLayout.addLayout(self.bookRow)

        self.standingLabel = QLabel(LedgerRuleBook)
        self.standingLabel.setObjectName(u"standingLabel")
        self.standingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.standingLabel.setWordWrap(True)
        self.standingLabel.setProperty(u"role", u"section")

        self.dialogLayout.addWidget(self.standingLabel)

        self.standingTable = QTableWidget(LedgerRuleBook)
        self.standingTable.setObjectName(u"standingTable")
        self.standingTable.setProperty(u"framed", u"true")
        self.standingTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.standingTable.setMinimumSize(QSize(0, 120))

        self.dialogLayout.addWidget(self.standingTable)

        self.buttonBox = QDialogButtonBox(LedgerRuleBook)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.dialogLayout.addWidget(self.buttonBox)

        self.dialogLayout.setStretch(2, 3)
        self.dialogLayout.setStretch(4, 2)
        QWidget.setTabOrder(self.ruleTable, self.addButton)
        QWidget.setTabOrder(self.addButton, self.changeButton)
        QWidget.setTabOrder(self.changeButton, self.useButton)
        QWidget.setTabOrder(self.useButton, self.deleteButton)
        QWidget.setTabOrder(self.deleteButton, self.standingTable)

        self.retranslateUi(LedgerRuleBook)

        QMetaObject.connectSlotsByName(LedgerRuleBook)
    # setupUi

    def retranslateUi(self, LedgerRuleBook):
        LedgerRuleBook.setWindowTitle(QCoreApplication.translate("LedgerRuleBook", u"Rewards and penalties", None))
#if QT_CONFIG(accessibility)
        self.ruleTable.setAccessibleName(QCoreApplication.translate("LedgerRuleBook", u"Rules", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("LedgerRuleBook", u"&Add\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("LedgerRuleBook", u"&Change\u2026", None))
        self.useButton.setText(QCoreApplication.translate("LedgerRuleBook", u"Use no &longer", None))
        self.deleteButton.setText(QCoreApplication.translate("LedgerRuleBook", u"&Delete", None))
#if QT_CONFIG(accessibility)
        self.standingTable.setAccessibleName(QCoreApplication.translate("LedgerRuleBook", u"Who is at which step", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


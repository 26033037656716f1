# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_rule_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.messages import Banner

class Ui_LedgerRuleDialog(object):
    def setupUi(self, LedgerRuleDialog):
        if not LedgerRuleDialog.objectName():
            LedgerRuleDialog.setObjectName(u"LedgerRuleDialog")
        LedgerRuleDialog.resize(600, 600)
        self.dialogLayout = QVBoxLayout(LedgerRuleDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(LedgerRuleDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.nameLabel = QLabel(LedgerRuleDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.nameLabel, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.nameEdit = QLineEdit(LedgerRuleDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.kindLabel = QLabel(LedgerRuleDialog)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.kindLabel, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.kindBox = QComboBox(LedgerRuleDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.fieldGrid.addWidget(self.kindBox, 1, 1, 1, 1)

        self.periodLabel = QLabel(LedgerRuleDialog)
        self.periodLabel.setObjectName(u"periodLabel")
        self.periodLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.periodLabel, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.periodBox = QComboBox(LedgerRuleDialog)
        self.periodBox.setObjectName(u"periodBox")

        self.fieldGrid.addWidget(self.periodBox, 2, 1, 1, 1)

        self.sourceLabel = QLabel(LedgerRuleDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.sourceLabel, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.sourceBox = QComboBox(LedgerRuleDialog)
        self.sourceBox.setObjectName(u"sourceBox")

        self.fieldGrid.addWidget(self.sourceBox, 3, 1, 1, 1)

        self.stepsLabel = QLabel(LedgerRuleDialog)
        self.stepsLabel.setObjectName(u"stepsLabel")
        self.stepsLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.stepsLabel, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.stepsTable = QTableWidget(LedgerRuleDialog)
        self.stepsTable.setObjectName(u"stepsTable")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stepsTable.sizePolicy().hasHeightForWidth())
        self.stepsTable.setSizePolicy(sizePolicy)
        self.stepsTable.setMinimumSize(QSize(0, 168))

        self.fieldGrid.addWidget(self.stepsTable, 4, 1, 1, 1)

        self.exampleLabel = QLabel(LedgerRuleDialog)
        self.exampleLabel.setObjectName(u"exampleLabel")
        self.exampleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.exampleLabel.setWordWrap(True)
        self.exampleLabel.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.exampleLabel, 5, 1, 1, 1)

        self.memoLabel = QLabel(LedgerRuleDialog)
        self.memoLabel.setObjectName(u"memoLabel")
        self.memoLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.memoLabel, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.memoEdit = QPlainTextEdit(LedgerRuleDialog)
        self.memoEdit.setObjectName(u"memoEdit")
        self.memoEdit.setTabChangesFocus(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.memoEdit.sizePolicy().hasHeightForWidth())
        self.memoEdit.setSizePolicy(sizePolicy1)
        self.memoEdit.setMaximumSize(QSize(16777215, 64))

        self.fieldGrid.addWidget(self.memoEdit, 6, 1, 1, 1)

        self.activeBox = QCheckBox(LedgerRuleDialog)
        self.activeBox.setObjectName(u"activeBox")
        self.activeBox.setChecked(True)

        self.fieldGrid.addWidget(self.activeBox, 7, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(LedgerRuleDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(LedgerRuleDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.kindLabel.setBuddy(self.kindBox)
        self.periodLabel.setBuddy(self.periodBox)
        self.sourceLabel.setBuddy(self.sourceBox)
        self.stepsLabel.setBuddy(self.stepsTable)
        self.memoLabel.setBuddy(self.memoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.periodBox)
        QWidget.setTabOrder(self.periodBox, self.sourceBox)
        QWidget.setTabOrder(self.sourceBox, self.stepsTable)
        QWidget.setTabOrder(self.stepsTable, self.memoEdit)
        QWidget.setTabOrder(self.memoEdit, self.activeBox)
        QWidget.setTabOrder(self.activeBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(LedgerRuleDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(LedgerRuleDialog)
    # setupUi

    def retranslateUi(self, LedgerRuleDialog):
        LedgerRuleDialog.setWindowTitle(QCoreApplication.translate("LedgerRuleDialog", u"Rule", None))
        self.nameLabel.setText(QCoreApplication.translate("LedgerRuleDialog", u"&Name *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("LedgerRuleDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("LedgerRuleDialog", u"&Kind *", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("LedgerRuleDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.periodLabel.setText(QCoreApplication.translate("LedgerRuleDialog", u"&Counts *", None))
#if QT_CONFIG(accessibility)
        self.periodBox.setAccessibleName(QCoreApplication.translate("LedgerRuleDialog", u"Counts", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("LedgerRuleDialog", u"&For", None))
#if QT_CONFIG(accessibility)
        self.sourceBox.setAccessibleName(QCoreApplication.translate("LedgerRuleDialog", u"Proposed for", None))
#endif // QT_CONFIG(accessibility)
        self.stepsLabel.setText(QCoreApplication.translate("LedgerRuleDialog", u"S&teps *", None))
#if QT_CONFIG(accessibility)
        self.stepsTable.setAccessibleName(QCoreApplication.translate("LedgerRuleDialog", u"Steps", None))
#endif // QT_CONFIG(accessibility)
        self.memoLabel.setText(QCoreApplication.translate("LedgerRuleDialog", u"&Memo", None))
#if QT_CONFIG(accessibility)
        self.memoEdit.setAccessibleName(QCoreApplication.translate("LedgerRuleDialog", u"Memo", None))
#endif // QT_CONFIG(accessibility)
        self.activeBox.setText(QCoreApplication.translate("LedgerRuleDialog", u"In &use", None))
        self.cancelButton.setText(QCoreApplication.translate("LedgerRuleDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("LedgerRuleDialog", u"&Save", None))
    # retranslateUi


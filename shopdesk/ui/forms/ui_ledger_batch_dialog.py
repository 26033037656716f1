# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_batch_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_LedgerBatchDialog(object):
    def setupUi(self, LedgerBatchDialog):
        if not LedgerBatchDialog.objectName():
            LedgerBatchDialog.setObjectName(u"LedgerBatchDialog")
        LedgerBatchDialog.resize(820, 520)
        self.dialogLayout = QVBoxLayout(LedgerBatchDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(LedgerBatchDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.noteLabel = QLabel(LedgerBatchDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.noteLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.ruleLabel = QLabel(LedgerBatchDialog)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.ruleLabel, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.ruleBox = QComboBox(LedgerBatchDialog)
        self.ruleBox.setObjectName(u"ruleBox")
        self.ruleBox.setEditable(True)

        self.fieldGrid.addWidget(self.ruleBox, 0, 1, 1, 1)

        self.reasonLabel = QLabel(LedgerBatchDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setMinimumSize(QSize(0, 32))

        self.fieldGrid.addWidget(self.reasonLabel, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reasonEdit = QLineEdit(LedgerBatchDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.fieldGrid.addWidget(self.reasonEdit, 1, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.entryTable = QTableWidget(LedgerBatchDialog)
        self.entryTable.setObjectName(u"entryTable")
        self.entryTable.setProperty(u"framed", u"true")
        self.entryTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.entryTable.setMinimumSize(QSize(0, 240))

        self.dialogLayout.addWidget(self.entryTable)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(LedgerBatchDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(LedgerBatchDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.ruleLabel.setBuddy(self.ruleBox)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ruleBox, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.entryTable)
        QWidget.setTabOrder(self.entryTable, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(LedgerBatchDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(LedgerBatchDialog)
    # setupUi

    def retranslateUi(self, LedgerBatchDialog):
        LedgerBatchDialog.setWindowTitle(QCoreApplication.translate("LedgerBatchDialog", u"Ledger entries", None))
        self.ruleLabel.setText(QCoreApplication.translate("LedgerBatchDialog", u"&Rule *", None))
#if QT_CONFIG(accessibility)
        self.ruleBox.setAccessibleName(QCoreApplication.translate("LedgerBatchDialog", u"Rule", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("LedgerBatchDialog", u"R&eason", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("LedgerBatchDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("LedgerBatchDialog", u"Added to the reason of each record", None))
#if QT_CONFIG(accessibility)
        self.entryTable.setAccessibleName(QCoreApplication.translate("LedgerBatchDialog", u"Entries to be written", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("LedgerBatchDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("LedgerBatchDialog", u"&Save", None))
    # retranslateUi


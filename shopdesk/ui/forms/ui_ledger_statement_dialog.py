# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_statement_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MonthEdit

class Ui_LedgerStatementDialog(object):
    def setupUi(self, LedgerStatementDialog):
        if not LedgerStatementDialog.objectName():
            LedgerStatementDialog.setObjectName(u"LedgerStatementDialog")
        LedgerStatementDialog.resize(560, 320)
        self.dialogLayout = QVBoxLayout(LedgerStatementDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.statementMonthLabel = QLabel(LedgerStatementDialog)
        self.statementMonthLabel.setObjectName(u"statementMonthLabel")

        self.fieldGrid.addWidget(self.statementMonthLabel, 0, 0, 1, 1)

        self.statementMonthEdit = MonthEdit(LedgerStatementDialog)
        self.statementMonthEdit.setObjectName(u"statementMonthEdit")

        self.fieldGrid.addWidget(self.statementMonthEdit, 0, 1, 1, 2)

        self.whoLabel = QLabel(LedgerStatementDialog)
        self.whoLabel.setObjectName(u"whoLabel")

        self.fieldGrid.addWidget(self.whoLabel, 1, 0, 1, 1)

        self.whoBox = QComboBox(LedgerStatementDialog)
        self.whoBox.setObjectName(u"whoBox")

        self.fieldGrid.addWidget(self.whoBox, 1, 1, 1, 2)

        self.formatLabel = QLabel(LedgerStatementDialog)
        self.formatLabel.setObjectName(u"formatLabel")

        self.fieldGrid.addWidget(self.formatLabel, 2, 0, 1, 1)

        self.formatBox = QComboBox(LedgerStatementDialog)
        self.formatBox.setObjectName(u"formatBox")

        self.fieldGrid.addWidget(self.formatBox, 2, 1, 1, 2)

        self.targetLabel = QLabel(LedgerStatementDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.fieldGrid.addWidget(self.targetLabel, 3, 0, 1, 1)

        self.targetEdit = QLineEdit(LedgerStatementDialog)
        self.targetEdit.setObjectName(u"targetEdit")

        self.fieldGrid.addWidget(self.targetEdit, 3, 1, 1, 1)

        self.browseButton = QPushButton(LedgerStatementDialog)
        self.browseButton.setObjectName(u"browseButton")
        self.browseButton.setAutoDefault(False)
        self.browseButton.setProperty(u"role", u"plain")

        self.fieldGrid.addWidget(self.browseButton, 3, 2, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.stateLabel = QLabel(LedgerStatementDialog)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setWordWrap(True)
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.stateLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(LedgerStatementDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.printButton = QPushButton(LedgerStatementDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)
        self.printButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.printButton)

        self.writeButton = QPushButton(LedgerStatementDialog)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setAutoDefault(False)
        self.writeButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.writeButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.statementMonthLabel.setBuddy(self.statementMonthEdit)
        self.whoLabel.setBuddy(self.whoBox)
        self.formatLabel.setBuddy(self.formatBox)
        self.targetLabel.setBuddy(self.targetEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.statementMonthEdit, self.whoBox)
        QWidget.setTabOrder(self.whoBox, self.formatBox)
        QWidget.setTabOrder(self.formatBox, self.targetEdit)
        QWidget.setTabOrder(self.targetEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.cancelButton)

        self.retranslateUi(LedgerStatementDialog)

        self.writeButton.setDefault(True)


        QMetaObject.connectSlotsByName(LedgerStatementDialog)
    # setupUi

    def retranslateUi(self, LedgerStatementDialog):
        LedgerStatementDialog.setWindowTitle(QCoreApplication.translate("LedgerStatementDialog", u"Ledger statement", None))
        self.statementMonthLabel.setText(QCoreApplication.translate("LedgerStatementDialog", u"&Month", None))
        self.whoLabel.setText(QCoreApplication.translate("LedgerStatementDialog", u"&For", None))
#if QT_CONFIG(accessibility)
        self.whoBox.setAccessibleName(QCoreApplication.translate("LedgerStatementDialog", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.formatLabel.setText(QCoreApplication.translate("LedgerStatementDialog", u"F&ormat", None))
#if QT_CONFIG(accessibility)
        self.formatBox.setAccessibleName(QCoreApplication.translate("LedgerStatementDialog", u"Format", None))
#endif // QT_CONFIG(accessibility)
        self.targetLabel.setText(QCoreApplication.translate("LedgerStatementDialog", u"F&ile", None))
#if QT_CONFIG(accessibility)
        self.targetEdit.setAccessibleName(QCoreApplication.translate("LedgerStatementDialog", u"File", None))
#endif // QT_CONFIG(accessibility)
        self.browseButton.setText(QCoreApplication.translate("LedgerStatementDialog", u"Choose\u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("LedgerStatementDialog", u"Cancel", None))
        self.printButton.setText(QCoreApplication.translate("LedgerStatementDialog", u"&Print\u2026", None))
        self.writeButton.setText(QCoreApplication.translate("LedgerStatementDialog", u"&Write the statement", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fund_collect_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_FundCollectDialog(object):
    def setupUi(self, FundCollectDialog):
        if not FundCollectDialog.objectName():
            FundCollectDialog.setObjectName(u"FundCollectDialog")
        FundCollectDialog.resize(760, 520)
        self.dialogLayout = QVBoxLayout(FundCollectDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(FundCollectDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.toldLabel = QLabel(FundCollectDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)
        self.toldLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.toldLabel)

        self.chooseRow = QHBoxLayout()
        self.chooseRow.setObjectName(u"chooseRow")
        self.filterEdit = QLineEdit(FundCollectDialog)
        self.filterEdit.setObjectName(u"filterEdit")

        self.chooseRow.addWidget(self.filterEdit)

        self.allButton = QPushButton(FundCollectDialog)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.allButton)

        self.noneButton = QPushButton(FundCollectDialog)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.noneButton)


        self.dialogLayout.addLayout(self.chooseRow)

        self.fineTable = QTableWidget(FundCollectDialog)
        self.fineTable.setObjectName(u"fineTable")

        self.dialogLayout.addWidget(self.fineTable)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.dayLabel = QLabel(FundCollectDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = QDateEdit(FundCollectDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")
        self.dayEdit.setCalendarPopup(True)

        self.fieldGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.dayHint = QLabel(FundCollectDialog)
        self.dayHint.setObjectName(u"dayHint")
        self.dayHint.setTextFormat(Qt.TextFormat.PlainText)
        self.dayHint.setWordWrap(True)
        self.dayHint.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.dayHint, 1, 1, 1, 1)

        self.noteLabel = QLabel(FundCollectDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldGrid.addWidget(self.noteLabel, 2, 0, 1, 1)

        self.noteEdit = QLineEdit(FundCollectDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fieldGrid.addWidget(self.noteEdit, 2, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.sumLabel = QLabel(FundCollectDialog)
        self.sumLabel.setObjectName(u"sumLabel")
        self.sumLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.buttonRow.addWidget(self.sumLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(FundCollectDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.collectButton = QPushButton(FundCollectDialog)
        self.collectButton.setObjectName(u"collectButton")
        self.collectButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.collectButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filterEdit, self.fineTable)
        QWidget.setTabOrder(self.fineTable, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.collectButton)
        QWidget.setTabOrder(self.collectButton, self.allButton)
        QWidget.setTabOrder(self.allButton, self.noneButton)
        QWidget.setTabOrder(self.noneButton, self.cancelButton)

        self.retranslateUi(FundCollectDialog)

        self.collectButton.setDefault(True)


        QMetaObject.connectSlotsByName(FundCollectDialog)
    # setupUi

    def retranslateUi(self, FundCollectDialog):
        FundCollectDialog.setWindowTitle(QCoreApplication.translate("FundCollectDialog", u"Collect fines", None))
#if QT_CONFIG(accessibility)
        self.filterEdit.setAccessibleName(QCoreApplication.translate("FundCollectDialog", u"Name, entry or reason", None))
#endif // QT_CONFIG(accessibility)
        self.filterEdit.setPlaceholderText(QCoreApplication.translate("FundCollectDialog", u"Name, entry or reason", None))
        self.allButton.setText(QCoreApplication.translate("FundCollectDialog", u"&All", None))
        self.noneButton.setText(QCoreApplication.translate("FundCollectDialog", u"N&one", None))
#if QT_CONFIG(accessibility)
        self.fineTable.setAccessibleName(QCoreApplication.translate("FundCollectDialog", u"Fines to collect", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("FundCollectDialog", u"Collected o&n *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("FundCollectDialog", u"Collected on", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("FundCollectDialog", u"No&te", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("FundCollectDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("FundCollectDialog", u"Cancel", None))
        self.collectButton.setText(QCoreApplication.translate("FundCollectDialog", u"&Collect", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger_notice_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MonthEdit
from shopdesk.ui.pdf_view import PdfView

class Ui_LedgerNoticeDialog(object):
    def setupUi(self, LedgerNoticeDialog):
        if not LedgerNoticeDialog.objectName():
            LedgerNoticeDialog.setObjectName(u"LedgerNoticeDialog")
        LedgerNoticeDialog.resize(980, 720)
        self.dialogLayout = QVBoxLayout(LedgerNoticeDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.noticeColumns = QHBoxLayout()
        self.noticeColumns.setSpacing(16)
        self.noticeColumns.setObjectName(u"noticeColumns")
        self.noticeChoices = QWidget(LedgerNoticeDialog)
        self.noticeChoices.setObjectName(u"noticeChoices")
        self.noticeChoices.setMinimumSize(QSize(340, 0))
        self.noticeChoices.setMaximumSize(QSize(340, 16777215))
        self.choicesLayout = QVBoxLayout(self.noticeChoices)
        self.choicesLayout.setObjectName(u"choicesLayout")
        self.choicesLayout.setContentsMargins(0, 0, 0, 0)
        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.noticeMonthLabel = QLabel(self.noticeChoices)
        self.noticeMonthLabel.setObjectName(u"noticeMonthLabel")

        self.fieldGrid.addWidget(self.noticeMonthLabel, 0, 0, 1, 1)

        self.noticeMonthEdit = MonthEdit(self.noticeChoices)
        self.noticeMonthEdit.setObjectName(u"noticeMonthEdit")

        self.fieldGrid.addWidget(self.noticeMonthEdit, 0, 1, 1, 1)

        self.titleLabel = QLabel(self.noticeChoices)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fieldGrid.addWidget(self.titleLabel, 1, 0, 1, 1)

        self.titleEdit = QLineEdit(self.noticeChoices)
        self.titleEdit.setObjectName(u"titleEdit")

        self.fieldGrid.addWidget(self.titleEdit, 1, 1, 1, 1)

        self.amountsCheck = QCheckBox(self.noticeChoices)
        self.amountsCheck.setObjectName(u"amountsCheck")

        self.fieldGrid.addWidget(self.amountsCheck, 2, 1, 1, 1)

        self.reasonsCheck = QCheckBox(self.noticeChoices)
        self.reasonsCheck.setObjectName(u"reasonsCheck")

        self.fieldGrid.addWidget(self.reasonsCheck, 3, 1, 1, 1)

        self.numbersCheck = QCheckBox(self.noticeChoices)
        self.numbersCheck.setObjectName(u"numbersCheck")

        self.fieldGrid.addWidget(self.numbersCheck, 4, 1, 1, 1)

        self.receiptsCheck = QCheckBox(self.noticeChoices)
        self.receiptsCheck.setObjectName(u"receiptsCheck")

        self.fieldGrid.addWidget(self.receiptsCheck, 5, 1, 1, 1)

        self.closingLabel = QLabel(self.noticeChoices)
        self.closingLabel.setObjectName(u"closingLabel")

        self.fieldGrid.addWidget(self.closingLabel, 6, 0, 1, 1)

        self.closingEdit = QPlainTextEdit(self.noticeChoices)
        self.closingEdit.setObjectName(u"closingEdit")
        self.closingEdit.setTabChangesFocus(True)
        self.closingEdit.setMaximumSize(QSize(16777215, 96))

        self.fieldGrid.addWidget(self.closingEdit, 6, 1, 1, 1)

        self.publisherLabel = QLabel(self.noticeChoices)
        self.publisherLabel.setObjectName(u"publisherLabel")

        self.fieldGrid.addWidget(self.publisherLabel, 7, 0, 1, 1)

        self.publisherEdit = QLineEdit(self.noticeChoices)
        self.publisherEdit.setObjectName(u"publisherEdit")

        self.fieldGrid.addWidget(self.publisherEdit, 7, 1, 1, 1)

        self.publishedLabel = QLabel(self.noticeChoices)
        self.publishedLabel.setObjectName(u"publishedLabel")

        self.fieldGrid.addWidget(self.publishedLabel, 8, 0, 1, 1)

        self.publishedEdit = QDateEdit(self.noticeChoices)
        self.publishedEdit.setObjectName(u"publishedEdit")
        self.publishedEdit.setCalendarPopup(True)
        self.publishedEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.publishedEdit, 8, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.choicesLayout.addLayout(self.fieldGrid)

        self.noticeNote = QLabel(self.noticeChoices)
        self.noticeNote.setObjectName(u"noticeNote")
        self.noticeNote.setWordWrap(True)
        self.noticeNote.setTextFormat(Qt.TextFormat.PlainText)
        self.noticeNote.setProperty(u"role", u"secondary")

        self.choicesLayout.addWidget(self.noticeNote)

        self.choicesSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choicesLayout.addItem(self.choicesSpacer)

        self.choicesLayout.setStretch(2, 1)

        self.noticeColumns.addWidget(self.noticeChoices)

        self.noticeView = PdfView(LedgerNoticeDialog)
        self.noticeView.setObjectName(u"noticeView")

        self.noticeColumns.addWidget(self.noticeView)

        self.noticeColumns.setStretch(1, 1)

        self.dialogLayout.addLayout(self.noticeColumns)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(LedgerNoticeDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)
        self.closeButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.closeButton)

        self.copyButton = QPushButton(LedgerNoticeDialog)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)
        self.copyButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.copyButton)

        self.printButton = QPushButton(LedgerNoticeDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)
        self.printButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.printButton)

        self.saveButton = QPushButton(LedgerNoticeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.noticeMonthLabel.setBuddy(self.noticeMonthEdit)
        self.titleLabel.setBuddy(self.titleEdit)
        self.closingLabel.setBuddy(self.closingEdit)
        self.publisherLabel.setBuddy(self.publisherEdit)
        self.publishedLabel.setBuddy(self.publishedEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.noticeMonthEdit, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.amountsCheck)
        QWidget.setTabOrder(self.amountsCheck, self.reasonsCheck)
        QWidget.setTabOrder(self.reasonsCheck, self.numbersCheck)
        QWidget.setTabOrder(self.numbersCheck, self.receiptsCheck)
        QWidget.setTabOrder(self.receiptsCheck, self.closingEdit)
        QWidget.setTabOrder(self.closingEdit, self.publisherEdit)
        QWidget.setTabOrder(self.publisherEdit, self.publishedEdit)
        QWidget.setTabOrder(self.publishedEdit, self.noticeView)
        QWidget.setTabOrder(self.noticeView, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.closeButton)

        self.retranslateUi(LedgerNoticeDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(LedgerNoticeDialog)
    # setupUi

    def retranslateUi(self, LedgerNoticeDialog):
        LedgerNoticeDialog.setWindowTitle(QCoreApplication.translate("LedgerNoticeDialog", u"Public notice", None))
        self.noticeMonthLabel.setText(QCoreApplication.translate("LedgerNoticeDialog", u"&Month", None))
        self.titleLabel.setText(QCoreApplication.translate("LedgerNoticeDialog", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("LedgerNoticeDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.amountsCheck.setText(QCoreApplication.translate("LedgerNoticeDialog", u"Show &amounts", None))
        self.reasonsCheck.setText(QCoreApplication.translate("LedgerNoticeDialog", u"Show &reasons", None))
        self.numbersCheck.setText(QCoreApplication.translate("LedgerNoticeDialog", u"Staff &numbers instead of names", None))
        self.receiptsCheck.setText(QCoreApplication.translate("LedgerNoticeDialog", u"Show the r&eceipts", None))
        self.closingLabel.setText(QCoreApplication.translate("LedgerNoticeDialog", u"&Closing words", None))
#if QT_CONFIG(accessibility)
        self.closingEdit.setAccessibleName(QCoreApplication.translate("LedgerNoticeDialog", u"Closing words", None))
#endif // QT_CONFIG(accessibility)
        self.publisherLabel.setText(QCoreApplication.translate("LedgerNoticeDialog", u"Pu&blished by", None))
#if QT_CONFIG(accessibility)
        self.publisherEdit.setAccessibleName(QCoreApplication.translate("LedgerNoticeDialog", u"Published by", None))
#endif // QT_CONFIG(accessibility)
        self.publishedLabel.setText(QCoreApplication.translate("LedgerNoticeDialog", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.publishedEdit.setAccessibleName(QCoreApplication.translate("LedgerNoticeDialog", u"Date", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.noticeView.setAccessibleName(QCoreApplication.translate("LedgerNoticeDialog", u"Preview", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("LedgerNoticeDialog", u"Close", None))
        self.copyButton.setText(QCoreApplication.translate("LedgerNoticeDialog", u"C&opy picture", None))
        self.printButton.setText(QCoreApplication.translate("LedgerNoticeDialog", u"&Print\u2026", None))
        self.saveButton.setText(QCoreApplication.translate("LedgerNoticeDialog", u"&Save PDF or picture\u2026", None))
    # retranslateUi


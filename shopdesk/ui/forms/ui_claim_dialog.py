# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractScrollArea, QApplication, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_ClaimDialog(object):
    def setupUi(self, ClaimDialog):
        if not ClaimDialog.objectName():
            ClaimDialog.setObjectName(u"ClaimDialog")
        ClaimDialog.resize(820, 690)
        self.dialogLayout = QVBoxLayout(ClaimDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.claimBanner = Banner(ClaimDialog)
        self.claimBanner.setObjectName(u"claimBanner")

        self.dialogLayout.addWidget(self.claimBanner)

        self.draftBanner = Banner(ClaimDialog)
        self.draftBanner.setObjectName(u"draftBanner")

        self.dialogLayout.addWidget(self.draftBanner)

        self.scanRow = QHBoxLayout()
        self.scanRow.setSpacing(12)
        self.scanRow.setObjectName(u"scanRow")
        self.scanEdit = QLineEdit(ClaimDialog)
        self.scanEdit.setObjectName(u"scanEdit")
        self.scanEdit.setMaxLength(200)

        self.scanRow.addWidget(self.scanEdit)

        self.findButton = QPushButton(ClaimDialog)
        self.findButton.setObjectName(u"findButton")
        self.findButton.setAutoDefault(False)

        self.scanRow.addWidget(self.findButton)


        self.dialogLayout.addLayout(self.scanRow)

        self.scanHint = QLabel(ClaimDialog)
        self.scanHint.setObjectName(u"scanHint")
        self.scanHint.setTextFormat(Qt.TextFormat.PlainText)
        self.scanHint.setWordWrap(True)
        self.scanHint.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.scanHint)

        self.bodyScroll = QScrollArea(ClaimDialog)
        self.bodyScroll.setObjectName(u"bodyScroll")
        self.bodyScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bodyScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.bodyScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bodyScroll.setWidgetResizable(True)
        self.bodyHolder = QWidget()
        self.bodyHolder.setObjectName(u"bodyHolder")
        self.bodyLayout = QVBoxLayout(self.bodyHolder)
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.parcelGrid = QGridLayout()
        self.parcelGrid.setObjectName(u"parcelGrid")
        self.parcelGrid.setHorizontalSpacing(12)
        self.parcelGrid.setVerticalSpacing(8)
        self.trackingLabel = QLabel(self.bodyHolder)
        self.trackingLabel.setObjectName(u"trackingLabel")

        self.parcelGrid.addWidget(self.trackingLabel, 0, 0, 1, 1)

        self.trackingEdit = QLineEdit(self.bodyHolder)
        self.trackingEdit.setObjectName(u"trackingEdit")
        self.trackingEdit.setMaxLength(200)

        self.parcelGrid.addWidget(self.trackingEdit, 0, 1, 1, 1)

        self.courierLabel = QLabel(self.bodyHolder)
        self.courierLabel.setObjectName(u"courierLabel")

        self.parcelGrid.addWidget(self.courierLabel, 0, 2, 1, 1)

        self.courierBox = QComboBox(self.bodyHolder)
        self.courierBox.setObjectName(u"courierBox")

        self.parcelGrid.addWidget(self.courierBox, 0, 3, 1, 1)

        self.orderLabel = QLabel(self.bodyHolder)
        self.orderLabel.setObjectName(u"orderLabel")

        self.parcelGrid.addWidget(self.orderLabel, 1, 0, 1, 1)

        self.orderEdit = QLineEdit(self.bodyHolder)
        self.orderEdit.setObjectName(u"orderEdit")
        self.orderEdit.setMaxLength(64)

        self.parcelGrid.addWidget(self.orderEdit, 1, 1, 1, 1)

        self.kindLabel = QLabel(self.bodyHolder)
        self.kindLabel.setObjectName(u"kindLabel")

        self.parcelGrid.addWidget(self.kindLabel, 1, 2, 1, 1)

        self.kindBox = QComboBox(self.bodyHolder)
        self.kindBox.setObjectName(u"kindBox")

        self.parcelGrid.addWidget(self.kindBox, 1, 3, 1, 1)

        self.customerLabel = QLabel(self.bodyHolder)
        self.customerLabel.setObjectName(u"customerLabel")

        self.parcelGrid.addWidget(self.customerLabel, 2, 0, 1, 1)

        self.customerEdit = QLineEdit(self.bodyHolder)
        self.customerEdit.setObjectName(u"customerEdit")
        self.customerEdit.setMaxLength(200)

        self.parcelGrid.addWidget(self.customerEdit, 2, 1, 1, 1)

        self.moneyToLabel = QLabel(self.bodyHolder)
        self.moneyToLabel.setObjectName(u"moneyToLabel")

        self.parcelGrid.addWidget(self.moneyToLabel, 2, 2, 1, 1)

        self.moneyToBox = QComboBox(self.bodyHolder)
        self.moneyToBox.setObjectName(u"moneyToBox")

        self.parcelGrid.addWidget(self.moneyToBox, 2, 3, 1, 1)

        self.parcelGrid.setColumnStretch(1, 1)
        self.parcelGrid.setColumnStretch(3, 1)

        self.bodyLayout.addLayout(self.parcelGrid)

        self.goodsHead = QHBoxLayout()
        self.goodsHead.setObjectName(u"goodsHead")
        self.goodsLabel = QLabel(self.bodyHolder)
        self.goodsLabel.setObjectName(u"goodsLabel")
        self.goodsLabel.setProperty(u"role", u"section")

        self.goodsHead.addWidget(self.goodsLabel)

        self.goodsSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goodsHead.addItem(self.goodsSpacer)

        self.goodsSumLabel = QLabel(self.bodyHolder)
        self.goodsSumLabel.setObjectName(u"goodsSumLabel")
        self.goodsSumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.goodsSumLabel.setProperty(u"role", u"secondary")

        self.goodsHead.addWidget(self.goodsSumLabel)

        self.addGoodsButton = QPushButton(self.bodyHolder)
        self.addGoodsButton.setObjectName(u"addGoodsButton")
        self.addGoodsButton.setAutoDefault(False)
        self.addGoodsButton.setProperty(u"role", u"link")

        self.goodsHead.addWidget(self.addGoodsButton)


        self.bodyLayout.addLayout(self.goodsHead)

        self.goodsTable = QTableWidget(self.bodyHolder)
        self.goodsTable.setObjectName(u"goodsTable")
        self.goodsTable.setMinimumSize(QSize(0, 90))
        self.goodsTable.setMaximumSize(QSize(16777215, 240))
        self.goodsTable.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)

        self.bodyLayout.addWidget(self.goodsTable)

        self.amountGrid = QGridLayout()
        self.amountGrid.setObjectName(u"amountGrid")
        self.amountGrid.setHorizontalSpacing(12)
        self.amountGrid.setVerticalSpacing(8)
        self.claimedLabel = QLabel(self.bodyHolder)
        self.claimedLabel.setObjectName(u"claimedLabel")

        self.amountGrid.addWidget(self.claimedLabel, 0, 0, 1, 1)

        self.claimedEdit = MoneyEdit(self.bodyHolder)
        self.claimedEdit.setObjectName(u"claimedEdit")

        self.amountGrid.addWidget(self.claimedEdit, 0, 1, 1, 1)

        self.orderAmountLabel = QLabel(self.bodyHolder)
        self.orderAmountLabel.setObjectName(u"orderAmountLabel")

        self.amountGrid.addWidget(self.orderAmountLabel, 0, 2, 1, 1)

        self.orderAmountEdit = MoneyEdit(self.bodyHolder)
        self.orderAmountEdit.setObjectName(u"orderAmountEdit")

        self.amountGrid.addWidget(self.orderAmountEdit, 0, 3, 1, 1)

        self.proposalRow = QHBoxLayout()
        self.proposalRow.setSpacing(8)
        self.proposalRow.setObjectName(u"proposalRow")
        self.proposalLabel = QLabel(self.bodyHolder)
        self.proposalLabel.setObjectName(u"proposalLabel")
        self.proposalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proposalLabel.setProperty(u"role", u"secondary")

        self.proposalRow.addWidget(self.proposalLabel)

        self.takeProposalButton = QPushButton(self.bodyHolder)
        self.takeProposalButton.setObjectName(u"takeProposalButton")
        self.takeProposalButton.setAutoDefault(False)
        self.takeProposalButton.setProperty(u"role", u"link")

        self.proposalRow.addWidget(self.takeProposalButton)

        self.proposalSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proposalRow.addItem(self.proposalSpacer)


        self.amountGrid.addLayout(self.proposalRow, 1, 1, 1, 3)

        self.postageLabel = QLabel(self.bodyHolder)
        self.postageLabel.setObjectName(u"postageLabel")

        self.amountGrid.addWidget(self.postageLabel, 2, 0, 1, 1)

        self.postageEdit = MoneyEdit(self.bodyHolder)
        self.postageEdit.setObjectName(u"postageEdit")

        self.amountGrid.addWidget(self.postageEdit, 2, 1, 1, 1)

        self.declaredLabel = QLabel(self.bodyHolder)
        self.declaredLabel.setObjectName(u"declaredLabel")

        self.amountGrid.addWidget(self.declaredLabel, 2, 2, 1, 1)

        self.declaredEdit = MoneyEdit(self.bodyHolder)
        self.declaredEdit.setObjectName(u"declaredEdit")

        self.amountGrid.addWidget(self.declaredEdit, 2, 3, 1, 1)

        self.caseNoLabel = QLabel(self.bodyHolder)
        self.caseNoLabel.setObjectName(u"caseNoLabel")

        self.amountGrid.addWidget(self.caseNoLabel, 3, 0, 1, 1)

        self.caseNoEdit = QLineEdit(self.bodyHolder)
        self.caseNoEdit.setObjectName(u"caseNoEdit")
        self.caseNoEdit.setMaxLength(64)

        self.amountGrid.addWidget(self.caseNoEdit, 3, 1, 1, 1)

        self.contactLabel = QLabel(self.bodyHolder)
        self.contactLabel.setObjectName(u"contactLabel")

        self.amountGrid.addWidget(self.contactLabel, 3, 2, 1, 1)

        self.contactEdit = QLineEdit(self.bodyHolder)
        self.contactEdit.setObjectName(u"contactEdit")
        self.contactEdit.setMaxLength(200)

        self.amountGrid.addWidget(self.contactEdit, 3, 3, 1, 1)

        self.applicantLabel = QLabel(self.bodyHolder)
        self.applicantLabel.setObjectName(u"applicantLabel")

        self.amountGrid.addWidget(self.applicantLabel, 4, 0, 1, 1)

        self.applicantEdit = QLineEdit(self.bodyHolder)
        self.applicantEdit.setObjectName(u"applicantEdit")
        self.applicantEdit.setMaxLength(50)

        self.amountGrid.addWidget(self.applicantEdit, 4, 1, 1, 1)

        self.checkedByLabel = QLabel(self.bodyHolder)
        self.checkedByLabel.setObjectName(u"checkedByLabel")

        self.amountGrid.addWidget(self.checkedByLabel, 4, 2, 1, 1)

        self.checkedByText = QLabel(self.bodyHolder)
        self.checkedByText.setObjectName(u"checkedByText")
        self.checkedByText.setTextFormat(Qt.TextFormat.PlainText)
        self.checkedByText.setWordWrap(True)
        self.checkedByText.setProperty(u"role", u"secondary")

        self.amountGrid.addWidget(self.checkedByText, 4, 3, 1, 1)

        self.memoLabel = QLabel(self.bodyHolder)
        self.memoLabel.setObjectName(u"memoLabel")

        self.amountGrid.addWidget(self.memoLabel, 5, 0, 1, 1)

        self.memoEdit = QPlainTextEdit(self.bodyHolder)
        self.memoEdit.setObjectName(u"memoEdit")
        self.memoEdit.setTabChangesFocus(True)
        self.memoEdit.setMaximumSize(QSize(16777215, 64))

        self.amountGrid.addWidget(self.memoEdit, 5, 1, 1, 3)

        self.amountGrid.setColumnStretch(1, 1)
        self.amountGrid.setColumnStretch(3, 1)

        self.bodyLayout.addLayout(self.amountGrid)

        self.bodySpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyLayout.addItem(self.bodySpacer)

        self.bodyScroll.setWidget(self.bodyHolder)

        self.dialogLayout.addWidget(self.bodyScroll)

        self.cautionLabel = QLabel(ClaimDialog)
        self.cautionLabel.setObjectName(u"cautionLabel")
        self.cautionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cautionLabel.setWordWrap(True)
        self.cautionLabel.setProperty(u"role", u"warning")

        self.dialogLayout.addWidget(self.cautionLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(ClaimDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ClaimDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ClaimDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.trackingLabel.setBuddy(self.trackingEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.orderLabel.setBuddy(self.orderEdit)
        self.kindLabel.setBuddy(self.kindBox)
        self.customerLabel.setBuddy(self.customerEdit)
        self.moneyToLabel.setBuddy(self.moneyToBox)
        self.claimedLabel.setBuddy(self.claimedEdit)
        self.orderAmountLabel.setBuddy(self.orderAmountEdit)
        self.postageLabel.setBuddy(self.postageEdit)
        self.declaredLabel.setBuddy(self.declaredEdit)
        self.caseNoLabel.setBuddy(self.caseNoEdit)
        self.contactLabel.setBuddy(self.contactEdit)
        self.applicantLabel.setBuddy(self.applicantEdit)
        self.memoLabel.setBuddy(self.memoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scanEdit, self.findButton)
        QWidget.setTabOrder(self.findButton, self.trackingEdit)
        QWidget.setTabOrder(self.trackingEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.orderEdit)
        QWidget.setTabOrder(self.orderEdit, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.customerEdit)
        QWidget.setTabOrder(self.customerEdit, self.moneyToBox)
        QWidget.setTabOrder(self.moneyToBox, self.goodsTable)
        QWidget.setTabOrder(self.goodsTable, self.addGoodsButton)
        QWidget.setTabOrder(self.addGoodsButton, self.claimedEdit)
        QWidget.setTabOrder(self.claimedEdit, self.orderAmountEdit)
        QWidget.setTabOrder(self.orderAmountEdit, self.takeProposalButton)
        QWidget.setTabOrder(self.takeProposalButton, self.postageEdit)
        QWidget.setTabOrder(self.postageEdit, self.declaredEdit)
        QWidget.setTabOrder(self.declaredEdit, self.caseNoEdit)
        QWidget.setTabOrder(self.caseNoEdit, self.contactEdit)
        QWidget.setTabOrder(self.contactEdit, self.applicantEdit)
        QWidget.setTabOrder(self.applicantEdit, self.memoEdit)
        QWidget.setTabOrder(self.memoEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ClaimDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(ClaimDialog)
    # setupUi

    def retranslateUi(self, ClaimDialog):
        ClaimDialog.setWindowTitle(QCoreApplication.translate("ClaimDialog", u"Claim", None))
#if QT_CONFIG(accessibility)
        self.scanEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Scan a parcel", None))
#endif // QT_CONFIG(accessibility)
        self.scanEdit.setPlaceholderText(QCoreApplication.translate("ClaimDialog", u"Scan the parcel, or type its tracking or order no. and press Enter", None))
        self.findButton.setText(QCoreApplication.translate("ClaimDialog", u"&Fill in", None))
        self.trackingLabel.setText(QCoreApplication.translate("ClaimDialog", u"&Tracking no. *", None))
#if QT_CONFIG(accessibility)
        self.trackingEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Tracking no.", None))
#endif // QT_CONFIG(accessibility)
        self.courierLabel.setText(QCoreApplication.translate("ClaimDialog", u"&Courier *", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.orderLabel.setText(QCoreApplication.translate("ClaimDialog", u"&Order no.", None))
#if QT_CONFIG(accessibility)
        self.orderEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Order no.", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("ClaimDialog", u"What &happened *", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.customerLabel.setText(QCoreApplication.translate("ClaimDialog", u"Customer &ID", None))
#if QT_CONFIG(accessibility)
        self.customerEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Customer ID", None))
#endif // QT_CONFIG(accessibility)
        self.moneyToLabel.setText(QCoreApplication.translate("ClaimDialog", u"Mo&ney goes to", None))
#if QT_CONFIG(accessibility)
        self.moneyToBox.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Money goes to", None))
#endif // QT_CONFIG(accessibility)
        self.goodsLabel.setText(QCoreApplication.translate("ClaimDialog", u"Lost or broken goods", None))
        self.addGoodsButton.setText(QCoreApplication.translate("ClaimDialog", u"Add goods", None))
#if QT_CONFIG(accessibility)
        self.goodsTable.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Lost or broken goods", None))
#endif // QT_CONFIG(accessibility)
        self.claimedLabel.setText(QCoreApplication.translate("ClaimDialog", u"Amount c&laimed *", None))
#if QT_CONFIG(accessibility)
        self.claimedEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Amount claimed", None))
#endif // QT_CONFIG(accessibility)
        self.orderAmountLabel.setText(QCoreApplication.translate("ClaimDialog", u"Order a&mount", None))
#if QT_CONFIG(accessibility)
        self.orderAmountEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Order amount", None))
#endif // QT_CONFIG(accessibility)
        self.takeProposalButton.setText(QCoreApplication.translate("ClaimDialog", u"Take it", None))
#if QT_CONFIG(accessibility)
        self.takeProposalButton.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Take the proposed amount", None))
#endif // QT_CONFIG(accessibility)
        self.postageLabel.setText(QCoreApplication.translate("ClaimDialog", u"&Postage", None))
#if QT_CONFIG(accessibility)
        self.postageEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Postage", None))
#endif // QT_CONFIG(accessibility)
        self.declaredLabel.setText(QCoreApplication.translate("ClaimDialog", u"&Declared value", None))
#if QT_CONFIG(accessibility)
        self.declaredEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Declared value", None))
#endif // QT_CONFIG(accessibility)
        self.caseNoLabel.setText(QCoreApplication.translate("ClaimDialog", u"Courier's case no.", None))
#if QT_CONFIG(accessibility)
        self.caseNoEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Courier's case no.", None))
#endif // QT_CONFIG(accessibility)
        self.contactLabel.setText(QCoreApplication.translate("ClaimDialog", u"Contact", None))
#if QT_CONFIG(accessibility)
        self.contactEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Contact", None))
#endif // QT_CONFIG(accessibility)
        self.applicantLabel.setText(QCoreApplication.translate("ClaimDialog", u"Applicant", None))
#if QT_CONFIG(accessibility)
        self.applicantEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Applicant", None))
#endif // QT_CONFIG(accessibility)
        self.checkedByLabel.setText(QCoreApplication.translate("ClaimDialog", u"Second check", None))
        self.memoLabel.setText(QCoreApplication.translate("ClaimDialog", u"Memo", None))
#if QT_CONFIG(accessibility)
        self.memoEdit.setAccessibleName(QCoreApplication.translate("ClaimDialog", u"Memo", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ClaimDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ClaimDialog", u"&Save", None))
    # retranslateUi


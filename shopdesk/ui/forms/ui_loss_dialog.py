# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'loss_dialog.ui'
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
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_LossDialog(object):
    def setupUi(self, LossDialog):
        if not LossDialog.objectName():
            LossDialog.setObjectName(u"LossDialog")
        LossDialog.resize(820, 740)
        self.dialogLayout = QVBoxLayout(LossDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.lossBanner = Banner(LossDialog)
        self.lossBanner.setObjectName(u"lossBanner")

        self.dialogLayout.addWidget(self.lossBanner)

        self.bodyScroll = QScrollArea(LossDialog)
        self.bodyScroll.setObjectName(u"bodyScroll")
        self.bodyScroll.setWidgetResizable(True)
        self.bodyScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bodyScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bodyScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.bodyHolder = QWidget()
        self.bodyHolder.setObjectName(u"bodyHolder")
        self.bodyColumn = QVBoxLayout(self.bodyHolder)
        self.bodyColumn.setSpacing(12)
        self.bodyColumn.setObjectName(u"bodyColumn")
        self.bodyColumn.setContentsMargins(0, 0, 12, 0)
        self.orderTextLabel = QLabel(self.bodyHolder)
        self.orderTextLabel.setObjectName(u"orderTextLabel")
        self.orderTextLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.orderTextLabel.setWordWrap(True)

        self.bodyColumn.addWidget(self.orderTextLabel)

        self.parcelGrid = QGridLayout()
        self.parcelGrid.setObjectName(u"parcelGrid")
        self.parcelGrid.setHorizontalSpacing(12)
        self.parcelGrid.setVerticalSpacing(8)
        self.parcelLabel = QLabel(self.bodyHolder)
        self.parcelLabel.setObjectName(u"parcelLabel")

        self.parcelGrid.addWidget(self.parcelLabel, 0, 0, 1, 1)

        self.parcelBox = QComboBox(self.bodyHolder)
        self.parcelBox.setObjectName(u"parcelBox")
        self.parcelBox.setEditable(True)

        self.parcelGrid.addWidget(self.parcelBox, 0, 1, 1, 1)

        self.courierLabel = QLabel(self.bodyHolder)
        self.courierLabel.setObjectName(u"courierLabel")

        self.parcelGrid.addWidget(self.courierLabel, 0, 2, 1, 1)

        self.courierBox = QComboBox(self.bodyHolder)
        self.courierBox.setObjectName(u"courierBox")

        self.parcelGrid.addWidget(self.courierBox, 0, 3, 1, 1)

        self.kindLabel = QLabel(self.bodyHolder)
        self.kindLabel.setObjectName(u"kindLabel")

        self.parcelGrid.addWidget(self.kindLabel, 1, 0, 1, 1)

        self.kindBox = QComboBox(self.bodyHolder)
        self.kindBox.setObjectName(u"kindBox")

        self.parcelGrid.addWidget(self.kindBox, 1, 1, 1, 1)

        self.descriptionLabel = QLabel(self.bodyHolder)
        self.descriptionLabel.setObjectName(u"descriptionLabel")

        self.parcelGrid.addWidget(self.descriptionLabel, 1, 2, 1, 1)

        self.descriptionEdit = QLineEdit(self.bodyHolder)
        self.descriptionEdit.setObjectName(u"descriptionEdit")
        self.descriptionEdit.setMaxLength(500)

        self.parcelGrid.addWidget(self.descriptionEdit, 1, 3, 1, 1)

        self.parcelGrid.setColumnStretch(1, 1)
        self.parcelGrid.setColumnStretch(3, 1)

        self.bodyColumn.addLayout(self.parcelGrid)

        self.goodsHead = QHBoxLayout()
        self.goodsHead.setSpacing(8)
        self.goodsHead.setObjectName(u"goodsHead")
        self.goodsLabel = QLabel(self.bodyHolder)
        self.goodsLabel.setObjectName(u"goodsLabel")
        self.goodsLabel.setProperty(u"role", u"section")

        self.goodsHead.addWidget(self.goodsLabel)

        self.goodsSpacer = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goodsHead.addItem(self.goodsSpacer)

        self.goodsSumLabel = QLabel(self.bodyHolder)
        self.goodsSumLabel.setObjectName(u"goodsSumLabel")
        self.goodsSumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.goodsSumLabel.setProperty(u"role", u"secondary")

        self.goodsHead.addWidget(self.goodsSumLabel)


        self.bodyColumn.addLayout(self.goodsHead)

        self.goodsTable = QTableWidget(self.bodyHolder)
        self.goodsTable.setObjectName(u"goodsTable")

        self.bodyColumn.addWidget(self.goodsTable)

        self.reissueBox = QCheckBox(self.bodyHolder)
        self.reissueBox.setObjectName(u"reissueBox")
        self.reissueBox.setChecked(True)

        self.bodyColumn.addWidget(self.reissueBox)

        self.reissueHolder = QWidget(self.bodyHolder)
        self.reissueHolder.setObjectName(u"reissueHolder")
        self.reissueGrid = QGridLayout(self.reissueHolder)
        self.reissueGrid.setObjectName(u"reissueGrid")
        self.reissueGrid.setHorizontalSpacing(12)
        self.reissueGrid.setVerticalSpacing(8)
        self.reissueGrid.setContentsMargins(22, 0, 0, 0)
        self.reasonLabel = QLabel(self.reissueHolder)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reissueGrid.addWidget(self.reasonLabel, 0, 0, 1, 1)

        self.reasonBox = QComboBox(self.reissueHolder)
        self.reasonBox.setObjectName(u"reasonBox")

        self.reissueGrid.addWidget(self.reasonBox, 0, 1, 1, 1)

        self.addressLabel = QLabel(self.reissueHolder)
        self.addressLabel.setObjectName(u"addressLabel")

        self.reissueGrid.addWidget(self.addressLabel, 0, 2, 1, 1)

        self.addressTextLabel = QLabel(self.reissueHolder)
        self.addressTextLabel.setObjectName(u"addressTextLabel")
        self.addressTextLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.addressTextLabel.setWordWrap(True)

        self.reissueGrid.addWidget(self.addressTextLabel, 0, 3, 1, 1)

        self.overrideLabel = QLabel(self.reissueHolder)
        self.overrideLabel.setObjectName(u"overrideLabel")

        self.reissueGrid.addWidget(self.overrideLabel, 1, 0, 1, 1)

        self.overrideEdit = QLineEdit(self.reissueHolder)
        self.overrideEdit.setObjectName(u"overrideEdit")
        self.overrideEdit.setMaxLength(200)

        self.reissueGrid.addWidget(self.overrideEdit, 1, 1, 1, 3)

        self.reissueGrid.setColumnStretch(1, 1)
        self.reissueGrid.setColumnStretch(3, 1)

        self.bodyColumn.addWidget(self.reissueHolder)

        self.claimBox = QCheckBox(self.bodyHolder)
        self.claimBox.setObjectName(u"claimBox")
        self.claimBox.setChecked(True)

        self.bodyColumn.addWidget(self.claimBox)

        self.claimHolder = QWidget(self.bodyHolder)
        self.claimHolder.setObjectName(u"claimHolder")
        self.amountGrid = QGridLayout(self.claimHolder)
        self.amountGrid.setObjectName(u"amountGrid")
        self.amountGrid.setHorizontalSpacing(12)
        self.amountGrid.setVerticalSpacing(8)
        self.amountGrid.setContentsMargins(22, 0, 0, 0)
        self.claimedLabel = QLabel(self.claimHolder)
        self.claimedLabel.setObjectName(u"claimedLabel")

        self.amountGrid.addWidget(self.claimedLabel, 0, 0, 1, 1)

        self.claimedEdit = MoneyEdit(self.claimHolder)
        self.claimedEdit.setObjectName(u"claimedEdit")

        self.amountGrid.addWidget(self.claimedEdit, 0, 1, 1, 1)

        self.moneyToLabel = QLabel(self.claimHolder)
        self.moneyToLabel.setObjectName(u"moneyToLabel")

        self.amountGrid.addWidget(self.moneyToLabel, 0, 2, 1, 1)

        self.moneyToBox = QComboBox(self.claimHolder)
        self.moneyToBox.setObjectName(u"moneyToBox")

        self.amountGrid.addWidget(self.moneyToBox, 0, 3, 1, 1)

        self.proposalRow = QHBoxLayout()
        self.proposalRow.setSpacing(8)
        self.proposalRow.setObjectName(u"proposalRow")
        self.proposalLabel = QLabel(self.claimHolder)
        self.proposalLabel.setObjectName(u"proposalLabel")
        self.proposalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proposalLabel.setProperty(u"role", u"secondary")

        self.proposalRow.addWidget(self.proposalLabel)

        self.takeProposalButton = QPushButton(self.claimHolder)
        self.takeProposalButton.setObjectName(u"takeProposalButton")
        self.takeProposalButton.setAutoDefault(False)
        self.takeProposalButton.setProperty(u"role", u"link")

        self.proposalRow.addWidget(self.takeProposalButton)

        self.proposalSpacer = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proposalRow.addItem(self.proposalSpacer)


        self.amountGrid.addLayout(self.proposalRow, 1, 1, 1, 3)

        self.postageLabel = QLabel(self.claimHolder)
        self.postageLabel.setObjectName(u"postageLabel")

        self.amountGrid.addWidget(self.postageLabel, 2, 0, 1, 1)

        self.postageEdit = MoneyEdit(self.claimHolder)
        self.postageEdit.setObjectName(u"postageEdit")

        self.amountGrid.addWidget(self.postageEdit, 2, 1, 1, 1)

        self.declaredLabel = QLabel(self.claimHolder)
        self.declaredLabel.setObjectName(u"declaredLabel")

        self.amountGrid.addWidget(self.declaredLabel, 2, 2, 1, 1)

        self.declaredEdit = MoneyEdit(self.claimHolder)
        self.declaredEdit.setObjectName(u"declaredEdit")

        self.amountGrid.addWidget(self.declaredEdit, 2, 3, 1, 1)

        self.caseNoLabel = QLabel(self.claimHolder)
        self.caseNoLabel.setObjectName(u"caseNoLabel")

        self.amountGrid.addWidget(self.caseNoLabel, 3, 0, 1, 1)

        self.caseNoEdit = QLineEdit(self.claimHolder)
        self.caseNoEdit.setObjectName(u"caseNoEdit")
        self.caseNoEdit.setMaxLength(64)

        self.amountGrid.addWidget(self.caseNoEdit, 3, 1, 1, 1)

        self.amountGrid.setColumnStretch(1, 1)
        self.amountGrid.setColumnStretch(3, 1)

        self.bodyColumn.addWidget(self.claimHolder)

        self.photosHolder = QWidget(self.bodyHolder)
        self.photosHolder.setObjectName(u"photosHolder")
        self.photosColumn = QVBoxLayout(self.photosHolder)
        self.photosColumn.setObjectName(u"photosColumn")
        self.photosColumn.setContentsMargins(0, 0, 0, 0)
        self.photosLabel = QLabel(self.photosHolder)
        self.photosLabel.setObjectName(u"photosLabel")
        self.photosLabel.setProperty(u"role", u"section")

        self.photosColumn.addWidget(self.photosLabel)


        self.bodyColumn.addWidget(self.photosHolder)

        self.bodyScroll.setWidget(self.bodyHolder)

        self.dialogLayout.addWidget(self.bodyScroll)

        self.twiceBanner = Banner(LossDialog)
        self.twiceBanner.setObjectName(u"twiceBanner")

        self.dialogLayout.addWidget(self.twiceBanner)

        self.resultLabel = QLabel(LossDialog)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.resultLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.resultLabel)

        self.expectedLabel = QLabel(LossDialog)
        self.expectedLabel.setObjectName(u"expectedLabel")
        self.expectedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.expectedLabel.setWordWrap(True)
        self.expectedLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.expectedLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(LossDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(LossDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(LossDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.parcelLabel.setBuddy(self.parcelBox)
        self.courierLabel.setBuddy(self.courierBox)
        self.kindLabel.setBuddy(self.kindBox)
        self.descriptionLabel.setBuddy(self.descriptionEdit)
        self.reasonLabel.setBuddy(self.reasonBox)
        self.overrideLabel.setBuddy(self.overrideEdit)
        self.claimedLabel.setBuddy(self.claimedEdit)
        self.moneyToLabel.setBuddy(self.moneyToBox)
        self.postageLabel.setBuddy(self.postageEdit)
        self.declaredLabel.setBuddy(self.declaredEdit)
        self.caseNoLabel.setBuddy(self.caseNoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parcelBox, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.descriptionEdit)
        QWidget.setTabOrder(self.descriptionEdit, self.goodsTable)
        QWidget.setTabOrder(self.goodsTable, self.reissueBox)
        QWidget.setTabOrder(self.reissueBox, self.reasonBox)
        QWidget.setTabOrder(self.reasonBox, self.overrideEdit)
        QWidget.setTabOrder(self.overrideEdit, self.claimBox)
        QWidget.setTabOrder(self.claimBox, self.claimedEdit)
        QWidget.setTabOrder(self.claimedEdit, self.moneyToBox)
        QWidget.setTabOrder(self.moneyToBox, self.takeProposalButton)
        QWidget.setTabOrder(self.takeProposalButton, self.postageEdit)
        QWidget.setTabOrder(self.postageEdit, self.declaredEdit)
        QWidget.setTabOrder(self.declaredEdit, self.caseNoEdit)
        QWidget.setTabOrder(self.caseNoEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(LossDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(LossDialog)
    # setupUi

    def retranslateUi(self, LossDialog):
        LossDialog.setWindowTitle(QCoreApplication.translate("LossDialog", u"Parcel lost or broken", None))
        self.parcelLabel.setText(QCoreApplication.translate("LossDialog", u"&Parcel *", None))
#if QT_CONFIG(accessibility)
        self.parcelBox.setAccessibleName(QCoreApplication.translate("LossDialog", u"Parcel", None))
#endif // QT_CONFIG(accessibility)
        self.courierLabel.setText(QCoreApplication.translate("LossDialog", u"&Courier *", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("LossDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("LossDialog", u"What &happened *", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("LossDialog", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.descriptionLabel.setText(QCoreApplication.translate("LossDialog", u"Customer sa&ys", None))
#if QT_CONFIG(accessibility)
        self.descriptionEdit.setAccessibleName(QCoreApplication.translate("LossDialog", u"Customer says", None))
#endif // QT_CONFIG(accessibility)
        self.goodsLabel.setText(QCoreApplication.translate("LossDialog", u"Lost or broken goods", None))
#if QT_CONFIG(accessibility)
        self.goodsTable.setAccessibleName(QCoreApplication.translate("LossDialog", u"Lost or broken goods", None))
#endif // QT_CONFIG(accessibility)
        self.reissueBox.setText(QCoreApplication.translate("LossDialog", u"Send the goods a&gain (reissue ticket)", None))
        self.reasonLabel.setText(QCoreApplication.translate("LossDialog", u"&Reason *", None))
#if QT_CONFIG(accessibility)
        self.reasonBox.setAccessibleName(QCoreApplication.translate("LossDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("LossDialog", u"Goes to", None))
        self.overrideLabel.setText(QCoreApplication.translate("LossDialog", u"&Allowed because *", None))
#if QT_CONFIG(accessibility)
        self.overrideEdit.setAccessibleName(QCoreApplication.translate("LossDialog", u"Allowed because", None))
#endif // QT_CONFIG(accessibility)
        self.claimBox.setText(QCoreApplication.translate("LossDialog", u"C&laim from the courier", None))
        self.claimedLabel.setText(QCoreApplication.translate("LossDialog", u"A&mount claimed *", None))
#if QT_CONFIG(accessibility)
        self.claimedEdit.setAccessibleName(QCoreApplication.translate("LossDialog", u"Amount claimed", None))
#endif // QT_CONFIG(accessibility)
        self.moneyToLabel.setText(QCoreApplication.translate("LossDialog", u"Mo&ney goes to", None))
#if QT_CONFIG(accessibility)
        self.moneyToBox.setAccessibleName(QCoreApplication.translate("LossDialog", u"Money goes to", None))
#endif // QT_CONFIG(accessibility)
        self.takeProposalButton.setText(QCoreApplication.translate("LossDialog", u"Take it", None))
#if QT_CONFIG(accessibility)
        self.takeProposalButton.setAccessibleName(QCoreApplication.translate("LossDialog", u"Take the proposed amount", None))
#endif // QT_CONFIG(accessibility)
        self.postageLabel.setText(QCoreApplication.translate("LossDialog", u"P&ostage", None))
#if QT_CONFIG(accessibility)
        self.postageEdit.setAccessibleName(QCoreApplication.translate("LossDialog", u"Postage", None))
#endif // QT_CONFIG(accessibility)
        self.declaredLabel.setText(QCoreApplication.translate("LossDialog", u"&Declared value", None))
#if QT_CONFIG(accessibility)
        self.declaredEdit.setAccessibleName(QCoreApplication.translate("LossDialog", u"Declared value", None))
#endif // QT_CONFIG(accessibility)
        self.caseNoLabel.setText(QCoreApplication.translate("LossDialog", u"Courier's case no.", None))
#if QT_CONFIG(accessibility)
        self.caseNoEdit.setAccessibleName(QCoreApplication.translate("LossDialog", u"Courier's case no.", None))
#endif // QT_CONFIG(accessibility)
        self.photosLabel.setText(QCoreApplication.translate("LossDialog", u"Photos of the order, for ticket and claim", None))
        self.cancelButton.setText(QCoreApplication.translate("LossDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("LossDialog", u"Reissue and claim", None))
    # retranslateUi


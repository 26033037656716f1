# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order_entry_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateTimeEdit,
    QDialog, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.flow import FlowRow
from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_OrderEntryDialog(object):
    def setupUi(self, OrderEntryDialog):
        if not OrderEntryDialog.objectName():
            OrderEntryDialog.setObjectName(u"OrderEntryDialog")
        OrderEntryDialog.resize(1120, 660)
        self.dialogLayout = QVBoxLayout(OrderEntryDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(0, 12, 0, 14)
        self.bannerColumn = QVBoxLayout()
        self.bannerColumn.setSpacing(6)
        self.bannerColumn.setObjectName(u"bannerColumn")
        self.bannerColumn.setContentsMargins(24, 0, 24, 0)
        self.draftBanner = Banner(OrderEntryDialog)
        self.draftBanner.setObjectName(u"draftBanner")

        self.bannerColumn.addWidget(self.draftBanner)

        self.ownBanner = Banner(OrderEntryDialog)
        self.ownBanner.setObjectName(u"ownBanner")

        self.bannerColumn.addWidget(self.ownBanner)

        self.conflictBanner = Banner(OrderEntryDialog)
        self.conflictBanner.setObjectName(u"conflictBanner")

        self.bannerColumn.addWidget(self.conflictBanner)


        self.dialogLayout.addLayout(self.bannerColumn)

        self.bodyScroll = QScrollArea(OrderEntryDialog)
        self.bodyScroll.setObjectName(u"bodyScroll")
        self.bodyScroll.setWidgetResizable(True)
        self.bodyScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bodyScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bodyScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.bodyHolder = QWidget()
        self.bodyHolder.setObjectName(u"bodyHolder")
        self.bodyRow = QHBoxLayout(self.bodyHolder)
        self.bodyRow.setSpacing(24)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyRow.setContentsMargins(24, 4, 24, 4)
        self.leftColumn = QVBoxLayout()
        self.leftColumn.setSpacing(0)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(0, 0, 0, 0)
        self.orderGrid = QGridLayout()
        self.orderGrid.setObjectName(u"orderGrid")
        self.orderGrid.setHorizontalSpacing(12)
        self.orderGrid.setVerticalSpacing(6)
        self.orderGrid.setContentsMargins(0, 0, 0, 0)
        self.shopLabel = QLabel(self.bodyHolder)
        self.shopLabel.setObjectName(u"shopLabel")

        self.orderGrid.addWidget(self.shopLabel, 0, 0, 1, 3)

        self.shopBox = QComboBox(self.bodyHolder)
        self.shopBox.setObjectName(u"shopBox")

        self.orderGrid.addWidget(self.shopBox, 1, 0, 1, 3)

        self.orderNoLabel = QLabel(self.bodyHolder)
        self.orderNoLabel.setObjectName(u"orderNoLabel")

        self.orderGrid.addWidget(self.orderNoLabel, 0, 3, 1, 3)

        self.orderNoEdit = QLineEdit(self.bodyHolder)
        self.orderNoEdit.setObjectName(u"orderNoEdit")
        self.orderNoEdit.setMaxLength(64)

        self.orderGrid.addWidget(self.orderNoEdit, 1, 3, 1, 3)

        self.buyerLabel = QLabel(self.bodyHolder)
        self.buyerLabel.setObjectName(u"buyerLabel")

        self.orderGrid.addWidget(self.buyerLabel, 2, 0, 1, 3)

        self.buyerEdit = QLineEdit(self.bodyHolder)
        self.buyerEdit.setObjectName(u"buyerEdit")
        self.buyerEdit.setMaxLength(200)

        self.orderGrid.addWidget(self.buyerEdit, 3, 0, 1, 3)

        self.statusLabel = QLabel(self.bodyHolder)
        self.statusLabel.setObjectName(u"statusLabel")

        self.orderGrid.addWidget(self.statusLabel, 2, 3, 1, 3)

        self.statusBox = QComboBox(self.bodyHolder)
        self.statusBox.setObjectName(u"statusBox")

        self.orderGrid.addWidget(self.statusBox, 3, 3, 1, 3)

        self.pasteLabel = QLabel(self.bodyHolder)
        self.pasteLabel.setObjectName(u"pasteLabel")

        self.orderGrid.addWidget(self.pasteLabel, 4, 0, 1, 6)

        self.pasteEdit = QPlainTextEdit(self.bodyHolder)
        self.pasteEdit.setObjectName(u"pasteEdit")
        self.pasteEdit.setTabChangesFocus(True)
        self.pasteEdit.setMaximumSize(QSize(16777215, 52))

        self.orderGrid.addWidget(self.pasteEdit, 5, 0, 1, 6)

        self.pasteHint = QLabel(self.bodyHolder)
        self.pasteHint.setObjectName(u"pasteHint")
        self.pasteHint.setTextFormat(Qt.TextFormat.PlainText)
        self.pasteHint.setWordWrap(True)
        self.pasteHint.setProperty(u"role", u"small")

        self.orderGrid.addWidget(self.pasteHint, 6, 0, 1, 6)

        self.receiverLabel = QLabel(self.bodyHolder)
        self.receiverLabel.setObjectName(u"receiverLabel")

        self.orderGrid.addWidget(self.receiverLabel, 7, 0, 1, 3)

        self.receiverEdit = QLineEdit(self.bodyHolder)
        self.receiverEdit.setObjectName(u"receiverEdit")
        self.receiverEdit.setMaxLength(200)

        self.orderGrid.addWidget(self.receiverEdit, 8, 0, 1, 3)

        self.phoneLabel = QLabel(self.bodyHolder)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.orderGrid.addWidget(self.phoneLabel, 7, 3, 1, 3)

        self.phoneEdit = QLineEdit(self.bodyHolder)
        self.phoneEdit.setObjectName(u"phoneEdit")
        self.phoneEdit.setMaxLength(64)

        self.orderGrid.addWidget(self.phoneEdit, 8, 3, 1, 3)

        self.phoneHint = QLabel(self.bodyHolder)
        self.phoneHint.setObjectName(u"phoneHint")
        self.phoneHint.setTextFormat(Qt.TextFormat.PlainText)
        self.phoneHint.setWordWrap(True)
        self.phoneHint.setProperty(u"role", u"warning")

        self.orderGrid.addWidget(self.phoneHint, 9, 3, 1, 3)

        self.addressLabel = QLabel(self.bodyHolder)
        self.addressLabel.setObjectName(u"addressLabel")

        self.orderGrid.addWidget(self.addressLabel, 10, 0, 1, 2)

        self.provinceBox = QComboBox(self.bodyHolder)
        self.provinceBox.setObjectName(u"provinceBox")
        self.provinceBox.setEditable(True)

        self.orderGrid.addWidget(self.provinceBox, 11, 0, 1, 2)

        self.cityBox = QComboBox(self.bodyHolder)
        self.cityBox.setObjectName(u"cityBox")
        self.cityBox.setEditable(True)

        self.orderGrid.addWidget(self.cityBox, 11, 2, 1, 2)

        self.districtBox = QComboBox(self.bodyHolder)
        self.districtBox.setObjectName(u"districtBox")
        self.districtBox.setEditable(True)

        self.orderGrid.addWidget(self.districtBox, 11, 4, 1, 2)

        self.detailEdit = QLineEdit(self.bodyHolder)
        self.detailEdit.setObjectName(u"detailEdit")
        self.detailEdit.setMaxLength(300)

        self.orderGrid.addWidget(self.detailEdit, 12, 0, 1, 6)

        self.trackingLabel = QLabel(self.bodyHolder)
        self.trackingLabel.setObjectName(u"trackingLabel")

        self.orderGrid.addWidget(self.trackingLabel, 13, 0, 1, 3)

        self.trackingEdit = QLineEdit(self.bodyHolder)
        self.trackingEdit.setObjectName(u"trackingEdit")
        self.trackingEdit.setMaxLength(200)

        self.orderGrid.addWidget(self.trackingEdit, 14, 0, 1, 3)

        self.courierLabel = QLabel(self.bodyHolder)
        self.courierLabel.setObjectName(u"courierLabel")

        self.orderGrid.addWidget(self.courierLabel, 13, 3, 1, 3)

        self.courierBox = QComboBox(self.bodyHolder)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setEditable(True)

        self.orderGrid.addWidget(self.courierBox, 14, 3, 1, 3)

        self.candidatesRow = FlowRow(self.bodyHolder)
        self.candidatesRow.setObjectName(u"candidatesRow")

        self.orderGrid.addWidget(self.candidatesRow, 15, 0, 1, 6)

        self.orderGrid.setColumnStretch(0, 1)
        self.orderGrid.setColumnStretch(1, 1)
        self.orderGrid.setColumnStretch(2, 1)
        self.orderGrid.setColumnStretch(3, 1)
        self.orderGrid.setColumnStretch(4, 1)
        self.orderGrid.setColumnStretch(5, 1)

        self.leftColumn.addLayout(self.orderGrid)

        self.leftSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftColumn.addItem(self.leftSpacer)


        self.bodyRow.addLayout(self.leftColumn)

        self.rightColumn = QVBoxLayout()
        self.rightColumn.setSpacing(6)
        self.rightColumn.setObjectName(u"rightColumn")
        self.rightColumn.setContentsMargins(0, 0, 0, 0)
        self.goodsHead = QHBoxLayout()
        self.goodsHead.setObjectName(u"goodsHead")
        self.goodsLabel = QLabel(self.bodyHolder)
        self.goodsLabel.setObjectName(u"goodsLabel")

        self.goodsHead.addWidget(self.goodsLabel)

        self.goodsSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goodsHead.addItem(self.goodsSpacer)

        self.goodsSumLabel = QLabel(self.bodyHolder)
        self.goodsSumLabel.setObjectName(u"goodsSumLabel")
        self.goodsSumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.goodsSumLabel.setProperty(u"role", u"secondary")

        self.goodsHead.addWidget(self.goodsSumLabel)

        self.removeLineButton = QPushButton(self.bodyHolder)
        self.removeLineButton.setObjectName(u"removeLineButton")
        self.removeLineButton.setAutoDefault(False)
        self.removeLineButton.setProperty(u"role", u"link")

        self.goodsHead.addWidget(self.removeLineButton)


        self.rightColumn.addLayout(self.goodsHead)

        self.goodsTable = QTableWidget(self.bodyHolder)
        self.goodsTable.setObjectName(u"goodsTable")
        self.goodsTable.setMinimumSize(QSize(0, 120))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.goodsTable.sizePolicy().hasHeightForWidth())
        self.goodsTable.setSizePolicy(sizePolicy)

        self.rightColumn.addWidget(self.goodsTable)

        self.amountGrid = QGridLayout()
        self.amountGrid.setObjectName(u"amountGrid")
        self.amountGrid.setHorizontalSpacing(12)
        self.amountGrid.setVerticalSpacing(6)
        self.amountGrid.setContentsMargins(0, 0, 0, 0)
        self.goodsAmountLabel = QLabel(self.bodyHolder)
        self.goodsAmountLabel.setObjectName(u"goodsAmountLabel")

        self.amountGrid.addWidget(self.goodsAmountLabel, 0, 0, 1, 1)

        self.goodsAmountEdit = MoneyEdit(self.bodyHolder)
        self.goodsAmountEdit.setObjectName(u"goodsAmountEdit")

        self.amountGrid.addWidget(self.goodsAmountEdit, 1, 0, 1, 1)

        self.postageLabel = QLabel(self.bodyHolder)
        self.postageLabel.setObjectName(u"postageLabel")

        self.amountGrid.addWidget(self.postageLabel, 0, 1, 1, 1)

        self.postageEdit = MoneyEdit(self.bodyHolder)
        self.postageEdit.setObjectName(u"postageEdit")

        self.amountGrid.addWidget(self.postageEdit, 1, 1, 1, 1)

        self.discountLabel = QLabel(self.bodyHolder)
        self.discountLabel.setObjectName(u"discountLabel")

        self.amountGrid.addWidget(self.discountLabel, 0, 2, 1, 1)

        self.discountEdit = MoneyEdit(self.bodyHolder)
        self.discountEdit.setObjectName(u"discountEdit")

        self.amountGrid.addWidget(self.discountEdit, 1, 2, 1, 1)

        self.paidLabel = QLabel(self.bodyHolder)
        self.paidLabel.setObjectName(u"paidLabel")

        self.amountGrid.addWidget(self.paidLabel, 0, 3, 1, 1)

        self.paidEdit = MoneyEdit(self.bodyHolder)
        self.paidEdit.setObjectName(u"paidEdit")

        self.amountGrid.addWidget(self.paidEdit, 1, 3, 1, 1)

        self.amountGrid.setColumnStretch(0, 1)
        self.amountGrid.setColumnStretch(1, 1)
        self.amountGrid.setColumnStretch(2, 1)
        self.amountGrid.setColumnStretch(3, 1)

        self.rightColumn.addLayout(self.amountGrid)

        self.wordsGrid = QGridLayout()
        self.wordsGrid.setObjectName(u"wordsGrid")
        self.wordsGrid.setHorizontalSpacing(12)
        self.wordsGrid.setVerticalSpacing(6)
        self.wordsGrid.setContentsMargins(0, 0, 0, 0)
        self.messageOfBuyerLabel = QLabel(self.bodyHolder)
        self.messageOfBuyerLabel.setObjectName(u"messageOfBuyerLabel")

        self.wordsGrid.addWidget(self.messageOfBuyerLabel, 0, 0, 1, 2)

        self.buyerMessageEdit = QPlainTextEdit(self.bodyHolder)
        self.buyerMessageEdit.setObjectName(u"buyerMessageEdit")
        self.buyerMessageEdit.setTabChangesFocus(True)
        self.buyerMessageEdit.setMaximumSize(QSize(16777215, 44))

        self.wordsGrid.addWidget(self.buyerMessageEdit, 1, 0, 1, 2)

        self.remarkHead = QHBoxLayout()
        self.remarkHead.setObjectName(u"remarkHead")
        self.remarkLabel = QLabel(self.bodyHolder)
        self.remarkLabel.setObjectName(u"remarkLabel")

        self.remarkHead.addWidget(self.remarkLabel)

        self.remarkSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.remarkHead.addItem(self.remarkSpacer)

        self.composeButton = QPushButton(self.bodyHolder)
        self.composeButton.setObjectName(u"composeButton")
        self.composeButton.setAutoDefault(False)
        self.composeButton.setProperty(u"role", u"link")

        self.remarkHead.addWidget(self.composeButton)


        self.wordsGrid.addLayout(self.remarkHead, 2, 0, 1, 2)

        self.remarkEdit = QPlainTextEdit(self.bodyHolder)
        self.remarkEdit.setObjectName(u"remarkEdit")
        self.remarkEdit.setTabChangesFocus(True)
        self.remarkEdit.setMaximumSize(QSize(16777215, 44))

        self.wordsGrid.addWidget(self.remarkEdit, 3, 0, 1, 2)

        self.flagLabel = QLabel(self.bodyHolder)
        self.flagLabel.setObjectName(u"flagLabel")

        self.wordsGrid.addWidget(self.flagLabel, 4, 0, 1, 1)

        self.flagBox = QComboBox(self.bodyHolder)
        self.flagBox.setObjectName(u"flagBox")

        self.wordsGrid.addWidget(self.flagBox, 5, 0, 1, 1)

        self.deadlineCheck = QCheckBox(self.bodyHolder)
        self.deadlineCheck.setObjectName(u"deadlineCheck")

        self.wordsGrid.addWidget(self.deadlineCheck, 4, 1, 1, 1)

        self.deadlineEdit = QDateTimeEdit(self.bodyHolder)
        self.deadlineEdit.setObjectName(u"deadlineEdit")
        self.deadlineEdit.setCalendarPopup(True)
        self.deadlineEdit.setEnabled(False)
        self.deadlineEdit.setDisplayFormat(u"yyyy-MM-dd HH:mm")

        self.wordsGrid.addWidget(self.deadlineEdit, 5, 1, 1, 1)

        self.noteLabel = QLabel(self.bodyHolder)
        self.noteLabel.setObjectName(u"noteLabel")

        self.wordsGrid.addWidget(self.noteLabel, 6, 0, 1, 2)

        self.noteEdit = QPlainTextEdit(self.bodyHolder)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMaximumSize(QSize(16777215, 44))

        self.wordsGrid.addWidget(self.noteEdit, 7, 0, 1, 2)

        self.wordsGrid.setColumnStretch(0, 1)
        self.wordsGrid.setColumnStretch(1, 1)

        self.rightColumn.addLayout(self.wordsGrid)

        self.rightColumn.setStretch(1, 1)

        self.bodyRow.addLayout(self.rightColumn)

        self.bodyRow.setStretch(0, 5)
        self.bodyRow.setStretch(1, 6)
        self.bodyScroll.setWidget(self.bodyHolder)

        self.dialogLayout.addWidget(self.bodyScroll)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(24, 0, 24, 0)
        self.messageLabel = QLabel(OrderEntryDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(OrderEntryDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(OrderEntryDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.shopLabel.setBuddy(self.shopBox)
        self.orderNoLabel.setBuddy(self.orderNoEdit)
        self.buyerLabel.setBuddy(self.buyerEdit)
        self.statusLabel.setBuddy(self.statusBox)
        self.pasteLabel.setBuddy(self.pasteEdit)
        self.receiverLabel.setBuddy(self.receiverEdit)
        self.phoneLabel.setBuddy(self.phoneEdit)
        self.addressLabel.setBuddy(self.provinceBox)
        self.trackingLabel.setBuddy(self.trackingEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.goodsLabel.setBuddy(self.goodsTable)
        self.goodsAmountLabel.setBuddy(self.goodsAmountEdit)
        self.postageLabel.setBuddy(self.postageEdit)
        self.discountLabel.setBuddy(self.discountEdit)
        self.paidLabel.setBuddy(self.paidEdit)
        self.messageOfBuyerLabel.setBuddy(self.buyerMessageEdit)
        self.remarkLabel.setBuddy(self.remarkEdit)
        self.flagLabel.setBuddy(self.flagBox)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.shopBox, self.orderNoEdit)
        QWidget.setTabOrder(self.orderNoEdit, self.buyerEdit)
        QWidget.setTabOrder(self.buyerEdit, self.statusBox)
        QWidget.setTabOrder(self.statusBox, self.pasteEdit)
        QWidget.setTabOrder(self.pasteEdit, self.receiverEdit)
        QWidget.setTabOrder(self.receiverEdit, self.phoneEdit)
        QWidget.setTabOrder(self.phoneEdit, self.provinceBox)
        QWidget.setTabOrder(self.provinceBox, self.cityBox)
        QWidget.setTabOrder(self.cityBox, self.districtBox)
        QWidget.setTabOrder(self.districtBox, self.detailEdit)
        QWidget.setTabOrder(self.detailEdit, self.trackingEdit)
        QWidget.setTabOrder(self.trackingEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.goodsTable)
        QWidget.setTabOrder(self.goodsTable, self.removeLineButton)
        QWidget.setTabOrder(self.removeLineButton, self.goodsAmountEdit)
        QWidget.setTabOrder(self.goodsAmountEdit, self.postageEdit)
        QWidget.setTabOrder(self.postageEdit, self.discountEdit)
        QWidget.setTabOrder(self.discountEdit, self.paidEdit)
        QWidget.setTabOrder(self.paidEdit, self.buyerMessageEdit)
        QWidget.setTabOrder(self.buyerMessageEdit, self.remarkEdit)
        QWidget.setTabOrder(self.remarkEdit, self.composeButton)
        QWidget.setTabOrder(self.composeButton, self.flagBox)
        QWidget.setTabOrder(self.flagBox, self.deadlineCheck)
        QWidget.setTabOrder(self.deadlineCheck, self.deadlineEdit)
        QWidget.setTabOrder(self.deadlineEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(OrderEntryDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(OrderEntryDialog)
    # setupUi

    def retranslateUi(self, OrderEntryDialog):
        OrderEntryDialog.setWindowTitle(QCoreApplication.translate("OrderEntryDialog", u"Order", None))
        self.shopLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"S&hop *", None))
#if QT_CONFIG(accessibility)
        self.shopBox.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.orderNoLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Order n&o.", None))
#if QT_CONFIG(accessibility)
        self.orderNoEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Order no.", None))
#endif // QT_CONFIG(accessibility)
        self.orderNoEdit.setPlaceholderText(QCoreApplication.translate("OrderEntryDialog", u"numbered by itself when empty", None))
        self.buyerLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Customer &ID", None))
#if QT_CONFIG(accessibility)
        self.buyerEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Customer ID", None))
#endif // QT_CONFIG(accessibility)
        self.statusLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"S&tatus", None))
#if QT_CONFIG(accessibility)
        self.statusBox.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.pasteLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Smart &paste", None))
#if QT_CONFIG(accessibility)
        self.pasteEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Smart paste", None))
#endif // QT_CONFIG(accessibility)
        self.pasteEdit.setPlaceholderText(QCoreApplication.translate("OrderEntryDialog", u"Paste name, phone and address here, in any order", None))
        self.receiverLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"&Receiver", None))
#if QT_CONFIG(accessibility)
        self.receiverEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Receiver", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Phon&e", None))
#if QT_CONFIG(accessibility)
        self.phoneEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"&Address", None))
#if QT_CONFIG(accessibility)
        self.provinceBox.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Province", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cityBox.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"City", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.districtBox.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"District", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detailEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Street, house, room", None))
#endif // QT_CONFIG(accessibility)
        self.detailEdit.setPlaceholderText(QCoreApplication.translate("OrderEntryDialog", u"Street, house, room", None))
        self.trackingLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Trac&king no.", None))
#if QT_CONFIG(accessibility)
        self.trackingEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Tracking no.", None))
#endif // QT_CONFIG(accessibility)
        self.trackingEdit.setPlaceholderText(QCoreApplication.translate("OrderEntryDialog", u"Scan or type; several with commas", None))
        self.courierLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"&Courier", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.goodsLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"&Goods *", None))
        self.removeLineButton.setText(QCoreApplication.translate("OrderEntryDialog", u"Remove the line", None))
#if QT_CONFIG(tooltip)
        self.removeLineButton.setToolTip(QCoreApplication.translate("OrderEntryDialog", u"Ctrl+Delete", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.goodsTable.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Goods", None))
#endif // QT_CONFIG(accessibility)
        self.goodsAmountLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Goods amount", None))
#if QT_CONFIG(accessibility)
        self.goodsAmountEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Goods amount", None))
#endif // QT_CONFIG(accessibility)
        self.postageLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Postage", None))
#if QT_CONFIG(accessibility)
        self.postageEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Postage", None))
#endif // QT_CONFIG(accessibility)
        self.discountLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Discount", None))
#if QT_CONFIG(accessibility)
        self.discountEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Discount", None))
#endif // QT_CONFIG(accessibility)
        self.paidLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Pai&d", None))
#if QT_CONFIG(accessibility)
        self.paidEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Paid", None))
#endif // QT_CONFIG(accessibility)
        self.messageOfBuyerLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"&Buyer message", None))
#if QT_CONFIG(accessibility)
        self.buyerMessageEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Buyer message", None))
#endif // QT_CONFIG(accessibility)
        self.remarkLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Re&mark", None))
        self.composeButton.setText(QCoreApplication.translate("OrderEntryDialog", u"Compose\u2026", None))
#if QT_CONFIG(accessibility)
        self.remarkEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Remark", None))
#endif // QT_CONFIG(accessibility)
        self.flagLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"&Flag", None))
#if QT_CONFIG(accessibility)
        self.flagBox.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Flag", None))
#endif // QT_CONFIG(accessibility)
        self.deadlineCheck.setText(QCoreApplication.translate("OrderEntryDialog", u"Trade deadline", None))
#if QT_CONFIG(accessibility)
        self.deadlineEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Trade deadline", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("OrderEntryDialog", u"Our &note (never changed by an import)", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("OrderEntryDialog", u"Our note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("OrderEntryDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("OrderEntryDialog", u"&Save", None))
    # retranslateUi


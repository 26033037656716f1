# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ticket_entry_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QDialog, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_TicketEntryDialog(object):
    def setupUi(self, TicketEntryDialog):
        if not TicketEntryDialog.objectName():
            TicketEntryDialog.setObjectName(u"TicketEntryDialog")
        TicketEntryDialog.resize(1200, 676)
        self.dialogLayout = QVBoxLayout(TicketEntryDialog)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(0, 12, 0, 14)
        self.bannerColumn = QVBoxLayout()
        self.bannerColumn.setSpacing(6)
        self.bannerColumn.setObjectName(u"bannerColumn")
        self.bannerColumn.setContentsMargins(24, 0, 24, 0)
        self.draftBanner = Banner(TicketEntryDialog)
        self.draftBanner.setObjectName(u"draftBanner")

        self.bannerColumn.addWidget(self.draftBanner)

        self.conflictBanner = Banner(TicketEntryDialog)
        self.conflictBanner.setObjectName(u"conflictBanner")

        self.bannerColumn.addWidget(self.conflictBanner)

        self.riskBanner = Banner(TicketEntryDialog)
        self.riskBanner.setObjectName(u"riskBanner")

        self.bannerColumn.addWidget(self.riskBanner)

        self.duplicateBanner = Banner(TicketEntryDialog)
        self.duplicateBanner.setObjectName(u"duplicateBanner")

        self.bannerColumn.addWidget(self.duplicateBanner)


        self.dialogLayout.addLayout(self.bannerColumn)

        self.entryHolder = QWidget(TicketEntryDialog)
        self.entryHolder.setObjectName(u"entryHolder")
        self.entryRow = QHBoxLayout(self.entryHolder)
        self.entryRow.setSpacing(0)
        self.entryRow.setObjectName(u"entryRow")
        self.entryRow.setContentsMargins(0, 0, 24, 0)
        self.bodyScroll = QScrollArea(self.entryHolder)
        self.bodyScroll.setObjectName(u"bodyScroll")
        self.bodyScroll.setWidgetResizable(True)
        self.bodyScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bodyScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bodyScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.bodyHolder = QWidget()
        self.bodyHolder.setObjectName(u"bodyHolder")
        self.leftColumn = QVBoxLayout(self.bodyHolder)
        self.leftColumn.setSpacing(8)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(24, 4, 16, 4)
        self.kindRow = QHBoxLayout()
        self.kindRow.setSpacing(8)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.refundKindButton = QPushButton(self.bodyHolder)
        self.refundKindButton.setObjectName(u"refundKindButton")
        self.refundKindButton.setAutoDefault(False)
        self.refundKindButton.setCheckable(True)
        self.refundKindButton.setProperty(u"role", u"pill")

        self.kindRow.addWidget(self.refundKindButton)

        self.returnKindButton = QPushButton(self.bodyHolder)
        self.returnKindButton.setObjectName(u"returnKindButton")
        self.returnKindButton.setAutoDefault(False)
        self.returnKindButton.setCheckable(True)
        self.returnKindButton.setProperty(u"role", u"pill")

        self.kindRow.addWidget(self.returnKindButton)

        self.exchangeKindButton = QPushButton(self.bodyHolder)
        self.exchangeKindButton.setObjectName(u"exchangeKindButton")
        self.exchangeKindButton.setAutoDefault(False)
        self.exchangeKindButton.setCheckable(True)
        self.exchangeKindButton.setProperty(u"role", u"pill")

        self.kindRow.addWidget(self.exchangeKindButton)

        self.reissueKindButton = QPushButton(self.bodyHolder)
        self.reissueKindButton.setObjectName(u"reissueKindButton")
        self.reissueKindButton.setAutoDefault(False)
        self.reissueKindButton.setCheckable(True)
        self.reissueKindButton.setProperty(u"role", u"pill")

        self.kindRow.addWidget(self.reissueKindButton)

        self.repairKindButton = QPushButton(self.bodyHolder)
        self.repairKindButton.setObjectName(u"repairKindButton")
        self.repairKindButton.setAutoDefault(False)
        self.repairKindButton.setCheckable(True)
        self.repairKindButton.setProperty(u"role", u"pill")

        self.kindRow.addWidget(self.repairKindButton)

        self.kindSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kindRow.addItem(self.kindSpacer)

        self.phaseHint = QLabel(self.bodyHolder)
        self.phaseHint.setObjectName(u"phaseHint")
        self.phaseHint.setTextFormat(Qt.TextFormat.PlainText)
        self.phaseHint.setProperty(u"role", u"secondary")

        self.kindRow.addWidget(self.phaseHint)


        self.leftColumn.addLayout(self.kindRow)

        self.goodsColumn = QVBoxLayout()
        self.goodsColumn.setSpacing(4)
        self.goodsColumn.setObjectName(u"goodsColumn")
        self.goodsColumn.setContentsMargins(0, 0, 0, 0)
        self.goodsHead = QHBoxLayout()
        self.goodsHead.setObjectName(u"goodsHead")
        self.goodsHead.setContentsMargins(0, 0, 0, 0)
        self.goodsLabel = QLabel(self.bodyHolder)
        self.goodsLabel.setObjectName(u"goodsLabel")

        self.goodsHead.addWidget(self.goodsLabel)

        self.goodsSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goodsHead.addItem(self.goodsSpacer)

        self.goodsHint = QLabel(self.bodyHolder)
        self.goodsHint.setObjectName(u"goodsHint")
        self.goodsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.goodsHint.setProperty(u"role", u"small")

        self.goodsHead.addWidget(self.goodsHint)


        self.goodsColumn.addLayout(self.goodsHead)

        self.goodsTable = QTableWidget(self.bodyHolder)
        self.goodsTable.setObjectName(u"goodsTable")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.goodsTable.sizePolicy().hasHeightForWidth())
        self.goodsTable.setSizePolicy(sizePolicy)

        self.goodsColumn.addWidget(self.goodsTable)

        self.goodsWhy = QLabel(self.bodyHolder)
        self.goodsWhy.setObjectName(u"goodsWhy")
        self.goodsWhy.setTextFormat(Qt.TextFormat.PlainText)
        self.goodsWhy.setWordWrap(True)
        self.goodsWhy.setProperty(u"role", u"small")

        self.goodsColumn.addWidget(self.goodsWhy)


        self.leftColumn.addLayout(self.goodsColumn)

        self.reasonColumn = QVBoxLayout()
        self.reasonColumn.setSpacing(4)
        self.reasonColumn.setObjectName(u"reasonColumn")
        self.reasonColumn.setContentsMargins(0, 0, 0, 0)
        self.reasonGrid = QGridLayout()
        self.reasonGrid.setObjectName(u"reasonGrid")
        self.reasonGrid.setHorizontalSpacing(12)
        self.reasonGrid.setVerticalSpacing(4)
        self.reasonGrid.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(self.bodyHolder)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonGrid.addWidget(self.reasonLabel, 0, 0, 1, 1)

        self.refundNoLabel = QLabel(self.bodyHolder)
        self.refundNoLabel.setObjectName(u"refundNoLabel")

        self.reasonGrid.addWidget(self.refundNoLabel, 0, 1, 1, 1)

        self.receivedCheck = QCheckBox(self.bodyHolder)
        self.receivedCheck.setObjectName(u"receivedCheck")

        self.reasonGrid.addWidget(self.receivedCheck, 0, 2, 1, 1)

        self.reasonBox = QComboBox(self.bodyHolder)
        self.reasonBox.setObjectName(u"reasonBox")
        self.reasonBox.setEditable(True)

        self.reasonGrid.addWidget(self.reasonBox, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.refundNoEdit = QLineEdit(self.bodyHolder)
        self.refundNoEdit.setObjectName(u"refundNoEdit")
        self.refundNoEdit.setMaxLength(64)

        self.reasonGrid.addWidget(self.refundNoEdit, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.receivedEdit = QDateEdit(self.bodyHolder)
        self.receivedEdit.setObjectName(u"receivedEdit")
        self.receivedEdit.setCalendarPopup(True)
        self.receivedEdit.setEnabled(False)
        self.receivedEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.reasonGrid.addWidget(self.receivedEdit, 1, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reasonGrid.setColumnStretch(0, 5)
        self.reasonGrid.setColumnStretch(1, 4)
        self.reasonGrid.setColumnStretch(2, 3)

        self.reasonColumn.addLayout(self.reasonGrid)

        self.reasonHint = QLabel(self.bodyHolder)
        self.reasonHint.setObjectName(u"reasonHint")
        self.reasonHint.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonHint.setWordWrap(True)
        self.reasonHint.setProperty(u"role", u"small")

        self.reasonColumn.addWidget(self.reasonHint)


        self.leftColumn.addLayout(self.reasonColumn)

        self.overrideHolder = QWidget(self.bodyHolder)
        self.overrideHolder.setObjectName(u"overrideHolder")
        self.overrideColumn = QVBoxLayout(self.overrideHolder)
        self.overrideColumn.setSpacing(4)
        self.overrideColumn.setObjectName(u"overrideColumn")
        self.overrideColumn.setContentsMargins(0, 0, 0, 0)
        self.overrideLabel = QLabel(self.overrideHolder)
        self.overrideLabel.setObjectName(u"overrideLabel")

        self.overrideColumn.addWidget(self.overrideLabel)

        self.overrideEdit = QLineEdit(self.overrideHolder)
        self.overrideEdit.setObjectName(u"overrideEdit")
        self.overrideEdit.setMaxLength(200)

        self.overrideColumn.addWidget(self.overrideEdit)


        self.leftColumn.addWidget(self.overrideHolder)

        self.photosHolder = QWidget(self.bodyHolder)
        self.photosHolder.setObjectName(u"photosHolder")
        self.photosColumn = QVBoxLayout(self.photosHolder)
        self.photosColumn.setSpacing(4)
        self.photosColumn.setObjectName(u"photosColumn")
        self.photosColumn.setContentsMargins(0, 0, 0, 0)
        self.photosLabel = QLabel(self.photosHolder)
        self.photosLabel.setObjectName(u"photosLabel")
        self.photosLabel.setProperty(u"role", u"section")

        self.photosColumn.addWidget(self.photosLabel)


        self.leftColumn.addWidget(self.photosHolder)

        self.replacementHolder = QWidget(self.bodyHolder)
        self.replacementHolder.setObjectName(u"replacementHolder")
        self.replacementColumn = QVBoxLayout(self.replacementHolder)
        self.replacementColumn.setSpacing(4)
        self.replacementColumn.setObjectName(u"replacementColumn")
        self.replacementColumn.setContentsMargins(0, 0, 0, 0)
        self.replacementHead = QHBoxLayout()
        self.replacementHead.setObjectName(u"replacementHead")
        self.replacementHead.setContentsMargins(0, 0, 0, 0)
        self.replacementLabel = QLabel(self.replacementHolder)
        self.replacementLabel.setObjectName(u"replacementLabel")

        self.replacementHead.addWidget(self.replacementLabel)

        self.replacementSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.replacementHead.addItem(self.replacementSpacer)

        self.replacementHint = QLabel(self.replacementHolder)
        self.replacementHint.setObjectName(u"replacementHint")
        self.replacementHint.setTextFormat(Qt.TextFormat.PlainText)
        self.replacementHint.setProperty(u"role", u"small")

        self.replacementHead.addWidget(self.replacementHint)

        self.removeReplacementButton = QPushButton(self.replacementHolder)
        self.removeReplacementButton.setObjectName(u"removeReplacementButton")
        self.removeReplacementButton.setAutoDefault(False)
        self.removeReplacementButton.setProperty(u"role", u"link")

        self.replacementHead.addWidget(self.removeReplacementButton)


        self.replacementColumn.addLayout(self.replacementHead)

        self.replacementTable = QTableWidget(self.replacementHolder)
        self.replacementTable.setObjectName(u"replacementTable")
        sizePolicy.setHeightForWidth(self.replacementTable.sizePolicy().hasHeightForWidth())
        self.replacementTable.setSizePolicy(sizePolicy)

        self.replacementColumn.addWidget(self.replacementTable)


        self.leftColumn.addWidget(self.replacementHolder)

        self.descriptionColumn = QVBoxLayout()
        self.descriptionColumn.setSpacing(4)
        self.descriptionColumn.setObjectName(u"descriptionColumn")
        self.descriptionColumn.setContentsMargins(0, 0, 0, 0)
        self.descriptionLabel = QLabel(self.bodyHolder)
        self.descriptionLabel.setObjectName(u"descriptionLabel")

        self.descriptionColumn.addWidget(self.descriptionLabel)

        self.descriptionEdit = QPlainTextEdit(self.bodyHolder)
        self.descriptionEdit.setObjectName(u"descriptionEdit")
        self.descriptionEdit.setTabChangesFocus(True)
        self.descriptionEdit.setMaximumSize(QSize(16777215, 48))
        self.descriptionEdit.setMinimumSize(QSize(0, 48))
        sizePolicy.setHeightForWidth(self.descriptionEdit.sizePolicy().hasHeightForWidth())
        self.descriptionEdit.setSizePolicy(sizePolicy)

        self.descriptionColumn.addWidget(self.descriptionEdit)


        self.leftColumn.addLayout(self.descriptionColumn)

        self.returnHolder = QWidget(self.bodyHolder)
        self.returnHolder.setObjectName(u"returnHolder")
        self.returnGrid = QGridLayout(self.returnHolder)
        self.returnGrid.setObjectName(u"returnGrid")
        self.returnGrid.setHorizontalSpacing(12)
        self.returnGrid.setVerticalSpacing(4)
        self.returnGrid.setContentsMargins(0, 0, 0, 0)
        self.addressLabel = QLabel(self.returnHolder)
        self.addressLabel.setObjectName(u"addressLabel")

        self.returnGrid.addWidget(self.addressLabel, 0, 0, 1, 1)

        self.trackingLabel = QLabel(self.returnHolder)
        self.trackingLabel.setObjectName(u"trackingLabel")

        self.returnGrid.addWidget(self.trackingLabel, 0, 2, 1, 1)

        self.courierLabel = QLabel(self.returnHolder)
        self.courierLabel.setObjectName(u"courierLabel")

        self.returnGrid.addWidget(self.courierLabel, 0, 3, 1, 1)

        self.addressBox = QComboBox(self.returnHolder)
        self.addressBox.setObjectName(u"addressBox")

        self.returnGrid.addWidget(self.addressBox, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.copyAddressButton = QPushButton(self.returnHolder)
        self.copyAddressButton.setObjectName(u"copyAddressButton")
        self.copyAddressButton.setAutoDefault(False)
        self.copyAddressButton.setProperty(u"role", u"plain")

        self.returnGrid.addWidget(self.copyAddressButton, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.trackingEdit = QLineEdit(self.returnHolder)
        self.trackingEdit.setObjectName(u"trackingEdit")
        self.trackingEdit.setMaxLength(64)

        self.returnGrid.addWidget(self.trackingEdit, 1, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.courierBox = QComboBox(self.returnHolder)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setEditable(True)

        self.returnGrid.addWidget(self.courierBox, 1, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.returnGrid.setColumnStretch(0, 4)
        self.returnGrid.setColumnStretch(2, 4)
        self.returnGrid.setColumnStretch(3, 3)

        self.leftColumn.addWidget(self.returnHolder)

        self.moreRow = QHBoxLayout()
        self.moreRow.setSpacing(8)
        self.moreRow.setObjectName(u"moreRow")
        self.moreRow.setContentsMargins(0, 0, 0, 0)
        self.moreButton = QPushButton(self.bodyHolder)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setAutoDefault(False)
        self.moreButton.setCheckable(True)
        self.moreButton.setProperty(u"role", u"quiet")

        self.moreRow.addWidget(self.moreButton)

        self.moreHint = QLabel(self.bodyHolder)
        self.moreHint.setObjectName(u"moreHint")
        self.moreHint.setTextFormat(Qt.TextFormat.PlainText)
        self.moreHint.setProperty(u"role", u"small")

        self.moreRow.addWidget(self.moreHint)

        self.moreSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moreRow.addItem(self.moreSpacer)


        self.leftColumn.addLayout(self.moreRow)

        self.moreHolder = QWidget(self.bodyHolder)
        self.moreHolder.setObjectName(u"moreHolder")
        self.moreGrid = QGridLayout(self.moreHolder)
        self.moreGrid.setObjectName(u"moreGrid")
        self.moreGrid.setHorizontalSpacing(12)
        self.moreGrid.setVerticalSpacing(4)
        self.moreGrid.setContentsMargins(0, 0, 0, 0)
        self.handlerLabel = QLabel(self.moreHolder)
        self.handlerLabel.setObjectName(u"handlerLabel")

        self.moreGrid.addWidget(self.handlerLabel, 0, 0, 1, 1)

        self.urgencyLabel = QLabel(self.moreHolder)
        self.urgencyLabel.setObjectName(u"urgencyLabel")

        self.moreGrid.addWidget(self.urgencyLabel, 0, 1, 1, 1)

        self.interventionLabel = QLabel(self.moreHolder)
        self.interventionLabel.setObjectName(u"interventionLabel")

        self.moreGrid.addWidget(self.interventionLabel, 0, 2, 1, 1)

        self.phaseLabel = QLabel(self.moreHolder)
        self.phaseLabel.setObjectName(u"phaseLabel")

        self.moreGrid.addWidget(self.phaseLabel, 0, 3, 1, 1)

        self.handlerBox = QComboBox(self.moreHolder)
        self.handlerBox.setObjectName(u"handlerBox")

        self.moreGrid.addWidget(self.handlerBox, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.urgencyBox = QComboBox(self.moreHolder)
        self.urgencyBox.setObjectName(u"urgencyBox")

        self.moreGrid.addWidget(self.urgencyBox, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.interventionBox = QComboBox(self.moreHolder)
        self.interventionBox.setObjectName(u"interventionBox")

        self.moreGrid.addWidget(self.interventionBox, 1, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.phaseBox = QComboBox(self.moreHolder)
        self.phaseBox.setObjectName(u"phaseBox")

        self.moreGrid.addWidget(self.phaseBox, 1, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.faultLabel = QLabel(self.moreHolder)
        self.faultLabel.setObjectName(u"faultLabel")

        self.moreGrid.addWidget(self.faultLabel, 2, 0, 1, 4)

        self.faultHolder = QWidget(self.moreHolder)
        self.faultHolder.setObjectName(u"faultHolder")
        self.faultRow = QHBoxLayout(self.faultHolder)
        self.faultRow.setSpacing(6)
        self.faultRow.setObjectName(u"faultRow")
        self.faultRow.setContentsMargins(0, 0, 0, 0)
        self.faultShopLabel = QLabel(self.faultHolder)
        self.faultShopLabel.setObjectName(u"faultShopLabel")

        self.faultRow.addWidget(self.faultShopLabel)

        self.faultShopSpin = QSpinBox(self.faultHolder)
        self.faultShopSpin.setObjectName(u"faultShopSpin")
        self.faultShopSpin.setMaximum(100)
        self.faultShopSpin.setSuffix(u" %")

        self.faultRow.addWidget(self.faultShopSpin)

        self.faultCustomerLabel = QLabel(self.faultHolder)
        self.faultCustomerLabel.setObjectName(u"faultCustomerLabel")

        self.faultRow.addWidget(self.faultCustomerLabel)

        self.faultCustomerSpin = QSpinBox(self.faultHolder)
        self.faultCustomerSpin.setObjectName(u"faultCustomerSpin")
        self.faultCustomerSpin.setMaximum(100)
        self.faultCustomerSpin.setSuffix(u" %")

        self.faultRow.addWidget(self.faultCustomerSpin)

        self.faultCourierLabel = QLabel(self.faultHolder)
        self.faultCourierLabel.setObjectName(u"faultCourierLabel")

        self.faultRow.addWidget(self.faultCourierLabel)

        self.faultCourierSpin = QSpinBox(self.faultHolder)
        self.faultCourierSpin.setObjectName(u"faultCourierSpin")
        self.faultCourierSpin.setMaximum(100)
        self.faultCourierSpin.setSuffix(u" %")

        self.faultRow.addWidget(self.faultCourierSpin)

        self.faultFactoryLabel = QLabel(self.faultHolder)
        self.faultFactoryLabel.setObjectName(u"faultFactoryLabel")

        self.faultRow.addWidget(self.faultFactoryLabel)

        self.faultFactorySpin = QSpinBox(self.faultHolder)
        self.faultFactorySpin.setObjectName(u"faultFactorySpin")
        self.faultFactorySpin.setMaximum(100)
        self.faultFactorySpin.setSuffix(u" %")

        self.faultRow.addWidget(self.faultFactorySpin)

        self.faultSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.faultRow.addItem(self.faultSpacer)


        self.moreGrid.addWidget(self.faultHolder, 3, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.payerLabel = QLabel(self.moreHolder)
        self.payerLabel.setObjectName(u"payerLabel")

        self.moreGrid.addWidget(self.payerLabel, 4, 0, 1, 1)

        self.returnPostageLabel = QLabel(self.moreHolder)
        self.returnPostageLabel.setObjectName(u"returnPostageLabel")

        self.moreGrid.addWidget(self.returnPostageLabel, 4, 1, 1, 1)

        self.payerBox = QComboBox(self.moreHolder)
        self.payerBox.setObjectName(u"payerBox")

        self.moreGrid.addWidget(self.payerBox, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.returnPostageEdit = MoneyEdit(self.moreHolder)
        self.returnPostageEdit.setObjectName(u"returnPostageEdit")

        self.moreGrid.addWidget(self.returnPostageEdit, 5, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.creditCheck = QCheckBox(self.moreHolder)
        self.creditCheck.setObjectName(u"creditCheck")

        self.moreGrid.addWidget(self.creditCheck, 5, 2, 1, 2)

        self.keepsCheck = QCheckBox(self.moreHolder)
        self.keepsCheck.setObjectName(u"keepsCheck")

        self.moreGrid.addWidget(self.keepsCheck, 6, 0, 1, 4)

        self.noteLabel = QLabel(self.moreHolder)
        self.noteLabel.setObjectName(u"noteLabel")

        self.moreGrid.addWidget(self.noteLabel, 7, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.noteEdit = QPlainTextEdit(self.moreHolder)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMaximumSize(QSize(16777215, 44))
        self.noteEdit.setMinimumSize(QSize(0, 44))
        sizePolicy.setHeightForWidth(self.noteEdit.sizePolicy().hasHeightForWidth())
        self.noteEdit.setSizePolicy(sizePolicy)

        self.moreGrid.addWidget(self.noteEdit, 8, 0, 1, 4)

        self.moreGrid.setColumnStretch(0, 1)
        self.moreGrid.setColumnStretch(1, 1)
        self.moreGrid.setColumnStretch(2, 1)
        self.moreGrid.setColumnStretch(3, 1)

        self.leftColumn.addWidget(self.moreHolder)

        self.leftSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftColumn.addItem(self.leftSpacer)

        self.bodyScroll.setWidget(self.bodyHolder)

        self.entryRow.addWidget(self.bodyScroll)

        self.sidePanel = QFrame(self.entryHolder)
        self.sidePanel.setObjectName(u"sidePanel")
        self.sidePanel.setProperty(u"card", u"true")
        self.sidePanel.setMinimumSize(QSize(348, 0))
        self.sidePanel.setMaximumSize(QSize(348, 16777215))
        self.sideColumn = QVBoxLayout(self.sidePanel)
        self.sideColumn.setSpacing(0)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(0, 0, 0, 0)
        self.moneyColumn = QVBoxLayout()
        self.moneyColumn.setSpacing(6)
        self.moneyColumn.setObjectName(u"moneyColumn")
        self.moneyColumn.setContentsMargins(16, 12, 16, 10)
        self.refundHolder = QWidget(self.sidePanel)
        self.refundHolder.setObjectName(u"refundHolder")
        self.refundColumn = QVBoxLayout(self.refundHolder)
        self.refundColumn.setSpacing(4)
        self.refundColumn.setObjectName(u"refundColumn")
        self.refundColumn.setContentsMargins(0, 0, 0, 0)
        self.refundGrid = QGridLayout()
        self.refundGrid.setObjectName(u"refundGrid")
        self.refundGrid.setHorizontalSpacing(12)
        self.refundGrid.setVerticalSpacing(4)
        self.refundGrid.setContentsMargins(0, 0, 0, 0)
        self.goodsSumTitle = QLabel(self.refundHolder)
        self.goodsSumTitle.setObjectName(u"goodsSumTitle")
        self.goodsSumTitle.setProperty(u"role", u"secondary")

        self.refundGrid.addWidget(self.goodsSumTitle, 0, 0, 1, 1)

        self.goodsSumLabel = QLabel(self.refundHolder)
        self.goodsSumLabel.setObjectName(u"goodsSumLabel")
        self.goodsSumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.goodsSumLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.refundGrid.addWidget(self.goodsSumLabel, 0, 1, 1, 1)

        self.postageCheck = QCheckBox(self.refundHolder)
        self.postageCheck.setObjectName(u"postageCheck")

        self.refundGrid.addWidget(self.postageCheck, 1, 0, 1, 1)

        self.postageLabel = QLabel(self.refundHolder)
        self.postageLabel.setObjectName(u"postageLabel")
        self.postageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.postageLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.refundGrid.addWidget(self.postageLabel, 1, 1, 1, 1)

        self.couponCheck = QCheckBox(self.refundHolder)
        self.couponCheck.setObjectName(u"couponCheck")

        self.refundGrid.addWidget(self.couponCheck, 2, 0, 1, 1)

        self.couponEdit = MoneyEdit(self.refundHolder)
        self.couponEdit.setObjectName(u"couponEdit")

        self.refundGrid.addWidget(self.couponEdit, 2, 1, 1, 1)

        self.coinsCheck = QCheckBox(self.refundHolder)
        self.coinsCheck.setObjectName(u"coinsCheck")

        self.refundGrid.addWidget(self.coinsCheck, 3, 0, 1, 1)

        self.coinsEdit = MoneyEdit(self.refundHolder)
        self.coinsEdit.setObjectName(u"coinsEdit")

        self.refundGrid.addWidget(self.coinsEdit, 3, 1, 1, 1)

        self.feeLabel = QLabel(self.refundHolder)
        self.feeLabel.setObjectName(u"feeLabel")
        self.feeLabel.setProperty(u"role", u"secondary")

        self.refundGrid.addWidget(self.feeLabel, 4, 0, 1, 1)

        self.feeEdit = MoneyEdit(self.refundHolder)
        self.feeEdit.setObjectName(u"feeEdit")

        self.refundGrid.addWidget(self.feeEdit, 4, 1, 1, 1)

        self.refundGrid.setColumnStretch(0, 1)

        self.refundColumn.addLayout(self.refundGrid)

        self.partsRow = QHBoxLayout()
        self.partsRow.setObjectName(u"partsRow")
        self.partsRow.setContentsMargins(0, 0, 0, 0)
        self.partsButton = QPushButton(self.refundHolder)
        self.partsButton.setObjectName(u"partsButton")
        self.partsButton.setAutoDefault(False)
        self.partsButton.setProperty(u"role", u"link")

        self.partsRow.addWidget(self.partsButton)

        self.partsSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.partsRow.addItem(self.partsSpacer)


        self.refundColumn.addLayout(self.partsRow)


        self.moneyColumn.addWidget(self.refundHolder)

        self.differenceHolder = QWidget(self.sidePanel)
        self.differenceHolder.setObjectName(u"differenceHolder")
        self.differenceGrid = QGridLayout(self.differenceHolder)
        self.differenceGrid.setObjectName(u"differenceGrid")
        self.differenceGrid.setHorizontalSpacing(12)
        self.differenceGrid.setVerticalSpacing(4)
        self.differenceGrid.setContentsMargins(0, 0, 0, 0)
        self.backTitle = QLabel(self.differenceHolder)
        self.backTitle.setObjectName(u"backTitle")
        self.backTitle.setProperty(u"role", u"secondary")

        self.differenceGrid.addWidget(self.backTitle, 0, 0, 1, 1)

        self.backLabel = QLabel(self.differenceHolder)
        self.backLabel.setObjectName(u"backLabel")
        self.backLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.backLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.differenceGrid.addWidget(self.backLabel, 0, 1, 1, 1)

        self.newTitle = QLabel(self.differenceHolder)
        self.newTitle.setObjectName(u"newTitle")
        self.newTitle.setProperty(u"role", u"secondary")

        self.differenceGrid.addWidget(self.newTitle, 1, 0, 1, 1)

        self.newLabel = QLabel(self.differenceHolder)
        self.newLabel.setObjectName(u"newLabel")
        self.newLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.newLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.differenceGrid.addWidget(self.newLabel, 1, 1, 1, 1)

        self.differenceLabel = QLabel(self.differenceHolder)
        self.differenceLabel.setObjectName(u"differenceLabel")
        self.differenceLabel.setProperty(u"role", u"secondary")

        self.differenceGrid.addWidget(self.differenceLabel, 2, 0, 1, 1)

        self.differenceEdit = MoneyEdit(self.differenceHolder)
        self.differenceEdit.setObjectName(u"differenceEdit")

        self.differenceGrid.addWidget(self.differenceEdit, 2, 1, 1, 1)

        self.differenceGrid.setColumnStretch(0, 1)

        self.moneyColumn.addWidget(self.differenceHolder)

        self.moneyRule = QFrame(self.sidePanel)
        self.moneyRule.setObjectName(u"moneyRule")
        self.moneyRule.setProperty(u"rule", u"true")

        self.moneyColumn.addWidget(self.moneyRule)

        self.totalRow = QHBoxLayout()
        self.totalRow.setObjectName(u"totalRow")
        self.totalRow.setContentsMargins(0, 0, 0, 0)
        self.totalTitle = QLabel(self.sidePanel)
        self.totalTitle.setObjectName(u"totalTitle")
        self.totalTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.totalTitle.setProperty(u"role", u"strong")

        self.totalRow.addWidget(self.totalTitle)

        self.totalSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.totalRow.addItem(self.totalSpacer)

        self.totalLabel = QLabel(self.sidePanel)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.totalLabel.setProperty(u"role", u"number")

        self.totalRow.addWidget(self.totalLabel)


        self.moneyColumn.addLayout(self.totalRow)

        self.paidLabel = QLabel(self.sidePanel)
        self.paidLabel.setObjectName(u"paidLabel")
        self.paidLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paidLabel.setWordWrap(True)
        self.paidLabel.setProperty(u"role", u"small")

        self.moneyColumn.addWidget(self.paidLabel)


        self.sideColumn.addLayout(self.moneyColumn)

        self.sideRule = QFrame(self.sidePanel)
        self.sideRule.setObjectName(u"sideRule")
        self.sideRule.setProperty(u"rule", u"true")

        self.sideColumn.addWidget(self.sideRule)

        self.historyScroll = QScrollArea(self.sidePanel)
        self.historyScroll.setObjectName(u"historyScroll")
        self.historyScroll.setWidgetResizable(True)
        self.historyScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.historyScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.historyScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.historyHolder = QWidget()
        self.historyHolder.setObjectName(u"historyHolder")
        self.historyHolder.setProperty(u"surface", u"true")
        self.historyColumn = QVBoxLayout(self.historyHolder)
        self.historyColumn.setSpacing(8)
        self.historyColumn.setObjectName(u"historyColumn")
        self.historyColumn.setContentsMargins(16, 10, 12, 10)
        self.historyScroll.setWidget(self.historyHolder)

        self.sideColumn.addWidget(self.historyScroll)

        self.sideColumn.setStretch(2, 1)

        self.entryRow.addWidget(self.sidePanel)

        self.entryRow.setStretch(0, 1)

        self.dialogLayout.addWidget(self.entryHolder)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(24, 0, 24, 0)
        self.messageLabel = QLabel(TicketEntryDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(TicketEntryDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.nextButton = QPushButton(TicketEntryDialog)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)
        self.nextButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.nextButton)

        self.saveButton = QPushButton(TicketEntryDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.goodsLabel.setBuddy(self.goodsTable)
        self.reasonLabel.setBuddy(self.reasonBox)
        self.refundNoLabel.setBuddy(self.refundNoEdit)
        self.overrideLabel.setBuddy(self.overrideEdit)
        self.replacementLabel.setBuddy(self.replacementTable)
        self.descriptionLabel.setBuddy(self.descriptionEdit)
        self.addressLabel.setBuddy(self.addressBox)
        self.trackingLabel.setBuddy(self.trackingEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.handlerLabel.setBuddy(self.handlerBox)
        self.urgencyLabel.setBuddy(self.urgencyBox)
        self.interventionLabel.setBuddy(self.interventionBox)
        self.phaseLabel.setBuddy(self.phaseBox)
        self.faultLabel.setBuddy(self.faultShopSpin)
        self.faultShopLabel.setBuddy(self.faultShopSpin)
        self.faultCustomerLabel.setBuddy(self.faultCustomerSpin)
        self.faultCourierLabel.setBuddy(self.faultCourierSpin)
        self.faultFactoryLabel.setBuddy(self.faultFactorySpin)
        self.payerLabel.setBuddy(self.payerBox)
        self.returnPostageLabel.setBuddy(self.returnPostageEdit)
        self.noteLabel.setBuddy(self.noteEdit)
        self.feeLabel.setBuddy(self.feeEdit)
        self.differenceLabel.setBuddy(self.differenceEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.refundKindButton, self.returnKindButton)
        QWidget.setTabOrder(self.returnKindButton, self.exchangeKindButton)
        QWidget.setTabOrder(self.exchangeKindButton, self.reissueKindButton)
        QWidget.setTabOrder(self.reissueKindButton, self.repairKindButton)
        QWidget.setTabOrder(self.repairKindButton, self.goodsTable)
        QWidget.setTabOrder(self.goodsTable, self.reasonBox)
        QWidget.setTabOrder(self.reasonBox, self.refundNoEdit)
        QWidget.setTabOrder(self.refundNoEdit, self.receivedCheck)
        QWidget.setTabOrder(self.receivedCheck, self.receivedEdit)
        QWidget.setTabOrder(self.receivedEdit, self.overrideEdit)
        QWidget.setTabOrder(self.overrideEdit, self.replacementTable)
        QWidget.setTabOrder(self.replacementTable, self.removeReplacementButton)
        QWidget.setTabOrder(self.removeReplacementButton, self.descriptionEdit)
        QWidget.setTabOrder(self.descriptionEdit, self.addressBox)
        QWidget.setTabOrder(self.addressBox, self.copyAddressButton)
        QWidget.setTabOrder(self.copyAddressButton, self.trackingEdit)
        QWidget.setTabOrder(self.trackingEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.handlerBox)
        QWidget.setTabOrder(self.handlerBox, self.urgencyBox)
        QWidget.setTabOrder(self.urgencyBox, self.interventionBox)
        QWidget.setTabOrder(self.interventionBox, self.phaseBox)
        QWidget.setTabOrder(self.phaseBox, self.faultShopSpin)
        QWidget.setTabOrder(self.faultShopSpin, self.faultCustomerSpin)
        QWidget.setTabOrder(self.faultCustomerSpin, self.faultCourierSpin)
        QWidget.setTabOrder(self.faultCourierSpin, self.faultFactorySpin)
        QWidget.setTabOrder(self.faultFactorySpin, self.payerBox)
        QWidget.setTabOrder(self.payerBox, self.returnPostageEdit)
        QWidget.setTabOrder(self.returnPostageEdit, self.creditCheck)
        QWidget.setTabOrder(self.creditCheck, self.keepsCheck)
        QWidget.setTabOrder(self.keepsCheck, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.postageCheck)
        QWidget.setTabOrder(self.postageCheck, self.couponCheck)
        QWidget.setTabOrder(self.couponCheck, self.couponEdit)
        QWidget.setTabOrder(self.couponEdit, self.coinsCheck)
        QWidget.setTabOrder(self.coinsCheck, self.coinsEdit)
        QWidget.setTabOrder(self.coinsEdit, self.feeEdit)
        QWidget.setTabOrder(self.feeEdit, self.partsButton)
        QWidget.setTabOrder(self.partsButton, self.differenceEdit)
        QWidget.setTabOrder(self.differenceEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.cancelButton)

        self.retranslateUi(TicketEntryDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(TicketEntryDialog)
    # setupUi

    def retranslateUi(self, TicketEntryDialog):
        TicketEntryDialog.setWindowTitle(QCoreApplication.translate("TicketEntryDialog", u"After-sales ticket", None))
        self.refundKindButton.setText(QCoreApplication.translate("TicketEntryDialog", u"Refund &only", None))
        self.returnKindButton.setText(QCoreApplication.translate("TicketEntryDialog", u"&Return and refund", None))
        self.exchangeKindButton.setText(QCoreApplication.translate("TicketEntryDialog", u"&Exchange", None))
        self.reissueKindButton.setText(QCoreApplication.translate("TicketEntryDialog", u"Re&issue", None))
        self.repairKindButton.setText(QCoreApplication.translate("TicketEntryDialog", u"Re&pair", None))
        self.goodsLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"&Goods *", None))
#if QT_CONFIG(accessibility)
        self.goodsTable.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Goods", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Re&ason *", None))
        self.refundNoLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Platform refund &no.", None))
        self.receivedCheck.setText(QCoreApplication.translate("TicketEntryDialog", u"Recei&ved on", None))
#if QT_CONFIG(accessibility)
        self.reasonBox.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.refundNoEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Platform refund no.", None))
#endif // QT_CONFIG(accessibility)
        self.refundNoEdit.setPlaceholderText(QCoreApplication.translate("TicketEntryDialog", u"if there is one", None))
#if QT_CONFIG(accessibility)
        self.receivedEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Received on", None))
#endif // QT_CONFIG(accessibility)
        self.overrideLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Wh&y it is allowed though the window is over *", None))
#if QT_CONFIG(accessibility)
        self.overrideEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Why it is allowed though the window is over", None))
#endif // QT_CONFIG(accessibility)
        self.photosLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Photos", None))
        self.replacementLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Rep&lacement goods *", None))
        self.removeReplacementButton.setText(QCoreApplication.translate("TicketEntryDialog", u"Remove the line", None))
#if QT_CONFIG(tooltip)
        self.removeReplacementButton.setToolTip(QCoreApplication.translate("TicketEntryDialog", u"Ctrl+Delete", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.replacementTable.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Replacement goods", None))
#endif // QT_CONFIG(accessibility)
        self.descriptionLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"&What the customer says", None))
#if QT_CONFIG(accessibility)
        self.descriptionEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"What the customer says", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Return a&ddress", None))
        self.trackingLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Return &tracking no.", None))
        self.courierLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Courier", None))
#if QT_CONFIG(accessibility)
        self.addressBox.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Return address", None))
#endif // QT_CONFIG(accessibility)
        self.copyAddressButton.setText(QCoreApplication.translate("TicketEntryDialog", u"Copy for &customer", None))
#if QT_CONFIG(accessibility)
        self.trackingEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Return tracking no.", None))
#endif // QT_CONFIG(accessibility)
        self.trackingEdit.setPlaceholderText(QCoreApplication.translate("TicketEntryDialog", u"Scan or type", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Return courier", None))
#endif // QT_CONFIG(accessibility)
        self.moreButton.setText(QCoreApplication.translate("TicketEntryDialog", u"&More", None))
        self.handlerLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"&Handler", None))
        self.urgencyLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"&Urgency", None))
        self.interventionLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Platform intervention", None))
        self.phaseLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Where the goods are", None))
#if QT_CONFIG(accessibility)
        self.handlerBox.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Handler", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.urgencyBox.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Urgency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.interventionBox.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Platform intervention", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phaseBox.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Where the goods are", None))
#endif // QT_CONFIG(accessibility)
        self.faultLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Shares of the &fault", None))
        self.faultShopLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Shop", None))
#if QT_CONFIG(accessibility)
        self.faultShopSpin.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Share of the fault: shop", None))
#endif // QT_CONFIG(accessibility)
        self.faultCustomerLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Customer", None))
#if QT_CONFIG(accessibility)
        self.faultCustomerSpin.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Share of the fault: customer", None))
#endif // QT_CONFIG(accessibility)
        self.faultCourierLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Courier", None))
#if QT_CONFIG(accessibility)
        self.faultCourierSpin.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Share of the fault: courier", None))
#endif // QT_CONFIG(accessibility)
        self.faultFactoryLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Factory", None))
#if QT_CONFIG(accessibility)
        self.faultFactorySpin.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Share of the fault: factory", None))
#endif // QT_CONFIG(accessibility)
        self.payerLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Postage of the parcels", None))
        self.returnPostageLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Return postage to refund", None))
#if QT_CONFIG(accessibility)
        self.payerBox.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Postage of the parcels", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.returnPostageEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Return postage to refund", None))
#endif // QT_CONFIG(accessibility)
        self.creditCheck.setText(QCoreApplication.translate("TicketEntryDialog", u"Kept as credit of the customer", None))
        self.keepsCheck.setText(QCoreApplication.translate("TicketEntryDialog", u"Compensation: the customer &keeps the goods, which may yet be returned", None))
        self.noteLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Our note", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Our note", None))
#endif // QT_CONFIG(accessibility)
        self.goodsSumTitle.setText(QCoreApplication.translate("TicketEntryDialog", u"Goods", None))
        self.postageCheck.setText(QCoreApplication.translate("TicketEntryDialog", u"Give the postage back", None))
        self.couponCheck.setText(QCoreApplication.translate("TicketEntryDialog", u"Give the coupon back", None))
#if QT_CONFIG(accessibility)
        self.couponEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Part of what was paid that was a coupon", None))
#endif // QT_CONFIG(accessibility)
        self.coinsCheck.setText(QCoreApplication.translate("TicketEntryDialog", u"Give the coins back", None))
#if QT_CONFIG(accessibility)
        self.coinsEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Part of what was paid that was coins", None))
#endif // QT_CONFIG(accessibility)
        self.feeLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Less a service fee", None))
#if QT_CONFIG(accessibility)
        self.feeEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Service fee", None))
#endif // QT_CONFIG(accessibility)
        self.partsButton.setText(QCoreApplication.translate("TicketEntryDialog", u"Coupon, coins, service fee\u2026", None))
        self.backTitle.setText(QCoreApplication.translate("TicketEntryDialog", u"Goods that come back", None))
        self.newTitle.setText(QCoreApplication.translate("TicketEntryDialog", u"Goods that leave", None))
        self.differenceLabel.setText(QCoreApplication.translate("TicketEntryDialog", u"Difference", None))
#if QT_CONFIG(accessibility)
        self.differenceEdit.setAccessibleName(QCoreApplication.translate("TicketEntryDialog", u"Price difference the customer pays; negative is given back", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("TicketEntryDialog", u"Cancel", None))
        self.nextButton.setText(QCoreApplication.translate("TicketEntryDialog", u"Save and ne&xt", None))
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("TicketEntryDialog", u"Ctrl+Enter", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("TicketEntryDialog", u"&Save", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preferences_page.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QListWidget, QListWidgetItem, QPlainTextEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QStackedWidget, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.page import PageHead

class Ui_PreferencesPage(object):
    def setupUi(self, PreferencesPage):
        if not PreferencesPage.objectName():
            PreferencesPage.setObjectName(u"PreferencesPage")
        PreferencesPage.resize(1200, 720)
        self.pageLayout = QVBoxLayout(PreferencesPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.settingsHead = PageHead(PreferencesPage)
        self.settingsHead.setObjectName(u"settingsHead")

        self.pageLayout.addWidget(self.settingsHead)

        self.bodyRow = QHBoxLayout()
        self.bodyRow.setSpacing(12)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyRow.setContentsMargins(20, 0, 20, 16)
        self.sectionList = QListWidget(PreferencesPage)
        self.sectionList.setObjectName(u"sectionList")
        self.sectionList.setProperty(u"framed", u"true")
        self.sectionList.setSpacing(2)
        self.sectionList.setIconSize(QSize(16, 16))
        self.sectionList.setMinimumSize(QSize(176, 0))
        self.sectionList.setMaximumSize(QSize(176, 16777215))

        self.bodyRow.addWidget(self.sectionList)

        self.sections = QStackedWidget(PreferencesPage)
        self.sections.setObjectName(u"sections")
        self.shopsSection = QWidget()
        self.shopsSection.setObjectName(u"shopsSection")
        self.shopsSectionLayout = QVBoxLayout(self.shopsSection)
        self.shopsSectionLayout.setSpacing(8)
        self.shopsSectionLayout.setObjectName(u"shopsSectionLayout")
        self.shopsSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.shopsCard = QFrame(self.shopsSection)
        self.shopsCard.setObjectName(u"shopsCard")
        self.shopsCard.setProperty(u"card", u"true")
        self.shopsCardLayout = QVBoxLayout(self.shopsCard)
        self.shopsCardLayout.setSpacing(12)
        self.shopsCardLayout.setObjectName(u"shopsCardLayout")
        self.shopsCardLayout.setContentsMargins(20, 14, 20, 16)
        self.shopsHeadRow = QHBoxLayout()
        self.shopsHeadRow.setSpacing(8)
        self.shopsHeadRow.setObjectName(u"shopsHeadRow")
        self.shopsHeadRow.setContentsMargins(0, 0, 0, 0)
        self.shopsHeading = QLabel(self.shopsCard)
        self.shopsHeading.setObjectName(u"shopsHeading")
        self.shopsHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.shopsHeading.setProperty(u"role", u"heading")

        self.shopsHeadRow.addWidget(self.shopsHeading)

        self.shopsHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shopsHeadRow.addItem(self.shopsHeadSpacer)

        self.changeShopButton = QPushButton(self.shopsCard)
        self.changeShopButton.setObjectName(u"changeShopButton")
        self.changeShopButton.setAutoDefault(False)

        self.shopsHeadRow.addWidget(self.changeShopButton)

        self.addShopButton = QPushButton(self.shopsCard)
        self.addShopButton.setObjectName(u"addShopButton")
        self.addShopButton.setAutoDefault(False)
        self.addShopButton.setProperty(u"role", u"primary")

        self.shopsHeadRow.addWidget(self.addShopButton)


        self.shopsCardLayout.addLayout(self.shopsHeadRow)

        self.shopsNote = QLabel(self.shopsCard)
        self.shopsNote.setObjectName(u"shopsNote")
        self.shopsNote.setTextFormat(Qt.TextFormat.PlainText)
        self.shopsNote.setWordWrap(True)
        self.shopsNote.setProperty(u"role", u"secondary")

        self.shopsCardLayout.addWidget(self.shopsNote)

        self.shopsTable = QTableWidget(self.shopsCard)
        self.shopsTable.setObjectName(u"shopsTable")
        self.shopsTable.setProperty(u"framed", u"true")

        self.shopsCardLayout.addWidget(self.shopsTable)


        self.shopsSectionLayout.addWidget(self.shopsCard)

        self.sections.addWidget(self.shopsSection)
        self.peopleSection = QWidget()
        self.peopleSection.setObjectName(u"peopleSection")
        self.peopleSectionLayout = QVBoxLayout(self.peopleSection)
        self.peopleSectionLayout.setSpacing(8)
        self.peopleSectionLayout.setObjectName(u"peopleSectionLayout")
        self.peopleSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.peopleCard = QFrame(self.peopleSection)
        self.peopleCard.setObjectName(u"peopleCard")
        self.peopleCard.setProperty(u"card", u"true")
        self.peopleCardLayout = QVBoxLayout(self.peopleCard)
        self.peopleCardLayout.setSpacing(12)
        self.peopleCardLayout.setObjectName(u"peopleCardLayout")
        self.peopleCardLayout.setContentsMargins(20, 14, 20, 16)
        self.peopleHeadRow = QHBoxLayout()
        self.peopleHeadRow.setSpacing(8)
        self.peopleHeadRow.setObjectName(u"peopleHeadRow")
        self.peopleHeadRow.setContentsMargins(0, 0, 0, 0)
        self.peopleHeading = QLabel(self.peopleCard)
        self.peopleHeading.setObjectName(u"peopleHeading")
        self.peopleHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.peopleHeading.setProperty(u"role", u"heading")

        self.peopleHeadRow.addWidget(self.peopleHeading)

        self.peopleHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.peopleHeadRow.addItem(self.peopleHeadSpacer)

        self.changeStaffButton = QPushButton(self.peopleCard)
        self.changeStaffButton.setObjectName(u"changeStaffButton")
        self.changeStaffButton.setAutoDefault(False)

        self.peopleHeadRow.addWidget(self.changeStaffButton)

        self.addStaffButton = QPushButton(self.peopleCard)
        self.addStaffButton.setObjectName(u"addStaffButton")
        self.addStaffButton.setAutoDefault(False)
        self.addStaffButton.setProperty(u"role", u"primary")

        self.peopleHeadRow.addWidget(self.addStaffButton)


        self.peopleCardLayout.addLayout(self.peopleHeadRow)

        self.peopleNote = QLabel(self.peopleCard)
        self.peopleNote.setObjectName(u"peopleNote")
        self.peopleNote.setTextFormat(Qt.TextFormat.PlainText)
        self.peopleNote.setWordWrap(True)
        self.peopleNote.setProperty(u"role", u"secondary")

        self.peopleCardLayout.addWidget(self.peopleNote)

        self.staffTable = QTableWidget(self.peopleCard)
        self.staffTable.setObjectName(u"staffTable")
        self.staffTable.setProperty(u"framed", u"true")

        self.peopleCardLayout.addWidget(self.staffTable)

        self.actingRow = QHBoxLayout()
        self.actingRow.setSpacing(12)
        self.actingRow.setObjectName(u"actingRow")
        self.actingRow.setContentsMargins(0, 0, 0, 0)
        self.actingLabel = QLabel(self.peopleCard)
        self.actingLabel.setObjectName(u"actingLabel")

        self.actingRow.addWidget(self.actingLabel)

        self.actingBox = QComboBox(self.peopleCard)
        self.actingBox.setObjectName(u"actingBox")
        self.actingBox.setMinimumSize(QSize(240, 0))

        self.actingRow.addWidget(self.actingBox)

        self.actingSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actingRow.addItem(self.actingSpacer)


        self.peopleCardLayout.addLayout(self.actingRow)


        self.peopleSectionLayout.addWidget(self.peopleCard)

        self.sections.addWidget(self.peopleSection)
        self.afterSalesSection = QWidget()
        self.afterSalesSection.setObjectName(u"afterSalesSection")
        self.afterSalesSectionLayout = QVBoxLayout(self.afterSalesSection)
        self.afterSalesSectionLayout.setSpacing(8)
        self.afterSalesSectionLayout.setObjectName(u"afterSalesSectionLayout")
        self.afterSalesSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.afterSalesCard = QFrame(self.afterSalesSection)
        self.afterSalesCard.setObjectName(u"afterSalesCard")
        self.afterSalesCard.setProperty(u"card", u"true")
        self.afterSalesCardLayout = QVBoxLayout(self.afterSalesCard)
        self.afterSalesCardLayout.setSpacing(12)
        self.afterSalesCardLayout.setObjectName(u"afterSalesCardLayout")
        self.afterSalesCardLayout.setContentsMargins(20, 14, 20, 16)
        self.afterSalesHeadRow = QHBoxLayout()
        self.afterSalesHeadRow.setSpacing(8)
        self.afterSalesHeadRow.setObjectName(u"afterSalesHeadRow")
        self.afterSalesHeadRow.setContentsMargins(0, 0, 0, 0)
        self.afterSalesHeading = QLabel(self.afterSalesCard)
        self.afterSalesHeading.setObjectName(u"afterSalesHeading")
        self.afterSalesHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.afterSalesHeading.setProperty(u"role", u"heading")

        self.afterSalesHeadRow.addWidget(self.afterSalesHeading)

        self.afterSalesHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.afterSalesHeadRow.addItem(self.afterSalesHeadSpacer)

        self.reasonsButton = QPushButton(self.afterSalesCard)
        self.reasonsButton.setObjectName(u"reasonsButton")
        self.reasonsButton.setAutoDefault(False)

        self.afterSalesHeadRow.addWidget(self.reasonsButton)

        self.returnAddressesButton = QPushButton(self.afterSalesCard)
        self.returnAddressesButton.setObjectName(u"returnAddressesButton")
        self.returnAddressesButton.setAutoDefault(False)

        self.afterSalesHeadRow.addWidget(self.returnAddressesButton)


        self.afterSalesCardLayout.addLayout(self.afterSalesHeadRow)

        self.afterSalesNote = QLabel(self.afterSalesCard)
        self.afterSalesNote.setObjectName(u"afterSalesNote")
        self.afterSalesNote.setTextFormat(Qt.TextFormat.PlainText)
        self.afterSalesNote.setWordWrap(True)
        self.afterSalesNote.setProperty(u"role", u"secondary")

        self.afterSalesCardLayout.addWidget(self.afterSalesNote)

        self.afterSalesGrid = QGridLayout()
        self.afterSalesGrid.setObjectName(u"afterSalesGrid")
        self.afterSalesGrid.setHorizontalSpacing(12)
        self.afterSalesGrid.setVerticalSpacing(12)
        self.afterSalesGrid.setContentsMargins(0, 0, 0, 0)
        self.firstReplyLabel = QLabel(self.afterSalesCard)
        self.firstReplyLabel.setObjectName(u"firstReplyLabel")

        self.afterSalesGrid.addWidget(self.firstReplyLabel, 0, 0, 1, 1)

        self.firstReplySpin = QSpinBox(self.afterSalesCard)
        self.firstReplySpin.setObjectName(u"firstReplySpin")
        self.firstReplySpin.setMinimumSize(QSize(160, 0))
        self.firstReplySpin.setMinimum(1)
        self.firstReplySpin.setMaximum(10080)
        self.firstReplySpin.setKeyboardTracking(False)

        self.afterSalesGrid.addWidget(self.firstReplySpin, 0, 1, 1, 1)

        self.resolveLabel = QLabel(self.afterSalesCard)
        self.resolveLabel.setObjectName(u"resolveLabel")

        self.afterSalesGrid.addWidget(self.resolveLabel, 1, 0, 1, 1)

        self.resolveSpin = QSpinBox(self.afterSalesCard)
        self.resolveSpin.setObjectName(u"resolveSpin")
        self.resolveSpin.setMinimumSize(QSize(160, 0))
        self.resolveSpin.setMinimum(1)
        self.resolveSpin.setMaximum(2160)
        self.resolveSpin.setKeyboardTracking(False)

        self.afterSalesGrid.addWidget(self.resolveSpin, 1, 1, 1, 1)

        self.completeAfterLabel = QLabel(self.afterSalesCard)
        self.completeAfterLabel.setObjectName(u"completeAfterLabel")

        self.afterSalesGrid.addWidget(self.completeAfterLabel, 2, 0, 1, 1)

        self.completeAfterSpin = QSpinBox(self.afterSalesCard)
        self.completeAfterSpin.setObjectName(u"completeAfterSpin")
        self.completeAfterSpin.setMinimumSize(QSize(160, 0))
        self.completeAfterSpin.setMinimum(0)
        self.completeAfterSpin.setMaximum(365)
        self.completeAfterSpin.setKeyboardTracking(False)

        self.afterSalesGrid.addWidget(self.completeAfterSpin, 2, 1, 1, 1)

        self.extensionLabel = QLabel(self.afterSalesCard)
        self.extensionLabel.setObjectName(u"extensionLabel")

        self.afterSalesGrid.addWidget(self.extensionLabel, 3, 0, 1, 1)

        self.extensionSpin = QSpinBox(self.afterSalesCard)
        self.extensionSpin.setObjectName(u"extensionSpin")
        self.extensionSpin.setMinimumSize(QSize(160, 0))
        self.extensionSpin.setMinimum(0)
        self.extensionSpin.setMaximum(90)
        self.extensionSpin.setKeyboardTracking(False)

        self.afterSalesGrid.addWidget(self.extensionSpin, 3, 1, 1, 1)

        self.approveUnshippedBox = QCheckBox(self.afterSalesCard)
        self.approveUnshippedBox.setObjectName(u"approveUnshippedBox")

        self.afterSalesGrid.addWidget(self.approveUnshippedBox, 4, 0, 1, 3)

        self.afterSalesGrid.setColumnStretch(2, 1)
        self.afterSalesGrid.setColumnMinimumWidth(0, 200)

        self.afterSalesCardLayout.addLayout(self.afterSalesGrid)

        self.afterSalesBarredLabel = QLabel(self.afterSalesCard)
        self.afterSalesBarredLabel.setObjectName(u"afterSalesBarredLabel")
        self.afterSalesBarredLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.afterSalesBarredLabel.setWordWrap(True)
        self.afterSalesBarredLabel.setProperty(u"role", u"secondary")

        self.afterSalesCardLayout.addWidget(self.afterSalesBarredLabel)

        self.afterSalesSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.afterSalesCardLayout.addItem(self.afterSalesSpacer)


        self.afterSalesSectionLayout.addWidget(self.afterSalesCard)

        self.sections.addWidget(self.afterSalesSection)
        self.claimsSection = QWidget()
        self.claimsSection.setObjectName(u"claimsSection")
        self.claimsSectionLayout = QVBoxLayout(self.claimsSection)
        self.claimsSectionLayout.setSpacing(8)
        self.claimsSectionLayout.setObjectName(u"claimsSectionLayout")
        self.claimsSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.claimsCard = QFrame(self.claimsSection)
        self.claimsCard.setObjectName(u"claimsCard")
        self.claimsCard.setProperty(u"card", u"true")
        self.claimsCardLayout = QVBoxLayout(self.claimsCard)
        self.claimsCardLayout.setSpacing(12)
        self.claimsCardLayout.setObjectName(u"claimsCardLayout")
        self.claimsCardLayout.setContentsMargins(20, 14, 20, 16)
        self.claimsHeadRow = QHBoxLayout()
        self.claimsHeadRow.setSpacing(8)
        self.claimsHeadRow.setObjectName(u"claimsHeadRow")
        self.claimsHeadRow.setContentsMargins(0, 0, 0, 0)
        self.claimsHeading = QLabel(self.claimsCard)
        self.claimsHeading.setObjectName(u"claimsHeading")
        self.claimsHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.claimsHeading.setProperty(u"role", u"heading")

        self.claimsHeadRow.addWidget(self.claimsHeading)

        self.claimsHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.claimsHeadRow.addItem(self.claimsHeadSpacer)

        self.couriersButton = QPushButton(self.claimsCard)
        self.couriersButton.setObjectName(u"couriersButton")
        self.couriersButton.setAutoDefault(False)

        self.claimsHeadRow.addWidget(self.couriersButton)


        self.claimsCardLayout.addLayout(self.claimsHeadRow)

        self.claimsNote = QLabel(self.claimsCard)
        self.claimsNote.setObjectName(u"claimsNote")
        self.claimsNote.setTextFormat(Qt.TextFormat.PlainText)
        self.claimsNote.setWordWrap(True)
        self.claimsNote.setProperty(u"role", u"secondary")

        self.claimsCardLayout.addWidget(self.claimsNote)

        self.claimsGrid = QGridLayout()
        self.claimsGrid.setObjectName(u"claimsGrid")
        self.claimsGrid.setHorizontalSpacing(12)
        self.claimsGrid.setVerticalSpacing(12)
        self.claimsGrid.setContentsMargins(0, 0, 0, 0)
        self.checkFromLabel = QLabel(self.claimsCard)
        self.checkFromLabel.setObjectName(u"checkFromLabel")

        self.claimsGrid.addWidget(self.checkFromLabel, 0, 0, 1, 1)

        self.checkFromEdit = MoneyEdit(self.claimsCard)
        self.checkFromEdit.setObjectName(u"checkFromEdit")
        self.checkFromEdit.setMinimumSize(QSize(160, 0))

        self.claimsGrid.addWidget(self.checkFromEdit, 0, 1, 1, 1)

        self.checkFromNote = QLabel(self.claimsCard)
        self.checkFromNote.setObjectName(u"checkFromNote")
        self.checkFromNote.setTextFormat(Qt.TextFormat.PlainText)
        self.checkFromNote.setWordWrap(True)
        self.checkFromNote.setProperty(u"role", u"secondary")

        self.claimsGrid.addWidget(self.checkFromNote, 0, 2, 1, 1)

        self.claimsGrid.setColumnStretch(2, 1)
        self.claimsGrid.setColumnMinimumWidth(0, 200)

        self.claimsCardLayout.addLayout(self.claimsGrid)

        self.claimsBarredLabel = QLabel(self.claimsCard)
        self.claimsBarredLabel.setObjectName(u"claimsBarredLabel")
        self.claimsBarredLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.claimsBarredLabel.setWordWrap(True)
        self.claimsBarredLabel.setProperty(u"role", u"secondary")

        self.claimsCardLayout.addWidget(self.claimsBarredLabel)

        self.claimsSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.claimsCardLayout.addItem(self.claimsSpacer)


        self.claimsSectionLayout.addWidget(self.claimsCard)

        self.sections.addWidget(self.claimsSection)
        self.registersSection = QWidget()
        self.registersSection.setObjectName(u"registersSection")
        self.registersSectionLayout = QVBoxLayout(self.registersSection)
        self.registersSectionLayout.setSpacing(8)
        self.registersSectionLayout.setObjectName(u"registersSectionLayout")
        self.registersSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.registersCard = QFrame(self.registersSection)
        self.registersCard.setObjectName(u"registersCard")
        self.registersCard.setProperty(u"card", u"true")
        self.registersCardLayout = QVBoxLayout(self.registersCard)
        self.registersCardLayout.setSpacing(12)
        self.registersCardLayout.setObjectName(u"registersCardLayout")
        self.registersCardLayout.setContentsMargins(20, 14, 20, 16)
        self.registersHeadRow = QHBoxLayout()
        self.registersHeadRow.setSpacing(8)
        self.registersHeadRow.setObjectName(u"registersHeadRow")
        self.registersHeadRow.setContentsMargins(0, 0, 0, 0)
        self.registersHeading = QLabel(self.registersCard)
        self.registersHeading.setObjectName(u"registersHeading")
        self.registersHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.registersHeading.setProperty(u"role", u"heading")

        self.registersHeadRow.addWidget(self.registersHeading)

        self.registersHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.registersHeadRow.addItem(self.registersHeadSpacer)

        self.suppliersButton = QPushButton(self.registersCard)
        self.suppliersButton.setObjectName(u"suppliersButton")
        self.suppliersButton.setAutoDefault(False)

        self.registersHeadRow.addWidget(self.suppliersButton)

        self.ledgerRulesButton = QPushButton(self.registersCard)
        self.ledgerRulesButton.setObjectName(u"ledgerRulesButton")
        self.ledgerRulesButton.setAutoDefault(False)

        self.registersHeadRow.addWidget(self.ledgerRulesButton)


        self.registersCardLayout.addLayout(self.registersHeadRow)

        self.registersNote = QLabel(self.registersCard)
        self.registersNote.setObjectName(u"registersNote")
        self.registersNote.setTextFormat(Qt.TextFormat.PlainText)
        self.registersNote.setWordWrap(True)
        self.registersNote.setProperty(u"role", u"secondary")

        self.registersCardLayout.addWidget(self.registersNote)

        self.registersGrid = QGridLayout()
        self.registersGrid.setObjectName(u"registersGrid")
        self.registersGrid.setHorizontalSpacing(12)
        self.registersGrid.setVerticalSpacing(12)
        self.registersGrid.setContentsMargins(0, 0, 0, 0)
        self.alertCustomersLabel = QLabel(self.registersCard)
        self.alertCustomersLabel.setObjectName(u"alertCustomersLabel")

        self.registersGrid.addWidget(self.alertCustomersLabel, 0, 0, 1, 1)

        self.alertCustomersSpin = QSpinBox(self.registersCard)
        self.alertCustomersSpin.setObjectName(u"alertCustomersSpin")
        self.alertCustomersSpin.setMinimumSize(QSize(160, 0))
        self.alertCustomersSpin.setMinimum(0)
        self.alertCustomersSpin.setMaximum(99)
        self.alertCustomersSpin.setKeyboardTracking(False)

        self.registersGrid.addWidget(self.alertCustomersSpin, 0, 1, 1, 1)

        self.alertCustomersNote = QLabel(self.registersCard)
        self.alertCustomersNote.setObjectName(u"alertCustomersNote")
        self.alertCustomersNote.setTextFormat(Qt.TextFormat.PlainText)
        self.alertCustomersNote.setWordWrap(True)
        self.alertCustomersNote.setProperty(u"role", u"secondary")

        self.registersGrid.addWidget(self.alertCustomersNote, 0, 2, 1, 1)

        self.alertDaysLabel = QLabel(self.registersCard)
        self.alertDaysLabel.setObjectName(u"alertDaysLabel")

        self.registersGrid.addWidget(self.alertDaysLabel, 1, 0, 1, 1)

        self.alertDaysSpin = QSpinBox(self.registersCard)
        self.alertDaysSpin.setObjectName(u"alertDaysSpin")
        self.alertDaysSpin.setMinimumSize(QSize(160, 0))
        self.alertDaysSpin.setMinimum(1)
        self.alertDaysSpin.setMaximum(365)
        self.alertDaysSpin.setKeyboardTracking(False)

        self.registersGrid.addWidget(self.alertDaysSpin, 1, 1, 1, 1)

        self.alertDaysNote = QLabel(self.registersCard)
        self.alertDaysNote.setObjectName(u"alertDaysNote")
        self.alertDaysNote.setTextFormat(Qt.TextFormat.PlainText)
        self.alertDaysNote.setWordWrap(True)
        self.alertDaysNote.setProperty(u"role", u"secondary")

        self.registersGrid.addWidget(self.alertDaysNote, 1, 2, 1, 1)

        self.warnPointsLabel = QLabel(self.registersCard)
        self.warnPointsLabel.setObjectName(u"warnPointsLabel")

        self.registersGrid.addWidget(self.warnPointsLabel, 2, 0, 1, 1)

        self.warnPointsSpin = QSpinBox(self.registersCard)
        self.warnPointsSpin.setObjectName(u"warnPointsSpin")
        self.warnPointsSpin.setMinimumSize(QSize(160, 0))
        self.warnPointsSpin.setMinimum(0)
        self.warnPointsSpin.setMaximum(12)
        self.warnPointsSpin.setKeyboardTracking(False)

        self.registersGrid.addWidget(self.warnPointsSpin, 2, 1, 1, 1)

        self.warnPointsNote = QLabel(self.registersCard)
        self.warnPointsNote.setObjectName(u"warnPointsNote")
        self.warnPointsNote.setTextFormat(Qt.TextFormat.PlainText)
        self.warnPointsNote.setWordWrap(True)
        self.warnPointsNote.setProperty(u"role", u"secondary")

        self.registersGrid.addWidget(self.warnPointsNote, 2, 2, 1, 1)

        self.registersGrid.setColumnStretch(2, 1)
        self.registersGrid.setColumnMinimumWidth(0, 200)

        self.registersCardLayout.addLayout(self.registersGrid)

        self.registersBarredLabel = QLabel(self.registersCard)
        self.registersBarredLabel.setObjectName(u"registersBarredLabel")
        self.registersBarredLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.registersBarredLabel.setWordWrap(True)
        self.registersBarredLabel.setProperty(u"role", u"secondary")

        self.registersCardLayout.addWidget(self.registersBarredLabel)

        self.registersSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.registersCardLayout.addItem(self.registersSpacer)


        self.registersSectionLayout.addWidget(self.registersCard)

        self.sections.addWidget(self.registersSection)
        self.photosSection = QWidget()
        self.photosSection.setObjectName(u"photosSection")
        self.photosSectionLayout = QVBoxLayout(self.photosSection)
        self.photosSectionLayout.setSpacing(8)
        self.photosSectionLayout.setObjectName(u"photosSectionLayout")
        self.photosSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.photosCard = QFrame(self.photosSection)
        self.photosCard.setObjectName(u"photosCard")
        self.photosCard.setProperty(u"card", u"true")
        self.photosCardLayout = QVBoxLayout(self.photosCard)
        self.photosCardLayout.setSpacing(12)
        self.photosCardLayout.setObjectName(u"photosCardLayout")
        self.photosCardLayout.setContentsMargins(20, 14, 20, 16)
        self.photosHeadRow = QHBoxLayout()
        self.photosHeadRow.setSpacing(8)
        self.photosHeadRow.setObjectName(u"photosHeadRow")
        self.photosHeadRow.setContentsMargins(0, 0, 0, 0)
        self.photosHeading = QLabel(self.photosCard)
        self.photosHeading.setObjectName(u"photosHeading")
        self.photosHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.photosHeading.setProperty(u"role", u"heading")

        self.photosHeadRow.addWidget(self.photosHeading)

        self.photosHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.photosHeadRow.addItem(self.photosHeadSpacer)


        self.photosCardLayout.addLayout(self.photosHeadRow)

        self.watchedRow = QHBoxLayout()
        self.watchedRow.setSpacing(12)
        self.watchedRow.setObjectName(u"watchedRow")
        self.watchedRow.setContentsMargins(0, 0, 0, 0)
        self.watchedLabel = QLabel(self.photosCard)
        self.watchedLabel.setObjectName(u"watchedLabel")
        self.watchedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.watchedLabel.setProperty(u"role", u"key")

        self.watchedRow.addWidget(self.watchedLabel)

        self.watchedPath = QLabel(self.photosCard)
        self.watchedPath.setObjectName(u"watchedPath")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.watchedPath.sizePolicy().hasHeightForWidth())
        self.watchedPath.setSizePolicy(sizePolicy)
        self.watchedPath.setTextFormat(Qt.TextFormat.PlainText)
        self.watchedPath.setWordWrap(True)

        self.watchedRow.addWidget(self.watchedPath)

        self.openWatchedButton = QPushButton(self.photosCard)
        self.openWatchedButton.setObjectName(u"openWatchedButton")
        self.openWatchedButton.setAutoDefault(False)

        self.watchedRow.addWidget(self.openWatchedButton)

        self.clearWatchedButton = QPushButton(self.photosCard)
        self.clearWatchedButton.setObjectName(u"clearWatchedButton")
        self.clearWatchedButton.setAutoDefault(False)

        self.watchedRow.addWidget(self.clearWatchedButton)

        self.chooseWatchedButton = QPushButton(self.photosCard)
        self.chooseWatchedButton.setObjectName(u"chooseWatchedButton")
        self.chooseWatchedButton.setAutoDefault(False)

        self.watchedRow.addWidget(self.chooseWatchedButton)


        self.photosCardLayout.addLayout(self.watchedRow)

        self.watchedNote = QLabel(self.photosCard)
        self.watchedNote.setObjectName(u"watchedNote")
        self.watchedNote.setTextFormat(Qt.TextFormat.PlainText)
        self.watchedNote.setWordWrap(True)
        self.watchedNote.setProperty(u"role", u"secondary")

        self.photosCardLayout.addWidget(self.watchedNote)

        self.archiveRow = QHBoxLayout()
        self.archiveRow.setSpacing(12)
        self.archiveRow.setObjectName(u"archiveRow")
        self.archiveRow.setContentsMargins(0, 8, 0, 0)
        self.archiveLabel = QLabel(self.photosCard)
        self.archiveLabel.setObjectName(u"archiveLabel")
        self.archiveLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.archiveLabel.setProperty(u"role", u"key")

        self.archiveRow.addWidget(self.archiveLabel)

        self.archivePath = QLabel(self.photosCard)
        self.archivePath.setObjectName(u"archivePath")
        sizePolicy.setHeightForWidth(self.archivePath.sizePolicy().hasHeightForWidth())
        self.archivePath.setSizePolicy(sizePolicy)
        self.archivePath.setTextFormat(Qt.TextFormat.PlainText)
        self.archivePath.setWordWrap(True)

        self.archiveRow.addWidget(self.archivePath)

        self.openArchiveButton = QPushButton(self.photosCard)
        self.openArchiveButton.setObjectName(u"openArchiveButton")
        self.openArchiveButton.setAutoDefault(False)

        self.archiveRow.addWidget(self.openArchiveButton)

        self.checkArchiveButton = QPushButton(self.photosCard)
        self.checkArchiveButton.setObjectName(u"checkArchiveButton")
        self.checkArchiveButton.setAutoDefault(False)

        self.archiveRow.addWidget(self.checkArchiveButton)


        self.photosCardLayout.addLayout(self.archiveRow)

        self.archiveNote = QLabel(self.photosCard)
        self.archiveNote.setObjectName(u"archiveNote")
        self.archiveNote.setTextFormat(Qt.TextFormat.PlainText)
        self.archiveNote.setWordWrap(True)
        self.archiveNote.setProperty(u"role", u"secondary")

        self.photosCardLayout.addWidget(self.archiveNote)

        self.photosSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.photosCardLayout.addItem(self.photosSpacer)


        self.photosSectionLayout.addWidget(self.photosCard)

        self.sections.addWidget(self.photosSection)
        self.appearanceSection = QWidget()
        self.appearanceSection.setObjectName(u"appearanceSection")
        self.appearanceSectionLayout = QVBoxLayout(self.appearanceSection)
        self.appearanceSectionLayout.setSpacing(8)
        self.appearanceSectionLayout.setObjectName(u"appearanceSectionLayout")
        self.appearanceSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.appearanceCard = QFrame(self.appearanceSection)
        self.appearanceCard.setObjectName(u"appearanceCard")
        self.appearanceCard.setProperty(u"card", u"true")
        self.appearanceCardLayout = QVBoxLayout(self.appearanceCard)
        self.appearanceCardLayout.setSpacing(12)
        self.appearanceCardLayout.setObjectName(u"appearanceCardLayout")
        self.appearanceCardLayout.setContentsMargins(20, 14, 20, 16)
        self.appearanceHeadRow = QHBoxLayout()
        self.appearanceHeadRow.setSpacing(8)
        self.appearanceHeadRow.setObjectName(u"appearanceHeadRow")
        self.appearanceHeadRow.setContentsMargins(0, 0, 0, 0)
        self.appearanceHeading = QLabel(self.appearanceCard)
        self.appearanceHeading.setObjectName(u"appearanceHeading")
        self.appearanceHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.appearanceHeading.setProperty(u"role", u"heading")

        self.appearanceHeadRow.addWidget(self.appearanceHeading)

        self.appearanceHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.appearanceHeadRow.addItem(self.appearanceHeadSpacer)


        self.appearanceCardLayout.addLayout(self.appearanceHeadRow)

        self.appearanceGrid = QGridLayout()
        self.appearanceGrid.setObjectName(u"appearanceGrid")
        self.appearanceGrid.setHorizontalSpacing(12)
        self.appearanceGrid.setVerticalSpacing(12)
        self.appearanceGrid.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.appearanceCard)
        self.languageLabel.setObjectName(u"languageLabel")

        self.appearanceGrid.addWidget(self.languageLabel, 0, 0, 1, 1)

        self.languageBox = QComboBox(self.appearanceCard)
        self.languageBox.setObjectName(u"languageBox")
        self.languageBox.setMinimumSize(QSize(240, 0))

        self.appearanceGrid.addWidget(self.languageBox, 0, 1, 1, 1)

        self.languageNote = QLabel(self.appearanceCard)
        self.languageNote.setObjectName(u"languageNote")
        self.languageNote.setTextFormat(Qt.TextFormat.PlainText)
        self.languageNote.setWordWrap(True)
        self.languageNote.setProperty(u"role", u"secondary")

        self.appearanceGrid.addWidget(self.languageNote, 0, 2, 1, 1)

        self.themeLabel = QLabel(self.appearanceCard)
        self.themeLabel.setObjectName(u"themeLabel")

        self.appearanceGrid.addWidget(self.themeLabel, 1, 0, 1, 1)

        self.themeBox = QComboBox(self.appearanceCard)
        self.themeBox.setObjectName(u"themeBox")
        self.themeBox.setMinimumSize(QSize(240, 0))

        self.appearanceGrid.addWidget(self.themeBox, 1, 1, 1, 1)

        self.appearanceGrid.setColumnStretch(2, 1)
        self.appearanceGrid.setColumnMinimumWidth(0, 120)

        self.appearanceCardLayout.addLayout(self.appearanceGrid)

        self.appearanceSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.appearanceCardLayout.addItem(self.appearanceSpacer)


        self.appearanceSectionLayout.addWidget(self.appearanceCard)

        self.sections.addWidget(self.appearanceSection)
        self.dataSection = QWidget()
        self.dataSection.setObjectName(u"dataSection")
        self.dataSectionLayout = QVBoxLayout(self.dataSection)
        self.dataSectionLayout.setSpacing(8)
        self.dataSectionLayout.setObjectName(u"dataSectionLayout")
        self.dataSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.dataCard = QFrame(self.dataSection)
        self.dataCard.setObjectName(u"dataCard")
        self.dataCard.setProperty(u"card", u"true")
        self.dataCardLayout = QVBoxLayout(self.dataCard)
        self.dataCardLayout.setSpacing(12)
        self.dataCardLayout.setObjectName(u"dataCardLayout")
        self.dataCardLayout.setContentsMargins(20, 14, 20, 16)
        self.dataHeadRow = QHBoxLayout()
        self.dataHeadRow.setSpacing(8)
        self.dataHeadRow.setObjectName(u"dataHeadRow")
        self.dataHeadRow.setContentsMargins(0, 0, 0, 0)
        self.dataHeading = QLabel(self.dataCard)
        self.dataHeading.setObjectName(u"dataHeading")
        self.dataHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.dataHeading.setProperty(u"role", u"heading")

        self.dataHeadRow.addWidget(self.dataHeading)

        self.dataHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dataHeadRow.addItem(self.dataHeadSpacer)

        self.openFolderButton = QPushButton(self.dataCard)
        self.openFolderButton.setObjectName(u"openFolderButton")
        self.openFolderButton.setAutoDefault(False)

        self.dataHeadRow.addWidget(self.openFolderButton)


        self.dataCardLayout.addLayout(self.dataHeadRow)

        self.dataNote = QLabel(self.dataCard)
        self.dataNote.setObjectName(u"dataNote")
        self.dataNote.setTextFormat(Qt.TextFormat.PlainText)
        self.dataNote.setWordWrap(True)
        self.dataNote.setProperty(u"role", u"secondary")

        self.dataCardLayout.addWidget(self.dataNote)

        self.dataGrid = QGridLayout()
        self.dataGrid.setObjectName(u"dataGrid")
        self.dataGrid.setHorizontalSpacing(12)
        self.dataGrid.setVerticalSpacing(12)
        self.dataGrid.setContentsMargins(0, 0, 0, 0)
        self.folderLabel = QLabel(self.dataCard)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.folderLabel.setProperty(u"role", u"key")

        self.dataGrid.addWidget(self.folderLabel, 0, 0, 1, 1)

        self.folderPath = QLabel(self.dataCard)
        self.folderPath.setObjectName(u"folderPath")
        self.folderPath.setTextFormat(Qt.TextFormat.PlainText)
        self.folderPath.setWordWrap(True)

        self.dataGrid.addWidget(self.folderPath, 0, 1, 1, 1)

        self.sizeLabel = QLabel(self.dataCard)
        self.sizeLabel.setObjectName(u"sizeLabel")
        self.sizeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sizeLabel.setProperty(u"role", u"key")

        self.dataGrid.addWidget(self.sizeLabel, 1, 0, 1, 1)

        self.sizeText = QLabel(self.dataCard)
        self.sizeText.setObjectName(u"sizeText")
        self.sizeText.setTextFormat(Qt.TextFormat.PlainText)

        self.dataGrid.addWidget(self.sizeText, 1, 1, 1, 1)

        self.zoneLabel = QLabel(self.dataCard)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setProperty(u"role", u"key")

        self.dataGrid.addWidget(self.zoneLabel, 2, 0, 1, 1)

        self.zoneRow = QHBoxLayout()
        self.zoneRow.setSpacing(8)
        self.zoneRow.setObjectName(u"zoneRow")
        self.zoneRow.setContentsMargins(0, 0, 0, 0)
        self.zoneBox = QComboBox(self.dataCard)
        self.zoneBox.setObjectName(u"zoneBox")
        self.zoneBox.setMinimumSize(QSize(240, 0))
        self.zoneBox.setEditable(True)
        self.zoneBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.zoneRow.addWidget(self.zoneBox)

        self.zoneSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.zoneRow.addItem(self.zoneSpacer)


        self.dataGrid.addLayout(self.zoneRow, 2, 1, 1, 1)

        self.zoneNote = QLabel(self.dataCard)
        self.zoneNote.setObjectName(u"zoneNote")
        self.zoneNote.setTextFormat(Qt.TextFormat.PlainText)
        self.zoneNote.setWordWrap(True)
        self.zoneNote.setProperty(u"role", u"secondary")

        self.dataGrid.addWidget(self.zoneNote, 3, 1, 1, 1)

        self.dataGrid.setColumnStretch(1, 1)
        self.dataGrid.setColumnMinimumWidth(0, 120)

        self.dataCardLayout.addLayout(self.dataGrid)

        self.dataSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dataCardLayout.addItem(self.dataSpacer)


        self.dataSectionLayout.addWidget(self.dataCard)

        self.sections.addWidget(self.dataSection)
        self.backupsSection = QWidget()
        self.backupsSection.setObjectName(u"backupsSection")
        self.backupsSectionLayout = QVBoxLayout(self.backupsSection)
        self.backupsSectionLayout.setSpacing(8)
        self.backupsSectionLayout.setObjectName(u"backupsSectionLayout")
        self.backupsSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.backupsCard = QFrame(self.backupsSection)
        self.backupsCard.setObjectName(u"backupsCard")
        self.backupsCard.setProperty(u"card", u"true")
        self.backupsCardLayout = QVBoxLayout(self.backupsCard)
        self.backupsCardLayout.setSpacing(12)
        self.backupsCardLayout.setObjectName(u"backupsCardLayout")
        self.backupsCardLayout.setContentsMargins(20, 14, 20, 16)
        self.backupsHeadRow = QHBoxLayout()
        self.backupsHeadRow.setSpacing(8)
        self.backupsHeadRow.setObjectName(u"backupsHeadRow")
        self.backupsHeadRow.setContentsMargins(0, 0, 0, 0)
        self.backupsHeading = QLabel(self.backupsCard)
        self.backupsHeading.setObjectName(u"backupsHeading")
        self.backupsHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.backupsHeading.setProperty(u"role", u"heading")

        self.backupsHeadRow.addWidget(self.backupsHeading)

        self.backupsHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backupsHeadRow.addItem(self.backupsHeadSpacer)

        self.checkBackupButton = QPushButton(self.backupsCard)
        self.checkBackupButton.setObjectName(u"checkBackupButton")
        self.checkBackupButton.setAutoDefault(False)

        self.backupsHeadRow.addWidget(self.checkBackupButton)

        self.restoreFileButton = QPushButton(self.backupsCard)
        self.restoreFileButton.setObjectName(u"restoreFileButton")
        self.restoreFileButton.setAutoDefault(False)

        self.backupsHeadRow.addWidget(self.restoreFileButton)

        self.restoreButton = QPushButton(self.backupsCard)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setAutoDefault(False)

        self.backupsHeadRow.addWidget(self.restoreButton)

        self.backUpButton = QPushButton(self.backupsCard)
        self.backUpButton.setObjectName(u"backUpButton")
        self.backUpButton.setAutoDefault(False)
        self.backUpButton.setProperty(u"role", u"primary")

        self.backupsHeadRow.addWidget(self.backUpButton)


        self.backupsCardLayout.addLayout(self.backupsHeadRow)

        self.lastBackupLabel = QLabel(self.backupsCard)
        self.lastBackupLabel.setObjectName(u"lastBackupLabel")
        self.lastBackupLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lastBackupLabel.setWordWrap(True)
        self.lastBackupLabel.setProperty(u"role", u"secondary")

        self.backupsCardLayout.addWidget(self.lastBackupLabel)

        self.backupsTable = QTableWidget(self.backupsCard)
        self.backupsTable.setObjectName(u"backupsTable")
        self.backupsTable.setProperty(u"framed", u"true")

        self.backupsCardLayout.addWidget(self.backupsTable)

        self.backupProgressRow = QFrame(self.backupsCard)
        self.backupProgressRow.setObjectName(u"backupProgressRow")
        self.backupProgressLayout = QHBoxLayout(self.backupProgressRow)
        self.backupProgressLayout.setSpacing(12)
        self.backupProgressLayout.setObjectName(u"backupProgressLayout")
        self.backupProgressLayout.setContentsMargins(0, 0, 0, 0)
        self.backupProgressLabel = QLabel(self.backupProgressRow)
        self.backupProgressLabel.setObjectName(u"backupProgressLabel")
        self.backupProgressLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.backupProgressLabel.setProperty(u"role", u"secondary")

        self.backupProgressLayout.addWidget(self.backupProgressLabel)

        self.backupProgressBar = QProgressBar(self.backupProgressRow)
        self.backupProgressBar.setObjectName(u"backupProgressBar")
        self.backupProgressBar.setTextVisible(False)

        self.backupProgressLayout.addWidget(self.backupProgressBar)

        self.cancelBackupButton = QPushButton(self.backupProgressRow)
        self.cancelBackupButton.setObjectName(u"cancelBackupButton")
        self.cancelBackupButton.setAutoDefault(False)

        self.backupProgressLayout.addWidget(self.cancelBackupButton)


        self.backupsCardLayout.addWidget(self.backupProgressRow)

        self.secondRow = QHBoxLayout()
        self.secondRow.setSpacing(12)
        self.secondRow.setObjectName(u"secondRow")
        self.secondRow.setContentsMargins(0, 0, 0, 0)
        self.secondLabel = QLabel(self.backupsCard)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.secondLabel.setProperty(u"role", u"key")

        self.secondRow.addWidget(self.secondLabel)

        self.secondPath = QLabel(self.backupsCard)
        self.secondPath.setObjectName(u"secondPath")
        sizePolicy.setHeightForWidth(self.secondPath.sizePolicy().hasHeightForWidth())
        self.secondPath.setSizePolicy(sizePolicy)
        self.secondPath.setTextFormat(Qt.TextFormat.PlainText)
        self.secondPath.setWordWrap(True)

        self.secondRow.addWidget(self.secondPath)

        self.clearSecondButton = QPushButton(self.backupsCard)
        self.clearSecondButton.setObjectName(u"clearSecondButton")
        self.clearSecondButton.setAutoDefault(False)

        self.secondRow.addWidget(self.clearSecondButton)

        self.chooseSecondButton = QPushButton(self.backupsCard)
        self.chooseSecondButton.setObjectName(u"chooseSecondButton")
        self.chooseSecondButton.setAutoDefault(False)

        self.secondRow.addWidget(self.chooseSecondButton)


        self.backupsCardLayout.addLayout(self.secondRow)

        self.secondNote = QLabel(self.backupsCard)
        self.secondNote.setObjectName(u"secondNote")
        self.secondNote.setTextFormat(Qt.TextFormat.PlainText)
        self.secondNote.setWordWrap(True)
        self.secondNote.setProperty(u"role", u"secondary")

        self.backupsCardLayout.addWidget(self.secondNote)


        self.backupsSectionLayout.addWidget(self.backupsCard)

        self.sections.addWidget(self.backupsSection)
        self.binSection = QWidget()
        self.binSection.setObjectName(u"binSection")
        self.binSectionLayout = QVBoxLayout(self.binSection)
        self.binSectionLayout.setSpacing(8)
        self.binSectionLayout.setObjectName(u"binSectionLayout")
        self.binSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.binCard = QFrame(self.binSection)
        self.binCard.setObjectName(u"binCard")
        self.binCard.setProperty(u"card", u"true")
        self.binCardLayout = QVBoxLayout(self.binCard)
        self.binCardLayout.setSpacing(12)
        self.binCardLayout.setObjectName(u"binCardLayout")
        self.binCardLayout.setContentsMargins(20, 14, 20, 16)
        self.binHeadRow = QHBoxLayout()
        self.binHeadRow.setSpacing(8)
        self.binHeadRow.setObjectName(u"binHeadRow")
        self.binHeadRow.setContentsMargins(0, 0, 0, 0)
        self.binHeading = QLabel(self.binCard)
        self.binHeading.setObjectName(u"binHeading")
        self.binHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.binHeading.setProperty(u"role", u"heading")

        self.binHeadRow.addWidget(self.binHeading)

        self.binHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.binHeadRow.addItem(self.binHeadSpacer)

        self.purgeButton = QPushButton(self.binCard)
        self.purgeButton.setObjectName(u"purgeButton")
        self.purgeButton.setAutoDefault(False)
        self.purgeButton.setProperty(u"role", u"danger")

        self.binHeadRow.addWidget(self.purgeButton)

        self.takeOutButton = QPushButton(self.binCard)
        self.takeOutButton.setObjectName(u"takeOutButton")
        self.takeOutButton.setAutoDefault(False)
        self.takeOutButton.setProperty(u"role", u"primary")

        self.binHeadRow.addWidget(self.takeOutButton)


        self.binCardLayout.addLayout(self.binHeadRow)

        self.binNote = QLabel(self.binCard)
        self.binNote.setObjectName(u"binNote")
        self.binNote.setTextFormat(Qt.TextFormat.PlainText)
        self.binNote.setWordWrap(True)
        self.binNote.setProperty(u"role", u"secondary")

        self.binCardLayout.addWidget(self.binNote)

        self.binTable = QTableWidget(self.binCard)
        self.binTable.setObjectName(u"binTable")
        self.binTable.setProperty(u"framed", u"true")

        self.binCardLayout.addWidget(self.binTable)

        self.binEmptyLabel = QLabel(self.binCard)
        self.binEmptyLabel.setObjectName(u"binEmptyLabel")
        self.binEmptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.binEmptyLabel.setProperty(u"role", u"secondary")

        self.binCardLayout.addWidget(self.binEmptyLabel)


        self.binSectionLayout.addWidget(self.binCard)

        self.sections.addWidget(self.binSection)
        self.aboutSection = QWidget()
        self.aboutSection.setObjectName(u"aboutSection")
        self.aboutSectionLayout = QVBoxLayout(self.aboutSection)
        self.aboutSectionLayout.setSpacing(8)
        self.aboutSectionLayout.setObjectName(u"aboutSectionLayout")
        self.aboutSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.aboutCard = QFrame(self.aboutSection)
        self.aboutCard.setObjectName(u"aboutCard")
        self.aboutCard.setProperty(u"card", u"true")
        self.aboutCardLayout = QVBoxLayout(self.aboutCard)
        self.aboutCardLayout.setSpacing(12)
        self.aboutCardLayout.setObjectName(u"aboutCardLayout")
        self.aboutCardLayout.setContentsMargins(20, 14, 20, 16)
        self.aboutHeadRow = QHBoxLayout()
        self.aboutHeadRow.setSpacing(8)
        self.aboutHeadRow.setObjectName(u"aboutHeadRow")
        self.aboutHeadRow.setContentsMargins(0, 0, 0, 0)
        self.aboutHeading = QLabel(self.aboutCard)
        self.aboutHeading.setObjectName(u"aboutHeading")
        self.aboutHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutHeading.setProperty(u"role", u"heading")

        self.aboutHeadRow.addWidget(self.aboutHeading)

        self.aboutHeadSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.aboutHeadRow.addItem(self.aboutHeadSpacer)

        self.logFolderButton = QPushButton(self.aboutCard)
        self.logFolderButton.setObjectName(u"logFolderButton")
        self.logFolderButton.setAutoDefault(False)

        self.aboutHeadRow.addWidget(self.logFolderButton)

        self.copyAboutButton = QPushButton(self.aboutCard)
        self.copyAboutButton.setObjectName(u"copyAboutButton")
        self.copyAboutButton.setAutoDefault(False)

        self.aboutHeadRow.addWidget(self.copyAboutButton)


        self.aboutCardLayout.addLayout(self.aboutHeadRow)

        self.aboutText = QLabel(self.aboutCard)
        self.aboutText.setObjectName(u"aboutText")
        self.aboutText.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutText.setWordWrap(True)

        self.aboutCardLayout.addWidget(self.aboutText)

        self.licencesLabel = QLabel(self.aboutCard)
        self.licencesLabel.setObjectName(u"licencesLabel")
        self.licencesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.licencesLabel.setProperty(u"role", u"section")

        self.aboutCardLayout.addWidget(self.licencesLabel)

        self.licencesText = QPlainTextEdit(self.aboutCard)
        self.licencesText.setObjectName(u"licencesText")
        self.licencesText.setReadOnly(True)

        self.aboutCardLayout.addWidget(self.licencesText)


        self.aboutSectionLayout.addWidget(self.aboutCard)

        self.sections.addWidget(self.aboutSection)

        self.bodyRow.addWidget(self.sections)


        self.pageLayout.addLayout(self.bodyRow)

#if QT_CONFIG(shortcut)
        self.actingLabel.setBuddy(self.actingBox)
        self.firstReplyLabel.setBuddy(self.firstReplySpin)
        self.resolveLabel.setBuddy(self.resolveSpin)
        self.completeAfterLabel.setBuddy(self.completeAfterSpin)
        self.extensionLabel.setBuddy(self.extensionSpin)
        self.checkFromLabel.setBuddy(self.checkFromEdit)
        self.alertCustomersLabel.setBuddy(self.alertCustomersSpin)
        self.alertDaysLabel.setBuddy(self.alertDaysSpin)
        self.warnPointsLabel.setBuddy(self.warnPointsSpin)
        self.languageLabel.setBuddy(self.languageBox)
        self.themeLabel.setBuddy(self.themeBox)
        self.zoneLabel.setBuddy(self.zoneBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreferencesPage)

        QMetaObject.connectSlotsByName(PreferencesPage)
    # setupUi

    def retranslateUi(self, PreferencesPage):
#if QT_CONFIG(accessibility)
        self.sectionList.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Sections", None))
#endif // QT_CONFIG(accessibility)
        self.shopsHeading.setText(QCoreApplication.translate("PreferencesPage", u"Shops", None))
        self.changeShopButton.setText(QCoreApplication.translate("PreferencesPage", u"&Change\u2026", None))
        self.addShopButton.setText(QCoreApplication.translate("PreferencesPage", u"&Add shop\u2026", None))
        self.shopsNote.setText(QCoreApplication.translate("PreferencesPage", u"A closed shop keeps its orders; imports no longer offer it.", None))
#if QT_CONFIG(accessibility)
        self.shopsTable.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Shops", None))
#endif // QT_CONFIG(accessibility)
        self.peopleHeading.setText(QCoreApplication.translate("PreferencesPage", u"People", None))
        self.changeStaffButton.setText(QCoreApplication.translate("PreferencesPage", u"&Change\u2026", None))
        self.addStaffButton.setText(QCoreApplication.translate("PreferencesPage", u"&Add person\u2026", None))
        self.peopleNote.setText(QCoreApplication.translate("PreferencesPage", u"The number is the one your staff sign remarks with. Whoever has left keeps what they wrote.", None))
#if QT_CONFIG(accessibility)
        self.staffTable.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"People", None))
#endif // QT_CONFIG(accessibility)
        self.actingLabel.setText(QCoreApplication.translate("PreferencesPage", u"&Who works at this PC", None))
#if QT_CONFIG(accessibility)
        self.actingBox.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Who works at this PC", None))
#endif // QT_CONFIG(accessibility)
        self.afterSalesHeading.setText(QCoreApplication.translate("PreferencesPage", u"After-sales", None))
        self.reasonsButton.setText(QCoreApplication.translate("PreferencesPage", u"&Reasons\u2026", None))
        self.returnAddressesButton.setText(QCoreApplication.translate("PreferencesPage", u"Return &addresses\u2026", None))
        self.afterSalesNote.setText(QCoreApplication.translate("PreferencesPage", u"Deadlines count for tickets that are opened from now on.", None))
        self.firstReplyLabel.setText(QCoreApplication.translate("PreferencesPage", u"&First reply within", None))
#if QT_CONFIG(accessibility)
        self.firstReplySpin.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"First reply within so many minutes", None))
#endif // QT_CONFIG(accessibility)
        self.firstReplySpin.setSuffix(QCoreApplication.translate("PreferencesPage", u" minutes", None))
        self.resolveLabel.setText(QCoreApplication.translate("PreferencesPage", u"Res&olved within", None))
#if QT_CONFIG(accessibility)
        self.resolveSpin.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Resolved within so many hours", None))
#endif // QT_CONFIG(accessibility)
        self.resolveSpin.setSuffix(QCoreApplication.translate("PreferencesPage", u" hours", None))
        self.completeAfterLabel.setText(QCoreApplication.translate("PreferencesPage", u"&Dispatched goods count as received after", None))
#if QT_CONFIG(accessibility)
        self.completeAfterSpin.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Dispatched goods count as received after so many days", None))
#endif // QT_CONFIG(accessibility)
        self.completeAfterSpin.setSuffix(QCoreApplication.translate("PreferencesPage", u" days", None))
        self.completeAfterSpin.setSpecialValueText(QCoreApplication.translate("PreferencesPage", u"Never by themselves", None))
        self.extensionLabel.setText(QCoreApplication.translate("PreferencesPage", u"&Extend deadlines of trades by", None))
#if QT_CONFIG(accessibility)
        self.extensionSpin.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Extend deadlines of trades by so many days", None))
#endif // QT_CONFIG(accessibility)
        self.extensionSpin.setSuffix(QCoreApplication.translate("PreferencesPage", u" days", None))
        self.extensionSpin.setSpecialValueText(QCoreApplication.translate("PreferencesPage", u"Not at all", None))
        self.approveUnshippedBox.setText(QCoreApplication.translate("PreferencesPage", u"Refunds of goods that have not been shipped need no re&view", None))
        self.claimsHeading.setText(QCoreApplication.translate("PreferencesPage", u"Courier claims", None))
        self.couriersButton.setText(QCoreApplication.translate("PreferencesPage", u"&Couriers\u2026", None))
        self.claimsNote.setText(QCoreApplication.translate("PreferencesPage", u"Couriers have the rules by which claims propose an amount, and the days within which they take them.", None))
        self.checkFromLabel.setText(QCoreApplication.translate("PreferencesPage", u"&Second check of claims from", None))
#if QT_CONFIG(accessibility)
        self.checkFromEdit.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Claims of so much need a second check", None))
#endif // QT_CONFIG(accessibility)
        self.checkFromNote.setText(QCoreApplication.translate("PreferencesPage", u"Empty: no claim needs one.", None))
        self.registersHeading.setText(QCoreApplication.translate("PreferencesPage", u"Registers and ledger", None))
        self.suppliersButton.setText(QCoreApplication.translate("PreferencesPage", u"&Suppliers\u2026", None))
        self.ledgerRulesButton.setText(QCoreApplication.translate("PreferencesPage", u"&Rules of the ledger\u2026", None))
        self.registersNote.setText(QCoreApplication.translate("PreferencesPage", u"Suppliers are who gets quality feedback; the rules say what penalties and bonuses come to.", None))
        self.alertCustomersLabel.setText(QCoreApplication.translate("PreferencesPage", u"Style &alert from", None))
#if QT_CONFIG(accessibility)
        self.alertCustomersSpin.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"A style alert comes from so many customers on", None))
#endif // QT_CONFIG(accessibility)
        self.alertCustomersSpin.setSuffix(QCoreApplication.translate("PreferencesPage", u" customers", None))
        self.alertCustomersSpin.setSpecialValueText(QCoreApplication.translate("PreferencesPage", u"No alerts", None))
        self.alertCustomersNote.setText(QCoreApplication.translate("PreferencesPage", u"different ones who report the same style", None))
        self.alertDaysLabel.setText(QCoreApplication.translate("PreferencesPage", u"Wi&thin", None))
#if QT_CONFIG(accessibility)
        self.alertDaysSpin.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Within so many days", None))
#endif // QT_CONFIG(accessibility)
        self.alertDaysSpin.setSuffix(QCoreApplication.translate("PreferencesPage", u" days", None))
        self.alertDaysNote.setText(QCoreApplication.translate("PreferencesPage", u"business days, the day of the report included", None))
        self.warnPointsLabel.setText(QCoreApplication.translate("PreferencesPage", u"&Warn of violations", None))
#if QT_CONFIG(accessibility)
        self.warnPointsSpin.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Warn so many points before a threshold", None))
#endif // QT_CONFIG(accessibility)
        self.warnPointsSpin.setSuffix(QCoreApplication.translate("PreferencesPage", u" points ahead", None))
        self.warnPointsSpin.setSpecialValueText(QCoreApplication.translate("PreferencesPage", u"No warnings", None))
        self.warnPointsNote.setText(QCoreApplication.translate("PreferencesPage", u"before 12, 24, 36 and 48 points of a calendar year", None))
        self.photosHeading.setText(QCoreApplication.translate("PreferencesPage", u"Photos", None))
        self.watchedLabel.setText(QCoreApplication.translate("PreferencesPage", u"Watched folder", None))
        self.openWatchedButton.setText(QCoreApplication.translate("PreferencesPage", u"&Open folder", None))
        self.clearWatchedButton.setText(QCoreApplication.translate("PreferencesPage", u"&Do not watch", None))
        self.chooseWatchedButton.setText(QCoreApplication.translate("PreferencesPage", u"C&hoose\u2026", None))
        self.watchedNote.setText(QCoreApplication.translate("PreferencesPage", u"While ShopDesk runs, pictures in this folder are archived by themselves when their name is a customer ID, an order number or a tracking number that is known, such as \u5c0f\u9c7c\u513f24_2.jpg. All others wait on the photos page until somebody looks. The files in the folder stay as they are. The folder is watched by this PC only.", None))
        self.archiveLabel.setText(QCoreApplication.translate("PreferencesPage", u"Archive", None))
        self.openArchiveButton.setText(QCoreApplication.translate("PreferencesPage", u"Open &archive", None))
        self.checkArchiveButton.setText(QCoreApplication.translate("PreferencesPage", u"&Check the archive\u2026", None))
        self.archiveNote.setText(QCoreApplication.translate("PreferencesPage", u"The check compares every file with what was archived, and puts right what was moved, lost or changed.", None))
        self.appearanceHeading.setText(QCoreApplication.translate("PreferencesPage", u"Appearance", None))
        self.languageLabel.setText(QCoreApplication.translate("PreferencesPage", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.languageBox.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.themeLabel.setText(QCoreApplication.translate("PreferencesPage", u"&Colours", None))
#if QT_CONFIG(accessibility)
        self.themeBox.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.dataHeading.setText(QCoreApplication.translate("PreferencesPage", u"Data", None))
        self.openFolderButton.setText(QCoreApplication.translate("PreferencesPage", u"&Open folder", None))
        self.dataNote.setText(QCoreApplication.translate("PreferencesPage", u"Everything is in this one folder; nothing leaves this PC unless you export it.", None))
        self.folderLabel.setText(QCoreApplication.translate("PreferencesPage", u"Folder", None))
        self.sizeLabel.setText(QCoreApplication.translate("PreferencesPage", u"Size", None))
        self.zoneLabel.setText(QCoreApplication.translate("PreferencesPage", u"&Time zone", None))
#if QT_CONFIG(accessibility)
        self.zoneBox.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Time zone of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.zoneNote.setText(QCoreApplication.translate("PreferencesPage", u"Business days and months are counted in this zone, wherever the PC is. It counts from the next start on.", None))
        self.backupsHeading.setText(QCoreApplication.translate("PreferencesPage", u"Backups", None))
        self.checkBackupButton.setText(QCoreApplication.translate("PreferencesPage", u"Chec&k", None))
        self.restoreFileButton.setText(QCoreApplication.translate("PreferencesPage", u"Restore from a &file\u2026", None))
        self.restoreButton.setText(QCoreApplication.translate("PreferencesPage", u"&Restore\u2026", None))
        self.backUpButton.setText(QCoreApplication.translate("PreferencesPage", u"&Back up now", None))
#if QT_CONFIG(accessibility)
        self.backupsTable.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Backups", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.backupProgressBar.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Progress of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.cancelBackupButton.setText(QCoreApplication.translate("PreferencesPage", u"Cancel", None))
        self.secondLabel.setText(QCoreApplication.translate("PreferencesPage", u"Second folder", None))
        self.clearSecondButton.setText(QCoreApplication.translate("PreferencesPage", u"C&lear", None))
        self.chooseSecondButton.setText(QCoreApplication.translate("PreferencesPage", u"C&hoose\u2026", None))
        self.secondNote.setText(QCoreApplication.translate("PreferencesPage", u"Another disk, a NAS or a USB stick: database and photos are copied there with every backup.", None))
        self.binHeading.setText(QCoreApplication.translate("PreferencesPage", u"Recycle bin", None))
        self.purgeButton.setText(QCoreApplication.translate("PreferencesPage", u"Remove for &ever\u2026", None))
        self.takeOutButton.setText(QCoreApplication.translate("PreferencesPage", u"&Take out", None))
        self.binNote.setText(QCoreApplication.translate("PreferencesPage", u"What is deleted lies here until the owner removes it for ever, after 30 days at the earliest.", None))
#if QT_CONFIG(accessibility)
        self.binTable.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Recycle bin", None))
#endif // QT_CONFIG(accessibility)
        self.binEmptyLabel.setText(QCoreApplication.translate("PreferencesPage", u"The recycle bin is empty.", None))
        self.aboutHeading.setText(QCoreApplication.translate("PreferencesPage", u"About", None))
        self.logFolderButton.setText(QCoreApplication.translate("PreferencesPage", u"Open &log folder", None))
        self.copyAboutButton.setText(QCoreApplication.translate("PreferencesPage", u"Cop&y", None))
        self.licencesLabel.setText(QCoreApplication.translate("PreferencesPage", u"What ShopDesk is built with", None))
#if QT_CONFIG(accessibility)
        self.licencesText.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"What ShopDesk is built with", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


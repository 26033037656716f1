# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wrong_shipment_dialog.ui'
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

class Ui_WrongShipmentDialog(object):
    def setupUi(self, WrongShipmentDialog):
        if not WrongShipmentDialog.objectName():
            WrongShipmentDialog.setObjectName(u"WrongShipmentDialog")
        WrongShipmentDialog.resize(880, 760)
        self.dialogLayout = QVBoxLayout(WrongShipmentDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.draftBanner = Banner(WrongShipmentDialog)
        self.draftBanner.setObjectName(u"draftBanner")

        self.dialogLayout.addWidget(self.draftBanner)

        self.shipmentBanner = Banner(WrongShipmentDialog)
        self.shipmentBanner.setObjectName(u"shipmentBanner")

        self.dialogLayout.addWidget(self.shipmentBanner)

        self.scanRow = QHBoxLayout()
        self.scanRow.setSpacing(12)
        self.scanRow.setObjectName(u"scanRow")
        self.scanEdit = QLineEdit(WrongShipmentDialog)
        self.scanEdit.setObjectName(u"scanEdit")
        self.scanEdit.setMaxLength(200)

        self.scanRow.addWidget(self.scanEdit)

        self.findButton = QPushButton(WrongShipmentDialog)
        self.findButton.setObjectName(u"findButton")
        self.findButton.setAutoDefault(False)
        self.findButton.setProperty(u"role", u"plain")

        self.scanRow.addWidget(self.findButton)


        self.dialogLayout.addLayout(self.scanRow)

        self.scanHint = QLabel(WrongShipmentDialog)
        self.scanHint.setObjectName(u"scanHint")
        self.scanHint.setTextFormat(Qt.TextFormat.PlainText)
        self.scanHint.setWordWrap(True)
        self.scanHint.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.scanHint)

        self.bodyScroll = QScrollArea(WrongShipmentDialog)
        self.bodyScroll.setObjectName(u"bodyScroll")
        self.bodyScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bodyScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.bodyScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bodyScroll.setWidgetResizable(True)
        self.bodyHolder = QWidget()
        self.bodyHolder.setObjectName(u"bodyHolder")
        self.bodyLayout = QVBoxLayout(self.bodyHolder)
        self.bodyLayout.setSpacing(10)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 12, 0)
        self.parcelGrid = QGridLayout()
        self.parcelGrid.setObjectName(u"parcelGrid")
        self.parcelGrid.setHorizontalSpacing(12)
        self.parcelGrid.setVerticalSpacing(8)
        self.orderLabel = QLabel(self.bodyHolder)
        self.orderLabel.setObjectName(u"orderLabel")

        self.parcelGrid.addWidget(self.orderLabel, 0, 0, 1, 1)

        self.orderEdit = QLineEdit(self.bodyHolder)
        self.orderEdit.setObjectName(u"orderEdit")
        self.orderEdit.setMaxLength(64)

        self.parcelGrid.addWidget(self.orderEdit, 0, 1, 1, 1)

        self.customerLabel = QLabel(self.bodyHolder)
        self.customerLabel.setObjectName(u"customerLabel")

        self.parcelGrid.addWidget(self.customerLabel, 0, 2, 1, 1)

        self.customerEdit = QLineEdit(self.bodyHolder)
        self.customerEdit.setObjectName(u"customerEdit")
        self.customerEdit.setMaxLength(200)

        self.parcelGrid.addWidget(self.customerEdit, 0, 3, 1, 1)

        self.trackingLabel = QLabel(self.bodyHolder)
        self.trackingLabel.setObjectName(u"trackingLabel")

        self.parcelGrid.addWidget(self.trackingLabel, 1, 0, 1, 1)

        self.trackingEdit = QLineEdit(self.bodyHolder)
        self.trackingEdit.setObjectName(u"trackingEdit")
        self.trackingEdit.setMaxLength(64)

        self.parcelGrid.addWidget(self.trackingEdit, 1, 1, 1, 1)

        self.courierLabel = QLabel(self.bodyHolder)
        self.courierLabel.setObjectName(u"courierLabel")

        self.parcelGrid.addWidget(self.courierLabel, 1, 2, 1, 1)

        self.courierEdit = QLineEdit(self.bodyHolder)
        self.courierEdit.setObjectName(u"courierEdit")
        self.courierEdit.setMaxLength(64)

        self.parcelGrid.addWidget(self.courierEdit, 1, 3, 1, 1)

        self.ticketLabel = QLabel(self.bodyHolder)
        self.ticketLabel.setObjectName(u"ticketLabel")

        self.parcelGrid.addWidget(self.ticketLabel, 2, 0, 1, 1)

        self.ticketBox = QComboBox(self.bodyHolder)
        self.ticketBox.setObjectName(u"ticketBox")

        self.parcelGrid.addWidget(self.ticketBox, 2, 1, 1, 1)

        self.shopLabel = QLabel(self.bodyHolder)
        self.shopLabel.setObjectName(u"shopLabel")

        self.parcelGrid.addWidget(self.shopLabel, 2, 2, 1, 1)

        self.shopBox = QComboBox(self.bodyHolder)
        self.shopBox.setObjectName(u"shopBox")

        self.parcelGrid.addWidget(self.shopBox, 2, 3, 1, 1)

        self.parcelGrid.setColumnStretch(1, 1)
        self.parcelGrid.setColumnStretch(3, 1)

        self.bodyLayout.addLayout(self.parcelGrid)

        self.goodsLabel = QLabel(self.bodyHolder)
        self.goodsLabel.setObjectName(u"goodsLabel")

        self.bodyLayout.addWidget(self.goodsLabel)

        self.goodsTable = QTableWidget(self.bodyHolder)
        self.goodsTable.setObjectName(u"goodsTable")
        self.goodsTable.setMinimumSize(QSize(0, 120))

        self.bodyLayout.addWidget(self.goodsTable)

        self.goodsRow = QHBoxLayout()
        self.goodsRow.setSpacing(12)
        self.goodsRow.setObjectName(u"goodsRow")
        self.goodsHint = QLabel(self.bodyHolder)
        self.goodsHint.setObjectName(u"goodsHint")
        self.goodsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.goodsHint.setWordWrap(True)
        self.goodsHint.setProperty(u"role", u"secondary")

        self.goodsRow.addWidget(self.goodsHint)

        self.removeGoodsButton = QPushButton(self.bodyHolder)
        self.removeGoodsButton.setObjectName(u"removeGoodsButton")
        self.removeGoodsButton.setAutoDefault(False)
        self.removeGoodsButton.setProperty(u"role", u"link")

        self.goodsRow.addWidget(self.removeGoodsButton)

        self.goodsRow.setStretch(0, 1)

        self.bodyLayout.addLayout(self.goodsRow)

        self.factsGrid = QGridLayout()
        self.factsGrid.setObjectName(u"factsGrid")
        self.factsGrid.setHorizontalSpacing(12)
        self.factsGrid.setVerticalSpacing(8)
        self.kindLabel = QLabel(self.bodyHolder)
        self.kindLabel.setObjectName(u"kindLabel")

        self.factsGrid.addWidget(self.kindLabel, 0, 0, 1, 1)

        self.kindBox = QComboBox(self.bodyHolder)
        self.kindBox.setObjectName(u"kindBox")

        self.factsGrid.addWidget(self.kindBox, 0, 1, 1, 1)

        self.foundLabel = QLabel(self.bodyHolder)
        self.foundLabel.setObjectName(u"foundLabel")

        self.factsGrid.addWidget(self.foundLabel, 0, 2, 1, 1)

        self.foundEdit = QDateEdit(self.bodyHolder)
        self.foundEdit.setObjectName(u"foundEdit")
        self.foundEdit.setCalendarPopup(True)
        self.foundEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.factsGrid.addWidget(self.foundEdit, 0, 3, 1, 1)

        self.slipLabel = QLabel(self.bodyHolder)
        self.slipLabel.setObjectName(u"slipLabel")

        self.factsGrid.addWidget(self.slipLabel, 1, 0, 1, 1)

        self.slipEdit = QSpinBox(self.bodyHolder)
        self.slipEdit.setObjectName(u"slipEdit")
        self.slipEdit.setMaximum(1000000)
        self.slipEdit.setSingleStep(10)

        self.factsGrid.addWidget(self.slipEdit, 1, 1, 1, 1)

        self.measuredLabel = QLabel(self.bodyHolder)
        self.measuredLabel.setObjectName(u"measuredLabel")

        self.factsGrid.addWidget(self.measuredLabel, 1, 2, 1, 1)

        self.measuredEdit = QSpinBox(self.bodyHolder)
        self.measuredEdit.setObjectName(u"measuredEdit")
        self.measuredEdit.setMaximum(1000000)
        self.measuredEdit.setSingleStep(10)

        self.factsGrid.addWidget(self.measuredEdit, 1, 3, 1, 1)

        self.weightHint = QLabel(self.bodyHolder)
        self.weightHint.setObjectName(u"weightHint")
        self.weightHint.setTextFormat(Qt.TextFormat.PlainText)
        self.weightHint.setWordWrap(True)
        self.weightHint.setProperty(u"role", u"secondary")

        self.factsGrid.addWidget(self.weightHint, 2, 1, 1, 3)

        self.staffLabel = QLabel(self.bodyHolder)
        self.staffLabel.setObjectName(u"staffLabel")

        self.factsGrid.addWidget(self.staffLabel, 3, 0, 1, 1)

        self.staffBox = QComboBox(self.bodyHolder)
        self.staffBox.setObjectName(u"staffBox")
        self.staffBox.setEditable(True)
        self.staffBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.factsGrid.addWidget(self.staffBox, 3, 1, 1, 1)

        self.lossLabel = QLabel(self.bodyHolder)
        self.lossLabel.setObjectName(u"lossLabel")

        self.factsGrid.addWidget(self.lossLabel, 3, 2, 1, 1)

        self.lossEdit = MoneyEdit(self.bodyHolder)
        self.lossEdit.setObjectName(u"lossEdit")

        self.factsGrid.addWidget(self.lossEdit, 3, 3, 1, 1)

        self.lossHint = QLabel(self.bodyHolder)
        self.lossHint.setObjectName(u"lossHint")
        self.lossHint.setTextFormat(Qt.TextFormat.PlainText)
        self.lossHint.setWordWrap(True)
        self.lossHint.setProperty(u"role", u"secondary")

        self.factsGrid.addWidget(self.lossHint, 4, 1, 1, 3)

        self.pictureBox = QCheckBox(self.bodyHolder)
        self.pictureBox.setObjectName(u"pictureBox")

        self.factsGrid.addWidget(self.pictureBox, 5, 1, 1, 1)

        self.listingBox = QCheckBox(self.bodyHolder)
        self.listingBox.setObjectName(u"listingBox")

        self.factsGrid.addWidget(self.listingBox, 5, 3, 1, 1)

        self.memoLabel = QLabel(self.bodyHolder)
        self.memoLabel.setObjectName(u"memoLabel")

        self.factsGrid.addWidget(self.memoLabel, 6, 0, 1, 1)

        self.memoEdit = QPlainTextEdit(self.bodyHolder)
        self.memoEdit.setObjectName(u"memoEdit")
        self.memoEdit.setTabChangesFocus(True)
        self.memoEdit.setMaximumSize(QSize(16777215, 60))

        self.factsGrid.addWidget(self.memoEdit, 6, 1, 1, 3)

        self.factsGrid.setColumnStretch(1, 1)
        self.factsGrid.setColumnStretch(3, 1)

        self.bodyLayout.addLayout(self.factsGrid)

        self.photosHolder = QWidget(self.bodyHolder)
        self.photosHolder.setObjectName(u"photosHolder")
        self.photosColumn = QVBoxLayout(self.photosHolder)
        self.photosColumn.setSpacing(6)
        self.photosColumn.setObjectName(u"photosColumn")
        self.photosColumn.setContentsMargins(0, 0, 0, 0)
        self.photosLabel = QLabel(self.photosHolder)
        self.photosLabel.setObjectName(u"photosLabel")
        self.photosLabel.setProperty(u"role", u"section")

        self.photosColumn.addWidget(self.photosLabel)


        self.bodyLayout.addWidget(self.photosHolder)

        self.bodySpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyLayout.addItem(self.bodySpacer)

        self.bodyScroll.setWidget(self.bodyHolder)

        self.dialogLayout.addWidget(self.bodyScroll)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(12)
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(WrongShipmentDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(WrongShipmentDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.nextButton = QPushButton(WrongShipmentDialog)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)
        self.nextButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.nextButton)

        self.saveButton = QPushButton(WrongShipmentDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.orderLabel.setBuddy(self.orderEdit)
        self.customerLabel.setBuddy(self.customerEdit)
        self.trackingLabel.setBuddy(self.trackingEdit)
        self.courierLabel.setBuddy(self.courierEdit)
        self.ticketLabel.setBuddy(self.ticketBox)
        self.shopLabel.setBuddy(self.shopBox)
        self.goodsLabel.setBuddy(self.goodsTable)
        self.kindLabel.setBuddy(self.kindBox)
        self.foundLabel.setBuddy(self.foundEdit)
        self.slipLabel.setBuddy(self.slipEdit)
        self.measuredLabel.setBuddy(self.measuredEdit)
        self.staffLabel.setBuddy(self.staffBox)
        self.lossLabel.setBuddy(self.lossEdit)
        self.memoLabel.setBuddy(self.memoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scanEdit, self.findButton)
        QWidget.setTabOrder(self.findButton, self.orderEdit)
        QWidget.setTabOrder(self.orderEdit, self.customerEdit)
        QWidget.setTabOrder(self.customerEdit, self.trackingEdit)
        QWidget.setTabOrder(self.trackingEdit, self.courierEdit)
        QWidget.setTabOrder(self.courierEdit, self.ticketBox)
        QWidget.setTabOrder(self.ticketBox, self.shopBox)
        QWidget.setTabOrder(self.shopBox, self.goodsTable)
        QWidget.setTabOrder(self.goodsTable, self.removeGoodsButton)
        QWidget.setTabOrder(self.removeGoodsButton, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.foundEdit)
        QWidget.setTabOrder(self.foundEdit, self.slipEdit)
        QWidget.setTabOrder(self.slipEdit, self.measuredEdit)
        QWidget.setTabOrder(self.measuredEdit, self.staffBox)
        QWidget.setTabOrder(self.staffBox, self.lossEdit)
        QWidget.setTabOrder(self.lossEdit, self.pictureBox)
        QWidget.setTabOrder(self.pictureBox, self.listingBox)
        QWidget.setTabOrder(self.listingBox, self.memoEdit)
        QWidget.setTabOrder(self.memoEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.cancelButton)

        self.retranslateUi(WrongShipmentDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(WrongShipmentDialog)
    # setupUi

    def retranslateUi(self, WrongShipmentDialog):
        WrongShipmentDialog.setWindowTitle(QCoreApplication.translate("WrongShipmentDialog", u"Wrong shipment", None))
#if QT_CONFIG(accessibility)
        self.scanEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Scan a parcel", None))
#endif // QT_CONFIG(accessibility)
        self.scanEdit.setPlaceholderText(QCoreApplication.translate("WrongShipmentDialog", u"Scan the parcel, or type its tracking or order no. and press Enter", None))
        self.findButton.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Fill in", None))
        self.orderLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Order no.", None))
#if QT_CONFIG(accessibility)
        self.orderEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Order no.", None))
#endif // QT_CONFIG(accessibility)
        self.customerLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"Customer &ID", None))
#if QT_CONFIG(accessibility)
        self.customerEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Customer ID", None))
#endif // QT_CONFIG(accessibility)
        self.trackingLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Tracking no.", None))
#if QT_CONFIG(accessibility)
        self.trackingEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Tracking no.", None))
#endif // QT_CONFIG(accessibility)
        self.courierLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Courier", None))
#if QT_CONFIG(accessibility)
        self.courierEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.ticketLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"Tic&ket", None))
#if QT_CONFIG(accessibility)
        self.ticketBox.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Ticket", None))
#endif // QT_CONFIG(accessibility)
        self.shopLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"S&hop", None))
#if QT_CONFIG(accessibility)
        self.shopBox.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.goodsLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"What was ordered, and what was sent", None))
#if QT_CONFIG(accessibility)
        self.goodsTable.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Goods ordered and sent", None))
#endif // QT_CONFIG(accessibility)
        self.removeGoodsButton.setText(QCoreApplication.translate("WrongShipmentDialog", u"R&emove line", None))
        self.kindLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"What &went wrong *", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"What went wrong", None))
#endif // QT_CONFIG(accessibility)
        self.foundLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"C&ame to light", None))
#if QT_CONFIG(accessibility)
        self.foundEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Came to light on", None))
#endif // QT_CONFIG(accessibility)
        self.slipLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"Wei&ght on the slip", None))
#if QT_CONFIG(accessibility)
        self.slipEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Weight on the slip", None))
#endif // QT_CONFIG(accessibility)
        self.slipEdit.setSuffix(QCoreApplication.translate("WrongShipmentDialog", u" g", None))
        self.slipEdit.setSpecialValueText(QCoreApplication.translate("WrongShipmentDialog", u"not known", None))
        self.measuredLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Measured", None))
#if QT_CONFIG(accessibility)
        self.measuredEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Weight measured", None))
#endif // QT_CONFIG(accessibility)
        self.measuredEdit.setSuffix(QCoreApplication.translate("WrongShipmentDialog", u" g", None))
        self.measuredEdit.setSpecialValueText(QCoreApplication.translate("WrongShipmentDialog", u"not known", None))
        self.staffLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Responsible", None))
#if QT_CONFIG(accessibility)
        self.staffBox.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Responsible", None))
#endif // QT_CONFIG(accessibility)
        self.lossLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Loss", None))
#if QT_CONFIG(accessibility)
        self.lossEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Loss", None))
#endif // QT_CONFIG(accessibility)
        self.pictureBox.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Picture checked", None))
        self.listingBox.setText(QCoreApplication.translate("WrongShipmentDialog", u"Listing taken &down", None))
        self.memoLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"Memo", None))
#if QT_CONFIG(accessibility)
        self.memoEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentDialog", u"Memo", None))
#endif // QT_CONFIG(accessibility)
        self.photosLabel.setText(QCoreApplication.translate("WrongShipmentDialog", u"Photos of the parcel", None))
        self.cancelButton.setText(QCoreApplication.translate("WrongShipmentDialog", u"Cancel", None))
        self.nextButton.setText(QCoreApplication.translate("WrongShipmentDialog", u"Save and &next", None))
        self.saveButton.setText(QCoreApplication.translate("WrongShipmentDialog", u"&Save", None))
    # retranslateUi


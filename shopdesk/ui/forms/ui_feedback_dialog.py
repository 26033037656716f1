# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'feedback_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_FeedbackDialog(object):
    def setupUi(self, FeedbackDialog):
        if not FeedbackDialog.objectName():
            FeedbackDialog.setObjectName(u"FeedbackDialog")
        FeedbackDialog.resize(780, 710)
        self.dialogLayout = QVBoxLayout(FeedbackDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.draftBanner = Banner(FeedbackDialog)
        self.draftBanner.setObjectName(u"draftBanner")

        self.dialogLayout.addWidget(self.draftBanner)

        self.dialogBanner = Banner(FeedbackDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.orderCaption = QLabel(FeedbackDialog)
        self.orderCaption.setObjectName(u"orderCaption")

        self.fieldGrid.addWidget(self.orderCaption, 0, 0, 1, 1)

        self.orderRow = QHBoxLayout()
        self.orderRow.setSpacing(8)
        self.orderRow.setObjectName(u"orderRow")
        self.orderRow.setContentsMargins(0, 0, 0, 0)
        self.orderEdit = QLineEdit(FeedbackDialog)
        self.orderEdit.setObjectName(u"orderEdit")
        self.orderEdit.setMaxLength(64)

        self.orderRow.addWidget(self.orderEdit)

        self.clearOrderButton = QPushButton(FeedbackDialog)
        self.clearOrderButton.setObjectName(u"clearOrderButton")
        self.clearOrderButton.setAutoDefault(False)
        self.clearOrderButton.setProperty(u"role", u"link")

        self.orderRow.addWidget(self.clearOrderButton)


        self.fieldGrid.addLayout(self.orderRow, 0, 1, 1, 3)

        self.orderLabel = QLabel(FeedbackDialog)
        self.orderLabel.setObjectName(u"orderLabel")
        self.orderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.orderLabel.setWordWrap(True)
        self.orderLabel.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.orderLabel, 1, 1, 1, 3)

        self.lineLabel = QLabel(FeedbackDialog)
        self.lineLabel.setObjectName(u"lineLabel")

        self.fieldGrid.addWidget(self.lineLabel, 2, 0, 1, 1)

        self.lineBox = QComboBox(FeedbackDialog)
        self.lineBox.setObjectName(u"lineBox")

        self.fieldGrid.addWidget(self.lineBox, 2, 1, 1, 3)

        self.styleLabel = QLabel(FeedbackDialog)
        self.styleLabel.setObjectName(u"styleLabel")

        self.fieldGrid.addWidget(self.styleLabel, 3, 0, 1, 1)

        self.styleBox = QComboBox(FeedbackDialog)
        self.styleBox.setObjectName(u"styleBox")
        self.styleBox.setEditable(True)
        self.styleBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.fieldGrid.addWidget(self.styleBox, 3, 1, 1, 1)

        self.titleLabel = QLabel(FeedbackDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fieldGrid.addWidget(self.titleLabel, 3, 2, 1, 1)

        self.titleEdit = QLineEdit(FeedbackDialog)
        self.titleEdit.setObjectName(u"titleEdit")
        self.titleEdit.setMaxLength(300)

        self.fieldGrid.addWidget(self.titleEdit, 3, 3, 1, 1)

        self.colourLabel = QLabel(FeedbackDialog)
        self.colourLabel.setObjectName(u"colourLabel")

        self.fieldGrid.addWidget(self.colourLabel, 4, 0, 1, 1)

        self.colourEdit = QLineEdit(FeedbackDialog)
        self.colourEdit.setObjectName(u"colourEdit")
        self.colourEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.colourEdit, 4, 1, 1, 1)

        self.sizeLabel = QLabel(FeedbackDialog)
        self.sizeLabel.setObjectName(u"sizeLabel")

        self.fieldGrid.addWidget(self.sizeLabel, 4, 2, 1, 1)

        self.sizeEdit = QLineEdit(FeedbackDialog)
        self.sizeEdit.setObjectName(u"sizeEdit")
        self.sizeEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.sizeEdit, 4, 3, 1, 1)

        self.batchLabel = QLabel(FeedbackDialog)
        self.batchLabel.setObjectName(u"batchLabel")

        self.fieldGrid.addWidget(self.batchLabel, 5, 0, 1, 1)

        self.batchBox = QComboBox(FeedbackDialog)
        self.batchBox.setObjectName(u"batchBox")
        self.batchBox.setEditable(True)
        self.batchBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.fieldGrid.addWidget(self.batchBox, 5, 1, 1, 1)

        self.quantityLabel = QLabel(FeedbackDialog)
        self.quantityLabel.setObjectName(u"quantityLabel")

        self.fieldGrid.addWidget(self.quantityLabel, 5, 2, 1, 1)

        self.quantitySpin = QSpinBox(FeedbackDialog)
        self.quantitySpin.setObjectName(u"quantitySpin")
        self.quantitySpin.setMinimum(1)
        self.quantitySpin.setMaximum(99999)

        self.fieldGrid.addWidget(self.quantitySpin, 5, 3, 1, 1)

        self.defectLabel = QLabel(FeedbackDialog)
        self.defectLabel.setObjectName(u"defectLabel")

        self.fieldGrid.addWidget(self.defectLabel, 6, 0, 1, 1)

        self.defectBox = QComboBox(FeedbackDialog)
        self.defectBox.setObjectName(u"defectBox")

        self.fieldGrid.addWidget(self.defectBox, 6, 1, 1, 1)

        self.dayLabel = QLabel(FeedbackDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 6, 2, 1, 1)

        self.dayEdit = QDateEdit(FeedbackDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.dayEdit, 6, 3, 1, 1)

        self.customerLabel = QLabel(FeedbackDialog)
        self.customerLabel.setObjectName(u"customerLabel")

        self.fieldGrid.addWidget(self.customerLabel, 7, 0, 1, 1)

        self.customerEdit = QLineEdit(FeedbackDialog)
        self.customerEdit.setObjectName(u"customerEdit")
        self.customerEdit.setMaxLength(200)

        self.fieldGrid.addWidget(self.customerEdit, 7, 1, 1, 1)

        self.shopLabel = QLabel(FeedbackDialog)
        self.shopLabel.setObjectName(u"shopLabel")

        self.fieldGrid.addWidget(self.shopLabel, 7, 2, 1, 1)

        self.shopBox = QComboBox(FeedbackDialog)
        self.shopBox.setObjectName(u"shopBox")

        self.fieldGrid.addWidget(self.shopBox, 7, 3, 1, 1)

        self.supplierLabel = QLabel(FeedbackDialog)
        self.supplierLabel.setObjectName(u"supplierLabel")

        self.fieldGrid.addWidget(self.supplierLabel, 8, 0, 1, 1)

        self.supplierRow = QHBoxLayout()
        self.supplierRow.setSpacing(8)
        self.supplierRow.setObjectName(u"supplierRow")
        self.supplierRow.setContentsMargins(0, 0, 0, 0)
        self.supplierBox = QComboBox(FeedbackDialog)
        self.supplierBox.setObjectName(u"supplierBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.supplierBox.sizePolicy().hasHeightForWidth())
        self.supplierBox.setSizePolicy(sizePolicy)

        self.supplierRow.addWidget(self.supplierBox)

        self.supplierHint = QLabel(FeedbackDialog)
        self.supplierHint.setObjectName(u"supplierHint")
        self.supplierHint.setTextFormat(Qt.TextFormat.PlainText)
        self.supplierHint.setProperty(u"role", u"small")

        self.supplierRow.addWidget(self.supplierHint)

        self.newSupplierButton = QPushButton(FeedbackDialog)
        self.newSupplierButton.setObjectName(u"newSupplierButton")
        self.newSupplierButton.setAutoDefault(False)
        self.newSupplierButton.setProperty(u"role", u"link")

        self.supplierRow.addWidget(self.newSupplierButton)


        self.fieldGrid.addLayout(self.supplierRow, 8, 1, 1, 3)

        self.descriptionLabel = QLabel(FeedbackDialog)
        self.descriptionLabel.setObjectName(u"descriptionLabel")

        self.fieldGrid.addWidget(self.descriptionLabel, 9, 0, 1, 1)

        self.descriptionEdit = QPlainTextEdit(FeedbackDialog)
        self.descriptionEdit.setObjectName(u"descriptionEdit")
        self.descriptionEdit.setTabChangesFocus(True)
        self.descriptionEdit.setMinimumSize(QSize(0, 72))

        self.fieldGrid.addWidget(self.descriptionEdit, 9, 1, 1, 3)

        self.fieldGrid.setRowStretch(9, 1)
        self.fieldGrid.setColumnStretch(1, 1)
        self.fieldGrid.setColumnStretch(3, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.photosHolder = QWidget(FeedbackDialog)
        self.photosHolder.setObjectName(u"photosHolder")
        self.photosColumn = QVBoxLayout(self.photosHolder)
        self.photosColumn.setSpacing(8)
        self.photosColumn.setObjectName(u"photosColumn")
        self.photosColumn.setContentsMargins(0, 0, 0, 0)
        self.photosLabel = QLabel(self.photosHolder)
        self.photosLabel.setObjectName(u"photosLabel")
        self.photosLabel.setProperty(u"role", u"section")

        self.photosColumn.addWidget(self.photosLabel)


        self.dialogLayout.addWidget(self.photosHolder)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.keysLabel = QLabel(FeedbackDialog)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keysLabel.setProperty(u"role", u"small")

        self.buttonRow.addWidget(self.keysLabel)

        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(FeedbackDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.nextButton = QPushButton(FeedbackDialog)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)
        self.nextButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.nextButton)

        self.saveButton = QPushButton(FeedbackDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.orderCaption.setBuddy(self.orderEdit)
        self.lineLabel.setBuddy(self.lineBox)
        self.styleLabel.setBuddy(self.styleBox)
        self.titleLabel.setBuddy(self.titleEdit)
        self.colourLabel.setBuddy(self.colourEdit)
        self.sizeLabel.setBuddy(self.sizeEdit)
        self.batchLabel.setBuddy(self.batchBox)
        self.quantityLabel.setBuddy(self.quantitySpin)
        self.defectLabel.setBuddy(self.defectBox)
        self.dayLabel.setBuddy(self.dayEdit)
        self.customerLabel.setBuddy(self.customerEdit)
        self.shopLabel.setBuddy(self.shopBox)
        self.supplierLabel.setBuddy(self.supplierBox)
        self.descriptionLabel.setBuddy(self.descriptionEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.orderEdit, self.lineBox)
        QWidget.setTabOrder(self.lineBox, self.styleBox)
        QWidget.setTabOrder(self.styleBox, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.colourEdit)
        QWidget.setTabOrder(self.colourEdit, self.sizeEdit)
        QWidget.setTabOrder(self.sizeEdit, self.batchBox)
        QWidget.setTabOrder(self.batchBox, self.quantitySpin)
        QWidget.setTabOrder(self.quantitySpin, self.defectBox)
        QWidget.setTabOrder(self.defectBox, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.customerEdit)
        QWidget.setTabOrder(self.customerEdit, self.shopBox)
        QWidget.setTabOrder(self.shopBox, self.supplierBox)
        QWidget.setTabOrder(self.supplierBox, self.descriptionEdit)
        QWidget.setTabOrder(self.descriptionEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.clearOrderButton)
        QWidget.setTabOrder(self.clearOrderButton, self.newSupplierButton)

        self.retranslateUi(FeedbackDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(FeedbackDialog)
    # setupUi

    def retranslateUi(self, FeedbackDialog):
        FeedbackDialog.setWindowTitle(QCoreApplication.translate("FeedbackDialog", u"Quality feedback", None))
        self.orderCaption.setText(QCoreApplication.translate("FeedbackDialog", u"&Order", None))
#if QT_CONFIG(accessibility)
        self.orderEdit.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Order, parcel or ticket", None))
#endif // QT_CONFIG(accessibility)
        self.orderEdit.setPlaceholderText(QCoreApplication.translate("FeedbackDialog", u"Scan or type an order, tracking or ticket no.", None))
        self.clearOrderButton.setText(QCoreApplication.translate("FeedbackDialog", u"No order", None))
        self.lineLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&Goods", None))
#if QT_CONFIG(accessibility)
        self.lineBox.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Goods of the order", None))
#endif // QT_CONFIG(accessibility)
        self.styleLabel.setText(QCoreApplication.translate("FeedbackDialog", u"St&yle no. *", None))
#if QT_CONFIG(accessibility)
        self.styleBox.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Style no.", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Goods title", None))
#endif // QT_CONFIG(accessibility)
        self.colourLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&Colour", None))
#if QT_CONFIG(accessibility)
        self.colourEdit.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Colour", None))
#endif // QT_CONFIG(accessibility)
        self.sizeLabel.setText(QCoreApplication.translate("FeedbackDialog", u"Si&ze", None))
#if QT_CONFIG(accessibility)
        self.sizeEdit.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Size", None))
#endif // QT_CONFIG(accessibility)
        self.batchLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&Batch", None))
#if QT_CONFIG(accessibility)
        self.batchBox.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Batch", None))
#endif // QT_CONFIG(accessibility)
        self.quantityLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&Pieces *", None))
#if QT_CONFIG(accessibility)
        self.quantitySpin.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Pieces affected", None))
#endif // QT_CONFIG(accessibility)
        self.defectLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&Defect *", None))
#if QT_CONFIG(accessibility)
        self.defectBox.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Defect", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&Reported on *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Reported on", None))
#endif // QT_CONFIG(accessibility)
        self.customerLabel.setText(QCoreApplication.translate("FeedbackDialog", u"C&ustomer ID", None))
#if QT_CONFIG(accessibility)
        self.customerEdit.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Customer ID", None))
#endif // QT_CONFIG(accessibility)
        self.shopLabel.setText(QCoreApplication.translate("FeedbackDialog", u"S&hop", None))
#if QT_CONFIG(accessibility)
        self.shopBox.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.supplierLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&Supplier", None))
#if QT_CONFIG(accessibility)
        self.supplierBox.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"Supplier", None))
#endif // QT_CONFIG(accessibility)
        self.newSupplierButton.setText(QCoreApplication.translate("FeedbackDialog", u"New supplier\u2026", None))
        self.descriptionLabel.setText(QCoreApplication.translate("FeedbackDialog", u"&What is wrong", None))
#if QT_CONFIG(accessibility)
        self.descriptionEdit.setAccessibleName(QCoreApplication.translate("FeedbackDialog", u"What is wrong", None))
#endif // QT_CONFIG(accessibility)
        self.descriptionEdit.setPlaceholderText(QCoreApplication.translate("FeedbackDialog", u"What is wrong, where on the garment, since when", None))
        self.photosLabel.setText(QCoreApplication.translate("FeedbackDialog", u"Photos of the defect", None))
        self.cancelButton.setText(QCoreApplication.translate("FeedbackDialog", u"Cancel", None))
        self.nextButton.setText(QCoreApplication.translate("FeedbackDialog", u"Save and &next", None))
        self.saveButton.setText(QCoreApplication.translate("FeedbackDialog", u"Save", None))
    # retranslateUi


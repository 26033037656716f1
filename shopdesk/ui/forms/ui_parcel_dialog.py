# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parcel_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractSpinBox, QApplication, QComboBox, QDialog,
    QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MoneyEdit

class Ui_ParcelDialog(object):
    def setupUi(self, ParcelDialog):
        if not ParcelDialog.objectName():
            ParcelDialog.setObjectName(u"ParcelDialog")
        ParcelDialog.resize(500, 460)
        self.dialogLayout = QVBoxLayout(ParcelDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 16, 24, 16)
        self.introLabel = QLabel(ParcelDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.introLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.trackingLabel = QLabel(ParcelDialog)
        self.trackingLabel.setObjectName(u"trackingLabel")

        self.fieldGrid.addWidget(self.trackingLabel, 0, 0, 1, 1)

        self.trackingEdit = QLineEdit(ParcelDialog)
        self.trackingEdit.setObjectName(u"trackingEdit")
        self.trackingEdit.setMaxLength(64)

        self.fieldGrid.addWidget(self.trackingEdit, 0, 1, 1, 1)

        self.courierLabel = QLabel(ParcelDialog)
        self.courierLabel.setObjectName(u"courierLabel")

        self.fieldGrid.addWidget(self.courierLabel, 1, 0, 1, 1)

        self.courierBox = QComboBox(ParcelDialog)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setEditable(True)

        self.fieldGrid.addWidget(self.courierBox, 1, 1, 1, 1)

        self.freightLabel = QLabel(ParcelDialog)
        self.freightLabel.setObjectName(u"freightLabel")

        self.fieldGrid.addWidget(self.freightLabel, 2, 0, 1, 1)

        self.freightEdit = MoneyEdit(ParcelDialog)
        self.freightEdit.setObjectName(u"freightEdit")

        self.fieldGrid.addWidget(self.freightEdit, 2, 1, 1, 1)

        self.customerLabel = QLabel(ParcelDialog)
        self.customerLabel.setObjectName(u"customerLabel")

        self.fieldGrid.addWidget(self.customerLabel, 3, 0, 1, 1)

        self.customerEdit = QLineEdit(ParcelDialog)
        self.customerEdit.setObjectName(u"customerEdit")
        self.customerEdit.setMaxLength(200)

        self.fieldGrid.addWidget(self.customerEdit, 3, 1, 1, 1)

        self.senderLabel = QLabel(ParcelDialog)
        self.senderLabel.setObjectName(u"senderLabel")

        self.fieldGrid.addWidget(self.senderLabel, 4, 0, 1, 1)

        self.senderEdit = QLineEdit(ParcelDialog)
        self.senderEdit.setObjectName(u"senderEdit")
        self.senderEdit.setMaxLength(500)

        self.fieldGrid.addWidget(self.senderEdit, 4, 1, 1, 1)

        self.contentsLabel = QLabel(ParcelDialog)
        self.contentsLabel.setObjectName(u"contentsLabel")

        self.fieldGrid.addWidget(self.contentsLabel, 5, 0, 1, 1)

        self.contentsEdit = QLineEdit(ParcelDialog)
        self.contentsEdit.setObjectName(u"contentsEdit")
        self.contentsEdit.setMaxLength(500)

        self.fieldGrid.addWidget(self.contentsEdit, 5, 1, 1, 1)

        self.weightLabel = QLabel(ParcelDialog)
        self.weightLabel.setObjectName(u"weightLabel")

        self.fieldGrid.addWidget(self.weightLabel, 6, 0, 1, 1)

        self.weightEdit = QDoubleSpinBox(ParcelDialog)
        self.weightEdit.setObjectName(u"weightEdit")
        self.weightEdit.setDecimals(3)
        self.weightEdit.setMaximum(500.000000000000000)
        self.weightEdit.setSuffix(u" kg")
        self.weightEdit.setSpecialValueText(u"\u2013")
        self.weightEdit.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.weightEdit.setMaximumSize(QSize(120, 16777215))

        self.fieldGrid.addWidget(self.weightEdit, 6, 1, 1, 1)

        self.slipLabel = QLabel(ParcelDialog)
        self.slipLabel.setObjectName(u"slipLabel")

        self.fieldGrid.addWidget(self.slipLabel, 7, 0, 1, 1)

        self.slipEdit = QDoubleSpinBox(ParcelDialog)
        self.slipEdit.setObjectName(u"slipEdit")
        self.slipEdit.setDecimals(3)
        self.slipEdit.setMaximum(500.000000000000000)
        self.slipEdit.setSuffix(u" kg")
        self.slipEdit.setSpecialValueText(u"\u2013")
        self.slipEdit.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.slipEdit.setMaximumSize(QSize(120, 16777215))

        self.fieldGrid.addWidget(self.slipEdit, 7, 1, 1, 1)

        self.noteLabel = QLabel(ParcelDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldGrid.addWidget(self.noteLabel, 8, 0, 1, 1)

        self.noteEdit = QPlainTextEdit(ParcelDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMaximumSize(QSize(16777215, 64))

        self.fieldGrid.addWidget(self.noteEdit, 8, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.messageLabel = QLabel(ParcelDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"error")

        self.dialogLayout.addWidget(self.messageLabel)

        self.spaceBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.spaceBelow)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ParcelDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.doneButton = QPushButton(ParcelDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.doneButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.trackingLabel.setBuddy(self.trackingEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.freightLabel.setBuddy(self.freightEdit)
        self.customerLabel.setBuddy(self.customerEdit)
        self.senderLabel.setBuddy(self.senderEdit)
        self.contentsLabel.setBuddy(self.contentsEdit)
        self.weightLabel.setBuddy(self.weightEdit)
        self.slipLabel.setBuddy(self.slipEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.trackingEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.freightEdit)
        QWidget.setTabOrder(self.freightEdit, self.customerEdit)
        QWidget.setTabOrder(self.customerEdit, self.senderEdit)
        QWidget.setTabOrder(self.senderEdit, self.contentsEdit)
        QWidget.setTabOrder(self.contentsEdit, self.weightEdit)
        QWidget.setTabOrder(self.weightEdit, self.slipEdit)
        QWidget.setTabOrder(self.slipEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.cancelButton)

        self.retranslateUi(ParcelDialog)

        self.doneButton.setDefault(True)


        QMetaObject.connectSlotsByName(ParcelDialog)
    # setupUi

    def retranslateUi(self, ParcelDialog):
        ParcelDialog.setWindowTitle(QCoreApplication.translate("ParcelDialog", u"Parcel", None))
        self.trackingLabel.setText(QCoreApplication.translate("ParcelDialog", u"&Tracking no.", None))
#if QT_CONFIG(accessibility)
        self.trackingEdit.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Tracking no.", None))
#endif // QT_CONFIG(accessibility)
        self.courierLabel.setText(QCoreApplication.translate("ParcelDialog", u"&Courier", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.freightLabel.setText(QCoreApplication.translate("ParcelDialog", u"&Freight asked for", None))
#if QT_CONFIG(accessibility)
        self.freightEdit.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Freight asked for", None))
#endif // QT_CONFIG(accessibility)
        self.customerLabel.setText(QCoreApplication.translate("ParcelDialog", u"Customer &ID", None))
#if QT_CONFIG(accessibility)
        self.customerEdit.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Customer ID", None))
#endif // QT_CONFIG(accessibility)
        self.senderLabel.setText(QCoreApplication.translate("ParcelDialog", u"&Sender", None))
#if QT_CONFIG(accessibility)
        self.senderEdit.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Sender", None))
#endif // QT_CONFIG(accessibility)
        self.contentsLabel.setText(QCoreApplication.translate("ParcelDialog", u"C&ontents", None))
#if QT_CONFIG(accessibility)
        self.contentsEdit.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Contents", None))
#endif // QT_CONFIG(accessibility)
        self.weightLabel.setText(QCoreApplication.translate("ParcelDialog", u"&Weighed", None))
#if QT_CONFIG(accessibility)
        self.weightEdit.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Weighed", None))
#endif // QT_CONFIG(accessibility)
        self.slipLabel.setText(QCoreApplication.translate("ParcelDialog", u"Weight on the s&lip", None))
#if QT_CONFIG(accessibility)
        self.slipEdit.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Weight on the slip", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ParcelDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("ParcelDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ParcelDialog", u"Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("ParcelDialog", u"Keep", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shipping_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_ShippingDialog(object):
    def setupUi(self, ShippingDialog):
        if not ShippingDialog.objectName():
            ShippingDialog.setObjectName(u"ShippingDialog")
        ShippingDialog.resize(1080, 640)
        self.dialogLayout = QVBoxLayout(ShippingDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 16, 24, 16)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(12)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.ordersLabel = QLabel(ShippingDialog)
        self.ordersLabel.setObjectName(u"ordersLabel")
        self.ordersLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ordersLabel.setProperty(u"role", u"secondary")

        self.headRow.addWidget(self.ordersLabel)

        self.headSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.headSpacer)

        self.courierLabel = QLabel(ShippingDialog)
        self.courierLabel.setObjectName(u"courierLabel")

        self.headRow.addWidget(self.courierLabel)

        self.courierBox = QComboBox(ShippingDialog)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setEditable(True)

        self.headRow.addWidget(self.courierBox)

        self.headRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.headRow)

        self.parcelsTable = QTableWidget(ShippingDialog)
        self.parcelsTable.setObjectName(u"parcelsTable")
        self.parcelsTable.setMinimumSize(QSize(0, 160))

        self.dialogLayout.addWidget(self.parcelsTable)

        self.listLabel = QLabel(ShippingDialog)
        self.listLabel.setObjectName(u"listLabel")

        self.dialogLayout.addWidget(self.listLabel)

        self.listEdit = QPlainTextEdit(ShippingDialog)
        self.listEdit.setObjectName(u"listEdit")
        self.listEdit.setTabChangesFocus(True)
        self.listEdit.setMaximumSize(QSize(16777215, 84))

        self.dialogLayout.addWidget(self.listEdit)

        self.listBanner = Banner(ShippingDialog)
        self.listBanner.setObjectName(u"listBanner")

        self.dialogLayout.addWidget(self.listBanner)

        self.messageLabel = QLabel(ShippingDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"error")

        self.dialogLayout.addWidget(self.messageLabel)

        self.questionFrame = QFrame(ShippingDialog)
        self.questionFrame.setObjectName(u"questionFrame")
        self.questionFrame.setProperty(u"banner", u"warning")
        self.questionLayout = QVBoxLayout(self.questionFrame)
        self.questionLayout.setSpacing(8)
        self.questionLayout.setObjectName(u"questionLayout")
        self.questionLayout.setContentsMargins(12, 10, 12, 10)
        self.questionLabel = QLabel(self.questionFrame)
        self.questionLabel.setObjectName(u"questionLabel")
        self.questionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.questionLabel.setWordWrap(True)

        self.questionLayout.addWidget(self.questionLabel)

        self.questionRow = QHBoxLayout()
        self.questionRow.setSpacing(8)
        self.questionRow.setObjectName(u"questionRow")
        self.questionRow.setContentsMargins(0, 0, 0, 0)
        self.noteEdit = QLineEdit(self.questionFrame)
        self.noteEdit.setObjectName(u"noteEdit")

        self.questionRow.addWidget(self.noteEdit)

        self.backButton = QPushButton(self.questionFrame)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setAutoDefault(False)

        self.questionRow.addWidget(self.backButton)

        self.anywayButton = QPushButton(self.questionFrame)
        self.anywayButton.setObjectName(u"anywayButton")
        self.anywayButton.setAutoDefault(False)
        self.anywayButton.setProperty(u"role", u"danger")

        self.questionRow.addWidget(self.anywayButton)

        self.questionRow.setStretch(0, 1)

        self.questionLayout.addLayout(self.questionRow)


        self.dialogLayout.addWidget(self.questionFrame)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.labelsButton = QPushButton(ShippingDialog)
        self.labelsButton.setObjectName(u"labelsButton")
        self.labelsButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.labelsButton)

        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ShippingDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.shipButton = QPushButton(ShippingDialog)
        self.shipButton.setObjectName(u"shipButton")
        self.shipButton.setAutoDefault(False)
        self.shipButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.shipButton)

        self.buttonRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.courierLabel.setBuddy(self.courierBox)
        self.listLabel.setBuddy(self.listEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parcelsTable, self.listEdit)
        QWidget.setTabOrder(self.listEdit, self.shipButton)
        QWidget.setTabOrder(self.shipButton, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.anywayButton)
        QWidget.setTabOrder(self.anywayButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.labelsButton)
        QWidget.setTabOrder(self.labelsButton, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.cancelButton)

        self.retranslateUi(ShippingDialog)

        QMetaObject.connectSlotsByName(ShippingDialog)
    # setupUi

    def retranslateUi(self, ShippingDialog):
        ShippingDialog.setWindowTitle(QCoreApplication.translate("ShippingDialog", u"Tracking numbers", None))
        self.courierLabel.setText(QCoreApplication.translate("ShippingDialog", u"Courier &of all", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("ShippingDialog", u"Courier of all", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parcelsTable.setAccessibleName(QCoreApplication.translate("ShippingDialog", u"Orders and their tracking numbers", None))
#endif // QT_CONFIG(accessibility)
        self.listLabel.setText(QCoreApplication.translate("ShippingDialog", u"Paste or scan a &list", None))
#if QT_CONFIG(accessibility)
        self.listEdit.setAccessibleName(QCoreApplication.translate("ShippingDialog", u"List of tracking numbers", None))
#endif // QT_CONFIG(accessibility)
        self.listEdit.setPlaceholderText(QCoreApplication.translate("ShippingDialog", u"One line per parcel: an order no. and its tracking no., or tracking numbers alone, in the order of the table", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("ShippingDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("ShippingDialog", u"Why (stays with the sheet)", None))
        self.backButton.setText(QCoreApplication.translate("ShippingDialog", u"&Back", None))
        self.anywayButton.setText(QCoreApplication.translate("ShippingDialog", u"Ship &nevertheless", None))
        self.labelsButton.setText(QCoreApplication.translate("ShippingDialog", u"&Print labels", None))
        self.cancelButton.setText(QCoreApplication.translate("ShippingDialog", u"&Cancel", None))
        self.shipButton.setText(QCoreApplication.translate("ShippingDialog", u"&Ship", None))
    # retranslateUi


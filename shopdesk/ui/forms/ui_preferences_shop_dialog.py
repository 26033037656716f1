# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preferences_shop_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QCheckBox, QComboBox,
    QDialog, QDialogButtonBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.messages import Banner

class Ui_ShopDialog(object):
    def setupUi(self, ShopDialog):
        if not ShopDialog.objectName():
            ShopDialog.setObjectName(u"ShopDialog")
        ShopDialog.resize(480, 360)
        self.dialogLayout = QVBoxLayout(ShopDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(ShopDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(ShopDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fieldGrid.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(ShopDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.platformLabel = QLabel(ShopDialog)
        self.platformLabel.setObjectName(u"platformLabel")

        self.fieldGrid.addWidget(self.platformLabel, 1, 0, 1, 1)

        self.platformBox = QComboBox(ShopDialog)
        self.platformBox.setObjectName(u"platformBox")

        self.fieldGrid.addWidget(self.platformBox, 1, 1, 1, 1)

        self.activeBox = QCheckBox(ShopDialog)
        self.activeBox.setObjectName(u"activeBox")
        self.activeBox.setChecked(True)

        self.fieldGrid.addWidget(self.activeBox, 2, 1, 1, 1)

        self.senderHeadingLabel = QLabel(ShopDialog)
        self.senderHeadingLabel.setObjectName(u"senderHeadingLabel")
        self.senderHeadingLabel.setProperty(u"role", u"section")

        self.fieldGrid.addWidget(self.senderHeadingLabel, 3, 0, 1, 2)

        self.senderLabel = QLabel(ShopDialog)
        self.senderLabel.setObjectName(u"senderLabel")

        self.fieldGrid.addWidget(self.senderLabel, 4, 0, 1, 1)

        self.senderEdit = QLineEdit(ShopDialog)
        self.senderEdit.setObjectName(u"senderEdit")
        self.senderEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.senderEdit, 4, 1, 1, 1)

        self.senderPhoneLabel = QLabel(ShopDialog)
        self.senderPhoneLabel.setObjectName(u"senderPhoneLabel")

        self.fieldGrid.addWidget(self.senderPhoneLabel, 5, 0, 1, 1)

        self.senderPhoneEdit = QLineEdit(ShopDialog)
        self.senderPhoneEdit.setObjectName(u"senderPhoneEdit")
        self.senderPhoneEdit.setMaxLength(64)

        self.fieldGrid.addWidget(self.senderPhoneEdit, 5, 1, 1, 1)

        self.senderAddressLabel = QLabel(ShopDialog)
        self.senderAddressLabel.setObjectName(u"senderAddressLabel")

        self.fieldGrid.addWidget(self.senderAddressLabel, 6, 0, 1, 1)

        self.senderAddressEdit = QLineEdit(ShopDialog)
        self.senderAddressEdit.setObjectName(u"senderAddressEdit")
        self.senderAddressEdit.setMaxLength(300)

        self.fieldGrid.addWidget(self.senderAddressEdit, 6, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.dialogSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonBox = QDialogButtonBox(ShopDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.platformLabel.setBuddy(self.platformBox)
        self.senderLabel.setBuddy(self.senderEdit)
        self.senderPhoneLabel.setBuddy(self.senderPhoneEdit)
        self.senderAddressLabel.setBuddy(self.senderAddressEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ShopDialog)

        QMetaObject.connectSlotsByName(ShopDialog)
    # setupUi

    def retranslateUi(self, ShopDialog):
        ShopDialog.setWindowTitle(QCoreApplication.translate("ShopDialog", u"Shop", None))
        self.nameLabel.setText(QCoreApplication.translate("ShopDialog", u"&Name *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("ShopDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.platformLabel.setText(QCoreApplication.translate("ShopDialog", u"&Platform", None))
#if QT_CONFIG(accessibility)
        self.platformBox.setAccessibleName(QCoreApplication.translate("ShopDialog", u"Platform", None))
#endif // QT_CONFIG(accessibility)
        self.activeBox.setText(QCoreApplication.translate("ShopDialog", u"&Open for business", None))
        self.senderHeadingLabel.setText(QCoreApplication.translate("ShopDialog", u"On shipping labels", None))
        self.senderLabel.setText(QCoreApplication.translate("ShopDialog", u"&Sender", None))
#if QT_CONFIG(accessibility)
        self.senderEdit.setAccessibleName(QCoreApplication.translate("ShopDialog", u"Sender", None))
#endif // QT_CONFIG(accessibility)
        self.senderPhoneLabel.setText(QCoreApplication.translate("ShopDialog", u"P&hone", None))
#if QT_CONFIG(accessibility)
        self.senderPhoneEdit.setAccessibleName(QCoreApplication.translate("ShopDialog", u"Phone of the sender", None))
#endif // QT_CONFIG(accessibility)
        self.senderAddressLabel.setText(QCoreApplication.translate("ShopDialog", u"&Address", None))
#if QT_CONFIG(accessibility)
        self.senderAddressEdit.setAccessibleName(QCoreApplication.translate("ShopDialog", u"Address of the sender", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


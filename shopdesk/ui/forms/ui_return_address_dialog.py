# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'return_address_dialog.ui'
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
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_ReturnAddressDialog(object):
    def setupUi(self, ReturnAddressDialog):
        if not ReturnAddressDialog.objectName():
            ReturnAddressDialog.setObjectName(u"ReturnAddressDialog")
        ReturnAddressDialog.resize(520, 470)
        self.dialogLayout = QVBoxLayout(ReturnAddressDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(ReturnAddressDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(ReturnAddressDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fieldGrid.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(ReturnAddressDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(50)

        self.fieldGrid.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.shopLabel = QLabel(ReturnAddressDialog)
        self.shopLabel.setObjectName(u"shopLabel")

        self.fieldGrid.addWidget(self.shopLabel, 1, 0, 1, 1)

        self.shopBox = QComboBox(ReturnAddressDialog)
        self.shopBox.setObjectName(u"shopBox")

        self.fieldGrid.addWidget(self.shopBox, 1, 1, 1, 1)

        self.receiverLabel = QLabel(ReturnAddressDialog)
        self.receiverLabel.setObjectName(u"receiverLabel")

        self.fieldGrid.addWidget(self.receiverLabel, 2, 0, 1, 1)

        self.receiverEdit = QLineEdit(ReturnAddressDialog)
        self.receiverEdit.setObjectName(u"receiverEdit")
        self.receiverEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.receiverEdit, 2, 1, 1, 1)

        self.phoneLabel = QLabel(ReturnAddressDialog)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.fieldGrid.addWidget(self.phoneLabel, 3, 0, 1, 1)

        self.phoneEdit = QLineEdit(ReturnAddressDialog)
        self.phoneEdit.setObjectName(u"phoneEdit")
        self.phoneEdit.setMaxLength(64)

        self.fieldGrid.addWidget(self.phoneEdit, 3, 1, 1, 1)

        self.addressLabel = QLabel(ReturnAddressDialog)
        self.addressLabel.setObjectName(u"addressLabel")

        self.fieldGrid.addWidget(self.addressLabel, 4, 0, 1, 1)

        self.addressEdit = QLineEdit(ReturnAddressDialog)
        self.addressEdit.setObjectName(u"addressEdit")
        self.addressEdit.setMaxLength(300)

        self.fieldGrid.addWidget(self.addressEdit, 4, 1, 1, 1)

        self.postcodeLabel = QLabel(ReturnAddressDialog)
        self.postcodeLabel.setObjectName(u"postcodeLabel")

        self.fieldGrid.addWidget(self.postcodeLabel, 5, 0, 1, 1)

        self.postcodeEdit = QLineEdit(ReturnAddressDialog)
        self.postcodeEdit.setObjectName(u"postcodeEdit")
        self.postcodeEdit.setMaxLength(10)

        self.fieldGrid.addWidget(self.postcodeEdit, 5, 1, 1, 1)

        self.hintLabel = QLabel(ReturnAddressDialog)
        self.hintLabel.setObjectName(u"hintLabel")

        self.fieldGrid.addWidget(self.hintLabel, 6, 0, 1, 1)

        self.hintEdit = QPlainTextEdit(ReturnAddressDialog)
        self.hintEdit.setObjectName(u"hintEdit")
        self.hintEdit.setTabChangesFocus(True)
        self.hintEdit.setMaximumSize(QSize(16777215, 72))

        self.fieldGrid.addWidget(self.hintEdit, 6, 1, 1, 1)

        self.defaultBox = QCheckBox(ReturnAddressDialog)
        self.defaultBox.setObjectName(u"defaultBox")

        self.fieldGrid.addWidget(self.defaultBox, 7, 1, 1, 1)

        self.activeBox = QCheckBox(ReturnAddressDialog)
        self.activeBox.setObjectName(u"activeBox")
        self.activeBox.setChecked(True)

        self.fieldGrid.addWidget(self.activeBox, 8, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.dialogSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonBox = QDialogButtonBox(ReturnAddressDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.shopLabel.setBuddy(self.shopBox)
        self.receiverLabel.setBuddy(self.receiverEdit)
        self.phoneLabel.setBuddy(self.phoneEdit)
        self.addressLabel.setBuddy(self.addressEdit)
        self.postcodeLabel.setBuddy(self.postcodeEdit)
        self.hintLabel.setBuddy(self.hintEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReturnAddressDialog)

        QMetaObject.connectSlotsByName(ReturnAddressDialog)
    # setupUi

    def retranslateUi(self, ReturnAddressDialog):
        ReturnAddressDialog.setWindowTitle(QCoreApplication.translate("ReturnAddressDialog", u"Return address", None))
        self.nameLabel.setText(QCoreApplication.translate("ReturnAddressDialog", u"&Name *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("ReturnAddressDialog", u"Name of the address", None))
#endif // QT_CONFIG(accessibility)
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("ReturnAddressDialog", u"Such as North warehouse", None))
        self.shopLabel.setText(QCoreApplication.translate("ReturnAddressDialog", u"&Shop", None))
#if QT_CONFIG(accessibility)
        self.shopBox.setAccessibleName(QCoreApplication.translate("ReturnAddressDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.receiverLabel.setText(QCoreApplication.translate("ReturnAddressDialog", u"&Receiver *", None))
#if QT_CONFIG(accessibility)
        self.receiverEdit.setAccessibleName(QCoreApplication.translate("ReturnAddressDialog", u"Receiver", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("ReturnAddressDialog", u"&Phone *", None))
#if QT_CONFIG(accessibility)
        self.phoneEdit.setAccessibleName(QCoreApplication.translate("ReturnAddressDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("ReturnAddressDialog", u"&Address *", None))
#if QT_CONFIG(accessibility)
        self.addressEdit.setAccessibleName(QCoreApplication.translate("ReturnAddressDialog", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.postcodeLabel.setText(QCoreApplication.translate("ReturnAddressDialog", u"P&ostcode", None))
#if QT_CONFIG(accessibility)
        self.postcodeEdit.setAccessibleName(QCoreApplication.translate("ReturnAddressDialog", u"Postcode", None))
#endif // QT_CONFIG(accessibility)
        self.hintLabel.setText(QCoreApplication.translate("ReturnAddressDialog", u"&Hint", None))
#if QT_CONFIG(accessibility)
        self.hintEdit.setAccessibleName(QCoreApplication.translate("ReturnAddressDialog", u"What the customer is told with it", None))
#endif // QT_CONFIG(accessibility)
        self.hintEdit.setPlaceholderText(QCoreApplication.translate("ReturnAddressDialog", u"Told to the customer with it", None))
        self.defaultBox.setText(QCoreApplication.translate("ReturnAddressDialog", u"&Default of this shop", None))
        self.activeBox.setText(QCoreApplication.translate("ReturnAddressDialog", u"O&ffer it for new tickets", None))
    # retranslateUi


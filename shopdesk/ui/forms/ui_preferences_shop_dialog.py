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
        ShopDialog.resize(440, 220)
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
    # retranslateUi


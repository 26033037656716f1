# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_customer_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QGridLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_PhotoCustomerDialog(object):
    def setupUi(self, PhotoCustomerDialog):
        if not PhotoCustomerDialog.objectName():
            PhotoCustomerDialog.setObjectName(u"PhotoCustomerDialog")
        PhotoCustomerDialog.resize(520, 300)
        self.dialogLayout = QVBoxLayout(PhotoCustomerDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(PhotoCustomerDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.photosLayout = QVBoxLayout()
        self.photosLayout.setObjectName(u"photosLayout")

        self.dialogLayout.addLayout(self.photosLayout)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.nowTitle = QLabel(PhotoCustomerDialog)
        self.nowTitle.setObjectName(u"nowTitle")

        self.fieldGrid.addWidget(self.nowTitle, 0, 0, 1, 1)

        self.nowLabel = QLabel(PhotoCustomerDialog)
        self.nowLabel.setObjectName(u"nowLabel")
        self.nowLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nowLabel.setWordWrap(True)
        self.nowLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.fieldGrid.addWidget(self.nowLabel, 0, 1, 1, 1)

        self.customerLabel = QLabel(PhotoCustomerDialog)
        self.customerLabel.setObjectName(u"customerLabel")

        self.fieldGrid.addWidget(self.customerLabel, 1, 0, 1, 1)

        self.customerEdit = QLineEdit(PhotoCustomerDialog)
        self.customerEdit.setObjectName(u"customerEdit")
        self.customerEdit.setMaxLength(200)

        self.fieldGrid.addWidget(self.customerEdit, 1, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.hintLabel = QLabel(PhotoCustomerDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.hintLabel)

        self.dialogSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonBox = QDialogButtonBox(PhotoCustomerDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.customerLabel.setBuddy(self.customerEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PhotoCustomerDialog)

        QMetaObject.connectSlotsByName(PhotoCustomerDialog)
    # setupUi

    def retranslateUi(self, PhotoCustomerDialog):
        PhotoCustomerDialog.setWindowTitle(QCoreApplication.translate("PhotoCustomerDialog", u"Wrong customer ID", None))
        self.nowTitle.setText(QCoreApplication.translate("PhotoCustomerDialog", u"Filed under", None))
        self.customerLabel.setText(QCoreApplication.translate("PhotoCustomerDialog", u"&Right customer ID *", None))
#if QT_CONFIG(accessibility)
        self.customerEdit.setAccessibleName(QCoreApplication.translate("PhotoCustomerDialog", u"Right customer ID", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


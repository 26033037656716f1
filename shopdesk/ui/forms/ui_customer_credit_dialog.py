# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customer_credit_dialog.ui'
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

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_CreditDialog(object):
    def setupUi(self, CreditDialog):
        if not CreditDialog.objectName():
            CreditDialog.setObjectName(u"CreditDialog")
        CreditDialog.resize(460, 260)
        self.dialogLayout = QVBoxLayout(CreditDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(CreditDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.balanceLabel = QLabel(CreditDialog)
        self.balanceLabel.setObjectName(u"balanceLabel")
        self.balanceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.balanceLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.balanceLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.amountLabel = QLabel(CreditDialog)
        self.amountLabel.setObjectName(u"amountLabel")

        self.fieldGrid.addWidget(self.amountLabel, 0, 0, 1, 1)

        self.amountEdit = MoneyEdit(CreditDialog)
        self.amountEdit.setObjectName(u"amountEdit")

        self.fieldGrid.addWidget(self.amountEdit, 0, 1, 1, 1)

        self.reasonLabel = QLabel(CreditDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.fieldGrid.addWidget(self.reasonLabel, 1, 0, 1, 1)

        self.reasonEdit = QLineEdit(CreditDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMaxLength(200)

        self.fieldGrid.addWidget(self.reasonEdit, 1, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.dialogSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonBox = QDialogButtonBox(CreditDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.amountLabel.setBuddy(self.amountEdit)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CreditDialog)

        QMetaObject.connectSlotsByName(CreditDialog)
    # setupUi

    def retranslateUi(self, CreditDialog):
        CreditDialog.setWindowTitle(QCoreApplication.translate("CreditDialog", u"Use credit", None))
        self.amountLabel.setText(QCoreApplication.translate("CreditDialog", u"&Amount *", None))
#if QT_CONFIG(accessibility)
        self.amountEdit.setAccessibleName(QCoreApplication.translate("CreditDialog", u"Amount in yuan", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("CreditDialog", u"&What for *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("CreditDialog", u"What for", None))
#endif // QT_CONFIG(accessibility)
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("CreditDialog", u"Such as a price difference, or paid out", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customer_new_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_NewCustomerDialog(object):
    def setupUi(self, NewCustomerDialog):
        if not NewCustomerDialog.objectName():
            NewCustomerDialog.setObjectName(u"NewCustomerDialog")
        NewCustomerDialog.resize(460, 256)
        self.dialogLayout = QVBoxLayout(NewCustomerDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.hintLabel = QLabel(NewCustomerDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.hintLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.platformBoxLabel = QLabel(NewCustomerDialog)
        self.platformBoxLabel.setObjectName(u"platformBoxLabel")

        self.fieldGrid.addWidget(self.platformBoxLabel, 0, 0, 1, 1)

        self.platformBox = QComboBox(NewCustomerDialog)
        self.platformBox.setObjectName(u"platformBox")

        self.fieldGrid.addWidget(self.platformBox, 0, 1, 1, 1)

        self.nameEditLabel = QLabel(NewCustomerDialog)
        self.nameEditLabel.setObjectName(u"nameEditLabel")

        self.fieldGrid.addWidget(self.nameEditLabel, 1, 0, 1, 1)

        self.nameEdit = QLineEdit(NewCustomerDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(200)

        self.fieldGrid.addWidget(self.nameEdit, 1, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.dialogSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonBox = QDialogButtonBox(NewCustomerDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Open)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.platformBoxLabel.setBuddy(self.platformBox)
        self.nameEditLabel.setBuddy(self.nameEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewCustomerDialog)

        QMetaObject.connectSlotsByName(NewCustomerDialog)
    # setupUi

    def retranslateUi(self, NewCustomerDialog):
        NewCustomerDialog.setWindowTitle(QCoreApplication.translate("NewCustomerDialog", u"New customer", None))
        self.platformBoxLabel.setText(QCoreApplication.translate("NewCustomerDialog", u"&Platform", None))
#if QT_CONFIG(accessibility)
        self.platformBox.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Platform", None))
#endif // QT_CONFIG(accessibility)
        self.nameEditLabel.setText(QCoreApplication.translate("NewCustomerDialog", u"&Customer ID *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("NewCustomerDialog", u"Customer ID", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supplier_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.messages import Banner

class Ui_SupplierDialog(object):
    def setupUi(self, SupplierDialog):
        if not SupplierDialog.objectName():
            SupplierDialog.setObjectName(u"SupplierDialog")
        SupplierDialog.resize(460, 270)
        self.dialogLayout = QVBoxLayout(SupplierDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(SupplierDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(SupplierDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fieldGrid.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(SupplierDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.contactLabel = QLabel(SupplierDialog)
        self.contactLabel.setObjectName(u"contactLabel")

        self.fieldGrid.addWidget(self.contactLabel, 1, 0, 1, 1)

        self.contactEdit = QLineEdit(SupplierDialog)
        self.contactEdit.setObjectName(u"contactEdit")
        self.contactEdit.setMaxLength(200)

        self.fieldGrid.addWidget(self.contactEdit, 1, 1, 1, 1)

        self.memoLabel = QLabel(SupplierDialog)
        self.memoLabel.setObjectName(u"memoLabel")

        self.fieldGrid.addWidget(self.memoLabel, 2, 0, 1, 1)

        self.memoEdit = QPlainTextEdit(SupplierDialog)
        self.memoEdit.setObjectName(u"memoEdit")
        self.memoEdit.setTabChangesFocus(True)
        self.memoEdit.setMaximumSize(QSize(16777215, 80))

        self.fieldGrid.addWidget(self.memoEdit, 2, 1, 1, 1)

        self.activeBox = QCheckBox(SupplierDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.fieldGrid.addWidget(self.activeBox, 3, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(SupplierDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(SupplierDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.contactLabel.setBuddy(self.contactEdit)
        self.memoLabel.setBuddy(self.memoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.contactEdit)
        QWidget.setTabOrder(self.contactEdit, self.memoEdit)
        QWidget.setTabOrder(self.memoEdit, self.activeBox)
        QWidget.setTabOrder(self.activeBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(SupplierDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(SupplierDialog)
    # setupUi

    def retranslateUi(self, SupplierDialog):
        SupplierDialog.setWindowTitle(QCoreApplication.translate("SupplierDialog", u"Supplier", None))
        self.nameLabel.setText(QCoreApplication.translate("SupplierDialog", u"&Name *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("SupplierDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.contactLabel.setText(QCoreApplication.translate("SupplierDialog", u"&Contact", None))
#if QT_CONFIG(accessibility)
        self.contactEdit.setAccessibleName(QCoreApplication.translate("SupplierDialog", u"Contact", None))
#endif // QT_CONFIG(accessibility)
        self.contactEdit.setPlaceholderText(QCoreApplication.translate("SupplierDialog", u"Person, phone, WeChat", None))
        self.memoLabel.setText(QCoreApplication.translate("SupplierDialog", u"&Memo", None))
#if QT_CONFIG(accessibility)
        self.memoEdit.setAccessibleName(QCoreApplication.translate("SupplierDialog", u"Memo", None))
#endif // QT_CONFIG(accessibility)
        self.activeBox.setText(QCoreApplication.translate("SupplierDialog", u"Goods are &bought here", None))
        self.cancelButton.setText(QCoreApplication.translate("SupplierDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("SupplierDialog", u"Save", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_template_dialog.ui'
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
    QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_ClaimTemplateDialog(object):
    def setupUi(self, ClaimTemplateDialog):
        if not ClaimTemplateDialog.objectName():
            ClaimTemplateDialog.setObjectName(u"ClaimTemplateDialog")
        ClaimTemplateDialog.resize(560, 240)
        self.dialogLayout = QVBoxLayout(ClaimTemplateDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(ClaimTemplateDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldForm = QGridLayout()
        self.fieldForm.setObjectName(u"fieldForm")
        self.fieldForm.setHorizontalSpacing(12)
        self.fieldForm.setVerticalSpacing(12)
        self.nameEditLabel = QLabel(ClaimTemplateDialog)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fieldForm.addWidget(self.nameEditLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(ClaimTemplateDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(100)

        self.fieldForm.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.courierBoxLabel = QLabel(ClaimTemplateDialog)
        self.courierBoxLabel.setObjectName(u"courierBoxLabel")
        self.courierBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fieldForm.addWidget(self.courierBoxLabel, 1, 0, 1, 1)

        self.courierBox = QComboBox(ClaimTemplateDialog)
        self.courierBox.setObjectName(u"courierBox")

        self.fieldForm.addWidget(self.courierBox, 1, 1, 1, 1)

        self.fileEditLabel = QLabel(ClaimTemplateDialog)
        self.fileEditLabel.setObjectName(u"fileEditLabel")
        self.fileEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fieldForm.addWidget(self.fileEditLabel, 2, 0, 1, 1)

        self.fileRow = QHBoxLayout()
        self.fileRow.setObjectName(u"fileRow")
        self.fileEdit = QLineEdit(ClaimTemplateDialog)
        self.fileEdit.setObjectName(u"fileEdit")

        self.fileRow.addWidget(self.fileEdit)

        self.browseButton = QPushButton(ClaimTemplateDialog)
        self.browseButton.setObjectName(u"browseButton")
        self.browseButton.setAutoDefault(False)

        self.fileRow.addWidget(self.browseButton)


        self.fieldForm.addLayout(self.fileRow, 2, 1, 1, 1)


        self.dialogLayout.addLayout(self.fieldForm)

        self.fieldSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.fieldSpacer)

        self.buttonBox = QDialogButtonBox(ClaimTemplateDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.courierBoxLabel.setBuddy(self.courierBox)
        self.fileEditLabel.setBuddy(self.fileEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClaimTemplateDialog)

        QMetaObject.connectSlotsByName(ClaimTemplateDialog)
    # setupUi

    def retranslateUi(self, ClaimTemplateDialog):
        ClaimTemplateDialog.setWindowTitle(QCoreApplication.translate("ClaimTemplateDialog", u"Courier's form", None))
        self.nameEditLabel.setText(QCoreApplication.translate("ClaimTemplateDialog", u"&Name", None))
        self.courierBoxLabel.setText(QCoreApplication.translate("ClaimTemplateDialog", u"C&ourier", None))
        self.fileEditLabel.setText(QCoreApplication.translate("ClaimTemplateDialog", u"&File", None))
        self.fileEdit.setPlaceholderText(QCoreApplication.translate("ClaimTemplateDialog", u"The courier's form, an .xlsx file", None))
        self.browseButton.setText(QCoreApplication.translate("ClaimTemplateDialog", u"&Browse\u2026", None))
    # retranslateUi


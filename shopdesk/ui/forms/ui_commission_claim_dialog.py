# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commission_claim_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_CommissionClaimDialog(object):
    def setupUi(self, CommissionClaimDialog):
        if not CommissionClaimDialog.objectName():
            CommissionClaimDialog.setObjectName(u"CommissionClaimDialog")
        CommissionClaimDialog.resize(460, 240)
        self.dialogLayout = QVBoxLayout(CommissionClaimDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(CommissionClaimDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.toldLabel = QLabel(CommissionClaimDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.toldLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.staffLabel = QLabel(CommissionClaimDialog)
        self.staffLabel.setObjectName(u"staffLabel")

        self.fieldGrid.addWidget(self.staffLabel, 0, 0, 1, 1)

        self.staffBox = QComboBox(CommissionClaimDialog)
        self.staffBox.setObjectName(u"staffBox")

        self.fieldGrid.addWidget(self.staffBox, 0, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.exampleLabel = QLabel(CommissionClaimDialog)
        self.exampleLabel.setObjectName(u"exampleLabel")
        self.exampleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.exampleLabel.setWordWrap(True)
        self.exampleLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.exampleLabel)

        self.dialogSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(CommissionClaimDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CommissionClaimDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.staffLabel.setBuddy(self.staffBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staffBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(CommissionClaimDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(CommissionClaimDialog)
    # setupUi

    def retranslateUi(self, CommissionClaimDialog):
        CommissionClaimDialog.setWindowTitle(QCoreApplication.translate("CommissionClaimDialog", u"Whose sale it is", None))
        self.staffLabel.setText(QCoreApplication.translate("CommissionClaimDialog", u"&Whose sale it is *", None))
#if QT_CONFIG(accessibility)
        self.staffBox.setAccessibleName(QCoreApplication.translate("CommissionClaimDialog", u"Whose sale it is", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("CommissionClaimDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CommissionClaimDialog", u"Wri&te it", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stock_correction_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_StockCorrectionDialog(object):
    def setupUi(self, StockCorrectionDialog):
        if not StockCorrectionDialog.objectName():
            StockCorrectionDialog.setObjectName(u"StockCorrectionDialog")
        StockCorrectionDialog.resize(460, 240)
        self.dialogLayout = QVBoxLayout(StockCorrectionDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 16, 24, 16)
        self.movementLabel = QLabel(StockCorrectionDialog)
        self.movementLabel.setObjectName(u"movementLabel")
        self.movementLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.movementLabel.setWordWrap(True)
        self.movementLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.movementLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.quantityLabel = QLabel(StockCorrectionDialog)
        self.quantityLabel.setObjectName(u"quantityLabel")

        self.fieldGrid.addWidget(self.quantityLabel, 0, 0, 1, 1)

        self.quantitySpin = QSpinBox(StockCorrectionDialog)
        self.quantitySpin.setObjectName(u"quantitySpin")
        self.quantitySpin.setMinimum(1)
        self.quantitySpin.setMaximumSize(QSize(120, 16777215))

        self.fieldGrid.addWidget(self.quantitySpin, 0, 1, 1, 1)

        self.reasonLabel = QLabel(StockCorrectionDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.fieldGrid.addWidget(self.reasonLabel, 1, 0, 1, 1)

        self.reasonEdit = QLineEdit(StockCorrectionDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMaxLength(500)

        self.fieldGrid.addWidget(self.reasonEdit, 1, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.messageLabel = QLabel(StockCorrectionDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"error")

        self.dialogLayout.addWidget(self.messageLabel)

        self.spaceBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.spaceBelow)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(StockCorrectionDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.doneButton = QPushButton(StockCorrectionDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.doneButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.quantityLabel.setBuddy(self.quantitySpin)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.quantitySpin, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.cancelButton)

        self.retranslateUi(StockCorrectionDialog)

        self.doneButton.setDefault(True)


        QMetaObject.connectSlotsByName(StockCorrectionDialog)
    # setupUi

    def retranslateUi(self, StockCorrectionDialog):
        StockCorrectionDialog.setWindowTitle(QCoreApplication.translate("StockCorrectionDialog", u"Correct a stock movement", None))
        self.quantityLabel.setText(QCoreApplication.translate("StockCorrectionDialog", u"&Pieces to take back *", None))
#if QT_CONFIG(accessibility)
        self.quantitySpin.setAccessibleName(QCoreApplication.translate("StockCorrectionDialog", u"Pieces to take back", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("StockCorrectionDialog", u"&Reason *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("StockCorrectionDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("StockCorrectionDialog", u"&Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("StockCorrectionDialog", u"&Take back", None))
    # retranslateUi


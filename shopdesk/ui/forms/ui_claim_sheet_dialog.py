# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_sheet_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MonthEdit

class Ui_ClaimSheetDialog(object):
    def setupUi(self, ClaimSheetDialog):
        if not ClaimSheetDialog.objectName():
            ClaimSheetDialog.setObjectName(u"ClaimSheetDialog")
        ClaimSheetDialog.resize(560, 320)
        self.dialogLayout = QVBoxLayout(ClaimSheetDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.monthLabel = QLabel(ClaimSheetDialog)
        self.monthLabel.setObjectName(u"monthLabel")

        self.fieldGrid.addWidget(self.monthLabel, 0, 0, 1, 1)

        self.sheetMonthEdit = MonthEdit(ClaimSheetDialog)
        self.sheetMonthEdit.setObjectName(u"sheetMonthEdit")

        self.fieldGrid.addWidget(self.sheetMonthEdit, 0, 1, 1, 2)

        self.courierLabel = QLabel(ClaimSheetDialog)
        self.courierLabel.setObjectName(u"courierLabel")

        self.fieldGrid.addWidget(self.courierLabel, 1, 0, 1, 1)

        self.courierBox = QComboBox(ClaimSheetDialog)
        self.courierBox.setObjectName(u"courierBox")

        self.fieldGrid.addWidget(self.courierBox, 1, 1, 1, 2)

        self.shopLabel = QLabel(ClaimSheetDialog)
        self.shopLabel.setObjectName(u"shopLabel")

        self.fieldGrid.addWidget(self.shopLabel, 2, 0, 1, 1)

        self.sheetShopBox = QComboBox(ClaimSheetDialog)
        self.sheetShopBox.setObjectName(u"sheetShopBox")

        self.fieldGrid.addWidget(self.sheetShopBox, 2, 1, 1, 2)

        self.formLabel = QLabel(ClaimSheetDialog)
        self.formLabel.setObjectName(u"formLabel")

        self.fieldGrid.addWidget(self.formLabel, 3, 0, 1, 1)

        self.sheetFormBox = QComboBox(ClaimSheetDialog)
        self.sheetFormBox.setObjectName(u"sheetFormBox")

        self.fieldGrid.addWidget(self.sheetFormBox, 3, 1, 1, 2)

        self.targetLabel = QLabel(ClaimSheetDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.fieldGrid.addWidget(self.targetLabel, 4, 0, 1, 1)

        self.targetEdit = QLineEdit(ClaimSheetDialog)
        self.targetEdit.setObjectName(u"targetEdit")

        self.fieldGrid.addWidget(self.targetEdit, 4, 1, 1, 1)

        self.browseButton = QPushButton(ClaimSheetDialog)
        self.browseButton.setObjectName(u"browseButton")
        self.browseButton.setAutoDefault(False)
        self.browseButton.setProperty(u"role", u"plain")

        self.fieldGrid.addWidget(self.browseButton, 4, 2, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.noteLabel = QLabel(ClaimSheetDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.noteLabel)

        self.stateLabel = QLabel(ClaimSheetDialog)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setWordWrap(True)
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.stateLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(ClaimSheetDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ClaimSheetDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.writeButton = QPushButton(ClaimSheetDialog)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setAutoDefault(False)
        self.writeButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.writeButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.monthLabel.setBuddy(self.sheetMonthEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.shopLabel.setBuddy(self.sheetShopBox)
        self.formLabel.setBuddy(self.sheetFormBox)
        self.targetLabel.setBuddy(self.targetEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sheetMonthEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.sheetShopBox)
        QWidget.setTabOrder(self.sheetShopBox, self.sheetFormBox)
        QWidget.setTabOrder(self.sheetFormBox, self.targetEdit)
        QWidget.setTabOrder(self.targetEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.cancelButton)

        self.retranslateUi(ClaimSheetDialog)

        self.writeButton.setDefault(True)


        QMetaObject.connectSlotsByName(ClaimSheetDialog)
    # setupUi

    def retranslateUi(self, ClaimSheetDialog):
        ClaimSheetDialog.setWindowTitle(QCoreApplication.translate("ClaimSheetDialog", u"Month-end claim sheet", None))
        self.monthLabel.setText(QCoreApplication.translate("ClaimSheetDialog", u"&Month", None))
        self.courierLabel.setText(QCoreApplication.translate("ClaimSheetDialog", u"&Courier", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("ClaimSheetDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.shopLabel.setText(QCoreApplication.translate("ClaimSheetDialog", u"&Shop", None))
#if QT_CONFIG(accessibility)
        self.sheetShopBox.setAccessibleName(QCoreApplication.translate("ClaimSheetDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.formLabel.setText(QCoreApplication.translate("ClaimSheetDialog", u"Fo&rm", None))
#if QT_CONFIG(accessibility)
        self.sheetFormBox.setAccessibleName(QCoreApplication.translate("ClaimSheetDialog", u"Form", None))
#endif // QT_CONFIG(accessibility)
        self.targetLabel.setText(QCoreApplication.translate("ClaimSheetDialog", u"&File", None))
#if QT_CONFIG(accessibility)
        self.targetEdit.setAccessibleName(QCoreApplication.translate("ClaimSheetDialog", u"File", None))
#endif // QT_CONFIG(accessibility)
        self.browseButton.setText(QCoreApplication.translate("ClaimSheetDialog", u"Choose\u2026", None))
        self.noteLabel.setText(QCoreApplication.translate("ClaimSheetDialog", u"The workbook holds a summary and a sheet for each courier: the claims registered in the month, and older ones that were still open when it began.", None))
        self.cancelButton.setText(QCoreApplication.translate("ClaimSheetDialog", u"Cancel", None))
        self.writeButton.setText(QCoreApplication.translate("ClaimSheetDialog", u"&Write the sheet", None))
    # retranslateUi


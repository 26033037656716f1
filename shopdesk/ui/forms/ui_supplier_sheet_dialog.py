# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supplier_sheet_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MonthEdit
from shopdesk.ui.messages import Banner

class Ui_SupplierSheetDialog(object):
    def setupUi(self, SupplierSheetDialog):
        if not SupplierSheetDialog.objectName():
            SupplierSheetDialog.setObjectName(u"SupplierSheetDialog")
        SupplierSheetDialog.resize(520, 400)
        self.dialogLayout = QVBoxLayout(SupplierSheetDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(SupplierSheetDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.whichLabel = QLabel(SupplierSheetDialog)
        self.whichLabel.setObjectName(u"whichLabel")

        self.fieldGrid.addWidget(self.whichLabel, 0, 0, 1, 1)

        self.whichBox = QComboBox(SupplierSheetDialog)
        self.whichBox.setObjectName(u"whichBox")

        self.fieldGrid.addWidget(self.whichBox, 0, 1, 1, 1)

        self.supplierLabel = QLabel(SupplierSheetDialog)
        self.supplierLabel.setObjectName(u"supplierLabel")

        self.fieldGrid.addWidget(self.supplierLabel, 1, 0, 1, 1)

        self.supplierBox = QComboBox(SupplierSheetDialog)
        self.supplierBox.setObjectName(u"supplierBox")

        self.fieldGrid.addWidget(self.supplierBox, 1, 1, 1, 1)

        self.monthLabel = QLabel(SupplierSheetDialog)
        self.monthLabel.setObjectName(u"monthLabel")

        self.fieldGrid.addWidget(self.monthLabel, 2, 0, 1, 1)

        self.sheetMonth = MonthEdit(SupplierSheetDialog)
        self.sheetMonth.setObjectName(u"sheetMonth")

        self.fieldGrid.addWidget(self.sheetMonth, 2, 1, 1, 1)

        self.formatLabel = QLabel(SupplierSheetDialog)
        self.formatLabel.setObjectName(u"formatLabel")

        self.fieldGrid.addWidget(self.formatLabel, 3, 0, 1, 1)

        self.formatBox = QComboBox(SupplierSheetDialog)
        self.formatBox.setObjectName(u"formatBox")

        self.fieldGrid.addWidget(self.formatBox, 3, 1, 1, 1)

        self.customersBox = QCheckBox(SupplierSheetDialog)
        self.customersBox.setObjectName(u"customersBox")

        self.fieldGrid.addWidget(self.customersBox, 4, 1, 1, 1)

        self.zipBox = QCheckBox(SupplierSheetDialog)
        self.zipBox.setObjectName(u"zipBox")

        self.fieldGrid.addWidget(self.zipBox, 5, 1, 1, 1)

        self.sentBox = QCheckBox(SupplierSheetDialog)
        self.sentBox.setObjectName(u"sentBox")

        self.fieldGrid.addWidget(self.sentBox, 6, 1, 1, 1)

        self.sentHint = QLabel(SupplierSheetDialog)
        self.sentHint.setObjectName(u"sentHint")
        self.sentHint.setTextFormat(Qt.TextFormat.PlainText)
        self.sentHint.setWordWrap(True)
        self.sentHint.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.sentHint, 7, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.countLabel = QLabel(SupplierSheetDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.countLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(SupplierSheetDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.writeButton = QPushButton(SupplierSheetDialog)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.writeButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.whichLabel.setBuddy(self.whichBox)
        self.supplierLabel.setBuddy(self.supplierBox)
        self.monthLabel.setBuddy(self.sheetMonth)
        self.formatLabel.setBuddy(self.formatBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.whichBox, self.supplierBox)
        QWidget.setTabOrder(self.supplierBox, self.sheetMonth)
        QWidget.setTabOrder(self.sheetMonth, self.formatBox)
        QWidget.setTabOrder(self.formatBox, self.customersBox)
        QWidget.setTabOrder(self.customersBox, self.zipBox)
        QWidget.setTabOrder(self.zipBox, self.sentBox)
        QWidget.setTabOrder(self.sentBox, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.cancelButton)

        self.retranslateUi(SupplierSheetDialog)

        self.writeButton.setDefault(True)


        QMetaObject.connectSlotsByName(SupplierSheetDialog)
    # setupUi

    def retranslateUi(self, SupplierSheetDialog):
        SupplierSheetDialog.setWindowTitle(QCoreApplication.translate("SupplierSheetDialog", u"Sheet for the supplier", None))
        self.whichLabel.setText(QCoreApplication.translate("SupplierSheetDialog", u"&Which", None))
#if QT_CONFIG(accessibility)
        self.whichBox.setAccessibleName(QCoreApplication.translate("SupplierSheetDialog", u"Which feedback", None))
#endif // QT_CONFIG(accessibility)
        self.supplierLabel.setText(QCoreApplication.translate("SupplierSheetDialog", u"&Supplier", None))
#if QT_CONFIG(accessibility)
        self.supplierBox.setAccessibleName(QCoreApplication.translate("SupplierSheetDialog", u"Supplier", None))
#endif // QT_CONFIG(accessibility)
        self.monthLabel.setText(QCoreApplication.translate("SupplierSheetDialog", u"&Month", None))
        self.formatLabel.setText(QCoreApplication.translate("SupplierSheetDialog", u"&File", None))
#if QT_CONFIG(accessibility)
        self.formatBox.setAccessibleName(QCoreApplication.translate("SupplierSheetDialog", u"File", None))
#endif // QT_CONFIG(accessibility)
        self.customersBox.setText(QCoreApplication.translate("SupplierSheetDialog", u"With customer &IDs", None))
        self.zipBox.setText(QCoreApplication.translate("SupplierSheetDialog", u"The photos besides, in full size (&zip)", None))
        self.sentBox.setText(QCoreApplication.translate("SupplierSheetDialog", u"Note them as sent &to the factory", None))
        self.cancelButton.setText(QCoreApplication.translate("SupplierSheetDialog", u"Cancel", None))
        self.writeButton.setText(QCoreApplication.translate("SupplierSheetDialog", u"Write\u2026", None))
    # retranslateUi


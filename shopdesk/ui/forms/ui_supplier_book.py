# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supplier_book.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_SupplierBook(object):
    def setupUi(self, SupplierBook):
        if not SupplierBook.objectName():
            SupplierBook.setObjectName(u"SupplierBook")
        SupplierBook.resize(900, 520)
        self.dialogLayout = QVBoxLayout(SupplierBook)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(SupplierBook)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.noteLabel = QLabel(SupplierBook)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.noteLabel)

        self.supplierTable = QTableWidget(SupplierBook)
        self.supplierTable.setObjectName(u"supplierTable")

        self.dialogLayout.addWidget(self.supplierTable)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.addButton = QPushButton(SupplierBook)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.addButton)

        self.changeButton = QPushButton(SupplierBook)
        self.changeButton.setObjectName(u"changeButton")
        self.changeButton.setAutoDefault(False)
        self.changeButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.changeButton)

        self.useButton = QPushButton(SupplierBook)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setAutoDefault(False)
        self.useButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.useButton)

        self.showButton = QPushButton(SupplierBook)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setAutoDefault(False)
        self.showButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.showButton)

        self.sheetButton = QPushButton(SupplierBook)
        self.sheetButton.setObjectName(u"sheetButton")
        self.sheetButton.setAutoDefault(False)
        self.sheetButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.sheetButton)

        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(SupplierBook)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)
        self.closeButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)

        QWidget.setTabOrder(self.supplierTable, self.addButton)
        QWidget.setTabOrder(self.addButton, self.changeButton)
        QWidget.setTabOrder(self.changeButton, self.useButton)
        QWidget.setTabOrder(self.useButton, self.showButton)
        QWidget.setTabOrder(self.showButton, self.sheetButton)
        QWidget.setTabOrder(self.sheetButton, self.closeButton)

        self.retranslateUi(SupplierBook)

        QMetaObject.connectSlotsByName(SupplierBook)
    # setupUi

    def retranslateUi(self, SupplierBook):
        SupplierBook.setWindowTitle(QCoreApplication.translate("SupplierBook", u"Suppliers", None))
#if QT_CONFIG(accessibility)
        self.supplierTable.setAccessibleName(QCoreApplication.translate("SupplierBook", u"Suppliers", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("SupplierBook", u"&Add\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("SupplierBook", u"&Change\u2026", None))
        self.useButton.setText(QCoreApplication.translate("SupplierBook", u"Use no &longer", None))
        self.showButton.setText(QCoreApplication.translate("SupplierBook", u"Show its &feedback", None))
        self.sheetButton.setText(QCoreApplication.translate("SupplierBook", u"&Write its sheet\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("SupplierBook", u"Close", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'courier_book.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QDialog,
    QDialogButtonBox, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_CourierBook(object):
    def setupUi(self, CourierBook):
        if not CourierBook.objectName():
            CourierBook.setObjectName(u"CourierBook")
        CourierBook.resize(1040, 640)
        self.dialogLayout = QVBoxLayout(CourierBook)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(CourierBook)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.noteLabel = QLabel(CourierBook)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.noteLabel)

        self.bookRow = QHBoxLayout()
        self.bookRow.setSpacing(12)
        self.bookRow.setObjectName(u"bookRow")
        self.courierTable = QTableWidget(CourierBook)
        self.courierTable.setObjectName(u"courierTable")
        self.courierTable.setProperty(u"framed", u"true")
        self.courierTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.courierTable.setMinimumSize(QSize(0, 240))

        self.bookRow.addWidget(self.courierTable)

        self.verbColumn = QVBoxLayout()
        self.verbColumn.setSpacing(8)
        self.verbColumn.setObjectName(u"verbColumn")
        self.addButton = QPushButton(CourierBook)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"role", u"primary")

        self.verbColumn.addWidget(self.addButton)

        self.changeButton = QPushButton(CourierBook)
        self.changeButton.setObjectName(u"changeButton")
        self.changeButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.changeButton)

        self.useButton = QPushButton(CourierBook)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.useButton)

        self.verbSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.verbColumn.addItem(self.verbSpacer)


        self.bookRow.addLayout(self.verbColumn)

        self.bookRow.setStretch(0, 1)

        self.dialogLayout.addLayout(self.bookRow)

        self.mappingLabel = QLabel(CourierBook)
        self.mappingLabel.setObjectName(u"mappingLabel")
        self.mappingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.mappingLabel.setWordWrap(True)
        self.mappingLabel.setProperty(u"role", u"section")

        self.dialogLayout.addWidget(self.mappingLabel)

        self.mappingRow = QHBoxLayout()
        self.mappingRow.setSpacing(12)
        self.mappingRow.setObjectName(u"mappingRow")
        self.mappingTable = QTableWidget(CourierBook)
        self.mappingTable.setObjectName(u"mappingTable")
        self.mappingTable.setProperty(u"framed", u"true")
        self.mappingTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.mappingTable.setMinimumSize(QSize(0, 100))

        self.mappingRow.addWidget(self.mappingTable)

        self.forgetColumn = QVBoxLayout()
        self.forgetColumn.setSpacing(8)
        self.forgetColumn.setObjectName(u"forgetColumn")
        self.forgetButton = QPushButton(CourierBook)
        self.forgetButton.setObjectName(u"forgetButton")
        self.forgetButton.setAutoDefault(False)

        self.forgetColumn.addWidget(self.forgetButton)

        self.forgetSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.forgetColumn.addItem(self.forgetSpacer)


        self.mappingRow.addLayout(self.forgetColumn)

        self.mappingRow.setStretch(0, 1)

        self.dialogLayout.addLayout(self.mappingRow)

        self.buttonBox = QDialogButtonBox(CourierBook)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.dialogLayout.addWidget(self.buttonBox)

        self.dialogLayout.setStretch(2, 3)
        self.dialogLayout.setStretch(4, 1)
        QWidget.setTabOrder(self.courierTable, self.addButton)
        QWidget.setTabOrder(self.addButton, self.changeButton)
        QWidget.setTabOrder(self.changeButton, self.useButton)
        QWidget.setTabOrder(self.useButton, self.mappingTable)
        QWidget.setTabOrder(self.mappingTable, self.forgetButton)

        self.retranslateUi(CourierBook)

        QMetaObject.connectSlotsByName(CourierBook)
    # setupUi

    def retranslateUi(self, CourierBook):
        CourierBook.setWindowTitle(QCoreApplication.translate("CourierBook", u"Couriers", None))
#if QT_CONFIG(accessibility)
        self.courierTable.setAccessibleName(QCoreApplication.translate("CourierBook", u"Couriers", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("CourierBook", u"&Add\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("CourierBook", u"&Change\u2026", None))
        self.useButton.setText(QCoreApplication.translate("CourierBook", u"Use no &longer", None))
#if QT_CONFIG(accessibility)
        self.mappingTable.setAccessibleName(QCoreApplication.translate("CourierBook", u"Remembered columns of statements", None))
#endif // QT_CONFIG(accessibility)
        self.forgetButton.setText(QCoreApplication.translate("CourierBook", u"&Forget", None))
    # retranslateUi


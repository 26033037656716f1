# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commission_rate_book.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QDialog, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_CommissionRateBook(object):
    def setupUi(self, CommissionRateBook):
        if not CommissionRateBook.objectName():
            CommissionRateBook.setObjectName(u"CommissionRateBook")
        CommissionRateBook.resize(860, 560)
        self.dialogLayout = QVBoxLayout(CommissionRateBook)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(CommissionRateBook)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.bookNote = QLabel(CommissionRateBook)
        self.bookNote.setObjectName(u"bookNote")
        self.bookNote.setTextFormat(Qt.TextFormat.PlainText)
        self.bookNote.setWordWrap(True)
        self.bookNote.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.bookNote)

        self.bookRow = QHBoxLayout()
        self.bookRow.setSpacing(12)
        self.bookRow.setObjectName(u"bookRow")
        self.rateTable = QTableWidget(CommissionRateBook)
        self.rateTable.setObjectName(u"rateTable")
        self.rateTable.setProperty(u"framed", u"true")
        self.rateTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rateTable.setMinimumSize(QSize(0, 150))

        self.bookRow.addWidget(self.rateTable)

        self.verbColumn = QVBoxLayout()
        self.verbColumn.setSpacing(8)
        self.verbColumn.setObjectName(u"verbColumn")
        self.addButton = QPushButton(CommissionRateBook)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"role", u"primary")

        self.verbColumn.addWidget(self.addButton)

        self.changeButton = QPushButton(CommissionRateBook)
        self.changeButton.setObjectName(u"changeButton")
        self.changeButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.changeButton)

        self.endButton = QPushButton(CommissionRateBook)
        self.endButton.setObjectName(u"endButton")
        self.endButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.endButton)

        self.removeButton = QPushButton(CommissionRateBook)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.removeButton)

        self.verbSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.verbColumn.addItem(self.verbSpacer)


        self.bookRow.addLayout(self.verbColumn)

        self.bookRow.setStretch(0, 1)

        self.dialogLayout.addLayout(self.bookRow)

        self.countingLabel = QLabel(CommissionRateBook)
        self.countingLabel.setObjectName(u"countingLabel")
        self.countingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countingLabel.setWordWrap(True)
        self.countingLabel.setProperty(u"role", u"section")

        self.dialogLayout.addWidget(self.countingLabel)

        self.countingRow = QHBoxLayout()
        self.countingRow.setSpacing(12)
        self.countingRow.setObjectName(u"countingRow")
        self.countsOnLabel = QLabel(CommissionRateBook)
        self.countsOnLabel.setObjectName(u"countsOnLabel")

        self.countingRow.addWidget(self.countsOnLabel)

        self.countsOnBox = QComboBox(CommissionRateBook)
        self.countsOnBox.setObjectName(u"countsOnBox")

        self.countingRow.addWidget(self.countsOnBox)

        self.postageCheck = QCheckBox(CommissionRateBook)
        self.postageCheck.setObjectName(u"postageCheck")

        self.countingRow.addWidget(self.postageCheck)

        self.countingSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countingRow.addItem(self.countingSpacer)


        self.dialogLayout.addLayout(self.countingRow)

        self.countingNote = QLabel(CommissionRateBook)
        self.countingNote.setObjectName(u"countingNote")
        self.countingNote.setTextFormat(Qt.TextFormat.PlainText)
        self.countingNote.setWordWrap(True)
        self.countingNote.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.countingNote)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(CommissionRateBook)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.countsOnLabel.setBuddy(self.countsOnBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rateTable, self.addButton)
        QWidget.setTabOrder(self.addButton, self.changeButton)
        QWidget.setTabOrder(self.changeButton, self.endButton)
        QWidget.setTabOrder(self.endButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.countsOnBox)
        QWidget.setTabOrder(self.countsOnBox, self.postageCheck)
        QWidget.setTabOrder(self.postageCheck, self.closeButton)

        self.retranslateUi(CommissionRateBook)

        QMetaObject.connectSlotsByName(CommissionRateBook)
    # setupUi

    def retranslateUi(self, CommissionRateBook):
        CommissionRateBook.setWindowTitle(QCoreApplication.translate("CommissionRateBook", u"Commission rates", None))
#if QT_CONFIG(accessibility)
        self.rateTable.setAccessibleName(QCoreApplication.translate("CommissionRateBook", u"Commission rates", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("CommissionRateBook", u"&Add\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("CommissionRateBook", u"&Change\u2026", None))
        self.endButton.setText(QCoreApplication.translate("CommissionRateBook", u"&End\u2026", None))
        self.removeButton.setText(QCoreApplication.translate("CommissionRateBook", u"&Remove", None))
        self.countingLabel.setText(QCoreApplication.translate("CommissionRateBook", u"When and on what an order counts", None))
        self.countsOnLabel.setText(QCoreApplication.translate("CommissionRateBook", u"Counts &on", None))
#if QT_CONFIG(accessibility)
        self.countsOnBox.setAccessibleName(QCoreApplication.translate("CommissionRateBook", u"The day an order counts on", None))
#endif // QT_CONFIG(accessibility)
        self.postageCheck.setText(QCoreApplication.translate("CommissionRateBook", u"&Postage earns commission too", None))
        self.closeButton.setText(QCoreApplication.translate("CommissionRateBook", u"C&lose", None))
    # retranslateUi


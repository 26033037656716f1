# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ticket_order_choice.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

class Ui_OrderChoice(object):
    def setupUi(self, OrderChoice):
        if not OrderChoice.objectName():
            OrderChoice.setObjectName(u"OrderChoice")
        OrderChoice.resize(1000, 480)
        self.choiceColumn = QVBoxLayout(OrderChoice)
        self.choiceColumn.setSpacing(8)
        self.choiceColumn.setObjectName(u"choiceColumn")
        self.choiceColumn.setContentsMargins(24, 0, 24, 0)
        self.searchLabel = QLabel(OrderChoice)
        self.searchLabel.setObjectName(u"searchLabel")

        self.choiceColumn.addWidget(self.searchLabel)

        self.searchEdit = QLineEdit(OrderChoice)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setMaxLength(200)

        self.choiceColumn.addWidget(self.searchEdit)

        self.orderTable = QTableWidget(OrderChoice)
        self.orderTable.setObjectName(u"orderTable")

        self.choiceColumn.addWidget(self.orderTable)

        self.choiceLabel = QLabel(OrderChoice)
        self.choiceLabel.setObjectName(u"choiceLabel")
        self.choiceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.choiceLabel.setWordWrap(True)
        self.choiceLabel.setProperty(u"role", u"secondary")

        self.choiceColumn.addWidget(self.choiceLabel)

        self.takeButton = QPushButton(OrderChoice)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setAutoDefault(False)
        self.takeButton.setProperty(u"role", u"primary")

        self.choiceColumn.addWidget(self.takeButton)

        self.choiceColumn.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.searchLabel.setBuddy(self.searchEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.orderTable)
        QWidget.setTabOrder(self.orderTable, self.takeButton)

        self.retranslateUi(OrderChoice)

        QMetaObject.connectSlotsByName(OrderChoice)
    # setupUi

    def retranslateUi(self, OrderChoice):
        self.searchLabel.setText(QCoreApplication.translate("OrderChoice", u"&Order no., tracking no., phone or customer ID", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("OrderChoice", u"Order no., tracking no., phone or customer ID", None))
#endif // QT_CONFIG(accessibility)
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("OrderChoice", u"Scan or type", None))
#if QT_CONFIG(accessibility)
        self.orderTable.setAccessibleName(QCoreApplication.translate("OrderChoice", u"Orders found", None))
#endif // QT_CONFIG(accessibility)
        self.takeButton.setText(QCoreApplication.translate("OrderChoice", u"&Take", None))
        pass
    # retranslateUi


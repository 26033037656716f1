# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order_dialog.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.detail import DetailPanel

class Ui_OrderDialog(object):
    def setupUi(self, OrderDialog):
        if not OrderDialog.objectName():
            OrderDialog.setObjectName(u"OrderDialog")
        OrderDialog.resize(1180, 640)
        self.dialogLayout = QVBoxLayout(OrderDialog)
        self.dialogLayout.setSpacing(0)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(0, 0, 0, 0)
        self.bodyRow = QHBoxLayout()
        self.bodyRow.setSpacing(0)
        self.bodyRow.setObjectName(u"bodyRow")
        self.orderPanel = DetailPanel(OrderDialog)
        self.orderPanel.setObjectName(u"orderPanel")
        self.orderPanel.setMinimumSize(QSize(420, 0))

        self.bodyRow.addWidget(self.orderPanel)

        self.sideLayout = QVBoxLayout()
        self.sideLayout.setSpacing(10)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(20, 16, 20, 16)
        self.linesLabel = QLabel(OrderDialog)
        self.linesLabel.setObjectName(u"linesLabel")
        self.linesLabel.setProperty(u"role", u"section")

        self.sideLayout.addWidget(self.linesLabel)

        self.linesTable = QTableWidget(OrderDialog)
        self.linesTable.setObjectName(u"linesTable")

        self.sideLayout.addWidget(self.linesTable)

        self.noteLabel = QLabel(OrderDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"section")

        self.sideLayout.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(OrderDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 120))
        self.noteEdit.setTabChangesFocus(True)

        self.sideLayout.addWidget(self.noteEdit)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(OrderDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(OrderDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.saveButton = QPushButton(OrderDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setEnabled(False)
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.sideLayout.addLayout(self.buttonRow)


        self.bodyRow.addLayout(self.sideLayout)

        self.bodyRow.setStretch(0, 2)
        self.bodyRow.setStretch(1, 3)

        self.dialogLayout.addLayout(self.bodyRow)

#if QT_CONFIG(shortcut)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrderDialog)

        QMetaObject.connectSlotsByName(OrderDialog)
    # setupUi

    def retranslateUi(self, OrderDialog):
        OrderDialog.setWindowTitle(QCoreApplication.translate("OrderDialog", u"Order", None))
        self.linesLabel.setText(QCoreApplication.translate("OrderDialog", u"Lines", None))
#if QT_CONFIG(accessibility)
        self.linesTable.setAccessibleName(QCoreApplication.translate("OrderDialog", u"Lines", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("OrderDialog", u"Our &note (never changed by an import)", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("OrderDialog", u"Our note", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("OrderDialog", u"Close", None))
        self.saveButton.setText(QCoreApplication.translate("OrderDialog", u"&Save note", None))
    # retranslateUi


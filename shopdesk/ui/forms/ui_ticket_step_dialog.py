# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ticket_step_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.inputs import MoneyEdit

class Ui_TicketStepDialog(object):
    def setupUi(self, TicketStepDialog):
        if not TicketStepDialog.objectName():
            TicketStepDialog.setObjectName(u"TicketStepDialog")
        TicketStepDialog.resize(480, 300)
        self.dialogLayout = QVBoxLayout(TicketStepDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.ticketLabel = QLabel(TicketStepDialog)
        self.ticketLabel.setObjectName(u"ticketLabel")
        self.ticketLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ticketLabel.setWordWrap(True)
        self.ticketLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.ticketLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.choiceLabel = QLabel(TicketStepDialog)
        self.choiceLabel.setObjectName(u"choiceLabel")

        self.fieldGrid.addWidget(self.choiceLabel, 0, 0, 1, 1)

        self.choiceBox = QComboBox(TicketStepDialog)
        self.choiceBox.setObjectName(u"choiceBox")

        self.fieldGrid.addWidget(self.choiceBox, 0, 1, 1, 1)

        self.addressLabel = QLabel(TicketStepDialog)
        self.addressLabel.setObjectName(u"addressLabel")

        self.fieldGrid.addWidget(self.addressLabel, 1, 0, 1, 1)

        self.addressBox = QComboBox(TicketStepDialog)
        self.addressBox.setObjectName(u"addressBox")

        self.fieldGrid.addWidget(self.addressBox, 1, 1, 1, 1)

        self.addressText = QLabel(TicketStepDialog)
        self.addressText.setObjectName(u"addressText")
        self.addressText.setTextFormat(Qt.TextFormat.PlainText)
        self.addressText.setWordWrap(True)
        self.addressText.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.addressText, 2, 1, 1, 1)

        self.trackingLabel = QLabel(TicketStepDialog)
        self.trackingLabel.setObjectName(u"trackingLabel")

        self.fieldGrid.addWidget(self.trackingLabel, 3, 0, 1, 1)

        self.trackingEdit = QLineEdit(TicketStepDialog)
        self.trackingEdit.setObjectName(u"trackingEdit")
        self.trackingEdit.setMaxLength(64)

        self.fieldGrid.addWidget(self.trackingEdit, 3, 1, 1, 1)

        self.courierLabel = QLabel(TicketStepDialog)
        self.courierLabel.setObjectName(u"courierLabel")

        self.fieldGrid.addWidget(self.courierLabel, 4, 0, 1, 1)

        self.courierBox = QComboBox(TicketStepDialog)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setEditable(True)

        self.fieldGrid.addWidget(self.courierBox, 4, 1, 1, 1)

        self.amountLabel = QLabel(TicketStepDialog)
        self.amountLabel.setObjectName(u"amountLabel")

        self.fieldGrid.addWidget(self.amountLabel, 5, 0, 1, 1)

        self.amountEdit = MoneyEdit(TicketStepDialog)
        self.amountEdit.setObjectName(u"amountEdit")

        self.fieldGrid.addWidget(self.amountEdit, 5, 1, 1, 1)

        self.amountText = QLabel(TicketStepDialog)
        self.amountText.setObjectName(u"amountText")
        self.amountText.setTextFormat(Qt.TextFormat.PlainText)
        self.amountText.setWordWrap(True)
        self.amountText.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.amountText, 6, 1, 1, 1)

        self.dayLabel = QLabel(TicketStepDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 7, 0, 1, 1)

        self.dayEdit = QDateEdit(TicketStepDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.dayEdit, 7, 1, 1, 1)

        self.channelLabel = QLabel(TicketStepDialog)
        self.channelLabel.setObjectName(u"channelLabel")

        self.fieldGrid.addWidget(self.channelLabel, 8, 0, 1, 1)

        self.channelBox = QComboBox(TicketStepDialog)
        self.channelBox.setObjectName(u"channelBox")

        self.fieldGrid.addWidget(self.channelBox, 8, 1, 1, 1)

        self.countsTable = QTableWidget(TicketStepDialog)
        self.countsTable.setObjectName(u"countsTable")
        self.countsTable.setMinimumSize(QSize(0, 110))

        self.fieldGrid.addWidget(self.countsTable, 9, 0, 1, 2)

        self.countsText = QLabel(TicketStepDialog)
        self.countsText.setObjectName(u"countsText")
        self.countsText.setTextFormat(Qt.TextFormat.PlainText)
        self.countsText.setWordWrap(True)
        self.countsText.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.countsText, 10, 0, 1, 2)

        self.wordsLabel = QLabel(TicketStepDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.fieldGrid.addWidget(self.wordsLabel, 11, 0, 1, 1, Qt.AlignTop)

        self.wordsEdit = QPlainTextEdit(TicketStepDialog)
        self.wordsEdit.setObjectName(u"wordsEdit")
        self.wordsEdit.setTabChangesFocus(True)
        self.wordsEdit.setMaximumSize(QSize(16777215, 84))

        self.fieldGrid.addWidget(self.wordsEdit, 11, 1, 1, 1)

        self.photosLabel = QLabel(TicketStepDialog)
        self.photosLabel.setObjectName(u"photosLabel")

        self.fieldGrid.addWidget(self.photosLabel, 12, 0, 1, 1, Qt.AlignTop)

        self.photosLayout = QVBoxLayout()
        self.photosLayout.setSpacing(4)
        self.photosLayout.setObjectName(u"photosLayout")

        self.fieldGrid.addLayout(self.photosLayout, 12, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.messageLabel = QLabel(TicketStepDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.dialogLayout.addWidget(self.messageLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(TicketStepDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.doneButton = QPushButton(TicketStepDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setAutoDefault(False)
        self.doneButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.doneButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.choiceLabel.setBuddy(self.choiceBox)
        self.addressLabel.setBuddy(self.addressBox)
        self.trackingLabel.setBuddy(self.trackingEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.amountLabel.setBuddy(self.amountEdit)
        self.dayLabel.setBuddy(self.dayEdit)
        self.channelLabel.setBuddy(self.channelBox)
        self.wordsLabel.setBuddy(self.wordsEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choiceBox, self.addressBox)
        QWidget.setTabOrder(self.addressBox, self.trackingEdit)
        QWidget.setTabOrder(self.trackingEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.amountEdit)
        QWidget.setTabOrder(self.amountEdit, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.channelBox)
        QWidget.setTabOrder(self.channelBox, self.countsTable)
        QWidget.setTabOrder(self.countsTable, self.wordsEdit)
        QWidget.setTabOrder(self.wordsEdit, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.cancelButton)

        self.retranslateUi(TicketStepDialog)

        self.doneButton.setDefault(True)


        QMetaObject.connectSlotsByName(TicketStepDialog)
    # setupUi

    def retranslateUi(self, TicketStepDialog):
        TicketStepDialog.setWindowTitle(QCoreApplication.translate("TicketStepDialog", u"After-sales ticket", None))
        self.choiceLabel.setText(QCoreApplication.translate("TicketStepDialog", u"&Which *", None))
#if QT_CONFIG(accessibility)
        self.choiceBox.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Which", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("TicketStepDialog", u"Return a&ddress *", None))
#if QT_CONFIG(accessibility)
        self.addressBox.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Return address", None))
#endif // QT_CONFIG(accessibility)
        self.trackingLabel.setText(QCoreApplication.translate("TicketStepDialog", u"&Tracking no. *", None))
#if QT_CONFIG(accessibility)
        self.trackingEdit.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Tracking no.", None))
#endif // QT_CONFIG(accessibility)
        self.courierLabel.setText(QCoreApplication.translate("TicketStepDialog", u"&Courier *", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.amountLabel.setText(QCoreApplication.translate("TicketStepDialog", u"&Amount *", None))
#if QT_CONFIG(accessibility)
        self.amountEdit.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("TicketStepDialog", u"&Day *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.channelLabel.setText(QCoreApplication.translate("TicketStepDialog", u"C&hannel", None))
#if QT_CONFIG(accessibility)
        self.channelBox.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Channel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.countsTable.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Goods that arrived", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("TicketStepDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.wordsEdit.setAccessibleName(QCoreApplication.translate("TicketStepDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.photosLabel.setText(QCoreApplication.translate("TicketStepDialog", u"Photos *", None))
        self.cancelButton.setText(QCoreApplication.translate("TicketStepDialog", u"Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("TicketStepDialog", u"Done", None))
    # retranslateUi


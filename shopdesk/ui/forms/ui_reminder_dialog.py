# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reminder_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReminderDialog(object):
    def setupUi(self, ReminderDialog):
        if not ReminderDialog.objectName():
            ReminderDialog.setObjectName(u"ReminderDialog")
        ReminderDialog.resize(480, 400)
        self.dialogLayout = QVBoxLayout(ReminderDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 16, 24, 16)
        self.ordersLabel = QLabel(ReminderDialog)
        self.ordersLabel.setObjectName(u"ordersLabel")
        self.ordersLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ordersLabel.setWordWrap(True)
        self.ordersLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.ordersLabel)

        self.chatColumn = QVBoxLayout()
        self.chatColumn.setSpacing(6)
        self.chatColumn.setObjectName(u"chatColumn")
        self.chatHead = QHBoxLayout()
        self.chatHead.setObjectName(u"chatHead")
        self.chatLabel = QLabel(ReminderDialog)
        self.chatLabel.setObjectName(u"chatLabel")

        self.chatHead.addWidget(self.chatLabel)

        self.chatSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chatHead.addItem(self.chatSpacer)

        self.copyButton = QPushButton(ReminderDialog)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)
        self.copyButton.setProperty(u"role", u"link")

        self.chatHead.addWidget(self.copyButton)


        self.chatColumn.addLayout(self.chatHead)

        self.chatEdit = QPlainTextEdit(ReminderDialog)
        self.chatEdit.setObjectName(u"chatEdit")
        self.chatEdit.setTabChangesFocus(True)
        self.chatEdit.setReadOnly(True)
        self.chatEdit.setMaximumSize(QSize(16777215, 92))

        self.chatColumn.addWidget(self.chatEdit)


        self.dialogLayout.addLayout(self.chatColumn)

        self.outcomeGrid = QGridLayout()
        self.outcomeGrid.setObjectName(u"outcomeGrid")
        self.outcomeGrid.setHorizontalSpacing(12)
        self.outcomeGrid.setVerticalSpacing(6)
        self.outcomeGrid.setContentsMargins(0, 0, 0, 0)
        self.outcomeLabel = QLabel(ReminderDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")

        self.outcomeGrid.addWidget(self.outcomeLabel, 0, 0, 1, 1)

        self.outcomeBox = QComboBox(ReminderDialog)
        self.outcomeBox.setObjectName(u"outcomeBox")

        self.outcomeGrid.addWidget(self.outcomeBox, 1, 0, 1, 1)

        self.noteLabel = QLabel(ReminderDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.outcomeGrid.addWidget(self.noteLabel, 2, 0, 1, 1)

        self.noteEdit = QPlainTextEdit(ReminderDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMaximumSize(QSize(16777215, 72))

        self.outcomeGrid.addWidget(self.noteEdit, 3, 0, 1, 1)

        self.outcomeGrid.setColumnStretch(0, 1)

        self.dialogLayout.addLayout(self.outcomeGrid)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(ReminderDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ReminderDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ReminderDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.chatLabel.setBuddy(self.chatEdit)
        self.outcomeLabel.setBuddy(self.outcomeBox)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.chatEdit, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.outcomeBox)
        QWidget.setTabOrder(self.outcomeBox, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ReminderDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(ReminderDialog)
    # setupUi

    def retranslateUi(self, ReminderDialog):
        ReminderDialog.setWindowTitle(QCoreApplication.translate("ReminderDialog", u"Payment reminder", None))
        self.chatLabel.setText(QCoreApplication.translate("ReminderDialog", u"&Text for the chat", None))
        self.copyButton.setText(QCoreApplication.translate("ReminderDialog", u"&Copy", None))
#if QT_CONFIG(accessibility)
        self.chatEdit.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"Text for the chat", None))
#endif // QT_CONFIG(accessibility)
        self.outcomeLabel.setText(QCoreApplication.translate("ReminderDialog", u"What came &of it *", None))
#if QT_CONFIG(accessibility)
        self.outcomeBox.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"What came of it", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ReminderDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("ReminderDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ReminderDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ReminderDialog", u"&Save", None))
    # retranslateUi


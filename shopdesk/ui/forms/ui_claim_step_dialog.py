# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_step_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QDialog, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MoneyEdit

class Ui_ClaimStepDialog(object):
    def setupUi(self, ClaimStepDialog):
        if not ClaimStepDialog.objectName():
            ClaimStepDialog.setObjectName(u"ClaimStepDialog")
        ClaimStepDialog.resize(460, 260)
        self.dialogLayout = QVBoxLayout(ClaimStepDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.claimLabel = QLabel(ClaimStepDialog)
        self.claimLabel.setObjectName(u"claimLabel")
        self.claimLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.claimLabel.setWordWrap(True)
        self.claimLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.claimLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.amountLabel = QLabel(ClaimStepDialog)
        self.amountLabel.setObjectName(u"amountLabel")

        self.fieldGrid.addWidget(self.amountLabel, 0, 0, 1, 1)

        self.amountEdit = MoneyEdit(ClaimStepDialog)
        self.amountEdit.setObjectName(u"amountEdit")

        self.fieldGrid.addWidget(self.amountEdit, 0, 1, 1, 1)

        self.amountHint = QLabel(ClaimStepDialog)
        self.amountHint.setObjectName(u"amountHint")
        self.amountHint.setTextFormat(Qt.TextFormat.PlainText)
        self.amountHint.setWordWrap(True)
        self.amountHint.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.amountHint, 1, 1, 1, 1)

        self.dayLabel = QLabel(ClaimStepDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 2, 0, 1, 1)

        self.dayEdit = QDateEdit(ClaimStepDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.dayEdit, 2, 1, 1, 1)

        self.dayHint = QLabel(ClaimStepDialog)
        self.dayHint.setObjectName(u"dayHint")
        self.dayHint.setTextFormat(Qt.TextFormat.PlainText)
        self.dayHint.setWordWrap(True)
        self.dayHint.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.dayHint, 3, 1, 1, 1)

        self.channelLabel = QLabel(ClaimStepDialog)
        self.channelLabel.setObjectName(u"channelLabel")

        self.fieldGrid.addWidget(self.channelLabel, 4, 0, 1, 1)

        self.channelBox = QComboBox(ClaimStepDialog)
        self.channelBox.setObjectName(u"channelBox")

        self.fieldGrid.addWidget(self.channelBox, 4, 1, 1, 1)

        self.spokeToLabel = QLabel(ClaimStepDialog)
        self.spokeToLabel.setObjectName(u"spokeToLabel")

        self.fieldGrid.addWidget(self.spokeToLabel, 5, 0, 1, 1)

        self.spokeToEdit = QLineEdit(ClaimStepDialog)
        self.spokeToEdit.setObjectName(u"spokeToEdit")
        self.spokeToEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.spokeToEdit, 5, 1, 1, 1)

        self.wordsLabel = QLabel(ClaimStepDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.fieldGrid.addWidget(self.wordsLabel, 6, 0, 1, 1)

        self.wordsEdit = QPlainTextEdit(ClaimStepDialog)
        self.wordsEdit.setObjectName(u"wordsEdit")
        self.wordsEdit.setTabChangesFocus(True)
        self.wordsEdit.setMaximumSize(QSize(16777215, 84))

        self.fieldGrid.addWidget(self.wordsEdit, 6, 1, 1, 1)

        self.promisedBox = QCheckBox(ClaimStepDialog)
        self.promisedBox.setObjectName(u"promisedBox")

        self.fieldGrid.addWidget(self.promisedBox, 7, 0, 1, 1)

        self.promisedEdit = QDateEdit(ClaimStepDialog)
        self.promisedEdit.setObjectName(u"promisedEdit")
        self.promisedEdit.setEnabled(False)
        self.promisedEdit.setCalendarPopup(True)
        self.promisedEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.promisedEdit, 7, 1, 1, 1)

        self.nextBox = QCheckBox(ClaimStepDialog)
        self.nextBox.setObjectName(u"nextBox")

        self.fieldGrid.addWidget(self.nextBox, 8, 0, 1, 1)

        self.nextEdit = QDateEdit(ClaimStepDialog)
        self.nextEdit.setObjectName(u"nextEdit")
        self.nextEdit.setEnabled(False)
        self.nextEdit.setCalendarPopup(True)
        self.nextEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.nextEdit, 8, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(ClaimStepDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ClaimStepDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.doneButton = QPushButton(ClaimStepDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setAutoDefault(False)
        self.doneButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.doneButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.amountLabel.setBuddy(self.amountEdit)
        self.dayLabel.setBuddy(self.dayEdit)
        self.channelLabel.setBuddy(self.channelBox)
        self.spokeToLabel.setBuddy(self.spokeToEdit)
        self.wordsLabel.setBuddy(self.wordsEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amountEdit, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.channelBox)
        QWidget.setTabOrder(self.channelBox, self.spokeToEdit)
        QWidget.setTabOrder(self.spokeToEdit, self.wordsEdit)
        QWidget.setTabOrder(self.wordsEdit, self.promisedBox)
        QWidget.setTabOrder(self.promisedBox, self.promisedEdit)
        QWidget.setTabOrder(self.promisedEdit, self.nextBox)
        QWidget.setTabOrder(self.nextBox, self.nextEdit)
        QWidget.setTabOrder(self.nextEdit, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.cancelButton)

        self.retranslateUi(ClaimStepDialog)

        self.doneButton.setDefault(True)


        QMetaObject.connectSlotsByName(ClaimStepDialog)
    # setupUi

    def retranslateUi(self, ClaimStepDialog):
        ClaimStepDialog.setWindowTitle(QCoreApplication.translate("ClaimStepDialog", u"Claim", None))
        self.amountLabel.setText(QCoreApplication.translate("ClaimStepDialog", u"&Amount *", None))
#if QT_CONFIG(accessibility)
        self.amountEdit.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("ClaimStepDialog", u"&Day *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.channelLabel.setText(QCoreApplication.translate("ClaimStepDialog", u"&Paid", None))
#if QT_CONFIG(accessibility)
        self.channelBox.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Paid", None))
#endif // QT_CONFIG(accessibility)
        self.spokeToLabel.setText(QCoreApplication.translate("ClaimStepDialog", u"&Spoke to", None))
#if QT_CONFIG(accessibility)
        self.spokeToEdit.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Spoke to", None))
#endif // QT_CONFIG(accessibility)
        self.spokeToEdit.setPlaceholderText(QCoreApplication.translate("ClaimStepDialog", u"Who, and the number that was called", None))
        self.wordsLabel.setText(QCoreApplication.translate("ClaimStepDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.wordsEdit.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.promisedBox.setText(QCoreApplication.translate("ClaimStepDialog", u"&Promised for", None))
#if QT_CONFIG(accessibility)
        self.promisedEdit.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Promised for", None))
#endif // QT_CONFIG(accessibility)
        self.nextBox.setText(QCoreApplication.translate("ClaimStepDialog", u"Ask a&gain on", None))
#if QT_CONFIG(accessibility)
        self.nextEdit.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Ask again on", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ClaimStepDialog", u"Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("ClaimStepDialog", u"Done", None))
    # retranslateUi


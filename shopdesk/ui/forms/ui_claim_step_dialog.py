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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

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

        self.dayLabel = QLabel(ClaimStepDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 1, 0, 1, 1)

        self.dayEdit = QDateEdit(ClaimStepDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.dayEdit, 1, 1, 1, 1)

        self.channelLabel = QLabel(ClaimStepDialog)
        self.channelLabel.setObjectName(u"channelLabel")

        self.fieldGrid.addWidget(self.channelLabel, 2, 0, 1, 1)

        self.channelBox = QComboBox(ClaimStepDialog)
        self.channelBox.setObjectName(u"channelBox")

        self.fieldGrid.addWidget(self.channelBox, 2, 1, 1, 1)

        self.wordsLabel = QLabel(ClaimStepDialog)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.fieldGrid.addWidget(self.wordsLabel, 3, 0, 1, 1)

        self.wordsEdit = QPlainTextEdit(ClaimStepDialog)
        self.wordsEdit.setObjectName(u"wordsEdit")
        self.wordsEdit.setTabChangesFocus(True)
        self.wordsEdit.setMaximumSize(QSize(16777215, 84))

        self.fieldGrid.addWidget(self.wordsEdit, 3, 1, 1, 1)

        self.nextBox = QCheckBox(ClaimStepDialog)
        self.nextBox.setObjectName(u"nextBox")

        self.fieldGrid.addWidget(self.nextBox, 4, 0, 1, 1)

        self.nextEdit = QDateEdit(ClaimStepDialog)
        self.nextEdit.setObjectName(u"nextEdit")
        self.nextEdit.setEnabled(False)
        self.nextEdit.setCalendarPopup(True)
        self.nextEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.nextEdit, 4, 1, 1, 1)

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
        self.wordsLabel.setBuddy(self.wordsEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amountEdit, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.channelBox)
        QWidget.setTabOrder(self.channelBox, self.wordsEdit)
        QWidget.setTabOrder(self.wordsEdit, self.nextBox)
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
        self.wordsLabel.setText(QCoreApplication.translate("ClaimStepDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.wordsEdit.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.nextBox.setText(QCoreApplication.translate("ClaimStepDialog", u"Ask again on", None))
#if QT_CONFIG(accessibility)
        self.nextEdit.setAccessibleName(QCoreApplication.translate("ClaimStepDialog", u"Ask again on", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ClaimStepDialog", u"Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("ClaimStepDialog", u"Done", None))
    # retranslateUi


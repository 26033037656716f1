# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_chase_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDateEdit, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_StatementChaseDialog(object):
    def setupUi(self, StatementChaseDialog):
        if not StatementChaseDialog.objectName():
            StatementChaseDialog.setObjectName(u"StatementChaseDialog")
        StatementChaseDialog.resize(520, 320)
        self.dialogLayout = QVBoxLayout(StatementChaseDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(StatementChaseDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.claimsLabel = QLabel(StatementChaseDialog)
        self.claimsLabel.setObjectName(u"claimsLabel")
        self.claimsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.claimsLabel.setWordWrap(True)
        self.claimsLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.claimsLabel)

        self.chaseForm = QFormLayout()
        self.chaseForm.setObjectName(u"chaseForm")
        self.chaseForm.setHorizontalSpacing(12)
        self.chaseForm.setVerticalSpacing(10)
        self.saidLabel = QLabel(StatementChaseDialog)
        self.saidLabel.setObjectName(u"saidLabel")

        self.chaseForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.saidLabel)

        self.saidEdit = QPlainTextEdit(StatementChaseDialog)
        self.saidEdit.setObjectName(u"saidEdit")
        self.saidEdit.setTabChangesFocus(True)
        self.saidEdit.setMaximumSize(QSize(16777215, 90))

        self.chaseForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.saidEdit)

        self.spokeToLabel = QLabel(StatementChaseDialog)
        self.spokeToLabel.setObjectName(u"spokeToLabel")

        self.chaseForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.spokeToLabel)

        self.spokeToEdit = QLineEdit(StatementChaseDialog)
        self.spokeToEdit.setObjectName(u"spokeToEdit")

        self.chaseForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.spokeToEdit)

        self.promisedBox = QCheckBox(StatementChaseDialog)
        self.promisedBox.setObjectName(u"promisedBox")
        self.promisedBox.setMinimumSize(QSize(0, 32))

        self.chaseForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.promisedBox)

        self.promisedEdit = QDateEdit(StatementChaseDialog)
        self.promisedEdit.setObjectName(u"promisedEdit")
        self.promisedEdit.setCalendarPopup(True)
        self.promisedEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.chaseForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.promisedEdit)

        self.nextBox = QCheckBox(StatementChaseDialog)
        self.nextBox.setObjectName(u"nextBox")
        self.nextBox.setMinimumSize(QSize(0, 32))

        self.chaseForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.nextBox)

        self.nextEdit = QDateEdit(StatementChaseDialog)
        self.nextEdit.setObjectName(u"nextEdit")
        self.nextEdit.setCalendarPopup(True)
        self.nextEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.chaseForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.nextEdit)


        self.dialogLayout.addLayout(self.chaseForm)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(StatementChaseDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.noteButton = QPushButton(StatementChaseDialog)
        self.noteButton.setObjectName(u"noteButton")
        self.noteButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.noteButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.saidLabel.setBuddy(self.saidEdit)
        self.spokeToLabel.setBuddy(self.spokeToEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.saidEdit, self.spokeToEdit)
        QWidget.setTabOrder(self.spokeToEdit, self.promisedBox)
        QWidget.setTabOrder(self.promisedBox, self.promisedEdit)
        QWidget.setTabOrder(self.promisedEdit, self.nextBox)
        QWidget.setTabOrder(self.nextBox, self.nextEdit)
        QWidget.setTabOrder(self.nextEdit, self.noteButton)
        QWidget.setTabOrder(self.noteButton, self.cancelButton)

        self.retranslateUi(StatementChaseDialog)

        self.noteButton.setDefault(True)


        QMetaObject.connectSlotsByName(StatementChaseDialog)
    # setupUi

    def retranslateUi(self, StatementChaseDialog):
        StatementChaseDialog.setWindowTitle(QCoreApplication.translate("StatementChaseDialog", u"Note a call", None))
        self.saidLabel.setText(QCoreApplication.translate("StatementChaseDialog", u"&What was said *", None))
#if QT_CONFIG(accessibility)
        self.saidEdit.setAccessibleName(QCoreApplication.translate("StatementChaseDialog", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.spokeToLabel.setText(QCoreApplication.translate("StatementChaseDialog", u"S&poke to", None))
#if QT_CONFIG(accessibility)
        self.spokeToEdit.setAccessibleName(QCoreApplication.translate("StatementChaseDialog", u"Spoke to", None))
#endif // QT_CONFIG(accessibility)
        self.promisedBox.setText(QCoreApplication.translate("StatementChaseDialog", u"P&romised by", None))
#if QT_CONFIG(accessibility)
        self.promisedEdit.setAccessibleName(QCoreApplication.translate("StatementChaseDialog", u"Promised by", None))
#endif // QT_CONFIG(accessibility)
        self.nextBox.setText(QCoreApplication.translate("StatementChaseDialog", u"&Ask again on", None))
#if QT_CONFIG(accessibility)
        self.nextEdit.setAccessibleName(QCoreApplication.translate("StatementChaseDialog", u"Ask again on", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("StatementChaseDialog", u"Cancel", None))
        self.noteButton.setText(QCoreApplication.translate("StatementChaseDialog", u"&Note it", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'feedback_step_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_FeedbackStepDialog(object):
    def setupUi(self, FeedbackStepDialog):
        if not FeedbackStepDialog.objectName():
            FeedbackStepDialog.setObjectName(u"FeedbackStepDialog")
        FeedbackStepDialog.resize(480, 260)
        self.dialogLayout = QVBoxLayout(FeedbackStepDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(FeedbackStepDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.whatLabel = QLabel(FeedbackStepDialog)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setWordWrap(True)
        self.whatLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.whatLabel)

        self.supplierLabel = QLabel(FeedbackStepDialog)
        self.supplierLabel.setObjectName(u"supplierLabel")

        self.dialogLayout.addWidget(self.supplierLabel)

        self.supplierBox = QComboBox(FeedbackStepDialog)
        self.supplierBox.setObjectName(u"supplierBox")

        self.dialogLayout.addWidget(self.supplierBox)

        self.noteLabel = QLabel(FeedbackStepDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.dialogLayout.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(FeedbackStepDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMinimumSize(QSize(0, 90))

        self.dialogLayout.addWidget(self.noteEdit)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(FeedbackStepDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.doneButton = QPushButton(FeedbackStepDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.doneButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.supplierLabel.setBuddy(self.supplierBox)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.supplierBox, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.cancelButton)

        self.retranslateUi(FeedbackStepDialog)

        self.doneButton.setDefault(True)


        QMetaObject.connectSlotsByName(FeedbackStepDialog)
    # setupUi

    def retranslateUi(self, FeedbackStepDialog):
        FeedbackStepDialog.setWindowTitle(QCoreApplication.translate("FeedbackStepDialog", u"Quality feedback", None))
        self.supplierLabel.setText(QCoreApplication.translate("FeedbackStepDialog", u"&Supplier", None))
#if QT_CONFIG(accessibility)
        self.supplierBox.setAccessibleName(QCoreApplication.translate("FeedbackStepDialog", u"Supplier", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("FeedbackStepDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("FeedbackStepDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("FeedbackStepDialog", u"Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("FeedbackStepDialog", u"Save", None))
    # retranslateUi


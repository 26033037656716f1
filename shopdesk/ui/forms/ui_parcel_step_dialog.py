# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'parcel_step_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ParcelStepDialog(object):
    def setupUi(self, ParcelStepDialog):
        if not ParcelStepDialog.objectName():
            ParcelStepDialog.setObjectName(u"ParcelStepDialog")
        ParcelStepDialog.resize(500, 260)
        self.dialogLayout = QVBoxLayout(ParcelStepDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 16, 24, 16)
        self.parcelLabel = QLabel(ParcelStepDialog)
        self.parcelLabel.setObjectName(u"parcelLabel")
        self.parcelLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.parcelLabel.setWordWrap(True)
        self.parcelLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.parcelLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.trackingLabel = QLabel(ParcelStepDialog)
        self.trackingLabel.setObjectName(u"trackingLabel")

        self.fieldGrid.addWidget(self.trackingLabel, 0, 0, 1, 1)

        self.trackingEdit = QLineEdit(ParcelStepDialog)
        self.trackingEdit.setObjectName(u"trackingEdit")
        self.trackingEdit.setMaxLength(64)

        self.fieldGrid.addWidget(self.trackingEdit, 0, 1, 1, 1)

        self.courierLabel = QLabel(ParcelStepDialog)
        self.courierLabel.setObjectName(u"courierLabel")

        self.fieldGrid.addWidget(self.courierLabel, 1, 0, 1, 1)

        self.courierBox = QComboBox(ParcelStepDialog)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setEditable(True)

        self.fieldGrid.addWidget(self.courierBox, 1, 1, 1, 1)

        self.outcomeLabel = QLabel(ParcelStepDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")

        self.fieldGrid.addWidget(self.outcomeLabel, 2, 0, 1, 1)

        self.outcomeBox = QComboBox(ParcelStepDialog)
        self.outcomeBox.setObjectName(u"outcomeBox")
        self.outcomeBox.setEditable(True)

        self.fieldGrid.addWidget(self.outcomeBox, 2, 1, 1, 1)

        self.noteLabel = QLabel(ParcelStepDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldGrid.addWidget(self.noteLabel, 3, 0, 1, 1)

        self.noteEdit = QLineEdit(ParcelStepDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaxLength(500)

        self.fieldGrid.addWidget(self.noteEdit, 3, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.messageLabel = QLabel(ParcelStepDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"error")

        self.dialogLayout.addWidget(self.messageLabel)

        self.spaceBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.spaceBelow)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ParcelStepDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.doneButton = QPushButton(ParcelStepDialog)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.doneButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.trackingLabel.setBuddy(self.trackingEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.outcomeLabel.setBuddy(self.outcomeBox)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.trackingEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.outcomeBox)
        QWidget.setTabOrder(self.outcomeBox, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.doneButton)
        QWidget.setTabOrder(self.doneButton, self.cancelButton)

        self.retranslateUi(ParcelStepDialog)

        self.doneButton.setDefault(True)


        QMetaObject.connectSlotsByName(ParcelStepDialog)
    # setupUi

    def retranslateUi(self, ParcelStepDialog):
        ParcelStepDialog.setWindowTitle(QCoreApplication.translate("ParcelStepDialog", u"Parcel", None))
        self.trackingLabel.setText(QCoreApplication.translate("ParcelStepDialog", u"New &tracking no. *", None))
#if QT_CONFIG(accessibility)
        self.trackingEdit.setAccessibleName(QCoreApplication.translate("ParcelStepDialog", u"New tracking no.", None))
#endif // QT_CONFIG(accessibility)
        self.courierLabel.setText(QCoreApplication.translate("ParcelStepDialog", u"&Courier *", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("ParcelStepDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.outcomeLabel.setText(QCoreApplication.translate("ParcelStepDialog", u"&What becomes of it *", None))
#if QT_CONFIG(accessibility)
        self.outcomeBox.setAccessibleName(QCoreApplication.translate("ParcelStepDialog", u"What becomes of it", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ParcelStepDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("ParcelStepDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ParcelStepDialog", u"Cancel", None))
        self.doneButton.setText(QCoreApplication.translate("ParcelStepDialog", u"Done", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_evidence_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MonthEdit

class Ui_ClaimEvidenceDialog(object):
    def setupUi(self, ClaimEvidenceDialog):
        if not ClaimEvidenceDialog.objectName():
            ClaimEvidenceDialog.setObjectName(u"ClaimEvidenceDialog")
        ClaimEvidenceDialog.resize(600, 340)
        self.dialogLayout = QVBoxLayout(ClaimEvidenceDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.monthFrame = QFrame(ClaimEvidenceDialog)
        self.monthFrame.setObjectName(u"monthFrame")
        self.monthGrid = QGridLayout(self.monthFrame)
        self.monthGrid.setObjectName(u"monthGrid")
        self.monthGrid.setHorizontalSpacing(12)
        self.monthGrid.setVerticalSpacing(8)
        self.monthGrid.setContentsMargins(0, 0, 0, 0)
        self.monthLabel = QLabel(self.monthFrame)
        self.monthLabel.setObjectName(u"monthLabel")

        self.monthGrid.addWidget(self.monthLabel, 0, 0, 1, 1)

        self.evidenceMonthEdit = MonthEdit(self.monthFrame)
        self.evidenceMonthEdit.setObjectName(u"evidenceMonthEdit")

        self.monthGrid.addWidget(self.evidenceMonthEdit, 0, 1, 1, 1)

        self.courierLabel = QLabel(self.monthFrame)
        self.courierLabel.setObjectName(u"courierLabel")

        self.monthGrid.addWidget(self.courierLabel, 1, 0, 1, 1)

        self.courierBox = QComboBox(self.monthFrame)
        self.courierBox.setObjectName(u"courierBox")

        self.monthGrid.addWidget(self.courierBox, 1, 1, 1, 1)

        self.monthGrid.setColumnStretch(1, 1)

        self.dialogLayout.addWidget(self.monthFrame)

        self.claimsLabel = QLabel(ClaimEvidenceDialog)
        self.claimsLabel.setObjectName(u"claimsLabel")
        self.claimsLabel.setWordWrap(True)
        self.claimsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.claimsLabel.setProperty(u"role", u"strong")

        self.dialogLayout.addWidget(self.claimsLabel)

        self.pdfRadio = QRadioButton(ClaimEvidenceDialog)
        self.pdfRadio.setObjectName(u"pdfRadio")
        self.pdfRadio.setChecked(True)

        self.dialogLayout.addWidget(self.pdfRadio)

        self.zipRadio = QRadioButton(ClaimEvidenceDialog)
        self.zipRadio.setObjectName(u"zipRadio")

        self.dialogLayout.addWidget(self.zipRadio)

        self.orderCheck = QCheckBox(ClaimEvidenceDialog)
        self.orderCheck.setObjectName(u"orderCheck")
        self.orderCheck.setChecked(True)

        self.dialogLayout.addWidget(self.orderCheck)

        self.noteLabel = QLabel(ClaimEvidenceDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.noteLabel)

        self.targetRow = QHBoxLayout()
        self.targetRow.setSpacing(12)
        self.targetRow.setObjectName(u"targetRow")
        self.targetLabel = QLabel(ClaimEvidenceDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.targetRow.addWidget(self.targetLabel)

        self.targetEdit = QLineEdit(ClaimEvidenceDialog)
        self.targetEdit.setObjectName(u"targetEdit")

        self.targetRow.addWidget(self.targetEdit)

        self.browseButton = QPushButton(ClaimEvidenceDialog)
        self.browseButton.setObjectName(u"browseButton")
        self.browseButton.setAutoDefault(False)
        self.browseButton.setProperty(u"role", u"plain")

        self.targetRow.addWidget(self.browseButton)


        self.dialogLayout.addLayout(self.targetRow)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ClaimEvidenceDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.writeButton = QPushButton(ClaimEvidenceDialog)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setAutoDefault(False)
        self.writeButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.writeButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.monthLabel.setBuddy(self.evidenceMonthEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.targetLabel.setBuddy(self.targetEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.evidenceMonthEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.pdfRadio)
        QWidget.setTabOrder(self.pdfRadio, self.zipRadio)
        QWidget.setTabOrder(self.zipRadio, self.orderCheck)
        QWidget.setTabOrder(self.orderCheck, self.targetEdit)
        QWidget.setTabOrder(self.targetEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.cancelButton)

        self.retranslateUi(ClaimEvidenceDialog)

        self.writeButton.setDefault(True)


        QMetaObject.connectSlotsByName(ClaimEvidenceDialog)
    # setupUi

    def retranslateUi(self, ClaimEvidenceDialog):
        ClaimEvidenceDialog.setWindowTitle(QCoreApplication.translate("ClaimEvidenceDialog", u"Evidence pack", None))
        self.monthLabel.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"&Month", None))
        self.courierLabel.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"&Courier", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("ClaimEvidenceDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.pdfRadio.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"&PDF to print or to send: what each claim says, then its photos", None))
        self.zipRadio.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"&Zip archive: photos named by customer ID, claim no. and number, with data sheets and a list", None))
        self.orderCheck.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"Photos of the &orders too, not only those of the claims", None))
        self.noteLabel.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"Phones write into a photo where it was taken. The pack does not tell it; the archive keeps it.", None))
        self.targetLabel.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"&File", None))
#if QT_CONFIG(accessibility)
        self.targetEdit.setAccessibleName(QCoreApplication.translate("ClaimEvidenceDialog", u"File", None))
#endif // QT_CONFIG(accessibility)
        self.browseButton.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"Choose\u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"Cancel", None))
        self.writeButton.setText(QCoreApplication.translate("ClaimEvidenceDialog", u"&Write the evidence", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'remark_dialog.ui'
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

class Ui_RemarkDialog(object):
    def setupUi(self, RemarkDialog):
        if not RemarkDialog.objectName():
            RemarkDialog.setObjectName(u"RemarkDialog")
        RemarkDialog.resize(560, 480)
        self.dialogLayout = QVBoxLayout(RemarkDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 16, 24, 16)
        self.ordersLabel = QLabel(RemarkDialog)
        self.ordersLabel.setObjectName(u"ordersLabel")
        self.ordersLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ordersLabel.setWordWrap(True)
        self.ordersLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.ordersLabel)

        self.partsGrid = QGridLayout()
        self.partsGrid.setObjectName(u"partsGrid")
        self.partsGrid.setHorizontalSpacing(12)
        self.partsGrid.setVerticalSpacing(6)
        self.partsGrid.setContentsMargins(0, 0, 0, 0)
        self.staffLabel = QLabel(RemarkDialog)
        self.staffLabel.setObjectName(u"staffLabel")

        self.partsGrid.addWidget(self.staffLabel, 0, 0, 1, 1)

        self.staffBox = QComboBox(RemarkDialog)
        self.staffBox.setObjectName(u"staffBox")
        self.staffBox.setEditable(True)

        self.partsGrid.addWidget(self.staffBox, 1, 0, 1, 1)

        self.courierLabel = QLabel(RemarkDialog)
        self.courierLabel.setObjectName(u"courierLabel")

        self.partsGrid.addWidget(self.courierLabel, 0, 1, 1, 1)

        self.courierBox = QComboBox(RemarkDialog)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setEditable(True)

        self.partsGrid.addWidget(self.courierBox, 1, 1, 1, 1)

        self.conditionLabel = QLabel(RemarkDialog)
        self.conditionLabel.setObjectName(u"conditionLabel")

        self.partsGrid.addWidget(self.conditionLabel, 2, 0, 1, 2)

        self.conditionBox = QComboBox(RemarkDialog)
        self.conditionBox.setObjectName(u"conditionBox")
        self.conditionBox.setEditable(True)

        self.partsGrid.addWidget(self.conditionBox, 3, 0, 1, 2)

        self.giftLabel = QLabel(RemarkDialog)
        self.giftLabel.setObjectName(u"giftLabel")

        self.partsGrid.addWidget(self.giftLabel, 4, 0, 1, 2)

        self.giftBox = QComboBox(RemarkDialog)
        self.giftBox.setObjectName(u"giftBox")
        self.giftBox.setEditable(True)

        self.partsGrid.addWidget(self.giftBox, 5, 0, 1, 2)

        self.flagLabel = QLabel(RemarkDialog)
        self.flagLabel.setObjectName(u"flagLabel")

        self.partsGrid.addWidget(self.flagLabel, 6, 0, 1, 1)

        self.flagBox = QComboBox(RemarkDialog)
        self.flagBox.setObjectName(u"flagBox")

        self.partsGrid.addWidget(self.flagBox, 7, 0, 1, 1)

        self.flagHint = QLabel(RemarkDialog)
        self.flagHint.setObjectName(u"flagHint")
        self.flagHint.setTextFormat(Qt.TextFormat.PlainText)
        self.flagHint.setWordWrap(True)
        self.flagHint.setProperty(u"role", u"small")

        self.partsGrid.addWidget(self.flagHint, 7, 1, 1, 1)

        self.existingLabel = QLabel(RemarkDialog)
        self.existingLabel.setObjectName(u"existingLabel")

        self.partsGrid.addWidget(self.existingLabel, 8, 0, 1, 2)

        self.existingBox = QComboBox(RemarkDialog)
        self.existingBox.setObjectName(u"existingBox")

        self.partsGrid.addWidget(self.existingBox, 9, 0, 1, 2)

        self.partsGrid.setColumnStretch(0, 1)
        self.partsGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.partsGrid)

        self.previewColumn = QVBoxLayout()
        self.previewColumn.setSpacing(6)
        self.previewColumn.setObjectName(u"previewColumn")
        self.previewHead = QHBoxLayout()
        self.previewHead.setObjectName(u"previewHead")
        self.previewLabel = QLabel(RemarkDialog)
        self.previewLabel.setObjectName(u"previewLabel")

        self.previewHead.addWidget(self.previewLabel)

        self.previewSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.previewHead.addItem(self.previewSpacer)

        self.copyButton = QPushButton(RemarkDialog)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)
        self.copyButton.setProperty(u"role", u"link")

        self.previewHead.addWidget(self.copyButton)


        self.previewColumn.addLayout(self.previewHead)

        self.previewEdit = QPlainTextEdit(RemarkDialog)
        self.previewEdit.setObjectName(u"previewEdit")
        self.previewEdit.setTabChangesFocus(True)
        self.previewEdit.setMaximumSize(QSize(16777215, 76))

        self.previewColumn.addWidget(self.previewEdit)

        self.lengthLabel = QLabel(RemarkDialog)
        self.lengthLabel.setObjectName(u"lengthLabel")
        self.lengthLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lengthLabel.setWordWrap(True)
        self.lengthLabel.setProperty(u"role", u"small")

        self.previewColumn.addWidget(self.lengthLabel)


        self.dialogLayout.addLayout(self.previewColumn)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(RemarkDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(RemarkDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RemarkDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.staffLabel.setBuddy(self.staffBox)
        self.courierLabel.setBuddy(self.courierBox)
        self.conditionLabel.setBuddy(self.conditionBox)
        self.giftLabel.setBuddy(self.giftBox)
        self.flagLabel.setBuddy(self.flagBox)
        self.existingLabel.setBuddy(self.existingBox)
        self.previewLabel.setBuddy(self.previewEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staffBox, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.conditionBox)
        QWidget.setTabOrder(self.conditionBox, self.giftBox)
        QWidget.setTabOrder(self.giftBox, self.flagBox)
        QWidget.setTabOrder(self.flagBox, self.existingBox)
        QWidget.setTabOrder(self.existingBox, self.previewEdit)
        QWidget.setTabOrder(self.previewEdit, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(RemarkDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(RemarkDialog)
    # setupUi

    def retranslateUi(self, RemarkDialog):
        RemarkDialog.setWindowTitle(QCoreApplication.translate("RemarkDialog", u"Remark and flag", None))
        self.staffLabel.setText(QCoreApplication.translate("RemarkDialog", u"Staff &no.", None))
#if QT_CONFIG(accessibility)
        self.staffBox.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Staff no.", None))
#endif // QT_CONFIG(accessibility)
        self.courierLabel.setText(QCoreApplication.translate("RemarkDialog", u"&Courier", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.conditionLabel.setText(QCoreApplication.translate("RemarkDialog", u"S&hipping condition", None))
#if QT_CONFIG(accessibility)
        self.conditionBox.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Shipping condition", None))
#endif // QT_CONFIG(accessibility)
        self.giftLabel.setText(QCoreApplication.translate("RemarkDialog", u"&Gift or refund", None))
#if QT_CONFIG(accessibility)
        self.giftBox.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Gift or refund", None))
#endif // QT_CONFIG(accessibility)
        self.flagLabel.setText(QCoreApplication.translate("RemarkDialog", u"&Flag", None))
#if QT_CONFIG(accessibility)
        self.flagBox.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Flag", None))
#endif // QT_CONFIG(accessibility)
        self.existingLabel.setText(QCoreApplication.translate("RemarkDialog", u"&Where there is a remark", None))
#if QT_CONFIG(accessibility)
        self.existingBox.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Where there is a remark", None))
#endif // QT_CONFIG(accessibility)
        self.previewLabel.setText(QCoreApplication.translate("RemarkDialog", u"&Remark", None))
        self.copyButton.setText(QCoreApplication.translate("RemarkDialog", u"Cop&y", None))
#if QT_CONFIG(accessibility)
        self.previewEdit.setAccessibleName(QCoreApplication.translate("RemarkDialog", u"Remark", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("RemarkDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RemarkDialog", u"&Save", None))
    # retranslateUi


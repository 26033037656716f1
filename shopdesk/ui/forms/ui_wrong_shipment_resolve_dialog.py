# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wrong_shipment_resolve_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_WrongShipmentResolveDialog(object):
    def setupUi(self, WrongShipmentResolveDialog):
        if not WrongShipmentResolveDialog.objectName():
            WrongShipmentResolveDialog.setObjectName(u"WrongShipmentResolveDialog")
        WrongShipmentResolveDialog.resize(480, 280)
        self.dialogLayout = QVBoxLayout(WrongShipmentResolveDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(WrongShipmentResolveDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.toldLabel = QLabel(WrongShipmentResolveDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.toldLabel)

        self.resolveGrid = QGridLayout()
        self.resolveGrid.setObjectName(u"resolveGrid")
        self.resolveGrid.setHorizontalSpacing(12)
        self.resolveGrid.setVerticalSpacing(8)
        self.resolutionLabel = QLabel(WrongShipmentResolveDialog)
        self.resolutionLabel.setObjectName(u"resolutionLabel")

        self.resolveGrid.addWidget(self.resolutionLabel, 0, 0, 1, 1)

        self.resolutionBox = QComboBox(WrongShipmentResolveDialog)
        self.resolutionBox.setObjectName(u"resolutionBox")

        self.resolveGrid.addWidget(self.resolutionBox, 0, 1, 1, 3)

        self.dayLabel = QLabel(WrongShipmentResolveDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.resolveGrid.addWidget(self.dayLabel, 1, 0, 1, 1)

        self.dayEdit = QDateEdit(WrongShipmentResolveDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.resolveGrid.addWidget(self.dayEdit, 1, 1, 1, 3)

        self.noteLabel = QLabel(WrongShipmentResolveDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.resolveGrid.addWidget(self.noteLabel, 2, 0, 1, 1)

        self.noteEdit = QPlainTextEdit(WrongShipmentResolveDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMaximumSize(QSize(16777215, 80))

        self.resolveGrid.addWidget(self.noteEdit, 2, 1, 1, 3)

        self.resolveGrid.setColumnStretch(1, 1)
        self.resolveGrid.setColumnStretch(3, 1)

        self.dialogLayout.addLayout(self.resolveGrid)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(12)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(WrongShipmentResolveDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.resolveButton = QPushButton(WrongShipmentResolveDialog)
        self.resolveButton.setObjectName(u"resolveButton")
        self.resolveButton.setAutoDefault(False)
        self.resolveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.resolveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.resolutionLabel.setBuddy(self.resolutionBox)
        self.dayLabel.setBuddy(self.dayEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.resolutionBox, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.resolveButton)
        QWidget.setTabOrder(self.resolveButton, self.cancelButton)

        self.retranslateUi(WrongShipmentResolveDialog)

        self.resolveButton.setDefault(True)


        QMetaObject.connectSlotsByName(WrongShipmentResolveDialog)
    # setupUi

    def retranslateUi(self, WrongShipmentResolveDialog):
        WrongShipmentResolveDialog.setWindowTitle(QCoreApplication.translate("WrongShipmentResolveDialog", u"Put right", None))
        self.resolutionLabel.setText(QCoreApplication.translate("WrongShipmentResolveDialog", u"What &came of it *", None))
#if QT_CONFIG(accessibility)
        self.resolutionBox.setAccessibleName(QCoreApplication.translate("WrongShipmentResolveDialog", u"What came of it", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("WrongShipmentResolveDialog", u"&On", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentResolveDialog", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("WrongShipmentResolveDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("WrongShipmentResolveDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("WrongShipmentResolveDialog", u"Cancel", None))
        self.resolveButton.setText(QCoreApplication.translate("WrongShipmentResolveDialog", u"&Put right", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'violation_dialog.ui'
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
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_ViolationDialog(object):
    def setupUi(self, ViolationDialog):
        if not ViolationDialog.objectName():
            ViolationDialog.setObjectName(u"ViolationDialog")
        ViolationDialog.resize(680, 420)
        self.dialogLayout = QVBoxLayout(ViolationDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(ViolationDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.shopLabel = QLabel(ViolationDialog)
        self.shopLabel.setObjectName(u"shopLabel")

        self.fieldGrid.addWidget(self.shopLabel, 0, 0, 1, 1)

        self.shopBox = QComboBox(ViolationDialog)
        self.shopBox.setObjectName(u"shopBox")

        self.fieldGrid.addWidget(self.shopBox, 0, 1, 1, 1)

        self.kindLabel = QLabel(ViolationDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fieldGrid.addWidget(self.kindLabel, 0, 2, 1, 1)

        self.kindBox = QComboBox(ViolationDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.fieldGrid.addWidget(self.kindBox, 0, 3, 1, 1)

        self.dayLabel = QLabel(ViolationDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 1, 0, 1, 1)

        self.dayEdit = QDateEdit(ViolationDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.dayEdit, 1, 1, 1, 1)

        self.pointsLabel = QLabel(ViolationDialog)
        self.pointsLabel.setObjectName(u"pointsLabel")

        self.fieldGrid.addWidget(self.pointsLabel, 1, 2, 1, 1)

        self.pointsSpin = QSpinBox(ViolationDialog)
        self.pointsSpin.setObjectName(u"pointsSpin")
        self.pointsSpin.setMaximum(48)

        self.fieldGrid.addWidget(self.pointsSpin, 1, 3, 1, 1)

        self.caseLabel = QLabel(ViolationDialog)
        self.caseLabel.setObjectName(u"caseLabel")

        self.fieldGrid.addWidget(self.caseLabel, 2, 0, 1, 1)

        self.caseEdit = QLineEdit(ViolationDialog)
        self.caseEdit.setObjectName(u"caseEdit")
        self.caseEdit.setMaxLength(64)

        self.fieldGrid.addWidget(self.caseEdit, 2, 1, 1, 1)

        self.feeLabel = QLabel(ViolationDialog)
        self.feeLabel.setObjectName(u"feeLabel")

        self.fieldGrid.addWidget(self.feeLabel, 2, 2, 1, 1)

        self.feeEdit = MoneyEdit(ViolationDialog)
        self.feeEdit.setObjectName(u"feeEdit")

        self.fieldGrid.addWidget(self.feeEdit, 2, 3, 1, 1)

        self.orderLabel = QLabel(ViolationDialog)
        self.orderLabel.setObjectName(u"orderLabel")

        self.fieldGrid.addWidget(self.orderLabel, 3, 0, 1, 1)

        self.orderEdit = QLineEdit(ViolationDialog)
        self.orderEdit.setObjectName(u"orderEdit")
        self.orderEdit.setMaxLength(64)

        self.fieldGrid.addWidget(self.orderEdit, 3, 1, 1, 1)

        self.staffLabel = QLabel(ViolationDialog)
        self.staffLabel.setObjectName(u"staffLabel")

        self.fieldGrid.addWidget(self.staffLabel, 3, 2, 1, 1)

        self.staffBox = QComboBox(ViolationDialog)
        self.staffBox.setObjectName(u"staffBox")

        self.fieldGrid.addWidget(self.staffBox, 3, 3, 1, 1)

        self.appealBox = QCheckBox(ViolationDialog)
        self.appealBox.setObjectName(u"appealBox")

        self.fieldGrid.addWidget(self.appealBox, 4, 0, 1, 1)

        self.appealEdit = QDateEdit(ViolationDialog)
        self.appealEdit.setObjectName(u"appealEdit")
        self.appealEdit.setEnabled(False)
        self.appealEdit.setCalendarPopup(True)
        self.appealEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.appealEdit, 4, 1, 1, 1)

        self.reasonLabel = QLabel(ViolationDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.fieldGrid.addWidget(self.reasonLabel, 5, 0, 1, 1)

        self.reasonEdit = QPlainTextEdit(ViolationDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMinimumSize(QSize(0, 72))

        self.fieldGrid.addWidget(self.reasonEdit, 5, 1, 1, 3)

        self.memoLabel = QLabel(ViolationDialog)
        self.memoLabel.setObjectName(u"memoLabel")

        self.fieldGrid.addWidget(self.memoLabel, 6, 0, 1, 1)

        self.memoEdit = QPlainTextEdit(ViolationDialog)
        self.memoEdit.setObjectName(u"memoEdit")
        self.memoEdit.setTabChangesFocus(True)
        self.memoEdit.setMinimumSize(QSize(0, 52))

        self.fieldGrid.addWidget(self.memoEdit, 6, 1, 1, 3)

        self.fieldGrid.setColumnStretch(1, 1)
        self.fieldGrid.setColumnStretch(3, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.standingLabel = QLabel(ViolationDialog)
        self.standingLabel.setObjectName(u"standingLabel")
        self.standingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.standingLabel.setWordWrap(True)
        self.standingLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.standingLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ViolationDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ViolationDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.shopLabel.setBuddy(self.shopBox)
        self.kindLabel.setBuddy(self.kindBox)
        self.dayLabel.setBuddy(self.dayEdit)
        self.pointsLabel.setBuddy(self.pointsSpin)
        self.caseLabel.setBuddy(self.caseEdit)
        self.feeLabel.setBuddy(self.feeEdit)
        self.orderLabel.setBuddy(self.orderEdit)
        self.staffLabel.setBuddy(self.staffBox)
        self.reasonLabel.setBuddy(self.reasonEdit)
        self.memoLabel.setBuddy(self.memoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.shopBox, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.pointsSpin)
        QWidget.setTabOrder(self.pointsSpin, self.caseEdit)
        QWidget.setTabOrder(self.caseEdit, self.feeEdit)
        QWidget.setTabOrder(self.feeEdit, self.orderEdit)
        QWidget.setTabOrder(self.orderEdit, self.staffBox)
        QWidget.setTabOrder(self.staffBox, self.appealBox)
        QWidget.setTabOrder(self.appealBox, self.appealEdit)
        QWidget.setTabOrder(self.appealEdit, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.memoEdit)
        QWidget.setTabOrder(self.memoEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ViolationDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(ViolationDialog)
    # setupUi

    def retranslateUi(self, ViolationDialog):
        ViolationDialog.setWindowTitle(QCoreApplication.translate("ViolationDialog", u"Platform violation", None))
        self.shopLabel.setText(QCoreApplication.translate("ViolationDialog", u"&Shop *", None))
#if QT_CONFIG(accessibility)
        self.shopBox.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("ViolationDialog", u"&Kind *", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("ViolationDialog", u"&Happened on *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Happened on", None))
#endif // QT_CONFIG(accessibility)
        self.pointsLabel.setText(QCoreApplication.translate("ViolationDialog", u"&Points *", None))
#if QT_CONFIG(accessibility)
        self.pointsSpin.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Points", None))
#endif // QT_CONFIG(accessibility)
        self.caseLabel.setText(QCoreApplication.translate("ViolationDialog", u"Case &no.", None))
#if QT_CONFIG(accessibility)
        self.caseEdit.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Case no.", None))
#endif // QT_CONFIG(accessibility)
        self.feeLabel.setText(QCoreApplication.translate("ViolationDialog", u"&Fee", None))
#if QT_CONFIG(accessibility)
        self.feeEdit.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Fee", None))
#endif // QT_CONFIG(accessibility)
        self.orderLabel.setText(QCoreApplication.translate("ViolationDialog", u"&Order no.", None))
#if QT_CONFIG(accessibility)
        self.orderEdit.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Order no.", None))
#endif // QT_CONFIG(accessibility)
        self.staffLabel.setText(QCoreApplication.translate("ViolationDialog", u"Responsi&ble", None))
#if QT_CONFIG(accessibility)
        self.staffBox.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Responsible", None))
#endif // QT_CONFIG(accessibility)
        self.appealBox.setText(QCoreApplication.translate("ViolationDialog", u"&Appeal until", None))
#if QT_CONFIG(accessibility)
        self.appealEdit.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Appeal until", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("ViolationDialog", u"&Reason *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.memoLabel.setText(QCoreApplication.translate("ViolationDialog", u"&Memo", None))
#if QT_CONFIG(accessibility)
        self.memoEdit.setAccessibleName(QCoreApplication.translate("ViolationDialog", u"Memo", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ViolationDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ViolationDialog", u"Save", None))
    # retranslateUi


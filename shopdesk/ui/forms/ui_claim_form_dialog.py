# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_form_dialog.ui'
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
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.inputs import MonthEdit
from shopdesk.ui.messages import Banner

class Ui_ClaimFormDialog(object):
    def setupUi(self, ClaimFormDialog):
        if not ClaimFormDialog.objectName():
            ClaimFormDialog.setObjectName(u"ClaimFormDialog")
        ClaimFormDialog.resize(1120, 720)
        self.dialogLayout = QVBoxLayout(ClaimFormDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(ClaimFormDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.choiceRow = QHBoxLayout()
        self.choiceRow.setSpacing(8)
        self.choiceRow.setObjectName(u"choiceRow")
        self.formLabel = QLabel(ClaimFormDialog)
        self.formLabel.setObjectName(u"formLabel")
        self.formLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.formLabel.setProperty(u"role", u"secondary")

        self.choiceRow.addWidget(self.formLabel)

        self.formBox = QComboBox(ClaimFormDialog)
        self.formBox.setObjectName(u"formBox")
        self.formBox.setMinimumSize(QSize(220, 0))

        self.choiceRow.addWidget(self.formBox)

        self.monthLabel = QLabel(ClaimFormDialog)
        self.monthLabel.setObjectName(u"monthLabel")
        self.monthLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.monthLabel.setProperty(u"role", u"secondary")

        self.choiceRow.addWidget(self.monthLabel)

        self.formMonthEdit = MonthEdit(ClaimFormDialog)
        self.formMonthEdit.setObjectName(u"formMonthEdit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.formMonthEdit.sizePolicy().hasHeightForWidth())
        self.formMonthEdit.setSizePolicy(sizePolicy)

        self.choiceRow.addWidget(self.formMonthEdit)

        self.courierBox = QComboBox(ClaimFormDialog)
        self.courierBox.setObjectName(u"courierBox")

        self.choiceRow.addWidget(self.courierBox)

        self.choiceSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choiceRow.addItem(self.choiceSpacer)

        self.sheetBox = QComboBox(ClaimFormDialog)
        self.sheetBox.setObjectName(u"sheetBox")

        self.choiceRow.addWidget(self.sheetBox)


        self.dialogLayout.addLayout(self.choiceRow)

        self.formGrid = QTableWidget(ClaimFormDialog)
        self.formGrid.setObjectName(u"formGrid")
        self.formGrid.setMinimumSize(QSize(0, 240))

        self.dialogLayout.addWidget(self.formGrid)

        self.toldLabel = QLabel(ClaimFormDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)
        self.toldLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.toldLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.formsButton = QPushButton(ClaimFormDialog)
        self.formsButton.setObjectName(u"formsButton")
        self.formsButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.formsButton)

        self.buttonSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ClaimFormDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.writeButton = QPushButton(ClaimFormDialog)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.writeButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.formLabel.setBuddy(self.formBox)
        self.monthLabel.setBuddy(self.formMonthEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClaimFormDialog)

        self.writeButton.setDefault(True)


        QMetaObject.connectSlotsByName(ClaimFormDialog)
    # setupUi

    def retranslateUi(self, ClaimFormDialog):
        ClaimFormDialog.setWindowTitle(QCoreApplication.translate("ClaimFormDialog", u"Fill a courier's form", None))
        self.formLabel.setText(QCoreApplication.translate("ClaimFormDialog", u"&Form", None))
        self.monthLabel.setText(QCoreApplication.translate("ClaimFormDialog", u"of", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("ClaimFormDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sheetBox.setAccessibleName(QCoreApplication.translate("ClaimFormDialog", u"Sheet shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.formGrid.setAccessibleName(QCoreApplication.translate("ClaimFormDialog", u"Preview of the form", None))
#endif // QT_CONFIG(accessibility)
        self.formsButton.setText(QCoreApplication.translate("ClaimFormDialog", u"&Add a form\u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("ClaimFormDialog", u"Cancel", None))
        self.writeButton.setText(QCoreApplication.translate("ClaimFormDialog", u"&Write\u2026", None))
    # retranslateUi


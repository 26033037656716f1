# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fund_movement_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MoneyEdit
from shopdesk.ui.messages import Banner

class Ui_FundMovementDialog(object):
    def setupUi(self, FundMovementDialog):
        if not FundMovementDialog.objectName():
            FundMovementDialog.setObjectName(u"FundMovementDialog")
        FundMovementDialog.resize(460, 330)
        self.dialogLayout = QVBoxLayout(FundMovementDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.draftBanner = Banner(FundMovementDialog)
        self.draftBanner.setObjectName(u"draftBanner")

        self.dialogLayout.addWidget(self.draftBanner)

        self.dialogBanner = Banner(FundMovementDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.thereLabel = QLabel(FundMovementDialog)
        self.thereLabel.setObjectName(u"thereLabel")
        self.thereLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.thereLabel.setWordWrap(True)
        self.thereLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.thereLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.amountLabel = QLabel(FundMovementDialog)
        self.amountLabel.setObjectName(u"amountLabel")

        self.fieldGrid.addWidget(self.amountLabel, 0, 0, 1, 1)

        self.amountEdit = MoneyEdit(FundMovementDialog)
        self.amountEdit.setObjectName(u"amountEdit")

        self.fieldGrid.addWidget(self.amountEdit, 0, 1, 1, 1)

        self.amountHint = QLabel(FundMovementDialog)
        self.amountHint.setObjectName(u"amountHint")
        self.amountHint.setTextFormat(Qt.TextFormat.PlainText)
        self.amountHint.setWordWrap(True)
        self.amountHint.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.amountHint, 1, 1, 1, 1)

        self.personLabel = QLabel(FundMovementDialog)
        self.personLabel.setObjectName(u"personLabel")

        self.fieldGrid.addWidget(self.personLabel, 2, 0, 1, 1)

        self.personBox = QComboBox(FundMovementDialog)
        self.personBox.setObjectName(u"personBox")
        self.personBox.setEditable(True)
        self.personBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.personBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fieldGrid.addWidget(self.personBox, 2, 1, 1, 1)

        self.purposeLabel = QLabel(FundMovementDialog)
        self.purposeLabel.setObjectName(u"purposeLabel")

        self.fieldGrid.addWidget(self.purposeLabel, 3, 0, 1, 1)

        self.purposeBox = QComboBox(FundMovementDialog)
        self.purposeBox.setObjectName(u"purposeBox")
        self.purposeBox.setEditable(True)
        self.purposeBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.purposeBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.fieldGrid.addWidget(self.purposeBox, 3, 1, 1, 1)

        self.dayLabel = QLabel(FundMovementDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 4, 0, 1, 1)

        self.dayEdit = QDateEdit(FundMovementDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")
        self.dayEdit.setCalendarPopup(True)

        self.fieldGrid.addWidget(self.dayEdit, 4, 1, 1, 1)

        self.dayHint = QLabel(FundMovementDialog)
        self.dayHint.setObjectName(u"dayHint")
        self.dayHint.setTextFormat(Qt.TextFormat.PlainText)
        self.dayHint.setWordWrap(True)
        self.dayHint.setProperty(u"role", u"small")

        self.fieldGrid.addWidget(self.dayHint, 5, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.photoLabel = QLabel(FundMovementDialog)
        self.photoLabel.setObjectName(u"photoLabel")
        self.photoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.photoLabel.setWordWrap(True)
        self.photoLabel.setProperty(u"role", u"small")

        self.dialogLayout.addWidget(self.photoLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(FundMovementDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.nextButton = QPushButton(FundMovementDialog)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.nextButton)

        self.saveButton = QPushButton(FundMovementDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.amountLabel.setBuddy(self.amountEdit)
        self.personLabel.setBuddy(self.personBox)
        self.purposeLabel.setBuddy(self.purposeBox)
        self.dayLabel.setBuddy(self.dayEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amountEdit, self.personBox)
        QWidget.setTabOrder(self.personBox, self.purposeBox)
        QWidget.setTabOrder(self.purposeBox, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.cancelButton)

        self.retranslateUi(FundMovementDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(FundMovementDialog)
    # setupUi

    def retranslateUi(self, FundMovementDialog):
        FundMovementDialog.setWindowTitle(QCoreApplication.translate("FundMovementDialog", u"Spend", None))
        self.amountLabel.setText(QCoreApplication.translate("FundMovementDialog", u"&Amount *", None))
#if QT_CONFIG(accessibility)
        self.amountEdit.setAccessibleName(QCoreApplication.translate("FundMovementDialog", u"Amount", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("FundMovementDialog", u"&Who *", None))
#if QT_CONFIG(accessibility)
        self.personBox.setAccessibleName(QCoreApplication.translate("FundMovementDialog", u"Who", None))
#endif // QT_CONFIG(accessibility)
        self.purposeLabel.setText(QCoreApplication.translate("FundMovementDialog", u"&For *", None))
#if QT_CONFIG(accessibility)
        self.purposeBox.setAccessibleName(QCoreApplication.translate("FundMovementDialog", u"For what", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("FundMovementDialog", u"&Day *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("FundMovementDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("FundMovementDialog", u"Cancel", None))
        self.nextButton.setText(QCoreApplication.translate("FundMovementDialog", u"Save and &next", None))
        self.saveButton.setText(QCoreApplication.translate("FundMovementDialog", u"&Save", None))
    # retranslateUi


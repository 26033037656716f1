# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commission_end_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MonthEdit
from shopdesk.ui.messages import Banner

class Ui_CommissionEndDialog(object):
    def setupUi(self, CommissionEndDialog):
        if not CommissionEndDialog.objectName():
            CommissionEndDialog.setObjectName(u"CommissionEndDialog")
        CommissionEndDialog.resize(420, 220)
        self.dialogLayout = QVBoxLayout(CommissionEndDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(CommissionEndDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.toldLabel = QLabel(CommissionEndDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.toldLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.untilLabel = QLabel(CommissionEndDialog)
        self.untilLabel.setObjectName(u"untilLabel")

        self.fieldGrid.addWidget(self.untilLabel, 0, 0, 1, 1)

        self.untilMonthEdit = MonthEdit(CommissionEndDialog)
        self.untilMonthEdit.setObjectName(u"untilMonthEdit")

        self.fieldGrid.addWidget(self.untilMonthEdit, 0, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.dialogSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(CommissionEndDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CommissionEndDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.untilLabel.setBuddy(self.untilMonthEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.untilMonthEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(CommissionEndDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(CommissionEndDialog)
    # setupUi

    def retranslateUi(self, CommissionEndDialog):
        CommissionEndDialog.setWindowTitle(QCoreApplication.translate("CommissionEndDialog", u"End a rate", None))
        self.untilLabel.setText(QCoreApplication.translate("CommissionEndDialog", u"&Last month *", None))
#if QT_CONFIG(accessibility)
        self.untilMonthEdit.setAccessibleName(QCoreApplication.translate("CommissionEndDialog", u"Last month", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("CommissionEndDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CommissionEndDialog", u"&End it", None))
    # retranslateUi


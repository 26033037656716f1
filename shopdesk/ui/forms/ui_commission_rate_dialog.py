# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commission_rate_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QDoubleSpinBox,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.inputs import (MoneyEdit, MonthEdit)
from shopdesk.ui.messages import Banner

class Ui_CommissionRateDialog(object):
    def setupUi(self, CommissionRateDialog):
        if not CommissionRateDialog.objectName():
            CommissionRateDialog.setObjectName(u"CommissionRateDialog")
        CommissionRateDialog.resize(460, 420)
        self.dialogLayout = QVBoxLayout(CommissionRateDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(CommissionRateDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.staffLabel = QLabel(CommissionRateDialog)
        self.staffLabel.setObjectName(u"staffLabel")

        self.fieldGrid.addWidget(self.staffLabel, 0, 0, 1, 1)

        self.staffBox = QComboBox(CommissionRateDialog)
        self.staffBox.setObjectName(u"staffBox")

        self.fieldGrid.addWidget(self.staffBox, 0, 1, 1, 1)

        self.shopLabel = QLabel(CommissionRateDialog)
        self.shopLabel.setObjectName(u"shopLabel")

        self.fieldGrid.addWidget(self.shopLabel, 1, 0, 1, 1)

        self.shopBox = QComboBox(CommissionRateDialog)
        self.shopBox.setObjectName(u"shopBox")

        self.fieldGrid.addWidget(self.shopBox, 1, 1, 1, 1)

        self.fromLabel = QLabel(CommissionRateDialog)
        self.fromLabel.setObjectName(u"fromLabel")

        self.fieldGrid.addWidget(self.fromLabel, 2, 0, 1, 1)

        self.fromMonthEdit = MonthEdit(CommissionRateDialog)
        self.fromMonthEdit.setObjectName(u"fromMonthEdit")

        self.fieldGrid.addWidget(self.fromMonthEdit, 2, 1, 1, 1)

        self.basisLabel = QLabel(CommissionRateDialog)
        self.basisLabel.setObjectName(u"basisLabel")

        self.fieldGrid.addWidget(self.basisLabel, 3, 0, 1, 1)

        self.basisBox = QComboBox(CommissionRateDialog)
        self.basisBox.setObjectName(u"basisBox")

        self.fieldGrid.addWidget(self.basisBox, 3, 1, 1, 1)

        self.percentLabel = QLabel(CommissionRateDialog)
        self.percentLabel.setObjectName(u"percentLabel")

        self.fieldGrid.addWidget(self.percentLabel, 4, 0, 1, 1)

        self.percentSpin = QDoubleSpinBox(CommissionRateDialog)
        self.percentSpin.setObjectName(u"percentSpin")
        self.percentSpin.setSuffix(u" %")
        self.percentSpin.setMaximum(100.000000000000000)
        self.percentSpin.setSingleStep(0.100000000000000)

        self.fieldGrid.addWidget(self.percentSpin, 4, 1, 1, 1)

        self.perOrderLabel = QLabel(CommissionRateDialog)
        self.perOrderLabel.setObjectName(u"perOrderLabel")

        self.fieldGrid.addWidget(self.perOrderLabel, 5, 0, 1, 1)

        self.perOrderEdit = MoneyEdit(CommissionRateDialog)
        self.perOrderEdit.setObjectName(u"perOrderEdit")

        self.fieldGrid.addWidget(self.perOrderEdit, 5, 1, 1, 1)

        self.memoLabel = QLabel(CommissionRateDialog)
        self.memoLabel.setObjectName(u"memoLabel")

        self.fieldGrid.addWidget(self.memoLabel, 6, 0, 1, 1)

        self.memoEdit = QLineEdit(CommissionRateDialog)
        self.memoEdit.setObjectName(u"memoEdit")

        self.fieldGrid.addWidget(self.memoEdit, 6, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.exampleLabel = QLabel(CommissionRateDialog)
        self.exampleLabel.setObjectName(u"exampleLabel")
        self.exampleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.exampleLabel.setWordWrap(True)
        self.exampleLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.exampleLabel)

        self.cautionLabel = QLabel(CommissionRateDialog)
        self.cautionLabel.setObjectName(u"cautionLabel")
        self.cautionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cautionLabel.setWordWrap(True)
        self.cautionLabel.setProperty(u"role", u"warning")

        self.dialogLayout.addWidget(self.cautionLabel)

        self.dialogSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(CommissionRateDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CommissionRateDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.staffLabel.setBuddy(self.staffBox)
        self.shopLabel.setBuddy(self.shopBox)
        self.fromLabel.setBuddy(self.fromMonthEdit)
        self.basisLabel.setBuddy(self.basisBox)
        self.percentLabel.setBuddy(self.percentSpin)
        self.perOrderLabel.setBuddy(self.perOrderEdit)
        self.memoLabel.setBuddy(self.memoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.staffBox, self.shopBox)
        QWidget.setTabOrder(self.shopBox, self.fromMonthEdit)
        QWidget.setTabOrder(self.fromMonthEdit, self.basisBox)
        QWidget.setTabOrder(self.basisBox, self.percentSpin)
        QWidget.setTabOrder(self.percentSpin, self.perOrderEdit)
        QWidget.setTabOrder(self.perOrderEdit, self.memoEdit)
        QWidget.setTabOrder(self.memoEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(CommissionRateDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(CommissionRateDialog)
    # setupUi

    def retranslateUi(self, CommissionRateDialog):
        CommissionRateDialog.setWindowTitle(QCoreApplication.translate("CommissionRateDialog", u"Rate", None))
        self.staffLabel.setText(QCoreApplication.translate("CommissionRateDialog", u"&For", None))
#if QT_CONFIG(accessibility)
        self.staffBox.setAccessibleName(QCoreApplication.translate("CommissionRateDialog", u"For whom", None))
#endif // QT_CONFIG(accessibility)
        self.shopLabel.setText(QCoreApplication.translate("CommissionRateDialog", u"S&hop", None))
#if QT_CONFIG(accessibility)
        self.shopBox.setAccessibleName(QCoreApplication.translate("CommissionRateDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.fromLabel.setText(QCoreApplication.translate("CommissionRateDialog", u"From &month *", None))
#if QT_CONFIG(accessibility)
        self.fromMonthEdit.setAccessibleName(QCoreApplication.translate("CommissionRateDialog", u"From month", None))
#endif // QT_CONFIG(accessibility)
        self.basisLabel.setText(QCoreApplication.translate("CommissionRateDialog", u"&Earns", None))
#if QT_CONFIG(accessibility)
        self.basisBox.setAccessibleName(QCoreApplication.translate("CommissionRateDialog", u"What it is a part of", None))
#endif // QT_CONFIG(accessibility)
        self.percentLabel.setText(QCoreApplication.translate("CommissionRateDialog", u"&Percent *", None))
#if QT_CONFIG(accessibility)
        self.percentSpin.setAccessibleName(QCoreApplication.translate("CommissionRateDialog", u"Percent", None))
#endif // QT_CONFIG(accessibility)
        self.perOrderLabel.setText(QCoreApplication.translate("CommissionRateDialog", u"&Amount *", None))
#if QT_CONFIG(accessibility)
        self.perOrderEdit.setAccessibleName(QCoreApplication.translate("CommissionRateDialog", u"Amount for an order", None))
#endif // QT_CONFIG(accessibility)
        self.memoLabel.setText(QCoreApplication.translate("CommissionRateDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.memoEdit.setAccessibleName(QCoreApplication.translate("CommissionRateDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("CommissionRateDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CommissionRateDialog", u"&Save", None))
    # retranslateUi


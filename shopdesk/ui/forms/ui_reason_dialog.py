# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QCheckBox, QComboBox,
    QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_ReasonDialog(object):
    def setupUi(self, ReasonDialog):
        if not ReasonDialog.objectName():
            ReasonDialog.setObjectName(u"ReasonDialog")
        ReasonDialog.resize(520, 470)
        self.dialogLayout = QVBoxLayout(ReasonDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(ReasonDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(ReasonDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.fieldGrid.addWidget(self.textLabel, 0, 0, 1, 1)

        self.textEdit = QLineEdit(ReasonDialog)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setMaxLength(100)

        self.fieldGrid.addWidget(self.textEdit, 0, 1, 1, 1)

        self.categoryLabel = QLabel(ReasonDialog)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.fieldGrid.addWidget(self.categoryLabel, 1, 0, 1, 1)

        self.categoryBox = QComboBox(ReasonDialog)
        self.categoryBox.setObjectName(u"categoryBox")
        self.categoryBox.setEditable(True)
        self.categoryBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.fieldGrid.addWidget(self.categoryBox, 1, 1, 1, 1)

        self.kindsLabel = QLabel(ReasonDialog)
        self.kindsLabel.setObjectName(u"kindsLabel")

        self.fieldGrid.addWidget(self.kindsLabel, 2, 0, 1, 1)

        self.kindsGrid = QGridLayout()
        self.kindsGrid.setObjectName(u"kindsGrid")
        self.kindsGrid.setHorizontalSpacing(16)
        self.kindsGrid.setVerticalSpacing(6)
        self.refundBox = QCheckBox(ReasonDialog)
        self.refundBox.setObjectName(u"refundBox")

        self.kindsGrid.addWidget(self.refundBox, 0, 0, 1, 1)

        self.returnBox = QCheckBox(ReasonDialog)
        self.returnBox.setObjectName(u"returnBox")

        self.kindsGrid.addWidget(self.returnBox, 0, 1, 1, 1)

        self.exchangeBox = QCheckBox(ReasonDialog)
        self.exchangeBox.setObjectName(u"exchangeBox")

        self.kindsGrid.addWidget(self.exchangeBox, 0, 2, 1, 1)

        self.reissueBox = QCheckBox(ReasonDialog)
        self.reissueBox.setObjectName(u"reissueBox")

        self.kindsGrid.addWidget(self.reissueBox, 1, 0, 1, 1)

        self.repairBox = QCheckBox(ReasonDialog)
        self.repairBox.setObjectName(u"repairBox")

        self.kindsGrid.addWidget(self.repairBox, 1, 1, 1, 1)

        self.kindsHint = QLabel(ReasonDialog)
        self.kindsHint.setObjectName(u"kindsHint")
        self.kindsHint.setProperty(u"role", u"secondary")

        self.kindsGrid.addWidget(self.kindsHint, 2, 0, 1, 3)

        self.kindsGrid.setColumnStretch(2, 1)

        self.fieldGrid.addLayout(self.kindsGrid, 2, 1, 1, 1)

        self.faultLabel = QLabel(ReasonDialog)
        self.faultLabel.setObjectName(u"faultLabel")

        self.fieldGrid.addWidget(self.faultLabel, 3, 0, 1, 1)

        self.faultBox = QComboBox(ReasonDialog)
        self.faultBox.setObjectName(u"faultBox")

        self.fieldGrid.addWidget(self.faultBox, 3, 1, 1, 1)

        self.payerLabel = QLabel(ReasonDialog)
        self.payerLabel.setObjectName(u"payerLabel")

        self.fieldGrid.addWidget(self.payerLabel, 4, 0, 1, 1)

        self.payerBox = QComboBox(ReasonDialog)
        self.payerBox.setObjectName(u"payerBox")

        self.fieldGrid.addWidget(self.payerBox, 4, 1, 1, 1)

        self.windowLabel = QLabel(ReasonDialog)
        self.windowLabel.setObjectName(u"windowLabel")

        self.fieldGrid.addWidget(self.windowLabel, 5, 0, 1, 1)

        self.windowRow = QHBoxLayout()
        self.windowRow.setSpacing(8)
        self.windowRow.setObjectName(u"windowRow")
        self.windowSpin = QSpinBox(ReasonDialog)
        self.windowSpin.setObjectName(u"windowSpin")
        self.windowSpin.setMaximum(3650)
        self.windowSpin.setMinimumSize(QSize(120, 0))

        self.windowRow.addWidget(self.windowSpin)

        self.windowFromBox = QComboBox(ReasonDialog)
        self.windowFromBox.setObjectName(u"windowFromBox")

        self.windowRow.addWidget(self.windowFromBox)

        self.windowSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.windowRow.addItem(self.windowSpacer)


        self.fieldGrid.addLayout(self.windowRow, 5, 1, 1, 1)

        self.photoBox = QCheckBox(ReasonDialog)
        self.photoBox.setObjectName(u"photoBox")

        self.fieldGrid.addWidget(self.photoBox, 6, 1, 1, 1)

        self.visibleBox = QCheckBox(ReasonDialog)
        self.visibleBox.setObjectName(u"visibleBox")
        self.visibleBox.setChecked(True)

        self.fieldGrid.addWidget(self.visibleBox, 7, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.dialogSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonBox = QDialogButtonBox(ReasonDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.textEdit)
        self.categoryLabel.setBuddy(self.categoryBox)
        self.faultLabel.setBuddy(self.faultBox)
        self.payerLabel.setBuddy(self.payerBox)
        self.windowLabel.setBuddy(self.windowSpin)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReasonDialog)

        QMetaObject.connectSlotsByName(ReasonDialog)
    # setupUi

    def retranslateUi(self, ReasonDialog):
        ReasonDialog.setWindowTitle(QCoreApplication.translate("ReasonDialog", u"Reason", None))
        self.textLabel.setText(QCoreApplication.translate("ReasonDialog", u"&Reason *", None))
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.categoryLabel.setText(QCoreApplication.translate("ReasonDialog", u"Cate&gory", None))
#if QT_CONFIG(accessibility)
        self.categoryBox.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.kindsLabel.setText(QCoreApplication.translate("ReasonDialog", u"For", None))
        self.kindsHint.setText(QCoreApplication.translate("ReasonDialog", u"None ticked: for every kind of ticket.", None))
        self.faultLabel.setText(QCoreApplication.translate("ReasonDialog", u"&Fault", None))
#if QT_CONFIG(accessibility)
        self.faultBox.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Whose fault it is", None))
#endif // QT_CONFIG(accessibility)
        self.payerLabel.setText(QCoreApplication.translate("ReasonDialog", u"&Postage", None))
#if QT_CONFIG(accessibility)
        self.payerBox.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Who pays the postage", None))
#endif // QT_CONFIG(accessibility)
        self.windowLabel.setText(QCoreApplication.translate("ReasonDialog", u"&Window", None))
#if QT_CONFIG(accessibility)
        self.windowSpin.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Window in days", None))
#endif // QT_CONFIG(accessibility)
        self.windowSpin.setSpecialValueText(QCoreApplication.translate("ReasonDialog", u"At any time", None))
#if QT_CONFIG(accessibility)
        self.windowFromBox.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"From what on the days count", None))
#endif // QT_CONFIG(accessibility)
        self.photoBox.setText(QCoreApplication.translate("ReasonDialog", u"A p&hoto is required before approval", None))
        self.visibleBox.setText(QCoreApplication.translate("ReasonDialog", u"&Offer it for new tickets", None))
    # retranslateUi


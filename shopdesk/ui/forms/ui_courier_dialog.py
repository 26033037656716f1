# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'courier_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_CourierDialog(object):
    def setupUi(self, CourierDialog):
        if not CourierDialog.objectName():
            CourierDialog.setObjectName(u"CourierDialog")
        CourierDialog.resize(780, 620)
        self.dialogLayout = QVBoxLayout(CourierDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(CourierDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.courierGrid = QGridLayout()
        self.courierGrid.setObjectName(u"courierGrid")
        self.courierGrid.setHorizontalSpacing(12)
        self.courierGrid.setVerticalSpacing(8)
        self.nameLabel = QLabel(CourierDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.courierGrid.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(CourierDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(80)

        self.courierGrid.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.codeLabel = QLabel(CourierDialog)
        self.codeLabel.setObjectName(u"codeLabel")

        self.courierGrid.addWidget(self.codeLabel, 0, 2, 1, 1)

        self.codeEdit = QLineEdit(CourierDialog)
        self.codeEdit.setObjectName(u"codeEdit")
        self.codeEdit.setMaxLength(60)

        self.courierGrid.addWidget(self.codeEdit, 0, 3, 1, 1)

        self.contactLabel = QLabel(CourierDialog)
        self.contactLabel.setObjectName(u"contactLabel")

        self.courierGrid.addWidget(self.contactLabel, 1, 0, 1, 1)

        self.contactEdit = QLineEdit(CourierDialog)
        self.contactEdit.setObjectName(u"contactEdit")
        self.contactEdit.setMaxLength(200)

        self.courierGrid.addWidget(self.contactEdit, 1, 1, 1, 3)

        self.aliasesLabel = QLabel(CourierDialog)
        self.aliasesLabel.setObjectName(u"aliasesLabel")

        self.courierGrid.addWidget(self.aliasesLabel, 2, 0, 1, 1)

        self.aliasesEdit = QPlainTextEdit(CourierDialog)
        self.aliasesEdit.setObjectName(u"aliasesEdit")
        self.aliasesEdit.setTabChangesFocus(True)
        self.aliasesEdit.setMaximumSize(QSize(16777215, 64))

        self.courierGrid.addWidget(self.aliasesEdit, 2, 1, 1, 3)

        self.courierGrid.setColumnStretch(1, 1)
        self.courierGrid.setColumnStretch(3, 1)

        self.dialogLayout.addLayout(self.courierGrid)

        self.patternsLabel = QLabel(CourierDialog)
        self.patternsLabel.setObjectName(u"patternsLabel")
        self.patternsLabel.setProperty(u"role", u"section")

        self.dialogLayout.addWidget(self.patternsLabel)

        self.patternsEdit = QPlainTextEdit(CourierDialog)
        self.patternsEdit.setObjectName(u"patternsEdit")
        self.patternsEdit.setTabChangesFocus(True)
        self.patternsEdit.setMaximumSize(QSize(16777215, 76))

        self.dialogLayout.addWidget(self.patternsEdit)

        self.tryRow = QHBoxLayout()
        self.tryRow.setSpacing(12)
        self.tryRow.setObjectName(u"tryRow")
        self.tryEdit = QLineEdit(CourierDialog)
        self.tryEdit.setObjectName(u"tryEdit")
        self.tryEdit.setMaxLength(64)
        self.tryEdit.setMinimumSize(QSize(220, 0))

        self.tryRow.addWidget(self.tryEdit)

        self.tryLabel = QLabel(CourierDialog)
        self.tryLabel.setObjectName(u"tryLabel")
        self.tryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.tryLabel.setWordWrap(True)
        self.tryLabel.setProperty(u"role", u"secondary")

        self.tryRow.addWidget(self.tryLabel)

        self.tryRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.tryRow)

        self.rulesLabel = QLabel(CourierDialog)
        self.rulesLabel.setObjectName(u"rulesLabel")
        self.rulesLabel.setProperty(u"role", u"section")

        self.dialogLayout.addWidget(self.rulesLabel)

        self.ruleGrid = QGridLayout()
        self.ruleGrid.setObjectName(u"ruleGrid")
        self.ruleGrid.setHorizontalSpacing(12)
        self.ruleGrid.setVerticalSpacing(8)
        self.windowLabel = QLabel(CourierDialog)
        self.windowLabel.setObjectName(u"windowLabel")

        self.ruleGrid.addWidget(self.windowLabel, 0, 0, 1, 1)

        self.windowSpin = QSpinBox(CourierDialog)
        self.windowSpin.setObjectName(u"windowSpin")
        self.windowSpin.setMinimum(1)
        self.windowSpin.setMaximum(3650)

        self.ruleGrid.addWidget(self.windowSpin, 0, 1, 1, 1)

        self.windowHint = QLabel(CourierDialog)
        self.windowHint.setObjectName(u"windowHint")
        self.windowHint.setTextFormat(Qt.TextFormat.PlainText)
        self.windowHint.setWordWrap(True)
        self.windowHint.setProperty(u"role", u"small")

        self.ruleGrid.addWidget(self.windowHint, 0, 2, 1, 3)

        self.ruleLabel = QLabel(CourierDialog)
        self.ruleLabel.setObjectName(u"ruleLabel")

        self.ruleGrid.addWidget(self.ruleLabel, 1, 0, 1, 1)

        self.ruleBox = QComboBox(CourierDialog)
        self.ruleBox.setObjectName(u"ruleBox")
        self.ruleBox.setMinimumSize(QSize(250, 0))

        self.ruleGrid.addWidget(self.ruleBox, 1, 1, 1, 1)

        self.timesSpin = QSpinBox(CourierDialog)
        self.timesSpin.setObjectName(u"timesSpin")
        self.timesSpin.setMinimum(1)
        self.timesSpin.setMaximum(100)

        self.ruleGrid.addWidget(self.timesSpin, 1, 2, 1, 1)

        self.percentSpin = QSpinBox(CourierDialog)
        self.percentSpin.setObjectName(u"percentSpin")
        self.percentSpin.setMinimum(1)
        self.percentSpin.setMaximum(100)

        self.ruleGrid.addWidget(self.percentSpin, 1, 3, 1, 1)

        self.exampleLabel = QLabel(CourierDialog)
        self.exampleLabel.setObjectName(u"exampleLabel")
        self.exampleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.exampleLabel.setWordWrap(True)
        self.exampleLabel.setProperty(u"role", u"secondary")

        self.ruleGrid.addWidget(self.exampleLabel, 2, 1, 1, 4)

        self.ruleGrid.setColumnStretch(4, 1)

        self.dialogLayout.addLayout(self.ruleGrid)

        self.memoGrid = QGridLayout()
        self.memoGrid.setObjectName(u"memoGrid")
        self.memoGrid.setHorizontalSpacing(12)
        self.memoGrid.setVerticalSpacing(8)
        self.memoLabel = QLabel(CourierDialog)
        self.memoLabel.setObjectName(u"memoLabel")

        self.memoGrid.addWidget(self.memoLabel, 0, 0, 1, 1)

        self.memoEdit = QPlainTextEdit(CourierDialog)
        self.memoEdit.setObjectName(u"memoEdit")
        self.memoEdit.setTabChangesFocus(True)
        self.memoEdit.setMaximumSize(QSize(16777215, 56))

        self.memoGrid.addWidget(self.memoEdit, 0, 1, 1, 1)

        self.activeBox = QCheckBox(CourierDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.memoGrid.addWidget(self.activeBox, 1, 1, 1, 1)

        self.memoGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.memoGrid)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(CourierDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(CourierDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CourierDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.codeLabel.setBuddy(self.codeEdit)
        self.contactLabel.setBuddy(self.contactEdit)
        self.aliasesLabel.setBuddy(self.aliasesEdit)
        self.patternsLabel.setBuddy(self.patternsEdit)
        self.windowLabel.setBuddy(self.windowSpin)
        self.ruleLabel.setBuddy(self.ruleBox)
        self.memoLabel.setBuddy(self.memoEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.codeEdit)
        QWidget.setTabOrder(self.codeEdit, self.contactEdit)
        QWidget.setTabOrder(self.contactEdit, self.aliasesEdit)
        QWidget.setTabOrder(self.aliasesEdit, self.patternsEdit)
        QWidget.setTabOrder(self.patternsEdit, self.tryEdit)
        QWidget.setTabOrder(self.tryEdit, self.windowSpin)
        QWidget.setTabOrder(self.windowSpin, self.ruleBox)
        QWidget.setTabOrder(self.ruleBox, self.timesSpin)
        QWidget.setTabOrder(self.timesSpin, self.percentSpin)
        QWidget.setTabOrder(self.percentSpin, self.memoEdit)
        QWidget.setTabOrder(self.memoEdit, self.activeBox)
        QWidget.setTabOrder(self.activeBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(CourierDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(CourierDialog)
    # setupUi

    def retranslateUi(self, CourierDialog):
        CourierDialog.setWindowTitle(QCoreApplication.translate("CourierDialog", u"Courier", None))
        self.nameLabel.setText(QCoreApplication.translate("CourierDialog", u"&Name *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("CourierDialog", u"C&ode", None))
#if QT_CONFIG(accessibility)
        self.codeEdit.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.codeEdit.setPlaceholderText(QCoreApplication.translate("CourierDialog", u"As tracking services call it: shunfeng", None))
        self.contactLabel.setText(QCoreApplication.translate("CourierDialog", u"Cont&act", None))
#if QT_CONFIG(accessibility)
        self.contactEdit.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Contact", None))
#endif // QT_CONFIG(accessibility)
        self.contactEdit.setPlaceholderText(QCoreApplication.translate("CourierDialog", u"Who answers for claims, and how to reach them", None))
        self.aliasesLabel.setText(QCoreApplication.translate("CourierDialog", u"O&ther names", None))
#if QT_CONFIG(accessibility)
        self.aliasesEdit.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Other names, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.aliasesEdit.setPlaceholderText(QCoreApplication.translate("CourierDialog", u"One a line, as files and orders call it", None))
        self.patternsLabel.setText(QCoreApplication.translate("CourierDialog", u"Tracking numbers: &expressions, one a line, the surest first", None))
#if QT_CONFIG(accessibility)
        self.patternsEdit.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Expressions of tracking numbers, one a line", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tryEdit.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Try a tracking no.", None))
#endif // QT_CONFIG(accessibility)
        self.tryEdit.setPlaceholderText(QCoreApplication.translate("CourierDialog", u"Try a tracking no.", None))
        self.rulesLabel.setText(QCoreApplication.translate("CourierDialog", u"Claims", None))
        self.windowLabel.setText(QCoreApplication.translate("CourierDialog", u"Submit &within", None))
#if QT_CONFIG(accessibility)
        self.windowSpin.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Submit within so many days", None))
#endif // QT_CONFIG(accessibility)
        self.windowSpin.setSuffix(QCoreApplication.translate("CourierDialog", u" days", None))
        self.ruleLabel.setText(QCoreApplication.translate("CourierDialog", u"Ask &for", None))
#if QT_CONFIG(accessibility)
        self.ruleBox.setAccessibleName(QCoreApplication.translate("CourierDialog", u"What a claim asks for", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.timesSpin.setAccessibleName(QCoreApplication.translate("CourierDialog", u"So many times the postage", None))
#endif // QT_CONFIG(accessibility)
        self.timesSpin.setSuffix(QCoreApplication.translate("CourierDialog", u" \u00d7 postage", None))
#if QT_CONFIG(accessibility)
        self.percentSpin.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Percent of the declared value", None))
#endif // QT_CONFIG(accessibility)
        self.percentSpin.setSuffix(QCoreApplication.translate("CourierDialog", u"% of the declared value", None))
        self.memoLabel.setText(QCoreApplication.translate("CourierDialog", u"&Memo", None))
#if QT_CONFIG(accessibility)
        self.memoEdit.setAccessibleName(QCoreApplication.translate("CourierDialog", u"Memo", None))
#endif // QT_CONFIG(accessibility)
        self.activeBox.setText(QCoreApplication.translate("CourierDialog", u"In &use: offered for new claims and shipments", None))
        self.cancelButton.setText(QCoreApplication.translate("CourierDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CourierDialog", u"&Save", None))
    # retranslateUi


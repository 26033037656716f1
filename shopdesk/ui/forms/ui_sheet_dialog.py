# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.detail import ActionRow
from shopdesk.ui.messages import Banner

class Ui_SheetDialog(object):
    def setupUi(self, SheetDialog):
        if not SheetDialog.objectName():
            SheetDialog.setObjectName(u"SheetDialog")
        SheetDialog.resize(800, 720)
        self.dialogLayout = QVBoxLayout(SheetDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 16, 24, 16)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(10)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.orderLabel = QLabel(SheetDialog)
        self.orderLabel.setObjectName(u"orderLabel")
        self.orderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.orderLabel.setProperty(u"role", u"heading")

        self.headRow.addWidget(self.orderLabel)

        self.stateLabel = QLabel(SheetDialog)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headRow.addWidget(self.stateLabel)

        self.customerLabel = QLabel(SheetDialog)
        self.customerLabel.setObjectName(u"customerLabel")
        self.customerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.customerLabel.setProperty(u"role", u"secondary")

        self.headRow.addWidget(self.customerLabel)

        self.headSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.headSpacer)

        self.headRow.setStretch(3, 1)

        self.dialogLayout.addLayout(self.headRow)

        self.messageBanner = Banner(SheetDialog)
        self.messageBanner.setObjectName(u"messageBanner")

        self.dialogLayout.addWidget(self.messageBanner)

        self.stack = QStackedWidget(SheetDialog)
        self.stack.setObjectName(u"stack")
        self.editPage = QWidget()
        self.editPage.setObjectName(u"editPage")
        self.editLayout = QVBoxLayout(self.editPage)
        self.editLayout.setSpacing(6)
        self.editLayout.setObjectName(u"editLayout")
        self.editLayout.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(self.editPage)
        self.noteLabel.setObjectName(u"noteLabel")

        self.editLayout.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(self.editPage)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMaximumSize(QSize(16777215, 52))

        self.editLayout.addWidget(self.noteEdit)

        self.pasteLabel = QLabel(self.editPage)
        self.pasteLabel.setObjectName(u"pasteLabel")

        self.editLayout.addWidget(self.pasteLabel)

        self.pasteEdit = QPlainTextEdit(self.editPage)
        self.pasteEdit.setObjectName(u"pasteEdit")
        self.pasteEdit.setTabChangesFocus(True)
        self.pasteEdit.setMaximumSize(QSize(16777215, 52))

        self.editLayout.addWidget(self.pasteEdit)

        self.pasteHint = QLabel(self.editPage)
        self.pasteHint.setObjectName(u"pasteHint")
        self.pasteHint.setTextFormat(Qt.TextFormat.PlainText)
        self.pasteHint.setWordWrap(True)
        self.pasteHint.setProperty(u"role", u"small")

        self.editLayout.addWidget(self.pasteHint)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(6)
        self.fieldGrid.setContentsMargins(0, 0, 0, 0)
        self.contactLabel = QLabel(self.editPage)
        self.contactLabel.setObjectName(u"contactLabel")

        self.fieldGrid.addWidget(self.contactLabel, 0, 0, 1, 1)

        self.phoneLabel = QLabel(self.editPage)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.fieldGrid.addWidget(self.phoneLabel, 0, 1, 1, 1)

        self.courierLabel = QLabel(self.editPage)
        self.courierLabel.setObjectName(u"courierLabel")

        self.fieldGrid.addWidget(self.courierLabel, 0, 2, 1, 1)

        self.contactEdit = QLineEdit(self.editPage)
        self.contactEdit.setObjectName(u"contactEdit")

        self.fieldGrid.addWidget(self.contactEdit, 1, 0, 1, 1)

        self.phoneEdit = QLineEdit(self.editPage)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.fieldGrid.addWidget(self.phoneEdit, 1, 1, 1, 1)

        self.courierBox = QComboBox(self.editPage)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setEditable(True)

        self.fieldGrid.addWidget(self.courierBox, 1, 2, 1, 1)

        self.contactWas = QLabel(self.editPage)
        self.contactWas.setObjectName(u"contactWas")
        self.contactWas.setTextFormat(Qt.TextFormat.PlainText)
        self.contactWas.setWordWrap(True)
        self.contactWas.setProperty(u"role", u"warning")

        self.fieldGrid.addWidget(self.contactWas, 2, 0, 1, 1)

        self.phoneWas = QLabel(self.editPage)
        self.phoneWas.setObjectName(u"phoneWas")
        self.phoneWas.setTextFormat(Qt.TextFormat.PlainText)
        self.phoneWas.setWordWrap(True)
        self.phoneWas.setProperty(u"role", u"warning")

        self.fieldGrid.addWidget(self.phoneWas, 2, 1, 1, 1)

        self.courierWas = QLabel(self.editPage)
        self.courierWas.setObjectName(u"courierWas")
        self.courierWas.setTextFormat(Qt.TextFormat.PlainText)
        self.courierWas.setWordWrap(True)
        self.courierWas.setProperty(u"role", u"warning")

        self.fieldGrid.addWidget(self.courierWas, 2, 2, 1, 1)

        self.addressLabel = QLabel(self.editPage)
        self.addressLabel.setObjectName(u"addressLabel")

        self.fieldGrid.addWidget(self.addressLabel, 3, 0, 1, 3)

        self.addressEdit = QPlainTextEdit(self.editPage)
        self.addressEdit.setObjectName(u"addressEdit")
        self.addressEdit.setTabChangesFocus(True)
        self.addressEdit.setMaximumSize(QSize(16777215, 52))

        self.fieldGrid.addWidget(self.addressEdit, 4, 0, 1, 3)

        self.addressWas = QLabel(self.editPage)
        self.addressWas.setObjectName(u"addressWas")
        self.addressWas.setTextFormat(Qt.TextFormat.PlainText)
        self.addressWas.setWordWrap(True)
        self.addressWas.setProperty(u"role", u"warning")

        self.fieldGrid.addWidget(self.addressWas, 5, 0, 1, 3)

        self.fieldGrid.setColumnStretch(0, 1)
        self.fieldGrid.setColumnStretch(1, 1)
        self.fieldGrid.setColumnStretch(2, 1)

        self.editLayout.addLayout(self.fieldGrid)

        self.goodsHead = QHBoxLayout()
        self.goodsHead.setSpacing(8)
        self.goodsHead.setObjectName(u"goodsHead")
        self.goodsHead.setContentsMargins(0, 0, 0, 0)
        self.goodsLabel = QLabel(self.editPage)
        self.goodsLabel.setObjectName(u"goodsLabel")

        self.goodsHead.addWidget(self.goodsLabel)

        self.goodsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goodsHead.addItem(self.goodsSpacer)

        self.removeLineButton = QPushButton(self.editPage)
        self.removeLineButton.setObjectName(u"removeLineButton")
        self.removeLineButton.setAutoDefault(False)
        self.removeLineButton.setProperty(u"role", u"link")

        self.goodsHead.addWidget(self.removeLineButton)

        self.goodsHead.setStretch(1, 1)

        self.editLayout.addLayout(self.goodsHead)

        self.goodsTable = QTableWidget(self.editPage)
        self.goodsTable.setObjectName(u"goodsTable")
        self.goodsTable.setMinimumSize(QSize(0, 138))

        self.editLayout.addWidget(self.goodsTable)

        self.linesWas = QLabel(self.editPage)
        self.linesWas.setObjectName(u"linesWas")
        self.linesWas.setTextFormat(Qt.TextFormat.PlainText)
        self.linesWas.setWordWrap(True)
        self.linesWas.setProperty(u"role", u"warning")

        self.editLayout.addWidget(self.linesWas)

        self.remarkLabel = QLabel(self.editPage)
        self.remarkLabel.setObjectName(u"remarkLabel")

        self.editLayout.addWidget(self.remarkLabel)

        self.remarkEdit = QPlainTextEdit(self.editPage)
        self.remarkEdit.setObjectName(u"remarkEdit")
        self.remarkEdit.setTabChangesFocus(True)
        self.remarkEdit.setMaximumSize(QSize(16777215, 52))

        self.editLayout.addWidget(self.remarkEdit)

        self.remarkWas = QLabel(self.editPage)
        self.remarkWas.setObjectName(u"remarkWas")
        self.remarkWas.setTextFormat(Qt.TextFormat.PlainText)
        self.remarkWas.setWordWrap(True)
        self.remarkWas.setProperty(u"role", u"warning")

        self.editLayout.addWidget(self.remarkWas)

        self.editLayout.setStretch(7, 1)
        self.stack.addWidget(self.editPage)
        self.viewPage = QWidget()
        self.viewPage.setObjectName(u"viewPage")
        self.viewLayout = QHBoxLayout(self.viewPage)
        self.viewLayout.setSpacing(16)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)
        self.versionsColumn = QVBoxLayout()
        self.versionsColumn.setSpacing(8)
        self.versionsColumn.setObjectName(u"versionsColumn")
        self.versionsColumn.setContentsMargins(0, 0, 0, 0)
        self.versionsLabel = QLabel(self.viewPage)
        self.versionsLabel.setObjectName(u"versionsLabel")
        self.versionsLabel.setProperty(u"role", u"section")

        self.versionsColumn.addWidget(self.versionsLabel)

        self.versionsList = QListWidget(self.viewPage)
        self.versionsList.setObjectName(u"versionsList")
        self.versionsList.setMinimumSize(QSize(208, 0))
        self.versionsList.setMaximumSize(QSize(208, 160))
        self.versionsList.setProperty(u"framed", u"true")

        self.versionsColumn.addWidget(self.versionsList)

        self.changesArea = QScrollArea(self.viewPage)
        self.changesArea.setObjectName(u"changesArea")
        self.changesArea.setMaximumSize(QSize(208, 16777215))
        self.changesArea.setWidgetResizable(True)
        self.changesArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changesHolder = QWidget()
        self.changesHolder.setObjectName(u"changesHolder")
        self.changesLayout = QVBoxLayout(self.changesHolder)
        self.changesLayout.setSpacing(0)
        self.changesLayout.setObjectName(u"changesLayout")
        self.changesLayout.setContentsMargins(0, 0, 0, 0)
        self.changesLabel = QLabel(self.changesHolder)
        self.changesLabel.setObjectName(u"changesLabel")
        self.changesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.changesLabel.setWordWrap(True)
        self.changesLabel.setProperty(u"role", u"secondary")

        self.changesLayout.addWidget(self.changesLabel)

        self.changesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.changesLayout.addItem(self.changesSpacer)

        self.changesLayout.setStretch(1, 1)
        self.changesArea.setWidget(self.changesHolder)

        self.versionsColumn.addWidget(self.changesArea)


        self.viewLayout.addLayout(self.versionsColumn)

        self.pictureArea = QScrollArea(self.viewPage)
        self.pictureArea.setObjectName(u"pictureArea")
        self.pictureArea.setWidgetResizable(True)
        self.pictureArea.setMinimumSize(QSize(480, 0))
        self.pictureArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.viewLayout.addWidget(self.pictureArea)

        self.viewLayout.setStretch(1, 1)
        self.stack.addWidget(self.viewPage)

        self.dialogLayout.addWidget(self.stack)

        self.messageLabel = QLabel(SheetDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"error")

        self.dialogLayout.addWidget(self.messageLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.stepsRow = ActionRow(SheetDialog)
        self.stepsRow.setObjectName(u"stepsRow")

        self.buttonRow.addWidget(self.stepsRow)

        self.cancelButton = QPushButton(SheetDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.sendButton = QPushButton(SheetDialog)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.sendButton)

        self.saveButton = QPushButton(SheetDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)

        self.buttonRow.setStretch(0, 1)

        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.noteLabel.setBuddy(self.noteEdit)
        self.pasteLabel.setBuddy(self.pasteEdit)
        self.contactLabel.setBuddy(self.contactEdit)
        self.phoneLabel.setBuddy(self.phoneEdit)
        self.courierLabel.setBuddy(self.courierBox)
        self.addressLabel.setBuddy(self.addressEdit)
        self.goodsLabel.setBuddy(self.goodsTable)
        self.remarkLabel.setBuddy(self.remarkEdit)
        self.versionsLabel.setBuddy(self.versionsList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.noteEdit, self.pasteEdit)
        QWidget.setTabOrder(self.pasteEdit, self.contactEdit)
        QWidget.setTabOrder(self.contactEdit, self.phoneEdit)
        QWidget.setTabOrder(self.phoneEdit, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.addressEdit)
        QWidget.setTabOrder(self.addressEdit, self.goodsTable)
        QWidget.setTabOrder(self.goodsTable, self.removeLineButton)
        QWidget.setTabOrder(self.removeLineButton, self.remarkEdit)
        QWidget.setTabOrder(self.remarkEdit, self.versionsList)
        QWidget.setTabOrder(self.versionsList, self.pictureArea)
        QWidget.setTabOrder(self.pictureArea, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.sendButton)
        QWidget.setTabOrder(self.sendButton, self.cancelButton)

        self.retranslateUi(SheetDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(SheetDialog)
    # setupUi

    def retranslateUi(self, SheetDialog):
        SheetDialog.setWindowTitle(QCoreApplication.translate("SheetDialog", u"Confirmation sheet", None))
        self.noteLabel.setText(QCoreApplication.translate("SheetDialog", u"What the &buyer said", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("SheetDialog", u"What the buyer said", None))
#endif // QT_CONFIG(accessibility)
        self.pasteLabel.setText(QCoreApplication.translate("SheetDialog", u"Smart &paste", None))
#if QT_CONFIG(accessibility)
        self.pasteEdit.setAccessibleName(QCoreApplication.translate("SheetDialog", u"Smart paste", None))
#endif // QT_CONFIG(accessibility)
        self.pasteEdit.setPlaceholderText(QCoreApplication.translate("SheetDialog", u"Paste name, phone and address here, in any order", None))
        self.contactLabel.setText(QCoreApplication.translate("SheetDialog", u"Co&ntact", None))
        self.phoneLabel.setText(QCoreApplication.translate("SheetDialog", u"P&hone", None))
        self.courierLabel.setText(QCoreApplication.translate("SheetDialog", u"Co&urier", None))
#if QT_CONFIG(accessibility)
        self.contactEdit.setAccessibleName(QCoreApplication.translate("SheetDialog", u"Contact", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phoneEdit.setAccessibleName(QCoreApplication.translate("SheetDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("SheetDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("SheetDialog", u"&Address", None))
#if QT_CONFIG(accessibility)
        self.addressEdit.setAccessibleName(QCoreApplication.translate("SheetDialog", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.goodsLabel.setText(QCoreApplication.translate("SheetDialog", u"&Goods", None))
        self.removeLineButton.setText(QCoreApplication.translate("SheetDialog", u"Remove the line", None))
#if QT_CONFIG(tooltip)
        self.removeLineButton.setToolTip(QCoreApplication.translate("SheetDialog", u"Ctrl+Delete", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.goodsTable.setAccessibleName(QCoreApplication.translate("SheetDialog", u"Goods", None))
#endif // QT_CONFIG(accessibility)
        self.remarkLabel.setText(QCoreApplication.translate("SheetDialog", u"Remar&k", None))
#if QT_CONFIG(accessibility)
        self.remarkEdit.setAccessibleName(QCoreApplication.translate("SheetDialog", u"Remark", None))
#endif // QT_CONFIG(accessibility)
        self.versionsLabel.setText(QCoreApplication.translate("SheetDialog", u"&Versions", None))
#if QT_CONFIG(accessibility)
        self.versionsList.setAccessibleName(QCoreApplication.translate("SheetDialog", u"Versions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pictureArea.setAccessibleName(QCoreApplication.translate("SheetDialog", u"The sheet as a picture", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("SheetDialog", u"&Cancel", None))
        self.sendButton.setText(QCoreApplication.translate("SheetDialog", u"Copy picture and mark as s&ent", None))
        self.saveButton.setText(QCoreApplication.translate("SheetDialog", u"&Save", None))
    # retranslateUi


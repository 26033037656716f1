# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customer_dialog.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.detail import DetailPanel

class Ui_CustomerDialog(object):
    def setupUi(self, CustomerDialog):
        if not CustomerDialog.objectName():
            CustomerDialog.setObjectName(u"CustomerDialog")
        CustomerDialog.resize(1200, 760)
        self.dialogLayout = QVBoxLayout(CustomerDialog)
        self.dialogLayout.setSpacing(0)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(0, 0, 0, 0)
        self.bodyRow = QHBoxLayout()
        self.bodyRow.setSpacing(0)
        self.bodyRow.setObjectName(u"bodyRow")
        self.customerPanel = DetailPanel(CustomerDialog)
        self.customerPanel.setObjectName(u"customerPanel")
        self.customerPanel.setMinimumSize(QSize(400, 0))

        self.bodyRow.addWidget(self.customerPanel)

        self.sideLayout = QVBoxLayout()
        self.sideLayout.setSpacing(10)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(20, 16, 20, 16)
        self.timelineHead = QHBoxLayout()
        self.timelineHead.setObjectName(u"timelineHead")
        self.timelineLabel = QLabel(CustomerDialog)
        self.timelineLabel.setObjectName(u"timelineLabel")
        self.timelineLabel.setProperty(u"role", u"section")

        self.timelineHead.addWidget(self.timelineLabel)

        self.timelineSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.timelineHead.addItem(self.timelineSpacer)

        self.olderButton = QPushButton(CustomerDialog)
        self.olderButton.setObjectName(u"olderButton")
        self.olderButton.setAutoDefault(False)
        self.olderButton.setProperty(u"role", u"link")

        self.timelineHead.addWidget(self.olderButton)


        self.sideLayout.addLayout(self.timelineHead)

        self.timelineTable = QTableWidget(CustomerDialog)
        self.timelineTable.setObjectName(u"timelineTable")

        self.sideLayout.addWidget(self.timelineTable)

        self.writtenLabel = QLabel(CustomerDialog)
        self.writtenLabel.setObjectName(u"writtenLabel")
        self.writtenLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.writtenLabel.setProperty(u"role", u"section")

        self.sideLayout.addWidget(self.writtenLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.levelBoxLabel = QLabel(CustomerDialog)
        self.levelBoxLabel.setObjectName(u"levelBoxLabel")

        self.fieldGrid.addWidget(self.levelBoxLabel, 0, 0, 1, 1)

        self.levelBox = QComboBox(CustomerDialog)
        self.levelBox.setObjectName(u"levelBox")

        self.fieldGrid.addWidget(self.levelBox, 0, 1, 1, 1)

        self.riskBoxLabel = QLabel(CustomerDialog)
        self.riskBoxLabel.setObjectName(u"riskBoxLabel")

        self.fieldGrid.addWidget(self.riskBoxLabel, 0, 2, 1, 1)

        self.riskBox = QComboBox(CustomerDialog)
        self.riskBox.setObjectName(u"riskBox")

        self.fieldGrid.addWidget(self.riskBox, 0, 3, 1, 1)

        self.riskKindBoxLabel = QLabel(CustomerDialog)
        self.riskKindBoxLabel.setObjectName(u"riskKindBoxLabel")

        self.fieldGrid.addWidget(self.riskKindBoxLabel, 0, 4, 1, 1)

        self.riskKindBox = QComboBox(CustomerDialog)
        self.riskKindBox.setObjectName(u"riskKindBox")

        self.fieldGrid.addWidget(self.riskKindBox, 0, 5, 1, 1)

        self.reasonEditLabel = QLabel(CustomerDialog)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")

        self.fieldGrid.addWidget(self.reasonEditLabel, 1, 0, 1, 1)

        self.reasonEdit = QLineEdit(CustomerDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMaxLength(500)

        self.fieldGrid.addWidget(self.reasonEdit, 1, 1, 1, 5)

        self.evidenceEditLabel = QLabel(CustomerDialog)
        self.evidenceEditLabel.setObjectName(u"evidenceEditLabel")

        self.fieldGrid.addWidget(self.evidenceEditLabel, 2, 0, 1, 1)

        self.evidenceEdit = QLineEdit(CustomerDialog)
        self.evidenceEdit.setObjectName(u"evidenceEdit")
        self.evidenceEdit.setMaxLength(1000)

        self.fieldGrid.addWidget(self.evidenceEdit, 2, 1, 1, 5)

        self.tagsEditLabel = QLabel(CustomerDialog)
        self.tagsEditLabel.setObjectName(u"tagsEditLabel")

        self.fieldGrid.addWidget(self.tagsEditLabel, 3, 0, 1, 1)

        self.tagsEdit = QLineEdit(CustomerDialog)
        self.tagsEdit.setObjectName(u"tagsEdit")

        self.fieldGrid.addWidget(self.tagsEdit, 3, 1, 1, 5)

        self.noteEditLabel = QLabel(CustomerDialog)
        self.noteEditLabel.setObjectName(u"noteEditLabel")

        self.fieldGrid.addWidget(self.noteEditLabel, 4, 0, 1, 1)

        self.noteEdit = QPlainTextEdit(CustomerDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 72))
        self.noteEdit.setTabChangesFocus(True)

        self.fieldGrid.addWidget(self.noteEdit, 4, 1, 1, 5)

        self.fieldGrid.setColumnStretch(1, 1)
        self.fieldGrid.setColumnStretch(3, 1)
        self.fieldGrid.setColumnStretch(5, 2)

        self.sideLayout.addLayout(self.fieldGrid)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.messageLabel = QLabel(CustomerDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.buttonRow.addWidget(self.messageLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.saveButton = QPushButton(CustomerDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setEnabled(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)

        self.closeButton = QPushButton(CustomerDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)


        self.sideLayout.addLayout(self.buttonRow)

        self.sideLayout.setStretch(1, 1)

        self.bodyRow.addLayout(self.sideLayout)

        self.bodyRow.setStretch(0, 5)
        self.bodyRow.setStretch(1, 9)

        self.dialogLayout.addLayout(self.bodyRow)

#if QT_CONFIG(shortcut)
        self.levelBoxLabel.setBuddy(self.levelBox)
        self.riskBoxLabel.setBuddy(self.riskBox)
        self.riskKindBoxLabel.setBuddy(self.riskKindBox)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
        self.evidenceEditLabel.setBuddy(self.evidenceEdit)
        self.tagsEditLabel.setBuddy(self.tagsEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CustomerDialog)

        QMetaObject.connectSlotsByName(CustomerDialog)
    # setupUi

    def retranslateUi(self, CustomerDialog):
        CustomerDialog.setWindowTitle(QCoreApplication.translate("CustomerDialog", u"Customer", None))
        self.timelineLabel.setText(QCoreApplication.translate("CustomerDialog", u"Everything, newest first", None))
        self.olderButton.setText(QCoreApplication.translate("CustomerDialog", u"Show older ones", None))
#if QT_CONFIG(accessibility)
        self.timelineTable.setAccessibleName(QCoreApplication.translate("CustomerDialog", u"Everything about this customer", None))
#endif // QT_CONFIG(accessibility)
        self.writtenLabel.setText(QCoreApplication.translate("CustomerDialog", u"What we know", None))
        self.levelBoxLabel.setText(QCoreApplication.translate("CustomerDialog", u"&Level", None))
#if QT_CONFIG(accessibility)
        self.levelBox.setAccessibleName(QCoreApplication.translate("CustomerDialog", u"Level", None))
#endif // QT_CONFIG(accessibility)
        self.riskBoxLabel.setText(QCoreApplication.translate("CustomerDialog", u"&Risk", None))
#if QT_CONFIG(accessibility)
        self.riskBox.setAccessibleName(QCoreApplication.translate("CustomerDialog", u"Risk", None))
#endif // QT_CONFIG(accessibility)
        self.riskKindBoxLabel.setText(QCoreApplication.translate("CustomerDialog", u"What &for", None))
#if QT_CONFIG(accessibility)
        self.riskKindBox.setAccessibleName(QCoreApplication.translate("CustomerDialog", u"What for", None))
#endif // QT_CONFIG(accessibility)
        self.reasonEditLabel.setText(QCoreApplication.translate("CustomerDialog", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("CustomerDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.evidenceEditLabel.setText(QCoreApplication.translate("CustomerDialog", u"&Evidence", None))
#if QT_CONFIG(accessibility)
        self.evidenceEdit.setAccessibleName(QCoreApplication.translate("CustomerDialog", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
        self.tagsEditLabel.setText(QCoreApplication.translate("CustomerDialog", u"&Tags", None))
#if QT_CONFIG(accessibility)
        self.tagsEdit.setAccessibleName(QCoreApplication.translate("CustomerDialog", u"Tags", None))
#endif // QT_CONFIG(accessibility)
        self.tagsEdit.setPlaceholderText(QCoreApplication.translate("CustomerDialog", u"Separated by commas", None))
        self.noteEditLabel.setText(QCoreApplication.translate("CustomerDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("CustomerDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.saveButton.setText(QCoreApplication.translate("CustomerDialog", u"&Save", None))
        self.closeButton.setText(QCoreApplication.translate("CustomerDialog", u"&Close", None))
    # retranslateUi


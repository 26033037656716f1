# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commission_run_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_CommissionRunDialog(object):
    def setupUi(self, CommissionRunDialog):
        if not CommissionRunDialog.objectName():
            CommissionRunDialog.setObjectName(u"CommissionRunDialog")
        CommissionRunDialog.resize(640, 460)
        self.dialogLayout = QVBoxLayout(CommissionRunDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(CommissionRunDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.toldLabel = QLabel(CommissionRunDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toldLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.toldLabel)

        self.runTable = QTableWidget(CommissionRunDialog)
        self.runTable.setObjectName(u"runTable")
        self.runTable.setProperty(u"framed", u"true")
        self.runTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.runTable.setMinimumSize(QSize(0, 150))

        self.dialogLayout.addWidget(self.runTable)

        self.noteLabel = QLabel(CommissionRunDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.dialogLayout.addWidget(self.noteLabel)

        self.noteEdit = QLineEdit(CommissionRunDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.dialogLayout.addWidget(self.noteEdit)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(CommissionRunDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.enterButton = QPushButton(CommissionRunDialog)
        self.enterButton.setObjectName(u"enterButton")
        self.enterButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.enterButton)


        self.dialogLayout.addLayout(self.buttonRow)

        self.dialogLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.runTable, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.enterButton)
        QWidget.setTabOrder(self.enterButton, self.cancelButton)

        self.retranslateUi(CommissionRunDialog)

        self.enterButton.setDefault(True)


        QMetaObject.connectSlotsByName(CommissionRunDialog)
    # setupUi

    def retranslateUi(self, CommissionRunDialog):
        CommissionRunDialog.setWindowTitle(QCoreApplication.translate("CommissionRunDialog", u"Enter commission", None))
#if QT_CONFIG(accessibility)
        self.runTable.setAccessibleName(QCoreApplication.translate("CommissionRunDialog", u"What is entered", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("CommissionRunDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("CommissionRunDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("CommissionRunDialog", u"Cancel", None))
        self.enterButton.setText(QCoreApplication.translate("CommissionRunDialog", u"&Enter", None))
    # retranslateUi


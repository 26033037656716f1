# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_mapping_dialog.ui'
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

class Ui_StatementMappingDialog(object):
    def setupUi(self, StatementMappingDialog):
        if not StatementMappingDialog.objectName():
            StatementMappingDialog.setObjectName(u"StatementMappingDialog")
        StatementMappingDialog.resize(980, 640)
        self.dialogLayout = QVBoxLayout(StatementMappingDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.introLabel = QLabel(StatementMappingDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.introLabel)

        self.kindRow = QHBoxLayout()
        self.kindRow.setObjectName(u"kindRow")
        self.kindLabel = QLabel(StatementMappingDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindRow.addWidget(self.kindLabel)

        self.kindBox = QComboBox(StatementMappingDialog)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setMinimumSize(QSize(180, 0))

        self.kindRow.addWidget(self.kindBox)

        self.headerLabel = QLabel(StatementMappingDialog)
        self.headerLabel.setObjectName(u"headerLabel")

        self.kindRow.addWidget(self.headerLabel)

        self.headerBox = QComboBox(StatementMappingDialog)
        self.headerBox.setObjectName(u"headerBox")
        self.headerBox.setMinimumSize(QSize(220, 0))

        self.kindRow.addWidget(self.headerBox)

        self.kindSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kindRow.addItem(self.kindSpacer)


        self.dialogLayout.addLayout(self.kindRow)

        self.columnsTable = QTableWidget(StatementMappingDialog)
        self.columnsTable.setObjectName(u"columnsTable")

        self.dialogLayout.addWidget(self.columnsTable)

        self.messageLabel = QLabel(StatementMappingDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.dialogLayout.addWidget(self.messageLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.forgetButton = QPushButton(StatementMappingDialog)
        self.forgetButton.setObjectName(u"forgetButton")
        self.forgetButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.forgetButton)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(StatementMappingDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.useButton = QPushButton(StatementMappingDialog)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.useButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindBox)
        self.headerLabel.setBuddy(self.headerBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindBox, self.headerBox)
        QWidget.setTabOrder(self.headerBox, self.columnsTable)
        QWidget.setTabOrder(self.columnsTable, self.useButton)
        QWidget.setTabOrder(self.useButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.forgetButton)

        self.retranslateUi(StatementMappingDialog)

        self.useButton.setDefault(True)


        QMetaObject.connectSlotsByName(StatementMappingDialog)
    # setupUi

    def retranslateUi(self, StatementMappingDialog):
        StatementMappingDialog.setWindowTitle(QCoreApplication.translate("StatementMappingDialog", u"Columns of the statement", None))
        self.introLabel.setText(QCoreApplication.translate("StatementMappingDialog", u"Say which column holds what. Statements of this courier with the same columns are read this way from now on.", None))
        self.kindLabel.setText(QCoreApplication.translate("StatementMappingDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("StatementMappingDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.headerLabel.setText(QCoreApplication.translate("StatementMappingDialog", u"&Titles in row", None))
#if QT_CONFIG(accessibility)
        self.headerBox.setAccessibleName(QCoreApplication.translate("StatementMappingDialog", u"Row of the titles", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columnsTable.setAccessibleName(QCoreApplication.translate("StatementMappingDialog", u"Columns", None))
#endif // QT_CONFIG(accessibility)
        self.forgetButton.setText(QCoreApplication.translate("StatementMappingDialog", u"&Forget these columns", None))
        self.cancelButton.setText(QCoreApplication.translate("StatementMappingDialog", u"Cancel", None))
        self.useButton.setText(QCoreApplication.translate("StatementMappingDialog", u"&Use these columns", None))
    # retranslateUi


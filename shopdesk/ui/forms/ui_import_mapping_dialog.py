# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_mapping_dialog.ui'
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

class Ui_ImportMappingDialog(object):
    def setupUi(self, ImportMappingDialog):
        if not ImportMappingDialog.objectName():
            ImportMappingDialog.setObjectName(u"ImportMappingDialog")
        ImportMappingDialog.resize(1080, 680)
        self.dialogLayout = QVBoxLayout(ImportMappingDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.introLabel = QLabel(ImportMappingDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.introLabel)

        self.kindRow = QHBoxLayout()
        self.kindRow.setObjectName(u"kindRow")
        self.shapeLabel = QLabel(ImportMappingDialog)
        self.shapeLabel.setObjectName(u"shapeLabel")

        self.kindRow.addWidget(self.shapeLabel)

        self.shapeBox = QComboBox(ImportMappingDialog)
        self.shapeBox.setObjectName(u"shapeBox")
        self.shapeBox.setMinimumSize(QSize(280, 0))

        self.kindRow.addWidget(self.shapeBox)

        self.headerLabel = QLabel(ImportMappingDialog)
        self.headerLabel.setObjectName(u"headerLabel")

        self.kindRow.addWidget(self.headerLabel)

        self.headerBox = QComboBox(ImportMappingDialog)
        self.headerBox.setObjectName(u"headerBox")
        self.headerBox.setMinimumSize(QSize(120, 0))

        self.kindRow.addWidget(self.headerBox)

        self.kindSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kindRow.addItem(self.kindSpacer)


        self.dialogLayout.addLayout(self.kindRow)

        self.columnsTable = QTableWidget(ImportMappingDialog)
        self.columnsTable.setObjectName(u"columnsTable")

        self.dialogLayout.addWidget(self.columnsTable)

        self.messageLabel = QLabel(ImportMappingDialog)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.dialogLayout.addWidget(self.messageLabel)

        self.previewLabel = QLabel(ImportMappingDialog)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"role", u"section")

        self.dialogLayout.addWidget(self.previewLabel)

        self.previewTable = QTableWidget(ImportMappingDialog)
        self.previewTable.setObjectName(u"previewTable")
        self.previewTable.setMaximumSize(QSize(16777215, 190))

        self.dialogLayout.addWidget(self.previewTable)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.forgetButton = QPushButton(ImportMappingDialog)
        self.forgetButton.setObjectName(u"forgetButton")
        self.forgetButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.forgetButton)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ImportMappingDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.useButton = QPushButton(ImportMappingDialog)
        self.useButton.setObjectName(u"useButton")
        self.useButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.useButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.shapeLabel.setBuddy(self.shapeBox)
        self.headerLabel.setBuddy(self.headerBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportMappingDialog)

        self.useButton.setDefault(True)


        QMetaObject.connectSlotsByName(ImportMappingDialog)
    # setupUi

    def retranslateUi(self, ImportMappingDialog):
        ImportMappingDialog.setWindowTitle(QCoreApplication.translate("ImportMappingDialog", u"Columns of the file", None))
        self.introLabel.setText(QCoreApplication.translate("ImportMappingDialog", u"Say which column holds what. Columns without a field are kept with the order as they are. Files with the same columns are imported this way from now on.", None))
        self.shapeLabel.setText(QCoreApplication.translate("ImportMappingDialog", u"&A row is", None))
#if QT_CONFIG(accessibility)
        self.shapeBox.setAccessibleName(QCoreApplication.translate("ImportMappingDialog", u"What a row is", None))
#endif // QT_CONFIG(accessibility)
        self.headerLabel.setText(QCoreApplication.translate("ImportMappingDialog", u"&Titles in row", None))
#if QT_CONFIG(accessibility)
        self.headerBox.setAccessibleName(QCoreApplication.translate("ImportMappingDialog", u"Row of the titles", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columnsTable.setAccessibleName(QCoreApplication.translate("ImportMappingDialog", u"Columns", None))
#endif // QT_CONFIG(accessibility)
        self.previewLabel.setText(QCoreApplication.translate("ImportMappingDialog", u"Preview", None))
#if QT_CONFIG(accessibility)
        self.previewTable.setAccessibleName(QCoreApplication.translate("ImportMappingDialog", u"Preview", None))
#endif // QT_CONFIG(accessibility)
        self.forgetButton.setText(QCoreApplication.translate("ImportMappingDialog", u"&Forget these columns", None))
        self.cancelButton.setText(QCoreApplication.translate("ImportMappingDialog", u"Cancel", None))
        self.useButton.setText(QCoreApplication.translate("ImportMappingDialog", u"&Use these columns", None))
    # retranslateUi


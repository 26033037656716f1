# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
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
    QHeaderView, QLabel, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(980, 640)
        ImportDialog.setAcceptDrops(True)
        self.dialogLayout = QVBoxLayout(ImportDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.introLabel = QLabel(ImportDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.introLabel)

        self.steps = QStackedWidget(ImportDialog)
        self.steps.setObjectName(u"steps")
        self.previewStep = QWidget()
        self.previewStep.setObjectName(u"previewStep")
        self.previewLayout = QVBoxLayout(self.previewStep)
        self.previewLayout.setSpacing(10)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)
        self.chooseRow = QHBoxLayout()
        self.chooseRow.setObjectName(u"chooseRow")
        self.shopLabel = QLabel(self.previewStep)
        self.shopLabel.setObjectName(u"shopLabel")

        self.chooseRow.addWidget(self.shopLabel)

        self.shopBox = QComboBox(self.previewStep)
        self.shopBox.setObjectName(u"shopBox")
        self.shopBox.setMinimumSize(QSize(220, 0))

        self.chooseRow.addWidget(self.shopBox)

        self.chooseSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseRow.addItem(self.chooseSpacer)

        self.removeButton = QPushButton(self.previewStep)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setEnabled(False)
        self.removeButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.removeButton)

        self.addButton = QPushButton(self.previewStep)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.addButton)


        self.previewLayout.addLayout(self.chooseRow)

        self.filesTable = QTableWidget(self.previewStep)
        self.filesTable.setObjectName(u"filesTable")
        self.filesTable.setMaximumSize(QSize(16777215, 180))

        self.previewLayout.addWidget(self.filesTable)

        self.previewLabel = QLabel(self.previewStep)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"role", u"section")

        self.previewLayout.addWidget(self.previewLabel)

        self.previewTable = QTableWidget(self.previewStep)
        self.previewTable.setObjectName(u"previewTable")

        self.previewLayout.addWidget(self.previewTable)

        self.problemLabel = QLabel(self.previewStep)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"role", u"danger")

        self.previewLayout.addWidget(self.problemLabel)

        self.steps.addWidget(self.previewStep)
        self.resultStep = QWidget()
        self.resultStep.setObjectName(u"resultStep")
        self.resultLayout = QVBoxLayout(self.resultStep)
        self.resultLayout.setSpacing(10)
        self.resultLayout.setObjectName(u"resultLayout")
        self.resultLayout.setContentsMargins(0, 0, 0, 0)
        self.resultLabel = QLabel(self.resultStep)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.resultLabel.setWordWrap(True)
        self.resultLabel.setProperty(u"role", u"heading")

        self.resultLayout.addWidget(self.resultLabel)

        self.resultTable = QTableWidget(self.resultStep)
        self.resultTable.setObjectName(u"resultTable")
        self.resultTable.setMaximumSize(QSize(16777215, 180))

        self.resultLayout.addWidget(self.resultTable)

        self.failedRow = QHBoxLayout()
        self.failedRow.setObjectName(u"failedRow")
        self.failedLabel = QLabel(self.resultStep)
        self.failedLabel.setObjectName(u"failedLabel")
        self.failedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.failedLabel.setProperty(u"role", u"section")

        self.failedRow.addWidget(self.failedLabel)

        self.failedSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.failedRow.addItem(self.failedSpacer)

        self.saveFailedButton = QPushButton(self.resultStep)
        self.saveFailedButton.setObjectName(u"saveFailedButton")
        self.saveFailedButton.setAutoDefault(False)

        self.failedRow.addWidget(self.saveFailedButton)


        self.resultLayout.addLayout(self.failedRow)

        self.failedTable = QTableWidget(self.resultStep)
        self.failedTable.setObjectName(u"failedTable")

        self.resultLayout.addWidget(self.failedTable)

        self.steps.addWidget(self.resultStep)

        self.dialogLayout.addWidget(self.steps)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.importProgress = QProgressBar(ImportDialog)
        self.importProgress.setObjectName(u"importProgress")
        self.importProgress.setMinimumSize(QSize(260, 0))
        self.importProgress.setTextVisible(False)

        self.buttonRow.addWidget(self.importProgress)

        self.progressLabel = QLabel(ImportDialog)
        self.progressLabel.setObjectName(u"progressLabel")
        self.progressLabel.setProperty(u"role", u"secondary")

        self.buttonRow.addWidget(self.progressLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(ImportDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.importButton = QPushButton(ImportDialog)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setEnabled(False)
        self.importButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.importButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.shopLabel.setBuddy(self.shopBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportDialog)

        self.steps.setCurrentIndex(0)
        self.importButton.setDefault(True)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import orders", None))
        self.introLabel.setText(QCoreApplication.translate("ImportDialog", u"Choose the order list and the detail list as the platform exports them, or drop the files here. The same file can be imported as often as you like: only what is new or different is changed.", None))
        self.shopLabel.setText(QCoreApplication.translate("ImportDialog", u"&Shop", None))
#if QT_CONFIG(accessibility)
        self.shopBox.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText(QCoreApplication.translate("ImportDialog", u"&Remove", None))
        self.addButton.setText(QCoreApplication.translate("ImportDialog", u"&Add files\u2026", None))
#if QT_CONFIG(accessibility)
        self.filesTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Files", None))
#endif // QT_CONFIG(accessibility)
        self.previewLabel.setText(QCoreApplication.translate("ImportDialog", u"Preview", None))
#if QT_CONFIG(accessibility)
        self.previewTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Preview", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.resultTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Result per file", None))
#endif // QT_CONFIG(accessibility)
        self.saveFailedButton.setText(QCoreApplication.translate("ImportDialog", u"&Save failed rows\u2026", None))
#if QT_CONFIG(accessibility)
        self.failedTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Failed rows", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.importProgress.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("ImportDialog", u"Close", None))
        self.importButton.setText(QCoreApplication.translate("ImportDialog", u"&Import", None))
    # retranslateUi


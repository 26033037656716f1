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
    QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(1080, 640)
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

        self.templateButton = QPushButton(self.previewStep)
        self.templateButton.setObjectName(u"templateButton")
        self.templateButton.setProperty(u"role", u"link")
        self.templateButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.templateButton)

        self.columnsButton = QPushButton(self.previewStep)
        self.columnsButton.setObjectName(u"columnsButton")
        self.columnsButton.setEnabled(False)
        self.columnsButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.columnsButton)

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

        self.guessLabel = QLabel(self.previewStep)
        self.guessLabel.setObjectName(u"guessLabel")
        self.guessLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.guessLabel.setWordWrap(True)
        self.guessLabel.setProperty(u"role", u"secondary")

        self.previewLayout.addWidget(self.guessLabel)

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

        self.resultTabs = QTabWidget(self.resultStep)
        self.resultTabs.setObjectName(u"resultTabs")
        self.resultTabs.setDocumentMode(True)
        self.failedPage = QWidget()
        self.failedPage.setObjectName(u"failedPage")
        self.failedLayout = QVBoxLayout(self.failedPage)
        self.failedLayout.setSpacing(8)
        self.failedLayout.setObjectName(u"failedLayout")
        self.failedLayout.setContentsMargins(0, 8, 0, 0)
        self.failedRow = QHBoxLayout()
        self.failedRow.setObjectName(u"failedRow")
        self.failedLabel = QLabel(self.failedPage)
        self.failedLabel.setObjectName(u"failedLabel")
        self.failedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.failedLabel.setProperty(u"role", u"secondary")

        self.failedRow.addWidget(self.failedLabel)

        self.failedSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.failedRow.addItem(self.failedSpacer)

        self.saveFailedButton = QPushButton(self.failedPage)
        self.saveFailedButton.setObjectName(u"saveFailedButton")
        self.saveFailedButton.setAutoDefault(False)

        self.failedRow.addWidget(self.saveFailedButton)


        self.failedLayout.addLayout(self.failedRow)

        self.failedTable = QTableWidget(self.failedPage)
        self.failedTable.setObjectName(u"failedTable")

        self.failedLayout.addWidget(self.failedTable)

        self.resultTabs.addTab(self.failedPage, "")
        self.differingPage = QWidget()
        self.differingPage.setObjectName(u"differingPage")
        self.differingLayout = QVBoxLayout(self.differingPage)
        self.differingLayout.setSpacing(8)
        self.differingLayout.setObjectName(u"differingLayout")
        self.differingLayout.setContentsMargins(0, 8, 0, 0)
        self.differingLabel = QLabel(self.differingPage)
        self.differingLabel.setObjectName(u"differingLabel")
        self.differingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.differingLabel.setWordWrap(True)
        self.differingLabel.setProperty(u"role", u"secondary")

        self.differingLayout.addWidget(self.differingLabel)

        self.differingTable = QTableWidget(self.differingPage)
        self.differingTable.setObjectName(u"differingTable")

        self.differingLayout.addWidget(self.differingTable)

        self.resultTabs.addTab(self.differingPage, "")
        self.leftOutPage = QWidget()
        self.leftOutPage.setObjectName(u"leftOutPage")
        self.leftOutLayout = QVBoxLayout(self.leftOutPage)
        self.leftOutLayout.setSpacing(8)
        self.leftOutLayout.setObjectName(u"leftOutLayout")
        self.leftOutLayout.setContentsMargins(0, 8, 0, 0)
        self.leftOutLabel = QLabel(self.leftOutPage)
        self.leftOutLabel.setObjectName(u"leftOutLabel")
        self.leftOutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.leftOutLabel.setWordWrap(True)
        self.leftOutLabel.setProperty(u"role", u"secondary")

        self.leftOutLayout.addWidget(self.leftOutLabel)

        self.leftOutTable = QTableWidget(self.leftOutPage)
        self.leftOutTable.setObjectName(u"leftOutTable")

        self.leftOutLayout.addWidget(self.leftOutTable)

        self.resultTabs.addTab(self.leftOutPage, "")

        self.resultLayout.addWidget(self.resultTabs)

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
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import files", None))
        self.introLabel.setText(QCoreApplication.translate("ImportDialog", u"Choose the files of orders and refunds as the platform exports them, or drop them here: CSV, Excel, or a zip of several. The same file can be imported as often as you like: only what is new or different is changed.", None))
        self.shopLabel.setText(QCoreApplication.translate("ImportDialog", u"&Shop", None))
#if QT_CONFIG(accessibility)
        self.shopBox.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Shop", None))
#endif // QT_CONFIG(accessibility)
        self.templateButton.setText(QCoreApplication.translate("ImportDialog", u"&Template\u2026", None))
#if QT_CONFIG(tooltip)
        self.templateButton.setToolTip(QCoreApplication.translate("ImportDialog", u"Save an empty sheet to type orders into, for shops whose platform exports none", None))
#endif // QT_CONFIG(tooltip)
        self.columnsButton.setText(QCoreApplication.translate("ImportDialog", u"&Columns\u2026", None))
#if QT_CONFIG(tooltip)
        self.columnsButton.setToolTip(QCoreApplication.translate("ImportDialog", u"Say which column of the chosen file holds what", None))
#endif // QT_CONFIG(tooltip)
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
        self.failedLabel.setText(QCoreApplication.translate("ImportDialog", u"Correct these rows in a file of their own, and import that.", None))
        self.saveFailedButton.setText(QCoreApplication.translate("ImportDialog", u"Save failed ro&ws\u2026", None))
#if QT_CONFIG(accessibility)
        self.failedTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Failed rows", None))
#endif // QT_CONFIG(accessibility)
        self.resultTabs.setTabText(self.resultTabs.indexOf(self.failedPage), QCoreApplication.translate("ImportDialog", u"Failed", None))
        self.differingLabel.setText(QCoreApplication.translate("ImportDialog", u"What was entered here stands; the platform says otherwise.", None))
#if QT_CONFIG(accessibility)
        self.differingTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Differs from what was entered here", None))
#endif // QT_CONFIG(accessibility)
        self.resultTabs.setTabText(self.resultTabs.indexOf(self.differingPage), QCoreApplication.translate("ImportDialog", u"Differs from what was entered here", None))
        self.leftOutLabel.setText(QCoreApplication.translate("ImportDialog", u"These were not imported, and need nothing to be done.", None))
#if QT_CONFIG(accessibility)
        self.leftOutTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Left out", None))
#endif // QT_CONFIG(accessibility)
        self.resultTabs.setTabText(self.resultTabs.indexOf(self.leftOutPage), QCoreApplication.translate("ImportDialog", u"Left out", None))
#if QT_CONFIG(accessibility)
        self.importProgress.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("ImportDialog", u"Close", None))
        self.importButton.setText(QCoreApplication.translate("ImportDialog", u"&Import", None))
    # retranslateUi


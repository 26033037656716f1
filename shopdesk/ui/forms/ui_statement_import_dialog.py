# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_import_dialog.ui'
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
    QSizePolicy, QSpacerItem, QTabWidget, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.inputs import MonthEdit
from shopdesk.ui.messages import Banner

class Ui_StatementImportDialog(object):
    def setupUi(self, StatementImportDialog):
        if not StatementImportDialog.objectName():
            StatementImportDialog.setObjectName(u"StatementImportDialog")
        StatementImportDialog.resize(1080, 660)
        StatementImportDialog.setAcceptDrops(True)
        self.dialogLayout = QVBoxLayout(StatementImportDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.introLabel = QLabel(StatementImportDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.introLabel)

        self.chooseRow = QHBoxLayout()
        self.chooseRow.setObjectName(u"chooseRow")
        self.courierLabel = QLabel(StatementImportDialog)
        self.courierLabel.setObjectName(u"courierLabel")

        self.chooseRow.addWidget(self.courierLabel)

        self.courierBox = QComboBox(StatementImportDialog)
        self.courierBox.setObjectName(u"courierBox")
        self.courierBox.setMinimumSize(QSize(150, 0))

        self.chooseRow.addWidget(self.courierBox)

        self.kindLabel = QLabel(StatementImportDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.chooseRow.addWidget(self.kindLabel)

        self.kindBox = QComboBox(StatementImportDialog)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setMinimumSize(QSize(160, 0))

        self.chooseRow.addWidget(self.kindBox)

        self.monthLabel = QLabel(StatementImportDialog)
        self.monthLabel.setObjectName(u"monthLabel")

        self.chooseRow.addWidget(self.monthLabel)

        self.ofMonthEdit = MonthEdit(StatementImportDialog)
        self.ofMonthEdit.setObjectName(u"ofMonthEdit")

        self.chooseRow.addWidget(self.ofMonthEdit)

        self.chooseSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chooseRow.addItem(self.chooseSpacer)

        self.columnsButton = QPushButton(StatementImportDialog)
        self.columnsButton.setObjectName(u"columnsButton")
        self.columnsButton.setEnabled(False)
        self.columnsButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.columnsButton)

        self.removeButton = QPushButton(StatementImportDialog)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setEnabled(False)
        self.removeButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.removeButton)

        self.addButton = QPushButton(StatementImportDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)

        self.chooseRow.addWidget(self.addButton)


        self.dialogLayout.addLayout(self.chooseRow)

        self.filesTable = QTableWidget(StatementImportDialog)
        self.filesTable.setObjectName(u"filesTable")
        self.filesTable.setMaximumSize(QSize(16777215, 190))

        self.dialogLayout.addWidget(self.filesTable)

        self.knownBanner = Banner(StatementImportDialog)
        self.knownBanner.setObjectName(u"knownBanner")

        self.dialogLayout.addWidget(self.knownBanner)

        self.lineTabs = QTabWidget(StatementImportDialog)
        self.lineTabs.setObjectName(u"lineTabs")
        self.lineTabs.setDocumentMode(True)
        self.linesPage = QWidget()
        self.linesPage.setObjectName(u"linesPage")
        self.linesLayout = QVBoxLayout(self.linesPage)
        self.linesLayout.setSpacing(8)
        self.linesLayout.setObjectName(u"linesLayout")
        self.linesLayout.setContentsMargins(0, 8, 0, 0)
        self.guessLabel = QLabel(self.linesPage)
        self.guessLabel.setObjectName(u"guessLabel")
        self.guessLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.guessLabel.setWordWrap(True)
        self.guessLabel.setProperty(u"role", u"secondary")

        self.linesLayout.addWidget(self.guessLabel)

        self.linesTable = QTableWidget(self.linesPage)
        self.linesTable.setObjectName(u"linesTable")

        self.linesLayout.addWidget(self.linesTable)

        self.lineTabs.addTab(self.linesPage, "")
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

        self.lineTabs.addTab(self.leftOutPage, "")
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

        self.lineTabs.addTab(self.failedPage, "")

        self.dialogLayout.addWidget(self.lineTabs)

        self.problemLabel = QLabel(StatementImportDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"role", u"danger")

        self.dialogLayout.addWidget(self.problemLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.importProgress = QProgressBar(StatementImportDialog)
        self.importProgress.setObjectName(u"importProgress")
        self.importProgress.setMinimumSize(QSize(260, 0))
        self.importProgress.setTextVisible(False)

        self.buttonRow.addWidget(self.importProgress)

        self.progressLabel = QLabel(StatementImportDialog)
        self.progressLabel.setObjectName(u"progressLabel")
        self.progressLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.progressLabel.setProperty(u"role", u"secondary")

        self.buttonRow.addWidget(self.progressLabel)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(StatementImportDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.importButton = QPushButton(StatementImportDialog)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setEnabled(False)
        self.importButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.importButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.courierLabel.setBuddy(self.courierBox)
        self.kindLabel.setBuddy(self.kindBox)
        self.monthLabel.setBuddy(self.ofMonthEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.addButton, self.filesTable)
        QWidget.setTabOrder(self.filesTable, self.courierBox)
        QWidget.setTabOrder(self.courierBox, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.ofMonthEdit)
        QWidget.setTabOrder(self.ofMonthEdit, self.columnsButton)
        QWidget.setTabOrder(self.columnsButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.lineTabs)
        QWidget.setTabOrder(self.lineTabs, self.linesTable)
        QWidget.setTabOrder(self.linesTable, self.importButton)
        QWidget.setTabOrder(self.importButton, self.closeButton)

        self.retranslateUi(StatementImportDialog)

        self.importButton.setDefault(True)


        QMetaObject.connectSlotsByName(StatementImportDialog)
    # setupUi

    def retranslateUi(self, StatementImportDialog):
        StatementImportDialog.setWindowTitle(QCoreApplication.translate("StatementImportDialog", u"Import statements", None))
        self.introLabel.setText(QCoreApplication.translate("StatementImportDialog", u"Choose the lists of compensation or the freight bills a courier sent, or drop them here: .xlsx, .xls or .csv. Nothing is entered yet: you look through every line first.", None))
        self.courierLabel.setText(QCoreApplication.translate("StatementImportDialog", u"C&ourier", None))
#if QT_CONFIG(accessibility)
        self.courierBox.setAccessibleName(QCoreApplication.translate("StatementImportDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("StatementImportDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("StatementImportDialog", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.monthLabel.setText(QCoreApplication.translate("StatementImportDialog", u"&Month", None))
        self.columnsButton.setText(QCoreApplication.translate("StatementImportDialog", u"Co&lumns\u2026", None))
#if QT_CONFIG(tooltip)
        self.columnsButton.setToolTip(QCoreApplication.translate("StatementImportDialog", u"Say which column of the chosen file holds what", None))
#endif // QT_CONFIG(tooltip)
        self.removeButton.setText(QCoreApplication.translate("StatementImportDialog", u"&Remove", None))
        self.addButton.setText(QCoreApplication.translate("StatementImportDialog", u"&Add files\u2026", None))
#if QT_CONFIG(accessibility)
        self.filesTable.setAccessibleName(QCoreApplication.translate("StatementImportDialog", u"Files", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.linesTable.setAccessibleName(QCoreApplication.translate("StatementImportDialog", u"Lines", None))
#endif // QT_CONFIG(accessibility)
        self.lineTabs.setTabText(self.lineTabs.indexOf(self.linesPage), QCoreApplication.translate("StatementImportDialog", u"Lines", None))
        self.leftOutLabel.setText(QCoreApplication.translate("StatementImportDialog", u"Titles, totals and explanations: these rows are no lines, and need nothing to be done.", None))
#if QT_CONFIG(accessibility)
        self.leftOutTable.setAccessibleName(QCoreApplication.translate("StatementImportDialog", u"Left out", None))
#endif // QT_CONFIG(accessibility)
        self.lineTabs.setTabText(self.lineTabs.indexOf(self.leftOutPage), QCoreApplication.translate("StatementImportDialog", u"Left out", None))
        self.failedLabel.setText(QCoreApplication.translate("StatementImportDialog", u"These rows are not taken. Correct them in a file of their own, and import that.", None))
        self.saveFailedButton.setText(QCoreApplication.translate("StatementImportDialog", u"&Save failed rows\u2026", None))
#if QT_CONFIG(accessibility)
        self.failedTable.setAccessibleName(QCoreApplication.translate("StatementImportDialog", u"Failed rows", None))
#endif // QT_CONFIG(accessibility)
        self.lineTabs.setTabText(self.lineTabs.indexOf(self.failedPage), QCoreApplication.translate("StatementImportDialog", u"Failed", None))
#if QT_CONFIG(accessibility)
        self.importProgress.setAccessibleName(QCoreApplication.translate("StatementImportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("StatementImportDialog", u"Cancel", None))
        self.importButton.setText(QCoreApplication.translate("StatementImportDialog", u"&Import", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_template_book.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QAbstractItemView, QApplication, QDialog,
    QDialogButtonBox, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTabWidget, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.messages import Banner

class Ui_ClaimTemplateBook(object):
    def setupUi(self, ClaimTemplateBook):
        if not ClaimTemplateBook.objectName():
            ClaimTemplateBook.setObjectName(u"ClaimTemplateBook")
        ClaimTemplateBook.resize(1080, 700)
        ClaimTemplateBook.setAcceptDrops(True)
        self.dialogLayout = QVBoxLayout(ClaimTemplateBook)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(ClaimTemplateBook)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.noteLabel = QLabel(ClaimTemplateBook)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.noteLabel)

        self.bookRow = QHBoxLayout()
        self.bookRow.setSpacing(12)
        self.bookRow.setObjectName(u"bookRow")
        self.formTable = QTableWidget(ClaimTemplateBook)
        self.formTable.setObjectName(u"formTable")
        self.formTable.setProperty(u"framed", u"true")
        self.formTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.formTable.setMinimumSize(QSize(0, 220))

        self.bookRow.addWidget(self.formTable)

        self.verbColumn = QVBoxLayout()
        self.verbColumn.setSpacing(8)
        self.verbColumn.setObjectName(u"verbColumn")
        self.addButton = QPushButton(ClaimTemplateBook)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"role", u"primary")

        self.verbColumn.addWidget(self.addButton)

        self.exampleButton = QPushButton(ClaimTemplateBook)
        self.exampleButton.setObjectName(u"exampleButton")
        self.exampleButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.exampleButton)

        self.changeButton = QPushButton(ClaimTemplateBook)
        self.changeButton.setObjectName(u"changeButton")
        self.changeButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.changeButton)

        self.replaceButton = QPushButton(ClaimTemplateBook)
        self.replaceButton.setObjectName(u"replaceButton")
        self.replaceButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.replaceButton)

        self.openButton = QPushButton(ClaimTemplateBook)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.openButton)

        self.fillButton = QPushButton(ClaimTemplateBook)
        self.fillButton.setObjectName(u"fillButton")
        self.fillButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.fillButton)

        self.deleteButton = QPushButton(ClaimTemplateBook)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.deleteButton)

        self.verbSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.verbColumn.addItem(self.verbSpacer)


        self.bookRow.addLayout(self.verbColumn)

        self.bookRow.setStretch(0, 1)

        self.dialogLayout.addLayout(self.bookRow)

        self.formTabs = QTabWidget(ClaimTemplateBook)
        self.formTabs.setObjectName(u"formTabs")
        self.placeholderTab = QWidget()
        self.placeholderTab.setObjectName(u"placeholderTab")
        self.placeholderLayout = QVBoxLayout(self.placeholderTab)
        self.placeholderLayout.setSpacing(8)
        self.placeholderLayout.setObjectName(u"placeholderLayout")
        self.placeholderRow = QHBoxLayout()
        self.placeholderRow.setSpacing(8)
        self.placeholderRow.setObjectName(u"placeholderRow")
        self.searchEdit = QLineEdit(self.placeholderTab)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.placeholderRow.addWidget(self.searchEdit)

        self.copyButton = QPushButton(self.placeholderTab)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)

        self.placeholderRow.addWidget(self.copyButton)


        self.placeholderLayout.addLayout(self.placeholderRow)

        self.placeholderTable = QTableWidget(self.placeholderTab)
        self.placeholderTable.setObjectName(u"placeholderTable")
        self.placeholderTable.setProperty(u"framed", u"true")
        self.placeholderTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.placeholderTable.setMinimumSize(QSize(0, 140))

        self.placeholderLayout.addWidget(self.placeholderTable)

        self.formTabs.addTab(self.placeholderTab, "")
        self.reportTab = QWidget()
        self.reportTab.setObjectName(u"reportTab")
        self.reportLayout = QVBoxLayout(self.reportTab)
        self.reportLayout.setSpacing(8)
        self.reportLayout.setObjectName(u"reportLayout")
        self.reportLabel = QLabel(self.reportTab)
        self.reportLabel.setObjectName(u"reportLabel")
        self.reportLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reportLabel.setWordWrap(True)
        self.reportLabel.setProperty(u"role", u"secondary")

        self.reportLayout.addWidget(self.reportLabel)

        self.reportTable = QTableWidget(self.reportTab)
        self.reportTable.setObjectName(u"reportTable")
        self.reportTable.setProperty(u"framed", u"true")
        self.reportTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.reportTable.setMinimumSize(QSize(0, 120))

        self.reportLayout.addWidget(self.reportTable)

        self.formTabs.addTab(self.reportTab, "")

        self.dialogLayout.addWidget(self.formTabs)

        self.buttonBox = QDialogButtonBox(ClaimTemplateBook)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.dialogLayout.addWidget(self.buttonBox)


        self.retranslateUi(ClaimTemplateBook)

        self.formTabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ClaimTemplateBook)
    # setupUi

    def retranslateUi(self, ClaimTemplateBook):
        ClaimTemplateBook.setWindowTitle(QCoreApplication.translate("ClaimTemplateBook", u"Couriers' forms", None))
#if QT_CONFIG(accessibility)
        self.formTable.setAccessibleName(QCoreApplication.translate("ClaimTemplateBook", u"Couriers' forms", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("ClaimTemplateBook", u"&Add\u2026", None))
        self.exampleButton.setText(QCoreApplication.translate("ClaimTemplateBook", u"Start from an &example\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("ClaimTemplateBook", u"&Change\u2026", None))
        self.replaceButton.setText(QCoreApplication.translate("ClaimTemplateBook", u"&Replace the file\u2026", None))
        self.openButton.setText(QCoreApplication.translate("ClaimTemplateBook", u"&Open a copy", None))
        self.fillButton.setText(QCoreApplication.translate("ClaimTemplateBook", u"&Fill with claims\u2026", None))
        self.deleteButton.setText(QCoreApplication.translate("ClaimTemplateBook", u"De&lete", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ClaimTemplateBook", u"Find a placeholder", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ClaimTemplateBook", u"Find a placeholder", None))
#endif // QT_CONFIG(accessibility)
        self.copyButton.setText(QCoreApplication.translate("ClaimTemplateBook", u"Cop&y", None))
#if QT_CONFIG(accessibility)
        self.placeholderTable.setAccessibleName(QCoreApplication.translate("ClaimTemplateBook", u"Placeholders", None))
#endif // QT_CONFIG(accessibility)
        self.formTabs.setTabText(self.formTabs.indexOf(self.placeholderTab), QCoreApplication.translate("ClaimTemplateBook", u"Placeholders to copy", None))
#if QT_CONFIG(accessibility)
        self.reportTable.setAccessibleName(QCoreApplication.translate("ClaimTemplateBook", u"What the form asks for", None))
#endif // QT_CONFIG(accessibility)
        self.formTabs.setTabText(self.formTabs.indexOf(self.reportTab), QCoreApplication.translate("ClaimTemplateBook", u"What the form asks for", None))
    # retranslateUi


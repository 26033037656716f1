# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'book_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_BookDialog(object):
    def setupUi(self, BookDialog):
        if not BookDialog.objectName():
            BookDialog.setObjectName(u"BookDialog")
        BookDialog.resize(900, 560)
        self.dialogLayout = QVBoxLayout(BookDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(BookDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.noteLabel = QLabel(BookDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setWordWrap(True)
        self.noteLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.noteLabel)

        self.bookRow = QHBoxLayout()
        self.bookRow.setSpacing(12)
        self.bookRow.setObjectName(u"bookRow")
        self.bookTable = QTableWidget(BookDialog)
        self.bookTable.setObjectName(u"bookTable")
        self.bookTable.setProperty(u"framed", u"true")
        self.bookTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.bookRow.addWidget(self.bookTable)

        self.verbColumn = QVBoxLayout()
        self.verbColumn.setSpacing(8)
        self.verbColumn.setObjectName(u"verbColumn")
        self.addButton = QPushButton(BookDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"role", u"primary")

        self.verbColumn.addWidget(self.addButton)

        self.changeButton = QPushButton(BookDialog)
        self.changeButton.setObjectName(u"changeButton")
        self.changeButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.changeButton)

        self.upButton = QPushButton(BookDialog)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.upButton)

        self.downButton = QPushButton(BookDialog)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.downButton)

        self.defaultButton = QPushButton(BookDialog)
        self.defaultButton.setObjectName(u"defaultButton")
        self.defaultButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.defaultButton)

        self.copyButton = QPushButton(BookDialog)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.copyButton)

        self.hideButton = QPushButton(BookDialog)
        self.hideButton.setObjectName(u"hideButton")
        self.hideButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.hideButton)

        self.deleteButton = QPushButton(BookDialog)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)

        self.verbColumn.addWidget(self.deleteButton)

        self.verbSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.verbColumn.addItem(self.verbSpacer)


        self.bookRow.addLayout(self.verbColumn)

        self.bookRow.setStretch(0, 1)

        self.dialogLayout.addLayout(self.bookRow)

        self.buttonBox = QDialogButtonBox(BookDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.dialogLayout.addWidget(self.buttonBox)


        self.retranslateUi(BookDialog)

        QMetaObject.connectSlotsByName(BookDialog)
    # setupUi

    def retranslateUi(self, BookDialog):
        BookDialog.setWindowTitle(QCoreApplication.translate("BookDialog", u"Book", None))
        self.addButton.setText(QCoreApplication.translate("BookDialog", u"&Add\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("BookDialog", u"&Change\u2026", None))
        self.upButton.setText(QCoreApplication.translate("BookDialog", u"Move &up", None))
        self.downButton.setText(QCoreApplication.translate("BookDialog", u"Move &down", None))
        self.defaultButton.setText(QCoreApplication.translate("BookDialog", u"Make &default", None))
        self.copyButton.setText(QCoreApplication.translate("BookDialog", u"Cop&y for customer", None))
        self.hideButton.setText(QCoreApplication.translate("BookDialog", u"&Hide", None))
        self.deleteButton.setText(QCoreApplication.translate("BookDialog", u"De&lete", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QToolButton, QVBoxLayout, QWidget)

from shopdesk.ui.pdf_view import PdfView
class Ui_PrintDialog(object):
    def setupUi(self, PrintDialog):
        if not PrintDialog.objectName():
            PrintDialog.setObjectName(u"PrintDialog")
        PrintDialog.resize(1040, 760)
        self.dialogLayout = QHBoxLayout(PrintDialog)
        self.dialogLayout.setSpacing(0)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(0, 0, 0, 0)
        self.previewColumn = QVBoxLayout()
        self.previewColumn.setSpacing(0)
        self.previewColumn.setObjectName(u"previewColumn")
        self.lookRow = QHBoxLayout()
        self.lookRow.setSpacing(8)
        self.lookRow.setObjectName(u"lookRow")
        self.lookRow.setContentsMargins(16, 8, 16, 8)
        self.pageLabel = QLabel(PrintDialog)
        self.pageLabel.setObjectName(u"pageLabel")

        self.lookRow.addWidget(self.pageLabel)

        self.pageSpin = QSpinBox(PrintDialog)
        self.pageSpin.setObjectName(u"pageSpin")
        self.pageSpin.setMinimum(1)
        self.pageSpin.setMinimumSize(QSize(72, 0))
        self.pageSpin.setKeyboardTracking(False)

        self.lookRow.addWidget(self.pageSpin)

        self.countLabel = QLabel(PrintDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"secondary")

        self.lookRow.addWidget(self.countLabel)

        self.lookSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lookRow.addItem(self.lookSpacer)

        self.smallerButton = QToolButton(PrintDialog)
        self.smallerButton.setObjectName(u"smallerButton")

        self.lookRow.addWidget(self.smallerButton)

        self.zoomBox = QComboBox(PrintDialog)
        self.zoomBox.setObjectName(u"zoomBox")
        self.zoomBox.setMinimumSize(QSize(132, 0))

        self.lookRow.addWidget(self.zoomBox)

        self.largerButton = QToolButton(PrintDialog)
        self.largerButton.setObjectName(u"largerButton")

        self.lookRow.addWidget(self.largerButton)


        self.previewColumn.addLayout(self.lookRow)

        self.previewView = PdfView(PrintDialog)
        self.previewView.setObjectName(u"previewView")
        self.previewView.setFrameShape(QFrame.Shape.NoFrame)

        self.previewColumn.addWidget(self.previewView)

        self.previewColumn.setStretch(1, 1)

        self.dialogLayout.addLayout(self.previewColumn)

        self.paperPanel = QFrame(PrintDialog)
        self.paperPanel.setObjectName(u"paperPanel")
        self.paperPanel.setProperty(u"surface", u"true")
        self.paperPanel.setMinimumSize(QSize(280, 0))
        self.paperPanel.setMaximumSize(QSize(280, 16777215))
        self.paperColumn = QVBoxLayout(self.paperPanel)
        self.paperColumn.setSpacing(8)
        self.paperColumn.setObjectName(u"paperColumn")
        self.paperColumn.setContentsMargins(20, 16, 20, 16)
        self.printerLabel = QLabel(self.paperPanel)
        self.printerLabel.setObjectName(u"printerLabel")

        self.paperColumn.addWidget(self.printerLabel)

        self.printerBox = QComboBox(self.paperPanel)
        self.printerBox.setObjectName(u"printerBox")
        self.printerBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.paperColumn.addWidget(self.printerBox)

        self.noPrinterLabel = QLabel(self.paperPanel)
        self.noPrinterLabel.setObjectName(u"noPrinterLabel")
        self.noPrinterLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noPrinterLabel.setWordWrap(True)
        self.noPrinterLabel.setProperty(u"role", u"warning")

        self.paperColumn.addWidget(self.noPrinterLabel)

        self.paperTitle = QLabel(self.paperPanel)
        self.paperTitle.setObjectName(u"paperTitle")

        self.paperColumn.addWidget(self.paperTitle)

        self.paperLabel = QLabel(self.paperPanel)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperLabel.setWordWrap(True)
        self.paperLabel.setProperty(u"role", u"secondary")

        self.paperColumn.addWidget(self.paperLabel)

        self.copiesLabel = QLabel(self.paperPanel)
        self.copiesLabel.setObjectName(u"copiesLabel")

        self.paperColumn.addWidget(self.copiesLabel)

        self.copiesSpin = QSpinBox(self.paperPanel)
        self.copiesSpin.setObjectName(u"copiesSpin")
        self.copiesSpin.setMinimum(1)
        self.copiesSpin.setMaximum(99)

        self.paperColumn.addWidget(self.copiesSpin)

        self.pagesLabel = QLabel(self.paperPanel)
        self.pagesLabel.setObjectName(u"pagesLabel")

        self.paperColumn.addWidget(self.pagesLabel)

        self.pagesEdit = QLineEdit(self.paperPanel)
        self.pagesEdit.setObjectName(u"pagesEdit")
        self.pagesEdit.setMaxLength(200)

        self.paperColumn.addWidget(self.pagesEdit)

        self.paperSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paperColumn.addItem(self.paperSpacer)

        self.messageLabel = QLabel(self.paperPanel)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setProperty(u"role", u"danger")

        self.paperColumn.addWidget(self.messageLabel)

        self.printedBar = QProgressBar(self.paperPanel)
        self.printedBar.setObjectName(u"printedBar")
        self.printedBar.setTextVisible(False)

        self.paperColumn.addWidget(self.printedBar)

        self.printButton = QPushButton(self.paperPanel)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setProperty(u"role", u"primary")

        self.paperColumn.addWidget(self.printButton)

        self.saveButton = QPushButton(self.paperPanel)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)

        self.paperColumn.addWidget(self.saveButton)

        self.closeButton = QPushButton(self.paperPanel)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.paperColumn.addWidget(self.closeButton)


        self.dialogLayout.addWidget(self.paperPanel)

        self.dialogLayout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.pageLabel.setBuddy(self.pageSpin)
        self.printerLabel.setBuddy(self.printerBox)
        self.copiesLabel.setBuddy(self.copiesSpin)
        self.pagesLabel.setBuddy(self.pagesEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pageSpin, self.smallerButton)
        QWidget.setTabOrder(self.smallerButton, self.zoomBox)
        QWidget.setTabOrder(self.zoomBox, self.largerButton)
        QWidget.setTabOrder(self.largerButton, self.previewView)
        QWidget.setTabOrder(self.previewView, self.printerBox)
        QWidget.setTabOrder(self.printerBox, self.copiesSpin)
        QWidget.setTabOrder(self.copiesSpin, self.pagesEdit)
        QWidget.setTabOrder(self.pagesEdit, self.printButton)
        QWidget.setTabOrder(self.printButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(PrintDialog)

        self.printButton.setDefault(True)


        QMetaObject.connectSlotsByName(PrintDialog)
    # setupUi

    def retranslateUi(self, PrintDialog):
        self.pageLabel.setText(QCoreApplication.translate("PrintDialog", u"Pa&ge", None))
#if QT_CONFIG(accessibility)
        self.pageSpin.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Page", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.smallerButton.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smallerButton.setToolTip(QCoreApplication.translate("PrintDialog", u"Smaller (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoomBox.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Zoom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.largerButton.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.largerButton.setToolTip(QCoreApplication.translate("PrintDialog", u"Larger (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previewView.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Preview", None))
#endif // QT_CONFIG(accessibility)
        self.printerLabel.setText(QCoreApplication.translate("PrintDialog", u"P&rinter", None))
#if QT_CONFIG(accessibility)
        self.printerBox.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Printer", None))
#endif // QT_CONFIG(accessibility)
        self.noPrinterLabel.setText(QCoreApplication.translate("PrintDialog", u"No printer is installed on this PC. Save the PDF and print it elsewhere.", None))
        self.paperTitle.setText(QCoreApplication.translate("PrintDialog", u"Paper", None))
        self.copiesLabel.setText(QCoreApplication.translate("PrintDialog", u"&Copies", None))
#if QT_CONFIG(accessibility)
        self.copiesSpin.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Copies", None))
#endif // QT_CONFIG(accessibility)
        self.pagesLabel.setText(QCoreApplication.translate("PrintDialog", u"Pages to pr&int", None))
#if QT_CONFIG(accessibility)
        self.pagesEdit.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Pages to print", None))
#endif // QT_CONFIG(accessibility)
        self.pagesEdit.setPlaceholderText(QCoreApplication.translate("PrintDialog", u"All, or for example 1-3, 5", None))
#if QT_CONFIG(accessibility)
        self.printedBar.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Pages printed", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("PrintDialog", u"&Print", None))
        self.saveButton.setText(QCoreApplication.translate("PrintDialog", u"&Save as PDF\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("PrintDialog", u"Close", None))
        pass
    # retranslateUi


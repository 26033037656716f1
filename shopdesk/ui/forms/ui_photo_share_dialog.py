# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_share_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PhotoShareDialog(object):
    def setupUi(self, PhotoShareDialog):
        if not PhotoShareDialog.objectName():
            PhotoShareDialog.setObjectName(u"PhotoShareDialog")
        PhotoShareDialog.resize(600, 330)
        self.dialogLayout = QVBoxLayout(PhotoShareDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.photosLabel = QLabel(PhotoShareDialog)
        self.photosLabel.setObjectName(u"photosLabel")
        self.photosLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.photosLabel.setWordWrap(True)
        self.photosLabel.setProperty(u"role", u"strong")

        self.dialogLayout.addWidget(self.photosLabel)

        self.kindColumn = QVBoxLayout()
        self.kindColumn.setSpacing(8)
        self.kindColumn.setObjectName(u"kindColumn")
        self.zipRadio = QRadioButton(PhotoShareDialog)
        self.zipRadio.setObjectName(u"zipRadio")
        self.zipRadio.setChecked(True)

        self.kindColumn.addWidget(self.zipRadio)

        self.folderRadio = QRadioButton(PhotoShareDialog)
        self.folderRadio.setObjectName(u"folderRadio")

        self.kindColumn.addWidget(self.folderRadio)

        self.pdfRadio = QRadioButton(PhotoShareDialog)
        self.pdfRadio.setObjectName(u"pdfRadio")

        self.kindColumn.addWidget(self.pdfRadio)


        self.dialogLayout.addLayout(self.kindColumn)

        self.copiesFrame = QFrame(PhotoShareDialog)
        self.copiesFrame.setObjectName(u"copiesFrame")
        self.copiesColumn = QVBoxLayout(self.copiesFrame)
        self.copiesColumn.setSpacing(4)
        self.copiesColumn.setObjectName(u"copiesColumn")
        self.copiesColumn.setContentsMargins(24, 0, 0, 0)
        self.placeCheck = QCheckBox(self.copiesFrame)
        self.placeCheck.setObjectName(u"placeCheck")
        self.placeCheck.setChecked(True)

        self.copiesColumn.addWidget(self.placeCheck)

        self.placeLabel = QLabel(self.copiesFrame)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"role", u"secondary")

        self.copiesColumn.addWidget(self.placeLabel)


        self.dialogLayout.addWidget(self.copiesFrame)

        self.pagesFrame = QFrame(PhotoShareDialog)
        self.pagesFrame.setObjectName(u"pagesFrame")
        self.pagesGrid = QGridLayout(self.pagesFrame)
        self.pagesGrid.setObjectName(u"pagesGrid")
        self.pagesGrid.setHorizontalSpacing(12)
        self.pagesGrid.setVerticalSpacing(8)
        self.pagesGrid.setContentsMargins(24, 0, 0, 0)
        self.perPageLabel = QLabel(self.pagesFrame)
        self.perPageLabel.setObjectName(u"perPageLabel")

        self.pagesGrid.addWidget(self.perPageLabel, 0, 0, 1, 1)

        self.perPageBox = QComboBox(self.pagesFrame)
        self.perPageBox.setObjectName(u"perPageBox")

        self.pagesGrid.addWidget(self.perPageBox, 0, 1, 1, 1)

        self.captionLabel = QLabel(self.pagesFrame)
        self.captionLabel.setObjectName(u"captionLabel")

        self.pagesGrid.addWidget(self.captionLabel, 1, 0, 1, 1)

        self.captionRow = QHBoxLayout()
        self.captionRow.setSpacing(12)
        self.captionRow.setObjectName(u"captionRow")
        self.customerCheck = QCheckBox(self.pagesFrame)
        self.customerCheck.setObjectName(u"customerCheck")
        self.customerCheck.setChecked(True)

        self.captionRow.addWidget(self.customerCheck)

        self.takenCheck = QCheckBox(self.pagesFrame)
        self.takenCheck.setObjectName(u"takenCheck")
        self.takenCheck.setChecked(True)

        self.captionRow.addWidget(self.takenCheck)

        self.noteCheck = QCheckBox(self.pagesFrame)
        self.noteCheck.setObjectName(u"noteCheck")
        self.noteCheck.setChecked(True)

        self.captionRow.addWidget(self.noteCheck)

        self.fileNameCheck = QCheckBox(self.pagesFrame)
        self.fileNameCheck.setObjectName(u"fileNameCheck")
        self.fileNameCheck.setChecked(True)

        self.captionRow.addWidget(self.fileNameCheck)

        self.captionSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.captionRow.addItem(self.captionSpacer)


        self.pagesGrid.addLayout(self.captionRow, 1, 1, 1, 1)

        self.pagesGrid.setColumnStretch(1, 1)

        self.dialogLayout.addWidget(self.pagesFrame)

        self.targetGrid = QGridLayout()
        self.targetGrid.setObjectName(u"targetGrid")
        self.targetGrid.setHorizontalSpacing(12)
        self.targetLabel = QLabel(PhotoShareDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.targetGrid.addWidget(self.targetLabel, 0, 0, 1, 1)

        self.targetEdit = QLineEdit(PhotoShareDialog)
        self.targetEdit.setObjectName(u"targetEdit")

        self.targetGrid.addWidget(self.targetEdit, 0, 1, 1, 1)

        self.browseButton = QPushButton(PhotoShareDialog)
        self.browseButton.setObjectName(u"browseButton")
        self.browseButton.setAutoDefault(False)
        self.browseButton.setProperty(u"role", u"plain")

        self.targetGrid.addWidget(self.browseButton, 0, 2, 1, 1)

        self.targetGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.targetGrid)

        self.dialogSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(PhotoShareDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)
        self.cancelButton.setProperty(u"role", u"plain")

        self.buttonRow.addWidget(self.cancelButton)

        self.shareButton = QPushButton(PhotoShareDialog)
        self.shareButton.setObjectName(u"shareButton")
        self.shareButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.shareButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.perPageLabel.setBuddy(self.perPageBox)
        self.targetLabel.setBuddy(self.targetEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.zipRadio, self.folderRadio)
        QWidget.setTabOrder(self.folderRadio, self.pdfRadio)
        QWidget.setTabOrder(self.pdfRadio, self.placeCheck)
        QWidget.setTabOrder(self.placeCheck, self.perPageBox)
        QWidget.setTabOrder(self.perPageBox, self.customerCheck)
        QWidget.setTabOrder(self.customerCheck, self.takenCheck)
        QWidget.setTabOrder(self.takenCheck, self.noteCheck)
        QWidget.setTabOrder(self.noteCheck, self.fileNameCheck)
        QWidget.setTabOrder(self.fileNameCheck, self.targetEdit)
        QWidget.setTabOrder(self.targetEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.shareButton)
        QWidget.setTabOrder(self.shareButton, self.cancelButton)

        self.retranslateUi(PhotoShareDialog)

        self.shareButton.setDefault(True)


        QMetaObject.connectSlotsByName(PhotoShareDialog)
    # setupUi

    def retranslateUi(self, PhotoShareDialog):
        PhotoShareDialog.setWindowTitle(QCoreApplication.translate("PhotoShareDialog", u"Hand on photos", None))
        self.zipRadio.setText(QCoreApplication.translate("PhotoShareDialog", u"&Zip archive: the pictures in one file, and a list of them", None))
        self.folderRadio.setText(QCoreApplication.translate("PhotoShareDialog", u"&Folder: the pictures one by one, and a list of them", None))
        self.pdfRadio.setText(QCoreApplication.translate("PhotoShareDialog", u"&PDF: the pictures on pages, to print or to send", None))
        self.placeCheck.setText(QCoreApplication.translate("PhotoShareDialog", u"Without the place where they were &taken", None))
        self.perPageLabel.setText(QCoreApplication.translate("PhotoShareDialog", u"On &each page", None))
#if QT_CONFIG(accessibility)
        self.perPageBox.setAccessibleName(QCoreApplication.translate("PhotoShareDialog", u"On each page", None))
#endif // QT_CONFIG(accessibility)
        self.captionLabel.setText(QCoreApplication.translate("PhotoShareDialog", u"Below each", None))
        self.customerCheck.setText(QCoreApplication.translate("PhotoShareDialog", u"&Customer ID", None))
        self.takenCheck.setText(QCoreApplication.translate("PhotoShareDialog", u"T&ime", None))
        self.noteCheck.setText(QCoreApplication.translate("PhotoShareDialog", u"&Note", None))
        self.fileNameCheck.setText(QCoreApplication.translate("PhotoShareDialog", u"File na&me", None))
        self.targetLabel.setText(QCoreApplication.translate("PhotoShareDialog", u"&Where to", None))
#if QT_CONFIG(accessibility)
        self.targetEdit.setAccessibleName(QCoreApplication.translate("PhotoShareDialog", u"Where to", None))
#endif // QT_CONFIG(accessibility)
        self.browseButton.setText(QCoreApplication.translate("PhotoShareDialog", u"Choose\u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("PhotoShareDialog", u"Cancel", None))
        self.shareButton.setText(QCoreApplication.translate("PhotoShareDialog", u"Save", None))
    # retranslateUi


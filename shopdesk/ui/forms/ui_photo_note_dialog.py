# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_note_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QLabel, QPlainTextEdit, QRadioButton, QSizePolicy,
    QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_PhotoNoteDialog(object):
    def setupUi(self, PhotoNoteDialog):
        if not PhotoNoteDialog.objectName():
            PhotoNoteDialog.setObjectName(u"PhotoNoteDialog")
        PhotoNoteDialog.resize(520, 330)
        self.dialogLayout = QVBoxLayout(PhotoNoteDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(PhotoNoteDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.photosLayout = QVBoxLayout()
        self.photosLayout.setObjectName(u"photosLayout")

        self.dialogLayout.addLayout(self.photosLayout)

        self.noteEdit = QPlainTextEdit(PhotoNoteDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)

        self.dialogLayout.addWidget(self.noteEdit)

        self.addRadio = QRadioButton(PhotoNoteDialog)
        self.addRadio.setObjectName(u"addRadio")
        self.addRadio.setChecked(True)

        self.dialogLayout.addWidget(self.addRadio)

        self.replaceRadio = QRadioButton(PhotoNoteDialog)
        self.replaceRadio.setObjectName(u"replaceRadio")

        self.dialogLayout.addWidget(self.replaceRadio)

        self.hintLabel = QLabel(PhotoNoteDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.hintLabel)

        self.buttonBox = QDialogButtonBox(PhotoNoteDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttonBox)


        self.retranslateUi(PhotoNoteDialog)

        QMetaObject.connectSlotsByName(PhotoNoteDialog)
    # setupUi

    def retranslateUi(self, PhotoNoteDialog):
        PhotoNoteDialog.setWindowTitle(QCoreApplication.translate("PhotoNoteDialog", u"Note on several photos", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("PhotoNoteDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("PhotoNoteDialog", u"What do the photos show?", None))
        self.addRadio.setText(QCoreApplication.translate("PhotoNoteDialog", u"&Add below the notes that are there", None))
        self.replaceRadio.setText(QCoreApplication.translate("PhotoNoteDialog", u"&Replace the notes", None))
    # retranslateUi


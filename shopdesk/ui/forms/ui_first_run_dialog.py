# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FirstRunDialog(object):
    def setupUi(self, FirstRunDialog):
        if not FirstRunDialog.objectName():
            FirstRunDialog.setObjectName(u"FirstRunDialog")
        FirstRunDialog.resize(640, 620)
        self.dialogLayout = QVBoxLayout(FirstRunDialog)
        self.dialogLayout.setSpacing(14)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.welcomeRow = QHBoxLayout()
        self.welcomeRow.setSpacing(12)
        self.welcomeRow.setObjectName(u"welcomeRow")
        self.welcomeRow.setContentsMargins(0, 0, 0, 0)
        self.welcomeLabel = QLabel(FirstRunDialog)
        self.welcomeLabel.setObjectName(u"welcomeLabel")
        self.welcomeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.welcomeLabel.setProperty(u"role", u"title")

        self.welcomeRow.addWidget(self.welcomeLabel)

        self.welcomeSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.welcomeRow.addItem(self.welcomeSpacer)

        self.languageLabel = QLabel(FirstRunDialog)
        self.languageLabel.setObjectName(u"languageLabel")

        self.welcomeRow.addWidget(self.languageLabel)

        self.languageBox = QComboBox(FirstRunDialog)
        self.languageBox.setObjectName(u"languageBox")
        self.languageBox.setMinimumSize(QSize(130, 0))

        self.welcomeRow.addWidget(self.languageBox)


        self.dialogLayout.addLayout(self.welcomeRow)

        self.introLabel = QLabel(FirstRunDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.introLabel)

        self.shopCard = QFrame(FirstRunDialog)
        self.shopCard.setObjectName(u"shopCard")
        self.shopCard.setProperty(u"card", u"true")
        self.shopGrid = QGridLayout(self.shopCard)
        self.shopGrid.setObjectName(u"shopGrid")
        self.shopGrid.setHorizontalSpacing(12)
        self.shopGrid.setVerticalSpacing(10)
        self.shopGrid.setContentsMargins(16, 12, 16, 14)
        self.shopHeading = QLabel(self.shopCard)
        self.shopHeading.setObjectName(u"shopHeading")
        self.shopHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.shopHeading.setProperty(u"role", u"section")

        self.shopGrid.addWidget(self.shopHeading, 0, 0, 1, 2)

        self.shopNameLabel = QLabel(self.shopCard)
        self.shopNameLabel.setObjectName(u"shopNameLabel")

        self.shopGrid.addWidget(self.shopNameLabel, 1, 0, 1, 1)

        self.shopNameEdit = QLineEdit(self.shopCard)
        self.shopNameEdit.setObjectName(u"shopNameEdit")
        self.shopNameEdit.setMaxLength(100)

        self.shopGrid.addWidget(self.shopNameEdit, 1, 1, 1, 1)

        self.platformLabel = QLabel(self.shopCard)
        self.platformLabel.setObjectName(u"platformLabel")

        self.shopGrid.addWidget(self.platformLabel, 2, 0, 1, 1)

        self.platformBox = QComboBox(self.shopCard)
        self.platformBox.setObjectName(u"platformBox")

        self.shopGrid.addWidget(self.platformBox, 2, 1, 1, 1)

        self.shopGrid.setColumnStretch(1, 1)
        self.shopGrid.setColumnMinimumWidth(0, 120)

        self.dialogLayout.addWidget(self.shopCard)

        self.folderCard = QFrame(FirstRunDialog)
        self.folderCard.setObjectName(u"folderCard")
        self.folderCard.setProperty(u"card", u"true")
        self.folderGrid = QGridLayout(self.folderCard)
        self.folderGrid.setObjectName(u"folderGrid")
        self.folderGrid.setHorizontalSpacing(12)
        self.folderGrid.setVerticalSpacing(8)
        self.folderGrid.setContentsMargins(16, 12, 16, 14)
        self.folderHeading = QLabel(self.folderCard)
        self.folderHeading.setObjectName(u"folderHeading")
        self.folderHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.folderHeading.setProperty(u"role", u"section")

        self.folderGrid.addWidget(self.folderHeading, 0, 0, 1, 3)

        self.folderLabel = QLabel(self.folderCard)
        self.folderLabel.setObjectName(u"folderLabel")

        self.folderGrid.addWidget(self.folderLabel, 1, 0, 1, 1)

        self.folderEdit = QLineEdit(self.folderCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.folderGrid.addWidget(self.folderEdit, 1, 1, 1, 1)

        self.chooseFolderButton = QPushButton(self.folderCard)
        self.chooseFolderButton.setObjectName(u"chooseFolderButton")
        self.chooseFolderButton.setAutoDefault(False)

        self.folderGrid.addWidget(self.chooseFolderButton, 1, 2, 1, 1)

        self.folderNote = QLabel(self.folderCard)
        self.folderNote.setObjectName(u"folderNote")
        self.folderNote.setTextFormat(Qt.TextFormat.PlainText)
        self.folderNote.setWordWrap(True)
        self.folderNote.setProperty(u"role", u"small")

        self.folderGrid.addWidget(self.folderNote, 2, 1, 1, 2)

        self.folderGrid.setColumnStretch(1, 1)
        self.folderGrid.setColumnMinimumWidth(0, 120)

        self.dialogLayout.addWidget(self.folderCard)

        self.startCard = QFrame(FirstRunDialog)
        self.startCard.setObjectName(u"startCard")
        self.startCard.setProperty(u"card", u"true")
        self.startLayout = QVBoxLayout(self.startCard)
        self.startLayout.setSpacing(6)
        self.startLayout.setObjectName(u"startLayout")
        self.startLayout.setContentsMargins(16, 12, 16, 14)
        self.startHeading = QLabel(self.startCard)
        self.startHeading.setObjectName(u"startHeading")
        self.startHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.startHeading.setProperty(u"role", u"section")

        self.startLayout.addWidget(self.startHeading)

        self.importRadio = QRadioButton(self.startCard)
        self.importRadio.setObjectName(u"importRadio")
        self.importRadio.setChecked(True)

        self.startLayout.addWidget(self.importRadio)

        self.demoRadio = QRadioButton(self.startCard)
        self.demoRadio.setObjectName(u"demoRadio")

        self.startLayout.addWidget(self.demoRadio)

        self.emptyRadio = QRadioButton(self.startCard)
        self.emptyRadio.setObjectName(u"emptyRadio")

        self.startLayout.addWidget(self.emptyRadio)


        self.dialogLayout.addWidget(self.startCard)

        self.dialogSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.buttonSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(FirstRunDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.startButton = QPushButton(FirstRunDialog)
        self.startButton.setObjectName(u"startButton")
        self.startButton.setProperty(u"role", u"primary")
        self.startButton.setMinimumSize(QSize(120, 0))

        self.buttonRow.addWidget(self.startButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.languageLabel.setBuddy(self.languageBox)
        self.shopNameLabel.setBuddy(self.shopNameEdit)
        self.platformLabel.setBuddy(self.platformBox)
        self.folderLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstRunDialog)

        self.startButton.setDefault(True)


        QMetaObject.connectSlotsByName(FirstRunDialog)
    # setupUi

    def retranslateUi(self, FirstRunDialog):
        FirstRunDialog.setWindowTitle(QCoreApplication.translate("FirstRunDialog", u"Welcome to ShopDesk", None))
        self.welcomeLabel.setText(QCoreApplication.translate("FirstRunDialog", u"Welcome to ShopDesk", None))
        self.languageLabel.setText(QCoreApplication.translate("FirstRunDialog", u"&Language", None))
#if QT_CONFIG(accessibility)
        self.languageBox.setAccessibleName(QCoreApplication.translate("FirstRunDialog", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.introLabel.setText(QCoreApplication.translate("FirstRunDialog", u"Three answers, and the desk is ready. Everything can be changed later in the settings.", None))
        self.shopHeading.setText(QCoreApplication.translate("FirstRunDialog", u"Your shop", None))
        self.shopNameLabel.setText(QCoreApplication.translate("FirstRunDialog", u"&Name of the shop *", None))
#if QT_CONFIG(accessibility)
        self.shopNameEdit.setAccessibleName(QCoreApplication.translate("FirstRunDialog", u"Name of the shop", None))
#endif // QT_CONFIG(accessibility)
        self.platformLabel.setText(QCoreApplication.translate("FirstRunDialog", u"&Platform", None))
#if QT_CONFIG(accessibility)
        self.platformBox.setAccessibleName(QCoreApplication.translate("FirstRunDialog", u"Platform", None))
#endif // QT_CONFIG(accessibility)
        self.folderHeading.setText(QCoreApplication.translate("FirstRunDialog", u"Where the data is kept", None))
        self.folderLabel.setText(QCoreApplication.translate("FirstRunDialog", u"Data &folder", None))
#if QT_CONFIG(accessibility)
        self.folderEdit.setAccessibleName(QCoreApplication.translate("FirstRunDialog", u"Data folder", None))
#endif // QT_CONFIG(accessibility)
        self.chooseFolderButton.setText(QCoreApplication.translate("FirstRunDialog", u"C&hoose\u2026", None))
        self.startHeading.setText(QCoreApplication.translate("FirstRunDialog", u"How to begin", None))
        self.importRadio.setText(QCoreApplication.translate("FirstRunDialog", u"&Import order files from the platform", None))
        self.demoRadio.setText(QCoreApplication.translate("FirstRunDialog", u"&Try it with an invented shop: orders, claims and photos to play with", None))
        self.emptyRadio.setText(QCoreApplication.translate("FirstRunDialog", u"Start &empty", None))
        self.cancelButton.setText(QCoreApplication.translate("FirstRunDialog", u"Not now", None))
        self.startButton.setText(QCoreApplication.translate("FirstRunDialog", u"&Start", None))
    # retranslateUi


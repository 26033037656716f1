# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_check_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QListWidget, QListWidgetItem, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.messages import Banner
from shopdesk.ui.record_view import RecordView

class Ui_PhotoCheckDialog(object):
    def setupUi(self, PhotoCheckDialog):
        if not PhotoCheckDialog.objectName():
            PhotoCheckDialog.setObjectName(u"PhotoCheckDialog")
        PhotoCheckDialog.resize(1000, 640)
        self.dialogLayout = QVBoxLayout(PhotoCheckDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.outcomeLabel = QLabel(PhotoCheckDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.outcomeLabel.setWordWrap(True)
        self.outcomeLabel.setProperty(u"role", u"heading")

        self.dialogLayout.addWidget(self.outcomeLabel)

        self.dialogBanner = Banner(PhotoCheckDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.progressRow = QWidget(PhotoCheckDialog)
        self.progressRow.setObjectName(u"progressRow")
        self.progressLayout = QHBoxLayout(self.progressRow)
        self.progressLayout.setSpacing(12)
        self.progressLayout.setObjectName(u"progressLayout")
        self.progressLayout.setContentsMargins(0, 0, 0, 0)
        self.workBar = QProgressBar(self.progressRow)
        self.workBar.setObjectName(u"workBar")
        self.workBar.setTextVisible(False)

        self.progressLayout.addWidget(self.workBar)

        self.stopButton = QPushButton(self.progressRow)
        self.stopButton.setObjectName(u"stopButton")
        self.stopButton.setAutoDefault(False)

        self.progressLayout.addWidget(self.stopButton)


        self.dialogLayout.addWidget(self.progressRow)

        self.findingsPanel = QWidget(PhotoCheckDialog)
        self.findingsPanel.setObjectName(u"findingsPanel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.findingsPanel.sizePolicy().hasHeightForWidth())
        self.findingsPanel.setSizePolicy(sizePolicy)
        self.findingsLayout = QHBoxLayout(self.findingsPanel)
        self.findingsLayout.setSpacing(12)
        self.findingsLayout.setObjectName(u"findingsLayout")
        self.findingsLayout.setContentsMargins(0, 0, 0, 0)
        self.groupList = QListWidget(self.findingsPanel)
        self.groupList.setObjectName(u"groupList")
        self.groupList.setProperty(u"framed", u"true")
        self.groupList.setSpacing(2)
        self.groupList.setMinimumSize(QSize(200, 0))
        self.groupList.setMaximumSize(QSize(200, 16777215))

        self.findingsLayout.addWidget(self.groupList)

        self.groupLayout = QVBoxLayout()
        self.groupLayout.setSpacing(8)
        self.groupLayout.setObjectName(u"groupLayout")
        self.groupLayout.setContentsMargins(0, 0, 0, 0)
        self.explainLabel = QLabel(self.findingsPanel)
        self.explainLabel.setObjectName(u"explainLabel")
        self.explainLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.explainLabel.setWordWrap(True)
        self.explainLabel.setProperty(u"role", u"secondary")

        self.groupLayout.addWidget(self.explainLabel)

        self.findingsTable = RecordView(self.findingsPanel)
        self.findingsTable.setObjectName(u"findingsTable")
        self.findingsTable.setProperty(u"framed", u"true")

        self.groupLayout.addWidget(self.findingsTable)

        self.repairRow = QHBoxLayout()
        self.repairRow.setSpacing(8)
        self.repairRow.setObjectName(u"repairRow")
        self.repairRow.setContentsMargins(0, 0, 0, 0)
        self.putBackButton = QPushButton(self.findingsPanel)
        self.putBackButton.setObjectName(u"putBackButton")
        self.putBackButton.setAutoDefault(False)

        self.repairRow.addWidget(self.putBackButton)

        self.followButton = QPushButton(self.findingsPanel)
        self.followButton.setObjectName(u"followButton")
        self.followButton.setAutoDefault(False)

        self.repairRow.addWidget(self.followButton)

        self.restoreButton = QPushButton(self.findingsPanel)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setAutoDefault(False)

        self.repairRow.addWidget(self.restoreButton)

        self.searchButton = QPushButton(self.findingsPanel)
        self.searchButton.setObjectName(u"searchButton")
        self.searchButton.setAutoDefault(False)

        self.repairRow.addWidget(self.searchButton)

        self.registerButton = QPushButton(self.findingsPanel)
        self.registerButton.setObjectName(u"registerButton")
        self.registerButton.setAutoDefault(False)

        self.repairRow.addWidget(self.registerButton)

        self.asideButton = QPushButton(self.findingsPanel)
        self.asideButton.setObjectName(u"asideButton")
        self.asideButton.setAutoDefault(False)

        self.repairRow.addWidget(self.asideButton)

        self.giveUpButton = QPushButton(self.findingsPanel)
        self.giveUpButton.setObjectName(u"giveUpButton")
        self.giveUpButton.setAutoDefault(False)
        self.giveUpButton.setProperty(u"role", u"danger")

        self.repairRow.addWidget(self.giveUpButton)

        self.whichLabel = QLabel(self.findingsPanel)
        self.whichLabel.setObjectName(u"whichLabel")
        self.whichLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whichLabel.setProperty(u"role", u"secondary")

        self.repairRow.addWidget(self.whichLabel)

        self.repairSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.repairRow.addItem(self.repairSpacer)


        self.groupLayout.addLayout(self.repairRow)


        self.findingsLayout.addLayout(self.groupLayout)


        self.dialogLayout.addWidget(self.findingsPanel)

        self.emptyLabel = QLabel(PhotoCheckDialog)
        self.emptyLabel.setObjectName(u"emptyLabel")
        sizePolicy.setHeightForWidth(self.emptyLabel.sizePolicy().hasHeightForWidth())
        self.emptyLabel.setSizePolicy(sizePolicy)
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.emptyLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.againButton = QPushButton(PhotoCheckDialog)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.againButton)

        self.exportButton = QPushButton(PhotoCheckDialog)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.exportButton)

        self.buttonSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(PhotoCheckDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.mendButton = QPushButton(PhotoCheckDialog)
        self.mendButton.setObjectName(u"mendButton")
        self.mendButton.setAutoDefault(False)
        self.mendButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.mendButton)


        self.dialogLayout.addLayout(self.buttonRow)


        self.retranslateUi(PhotoCheckDialog)

        QMetaObject.connectSlotsByName(PhotoCheckDialog)
    # setupUi

    def retranslateUi(self, PhotoCheckDialog):
        PhotoCheckDialog.setWindowTitle(QCoreApplication.translate("PhotoCheckDialog", u"Check the photo archive", None))
#if QT_CONFIG(accessibility)
        self.workBar.setAccessibleName(QCoreApplication.translate("PhotoCheckDialog", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.stopButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"S&top", None))
#if QT_CONFIG(accessibility)
        self.groupList.setAccessibleName(QCoreApplication.translate("PhotoCheckDialog", u"What is the matter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findingsTable.setAccessibleName(QCoreApplication.translate("PhotoCheckDialog", u"Files that are not as they were", None))
#endif // QT_CONFIG(accessibility)
        self.putBackButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"&Back to their names", None))
        self.followButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"&Keep the new names", None))
        self.restoreButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"Restore fro&m backup", None))
        self.searchButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"Look in a &folder\u2026", None))
        self.registerButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"Re&gister", None))
        self.asideButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"Set &aside", None))
        self.giveUpButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"To the rec&ycle bin\u2026", None))
        self.againButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"&Check again", None))
        self.exportButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"&Export list\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"Close", None))
        self.mendButton.setText(QCoreApplication.translate("PhotoCheckDialog", u"&Repair all", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preferences_restore_dialog.ui'
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
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.messages import Banner

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        RestoreDialog.resize(640, 480)
        self.dialogLayout = QVBoxLayout(RestoreDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.whichLabel = QLabel(RestoreDialog)
        self.whichLabel.setObjectName(u"whichLabel")
        self.whichLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whichLabel.setProperty(u"role", u"heading")

        self.dialogLayout.addWidget(self.whichLabel)

        self.explainLabel = QLabel(RestoreDialog)
        self.explainLabel.setObjectName(u"explainLabel")
        self.explainLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.explainLabel.setWordWrap(True)
        self.explainLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.explainLabel)

        self.dialogBanner = Banner(RestoreDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.changesLabel = QLabel(RestoreDialog)
        self.changesLabel.setObjectName(u"changesLabel")
        self.changesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.changesLabel.setProperty(u"role", u"section")

        self.dialogLayout.addWidget(self.changesLabel)

        self.changesTable = QTableWidget(RestoreDialog)
        self.changesTable.setObjectName(u"changesTable")
        self.changesTable.setProperty(u"framed", u"true")

        self.dialogLayout.addWidget(self.changesTable)

        self.checkBar = QProgressBar(RestoreDialog)
        self.checkBar.setObjectName(u"checkBar")
        self.checkBar.setTextVisible(False)

        self.dialogLayout.addWidget(self.checkBar)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.buttonSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(RestoreDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.restoreButton = QPushButton(RestoreDialog)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setAutoDefault(False)
        self.restoreButton.setProperty(u"role", u"danger")
        self.restoreButton.setEnabled(False)

        self.buttonRow.addWidget(self.restoreButton)


        self.dialogLayout.addLayout(self.buttonRow)


        self.retranslateUi(RestoreDialog)

        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.explainLabel.setText(QCoreApplication.translate("RestoreDialog", u"ShopDesk closes, puts this state in place of the present one, and opens again. The present state is kept as a backup first.", None))
#if QT_CONFIG(accessibility)
        self.changesTable.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"What changes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.checkBar.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Checking the backup", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("RestoreDialog", u"Close", None))
        self.restoreButton.setText(QCoreApplication.translate("RestoreDialog", u"&Restore and start again", None))
    # retranslateUi


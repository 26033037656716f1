# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ticket_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from shopdesk.ui.detail import DetailPanel
from shopdesk.ui.messages import Banner

class Ui_TicketDialog(object):
    def setupUi(self, TicketDialog):
        if not TicketDialog.objectName():
            TicketDialog.setObjectName(u"TicketDialog")
        TicketDialog.resize(560, 820)
        self.dialogLayout = QVBoxLayout(TicketDialog)
        self.dialogLayout.setSpacing(0)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(0, 0, 0, 0)
        self.bannerLayout = QVBoxLayout()
        self.bannerLayout.setObjectName(u"bannerLayout")
        self.ticketBanner = Banner(TicketDialog)
        self.ticketBanner.setObjectName(u"ticketBanner")

        self.bannerLayout.addWidget(self.ticketBanner)


        self.dialogLayout.addLayout(self.bannerLayout)

        self.ticketPanel = DetailPanel(TicketDialog)
        self.ticketPanel.setObjectName(u"ticketPanel")
        self.ticketPanel.setMinimumSize(QSize(420, 0))

        self.dialogLayout.addWidget(self.ticketPanel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(20, 10, 20, 14)
        self.printButton = QPushButton(TicketDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.printButton)

        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.editButton = QPushButton(TicketDialog)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.editButton)

        self.closeButton = QPushButton(TicketDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)


        self.retranslateUi(TicketDialog)

        QMetaObject.connectSlotsByName(TicketDialog)
    # setupUi

    def retranslateUi(self, TicketDialog):
        TicketDialog.setWindowTitle(QCoreApplication.translate("TicketDialog", u"After-sales ticket", None))
        self.printButton.setText(QCoreApplication.translate("TicketDialog", u"&Print\u2026", None))
        self.editButton.setText(QCoreApplication.translate("TicketDialog", u"&Edit\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("TicketDialog", u"Close", None))
    # retranslateUi


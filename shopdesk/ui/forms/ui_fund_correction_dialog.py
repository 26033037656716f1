# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fund_correction_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from shopdesk.ui.messages import Banner

class Ui_FundCorrectionDialog(object):
    def setupUi(self, FundCorrectionDialog):
        if not FundCorrectionDialog.objectName():
            FundCorrectionDialog.setObjectName(u"FundCorrectionDialog")
        FundCorrectionDialog.resize(460, 280)
        self.dialogLayout = QVBoxLayout(FundCorrectionDialog)
        self.dialogLayout.setSpacing(10)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(FundCorrectionDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.movementLabel = QLabel(FundCorrectionDialog)
        self.movementLabel.setObjectName(u"movementLabel")
        self.movementLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.movementLabel.setWordWrap(True)
        self.movementLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.movementLabel)

        self.followsLabel = QLabel(FundCorrectionDialog)
        self.followsLabel.setObjectName(u"followsLabel")
        self.followsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.followsLabel.setWordWrap(True)

        self.dialogLayout.addWidget(self.followsLabel)

        self.reasonLabel = QLabel(FundCorrectionDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.dialogLayout.addWidget(self.reasonLabel)

        self.reasonEdit = QPlainTextEdit(FundCorrectionDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMinimumSize(QSize(0, 60))
        self.reasonEdit.setMaximumSize(QSize(16777215, 84))

        self.dialogLayout.addWidget(self.reasonEdit)

        self.bottomSpacer = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.bottomSpacer)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(FundCorrectionDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.correctButton = QPushButton(FundCorrectionDialog)
        self.correctButton.setObjectName(u"correctButton")
        self.correctButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.correctButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reasonEdit, self.correctButton)
        QWidget.setTabOrder(self.correctButton, self.cancelButton)

        self.retranslateUi(FundCorrectionDialog)

        self.correctButton.setDefault(True)


        QMetaObject.connectSlotsByName(FundCorrectionDialog)
    # setupUi

    def retranslateUi(self, FundCorrectionDialog):
        FundCorrectionDialog.setWindowTitle(QCoreApplication.translate("FundCorrectionDialog", u"Take back", None))
        self.reasonLabel.setText(QCoreApplication.translate("FundCorrectionDialog", u"&Reason *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("FundCorrectionDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("FundCorrectionDialog", u"Cancel", None))
        self.correctButton.setText(QCoreApplication.translate("FundCorrectionDialog", u"&Take back", None))
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'violation_appeal_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from shopdesk.ui.messages import Banner

class Ui_ViolationAppealDialog(object):
    def setupUi(self, ViolationAppealDialog):
        if not ViolationAppealDialog.objectName():
            ViolationAppealDialog.setObjectName(u"ViolationAppealDialog")
        ViolationAppealDialog.resize(480, 260)
        self.dialogLayout = QVBoxLayout(ViolationAppealDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.dialogBanner = Banner(ViolationAppealDialog)
        self.dialogBanner.setObjectName(u"dialogBanner")

        self.dialogLayout.addWidget(self.dialogBanner)

        self.violationLabel = QLabel(ViolationAppealDialog)
        self.violationLabel.setObjectName(u"violationLabel")
        self.violationLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.violationLabel.setWordWrap(True)
        self.violationLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.violationLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(8)
        self.dayLabel = QLabel(ViolationAppealDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = QDateEdit(ViolationAppealDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setCalendarPopup(True)
        self.dayEdit.setDisplayFormat(u"yyyy-MM-dd")

        self.fieldGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.outcomeLabel = QLabel(ViolationAppealDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")

        self.fieldGrid.addWidget(self.outcomeLabel, 1, 0, 1, 1)

        self.outcomeBox = QComboBox(ViolationAppealDialog)
        self.outcomeBox.setObjectName(u"outcomeBox")

        self.fieldGrid.addWidget(self.outcomeBox, 1, 1, 1, 1)

        self.noteLabel = QLabel(ViolationAppealDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldGrid.addWidget(self.noteLabel, 2, 0, 1, 1)

        self.noteEdit = QPlainTextEdit(ViolationAppealDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMinimumSize(QSize(0, 72))

        self.fieldGrid.addWidget(self.noteEdit, 2, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.effectLabel = QLabel(ViolationAppealDialog)
        self.effectLabel.setObjectName(u"effectLabel")
        self.effectLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.effectLabel.setWordWrap(True)
        self.effectLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.effectLabel)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(ViolationAppealDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ViolationAppealDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonRow.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.outcomeLabel.setBuddy(self.outcomeBox)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dayEdit, self.outcomeBox)
        QWidget.setTabOrder(self.outcomeBox, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(ViolationAppealDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(ViolationAppealDialog)
    # setupUi

    def retranslateUi(self, ViolationAppealDialog):
        ViolationAppealDialog.setWindowTitle(QCoreApplication.translate("ViolationAppealDialog", u"Appeal", None))
        self.dayLabel.setText(QCoreApplication.translate("ViolationAppealDialog", u"&Day *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("ViolationAppealDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.outcomeLabel.setText(QCoreApplication.translate("ViolationAppealDialog", u"&Answer *", None))
#if QT_CONFIG(accessibility)
        self.outcomeBox.setAccessibleName(QCoreApplication.translate("ViolationAppealDialog", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("ViolationAppealDialog", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("ViolationAppealDialog", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ViolationAppealDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ViolationAppealDialog", u"Save", None))
    # retranslateUi


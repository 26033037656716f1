# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_review_dialog.ui'
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
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from shopdesk.ui.filter_bar import FilterBar
from shopdesk.ui.record_view import RecordView

class Ui_PhotoReviewDialog(object):
    def setupUi(self, PhotoReviewDialog):
        if not PhotoReviewDialog.objectName():
            PhotoReviewDialog.setObjectName(u"PhotoReviewDialog")
        PhotoReviewDialog.resize(1160, 680)
        PhotoReviewDialog.setAcceptDrops(True)
        self.dialogLayout = QVBoxLayout(PhotoReviewDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.introLabel = QLabel(PhotoReviewDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"secondary")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dialogLayout.addWidget(self.introLabel)

        self.reviewFilters = FilterBar(PhotoReviewDialog)
        self.reviewFilters.setObjectName(u"reviewFilters")

        self.dialogLayout.addWidget(self.reviewFilters)

        self.bodySplitter = QSplitter(PhotoReviewDialog)
        self.bodySplitter.setObjectName(u"bodySplitter")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.bodySplitter.sizePolicy().hasHeightForWidth())
        self.bodySplitter.setSizePolicy(sizePolicy)
        self.bodySplitter.setOrientation(Qt.Orientation.Horizontal)
        self.bodySplitter.setChildrenCollapsible(False)
        self.reviewTable = RecordView(self.bodySplitter)
        self.reviewTable.setObjectName(u"reviewTable")
        self.reviewTable.setProperty(u"framed", u"true")
        self.bodySplitter.addWidget(self.reviewTable)
        self.previewPanel = QWidget(self.bodySplitter)
        self.previewPanel.setObjectName(u"previewPanel")
        self.previewLayout = QVBoxLayout(self.previewPanel)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(12, 0, 0, 0)
        self.previewFileLabel = QLabel(self.previewPanel)
        self.previewFileLabel.setObjectName(u"previewFileLabel")
        self.previewFileLabel.setWordWrap(True)
        self.previewFileLabel.setProperty(u"role", u"strong")
        self.previewFileLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.previewLayout.addWidget(self.previewFileLabel)

        self.previewReasonLabel = QLabel(self.previewPanel)
        self.previewReasonLabel.setObjectName(u"previewReasonLabel")
        self.previewReasonLabel.setWordWrap(True)
        self.previewReasonLabel.setProperty(u"role", u"secondary")
        self.previewReasonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.previewLayout.addWidget(self.previewReasonLabel)

        self.customerLabel = QLabel(self.previewPanel)
        self.customerLabel.setObjectName(u"customerLabel")
        self.customerLabel.setProperty(u"role", u"key")
        self.customerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.previewLayout.addWidget(self.customerLabel)

        self.customerEdit = QLineEdit(self.previewPanel)
        self.customerEdit.setObjectName(u"customerEdit")
        self.customerEdit.setMaxLength(200)

        self.previewLayout.addWidget(self.customerEdit)

        self.customerHint = QLabel(self.previewPanel)
        self.customerHint.setObjectName(u"customerHint")
        self.customerHint.setWordWrap(True)
        self.customerHint.setProperty(u"role", u"small")
        self.customerHint.setTextFormat(Qt.TextFormat.PlainText)

        self.previewLayout.addWidget(self.customerHint)

        self.choicesPanel = QWidget(self.previewPanel)
        self.choicesPanel.setObjectName(u"choicesPanel")
        self.choicesLayout = QVBoxLayout(self.choicesPanel)
        self.choicesLayout.setSpacing(4)
        self.choicesLayout.setObjectName(u"choicesLayout")
        self.choicesLayout.setContentsMargins(0, 0, 0, 0)

        self.previewLayout.addWidget(self.choicesPanel)

        self.decideRow = QHBoxLayout()
        self.decideRow.setSpacing(8)
        self.decideRow.setObjectName(u"decideRow")
        self.decideRow.setContentsMargins(0, 0, 0, 0)
        self.giveButton = QPushButton(self.previewPanel)
        self.giveButton.setObjectName(u"giveButton")
        self.giveButton.setAutoDefault(False)

        self.decideRow.addWidget(self.giveButton)

        self.agreeButton = QPushButton(self.previewPanel)
        self.agreeButton.setObjectName(u"agreeButton")
        self.agreeButton.setAutoDefault(False)

        self.decideRow.addWidget(self.agreeButton)

        self.skipButton = QPushButton(self.previewPanel)
        self.skipButton.setObjectName(u"skipButton")
        self.skipButton.setAutoDefault(False)

        self.decideRow.addWidget(self.skipButton)

        self.decideSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decideRow.addItem(self.decideSpacer)


        self.previewLayout.addLayout(self.decideRow)

        self.bodySplitter.addWidget(self.previewPanel)

        self.dialogLayout.addWidget(self.bodySplitter)

        self.progressRow = QHBoxLayout()
        self.progressRow.setSpacing(12)
        self.progressRow.setObjectName(u"progressRow")
        self.progressRow.setContentsMargins(0, 0, 0, 0)
        self.progressLabel = QLabel(PhotoReviewDialog)
        self.progressLabel.setObjectName(u"progressLabel")
        self.progressLabel.setProperty(u"role", u"secondary")
        self.progressLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.progressRow.addWidget(self.progressLabel)

        self.reviewProgress = QProgressBar(PhotoReviewDialog)
        self.reviewProgress.setObjectName(u"reviewProgress")
        self.reviewProgress.setTextVisible(False)

        self.progressRow.addWidget(self.reviewProgress)

        self.stopButton = QPushButton(PhotoReviewDialog)
        self.stopButton.setObjectName(u"stopButton")
        self.stopButton.setProperty(u"role", u"link")
        self.stopButton.setAutoDefault(False)

        self.progressRow.addWidget(self.stopButton)


        self.dialogLayout.addLayout(self.progressRow)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.summaryLabel = QLabel(PhotoReviewDialog)
        self.summaryLabel.setObjectName(u"summaryLabel")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.summaryLabel.sizePolicy().hasHeightForWidth())
        self.summaryLabel.setSizePolicy(sizePolicy1)
        self.summaryLabel.setWordWrap(True)
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.buttonRow.addWidget(self.summaryLabel)

        self.addButton = QPushButton(PhotoReviewDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"menu", u"true")
        self.addButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.addButton)

        self.closeButton = QPushButton(PhotoReviewDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)

        self.archiveButton = QPushButton(PhotoReviewDialog)
        self.archiveButton.setObjectName(u"archiveButton")
        self.archiveButton.setEnabled(False)
        self.archiveButton.setProperty(u"role", u"primary")
        self.archiveButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.archiveButton)


        self.dialogLayout.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.customerLabel.setBuddy(self.customerEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PhotoReviewDialog)

        QMetaObject.connectSlotsByName(PhotoReviewDialog)
    # setupUi

    def retranslateUi(self, PhotoReviewDialog):
        PhotoReviewDialog.setWindowTitle(QCoreApplication.translate("PhotoReviewDialog", u"Archive pictures", None))
        self.introLabel.setText(QCoreApplication.translate("PhotoReviewDialog", u"Each picture goes to the customer whose ID, order or tracking number its name says, or the row of the sheet it stands in. The files stay where they are.", None))
#if QT_CONFIG(accessibility)
        self.reviewTable.setAccessibleName(QCoreApplication.translate("PhotoReviewDialog", u"Pictures to archive", None))
#endif // QT_CONFIG(accessibility)
        self.customerLabel.setText(QCoreApplication.translate("PhotoReviewDialog", u"&Customer ID or order number", None))
#if QT_CONFIG(accessibility)
        self.customerEdit.setAccessibleName(QCoreApplication.translate("PhotoReviewDialog", u"Customer ID or order number of the selected pictures", None))
#endif // QT_CONFIG(accessibility)
        self.giveButton.setText(QCoreApplication.translate("PhotoReviewDialog", u"&Give", None))
#if QT_CONFIG(tooltip)
        self.giveButton.setToolTip(QCoreApplication.translate("PhotoReviewDialog", u"Give the selected pictures to this customer (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.agreeButton.setText(QCoreApplication.translate("PhotoReviewDialog", u"&Take anyway", None))
#if QT_CONFIG(tooltip)
        self.agreeButton.setToolTip(QCoreApplication.translate("PhotoReviewDialog", u"Archive the selected pictures under the ID they have, although nobody has it yet or several do (Alt+T)", None))
#endif // QT_CONFIG(tooltip)
        self.skipButton.setText(QCoreApplication.translate("PhotoReviewDialog", u"&Skip", None))
#if QT_CONFIG(tooltip)
        self.skipButton.setToolTip(QCoreApplication.translate("PhotoReviewDialog", u"Leave the selected pictures out, or take them up again (Delete)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reviewProgress.setAccessibleName(QCoreApplication.translate("PhotoReviewDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stopButton.setText(QCoreApplication.translate("PhotoReviewDialog", u"Stop", None))
        self.addButton.setText(QCoreApplication.translate("PhotoReviewDialog", u"&Add", None))
        self.closeButton.setText(QCoreApplication.translate("PhotoReviewDialog", u"Close", None))
        self.archiveButton.setText(QCoreApplication.translate("PhotoReviewDialog", u"A&rchive", None))
#if QT_CONFIG(tooltip)
        self.archiveButton.setToolTip(QCoreApplication.translate("PhotoReviewDialog", u"Archive all that are ready (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'customer_tags_dialog.ui'
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
    QGridLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_TagsDialog(object):
    def setupUi(self, TagsDialog):
        if not TagsDialog.objectName():
            TagsDialog.setObjectName(u"TagsDialog")
        TagsDialog.resize(460, 200)
        self.dialogLayout = QVBoxLayout(TagsDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(20, 16, 20, 16)
        self.hintLabel = QLabel(TagsDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setProperty(u"role", u"secondary")

        self.dialogLayout.addWidget(self.hintLabel)

        self.fieldGrid = QGridLayout()
        self.fieldGrid.setObjectName(u"fieldGrid")
        self.fieldGrid.setHorizontalSpacing(12)
        self.fieldGrid.setVerticalSpacing(10)
        self.addEditLabel = QLabel(TagsDialog)
        self.addEditLabel.setObjectName(u"addEditLabel")

        self.fieldGrid.addWidget(self.addEditLabel, 0, 0, 1, 1)

        self.addEdit = QLineEdit(TagsDialog)
        self.addEdit.setObjectName(u"addEdit")

        self.fieldGrid.addWidget(self.addEdit, 0, 1, 1, 1)

        self.removeEditLabel = QLabel(TagsDialog)
        self.removeEditLabel.setObjectName(u"removeEditLabel")

        self.fieldGrid.addWidget(self.removeEditLabel, 1, 0, 1, 1)

        self.removeEdit = QLineEdit(TagsDialog)
        self.removeEdit.setObjectName(u"removeEdit")

        self.fieldGrid.addWidget(self.removeEdit, 1, 1, 1, 1)

        self.fieldGrid.setColumnStretch(1, 1)

        self.dialogLayout.addLayout(self.fieldGrid)

        self.dialogSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialogLayout.addItem(self.dialogSpacer)

        self.buttonBox = QDialogButtonBox(TagsDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.dialogLayout.addWidget(self.buttonBox)

#if QT_CONFIG(shortcut)
        self.addEditLabel.setBuddy(self.addEdit)
        self.removeEditLabel.setBuddy(self.removeEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TagsDialog)

        QMetaObject.connectSlotsByName(TagsDialog)
    # setupUi

    def retranslateUi(self, TagsDialog):
        TagsDialog.setWindowTitle(QCoreApplication.translate("TagsDialog", u"Tags", None))
        self.addEditLabel.setText(QCoreApplication.translate("TagsDialog", u"&Add", None))
#if QT_CONFIG(accessibility)
        self.addEdit.setAccessibleName(QCoreApplication.translate("TagsDialog", u"Tags to add", None))
#endif // QT_CONFIG(accessibility)
        self.addEdit.setPlaceholderText(QCoreApplication.translate("TagsDialog", u"Separated by commas", None))
        self.removeEditLabel.setText(QCoreApplication.translate("TagsDialog", u"&Take away", None))
#if QT_CONFIG(accessibility)
        self.removeEdit.setAccessibleName(QCoreApplication.translate("TagsDialog", u"Tags to take away", None))
#endif // QT_CONFIG(accessibility)
        self.removeEdit.setPlaceholderText(QCoreApplication.translate("TagsDialog", u"Separated by commas", None))
    # retranslateUi


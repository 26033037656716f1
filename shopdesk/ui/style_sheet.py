"""The style sheet, generated from the tokens."""

from dataclasses import asdict
from string import Template

from shopdesk.ui.tokens import Tokens

_BASE = """
QWidget { color: $text; }
QMainWindow, QDialog, QWizard, QMessageBox { background: $window; }
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[surface="true"], QWidget[surface="true"] { background: $surface; border: none; }
QFrame[raised="true"] { background: $raised; border: none; }
QFrame[rule="true"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel:disabled { color: $faint; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="heading"] { font-size: 15px; font-weight: 600; }
QLabel[role="section"] { font-size: 12px; font-weight: 600; color: $secondary; }
QLabel[role="number"] { font-size: 24px; font-weight: 600; }
QLabel[role="secondary"], QLabel[role="key"] { color: $secondary; }
QLabel[role="small"] { font-size: 12px; color: $secondary; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="good"] { color: $good_text; }
QLabel[role="warning"] { color: $warning_text; }
QLabel[role="danger"] { color: $danger_text; }
QLabel[role="link"] { color: $accent_text; }
QLabel[role="error"] { color: $danger_text; font-size: 12px; }
QGroupBox { border: 1px solid $line; border-radius: 8px; margin-top: 20px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 2px; color: $secondary; font-size: 12px; font-weight: 600; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QProgressBar { background: $neutral; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $button; border-radius: 3px; }
"""

_BUTTONS = """
QPushButton, QToolButton[role="plain"] { background: $surface; border: 1px solid $line; border-radius: 6px;
  padding: 0px 13px; min-height: 30px; }
QPushButton:hover, QToolButton[role="plain"]:hover { background: $neutral; }
QPushButton:pressed, QPushButton:open, QPushButton:checked, QToolButton[role="plain"]:pressed {
  background: $selected; }
QPushButton:focus, QToolButton[role="plain"]:focus { border: 2px solid $accent; padding: 0px 12px; min-height: 28px; }
QPushButton:disabled, QToolButton[role="plain"]:disabled { color: $faint; background: $raised; }
QPushButton::menu-indicator { image: url("$chevron"); subcontrol-position: right center; right: 8px;
  width: 12px; height: 12px; }
QPushButton[menu="true"] { padding-right: 17px; }
QPushButton[menu="true"]:focus { padding-right: 16px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QPushButton[role="primary"], QDialogButtonBox QPushButton:default { background: $button; color: $on_button;
  border: 1px solid $button; font-weight: 600; }
QPushButton[role="primary"]:hover, QDialogButtonBox QPushButton:default:hover { background: $button_hover; }
QPushButton[role="primary"]:pressed, QDialogButtonBox QPushButton:default:pressed { background: $button_pressed; }
QPushButton[role="primary"]:focus, QDialogButtonBox QPushButton:default:focus { border: 2px solid $focus_on_button; }
QPushButton[role="primary"]:disabled, QDialogButtonBox QPushButton:default:disabled { background: $neutral;
  color: $faint; border: 1px solid $line; }
QPushButton[role="primary"]::menu-indicator { image: url("$chevron_on_button"); }
QPushButton[role="danger"] { background: $danger_soft; color: $danger_text; border: 1px solid $danger_soft;
  font-weight: 600; }
QPushButton[role="danger"]:hover { border: 1px solid $danger; }
QPushButton[role="danger"]:focus { border: 2px solid $danger; }
QPushButton[role="danger"]:disabled { background: $neutral; color: $faint; border: 1px solid $line; }
QPushButton[role="link"], QToolButton[role="link"] { background: transparent; border: none; color: $accent_text;
  padding: 0px 4px; min-height: 24px; border-radius: 4px; }
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { background: $accent_soft; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border: 2px solid $accent; padding: 0px 2px;
  min-height: 20px; }
QPushButton[flush="true"] { padding: 0px; min-height: 0px; border-radius: 2px; }
QPushButton[flush="true"]:focus { border: none; padding: 0px; min-height: 0px; background: $selected;
  text-decoration: underline; }
QPushButton[role="link"]:disabled, QToolButton[role="link"]:disabled { color: $faint; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; color: $secondary;
  padding: 0px 9px; }
QPushButton[role="quiet"]:hover { background: $neutral; }
QPushButton[role="quiet"]:pressed, QPushButton[role="quiet"]:open { background: $selected; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: 0px 8px; }
QPushButton[role="quiet"][menu="true"] { padding-right: 17px; }
QPushButton[role="quiet"][menu="true"]:focus { padding-right: 16px; }
QPushButton[role="pill"] { background: $neutral; color: $secondary; border: 2px solid $neutral; border-radius: 13px;
  padding: 0px 10px; min-height: 22px; max-height: 22px; }
QPushButton[role="pill"]:hover { border-color: $line; }
QPushButton[role="pill"]:checked { background: $accent_soft; border-color: $accent_soft; color: $accent_text;
  font-weight: 600; }
QPushButton[role="pill"]:focus { border-color: $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: $neutral; }
QToolButton:pressed, QToolButton:checked, QToolButton:open { background: $selected; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="text"] { color: $secondary; padding: 4px 8px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: 20px; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
  border: 1px solid $faint; border-radius: 4px; background: $surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $button; border: 1px solid $button;
  image: url("$check"); width: 14px; height: 14px; }
QCheckBox::indicator:indeterminate { background: $button; border: 1px solid $button; image: url("$minus"); }
QRadioButton::indicator:checked { border: 5px solid $button; background: $on_button; width: 6px; height: 6px; }
QCheckBox::indicator:checked:focus { border: 2px solid $focus_on_button; width: 12px; height: 12px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $neutral; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $faint; border-color: $faint; }
"""

_FIELDS = """
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit, QKeySequenceEdit QLineEdit { background: $surface;
  border: 1px solid $line; border-radius: 6px; padding: 0px 9px; min-height: 30px;
  selection-background-color: $button; selection-color: $on_button; placeholder-text-color: $secondary; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
#filterText { padding-left: 1px; }
#filterText:focus { padding-left: 0px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $faint; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $accent; padding: 0px 8px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 4px; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"],
QPlainTextEdit[invalid="true"], QTextEdit[invalid="true"] { border-color: $danger; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
  background: $raised; color: $faint; }
QLineEdit[readOnly="true"] { background: $raised; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0px; min-height: 24px;
  background: transparent; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox:focus { padding-right: 21px; }
QAbstractSpinBox[bare="true"] { padding-right: 9px; }
QAbstractSpinBox[bare="true"]:focus { padding-right: 8px; }
QComboBox { padding-right: 26px; }
QComboBox:focus { padding-right: 25px; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px;
  subcontrol-origin: border; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url("$chevron"); width: 14px;
  height: 14px; }
QAbstractSpinBox::up-button { border: none; background: transparent; width: 20px; subcontrol-origin: border;
  subcontrol-position: top right; height: 14px; margin-top: 1px; }
QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; subcontrol-origin: border;
  subcontrol-position: bottom right; height: 14px; margin-bottom: 1px; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; outline: none; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0px 6px; border-radius: 4px; color: $text; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover { background: $selected; }
"""

_VIEWS = """
QAbstractItemView { background: $surface; border: none; selection-background-color: $selected;
  selection-color: $text; outline: none; alternate-background-color: $raised; }
QListView[framed="true"], QTreeView[framed="true"], QTableView[framed="true"] { border: 1px solid $line;
  border-radius: 6px; }
QListView::item, QTreeView::item { min-height: 28px; padding: 0px 6px; }
QListView::item:hover, QTreeView::item:hover { background: $neutral; }
QListView::item:selected, QTreeView::item:selected { background: $selected; color: $text; }
QTableView { gridline-color: $line; }
QTableView::item { padding: 0px 6px; }
QHeaderView { background: $raised; border: none; }
QHeaderView::section { background: $raised; color: $secondary; border: none; border-bottom: 1px solid $line;
  padding: 0px 8px; min-height: 33px; font-weight: 400; }
QHeaderView::section:hover { background: $neutral; }
QTableCornerButton::section { background: $raised; border: none; border-bottom: 1px solid $line; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 0px; }
QScrollBar:horizontal { height: 12px; margin: 0px; }
QScrollBar::handle { background: $scroll; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: $surface; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $secondary; padding: 0px 12px; min-height: 32px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { background: $accent_soft; }
QTabBar::tab:disabled { color: $faint; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 6px 10px; background: transparent; }
QMenuBar::item:selected { background: $selected; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; margin: 1px 0px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QMenu::indicator:checked { image: url("$check_menu"); }
QCalendarWidget QWidget { alternate-background-color: $raised; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QAbstractItemView { background: $surface; selection-background-color: $button;
  selection-color: $on_button; }
QCalendarWidget QAbstractItemView:disabled { color: $faint; }
"""

_WIDGETS = """
#navigationRail, #topBar, #statusStrip, #detailPanel { background: $surface; border: none; }
#navigationRail { border-right: 1px solid $line; }
#topBar { border-bottom: 1px solid $line; }
#statusStrip { border-top: 1px solid $line; }
#pageFooter { background: $raised; border: none; border-top: 1px solid $line; }
#pageTable { border: none; border-top: 1px solid $line; background: $surface; }
#pageTabs { background: transparent; border: none; border-bottom: 1px solid $line; }
#searchBox { background: $raised; }
#keyHint { background: $surface; color: $secondary; border: 1px solid $line; border-radius: 4px; padding: 0px 6px;
  font-size: 11px; }
#toast { background: $toast; border-radius: 8px; border: 1px solid $toast_line; }
#toast QLabel { color: $toast_text; }
#toast QPushButton { background: transparent; border: none; color: $toast_link; padding: 0px 6px; min-height: 24px;
  font-weight: 600; }
#toast QPushButton:hover { text-decoration: underline; }
#toast QPushButton:focus { border: 1px solid $toast_link; padding: 0px 5px; min-height: 22px; }
QFrame[banner="info"] { background: $accent_soft; border: none; border-radius: 6px; }
QFrame[banner="warning"] { background: $warning_soft; border: none; border-radius: 6px; }
QFrame[banner="danger"] { background: $danger_soft; border: none; border-radius: 6px; }
QFrame[banner="good"] { background: $good_soft; border: none; border-radius: 6px; }
QFrame[banner] QLabel { color: $text; }
QLabel[tag="neutral"], QLabel[tag="accent"], QLabel[tag="good"], QLabel[tag="warning"], QLabel[tag="danger"],
QLabel[tag="special"] { border-radius: 4px; padding: 1px 8px; font-size: 12px; }
QLabel[tag="neutral"] { background: $neutral; color: $secondary; }
QLabel[tag="accent"] { background: $accent_soft; color: $accent_text; }
QLabel[tag="good"] { background: $good_soft; color: $good_text; }
QLabel[tag="warning"] { background: $warning_soft; color: $warning_text; }
QLabel[tag="danger"] { background: $danger_soft; color: $danger_text; }
QLabel[tag="special"] { background: $special_soft; color: $special_text; }
"""


def style_sheet(tokens: Tokens, pictures: dict[str, str]) -> str:
    """The whole sheet; ``pictures`` names the files of the little marks: check, minus, chevrons."""
    values = asdict(tokens) | pictures
    dark = tokens.scheme == "dark"
    values["scroll"] = "#454B55" if dark else "#C9CDD4"
    values["focus_on_button"] = "#C9DBFF" if dark else "#12367F"
    # The toast stands out from the page by turning its ground around.
    values["toast"] = "#343A43" if dark else "#2B3038"
    values["toast_line"] = "#4A515C" if dark else "#2B3038"
    values["toast_text"] = "#FFFFFF"
    values["toast_link"] = "#9DBEFF"
    return Template(_BASE + _BUTTONS + _FIELDS + _VIEWS + _WIDGETS).substitute(values)

"""Draws all building blocks with invented data, light and dark, to look at: python -m tests.ui.gallery FOLDER."""

import os
import sys
from array import array
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from shopdesk.core.columns import Chip
from shopdesk.core.errors import UserError
from shopdesk.ui.detail import Event, Fact, FactList, Timeline, plain_label, tag
from shopdesk.ui.error_dialog import UnexpectedErrorDialog
from shopdesk.ui.icons import icon, icon_names
from shopdesk.ui.inputs import IdentifierLabel, MoneyEdit, MonthEdit
from shopdesk.ui.jobs import Job, JobRunner
from shopdesk.ui.messages import Banner, FieldErrors, show_toast
from shopdesk.ui.page import EmptyState, ListPane
from shopdesk.ui.shell import NavigationRail, StatusStrip, TopBar
from shopdesk.ui.theme import Theme
from tests.ui.lists import CLOCK, Tickets

PAGES = (
    ("today", "今日", 12),
    ("orders", "订单", 0),
    ("aftersales", "售后", 8),
    ("photos", "照片", 0),
    ("claims", "理赔", 5),
    ("registers", "登记", 0),
    ("handover", "交接", 3),
    ("ledger", "台账", 0),
    ("customers", "客户", 0),
    ("phrases", "短语", 0),
    ("reports", "报表", 0),
    ("settings", "设置", 0),
)


def list_pane() -> ListPane:
    """A list page as in the pictures of the intended look."""
    pane = ListPane()
    pane.head.set_title("售后")
    pane.head.set_note("214 张")
    pane.head.add_button("收货台", list)
    pane.head.add_menu("导出", QMenu(pane))
    pane.head.add_button("新建售后单", list, "primary")
    pane.filters.set_clock(CLOCK)
    pane.filters.set_placeholder("单号 / 客户 / 运单")
    pane.filters.set_states([("a", "待审核", 8), ("b", "待退货", 31), ("c", "待验货", 6), ("d", "待退款", 4)])
    pane.filters.add_choice("shop", "店铺", [(1, "小鱼旗舰店"), (2, "二店")])
    pane.filters.set_values({"period": {"preset": "this_month"}})
    table = Tickets().table(0)
    table.setParent(pane)
    pane.view.set_table(table)
    table.show(array("q", range(1, 215)))
    table.set_sort("opened_at", descending=True)
    pane.view.select_id(1)
    pane.footer.set_texts("共 214 张", "退款合计 ￥18,420.50", "已选 1 张 · ￥129.00")
    fill_detail(pane)
    return pane


def fill_detail(pane: ListPane) -> None:
    """The detail panel of the pictures."""
    detail = pane.detail
    detail.set_heading("AS2611-0042", Chip("待验货", "accent"))
    detail.actions_row.set_actions(
        [("验货通过", list, "primary", ""), ("不通过", list, "plain", ""), ("备注", list, "plain", "没有权限")]
    )
    customer, goods, parcel = FactList(), FactList(), FactList()
    customer.set_title("客户")
    chips = [Chip("售后 2 次"), Chip("VIP", "special")]
    customer.set_facts([Fact("客户ID", "<b>小鱼儿24</b>", chips=chips), Fact("收货人", "周静 · 138****0021")])
    goods.set_title("商品")
    goods.set_facts(
        [
            Fact("MY-2601", "法式连衣裙 红色 / M × 1", side="￥129.00"),
            Fact("应退", "￥129.00(已付 151.50，不含运费)"),
            Fact("运费", "店铺承担 ￥12.00"),
        ]
    )
    parcel.set_title("退回包裹")
    parcel.set_facts([Fact("圆通", "YT8461326620858", copy=True), Fact("收到", "11-21 09:58 · 3号仓管")])
    for group in (customer, goods, parcel):
        detail.add(group)
    timeline = Timeline()
    timeline.set_events(
        [
            Event("11-21 09:58", "收到退回包裹，转验货"),
            Event("11-20 18:20", "1号客服 审核通过"),
            Event("11-20 18:12", "客户申请：袖口开线，见图；长一些的说明会在这里换行而不会被截断"),
        ]
    )
    detail.add_section("记录", timeline)


def shell(pane: QWidget, runner: JobRunner) -> QMainWindow:
    """The whole window around a page."""
    window = QMainWindow()
    top, rail, strip = TopBar(), NavigationRail(), StatusStrip()
    top.set_name("ShopDesk 店铺台")
    top.search.setPlaceholderText("搜索订单号、客户ID、运单号、手机、款号…")
    top.add_button("全部店铺", "店铺")
    top.add_button("1号客服 · 王芳", "登录的人")
    for key, title, count in PAGES:
        rail.add_page(key, title, key).set_badge(count)
    rail.set_current("aftersales")
    strip.watch(runner)
    strip.set_facts("240 单 · 36 张照片 · 18 张理赔单")
    strip.add_link("上次备份 今天 09:02", list)
    job = Job("正在归档照片", "free", runner)
    job.done, job.total = 186, 300
    runner.started.emit(job)
    body = QWidget()
    rows = QVBoxLayout(body)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(rail)
    middle.addWidget(pane, 1)
    rows.addWidget(top)
    rows.addLayout(middle, 1)
    rows.addWidget(strip)
    window.setCentralWidget(body)
    return window


def form_dialog() -> QDialog:
    """A form with every kind of field, one of them wrong."""
    dialog = QDialog()
    dialog.setWindowTitle("新建理赔单")
    form = QFormLayout(dialog)
    form.setSpacing(12)
    form.setContentsMargins(24, 24, 24, 24)
    name, amount, disabled, combo = QLineEdit("YT8461326620858"), MoneyEdit(), QLineEdit("不可编辑"), QComboBox()
    combo.addItems(["圆通速递", "申通快递", "中通快递"])
    disabled.setEnabled(False)
    amount.setText("12.3.4")
    note, date, number = QPlainTextEdit("包裹外箱破损，内件碎裂。"), QDateEdit(), QSpinBox()
    note.setFixedHeight(72)
    date.setCalendarPopup(True)
    check, radio, off = QCheckBox("已拍照"), QRadioButton("退到账户"), QCheckBox("不可选")
    check.setChecked(True)
    radio.setChecked(True)
    off.setEnabled(False)
    month, number_label = MonthEdit(), IdentifierLabel()
    month.set_month("2026-10")
    number_label.set_text("3001000000000000100")
    for title, field in (
        ("运单号 *", name),
        ("快递公司", combo),
        ("金额 *", amount),
        ("备注", note),
        ("日期", date),
        ("数量", number),
        ("月份", month),
        ("订单号", number_label),
        ("只读", disabled),
        ("", check),
        ("", radio),
        ("", off),
    ):
        form.addRow(title, field)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    form.addRow(buttons)
    errors = FieldErrors({"tracking_no": name, "amount": amount})
    errors.show(UserError("“12.3.4” 不是金额，请写成 12.50。", field="amount"))
    dialog.resize(460, 620)
    return dialog


def widgets_sheet() -> QWidget:
    """Buttons, cards, tabs, banners, empty state, icons."""
    sheet = QWidget()
    sheet.setWindowTitle("widgets")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(16)
    buttons = QHBoxLayout()
    for role in ("primary", "plain", "danger", "link", "pill"):
        for enabled in (True, False):
            button = QPushButton(f"{role} 按钮")
            button.setProperty("role", role)
            button.setCheckable(role == "pill")
            button.setChecked(role == "pill" and enabled)
            button.setEnabled(enabled)
            buttons.addWidget(button)
    buttons.addStretch(1)
    column.addLayout(buttons)
    cards = QHBoxLayout()
    for title, number, note, role in (
        ("待审核", "8", "最久 3 小时 · 2 张将超时", "danger"),
        ("待退款", "4", "￥712.50", "secondary"),
        ("未收理赔款", "￥2,318", "5 单，圆通 2 单 3 天后过期", "warning"),
    ):
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 14)
        for text, part in ((title, "secondary"), (number, "number"), (note, role)):
            inside.addWidget(plain_label(text, part))
        cards.addWidget(card)
    column.addLayout(cards)
    for kind, text in (
        ("info", "导入完成：新增 120 单，更新 8 单。"),
        ("good", "台账校验通过。"),
        ("warning", "3 行未导入。"),
        ("danger", "文件“订单.xlsx”正被其他程序打开。"),
    ):
        banner = Banner()
        banner.show_message(kind, text, [("查看", list)])
        column.addWidget(banner)
    tags = QHBoxLayout()
    for tone in ("neutral", "accent", "good", "warning", "danger", "special"):
        tags.addWidget(tag(Chip(f"状态 {tone}", tone)))
    tags.addStretch(1)
    column.addLayout(tags)
    tabs = QTabWidget()
    names = QListWidget()
    names.addItems(["小鱼儿24", "tb18470054", "老王_21"])
    names.setCurrentRow(1)
    tabs.addTab(names, "客户")
    empty = EmptyState()
    empty.set_content("claims", "这里列出快递理赔单。包裹丢失或破损时登记一张。", "新建理赔单")
    tabs.addTab(empty, "理赔")
    tabs.setFixedHeight(150)
    column.addWidget(tabs)
    other = EmptyState()
    other.set_content("photos", "这里是还没有归到客户名下的照片。把图片拖进来，或按 Ctrl+V 粘贴。", "添加照片")
    column.addWidget(other)
    bar = QProgressBar()
    bar.setValue(60)
    bar.setTextVisible(False)
    column.addWidget(bar)
    grid = QGridLayout()
    for place, name in enumerate(icon_names()):
        label = plain_label()
        label.setPixmap(icon(name).pixmap(18, 18))
        label.setToolTip(name)
        grid.addWidget(label, place // 30, place % 30)
    column.addLayout(grid)
    return sheet


def menu() -> QMenu:
    """The menu of a column."""
    pane = list_pane()
    found = pane.view.columns.menu(1)
    found.setParent(None)
    found.setProperty("keep", pane)
    return found


def draw(widget: QWidget, path: Path, width: int = 0, height: int = 0) -> None:
    """Show, settle, save."""
    if width:
        widget.resize(width, height)
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    for _ in range(3):
        QCoreApplication.processEvents()
    widget.grab().save(str(path))


def main(folder: Path) -> None:
    """Draw everything into ``folder``."""
    app = QApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme(app, "light")
    theme.apply()
    runner = JobRunner()
    kept: list[QWidget] = []
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        pane = list_pane()
        window = shell(pane, runner)
        kept += [window, sheet := widgets_sheet(), dialog := form_dialog(), listed := menu()]
        draw(window, folder / f"list_{mode}.png", 1440, 900)
        pane.view.columns.freeze_to(1)
        pane.view.columns.set_shown(5, True)
        show_toast(window, "已导出 214 行", [("打开文件", list), ("打开文件夹", list), ("撤销", list)])
        draw(window, folder / f"narrow_{mode}.png", 1280, 720)
        draw(sheet, folder / f"widgets_{mode}.png", 1200, 900)
        draw(dialog, folder / f"form_{mode}.png")
        draw(listed, folder / f"menu_{mode}.png")
        kept.append(bug := UnexpectedErrorDialog("ValueError: no such column"))
        draw(bug, folder / f"bug_{mode}.png")
    for widget in kept:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    runner.shut_down()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Claims for forms without a database, and forms of every kind of maker."""

import io
import warnings
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import xlsxwriter
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image
from xlsxwriter.workbook import Workbook

from shopdesk.claims.model import ClaimId
from shopdesk.claims.months.balances import UNKNOWN_YET, Standing
from shopdesk.claims.months.standing import ClaimSheetData, CourierMonth, MonthClaim
from shopdesk.claims.states import ClaimKind, ClaimState, MoneyTo
from shopdesk.claims.store import ClaimRow
from shopdesk.claims.templates.facts import Further
from shopdesk.claims.templates.filling import fill
from shopdesk.core.clock import Clock
from shopdesk.couriers.model import CourierId
from shopdesk.shops.model import ShopId

CLOCK = Clock(now=lambda: datetime(2026, 11, 5, 4, tzinfo=UTC))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def month_claim(number: int, **named: Any) -> MonthClaim:
    """The so manieth claim: ￥100.00 × its number asked for and agreed, ￥30.00 received."""
    told: dict[str, Any] = dict.fromkeys(ClaimRow._fields, "")
    told |= {
        "id": ClaimId(number),
        "version": 1,
        "claim_no": f"CL2610-{number:04d}",
        "registered_at": datetime(2026, 10, number % 28 + 1, 4, tzinfo=UTC),
        "courier": "圆通",
        "tracking_no": f"{800_000_000_000_000_000 + number}",
        "customer_name": f"客户{number}",
        "order_no": f"{3_001_000_000_000_000_000 + number}",
        "shop": "名美示例旗舰店",
        "kind": ClaimKind.LOST if number % 2 else ClaimKind.DAMAGED,
        "state": ClaimState.AGREED,
        "money_to": MoneyTo.ACCOUNT,
        "goods": f"MY-26{number:02d} 连衣裙 ×1",
        "photos": number,
        "order_id": None,
        "due_on": None,
        "follow_up_on": None,
    }
    amount = 10_000 * number
    after = Standing(ClaimState.AGREED, amount, 3_000, 0)
    row = ClaimRow(**(told | named))
    return MonthClaim(
        row, ShopId(1), date(2026, 10, number % 28 + 1), False, amount + 2_050, amount, UNKNOWN_YET, after
    )


def sheet_of(count: int, **named: Any) -> ClaimSheetData:
    """So many claims of one courier in October."""
    claims = tuple(month_claim(number, **named) for number in range(1, count + 1))
    return ClaimSheetData("2026-10", (CourierMonth("圆通", claims, CourierId(1)),), "圆通")


def filled(data: bytes, count: int, further: dict[ClaimId, Further] | None = None, **named: Any) -> bytes:
    """A form filled with so many claims."""
    return fill(data, sheet_of(count, **named), CLOCK, "王芳", further, "form.xlsx")


def made(write: Callable[[Workbook], object]) -> bytes:
    """A workbook as xlsxwriter makes it."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    write(book)
    book.close()
    return out.getvalue()


def form_of(cells: dict[str, Any], name: str = "Form") -> bytes:
    """A form of one sheet: texts, numbers, and formulas that begin with =."""

    def write(book: Workbook) -> None:
        sheet = book.add_worksheet(name)
        for cell, value in cells.items():
            sheet.write(cell, value)

    return made(write)


def opened(data: bytes, sheet: int = 0) -> Worksheet:
    """A sheet as people's programs read it."""
    return workbook(data).worksheets[sheet]


def workbook(data: bytes, **told: Any) -> openpyxl.Workbook:
    """A workbook as people's programs read it; what this reader does not know of newer programs it says, and drops."""
    with warnings.catch_warnings(action="ignore", category=UserWarning):
        return openpyxl.load_workbook(io.BytesIO(data), **told)


def values(data: bytes, sheet: int = 0) -> list[list[Any]]:
    """All cells of a sheet, row by row; formulas as formulas."""
    return [[cell.value for cell in row] for row in opened(data, sheet).iter_rows()]


def parts(data: bytes) -> dict[str, bytes]:
    """Every part of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_parts(data: bytes, **changed: Any) -> bytes:
    """A package with a function applied to the bytes of some parts, by the last word of their path."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts(data).items():
            change = changed.get(name.rpartition("/")[2].partition(".")[0])
            target.writestr(name, change(content) if change else content)
    return out.getvalue()


def picture() -> io.BytesIO:
    """A small red picture."""
    out = io.BytesIO()
    Image.new("RGB", (160, 60), "#c02020").save(out, "PNG")
    out.seek(0)
    return out


def raw_form(sheet: str, *, strings: str = "") -> bytes:
    """A workbook of bare parts: what stands in the worksheet's element is given, as any maker may write it."""
    types = [
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        _override("xl/workbook.xml", "sheet.main"),
        _override("xl/worksheets/sheet1.xml", "worksheet"),
    ]
    related = [f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>']
    files = {
        "_rels/.rels": _relations(
            f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
        ),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
        '<sheets><sheet name="Form" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    if strings:
        types.append(_override("xl/sharedStrings.xml", "sharedStrings"))
        related.append(f'<Relationship Id="rId2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>')
        files["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{strings}</sst>'
    files["xl/_rels/workbook.xml.rels"] = _relations("".join(related))
    files["[Content_Types].xml"] = f'<Types xmlns="{PACKAGE}/content-types">{"".join(types)}</Types>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def raw_sheet(rows: str, below: str = "") -> str:
    """The XML of a worksheet around its rows."""
    return f'<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheetData>{rows}</sheetData>{below}</worksheet>'


def _override(part: str, kind: str) -> str:
    told = f"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"
    return f'<Override PartName="/{part}" ContentType="{told}"/>'


def _relations(inner: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'

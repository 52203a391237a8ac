"""Tables that LibreOffice and openpyxl really wrote are imported as what they say: days, formulas, merged cells, two rows
of headings; the same records come of each, and a second import changes nothing."""

import datetime
import shutil
import subprocess
import tempfile
from pathlib import Path

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from pages import BuiltSite

MAP = """kind: official
columns:
  STT:
  Họ và tên / Họ: name.family
  Tên đệm: name.middle
  Tên: name.given
  Xưng hô: honorific
  Chức vụ: posts.title.vi
  Position: posts.title.en
  Đơn vị: posts.unit
  Từ ngày: posts.from
  Ngày đồng ý: publication.on
values: {publication.basis: consent, category: công chức}
"""
UNIT = "Sở Xây dựng tỉnh Bình Dương"
DAY = datetime.date
ROWS = [
    ("Phạm", "Thị", "Thử Một", "Bà", "Phó Giám đốc", "Deputy Director", DAY(2020, 1, 15), DAY(2023, 11, 16)),
    ("Lê", "Văn", "Thử Hai", "Ông", "Chuyên viên", "Officer", DAY(2021, 3, 1), DAY(2024, 2, 29)),
    ("Vũ", None, "Thử Ba", "Ông", "Kế toán", "Accountant", DAY(2022, 12, 31), DAY(2024, 7, 9)),
]
EXPECTED = {
    "pham-thi-thu-mot": ("given: Thử Một", "honorific: ba", "from: 2020-01-15", "on: 2023-11-16"),
    "le-van-thu-hai": ("given: Thử Hai", "from: 2021-03-01", "on: 2024-02-29", "unit: so-xay-dung-binh-duong"),
    "vu-thu-ba": ("given: Thử Ba", "honorific: ong", "from: 2022-12-31", "on: 2024-07-09", "en: Accountant"),
}


def check(site: BuiltSite) -> tuple[str, list[str]]:
    if not shutil.which("soffice"):
        return "not there", ["LibreOffice (soffice) is not installed"]
    findings = []
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        shutil.copytree("content", work / "content")
        (work / "templates").symlink_to(Path("templates").resolve())
        (work / "map.yaml").write_text(MAP)
        tables = made(work)
        for table in tables:
            findings += [f"{table.name}: {trouble}" for trouble in troubles(site.tool.resolve(), work, table)]
        findings += uncounted(site.tool.resolve(), work)
    return f"{len(tables)} tables of LibreOffice and openpyxl", findings


def made(work: Path) -> list[Path]:
    """Excel's own way by openpyxl, days counted from 1900 and from 1904; and with formulas, that LibreOffice counts."""
    excel, mac, counting = work / "excel.xlsx", work / "mac.xlsx", work / "formulas.xlsx"
    write(excel, mac_days=False)
    write(mac, mac_days=True)
    write(counting, mac_days=False, formulas=True)
    profile = f"-env:UserInstallation=file://{work}/profile"
    for kind in ("ods", "xlsx:Calc MS Excel 2007 XML"):
        out = work / kind[:3]
        command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(counting)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    made = [excel, mac]
    for path in (work / "ods" / "formulas.ods", work / "xls" / "formulas.xlsx"):
        made.append(path.rename(work / f"libreoffice{path.suffix}"))
    return made


def write(path: Path, mac_days: bool, formulas: bool = False) -> None:
    book = openpyxl.Workbook()
    if mac_days:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Danh sách"
    sheet.append(["DANH SÁCH CÁN BỘ"])
    sheet.merge_cells("A1:J1")
    sheet.append([])
    sheet.append(["STT", "Họ và tên", None, None, "Xưng hô", "Chức vụ", "Position", "Đơn vị", "Từ ngày"])
    sheet["J3"] = "Ngày đồng ý"
    sheet.append([None, "Họ", "Tên đệm", "Tên"])
    sheet.merge_cells("B3:D3")
    for column in "AEFGHIJ":
        sheet.merge_cells(f"{column}3:{column}4")
    for number, row in enumerate(ROWS, 1):
        unit = UNIT if number == 1 else None
        sheet.append([number, *row[:6], unit, *row[6:]])
        for column in "IJ":
            sheet[f"{column}{4 + number}"].number_format = "dd/mm/yyyy"
    sheet.merge_cells(f"H5:H{4 + len(ROWS)}")
    if formulas:
        sheet["E5"] = '=IF(1=1,"Bà","Ông")'
        sheet["J5"] = "=DATE(2023,11,16)"
    for row in range(8, 300):
        sheet[f"B{row}"].number_format = "@"
    book.save(path)


def uncounted(tool: Path, work: Path) -> list[str]:
    """A formula whose result openpyxl did not keep is told of, cell by cell."""
    command = [tool, "import", work / "formulas.xlsx", "--map", work / "map.yaml", "--language", "en", "--dry-run"]
    told = subprocess.run(command, cwd=work, capture_output=True, text=True, timeout=120).stderr
    places = ["row 5, column E “Xưng hô”", "row 5, column J “Ngày đồng ý”"]
    lost = "its result was not saved"
    return [f"formulas.xlsx: {place} is not told of" for place in places if place not in told or lost not in told]


def troubles(tool: Path, work: Path, table: Path) -> list[str]:
    content = work / "content"
    for name in EXPECTED:
        (content / "officials" / f"{name}.yaml").unlink(missing_ok=True)
    command = [tool, "import", table, "--map", work / "map.yaml", "--as-of", "2026-11-20T08:00", "--language", "en"]
    ran = subprocess.run(command, cwd=work, capture_output=True, text=True, timeout=120)
    if ran.returncode != 0 or "3 new records" not in ran.stdout:
        return [f"not imported: {ran.stdout}{ran.stderr}"]
    found = []
    for name, facts in EXPECTED.items():
        path = content / "officials" / f"{name}.yaml"
        text = path.read_text() if path.exists() else ""
        found += [f"{name} does not say “{fact}”: {text}" for fact in facts if fact not in text]
    again = subprocess.run(command, cwd=work, capture_output=True, text=True, timeout=120)
    if "0 new records, 0 changed, 3 rows unchanged" not in again.stdout:
        found.append(f"a second import is no rest: {again.stdout}{again.stderr}")
    return found

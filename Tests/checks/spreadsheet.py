"""LibreOffice opens the tables as they are meant: letters with their marks, numbers and days typed, nothing run as a formula."""

import csv
import datetime
import io
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from pages import BuiltSite

# What the import dialog chooses by itself: comma, quote, UTF-8 (76) because of the byte order mark, special numbers detected.
IMPORT = "CSV:44,34,76,1,,0,false,true"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DANGEROUS = ["=1+1", "+1+1", "-1+1", "@SUM(1,1)", "=HYPERLINK(\"http://127.0.0.1/\",\"x\")", "＝1+1"]

Cell = tuple[str, str]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    if not shutil.which("soffice"):
        return "not there", ["LibreOffice (soffice) is not installed"]
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        injected = attack(work)
        data = site.folder / "data"
        paths = [*sorted(data.glob("*.csv")), *sorted(data.glob("*/year/*.csv"))[:1], injected]
        sheets = opened(work, paths)
        types = column_types(site)
        findings = []
        for path, sheet in zip(paths, sheets, strict=True):
            said = list(troubles(path, sheet, types.get(path.stem, types["initiative-outcomes"])))
            findings += [f"{path.name}: {trouble}" for trouble in said]
        findings += attacked(sheets[-1])
    cells = sum(len(row) for sheet in sheets for row in sheet)
    return f"{len(paths)} tables, {cells} cells", findings


def opened(work: Path, paths: list[Path]) -> list[list[list[Cell]]]:
    """All in one run of the program: each file under a name of its own."""
    copies = [shutil.copy(path, work / f"t{index}.csv") for index, path in enumerate(paths)]
    profile = f"-env:UserInstallation=file://{work}/profile"
    command = ["soffice", profile, "--headless", f"--infilter={IMPORT}", "--convert-to", "fods"]
    ran = subprocess.run(
        [*command, "--outdir", str(work), *map(str, copies)], capture_output=True, text=True, timeout=300
    )
    results = [Path(copy).with_suffix(".fods") for copy in copies]
    missing = [path.name for path in results if not path.exists()]
    if missing:
        raise RuntimeError(f"LibreOffice did not open {missing}: {ran.stderr}")
    return [cells(etree.parse(path)) for path in results]


def cells(sheet: etree._ElementTree) -> list[list[Cell]]:
    """Each cell as its type and its value; a formula is a type of its own."""
    rows = []
    for row in sheet.iter(TABLE + "table-row"):
        values: list[Cell] = []
        for cell in row.iter(TABLE + "table-cell"):
            values += [value(cell)] * int(cell.get(TABLE + "number-columns-repeated", "1"))
        again = int(row.get(TABLE + "number-rows-repeated", "1"))
        rows += [values] * (again if any(kind for kind, _ in values) else 0)
    return rows


def value(cell: etree._Element) -> Cell:
    if cell.get(TABLE + "formula"):
        return "formula", cell.get(TABLE + "formula")
    kind = cell.get(OFFICE + "value-type", "")
    typed = cell.get(OFFICE + ("date-value" if kind == "date" else "value"))
    if kind == "boolean":
        typed = cell.get(OFFICE + "boolean-value")
    text = "\n".join("".join(part.itertext()) for part in cell.iter(TEXT + "p"))
    return kind, text if typed is None else typed


def column_types(site: BuiltSite) -> dict[str, dict[str, str]]:
    package = json.loads((site.folder / "data/datapackage.json").read_text())
    types = {
        resource["name"]: {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        for resource in package["resources"]
    }
    for path in sorted((site.folder / "data").glob("*/year/*.csv"))[:1]:
        types[path.stem] = types[path.parts[-3]]
    return types


def troubles(path: Path, sheet: list[list[Cell]], types: dict[str, str]) -> Iterator[str]:
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    if len(sheet) != len(rows):
        yield f"{len(rows)} rows, of which LibreOffice shows {len(sheet)}"
        return
    names = rows[0]
    for number, (row, shown) in enumerate(zip(rows, sheet, strict=True), 1):
        for name, wanted, (kind, got) in zip(names, row, shown, strict=False):
            if not same(wanted, kind, got, "string" if number == 1 else types[name]):
                yield f"row {number}, {name}: {wanted!r} is shown as {kind} {got!r}"


def same(wanted: str, kind: str, got: str, type: str) -> bool:
    if wanted == "":
        return kind == ""
    match type:
        case "integer" | "number":
            return kind == "float" and float(got) == float(wanted)
        case "date":
            return kind == "date" and got == datetime.date.fromisoformat(wanted).isoformat()
        case "boolean":
            return kind == "boolean" and got == wanted
        case "datetime":
            return kind in ("date", "string") and got[:10] == wanted[:10]
        case _:
            # A text that looks like a number or a whole day is one to a spreadsheet; its digits are all there. A month or a
            # year that became a day would not be: 2015-03 is not 2015-03-01.
            return got == wanted if kind in ("string", "date") else kind == "float" and float(got) == float(wanted)


def attack(work: Path) -> Path:
    """A table as the tool would write it, of texts that mean harm, built from content by the tool itself."""
    content = work / "content"
    for name, text in CONTENT.items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text)
    outcomes = [{"measure": {"vi": text, "en": text}, "after": -5} for text in DANGEROUS]
    record = json.loads(CONTENT["initiatives/x/record.yaml"]) | {"outcomes": outcomes}
    (content / "initiatives/x/record.yaml").write_text(json.dumps(record, ensure_ascii=False))
    built = subprocess.run(
        [BuiltSite.tool, "build", "--content", content, "--templates", "templates",
         "--output", work / "site", "--as-of", "2026-11-20T08:00"],
        capture_output=True, text=True,
    )
    table = work / "site/data/initiative-outcomes.csv"
    if not table.exists():
        raise RuntimeError(f"the attacked site was not built: {built.stderr}")
    return table


def attacked(sheet: list[list[Cell]]) -> Iterator[str]:
    names = [text for _, text in sheet[0]]
    measure, after = names.index("measure_vi"), names.index("after")
    for text, row in zip(DANGEROUS, sheet[1:], strict=True):
        if row[measure] != ("string", "'" + text):
            yield f"the text {text!r} became {row[measure]}"
        if row[after] != ("float", "-5"):
            yield f"the number -5 became {row[after]}"


CONTENT = {
    "site.yaml": """{"title": {"vi": "T", "en": "T"}, "publisher": "u", "base": "https://example.org/",
      "time_zone": "Asia/Ho_Chi_Minh"}""",
    "vocabularies/forms.yaml": """{"f": {"label": {"vi": "F", "en": "F"}, "sort": "other"}}""",
    "vocabularies/fields.yaml": """{"a": {"label": {"vi": "A", "en": "A"}}}""",
    "units/u.yaml": """{"kind": "office", "names": [{"vi": "U", "en": "U"}]}""",
    "initiatives/x/record.yaml": """{"title": {"vi": "X", "en": "X"}, "summary": {"vi": "X", "en": "X"},
      "fields": ["a"], "employer": "u", "proposers": [{"unit": "u"}],
      "lifecycle": [{"stage": "submitted", "on": "2022-01-01"}]}""",
    "initiatives/x/vi.md": "X\n",
    "initiatives/x/en.md": "X\n",
}

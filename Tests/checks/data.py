"""The open data: the W3C's, Frictionless' and the EU's own readers accept them, and they say what the pages say."""

import contextlib
import csv
import hashlib
import io
import json
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyshacl
import rdflib
from csvw import CSVW
from frictionless import Package
from jsonschema import Draft202012Validator, FormatChecker
from pages import BuiltSite

SHAPES = Path(__file__).parent / "schemas/dcat-ap-3.0.1-shapes.ttl"
TITLE = rdflib.URIRef("http://purl.org/dc/terms/title")
RELYING = "documents/article/"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    logging.getLogger("rdflib").setLevel(logging.ERROR)
    folder = site.folder / "data"
    with contextlib.redirect_stderr(io.StringIO()):
        tables, findings = packaged(folder)
        findings += described(folder) + catalogued(folder)
    records, more = recorded(site)
    lists, others = listed(site)
    files, untold = manifest(site)
    summary = f"{tables} tables, {records} records, {lists} lists, {files} files in the manifest"
    return summary, findings + more + others + lines(site) + untold


def packaged(folder: Path) -> tuple[int, list[str]]:
    report = Package(str(folder / "datapackage.json")).validate()
    said = [error.message for error in report.errors]
    for task in report.tasks:
        said += [f"{task.place}: {error.message}" for error in task.errors]
    if not report.tasks:
        said.append("no table was looked at")
    return len(report.tasks), [f"datapackage.json: {trouble}" for trouble in said]


def described(folder: Path) -> list[str]:
    """Whoever opens a table by CSVW's rules finds `csv-metadata.json` in its folder."""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", UserWarning)
        reader = CSVW(str(folder / "csv-metadata.json"), validate=True)
        valid = reader.is_valid
    said = {str(warning.message) for warning in [*warned, *reader.warnings]
            if issubclass(warning.category, UserWarning)}
    if not valid and not said:
        said.add("is not valid")
    for table in json.loads((folder / "csv-metadata.json").read_text())["tables"]:
        titles = [column["titles"] for column in table["tableSchema"]["columns"]]
        if not all(title.get("vi") and title.get("en") for title in titles):
            said.add(f"{table['url']}: a column without a title in one language")
    return [f"csv-metadata.json: {trouble}" for trouble in sorted(said)]


def catalogued(folder: Path) -> list[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        catalogue = rdflib.Graph().parse(folder / "catalog.jsonld", format="json-ld")
        findings = [f"catalog.jsonld: {trouble}" for trouble in unshapely(catalogue)]
        # The judge has to see that something is missing once it is.
        catalogue.remove((None, TITLE, None))
        if not unshapely(catalogue):
            findings.append("the SHACL shapes find nothing wrong with a catalogue without titles")
    return findings


def unshapely(catalogue: rdflib.Graph) -> list[str]:
    conforms, _, text = pyshacl.validate(catalogue, shacl_graph=str(SHAPES))
    return [] if conforms else [part.strip() for part in text.split("Constraint Violation")[1:]]


def recorded(site: BuiltSite) -> tuple[int, list[str]]:
    findings: list[str] = []
    count = 0
    schemas = sorted((site.folder / "data/schemas").iterdir())
    for path in (path for path in schemas if path.stem != "manifest"):
        schema = json.loads(path.read_text())
        Draft202012Validator.check_schema(schema)
        judge = Draft202012Validator(schema, format_checker=FormatChecker())
        records = records_of(site, path.stem)
        count += len(records)
        for record in records:
            said = [f"{error.json_path}: {error.message}" for error in judge.iter_errors(record)]
            said += list(addresses(site, record))
            findings += [f"{path.stem}:{record.get('id')}: {trouble}" for trouble in said]
    if count == 0:
        findings.append("no records")
    return count, findings


def manifest(site: BuiltSite) -> tuple[int, list[str]]:
    """Every file is told of with its digest, and none that is not there; and it is what its schema says."""
    told = json.loads((site.folder / "manifest.json").read_text())
    schema = json.loads((site.folder / "data/schemas/manifest.json").read_text())
    Draft202012Validator.check_schema(schema)
    findings = [error.message[:200] for error in Draft202012Validator(schema).iter_errors(told)]
    files = {file["path"]: (file["size"], file["sha256"]) for file in told["files"]}
    there = {
        str(path.relative_to(site.folder)): path
        for path in site.folder.rglob("*")
        if path.is_file() and ".bieuduong" not in path.parts and path.name != "manifest.json"
    }
    there["data/schemas/manifest.json"] = site.folder / "data/schemas/manifest.json"
    findings += [f"{path}: told of, and not there" for path in files.keys() - there.keys()]
    for name, path in there.items():
        content = path.read_bytes()
        if files.get(name) != (len(content), hashlib.sha256(content).hexdigest()):
            findings.append(f"{name}: not as the manifest says")
    return len(files), findings


def records_of(site: BuiltSite, kind: str) -> list[Any]:
    plural = "activities" if kind == "activity" else kind + "s"
    return json.loads((site.folder / f"data/{plural}.json").read_text())


def addresses(site: BuiltSite, record: dict[str, Any]) -> Iterator[str]:
    """Each page is there, and beside the Vietnamese one lies the record, which says everything in both languages."""
    for language in ("vi", "en"):
        address = record[f"address_{language}"]
        path = site.file(address)
        if path is None:
            yield f"nothing at {address}"
            continue
        if language == "en" or "#" in address or not has_record_files(site):
            continue
        beside = site.folder / f"{path.removesuffix('/index.html')}.json"
        if json.loads(beside.read_text()) != record:
            yield f"{beside.relative_to(site.folder)} says otherwise"


def has_record_files(site: BuiltSite) -> bool:
    """A site publishes one for each record or, by `publish` in its settings, none at all."""
    return any((site.folder / "vi").glob("*/*.json"))


def lines(site: BuiltSite) -> list[str]:
    findings = []
    for path in sorted((site.folder / "data").glob("*.jsonl")):
        each = [json.loads(line) for line in path.read_text().splitlines()]
        if each != json.loads(path.with_suffix(".json").read_text()):
            findings.append(f"{path.name} and {path.stem}.json differ")
    return findings


def relying(site: BuiltSite, rows: list[list[str]]) -> Iterator[str]:
    """What relies on an article is of all kinds: each row tells what its kind's own table tells."""
    if len(rows) < 2:
        yield "no rows"
    for kind, id, title, _, _, _, address, *_ in rows[1:]:
        plural = kind[:-1] + "ies" if kind.endswith("y") else kind + "s"
        full = table(site.folder / f"data/{plural}.csv")
        place = full[0].index("address_vi")
        if not any(row[0] == id and row[place] == address for row in full[1:]) or not title:
            yield f"{kind} {id} is not in {plural}.csv"


def listed(site: BuiltSite) -> tuple[int, list[str]]:
    """What a register offers are rows of the whole table, in the same columns."""
    whole: dict[str, list[list[str]]] = {}
    findings: list[str] = []
    count = 0
    for path in sorted((site.folder / "data").rglob("*.csv")):
        name = path.relative_to(site.folder / "data").as_posix()
        rows = table(path)
        findings += [f"{name}: {trouble}" for trouble in form(path)]
        if "/" not in name:
            whole[path.stem] = rows
            continue
        count += 1
        if name.startswith(RELYING):
            findings += [f"{name}: {trouble}" for trouble in relying(site, rows)]
            continue
        full = whole.get(name.split("/")[0]) or table(site.folder / f"data/{name.split('/')[0]}.csv")
        strange = [row[0] for row in rows if row not in full]
        findings += [f"{name}: {id} is not in the whole table" for id in strange]
        if len(rows) < 2:
            findings.append(f"{name}: no rows")
    return count, findings


def table(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def form(path: Path) -> Iterator[str]:
    content = path.read_bytes()
    if not content.startswith(b"\xef\xbb\xbf"):
        yield "no byte order mark"
    if not content.endswith(b"\r\n"):
        yield "its last line does not end in CRLF"
    widths = {len(row) for row in table(path)}
    if len(widths) != 1:
        yield f"rows of {sorted(widths)} cells"

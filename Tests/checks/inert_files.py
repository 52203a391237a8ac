"""What leaves a site full of harmful texts as a file: tables, data, citations, mail, Word, PDF – as the programs read them
that people open them with."""

import csv
import email
import email.policy
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import lxml.etree
from browser import reading
from hostile import Content
from inert_pages import TRAP, touched
from pages import BuiltSite
from serving import serving
from spreadsheet import cells

ISSUE = "2024-01"
LANGUAGES = ("vi", "en")
# As the import dialog has it, and as where Windows separates lists by semicolons, or a table is pasted as text.
IMPORTS = {"commas": "44", "semicolons": "59", "tabs": "9"}
FIRST_OF_FORMULA = tuple("=+-@＝＋－＠\t\r\n")
RIS = re.compile(r"[A-Z][A-Z0-9]  - ")
# What a mail of ours says about itself.
HEADS = ["From", "Subject", "Date", "Message-ID", "MIME-Version", "X-Unsent", "Content-Language", "Content-Type"]
RUNS_IN_PDF = [b"/JavaScript", b"/JS", b"/Launch", b"/OpenAction", b"/SubmitForm", b"/EmbeddedFile", b"/GoToR"]


def judged(site: BuiltSite) -> list[str]:
    found = [*data(site), *cited(site), *forms(site)]
    return [f"{site.folder.name}/{said}" for said in found]


def data(site: BuiltSite) -> Iterator[str]:
    for path in site.ending(".csv"):
        rows = csv.reader(io.StringIO((site.folder / path).read_text("utf-8-sig"), newline=""))
        for cell in (cell for row in rows for cell in row):
            if cell.startswith(FIRST_OF_FORMULA) and not re.fullmatch(r"-?[\d.]+", cell):
                yield f"{path}: the cell {cell[:60]!r} begins as a formula does"
    for path in [*site.ending(".json"), *site.ending(".jsonld")]:
        json.loads((site.folder / path).read_text("utf-8"))
    for path in site.ending(".jsonl"):
        for line in (site.folder / path).read_text("utf-8").removesuffix("\n").split("\n"):
            json.loads(line)


def cited(site: BuiltSite) -> Iterator[str]:
    """A record for programs of literature is one: no text ends it, or begins another field."""
    for page in site.pages:
        for box in page.tree.xpath('//pre[@class="citation-text"]') if b"citation-text" in page.source else []:
            text = box.text_content()
            if text.startswith("TY"):
                odd = [line for line in text.splitlines() if line and not RIS.match(line)]
                names = [line[:2] for line in text.splitlines()]
                if odd or len(names) != len(set(names)):
                    yield f"{page.path}: RIS with {odd or names}"
            elif text.startswith("@"):
                # Signs that TeX reads are escaped, so that braces alone tell where a value ends.
                left = re.sub(r"\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\[{}#$%&_]", "", text)
                depth = [left[:at].count("{") - left[:at].count("}") for at in range(len(left) + 1)]
                if depth[-1] or 0 in depth[left.index("{") + 1 : -2] or re.search(r"[\\#$%&]", left.split("url = ")[0]):
                    yield f"{page.path}: BibTeX whose braces do not hold it together: {text[:200]}"


def forms(site: BuiltSite) -> Iterator[str]:
    """What servers read, a rule a line."""
    for line in (site.folder / "_redirects").read_text().splitlines():
        if not re.fullmatch(r"/\S* /\S* \d{3}", line):
            yield f"_redirects: {line!r}"
    for line in (site.folder / "_headers").read_text().splitlines():
        if line and not re.fullmatch(r"/[^\s\"]*|  [A-Za-z-]+: [ -~]+", line):
            yield f"_headers: {line!r}"


def opened_in_libreoffice(place: Path, folders: list[Path]) -> Iterator[str]:
    """By commas, by semicolons, by tabs: whatever a program takes for the end of a cell, what follows is no formula."""
    work = place / "tables"
    work.mkdir()
    tables = [[file for file in sorted((folder / "data").glob("*.csv")) if b"trip" in file.read_bytes()] for folder in folders]
    # The texts are the same in each site, in other cells: each is opened in another way.
    for number, (how, sign) in enumerate(IMPORTS.items()):
        opened, results = tables[number % len(tables)], work / how
        results.mkdir()
        names = {f"t{number}": file.relative_to(place) for number, file in enumerate(opened)}
        copies = [shutil.copy(file, results / f"{name}.csv") for name, file in zip(names, opened, strict=True)]
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", f"--infilter=CSV:{sign},34,76,1,,0,false,true",
             "--convert-to", "fods", "--outdir", str(results), *map(str, copies)],
            capture_output=True, check=True, timeout=300,
        )  # fmt: skip
        for name, table in names.items():
            file = results / f"{name}.fods"
            if not file.exists():
                yield f"{table}, by {how}: LibreOffice does not open it"
                continue
            said = [text for row in cells(lxml.etree.parse(file)) for kind, text in row if kind == "formula"]
            yield from (f"{table}, by {how}: the formula {text[:80]}" for text in said[:3])


def issued(content: Content) -> list[str]:
    """An issue of the bulletin, in all its forms."""
    folder = content.root / "issue"
    made = content.run("bulletin", ISSUE, "--output", str(folder))
    if made.returncode:
        return [f"bulletin: {made.stderr[-2000:]}"]
    findings = []
    for language in LANGUAGES:
        stem = f"{ISSUE}.{language}"
        findings += [f"{stem}.eml: {said}" for said in mail(folder / f"{stem}.eml")]
        findings += [f"{stem}.docx: {said}" for said in word(folder / f"{stem}.docx")]
        for form in ("pdf", "press.pdf"):
            findings += [f"{stem}.{form}: {said}" for said in paper(folder / f"{stem}.{form}")]
    (folder / "_headers").write_text("")
    with serving(folder) as address, reading(address, bypass_csp=True) as reader:
        reader.tab.add_init_script(TRAP)
        # Photographs are those of a site that is not there.
        reader.tab.route("https://bieuduong.example.vn/**", lambda route: route.fulfill(status=200, body=""))
        for file in sorted(folder.glob("*.mail.html")):
            said = [one for one in touched(reader, file.name) if not one.startswith("asks https://bieuduong.example.vn/images/")]
            findings += [f"{file.name}: {one}" for one in said]
    return findings


def mail(file: Path) -> Iterator[str]:
    head, _, _ = file.read_bytes().partition(b"\r\n\r\n")
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    if message.defects or list(message.keys()) != HEADS:
        yield f"its head is {message.keys()}, {message.defects}"
    if len(message["From"].addresses) != 1 or message["From"].addresses[0].addr_spec != "bientap@bieuduong.example.vn":
        yield f"is from {message['From']}"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", head) or max(map(len, head.split(b"\r\n"))) > 998:
        yield "its head has a line end of its own, or a line that is too long"
    if [part.get_content_type() for part in message.walk()] != ["multipart/alternative", "text/plain", "text/html"]:
        yield "has other parts than two"
    if "trip" not in message["Subject"]:
        yield f"its subject is not the title: {message['Subject']}"


def word(file: Path) -> Iterator[str]:
    with zipfile.ZipFile(file) as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                tree = lxml.etree.fromstring(parts.read(name))
                for one in tree.iter("{*}instrText", "{*}fldSimple", "{*}altChunk", "{*}object"):
                    if re.search(r"\b(DDE|DDEAUTO|INCLUDE\w*|IMPORT)\b", " ".join([one.text or "", *one.values()])):
                        yield f"{name} holds the field {one.text or one.values()}"
                for one in tree.iter("{*}Relationship"):
                    led = one.get("Target", "")
                    if one.get("TargetMode") == "External" and not one.get("Type", "").endswith("/hyperlink"):
                        yield f"{name} takes in {led}"
                    if one.get("TargetMode") == "External" and not re.match(r"https?:|mailto:|tel:", led):
                        yield f"{name} leads to {led}"
            elif not re.search(r"\.(png|jpe?g|webp)$", name):
                yield f"holds {name}"


def paper(file: Path) -> Iterator[str]:
    """Objects of a PDF stand open in the file; what is packed is only what its pages draw."""
    held = file.read_bytes()
    if b"/ObjStm" in held or not held.startswith(b"%PDF-"):
        yield "is packed in a way that this judge does not read"
    yield from (f"holds {name.decode()}" for name in RUNS_IN_PDF if re.search(re.escape(name) + rb"\b", held))
    for led in re.findall(rb"/URI \((.*?)(?<!\\)\)", held, re.DOTALL):
        if not re.match(rb"https?:|mailto:|tel:", led):
            yield f"leads to {led!r}"

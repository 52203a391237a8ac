"""The forms in which `bulletin` lets an issue out of the house, read by other programs: a mail by Python's reader of mails
and Chromium, PDF by poppler and by a checker of PDF/UA, Word by the parts of its archive."""

import email
import email.policy
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path

import lxml.etree
from browser import Look, reading
from pages import BuiltSite
from serving import serving
from subpath import AS_OF

TOOL = ".build/release/bieuduong"
ISSUE = "2024-01"
LANGUAGES = ("vi", "en")
# What the issue says in each language: the letter, an item, its decision, who took a photograph.
SAID = {
    "vi": ["Kính gửi bạn đọc", "Cấp giấy phép xây dựng nhà ở riêng lẻ", "9901/QĐ-UBND", "Nguồn hình:", "Hồ sơ giả định"],
    "en": ["Dear reader", "9901/QĐ-UBND", "Credit:", "Sample record"],
}
# In one paragraph, though part of it is a link, and part of that must not be broken.
WHOLE = {
    "vi": "theo quy định tại Điều 10 Nghị định số 73/2023/NĐ-CP.",
    "en": "as Article 10 of Decree No. 73/2023/NĐ-CP requires.",
}
TITLE = {"vi": "Bản tin biểu dương tháng 12 năm 2023", "en": "Commendation bulletin, December 2023"}
# Gmail cuts what is longer than 102 KB, and drops a style element of more than 8,192 signs.
MOST_OF_MAIL = 100 * 1024
MOST_OF_STYLE = 8_192
LOOKS = [
    Look(f"{width} px, {scheme}", width, scheme, motion="reduce")
    for width in (360, 800) for scheme in ("light", "dark")
]  # fmt: skip
MOST_OF_CAPTION = 280
# What WeasyPrint 57 cannot say: that the line at the foot of each page is none of the text.
UNHEARD = ["PAG-001"]
# What Word calls the languages, and the sides of its paper, in twentieths of a point.
SPELT = {"vi": "vi-VN", "en": "en-GB"}
A4 = ("11906", "16838")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory(prefix="issue-") as place:
        folder = Path(place) / "first"
        make(folder)
        findings = [found for language in LANGUAGES for found in judged(folder, language)]
        findings += in_browser(folder, site.tools / "axe.min.js")
        make(again := Path(place) / "again", "--form", "pdf")
        for one in sorted(again.iterdir()):
            if one.read_bytes() != (folder / one.name).read_bytes():
                findings.append(f"{one.name}: made twice, it is not the same")
        return f"{len(list(folder.iterdir()))} files", findings


def make(folder: Path, *wanted: str) -> None:
    line = [TOOL, "bulletin", ISSUE, "--output", str(folder), "--as-of", AS_OF, *wanted]
    subprocess.run(line, check=True, capture_output=True)


def judged(folder: Path, language: str) -> Iterator[str]:
    stem = f"{ISSUE}.{language}"
    for name, judge in [
        ("eml", mail), ("pdf", paper), ("press.pdf", press), ("docx", word), ("captions.txt", captions),
    ]:  # fmt: skip
        file = folder / f"{stem}.{name}"
        yield from (f"{file.name}: {trouble}" for trouble in judge(file, language))


def mail(file: Path, language: str) -> Iterator[str]:
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    if message.defects:
        yield f"not a mail as it should be: {message.defects}"
    if not message["From"] or not message["Date"].datetime or language != message["Content-Language"]:
        yield "sender, date or language is missing"
    bodies = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
    if list(bodies) != ["text/plain", "text/html"]:
        yield f"holds {list(bodies)}"
    pasted = file.with_suffix(".mail.html").read_text()
    if bodies["text/html"].replace("\r\n", "\n").strip() != pasted.strip():
        yield "its markup is another than in the file to be pasted"
    if len(pasted.encode()) > MOST_OF_MAIL:
        yield f"{len(pasted.encode())} bytes of markup"
    for body in bodies.values():
        yield from (f"does not say “{words}”" for words in missing(body, SAID[language], but=("Nguồn hình:", "Credit:")))
    yield from Markup.faults(pasted)


class Markup(HTMLParser):
    """What mail programs drop or block."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.is_style = False

    @classmethod
    def faults(cls, html: str) -> list[str]:
        parser = cls()
        parser.feed(html)
        return parser.found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.is_style = tag == "style"
        if tag in ("script", "link", "form", "iframe", "svg", "video"):
            self.found.append(f"<{tag}>")
        for name in ("href", "src"):
            if name in given and not re.match(r"https://|mailto:|tel:", given[name] or ""):
                self.found.append(f"the address {given[name]}")
        if tag == "img" and not (given.get("alt") and given.get("width") and given.get("height")):
            self.found.append("a picture without words, width or height")
        if tag == "table" and given.get("role") != "presentation":
            self.found.append("a table that is read out as one")

    def handle_data(self, data: str) -> None:
        if self.is_style and len(data) > MOST_OF_STYLE:
            self.found.append(f"a style of {len(data)} signs")


def paper(file: Path, language: str) -> Iterator[str]:
    facts = said(["pdfinfo", file])
    if "Tagged:          yes" not in facts or "Title:" not in facts or "Author:" not in facts:
        yield f"tags or title are missing: {facts}"
    if b"/Outlines" not in file.read_bytes() or f"/Lang ({language})".encode() not in file.read_bytes():
        yield "outline or language is missing"
    yield from (f"does not say “{words}”" for words in missing(said(["pdftotext", "-layout", file, "-"]), SAID[language]))
    if not said(["pdffonts", file]).count(" yes yes yes "):
        yield "a font is not within it, or tells no letters"
    yield from heard(file)


def press(file: Path, language: str) -> Iterator[str]:
    if not re.search(r"^Pages: +1$", said(["pdfinfo", file]), re.MULTILINE):
        yield "more than a page"
    text = said(["pdftotext", "-layout", file, "-"])
    wanted = [*SAID[language][1:], "baochi@bieuduong.example.vn", "https://bieuduong.example.vn/images/"]
    yield from (f"does not say “{words}”" for words in missing(text, [one for one in wanted if one != "Dear readers"]))
    yield from heard(file)


def heard(file: Path) -> Iterator[str]:
    """What PDF/UA-1 wants of a file for those who hear it, and the file has not."""
    line = [Path(sys.executable).with_name("outloud"), file, "--json", "-", "--fail-on", "never", "--skip", *UNHEARD]
    report = json.loads(said(line))
    for finding in report["results"][0]["findings"]:
        yield f"page {finding['page']}: {finding['message']} [{finding['rule']}]"


def word(file: Path, language: str) -> Iterator[str]:
    with zipfile.ZipFile(file) as parts:
        document = lxml.etree.fromstring(parts.read("word/document.xml"))
        if not any(name.startswith("word/media/") for name in parts.namelist()):
            yield "has no photograph"
        styles = lxml.etree.fromstring(parts.read("word/styles.xml"))
    if {one.get(WORD + "val") for one in styles.iter(WORD + "lang")} != {SPELT[language]}:
        yield "is spelt in another language"
    if [(one.get(WORD + "w"), one.get(WORD + "h")) for one in document.iter(WORD + "pgSz")] != [A4]:
        yield "is for other paper than A4"
    paragraphs = ["".join(run.text or "" for run in one.iter(WORD + "t")) for one in document.iter(WORD + "p")]
    yield from (f"does not say “{words}”" for words in missing(" ".join(paragraphs), SAID[language]))
    if not any(WHOLE[language] in one for one in paragraphs):
        yield f"does not say “{WHOLE[language]}” in one paragraph"
    if paragraphs.count(TITLE[language]) != 1:
        yield f"says its title {paragraphs.count(TITLE[language])} times"


def captions(file: Path, _: str) -> Iterator[str]:
    texts = file.read_text().strip().split("\n\n")
    for text in texts:
        if len(text) > MOST_OF_CAPTION or "https://bieuduong.example.vn/" not in text:
            yield f"too long, or without an address: {text}"
    if len(texts) < 3:
        yield f"only {len(texts)}"


def in_browser(folder: Path, axe: Path) -> Iterator[str]:
    # A mail has no headers of ours.
    (folder / "_headers").write_text("")
    with serving(folder) as address, reading(address) as reader:
        reader.tab.add_init_script(path=axe)
        # Photographs come from a site that is not there.
        reader.tab.route("https://**", lambda route: route.abort())
        for language in LANGUAGES:
            reader.open(f"{ISSUE}.{language}.mail.html")
            for look in LOOKS:
                reader.wear(look)
                wide = reader.tab.evaluate("document.documentElement.scrollWidth - innerWidth")
                told = ([f"{wide} px too wide"] if wide > 0 else []) + reader.ask("axe")
                yield from (f"{ISSUE}.{language}.mail.html, {look.name}: {trouble}" for trouble in told)


def missing(text: str, wanted: list[str], but: tuple[str, ...] = ()) -> list[str]:
    """However lines are broken."""
    plain = " ".join(text.split())
    return [words for words in wanted if words not in but and words not in plain]


def said(line: list[str | Path]) -> str:
    return subprocess.run([*map(str, line)], check=True, capture_output=True, text=True).stdout

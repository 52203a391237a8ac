"""What the tool says of harmful texts: to a terminal, to the logs of a CI service, on a pull request. And what no record may
have: old addresses that lead out of the site, names of files that mean something to a server or to another system."""

import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import doors
import lxml.html
from browser import reading
from hostile import Content, quoted
from inert_pages import TRAP, touched
from serving import serving

# Commands as GitHub's runner knows them: at the head of a line, after blanks; and in the older form anywhere in it.
COMMAND = re.compile(r"^\s*::(?!(?:error|warning|notice) (?:file=|title=))|##\[|##vso\[")
# For which a reader of a terminal needs no mark in its place.
PLAIN_CONTROLS = "\n\t"
# Of a comment on a pull request.
IN_COMMENT = {"html", "head", "body", "title", "meta", "style", "h3", "ul", "li", "a", "ins", "del", "strong", "p", "h2", "span", "em"}
RECORD = "content/initiatives/2022/cap-phep-so/record.yaml"
PHOTO = "content/initiatives/2022/cap-phep-so/quay-ke-khai.jpg"


def judged(content: Content, site: Path) -> list[str]:
    findings = [*told(content), *compared(content, site)]
    restore(content)
    findings += [*addresses(content), *names(content), *terminal(content)]
    return findings


def told(content: Content) -> Iterator[str]:
    """With every text in its place, so that most are refused or warned of, and quoted."""
    content.write(content.dealt(0, 1), {file: content.hostile_lines(0) for file in content.prose})
    for form in ("text", "github", "gitlab", "sarif", "json"):
        for language in ("vi", "en"):
            ran = content.run("check", "--no-memory", "--format", form, "--language", language, "--all")
            if ran.returncode != 1:
                yield f"check --format {form}: ends with {ran.returncode}"
            yield from (f"check --format {form}, {language}: {said}" for said in odd(ran.stdout if form == "text" else ran.stderr))
            if form == "github":
                lines = ran.stdout.splitlines() + ran.stderr.splitlines()
                yield from (f"check --format github: the runner obeys {line[:160]!r}" for line in lines if COMMAND.search(line))
            elif form == "sarif":
                texts = [result["message"]["text"] for result in json.loads(ran.stdout)["runs"][0]["results"]]
                yield from (f"SARIF: a link in {text[:160]!r}" for text in texts if re.search(r"(?<!\\)\]\(", text))
            elif form != "text":
                json.loads(ran.stdout)


def odd(text: str) -> list[str]:
    """What would move a cursor, colour, hide, or turn letters about."""
    found = sorted({sign for sign in text if unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") and sign not in PLAIN_CONTROLS})
    return [f"U+{ord(sign):04X} comes out as it is" for sign in found]


def compared(content: Content, site: Path) -> Iterator[str]:
    """The demo against the first of the hostile sites."""
    forms = {}
    for form in ("text", "json", "html", "markdown"):
        ran = content.run("diff", str(site), str(content.root / "site-0"), "--format", form, "--language", "vi")
        if ran.returncode not in (0, 1) or "trip" not in ran.stdout:
            yield f"diff --format {form}: {ran.returncode}, {ran.stderr[:500]}"
        forms[form] = ran.stdout
    yield from (f"diff: {said}" for said in odd(forms["text"]))
    json.loads(forms["json"])
    folder = content.root / "comment"
    folder.mkdir()
    (folder / "_headers").write_text("")
    (folder / "favicon.ico").write_bytes(b"")
    (folder / "diff.html").write_text(f"<!doctype html><meta charset=utf-8>{forms['html']}")
    shown = subprocess.run(
        ["pandoc", "--from", "gfm", "--to", "html"], input=forms["markdown"], capture_output=True, text=True, check=True
    ).stdout
    (folder / "markdown.html").write_text(f"<!doctype html><meta charset=utf-8>{shown}")
    for line in forms["markdown"].splitlines():
        if COMMAND.search(line) or line and not re.match(r"### |- |  - ", line):
            yield f"diff --format markdown: a line of its own, {line[:120]!r}"
    # A name after the sign calls somebody, however it is escaped: what stands between has to part them.
    if called := re.search(r"(?<![\w/])\\?@\w|(?<![\w&])\\?#\d", forms["markdown"]):
        yield f"diff --format markdown: calls {forms['markdown'][called.start() :][:60]!r}"
    with serving(folder) as address, reading(address, bypass_csp=True) as reader:
        reader.tab.add_init_script(TRAP)
        for file in ("diff.html", "markdown.html"):
            yield from (f"{file}: {said}" for said in touched(reader, file))
            tree = lxml.html.document_fromstring((folder / file).read_text())
            strange = {one.tag for one in tree.iter() if isinstance(one.tag, str)} - IN_COMMENT
            yield from (f"{file}: holds <{tag}>" for tag in sorted(strange))


def restore(content: Content) -> None:
    shutil.rmtree(content.root / "content")
    shutil.copytree("content", content.root / "content")


def findings_of(content: Content) -> list[dict[str, Any]]:
    return json.loads(content.run("check", "--no-memory", "--format", "json").stdout)["findings"]


def addresses(content: Content) -> Iterator[str]:
    """Each of those that no record may have had is refused at its line, and is alone in that."""
    record = content.root / RECORD
    source = record.read_text("utf-8")
    wanted = doors.texts("noaddress")
    listed = "\n".join(f"  - {quoted(text)}" for text in wanted)
    rest = re.sub(r"(?m)^aliases: .*\n", "", source)
    record.write_text(f"aliases:\n{listed}\n{rest}", "utf-8")
    refused = {one["line"] for one in findings_of(content) if one.get("file") == RECORD and one["severity"] == "error"}
    for number, text in enumerate(wanted, 2):
        if number not in refused:
            yield f"the old address {text!r} is taken"
    record.write_text(source, "utf-8")


def names(content: Content) -> Iterator[str]:
    """Of photographs beside a record: refused with a place, or published under a harmless name."""
    record, folder = content.root / RECORD, (content.root / PHOTO).parent
    source = record.read_text("utf-8")
    for text in doors.texts("noname"):
        shutil.copy(PHOTO, folder / text)
        record.write_text(source.replace("quay-ke-khai.jpg", quoted(text)), "utf-8")
        if "file-name" not in {one["rule"] for one in findings_of(content) if one["severity"] == "error"}:
            yield f"the name {text!r} is taken"
        (folder / text).unlink()
    taken = doors.texts("name")
    for text in taken:
        shutil.copy(PHOTO, folder / text)
    media = "".join(f"  - {{file: {quoted(text)}, alt: {{vi: Quầy {at}, en: Desk {at}}}, credit: {{vi: An, en: An}}}}\n" for at, text in enumerate(taken))
    record.write_text(source.replace("media:\n", "media:\n" + media), "utf-8")
    ran = content.run("build", "--output", str(content.root / "site-0"), "--quiet")
    if ran.returncode:
        yield f"with names {taken}: not built: {ran.stderr[:1000]}"
    made = [file.name for file in (content.root / "site-0/images/initiatives/cap-phep-so").glob("*")]
    if len(made) < 2 * len(taken):
        yield f"of {len(taken)} photographs {len(made)} files are published"
    yield from (f"published as {name!r}" for name in made if not re.fullmatch(r"[a-z0-9][a-z0-9.-]*", name))
    record.write_text(source, "utf-8")


def terminal(content: Content) -> Iterator[str]:
    """A title with signs for a terminal is refused, or warned of; and nothing that the tool says of it has them."""
    record = content.root / RECORD
    source = record.read_text("utf-8")
    for text in doors.texts("terminal"):
        record.write_text(re.sub(r"(?m)^  vi: .*", lambda _: f"  vi: {quoted(text)}", source, count=1), "utf-8")
        ran = content.run("check", "--no-memory")
        if RECORD not in ran.stderr:
            yield f"the title {text!r} is taken without a word"
        yield from (f"check of {text!r}: {said}" for said in odd(ran.stderr + ran.stdout))
        for command in (["status"], ["diff", str(content.root / "site-0")]):
            ran = content.run(*command)
            yield from (f"{command[0]} of {text!r}: {said}" for said in odd(ran.stderr + ran.stdout))
    record.write_text(source, "utf-8")

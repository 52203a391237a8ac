"""On paper a page is a document: its text, the addresses of its links, its own address, as a code too; no menus, dark ink
on white; nothing cut between two sheets, and no sheet half empty.

Chromium prints, `pdftotext` and `zbarimg` read what was printed. The reader's own scheme is dark meanwhile.
"""

import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import kinds
import sheets
from browser import Look, Reader, in_parallel, reading
from pages import BuiltSite
from serving import serving

TABLE = Path(__file__).parent / "paper.txt"
PAPER = Look("printed, dark scheme", 794, "dark", medium="print")
NOT_PRINTED = "nav, summary, button, form, input, .skip, .switch, .menu, .facets, .pager, .more"
LINKS = ":is(.prose, .citations, .pair) a[href]:not(table a, figcaption a)"
# What a style sheet writes behind a link: no one can type it without a host.
LOST = r"<(?:/|\.|#|mailto:)[^<>\s]*>?"
CANONICAL = "() => document.querySelector('link[rel=canonical]')?.href ?? location.href"
TEXTS = """all => all.flatMap(one => {
  const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT), found = [];
  while (walk.nextNode())
    if (walk.currentNode.parentElement.checkVisibility()) found.push(walk.currentNode.data.trim());
  return found.filter(text => text);
})"""


class Sheet(NamedTuple):
    kind: str
    most_pages: int
    parts: list[str]


class Printed(NamedTuple):
    text: str
    pages: int
    is_tagged: bool
    codes: list[str]
    faults: list[str]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    lines = [line.split() for line in TABLE.read_text().splitlines() if line[:1] not in ("", "#")]
    wanted = {kind: Sheet(kind, int(most), parts) for kind, most, *parts in lines}
    # Words are longer in one language than in the other, and sheets end elsewhere.
    samples = kinds.samples(replace(site, is_thorough=True))
    found = [(sample.path, wanted[sample.kind]) for sample in samples if sample.kind in wanted]
    with serving(site.folder) as address:
        said = in_parallel(print_all, found, address)
    counted = [line for line in said if line.startswith("#")]
    return f"{len(found)} pages: {', '.join(line[1:] for line in counted)}", [
        line for line in said if line not in counted
    ]


def print_all(found: Sequence[tuple[str, Sheet]], address: str) -> list[str]:
    said: list[str] = []
    with reading(address) as reader:
        for path, sheet in found:
            reader.open(path)
            reader.wear(PAPER)
            pale = reader.ask("pale")
            paper = printed(reader)
            said.append(f"#{sheet.kind} {paper.pages}")
            findings = [*pale, *troubles(reader, sheet, paper)]
            said += [f"{path} ({PAPER.name}): {each}" for each in findings]
    return said


# Of two columns pdftotext mixes the lines, so that there the words are looked for, not the sentence.
MIXED = (".pair>[lang=vi]", ".pair>[lang=en]")


def printed(reader: Reader) -> Printed:
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/page.pdf"
        sheets.print_to(reader, file)
        text, facts = (
            subprocess.run(command, check=True, capture_output=True, text=True).stdout
            for command in (["pdftotext", "-raw", "-enc", "UTF-8", file, "-"], ["pdfinfo", file])
        )
        pages = re.search(r"^Pages:\s+(\d+)", facts, re.M)
        is_tagged = re.search(r"^Tagged:\s+yes", facts, re.M) is not None
        faults = [*sheets.filled(sheets.pictures(file, sheets.COARSE)), *sheets.breaks(reader, folder)]
        return Printed(text, int(pages[1]), is_tagged, sheets.codes(file), faults)


def troubles(reader: Reader, sheet: Sheet, paper: Printed) -> Iterator[str]:
    if not paper.is_tagged:
        yield "not tagged, so that no one can have it read aloud"
    if paper.pages > sheet.most_pages:
        yield f"takes {paper.pages} pages of paper, more than {sheet.most_pages}"
    yield from paper.faults
    yield from leads_back(reader, paper)
    yield from (f"prints an address that no one can type, {each}" for each in re.findall(LOST, paper.text))
    read, words = bare(paper.text), set(paper.text.split())
    for part in sheet.parts:
        texts = reader.tab.locator(part).evaluate_all(TEXTS)
        if not texts:
            yield f"has no {part} to print"
        yield from (f"of {part} there is not printed “{text}”" for text in texts if not (bare(text) in read or part in MIXED and set(text.split()) <= words))
    for name in reader.tab.evaluate(f"() => [...document.querySelectorAll('{NOT_PRINTED}')]"
                                    ".filter(one => one.checkVisibility()).map(one => one.className || one.localName)"):
        yield f"prints {name}, which is of no use on paper"
    origin = "/".join(reader.tab.evaluate(CANONICAL).split("/")[:3])
    for href in reader.tab.locator(LINKS).evaluate_all("all => all.map(one => one.getAttribute('href'))"):
        whole = origin + href if href.startswith("/") else href
        if whole.startswith("http") and bare(f"<{whole}>") not in read:
            yield f"does not print the address of a link, {href}"


def leads_back(reader: Reader, paper: Printed) -> Iterator[str]:
    """By a telephone, from the codes of the pages that have one."""
    wanted = [reader.tab.evaluate(CANONICAL)] if reader.tab.locator(".on-paper").count() else []
    if paper.codes != wanted:
        yield f"its codes read {paper.codes}, and not {wanted}"


def bare(text: str) -> str:
    """Lines break elsewhere on paper, and `pdftotext` takes a hyphen at their end for one of the printer."""
    return re.sub(r"[\s\u00ad-]+", "", text)

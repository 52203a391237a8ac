"""Without scripts a reader has it all: the text, the menu, facets, pages of a list, the other language, forms.

Paging is looked at in a made-up province, for the demo's lists are short.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import kinds
from browser import Look, Reader, in_parallel, reading
from pages import BuiltSite
from serving import serving

PHONE = Look("no scripts, 390 px", 390)
GENERATE = Path("Tests/bench/generate.py")
CASES = 150
LEAST_TEXT = 40
# What a closed box holds, or opens beside it, is a click away; the titles of drawings are for ears; a phone has the
# languages named in every cell, not above the columns; what leads back from paper is on paper only.
HIDDEN = """() => [...document.querySelectorAll("main *")].filter(one => one.textContent.trim() &&
  !one.checkVisibility() && !one.closest("details, details + nav, .sides, [hidden], .printed, script, svg")).map(one => one.localName)"""
DEAD = """() => [...document.querySelectorAll("button, select")].filter(one => one.checkVisibility() && !one.form)
  .map(one => one.textContent.trim())"""


def check(site: BuiltSite) -> tuple[str, list[str]]:
    found = kinds.samples(site)
    with serving(site.folder) as address:
        said = in_parallel(read_all, found, address)
    paged = paging(site.tool)
    lists = [line for line in paged if line.startswith("#")]
    findings = said + [line for line in paged if line not in lists]
    return f"{len(found)} pages, {len(lists)} long lists turned over", findings


def read_all(found: Sequence[kinds.Sample], address: str) -> list[str]:
    findings: list[str] = []
    with reading(address, java_script_enabled=False) as reader:
        reader.open("vi/")
        for sample in found:
            for visit in VISITS:
                reader.open(sample.path)
                reader.wear(PHONE)
                said = [each for look in visit for each in look(reader, sample)] + reader.said
                findings += [f"{sample.path} ({PHONE.name}): {each}" for each in said]
    return findings


def shows(reader: Reader, _: kinds.Sample) -> Iterator[str]:
    main = reader.tab.locator("main").inner_text()
    if len(main) < LEAST_TEXT:
        yield f"shows only “{main}”"
    yield from (f"hides a {name} that no script will show" for name in reader.tab.evaluate(HIDDEN))
    yield from (f"shows “{name}”, which does nothing" for name in reader.tab.evaluate(DEAD))


def menu(reader: Reader, _: kinds.Sample) -> Iterator[str]:
    summary = reader.tab.locator(".menu > summary")
    if not summary.count():
        return
    summary.click()
    if reader.tab.locator("nav.registers a:visible").count() < 5:
        yield "the menu does not open"
    summary.click()
    if reader.tab.locator("nav.registers a:visible").count():
        yield "the menu does not close"


def language(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    link = reader.tab.locator(".switch a[hreflang], .choice a").first
    if not link.count():
        yield "no way to the other language"
        return
    other = link.get_attribute("hreflang")
    link.click()
    if reader.tab.locator("html").get_attribute("lang") != other:
        yield f"the switch leads to {reader.tab.url}, not in {other}"


def facets(reader: Reader, _: kinds.Sample) -> Iterator[str]:
    """On a phone they may lie in a box of their own."""
    if not reader.tab.locator(".facets > details").count():
        return
    closed = reader.tab.locator("main details:not([open]) > summary:visible")
    while closed.count():
        closed.first.click()
    choice = reader.tab.locator(".facets li a:not([aria-current])").first
    if not choice.count():
        return
    # A list that is narrowed already promises nothing.
    count = choice.locator(".count")
    promised = count.inner_text() if count.count() else ""
    choice.click()
    if promised not in (kept := reader.tab.locator(".total").inner_text()):
        yield f"a facet promises {promised}, shows {kept}"


def forms(reader: Reader, _: kinds.Sample) -> Iterator[str]:
    for form in reader.tab.locator("form:visible").all():
        action = form.evaluate("one => one.action")
        if form.get_attribute("action") is None or not action.startswith(reader.address):
            yield f"a form leads to {action}"
        elif (answer := reader.tab.request.get(action)).status != 200:
            yield f"a form leads to {action}: {answer.status}"


# The last of a visit leads away from the page.
VISITS = [[shows, forms, facets], [menu, language]]


def paging(tool: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        content, output = f"{folder}/content", f"{folder}/site"
        made = [sys.executable, str(GENERATE), content, "--cases", str(CASES)]
        built = [str(tool), "build", "--content", content, "--templates", "templates", "--output", output]
        for command in (made, [*built, "--as-of", "2026-11-20T08:00"]):
            subprocess.run(command, check=True, capture_output=True)
        with serving(Path(output)) as address, reading(address, java_script_enabled=False) as reader:
            return [said for path in ("vi/de-xuat/", "en/commendations/") for said in turned(reader, path)]


def turned(reader: Reader, path: str) -> Iterator[str]:
    """To the last page: as many entries as the first one says, none twice."""
    reader.open(path)
    total = int("".join(re.findall(r"\d", reader.tab.locator(".total").inner_text())))
    rows: list[str] = []
    while True:
        rows += reader.tab.locator(".rows .row-title > a").evaluate_all("all => all.map(one => one.href)")
        following = reader.tab.locator(".pager a[rel=next]")
        if not following.count():
            break
        following.click()
    if reader.tab.url.removeprefix(reader.address + "/") == path:
        yield f"{path}: has no second page"
    if len(rows) != total or len(set(rows)) != total:
        yield f"{path}: {len(rows)} entries, {len(set(rows))} different, of {total}"
    yield f"#{path}"

"""axe-core in Chromium over every page, light and wide; nothing on the console, nothing sideways.

Dark and 320 pixels change colours and breaks, which the style sheet gives to kinds of pages: there
axe judges one of each kind in each language, and every page is only asked whether it scrolls sideways.
"""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from pages import BuiltSite, Page
from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright
from serving import serving

BROWSER = "/usr/bin/chromium"
PROCESSES = 2
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async tags => (await axe.run({
  runOnly: tags, resultTypes: ['violations'], elementRef: false
})).violations.map(one => [one.id, one.nodes.map(node => node.target.join(' '))])"""
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Setting(NamedTuple):
    scheme: str
    width: int


EVERY = Setting("light", 1280)
NARROW = 320
OTHERS = [Setting("dark", 1280), Setting("light", NARROW), Setting("dark", NARROW)]
OF_EACH_KIND = 1


class Errand(NamedTuple):
    """What one browser does: addresses to open, by setting."""

    axe: Path
    address: str
    visits: list[tuple[Setting, str]]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    pages = [page for page in site.pages if not page.is_redirect]
    paths, sample = [page.path for page in pages], of_each_kind(pages)
    visits = [(EVERY, path) for path in paths]
    visits += [(setting, path) for setting in OTHERS for path in sample]
    with serving(site.folder) as address, ProcessPoolExecutor(PROCESSES) as pool:
        parts = [visits[part::PROCESSES] for part in range(PROCESSES)]
        errands = [Errand(site.tools / "axe.min.js", address, part) for part in parts]
        findings = [finding for said in pool.map(run, errands) for finding in said]
    return f"{len(paths)} pages, {len(visits)} visits", sorted(findings)


def of_each_kind(pages: list[Page]) -> list[str]:
    """A kind has its folder and its depth; the longest pages show most of it."""
    kinds: dict[tuple[str, ...], list[Page]] = {}
    for page in pages:
        folders = page.path.split("/")[:-1]
        kinds.setdefault((*folders[:2], str(len(folders))), []).append(page)
    return [page.path for kind in kinds.values() for page in longest(kind)]


def longest(pages: list[Page]) -> list[Page]:
    return sorted(pages, key=lambda page: (-len(page.source), page.path))[:OF_EACH_KIND]


def run(errand: Errand) -> list[str]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        findings: list[str] = []
        for setting in [EVERY, *OTHERS]:
            paths = [path for wanted, path in errand.visits if wanted == setting]
            context = browser.new_context(
                viewport={"width": setting.width, "height": 800}, color_scheme=setting.scheme
            )
            tab = context.new_page()
            said: list[str] = []
            listen(tab, errand.address, said)
            for path in paths:
                said += visit(tab, errand, path)
                findings += [f"{path} ({setting.scheme}, {setting.width}): {each}" for each in said]
                said.clear()
            context.close()
        browser.close()
        return findings


def listen(tab: Tab, address: str, said: list[str]) -> None:
    tab.on("console", lambda line: said.append(f"console {line.type}: {line.text}"))
    tab.on("pageerror", lambda error: said.append(f"script error: {error}"))
    tab.on("requestfailed", lambda request: said.append(f"failed: {request.url}"))
    tab.on(
        "request",
        lambda request: request.url.startswith(address) or said.append(f"asks {request.url}"),
    )


def visit(tab: Tab, errand: Errand, path: str) -> Iterator[str]:
    wide = tab.viewport_size
    tab.goto(f"{errand.address}/{path}", wait_until="load")
    tab.evaluate(errand.axe.read_text())
    for rule, targets in tab.evaluate(RUN, TAGS):
        yield f"{rule}: {len(targets)} times, first {targets[0]}"
    tab.set_viewport_size({"width": NARROW, "height": 800})
    if (over := tab.evaluate(OVERFLOW)) > 0:
        yield f"scrolls sideways by {over} px at {NARROW}"
    tab.set_viewport_size(wide)

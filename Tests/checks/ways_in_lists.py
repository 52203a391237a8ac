"""The ways of `ways` that lead through lists: facets, search, a report in both languages."""

import re
from collections.abc import Iterator

import kinds
from browser import DESK, PATIENCE, Reader
from playwright.sync_api import TimeoutError

STATE = """() => document.querySelector(".total")?.textContent + "|" +
  [...document.querySelectorAll(".rows a")].map(one => one.href).join()"""
PROMISED = "() => document.activeElement.closest('li').querySelector('.count').textContent.match(/\\d+/)[0]"
QUERY = "duong"
FOUND = "main ol li a[href]"
BESIDE = "a:is([href*='song-ngu'], [href*='side-by-side'])"


def facets(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    """In a register as it is first met: a second choice of one kind would widen it again."""
    reader.wear(DESK)
    if reader.tab.locator(".facets :is([aria-current], :checked)").count():
        return
    for index in range(reader.tab.locator(".facets details").count()):
        yield "#facets"
        reader.open(sample.path)
        yield from facet(reader, f".facets details:nth-of-type({index + 1})")


def facet(reader: Reader, place: str) -> Iterator[str]:
    """Choosing changes the list, to as many entries as the choice promised, with or without a new page."""
    name = reader.tab.locator(f"{place} > summary").inner_text()
    if not reader.walk_to(f"{place} > summary"):
        yield f"Tab does not come to {name}"
        return
    if not reader.tab.locator(f"{place}[open]").count():
        reader.tab.keyboard.press("Enter")
    before = reader.tab.evaluate(STATE)
    choices = f"{place}[open] li :is(a, input):not([aria-current], :checked)"
    if not reader.tab.locator(choices).count():
        return
    if not reader.walk_to(choices):
        yield f"Tab does not go into {name}"
        return
    promised = reader.tab.evaluate(PROMISED)
    reader.tab.keyboard.press("Space" if reader.is_at("input") else "Enter")
    try:
        reader.tab.wait_for_function(f"before => ({STATE})() !== before", arg=before, timeout=PATIENCE)
    except TimeoutError:
        yield from () if promised in before.split("|")[0] else [f"{name}: choosing changes nothing"]
        return
    if promised not in re.findall(r"\d+", kept := reader.tab.locator(".total").inner_text()):
        yield f"{name}: promises {promised}, shows {kept}"


def search(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    """From the box of the front page, and in the page of search itself; back again leads to what was found."""
    yield "#search"
    reader.wear(DESK)
    if not reader.walk_to("input[type=search]"):
        yield "Tab does not come to the box"
        return
    reader.tab.keyboard.type(QUERY)
    reader.tab.keyboard.press("Enter")
    try:
        reader.tab.wait_for_selector(FOUND, timeout=PATIENCE)
    except TimeoutError:
        yield f"nothing is found for {QUERY}"
        return
    address = reader.tab.url
    if f"={QUERY}" not in address:
        yield f"the query is not in the address, {address}"
    if not reader.tab.locator("[aria-live], [role=status]").first.inner_text().strip():
        yield "nobody says how many were found"
    if not reader.walk_to(FOUND):
        yield "Tab does not come to what was found"
        return
    with reader.tab.expect_navigation(timeout=PATIENCE):
        reader.tab.keyboard.press("Enter")
    reader.tab.go_back()
    reader.tab.wait_for_selector(FOUND, timeout=PATIENCE)


def side_by_side(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    yield "#side_by_side"
    reader.wear(DESK)
    if not reader.walk_to(BESIDE, limit=300):
        yield "Tab does not come to the page in both languages"
        return
    with reader.tab.expect_navigation(timeout=PATIENCE):
        reader.tab.keyboard.press("Enter")
    for code in kinds.LANGUAGES:
        if not reader.tab.locator(f"main [lang={code}]").count():
            yield f"nothing in {code} at {reader.tab.url}"

"""Ways through the site with the keyboard alone: the menu, the other language, facets, and what scripts add."""

import re
from collections.abc import Callable, Iterator, Sequence

import kinds
from browser import Look, Reader, in_parallel, reading
from pages import BuiltSite
from playwright.sync_api import TimeoutError
from serving import serving

PHONE = Look("390 px", 390, motion="reduce")
DESK = Look("1280 px", 1280, motion="reduce")
PATIENCE = 5_000
STATE = """() => document.querySelector(".total")?.textContent + "|" +
  [...document.querySelectorAll(".rows a")].map(one => one.href).join()"""
PROMISED = "() => document.activeElement.closest('li').querySelector('.count').textContent.match(/\\d+/)[0]"
QUERY = "duong"
FOUND = "main ol li a[href]:visible"
BESIDE = "main a:is([href*='song-ngu'], [href*='side-by-side'])"

Way = Callable[[Reader, kinds.Sample], Iterator[str]]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    found = kinds.samples(site)
    with serving(site.folder) as address:
        said = in_parallel(go_all, found, address)
    gone = [line[1:] for line in said if line[0] == "#"]
    counts = ", ".join(f"{gone.count(way)} × {way}" for way in sorted(set(gone)))
    lost = [f"nobody went the way {way.__name__}" for way in expected() if way.__name__ not in gone]
    return counts, [line for line in said if line[0] != "#"] + lost


def expected() -> list[Way]:
    """A way through a kind of page that is not built yet is not missed."""
    awaited = {"search": search, "side-by-side": side_by_side}
    ways = [menu, language, facets, *awaited.values()]
    return [way for way in ways if all(kinds.template(name).exists() for name in awaited if awaited[name] == way)]


def go_all(found: Sequence[kinds.Sample], address: str) -> list[str]:
    said: list[str] = []
    with reading(address) as reader:
        for sample in found:
            for way in expected():
                reader.open(sample.path)
                for each in way(reader, sample):
                    said.append(each if each[0] == "#" else f"{sample.path} (keyboard, {way.__name__}): {each}")
    return said


def menu(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    reader.wear(PHONE)
    if not reader.tab.locator(".menu > summary").count():
        return
    yield "#menu"
    links = reader.tab.locator("nav.registers a:visible")
    if links.count():
        yield "the menu is open before anyone opened it"
    if not walk_to(reader, ".menu > summary"):
        yield "Tab does not come to the menu"
        return
    reader.tab.keyboard.press("Enter")
    if links.count() < 5:
        yield "Enter does not open the menu"
    reader.tab.keyboard.press("Tab")
    if not is_at(reader, "nav.registers a"):
        yield "after the menu is opened, Tab does not go into it"
    reader.tab.keyboard.press("Shift+Tab")
    reader.tab.keyboard.press("Enter")
    if links.count():
        yield "Enter does not close the menu again"


def language(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    reader.wear(DESK)
    if not reader.tab.locator(".switch a").count():
        return
    yield "#language"
    other = reader.tab.locator(".switch a").first.get_attribute("hreflang")
    if not walk_to(reader, ".switch a"):
        yield "Tab does not come to the other language"
        return
    with reader.tab.expect_navigation(timeout=PATIENCE):
        reader.tab.keyboard.press("Enter")
    path = reader.tab.url.removeprefix(reader.address + "/")
    there = kinds.kind_of(path, kinds.table())
    if path.split("/")[0] != other or there != sample.kind:
        yield f"leads to {path}, which is {there}"


def facets(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    reader.wear(DESK)
    for index in range(reader.tab.locator(".facets details").count()):
        yield "#facets"
        reader.open(sample.path)
        yield from facet(reader, f".facets details:nth-of-type({index + 1})")


def facet(reader: Reader, place: str) -> Iterator[str]:
    """Choosing changes the list, to as many entries as the choice promised, with or without a new page."""
    name = reader.tab.locator(f"{place} > summary").inner_text()
    if not walk_to(reader, f"{place} > summary"):
        yield f"Tab does not come to {name}"
        return
    if not reader.tab.locator(f"{place}[open]").count():
        reader.tab.keyboard.press("Enter")
    before = reader.tab.evaluate(STATE)
    choices = f"{place}[open] li :is(a, input):not([aria-current], :checked)"
    if not reader.tab.locator(choices).count():
        return
    if not walk_to(reader, choices):
        yield f"Tab does not go into {name}"
        return
    promised = reader.tab.evaluate(PROMISED)
    reader.tab.keyboard.press("Space" if is_at(reader, "input") else "Enter")
    try:
        reader.tab.wait_for_function(f"before => ({STATE})() !== before", arg=before, timeout=PATIENCE)
    except TimeoutError:
        yield f"{name}: choosing changes nothing"
        return
    if promised not in re.findall(r"\d+", kept := reader.tab.locator(".total").inner_text()):
        yield f"{name}: promises {promised}, shows {kept}"


def search(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    """From the box of the front page, and in the page of search itself; back again leads to what was found."""
    if sample.kind not in ("home", "search"):
        return
    yield "#search"
    reader.wear(DESK)
    if not walk_to(reader, "input[type=search]"):
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
    if not walk_to(reader, FOUND):
        yield "Tab does not come to what was found"
        return
    with reader.tab.expect_navigation(timeout=PATIENCE):
        reader.tab.keyboard.press("Enter")
    reader.tab.go_back()
    reader.tab.wait_for_selector(FOUND, timeout=PATIENCE)


def side_by_side(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    if sample.kind != "initiative":
        return
    yield "#side_by_side"
    reader.wear(DESK)
    if not walk_to(reader, BESIDE, limit=300):
        yield "Tab does not come to the page in both languages"
        return
    with reader.tab.expect_navigation(timeout=PATIENCE):
        reader.tab.keyboard.press("Enter")
    for code in kinds.LANGUAGES:
        if not reader.tab.locator(f"main [lang={code}]").count():
            yield f"nothing in {code} at {reader.tab.url}"


def walk_to(reader: Reader, place: str, limit: int = 60) -> bool:
    return any(pressed(reader, place) for _ in range(limit))


def pressed(reader: Reader, place: str) -> bool:
    reader.tab.keyboard.press("Tab")
    return is_at(reader, place)


def is_at(reader: Reader, place: str) -> bool:
    return reader.tab.evaluate("place => document.activeElement.matches(place)", place)

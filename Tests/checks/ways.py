"""Ways through the site with the keyboard alone: the menu, the other language, facets, and what scripts add."""

from collections.abc import Callable, Iterator, Sequence

import kinds
import ways_in_lists
from browser import DESK, PATIENCE, Look, Reader, in_parallel, reading
from pages import BuiltSite
from serving import serving

PHONE = Look("390 px", 390, motion="reduce")
Way = Callable[[Reader, kinds.Sample], Iterator[str]]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    found = kinds.samples(site)
    with serving(site.folder) as address:
        said = in_parallel(go_all, found, address)
    gone = [line[1:] for line in said if line[0] == "#"]
    counts = ", ".join(f"{gone.count(way)} × {way}" for way in sorted(set(gone)))
    lost = [f"nobody went the way {way.__name__}" for way in expected() if way.__name__ not in gone]
    return counts, [line for line in said if line[0] != "#"] + lost


def goes(way: Way, sample: kinds.Sample) -> bool:
    both = [kind.name for kind in kinds.table() if len(kind.addresses) == len(kinds.LANGUAGES)]
    only = {ways_in_lists.search: ("home", "search"), ways_in_lists.side_by_side: ("initiative",), language: both}
    return sample.kind in only.get(way, (sample.kind,))


def expected() -> list[Way]:
    """A way through a kind of page that is not built yet is not missed."""
    awaited = {"search": ways_in_lists.search, "side-by-side": ways_in_lists.side_by_side}
    ways = [menu, language, ways_in_lists.facets, *awaited.values()]
    return [way for way in ways if all(kinds.template(name).exists() for name in awaited if awaited[name] == way)]


def go_all(found: Sequence[kinds.Sample], address: str) -> list[str]:
    said: list[str] = []
    with reading(address) as reader:
        for sample in found:
            for way in (way for way in expected() if goes(way, sample)):
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
    if not reader.walk_to(".menu > summary"):
        yield "Tab does not come to the menu"
        return
    reader.tab.keyboard.press("Enter")
    if links.count() < 5:
        yield "Enter does not open the menu"
    reader.tab.keyboard.press("Tab")
    if not reader.is_at("nav.registers a"):
        yield "after the menu is opened, Tab does not go into it"
    reader.tab.keyboard.press("Shift+Tab")
    reader.tab.keyboard.press("Enter")
    if links.count():
        yield "Enter does not close the menu again"


def language(reader: Reader, sample: kinds.Sample) -> Iterator[str]:
    reader.wear(DESK)
    if not reader.tab.locator(".switch a[hreflang]").count():
        return
    yield "#language"
    other = reader.tab.locator(".switch a[hreflang]").first.get_attribute("hreflang")
    if not reader.walk_to(".switch a[hreflang]"):
        yield "Tab does not come to the other language"
        return
    with reader.tab.expect_navigation(timeout=PATIENCE):
        reader.tab.keyboard.press("Enter")
    path = reader.tab.url.removeprefix(reader.address + "/")
    there = kinds.kind_of(path, kinds.table())
    if path.split("/")[0] != other or there != sample.kind:
        yield f"leads to {path}, which is {there}"

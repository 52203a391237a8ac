"""Tab goes through every kind of page in the order it is read, stops at all there is, and is seen where it stops.

Vietnamese pages are walked through on a phone, English ones on a desk; some again in forced colours.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from browser import Look, Reader, in_parallel, reading
from kinds import Sample, samples
from pages import BuiltSite
from serving import serving

PHONE = Look("390 px", 390, motion="reduce")
DESK = Look("1280 px", 1280, motion="reduce")
FORCED = Look("forced colours", 1280, motion="reduce", colours="active")
IN_FORCED = {"home", "initiative", "initiatives", "search", "side-by-side", "statistics"}
HERE = "() => stops.here()"
PAST = """() => {
  const main = document.querySelector("main"), one = document.activeElement;
  return main.contains(one) || (main.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}"""


def check(site: BuiltSite) -> tuple[str, list[str]]:
    found = samples(site)
    with serving(site.folder) as address:
        said = in_parallel(walk_all, found, address)
    steps = [int(line[1:]) for line in said if line.startswith("#")]
    return f"{len(found)} pages, {sum(steps)} stops", [line for line in said if line[0] != "#"]


def walk_all(found: Sequence[Sample], address: str) -> list[str]:
    findings: list[str] = []
    with reading(address) as reader:
        for sample in found:
            looks = [DESK if sample.language == "en" else PHONE] + [FORCED] * (sample.kind in IN_FORCED)
            for look in looks:
                reader.open(sample.path)
                reader.wear(look)
                said = list(walk(reader)) + list(skip(reader, sample.path)) + reader.said
                findings += [each if each[0] == "#" else f"{sample.path} ({look.name}): {each}" for each in said]
    return findings


def walk(reader: Reader) -> Iterator[str]:
    names = reader.ask("stops")
    yield f"#{len(names)}"
    reached: list[int] = []
    for _ in names:
        stop = step(reader, "Tab")
        if stop is None:
            break
        yield from (f"{stop['name']}: {fault}" for fault in stop["faults"])
        reached.append(stop["index"])
    if reached != list(range(len(names))):
        yield from strayed(names, reached)
    elif len(names) > 1 and (back := step(reader, "Shift+Tab")) and back["index"] != len(names) - 2:
        yield f"Shift+Tab leads from the end to {back['name']}"


def step(reader: Reader, key: str) -> dict[str, Any] | None:
    reader.tab.keyboard.press(key)
    return reader.tab.evaluate(HERE)


def strayed(names: list[str], reached: list[int]) -> Iterator[str]:
    missed = [name for index, name in enumerate(names) if index not in reached]
    if missed:
        yield f"Tab never stops at {len(missed)} places, first {missed[0]}"
    if -1 in reached:
        yield "Tab stops where nothing is to be done"
    wrong = next((one for one, next in zip(reached, reached[1:]) if next <= one), None)
    if wrong is not None:
        yield f"after {names[wrong]} Tab goes back, or stays"


def skip(reader: Reader, path: str) -> Iterator[str]:
    """The first stop leads past the masthead."""
    reader.tab.goto("about:blank")
    reader.open(path)
    if not reader.tab.locator("header.masthead").count():
        return
    reader.ask("stops")
    first = step(reader, "Tab")
    if first is None or not reader.tab.evaluate("() => document.activeElement.matches('a[href^=\"#\"]')"):
        yield "the first stop does not lead to the main part"
        return
    reader.tab.keyboard.press("Enter")
    reader.tab.keyboard.press("Tab")
    if not reader.tab.evaluate(PAST):
        yield "after the skip link Tab is still before the main part"

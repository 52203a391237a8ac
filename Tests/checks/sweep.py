"""Every page: nothing cut off or laid over, lines for stacked marks, nothing on the console. Axe: each skeleton of a page.

What axe looks for lies in the elements, hardly in what they say: of pages that are made of the same elements it looks at
the first. In a thorough run it looks at all.

A page is loaded once. The longest page of each kind is looked at in light and dark, narrow and wide, enlarged and with
larger text, and once more, in every second look, with all opened that is closed at first: the menu of a phone, facets.
The others take turns at the looks; in a thorough run each of them is seen in every look, enlarged and with larger text
too, and samples are opened in every look.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from browser import Look, Reader, in_parallel, reading
from kinds import samples
from pages import BuiltSite, Page
from serving import serving

# Half a round on, the scheme is the other one, and the width too; so they are in every second look.
LOOKS = [
    Look("light, 1280 px", 1280),
    Look("dark, 1280 px", 1280, "dark"),
    Look("dark, 320 px", 320, "dark"),
    Look("light, 320 px", 320),
]
ENLARGED = [
    Look("320 px, text at 200 %", 320, text=32),
    Look("1280 px, text at 200 %", 1280, text=32),
    Look("1280 px at 200 %", 640, scale=2),
]
# Telephones, and what is neither a telephone nor a desk. Whoever reads there has text of the usual size.
BETWEEN = [Look(f"{width} px", width) for width in (360, 390, 412, 600, 768)]
# Of one width, whatever the scheme.
LAYOUT = ["layout", "lines", "targets"]
OPEN = "() => { for (const one of document.querySelectorAll('details')) one.open = true }"


class Visit(NamedTuple):
    path: str
    by_axe: bool
    looks: Sequence[Look]
    opened: Sequence[Look]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    found = visits(site)
    with serving(site.folder) as address:
        findings = in_parallel(sweep, found, address, site.tools / "axe.min.js")
    crossed = sum(len(visit.looks) > 1 for visit in found)
    count = sum(len(visit.looks) + len(visit.opened) for visit in found if visit.by_axe)
    return f"{len(found)} pages, {crossed} of them in all looks and enlarged, {count} runs of axe", findings


def visits(site: BuiltSite) -> list[Visit]:
    chosen = {sample.path for sample in samples(site)}
    opened = LOOKS if site.is_thorough else LOOKS[::2]
    pages = [page for page in site.pages if not page.is_redirect]
    judged = {page.path for page in pages} if site.is_thorough else chosen | firsts(pages)
    return [
        Visit(
            path,
            path in judged,
            LOOKS if site.is_thorough or path in chosen else [look],
            opened if path in chosen else [],
        )
        for path, look in turns(pages, site)
    ]


def firsts(pages: Sequence[Page]) -> set[str]:
    """Of each skeleton the path that comes first."""
    known = {page.skeleton: page.path for page in sorted(pages, key=lambda page: page.path, reverse=True)}
    return set(known.values())


def turns(pages: Sequence[Page], site: BuiltSite) -> Iterator[tuple[str, Look]]:
    """By the place in the sorted list of Vietnamese pages; the English page of a pair is seen half a round later."""
    originals = {page.path: original(page, site) for page in pages}
    places = {path: place for place, path in enumerate(sorted(set(originals.values())))}
    for path, first in originals.items():
        later = 0 if path == first else len(LOOKS) // 2
        yield path, LOOKS[(places[first] + later) % len(LOOKS)]


def original(page: Page, site: BuiltSite) -> str:
    """What a page says of itself, or else where its switch of languages leads."""
    vietnamese = (site.file(address) for address in page.tree.xpath('//*[@hreflang="vi"]/@href'))
    return next((path for path in vietnamese if path), page.path)


def sweep(found: Sequence[Visit], address: str, axe: Path) -> list[str]:
    findings: list[str] = []
    with reading(address) as reader:
        reader.tab.add_init_script(path=axe)
        for visit in found:
            reader.open(visit.path)
            findings += [f"{visit.path} ({said}" for said in looked_at(reader, visit.by_axe, visit.looks)]
            if visit.opened:
                reader.tab.evaluate(OPEN)
                findings += [f"{visit.path} (opened, {said}" for said in looked_at(reader, visit.by_axe, visit.opened)]
            findings += [f"{visit.path}: {said}" for said in reader.said]
    return findings


def looked_at(reader: Reader, by_axe: bool, looks: Sequence[Look]) -> Iterator[str]:
    """The layout is the same in light and dark: it is judged the first time a page is seen at a width."""
    widths: set[int] = set()
    for look in looks:
        reader.wear(look)
        judges = ["axe"] * by_axe + ([] if look.width in widths else LAYOUT)
        widths.add(look.width)
        yield from (f"{look.name}): {said}" for judge in judges for said in reader.ask(judge))
    for look in ENLARGED if len(looks) > 1 else []:
        reader.wear(look)
        yield from (f"{look.name}): {said}" for said in reader.ask("layout"))
    for look in BETWEEN if len(looks) > 1 else []:
        reader.wear(look)
        yield from (f"{look.name}): {said}" for judge in ("layout", "words") for said in reader.ask(judge))

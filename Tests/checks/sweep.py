"""Every page: axe, nothing cut off or laid over, lines for stacked marks, nothing on the console.

A page is loaded once. The longest page of each kind is looked at in light and dark, narrow and wide, enlarged and with
larger text, and once more with all opened that is closed at first: the menu of a phone, facets. The others take turns at
the looks; in a thorough run each of them is seen in every look, enlarged and with larger text too.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from browser import Look, Reader, in_parallel, reading
from kinds import samples
from pages import BuiltSite, Page
from serving import serving

# Half a round on, the scheme is the other one, and the width too.
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
OPEN = "() => { for (const one of document.querySelectorAll('details')) one.open = true }"


class Visit(NamedTuple):
    path: str
    looks: Sequence[Look]
    is_sample: bool


def check(site: BuiltSite) -> tuple[str, list[str]]:
    found = visits(site)
    with serving(site.folder) as address:
        findings = in_parallel(sweep, found, address, site.tools / "axe.min.js")
    crossed = sum(len(visit.looks) > 1 for visit in found)
    count = sum(len(visit.looks) * (1 + visit.is_sample) for visit in found)
    return f"{len(found)} pages, {crossed} of them in all looks and enlarged, {count} runs of axe", findings


def visits(site: BuiltSite) -> list[Visit]:
    chosen = {sample.path for sample in samples(site)}
    return [
        Visit(path, LOOKS if site.is_thorough or path in chosen else [look], path in chosen)
        for path, look in turns([page for page in site.pages if not page.is_redirect], site)
    ]


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
    source = axe.read_text()
    with reading(address) as reader:
        for visit in found:
            reader.open(visit.path)
            reader.tab.evaluate(source)
            findings += [f"{visit.path} ({said}" for said in looked_at(reader, visit.looks)]
            if visit.is_sample:
                reader.tab.evaluate(OPEN)
                findings += [f"{visit.path} (opened, {said}" for said in looked_at(reader, visit.looks)]
            findings += [f"{visit.path}: {said}" for said in reader.said]
    return findings


def looked_at(reader: Reader, looks: Sequence[Look]) -> Iterator[str]:
    """The layout is the same in light and dark; who sees a page in one look only has to judge it there."""
    for look in looks:
        reader.wear(look)
        judges = ["axe"] if look.scheme == "dark" and len(looks) > 1 else ["axe", "layout", "lines", "targets"]
        yield from (f"{look.name}): {said}" for judge in judges for said in reader.ask(judge))
    for look in ENLARGED if len(looks) > 1 else []:
        reader.wear(look)
        yield from (f"{look.name}): {said}" for said in reader.ask("layout"))

"""Every page in every look: axe, nothing cut off or laid over, lines for stacked marks, nothing on the console.

A page is loaded once and then looked at in light and dark, narrow and wide, enlarged and with larger text.
What is closed at first – the menu of a phone, facets – is opened on the longest page of each kind.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from browser import Look, Reader, in_parallel, reading
from kinds import samples
from pages import BuiltSite
from serving import serving

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


def check(site: BuiltSite) -> tuple[str, list[str]]:
    paths = [page.path for page in site.pages if not page.is_redirect]
    opened = {sample.path for sample in samples(site)}
    visits = [(path, path in opened) for path in paths]
    with serving(site.folder) as address:
        findings = in_parallel(sweep, visits, address, site.tools / "axe.min.js")
    count = len(LOOKS) * (len(paths) + len(opened))
    return f"{len(paths)} pages, {count} runs of axe, {len(ENLARGED)} enlargements of each", findings


def sweep(visits: Sequence[tuple[str, bool]], address: str, axe: Path) -> list[str]:
    findings: list[str] = []
    source = axe.read_text()
    with reading(address) as reader:
        for path, is_opened in visits:
            reader.open(path)
            reader.tab.evaluate(source)
            findings += [f"{path} ({said}" for said in looked_at(reader)]
            if is_opened:
                reader.tab.evaluate(OPEN)
                findings += [f"{path} (opened, {said}" for said in looked_at(reader)]
            findings += [f"{path}: {said}" for said in reader.said]
    return findings


def looked_at(reader: Reader) -> Iterator[str]:
    for look in LOOKS:
        reader.wear(look)
        judges = ["axe"] if look.scheme == "dark" else ["axe", "layout", "lines", "targets"]
        yield from (f"{look.name}): {said}" for judge in judges for said in reader.ask(judge))
    for look in ENLARGED:
        reader.wear(look)
        yield from (f"{look.name}): {said}" for said in reader.ask("layout"))

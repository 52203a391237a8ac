"""What readers ask of their system is kept: no motion where they want none, everything told without our colours."""

from collections.abc import Sequence
from pathlib import Path

from browser import Look, in_parallel, reading
from kinds import samples
from pages import BuiltSite
from serving import serving

STILL = Look("reduced motion", 1280, motion="reduce")
FORCED = [
    Look("forced colours, light", 1280, colours="active"),
    Look("forced colours, dark", 390, "dark", colours="active"),
]
BOXES = ".badge, .sample, .notice, .cite, button, select, input:not([type=hidden], [type=checkbox], [type=radio])"
OPEN = "() => { for (const one of document.querySelectorAll('details')) one.open = true }"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    paths = [sample.path for sample in samples(site)]
    with serving(site.folder) as address:
        findings = in_parallel(keep, paths, address, site.tools / "axe.min.js")
    return f"{len(paths)} pages", findings


def keep(paths: Sequence[str], address: str, axe: Path) -> list[str]:
    findings: list[str] = []
    with reading(address) as reader:
        reader.tab.add_init_script(path=axe)
        for path in paths:
            reader.open(path)
            reader.tab.evaluate(OPEN)
            reader.wear(STILL)
            findings += [f"{path} ({STILL.name}): {said}" for said in reader.ask("motion")]
            for look in FORCED:
                reader.wear(look)
                said = reader.ask("outlines", BOXES) + reader.ask("axe")
                findings += [f"{path} ({look.name}): {each}" for each in said]
            findings += [f"{path}: {said}" for said in reader.said]
    return findings

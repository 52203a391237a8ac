"""The judges are judged: each sees the faults that faults.txt puts before it, and none in a page that is sound."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.request import urlopen

import keyboard
import marks
import noscript
import paper
import preferences
import weight
import wire
from browser import Look, Reader, reading
from kinds import Sample
from pages import BuiltSite
from serving import serving

TABLE = Path(__file__).parent / "faults.txt"
LOOK = Look("light, 1280 px", 1280)
POLICY = "default-src 'self'; script-src 'self'; style-src 'unsafe-inline'; img-src * data:"
FILES = {
    "dot.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "fill.js": "document.querySelector('main').append('filled by a script, for those who have scripts')",
    "error.js": "throw new Error('no')",
    "chatter.js": "console.log('here')",
    "trap.js": "addEventListener('keydown', event => event.preventDefault())",
    "search.0.js": ";" * (weight.SCRIPTS["search"] + 1),
    "push.js": "setTimeout(() => document.querySelector('p').style.height = '300px', 100)",
} | {f"{number}.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>' for number in range(1, 8)}
PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Fault</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
<style>html {{ font: 16px/1.6 sans-serif }} a, button {{ padding: 6px; display: inline-block }}
:focus-visible {{ outline: 3px solid #00c }}</style></head>
<body><main><h1>Page</h1>{}</main></body></html>
"""
SOUND = '<p class="part">A page of enough words for every judge, with <a href="/">a link</a> and nothing else.</p>'


class Fault(NamedTuple):
    judge: str
    expected: str
    source: str


def check(site: BuiltSite) -> tuple[str, list[str]]:
    lines = [line for line in TABLE.read_text().splitlines() if line[:1] not in ("", "#")]
    faults = [Fault(*(part.strip() for part in line.split("|", 2))) for line in lines]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder, faults)
        with serving(folder) as address:
            findings = judged(faults, address, site.tools / "axe.min.js")
    return f"{len(faults)} faults before {len(JUDGES)} judges", findings


def prepare(folder: Path, faults: list[Fault]) -> None:
    (folder / "_headers").write_text(f"/*\n  Content-Security-Policy: {POLICY}\n")
    for name, text in FILES.items():
        (folder / name).write_text(text)
    for number, source in enumerate([SOUND, *(fault.source for fault in faults)]):
        (folder / f"{number}.html").write_text(PAGE.format(source))


def judged(faults: list[Fault], address: str, axe: Path) -> list[str]:
    findings: list[str] = []
    said: dict[int, list[str]] = {}
    for scripts in (True, False):
        with reading(address, java_script_enabled=scripts) as reader:
            reader.tab.add_init_script(path=axe)
            for number, fault in enumerate(faults, 1):
                if (fault.judge != "noscript") == scripts:
                    said[number] = hear(reader, fault.judge, number)
            for judge in JUDGES:
                if (judge != "noscript") == scripts and judge != "wire":
                    findings += [f"a sound page ({judge}): {each}" for each in hear(reader, judge, 0)]
    said |= {
        number: wire.weigh([f"{number}.html"], address, [])
        for number, fault in enumerate(faults, 1)
        if fault.judge == "wire"
    }
    missed = [fault for number, fault in enumerate(faults, 1) if not told(said[number], fault.expected)]
    return findings + [f"{fault.judge} does not say “{fault.expected}” of {fault.source}" for fault in missed]


def told(said: list[str], expected: str) -> bool:
    return any(expected in each for each in said)


def hear(reader: Reader, judge: str, number: int) -> list[str]:
    if judge == "wire":
        return []
    reader.open(f"{number}.html")
    reader.wear(LOOK)
    return JUDGES[judge](reader)


def in_look(look: Look, script: str, argument: str | None = None) -> Callable[[Reader], list[str]]:
    def judge(reader: Reader) -> list[str]:
        reader.wear(look)
        return reader.ask(script, argument)

    return judge


def see_letters(reader: Reader) -> list[str]:
    styles = [marks.Style(**found) for found in reader.ask("styles", marks.PLACES)]
    return [said for style in styles for said in marks.cut(reader, style)]


def read_without_scripts(reader: Reader) -> list[str]:
    sample = Sample("fault", "en", "")
    return [*noscript.shows(reader, sample), *noscript.forms(reader, sample)]


def print_out(reader: Reader) -> list[str]:
    reader.wear(paper.PAPER)
    sheet = paper.Sheet("fault", 1, [".part"])
    said = [*reader.ask("pale"), *paper.troubles(reader, sheet, paper.printed(reader))]
    return [each for each in said if "has no .part" not in each]


def weigh_scripts(reader: Reader) -> list[str]:
    addresses = reader.tab.evaluate("() => [...document.scripts].map(one => one.src)")
    return weight.long_scripts({address: urlopen(address).read() for address in addresses})


JUDGES: dict[str, Callable[[Reader], list[str]]] = {
    **{script: in_look(LOOK, script) for script in ("axe", "layout", "words", "lines", "targets")},
    "motion": in_look(preferences.STILL, "motion"),
    "outlines": in_look(preferences.FORCED[0], "outlines", preferences.BOXES),
    "marks": see_letters,
    "keyboard": lambda reader: [said for said in keyboard.walk(reader) if said[0] != "#"],
    "noscript": read_without_scripts,
    "said": lambda reader: list(reader.said),
    "wire": lambda reader: [],
    "weight": weigh_scripts,
    "paper": print_out,
}

"""The list `parts.txt`, held against what was built: the packages that SwiftPM took, and the symbols of the tool."""

import json
import re
import subprocess
import sys
from functools import cache
from glob import glob
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
PINS = Path("Package.resolved")
TOOL = Path(".build/release/bieuduong")


class Part(NamedTuple):
    name: str
    origin: str
    licence: str
    words: str
    symbol: str

    @property
    def notice(self) -> Path:
        """The newest, where several are installed."""
        found = sorted(glob(self.words.format(swift=swift_folder())))
        return Path(found[-1]) if found else sys.exit(f"{self.name}: no licence at {self.words}")


class Pin(NamedTuple):
    address: str
    version: str
    commit: str


def parts() -> list[Part]:
    lines = (HERE / "parts.txt").read_text().splitlines()
    return [Part(*(word.strip() for word in line.split("|"))) for line in lines if line and not line.startswith("#")]


def pins() -> dict[str, Pin]:
    """What SwiftPM built with, by its name."""
    told = json.loads(PINS.read_text())["pins"]
    return {one["identity"]: Pin(one["location"], one["state"]["version"], one["state"]["revision"]) for one in told}


@cache
def swift_folder() -> Path:
    return Path(said("bash", "-c", 'readlink -f "$(command -v swift)"')).parents[1]


def swift_version() -> str:
    return re.search(r"Swift version (\S+)", said("swift", "--version"))[1]


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def held_against(tool: Path) -> list[Part]:
    """All parts, each of which is in the tool; and no package that none of them tells of."""
    listed = parts()
    symbols = said("nm", str(tool))
    missing = [part.name for part in listed if part.symbol not in symbols]
    untold = pins().keys() - {part.origin for part in listed}
    if missing or untold:
        sys.exit(f"packaging/parts.txt: not in the tool: {missing}; not in the list: {sorted(untold)}")
    return listed

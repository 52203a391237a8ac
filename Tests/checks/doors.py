"""The table of texts that mean harm, `injection.txt`: which door each knocks at, and what it says."""

import json
from functools import cache
from pathlib import Path

TABLE = Path(__file__).parent / "injection.txt"
# Before this line of the table stands what does harm only where a value begins.
END_OF_STARTS = "# Here ends what has to stand first."
# What no field takes, or shows with a mark in its place.
REFUSED = ["terminal"]
FIELDS = ["table", "url", "log", "html", "attribute", "css", "script", "feed", "svg", "markdown", "mail", "citation"]


@cache
def rows() -> list[tuple[str, str, bool]]:
    """Door, text, and whether the text has to stand first."""
    first, _, _ = TABLE.read_text("utf-8").partition(END_OF_STARTS)
    starts = first.count("\n")
    read = []
    for number, line in enumerate(TABLE.read_text("utf-8").splitlines()):
        if line and not line.startswith("#"):
            door, text = line.split("|", 1)
            read.append((door.strip(), json.loads(text), number < starts))
    return read


def texts(door: str, tripwire: str = "http://127.0.0.1:9") -> list[str]:
    return [text.replace("{tripwire}", tripwire) for name, text, _ in rows() if name == door]


def filling(tripwire: str) -> list[str]:
    """What fields are filled with: each text that has to stand first, and all others dealt out among their ends."""
    known = [row for row in rows() if row[0] in FIELDS]
    filled = [text for _, text, is_first in known if is_first]
    for number, text in enumerate(text for _, text, is_first in known if not is_first):
        filled[number % len(filled)] += " " + text
    return [text.replace("{tripwire}", tripwire) for text in filled]

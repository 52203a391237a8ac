"""The project as it lies on the disk, and how its measures are written down."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from swift import Swift

WRITTEN = {
    ".css", ".csv", ".js", ".json", ".md", ".mustache", ".py", ".swift", ".tsv", ".txt", ".yaml",
}  # fmt: skip

MINIFIED = 2000  # nobody writes lines as long as this


@dataclass(frozen=True)
class Project:
    root: Path

    @cached_property
    def sources(self) -> list[Swift]:
        return [
            Swift(path.relative_to(self.root).as_posix(), path.read_text(encoding="utf-8"))
            for path in sorted((self.root / "Sources").rglob("*.swift"))
        ]

    @cached_property
    def rooms(self) -> dict[str, list[Swift]]:
        rooms: dict[str, list[Swift]] = {}
        for source in self.sources:
            rooms.setdefault(room(source.path), []).append(source)
        return rooms

    def texts(self, *folders: str) -> Iterator[tuple[str, str]]:
        """Each file that people write, with its path. Some fixtures are faulty on purpose."""
        for folder in folders:
            for path in sorted((self.root / folder).rglob("*")):
                if path.suffix in WRITTEN and path.is_file():
                    text = path.read_text(encoding="utf-8", errors="replace")
                    if max(map(len, text.splitlines()), default=0) < MINIFIED:
                        yield path.relative_to(self.root).as_posix(), text


def room(path: str) -> str:
    return path.split("/")[1]


def table(columns: list[str], rows: Iterable[Iterable[object]]) -> str:
    """A table of Markdown; numbers stand at the right."""
    cells = [[str(cell).replace("|", "\\|") for cell in row] for row in rows]
    if not cells:
        return "None.\n"
    numeric = [
        all(row[i].isdecimal() or row[i] == "–" for row in cells) for i in range(len(columns))
    ]
    rule = ["---:" if right else "---" for right in numeric]
    return "".join(f"| {' | '.join(row)} |\n" for row in [columns, rule, *cells])


def items(lines: Iterable[str]) -> str:
    return "".join(f"- {line}\n" for line in lines) or "None.\n"

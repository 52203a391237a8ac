"""prose.py [--wrap FILE…]: finds prose over 120 columns in the documents, or breaks that of files.

Only paragraphs and items of lists are prose. Code, tables, comments, headings and quotations stay
as they are, and so does a line that is one long link.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from project import Project, table

WIDTH = 120
FENCE = re.compile(r"^\s*(```+|~~~+)")
ITEM = re.compile(r"^(\s*)([-*+]|\d{1,9}[.)])(\s+)")
STANDS_APART = re.compile(r"^\s*(#{1,6}\s|\||>|<|={3,}\s*$|([-*_]\s*){3,}$|\[[^\]]+\]:\s)")
UNBROKEN = re.compile(r"(?:`+[^`]*`+|\]\([^)]*\)|[^\s`\]]|[`\]])+")
STARTS_A_BLOCK = re.compile(r"^([-+*]|\d{1,9}[.)]|#{1,6}|[=-]+|>.*|\|.*|<.*|```.*|~~~.*)$")
ENDS_A_LINE = re.compile(r"(?: {2,}|\\)$")

# Written from the code, which breaks their lines.
GENERATED = {"docs/rules.md", "docs/templates.md"}


@dataclass(frozen=True)
class Paragraph:
    start: int  # the line it begins on, from 0
    lines: list[str]

    def wrapped(self) -> list[str]:
        """The same words in lines of at most 120 columns, where there is a place to break."""
        item = ITEM.match(self.lines[0])
        indent = self.lines[0][: -len(self.lines[0].lstrip())]
        first = item[0] if item else indent
        rest = " " * len(first)
        text = " ".join(line.strip() for line in [self.lines[0][len(first) :], *self.lines[1:]])
        done: list[str] = []
        line = first
        for word in whole(text):
            fits = len(line) + 1 + len(word) <= WIDTH
            if line == first:
                line += word
            elif fits or STARTS_A_BLOCK.match(word):
                line += " " + word
            else:
                done.append(line)
                line = rest + word
        forced = re.search(r" {2,}$", self.lines[-1])
        return [*done, line + (forced[0] if forced else "")]

    @property
    def is_too_long(self) -> bool:
        return max(map(len, self.lines)) > WIDTH and self.wrapped() != self.lines


def whole(text: str) -> list[str]:
    """The words, with code and the addresses of links left whole."""
    return [found[0] for found in UNBROKEN.finditer(text)]


def paragraphs(text: str) -> Iterator[Paragraph]:
    """The prose of a document. A line that is broken by force ends a paragraph: it stays broken."""
    lines = text.splitlines()
    kept = set(apart(lines))
    start = None
    for at, line in enumerate([*lines, ""]):
        is_prose = at < len(lines) and at not in kept and line.strip() != ""
        if start is not None and (
            not is_prose or ITEM.match(line) or ENDS_A_LINE.search(lines[at - 1])
        ):
            yield Paragraph(start, lines[start:at])
            start = None
        if is_prose and start is None:
            start = at


def apart(lines: list[str]) -> Iterator[int]:
    """The lines that are not prose."""
    fence = ""
    is_comment = False
    for at, line in enumerate(lines):
        found = FENCE.match(line)
        if fence or found or is_comment or STANDS_APART.match(line) or is_code(lines, at):
            yield at
        if found and not fence:
            fence = found[1]
        elif found and found[1].startswith(fence):
            fence = ""
        if not fence and "<!--" in line:
            is_comment = True
        if "-->" in line:
            is_comment = False


def is_code(lines: list[str], at: int) -> bool:
    """Code by its indentation: after an empty line or more code."""
    return lines[at].startswith("    ") and (at == 0 or not lines[at - 1].strip())


def long_lines(text: str) -> list[int]:
    """The numbers of lines, from 1, that are too long and could be broken."""
    return [
        paragraph.start + number + 1
        for paragraph in paragraphs(text)
        if paragraph.is_too_long
        for number, line in enumerate(paragraph.lines)
        if len(line) > WIDTH
    ]


def wrap(text: str) -> str:
    """The same document; a paragraph without a long line is left alone."""
    lines = text.splitlines()
    for paragraph in reversed([each for each in paragraphs(text) if each.is_too_long]):
        end = paragraph.start + len(paragraph.lines)
        lines[paragraph.start : end] = paragraph.wrapped()
    return "\n".join(lines) + "\n"


def documents(root: Path) -> list[Path]:
    return sorted([*root.glob("*.md"), *root.glob("docs/*.md")])


def findings(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root)}:{line}: a line of prose over {WIDTH} columns"
        for path in documents(root)
        if path.relative_to(root).as_posix() not in GENERATED
        for line in long_lines(path.read_text(encoding="utf-8"))
    ]


def report(project: Project) -> str:
    rows = []
    for path in documents(project.root):
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        found = [len(lines[number - 1]) for number in long_lines(text)]
        rows.append([path.relative_to(project.root), len(found), max(found, default=0)])
    return table(["document", f"lines of prose over {WIDTH}", "the longest"], rows)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--wrap"]:
        for path in map(Path, arguments[1:]):
            path.write_text(wrap(path.read_text(encoding="utf-8")), encoding="utf-8")
        return 0
    found = findings(Path(__file__).resolve().parents[2])
    print("".join(f"{finding}\n" for finding in found), end="")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Swift, taken apart into names, strings and marks. Comments are left out."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

OPENS = {"(": ")", "[": "]", "{": "}"}
CLOSES = set(OPENS.values())


class Sort(Enum):
    NAME = auto()
    STRING = auto()
    NUMBER = auto()
    PATTERN = auto()
    MARK = auto()


@dataclass(frozen=True, slots=True)
class Token:
    sort: Sort
    text: str  # of a string, what stands between its quotes, interpolations left out
    line: int
    starts_line: bool

    def is_mark(self, text: str) -> bool:
        return self.sort is Sort.MARK and self.text == text

    def is_name(self, *texts: str) -> bool:
        return self.sort is Sort.NAME and (not texts or self.text in texts)


NAME = re.compile(r"[^\W\d]\w*|`\w+`|\$\d+")
NUMBER = re.compile(r"\d[\w]*(?:\.\d\w*)?")
QUOTE = re.compile(r'(#*)("""|")')
PATTERN = re.compile(r"/(?![ *=/])(?:\\.|[^/\\\n])+/|#/.*?/#", re.DOTALL)
MARK = re.compile(r"->|\?\?|&&|\|\||[=!<>]=|\.\.[.<]|.", re.DOTALL)
SPACE = re.compile(r"\s+")


class Tokens:
    """The tokens of one text; `Tokens(text).all`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line = 1
        self.all: list[Token] = []
        self._code(until=None)

    def _code(self, until: str | None) -> None:
        """Reads code up to the end, or to the bracket that closes an interpolation."""
        depth = 0
        while self.at < len(self.text):
            if self._skipped():
                continue
            if quote := QUOTE.match(self.text, self.at):
                self._string(hashes=quote[1], quote=quote[2])
                continue
            sort, found = self._next()
            if until is not None and sort is Sort.MARK:
                if found == until and depth == 0:
                    self._forward(1)
                    return
                depth += (found == "(") - (found == ")")
            self._add(sort, found.strip("`"), length=len(found))

    def _next(self) -> tuple[Sort, str]:
        if not self._is_after_value() and (found := PATTERN.match(self.text, self.at)):
            return Sort.PATTERN, found[0]
        for sort, pattern in ((Sort.NAME, NAME), (Sort.NUMBER, NUMBER)):
            if found := pattern.match(self.text, self.at):
                return sort, found[0]
        mark = MARK.match(self.text, self.at)
        assert mark is not None
        return Sort.MARK, mark[0]

    def _is_after_value(self) -> bool:
        """Where a slash divides and does not begin a pattern."""
        if not self.all:
            return False
        last = self.all[-1]
        if last.sort is Sort.MARK:
            return last.text in CLOSES
        return not last.is_name("in", "return", "try", "case")

    def _skipped(self) -> bool:
        """Steps over white space and comments."""
        start = self.at
        if space := SPACE.match(self.text, self.at):
            self._forward(len(space[0]))
        elif self.text.startswith("//", self.at):
            end = self.text.find("\n", self.at)
            self._forward((len(self.text) if end < 0 else end) - self.at)
        elif self.text.startswith("/*", self.at):
            self._comment()
        return self.at > start

    def _comment(self) -> None:
        """Comments nest in Swift."""
        depth = 0
        for found in re.compile(r"/\*|\*/").finditer(self.text, self.at):
            depth += 1 if found[0] == "/*" else -1
            if depth == 0:
                return self._forward(found.end() - self.at)
        self._forward(len(self.text) - self.at)

    def _string(self, hashes: str, quote: str) -> None:
        place = len(self.all)
        self._add(Sort.STRING, "", length=len(hashes + quote))
        escape, end = "\\" + hashes, quote + hashes
        said: list[str] = []
        while self.at < len(self.text) and not self.text.startswith(end, self.at):
            if self.text.startswith(escape + "(", self.at):
                self._forward(len(escape) + 1)
                self._code(until=")")
                said.append("\\()")
            elif self.text.startswith(escape, self.at):
                said.append(ESCAPES.get(self.text[self.at + len(escape)], ""))
                self._forward(len(escape) + 1)
            else:
                said.append(self.text[self.at])
                self._forward(1)
        self._forward(len(end))
        first = self.all[place]
        self.all[place] = replace(first, text="".join(said))

    def _add(self, sort: Sort, text: str, length: int) -> None:
        before = self.text[self.text.rfind("\n", 0, self.at) + 1 : self.at]
        self.all.append(Token(sort, text, self.line, starts_line=not before.strip()))
        self._forward(length)

    def _forward(self, count: int) -> None:
        self.line += self.text.count("\n", self.at, self.at + count)
        self.at += count


ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "'": "'", "\\": "\\", "0": "\0"}


def partners(tokens: list[Token]) -> dict[int, int]:
    """For each opening bracket the place of the one that closes it."""
    open_at: list[int] = []
    pairs: dict[int, int] = {}
    for place, token in enumerate(tokens):
        if token.sort is not Sort.MARK:
            continue
        if token.text in OPENS:
            open_at.append(place)
        elif token.text in CLOSES and open_at:
            pairs[open_at.pop()] = place
    return pairs

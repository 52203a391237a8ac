"""The places where (nearly) all kinds of record are listed.

A list is a run of things side by side in one pair of brackets, or at the top of a file, each of
which names a kind: cases of a switch, elements, arguments, statements, declarations. Of a
declaration only what stands before its brace counts, for its code is looked at by itself. Where a
list lies in a list, the inner one is the place.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from project import Project, items
from swift import Swift
from tokens import Sort, Token

# Written out, so that before and after are measured by the same words.
KINDS = (
    "unit", "official", "initiative", "commendation", "encouragement", "document", "plan",
    "activity", "practice", "consultation", "bulletin", "article", "correction", "page",
)  # fmt: skip
NEARLY_ALL = 9
ALMOST = 11
GAP = 1  # so many neighbours that name no kind do not end a run


def plural(kind: str) -> str:
    return kind[:-1] + "ies" if kind.endswith("y") else kind + "s"


NAMED = {
    name: kind
    for kind in KINDS
    for word in (kind, plural(kind))
    for name in (word, word[0].upper() + word[1:])
}


@dataclass(frozen=True)
class Place:
    path: str
    line: int
    kinds: frozenset[str]


def places(source: Swift) -> list[Place]:
    return Search(source).within(0, len(source.tokens), in_code=False)


class Search:
    def __init__(self, source: Swift) -> None:
        self.source = source
        self.tokens = source.tokens
        self.members = {each.opens for each in source.declarations if each.is_type}
        self.code = {each.opens for each in source.declarations if not each.is_type}

    def within(self, at: int, end: int, in_code: bool) -> list[Place]:
        """The places between two brackets, the innermost ones."""
        found: list[Place] = []
        said: list[tuple[int, frozenset[str]]] = []
        for part in self.parts(at, end):
            inner = list(self.inside(*part, in_code))
            found += inner
            said.append((part[0], frozenset() if inner else self.kinds(*part, in_code)))
        return sorted([*found, *self.runs(said)], key=lambda place: place.line)

    def inside(self, at: int, end: int, in_code: bool) -> Iterator[Place]:
        place = at
        while place < end:
            close = self.source.partner.get(place, place)
            if close > place:
                is_code = in_code or place not in self.members
                yield from self.within(place + 1, close, is_code)
            place = close + 1

    def parts(self, at: int, end: int) -> Iterator[tuple[int, int]]:
        """What stands side by side: between commas, or from one statement or case to the next."""
        start = at
        place = at
        while place < end:
            token = self.tokens[place]
            if place > start and self.begins(place):
                yield start, place
                start = place
            if token.is_mark(","):
                yield start, place
                start = place + 1
            place = self.source.partner.get(place, place) + 1
        if start < end:
            yield start, end

    def begins(self, place: int) -> bool:
        token, before = self.tokens[place], self.tokens[place - 1]
        if token.is_name("case") and not before.is_name("if", "guard", "for", "indirect"):
            return True
        is_done = before.sort is not Sort.MARK or before.text in ")]}?!>"
        return token.starts_line and token.sort is not Sort.MARK and is_done

    def kinds(self, at: int, end: int, in_code: bool) -> frozenset[str]:
        named: set[str] = set()
        place = at
        while place < end:
            token = self.tokens[place]
            named |= {NAMED[token.text]} if self.is_kind(token) else set()
            steps_over = place in self.code or (not in_code and token.is_mark("{"))
            place = self.source.partner.get(place, place) + 1 if steps_over else place + 1
        return frozenset(named)

    def is_kind(self, token: Token) -> bool:
        return token.sort in (Sort.NAME, Sort.STRING) and token.text in NAMED

    def runs(self, said: list[tuple[int, frozenset[str]]]) -> Iterator[Place]:
        run: list[tuple[int, frozenset[str]]] = []
        missed = 0
        for at, kinds in [*said, *[(0, frozenset[str]())] * (GAP + 1)]:
            missed = 0 if kinds else missed + 1
            if kinds:
                run.append((at, kinds))
            elif missed > GAP:
                named = frozenset[str]().union(*(kinds for _, kinds in run))
                if len(named) >= NEARLY_ALL:
                    yield Place(self.source.path, self.tokens[run[0][0]].line, named)
                run = []


def report(project: Project) -> str:
    found = [place for source in project.sources for place in places(source)]
    most = [place for place in found if len(place.kinds) >= ALMOST]
    lines = [f"{each.path}:{each.line} names {len(each.kinds)}" for each in found]
    said = f"{count(found)} name at least {NEARLY_ALL} of the {len(KINDS)} kinds, "
    return said + f"{count(most)} at least {ALMOST}.\n\n" + items(lines)


def count(places: list[Place]) -> str:
    return f"{len(places)} places in {len({place.path for place in places})} files"

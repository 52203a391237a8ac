"""Which files use each other in a circle: by the names that one declares and another says.

An arrow leads from a file that says a name to the one file of its room that declares it; README.md
tells which names count.
"""

import posixpath
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from project import Project, items, room, table
from swift import Swift

SHORTEST = 4
NAMELESS = {"extension", "init", "deinit", "subscript"}

Graph = dict[str, set[str]]


class Names:
    """Where each name is declared that files of one room may mean."""

    def __init__(self, sources: Iterable[Swift]) -> None:
        self.files: defaultdict[str, set[str]] = defaultdict(set)
        self.types: set[str] = set()
        for source in sources:
            for each in source.declarations:
                if each.private or each.word in NAMELESS:
                    continue
                self.files[each.name].add(source.path)
                if each.is_type:
                    self.types.add(each.name)

    def home(self, name: str) -> str | None:
        """The one file that declares the name."""
        files = self.files.get(name, set())
        return next(iter(files)) if len(files) == 1 else None


def arrows(source: Swift, names: Names, ambiguous: Container[str] | None) -> set[str]:
    """Whose names a file says: of types alone, or also of those members that are not ambiguous."""
    own = {each.name for each in source.declarations if each.word not in NAMELESS}
    local = bound(source)
    found: set[str] = set()
    for place, token in enumerate(source.tokens):
        if not token.is_name() or token.text in own:
            continue
        home = names.home(token.text)
        if home is None:
            continue
        if token.text not in names.types:
            is_local = token.text in local and not source.is_after_dot(place)
            if ambiguous is None or token.text in ambiguous or is_local:
                continue
            if len(token.text) < SHORTEST:
                continue
        found.add(home)
    return found - {source.path}


def bound(source: Swift) -> set[str]:
    """Names that a file gives to its parameters, arguments and local values."""
    names: set[str] = set()
    for before, token, after in zip(source.tokens, source.tokens[1:], source.tokens[2:]):
        if not token.is_name():
            continue
        is_given = before.is_name("let", "var", "for")
        is_parameter = after.is_mark(":") and (before.is_name() or before.text in ("(", ","))
        is_of_closure = after.is_name("in") or (before.is_mark("{") and after.is_mark(","))
        if is_given or is_parameter or is_of_closure:
            names.add(token.text)
    return names


def graph(project: Project, members: bool) -> Graph:
    """The arrows inside each room. Between rooms the compiler lets no circle be."""
    found: Graph = {}
    for name, sources in project.rooms.items():
        others = Names(each for each in project.sources if room(each.path) != name)
        names = Names(sources)
        ambiguous = others.files if members else None
        found |= {each.path: arrows(each, names, ambiguous) for each in sources}
    return found


def folders(graph: Graph) -> Graph:
    """The same arrows between the folders that the files lie in."""
    found: Graph = {}
    for source, others in graph.items():
        found.setdefault(posixpath.dirname(source), set())
        for other in others:
            found.setdefault(posixpath.dirname(source), set()).add(posixpath.dirname(other))
    return {folder: others - {folder} for folder, others in found.items()}


def knots(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """The strongly connected components of more than one node, the largest first (Tarjan)."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: list[list[str]] = []

    def enter(node: str) -> tuple[str, Iterator[str]]:
        number[node] = low[node] = len(number)
        stack.append(node)
        on_stack.add(node)
        return node, iter(sorted(graph[node]))

    def leave(node: str) -> None:
        if low[node] != number[node]:
            return
        knot: list[str] = []
        while not knot or knot[-1] != node:
            knot.append(stack.pop())
            on_stack.discard(knot[-1])
        if len(knot) > 1:
            found.append(sorted(knot))

    for start in sorted(graph):
        path = [enter(start)] if start not in number else []
        while path:
            node, others = path[-1]
            other = next(others, None)
            if other is None:
                leave(node)
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
            elif other not in number:
                path.append(enter(other))
            elif other in on_stack:
                low[node] = min(low[node], number[other])
    return sorted(found, key=lambda knot: (-len(knot), knot))


def report(project: Project) -> str:
    by_types, by_all = graph(project, members=False), graph(project, members=True)
    rows = [
        [
            name,
            len(sources),
            largest(knots(by_types), name),
            largest(knots(by_all), name),
            f"{largest(knots(folders(by_types)), name)} of {count_folders(sources)}",
        ]
        for name, sources in project.rooms.items()
    ]
    columns = [
        "room",
        "files",
        "largest knot, by types",
        "by types and members",
        "folders, by types",
    ]
    knot = next(iter(knots(by_types)), [])
    return table(columns, rows) + "\nThe largest, by types:\n\n" + items(knot)


def largest(knots: list[list[str]], name: str) -> int:
    return max((len(knot) for knot in knots if room(knot[0] + "/") == name), default=0)


def count_folders(sources: list[Swift]) -> int:
    return len({posixpath.dirname(each.path) for each in sources})

"""Names of types that stand in two rooms, so that a reader has to ask which one is meant."""

from collections import defaultdict

from project import Project, room, table
from swift import ALIASES


def report(project: Project) -> str:
    rooms: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for source in project.sources:
        for each in source.types:
            if each.word != "extension" and each.word not in ALIASES and not each.owner:
                rooms[each.name].setdefault(room(source.path), source.path.partition("/")[2])
    rows = [
        [f"`{name}`", ", ".join(f"`{path}`" for path in where.values())]
        for name, where in sorted(rooms.items())
        if len(where) > 1
    ]
    return f"{len(rows)} names.\n\n" + table(["type", "declared in"], rows)

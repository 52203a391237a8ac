"""How long files and bodies are, room by room."""

from collections.abc import Iterable, Sequence
from math import ceil
from statistics import median

from project import Project, table
from swift import Swift

COLUMNS = ["lines", "median", "p95", "longest", "which"]


def percentile(sizes: Sequence[int], share: int) -> int:
    """The smallest size that so many in a hundred do not exceed."""
    return sorted(sizes)[ceil(len(sizes) * share / 100) - 1] if sizes else 0


def figures(sized: Iterable[tuple[int, str]]) -> list[object]:
    """Sum, median, p95, the longest and its name."""
    every = list(sized)
    if not every:
        return [0, 0, 0, 0, ""]
    sizes = [size for size, _ in every]
    size, name = min(every, key=lambda each: (-each[0], each[1]))
    return [sum(sizes), int(median(sizes)), percentile(sizes, 95), size, name]


def files(sources: Iterable[Swift]) -> list[tuple[int, str]]:
    return [(each.lines, f"`{each.path.partition('/')[2]}`") for each in sources]


def bodies(sources: Iterable[Swift]) -> list[tuple[int, str]]:
    return [(body.lines, f"`{body.name}`") for each in sources for body in each.bodies()]


def report(project: Project) -> str:
    rooms = list(project.rooms.items()) + [("all", project.sources)]
    of_files = [[name, len(each), *figures(files(each))] for name, each in rooms]
    of_bodies = [[name, len(bodies(each)), *figures(bodies(each))] for name, each in rooms]
    return (
        table(["room", "files", *COLUMNS], of_files)
        + "\n"
        + table(["room", "bodies", *COLUMNS], of_bodies)
    )

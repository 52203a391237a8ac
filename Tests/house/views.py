"""How often a field of a page is said: as a property, a line of a shape, an argument."""

from collections import defaultdict

from project import Project
from swift import Declaration, Swift
from tokens import Sort


def report(project: Project) -> str:
    views = [
        (source, each)
        for source in project.sources
        for each in source.types
        if each.word in ("struct", "class") and "View" in each.conforms
    ]
    arguments = labels(project, {view.name for _, view in views})
    lets = shaped = thrice = 0
    for source, view in views:
        fields = properties(source, view)
        lines = lines_of_shape(source, view)
        lets += len(fields)
        shaped += len(fields & lines)
        thrice += len(fields & lines & arguments[view.name])
    return (
        f"{len(views)} views with {lets} stored `let`s; {shaped} of these stand in a shape, and "
        f"{thrice} are an argument of an initialiser besides: said three times.\n"
    )


def properties(source: Swift, view: Declaration) -> set[str]:
    """The stored ones; what is static belongs to the type."""
    return {
        each.name
        for each in source.declarations
        if each.owner == view.path
        and each.word == "let"
        and not source.tokens[each.at - 1].is_name("static")
    }


def lines_of_shape(source: Swift, view: Declaration) -> set[str]:
    """What `$0.` is followed by inside the view."""
    assert view.opens is not None
    inside = source.tokens[view.opens : source.partner[view.opens]]
    triples = zip(inside, inside[1:], inside[2:])
    return {name.text for it, dot, name in triples if it.text == "$0" and dot.is_mark(".")}


def labels(project: Project, types: set[str]) -> defaultdict[str, set[str]]:
    """The labels of arguments with which each type is called."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for source in project.sources:
        for place, token in enumerate(source.tokens[:-1]):
            if token.sort is Sort.NAME and token.text in types:
                if source.tokens[place + 1].is_mark("("):
                    found[token.text] |= arguments(source, place + 1)
    return found


def arguments(source: Swift, opens: int) -> set[str]:
    found: set[str] = set()
    place = opens + 1
    while place < source.partner[opens]:
        before, token, after = source.tokens[place - 1 : place + 2]
        if token.is_name() and after.is_mark(":") and before.text in ("(", ","):
            found.add(token.text)
        place = source.partner.get(place, place) + 1
    return found

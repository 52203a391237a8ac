"""The files that name one kind, or one field: what another kind or field would touch."""

import re
from collections.abc import Iterable, Iterator

from kinds import plural
from project import Project, items
from tokens import Sort, Token, Tokens

FOLDERS = ("Sources", "templates", "docs", "Tests")
ITSELF = "Tests/house/"
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
CODE = re.compile(r"```.*?```|`[^`\n]+`|\]\([^)\s]+\)", re.DOTALL)


def words(name: str) -> set[str]:
    """`practicesOfUnit` is practices, of, unit."""
    return {word.lower() for word in WORD.findall(name)}


def of_swift(tokens: Iterable[Token]) -> Iterator[str]:
    """Names, and strings that are keys or paths; what readers are told is no name."""
    for token in tokens:
        if token.sort is Sort.NAME or (token.sort is Sort.STRING and " " not in token.text):
            yield token.text


def vocabulary(project: Project) -> dict[str, set[str]]:
    """The words by which each file names things: in its path and its code."""
    read = {source.path: source.tokens for source in project.sources}
    said: dict[str, set[str]] = {}
    for path, text in project.texts(*FOLDERS):
        if path.endswith(".swift"):
            names = set(of_swift(read[path] if path in read else Tokens(text).all))
        else:
            names = set(CODE.findall(text) if path.endswith(".md") else [text])
        if not path.startswith(ITSELF):
            said[path] = words(path).union(*map(words, names))
    return said


def touched(said: dict[str, set[str]], singular: str) -> dict[str, list[str]]:
    """By folder, the files that name a kind or a field."""
    stems = {singular, plural(singular)}
    found: dict[str, list[str]] = {folder: [] for folder in FOLDERS}
    for path, words_of_file in said.items():
        if stems & words_of_file:
            found[path.partition("/")[0]].append(path)
    return found


def report(project: Project, singulars: Iterable[str]) -> str:
    said = vocabulary(project)
    return "\n".join(told(singular, touched(said, singular)) for singular in singulars)


def told(singular: str, found: dict[str, list[str]]) -> str:
    counts = ", ".join(f"{len(files)} in {folder}" for folder, files in found.items())
    lines = [f"{folder}: {', '.join(brief(files)) or 'none'}" for folder, files in found.items()]
    total = sum(map(len, found.values()))
    return f"`{singular}` is named in {total} files: {counts}.\n\n" + items(lines)


def brief(files: list[str]) -> list[str]:
    return [f"`{path.partition('/')[2]}`" for path in files]

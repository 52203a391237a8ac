"""Words of the interface that stand twice: in words.yaml, and again as a literal in Swift."""

import re
from dataclasses import dataclass, field

from project import Project, table
from swift import Swift
from tokens import Sort

ENTRY = re.compile(r"^([\w.-]+): \{vi: (.*), en: (.*)\}\s*(?:#.*)?$")


@dataclass(frozen=True)
class Word:
    key: str
    vi: str
    en: str


def unquoted(text: str) -> str:
    return text[1:-1].replace('\\"', '"') if text.startswith('"') else text


def entries(text: str) -> list[Word]:
    """One a line, in both languages: the whole form that words.yaml uses."""
    found: list[Word] = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        entry = ENTRY.match(line)
        if entry is None:
            raise ValueError(f"words.yaml: not a word in both languages: {line}")
        found.append(Word(entry[1], unquoted(entry[2]), unquoted(entry[3])))
    return found


@dataclass
class Literals:
    """The literals of Swift: where each stands, and which follow on each other."""

    places: dict[str, list[str]] = field(default_factory=dict)
    pairs: set[tuple[str, str]] = field(default_factory=set)

    def add(self, source: Swift) -> None:
        strings = [token for token in source.tokens if token.sort is Sort.STRING]
        for token in strings:
            place = f"{source.path.partition('/')[2]}:{token.line}"
            self.places.setdefault(token.text, []).append(place)
        self.pairs |= {(first.text, next_.text) for first, next_ in zip(strings, strings[1:])}


def report(project: Project) -> str:
    words = entries((project.root / "templates/words.yaml").read_text(encoding="utf-8"))
    literals = Literals()
    for source in project.sources:
        literals.add(source)
    again = [word for word in words if word.vi in literals.places]
    pairs = [word for word in again if (word.vi, word.en) in literals.pairs]
    shown = [word for word in again if not all(map(is_description, literals.places[word.vi]))]
    rows = [
        [word.key, word.vi, "vi, en" if word in pairs else "vi", where(literals, word)]
        for word in again
    ]
    said = f"{len(again)} of {len(words)} words stand again in Swift, {len(pairs)} of them in both "
    said += f"languages; {len(shown)} outside the descriptions of fields.\n\n"
    return said + table(["word", "text", "in", "stands again"], rows)


def where(literals: Literals, word: Word) -> str:
    return ", ".join(literals.places[word.vi])


def is_description(place: str) -> bool:
    """What an editor is told of a field, which a site does not say."""
    return place.startswith("Content/Kinds/")

"""The demo in the hands of somebody who means harm: every text that a record may have says what stands in `injection.txt`.

Where texts stand is read from the schemas of `bieuduong schema`, and only they are written anew, in their places in the
files. What a rule refuses is given back its old text, and noted with the rule.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from editor import Editor
from subpath import AS_OF

ROUNDS = 12
GIVEN_UP = "x"
# A text, as `schema` tells of one.
TEXT = ["string", "number"]
PROSE = ("vi.md", "en.md")
# By the one the site is found, and by the other an article of a document, wherever it is spoken of.
KEPT = ("site.yaml.base", "documents.articles.number")


class Place(NamedTuple):
    """Where a text of a record stands in its file."""

    field: str
    start: int
    end: int
    is_address: bool


class Stand(NamedTuple):
    """Where a text came to stand, counted as the tool counts."""

    line: int
    columns: range
    place: Place


class Content:
    """A copy of the demo's content whose texts are put in place of each other."""

    def __init__(self, tool: Path, root: Path, texts: list[str], links: list[str]) -> None:
        self.tool, self.root, self.texts, self.links = tool.resolve(), root, texts, links
        shutil.copytree("content", root / "content")
        shutil.copytree("templates", root / "templates")
        self.sources = {file: file.read_text("utf-8") for file in sorted((root / "content").rglob("*.yaml"))}
        self.prose = {file: file.read_text("utf-8") for name in PROSE for file in sorted((root / "content").rglob(name))}
        self.places = places(self.tool, root, self.sources)
        self.fields = sorted({place.field for every in self.places.values() for place in every})
        # What makes pictures; libvips unless another is named.
        self.painter: dict[str, str] = {}
        # By field, which texts it was taken with.
        self.taken: dict[str, set[str]] = defaultdict(set)
        self.refused: Counter[str] = Counter()

    def fill(self, turn: int, turns: int) -> None:
        """Each field says another text in each record, and in each turn."""
        told = self.dealt(turn, turns)
        prose = {file: self.hostile_lines(turn) for file in self.prose}
        for _ in range(ROUNDS):
            where = self.write(told, prose)
            errors = self.errors()
            if not errors:
                for place, text in ((place, text) for texts in told.values() for place, text in texts.items()):
                    self.taken[place.field].add(text)
                return
            self.give_way(errors, told, prose, where)
        left = [(one["rule"], one["message"][:200], one.get("file"), one.get("line")) for one in errors[:9]]
        raise RuntimeError(f"the content is refused whatever is given up: {left}")

    def dealt(self, turn: int, turns: int) -> dict[Path, dict[Place, str]]:
        """What was said alike is said alike again: who signs one decision is told by each that names it."""
        known: dict[str, dict[str, int]] = defaultdict(dict)
        told: dict[Path, dict[Place, str]] = {}
        for file, every in self.places.items():
            told[file] = {}
            for place in every:
                numbers = known[place.field]
                number = numbers.setdefault(self.sources[file][place.start : place.end], len(numbers))
                text = self.texts[(number * turns + turn) % len(self.texts)]
                told[file][place] = address(text) if place.is_address else text
        return told

    def hostile_lines(self, turn: int) -> list[str]:
        """Blocks of a long text, each on a line of its own, so that one can be taken out."""
        text = self.texts[turn % len(self.texts)].replace("\n", " ").replace("\t", " ")
        lines = [text, f"## {text}", f"- {text}", f"> {text}", f"`{text.replace('`', '')}`"]
        lines += [f"[x](<{link}>)" for link in self.links] + [f"![x]({link})" for link in self.links[:4]]
        return [line for line in lines if line.isprintable()]

    def write(self, told: dict[Path, dict[Place, str]], prose: dict[Path, list[str]]) -> dict[Path, list[Stand]]:
        """Of each file, where each text came to stand."""
        where = {}
        for file, source in self.sources.items():
            where[file] = []
            text, last = "", 0
            for place in self.places[file]:
                if place not in told[file]:
                    continue
                text += source[last : place.start]
                said = quoted(told[file][place])
                column = len(text) - text.rfind("\n")
                where[file].append(Stand(text.count("\n") + 1, range(column, column + len(said)), place))
                text += said
                last = place.end
            file.write_text(text + source[last:], "utf-8")
        for file, text in self.prose.items():
            file.write_text(text + "\n" + "\n\n".join(prose[file]) + "\n", "utf-8")
        return where

    def errors(self) -> list[dict[str, Any]]:
        told = self.run("check", "--no-memory", "--format", "json").stdout
        return [one for one in json.loads(told)["findings"] if one["severity"] == "error"]

    def run(self, command: str, *more: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | self.painter
        return subprocess.run(self.command(command, *more), cwd=self.root, env=environment, capture_output=True, text=True)

    def command(self, command: str, *more: str) -> list[str | Path]:
        return [self.tool, command, "--as-of", AS_OF, *more]

    def give_way(self, errors: list[dict[str, Any]], told: dict[Path, dict[Place, str]], prose, where) -> None:
        """What is found fault with is given up; only where no fault is at a text, all of the files, for a record that is not
        read is missed by those that name it."""
        spots = [(error["rule"], spot) for error in errors for spot in [error, *error.get("elsewhere", [])]]
        for is_blunt in (False, True):
            given: Counter[str] = Counter()
            for rule, spot in spots:
                file = self.root / spot.get("file", "")
                if file in self.prose:
                    given[rule] += self.give_prose(file, spot["line"], prose)
                elif file in self.sources:
                    given[rule] += give_text(spot, told[file], where[file], is_blunt)
            self.refused += given
            if given.total():
                return

    def give_prose(self, file: Path, line: int, prose: dict[Path, list[str]]) -> int:
        number, lines = (line - self.prose[file].count("\n") - 2) // 2, prose[file]
        if not 0 <= number < len(lines) or lines[number] == GIVEN_UP:
            return 0
        lines[number] = GIVEN_UP
        return 1


def give_text(spot: dict[str, Any], told: dict[Place, str], where: list[Stand], is_blunt: bool) -> int:
    """The text that was found fault with, or else all of its line."""
    beside = [stand for stand in where if stand.line == spot["line"] and stand.place in told]
    exact = [stand for stand in beside if spot["column"] in stand.columns]
    given = [stand.place for stand in exact or beside] or (list(told) if is_blunt else [])
    for place in given:
        del told[place]
    return len(given)


def address(text: str) -> str:
    """An address that says the text, as far as one may: in it nothing is blank, quoted or escaped."""
    kept = text.replace('"', "'").replace("\\", "/")
    return "https://harm.example.vn/" + "".join(kept.split())


def quoted(text: str) -> str:
    """In YAML's double quotes, which are JSON's but for what may not stand there as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\x7f").replace("\u2028", "\\L").replace("\ufeff", "\\uFEFF")


def places(tool: Path, root: Path, sources: dict[Path, str]) -> dict[Path, list[Place]]:
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run([tool, "schema"], cwd=folder, capture_output=True, text=True, check=True).stdout
        editor = Editor(Path(folder), told)
    found = {}
    for file, source in sources.items():
        path = file.relative_to(root).as_posix()
        schema = editor.validator(path).schema
        node = yaml.compose(source, yaml.CSafeLoader)
        kind = "/".join(path.split("/")[1:2])
        every = {place.start: place for place in within(node, schema, schema, kind)} if node else {}
        found[file] = [every[start] for start in sorted(every)]
    return found


def within(node: yaml.Node, schema: Any, root: dict[str, Any], path: str) -> Iterator[Place]:
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    for form in schema.get("anyOf", []):
        yield from within(node, form, root, path)
    match node:
        case yaml.MappingNode():
            known = schema.get("properties", {})
            for key, value in node.value:
                rest = schema.get("additionalProperties", False)
                yield from within(value, known.get(key.value, rest), root, f"{path}.{key.value if key.value in known else '*'}")
        case yaml.SequenceNode():
            for item in node.value:
                yield from within(item, schema.get("items", False), root, path)
        case yaml.ScalarNode() if schema.get("type") == TEXT or is_address(schema):
            if path not in KEPT and node.style not in ("|", ">"):
                yield Place(path, node.start_mark.index, node.end_mark.index, is_address(schema))


def is_address(schema: dict[str, Any]) -> bool:
    return schema.get("pattern", "").startswith("^https?")

"""The JSON Schemas that `bieuduong schema` writes for editors: valid themselves, each demo record valid by them, each
fixture with a slip of shape refused, and so is every record that lacks a key, has one too many, or keys that exclude each
other."""

import copy
import json
import re
import subprocess
import tempfile
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from pages import BuiltSite

FIXTURES = Path("Tests/Fixtures/rules")
# Rules that are broken by the form of a value alone, or by the keys of a map.
OF_SHAPE = [
    *("wrong-type", "unknown-key", "unknown-value", "bad-date", "bad-number", "bad-address"),
    "missing-english",
]


class Scalars(yaml.SafeLoader):
    """Values as YAML 1.2 has them, and with it editors: a day is text, and so is `yes`."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


for tag, pattern, first in [
    ("bool", r"^(true|false)$", "tf"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(~|null|)$", ["~", "n", ""]),
]:
    Scalars.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(first))
Scalars.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


class Editor:
    """An editor that was set up with what the tool printed."""

    def __init__(self, folder: Path, settings: str) -> None:
        self.patterns: dict[str, str] = json.loads(settings)["yaml.schemas"]
        texts = {path: json.loads((folder / path).read_text()) for path in self.patterns}
        for schema in texts.values():
            Draft202012Validator.check_schema(schema)
        checker = Draft202012Validator.FORMAT_CHECKER
        self.validators = {
            path: Draft202012Validator(schema, format_checker=checker) for path, schema in texts.items()
        }

    def validator(self, path: str) -> Draft202012Validator:
        """Of the one schema that goes with the file."""
        (schema,) = [name for name, pattern in self.patterns.items() if fits(path, pattern)]
        return self.validators[schema]

    def faults(self, path: str, record: Any) -> list[str]:
        errors = self.validator(path).iter_errors({} if record is None else record)
        return [f"{path} {error.json_path}: {error.message[:200]}" for error in errors]


def fits(path: str, pattern: str) -> bool:
    return fnmatch(path, pattern.replace("/**/", "/")) or path == pattern


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        settings = subprocess.run(
            [site.tool.resolve(), "schema"], cwd=folder, capture_output=True, text=True, check=True
        ).stdout
        editor = Editor(Path(folder), settings)
    demo = dict(records(Path(".")))
    base = dict(records(FIXTURES / "base"))
    findings = [fault for files in (demo, base) for path, record in files.items() for fault in editor.faults(path, record)]
    findings += missed_fixtures(editor) + missed_slips(editor, demo) + bad_examples(editor)
    return f"{len(editor.validators)} schemas, {len(demo)} demo records", findings


def records(root: Path) -> Iterator[tuple[str, Any]]:
    for file in sorted((root / "content").rglob("*.yaml")):
        yield file.relative_to(root).as_posix(), yaml.load(file.read_text(), Scalars)


def missed_fixtures(editor: Editor) -> list[str]:
    """Those of which every file is accepted."""
    accepted = []
    for rule in OF_SHAPE:
        broken = dict(records(FIXTURES / rule))
        if not any(editor.faults(path, record) for path, record in broken.items()):
            accepted.append(f"the fixture of {rule} is accepted")
    return accepted


def missed_slips(editor: Editor, demo: dict[str, Any]) -> list[str]:
    """Planted into each demo record: an unknown key, a key that is needed gone, text for a map."""
    missed = []
    for path, record in demo.items():
        schema = editor.validator(path).schema
        # What is asked of a record that has not been taken back.
        asked = {} if "withdrawn" in record else schema.get("else", {})
        for slip, broken in slips(record, schema | asked):
            if not editor.faults(path, broken):
                missed.append(f"{path} is accepted with {slip}")
    return missed


def slips(
    record: dict[str, Any], schema: dict[str, Any], root: dict[str, Any] | None = None
) -> Iterator[tuple[str, Any]]:
    root = root or schema
    if "properties" not in schema:
        key, *_ = record
        entries = slips(record[key], schema["additionalProperties"], root)
        yield from ((slip, record | {key: entry}) for slip, entry in entries)
        return
    yield "an unknown key", record | {"thua": 1}
    for key in schema.get("required", []):
        yield f"no {key}", {name: value for name, value in record.items() if name != key}
    for key, value in record.items():
        if isinstance(value, dict):
            inner = copy.deepcopy(value) | {"thua": 1}
            yield f"an unknown key in {key}", record | {key: inner}
            yield f"true for {key}", record | {key: True}
    yield from unbound(record, schema, root)


def unbound(value: Any, schema: Any, root: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Planted into each map whose keys are bound to each other: two of which one stands, or none; one that goes with
    another word; two that exclude each other; one that another asks for,
    taken away. What is planted is right in itself."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    for form in schema.get("anyOf", []):
        yield from unbound(value, form, root)
    if isinstance(value, list) and "items" in schema:
        for place, item in enumerate(value):
            for slip, broken in unbound(item, schema["items"], root):
                yield slip, [*value[:place], broken, *value[place + 1 :]]
    if not isinstance(value, dict) or "properties" not in schema:
        return
    known = schema["properties"]
    choice = [form["required"][0] for form in schema.get("oneOf", [])]
    for given in [key for key in choice if key in value]:
        yield f"no {given} of {choice}", {key: held for key, held in value.items() if key != given}
        other = next(key for key in choice if key != given)
        yield f"{given} beside {other}", value | {other: "mot-ma"}
    for key, bond in schema.get("dependentSchemas", {}).items():
        for other, form in bond["properties"].items():
            if form is False and key in value:
                yield f"{key} beside {other}", value | {other: example(known[other])}
            elif form is not False and key not in value and value.get(other) not in [None, *form["enum"]]:
                yield f"{key} with {other}: {value[other]}", value | {key: example(known[key])}
    for key in asked(value, schema):
        yield f"no {key}, which another asks for", {name: held for name, held in value.items() if name != key}
    for key, held in value.items():
        if key in known:
            for slip, broken in unbound(held, known[key], root):
                yield f"{slip} in {key}", value | {key: broken}


def asked(value: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    """Keys that are there because of what another says, or because it is there."""
    for need in schema.get("allOf", []):
        ((other, form),) = need["if"]["properties"].items()
        if value.get(other) in form["enum"]:
            yield from (key for key in need["then"]["required"] if key in value)
    for other, keys in schema.get("dependentRequired", {}).items():
        yield from (key for key in keys if key in value and other in value)


def example(field: dict[str, Any]) -> Any:
    """Of a text in two languages there is none, for it is a map."""
    return field.get("examples", [{"vi": "Một", "en": "One"}])[0]


def bad_examples(editor: Editor) -> list[str]:
    """Examples that their own field refuses."""
    bad = []
    for path, validator in editor.validators.items():
        for name, field in fields(validator.schema):
            own = validator.evolve(schema=field)
            bad += [f"{path}: {name}: {example}" for example in field.get("examples", []) if not own.is_valid(example)]
    return bad


def fields(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(schema, list):
        for each in schema:
            yield from fields(each)
    elif isinstance(schema, dict):
        yield from ((name, field) for name, field in schema.get("properties", {}).items() if field)
        for each in schema.values():
            yield from fields(each)

"""Prints records as an editor would write them: YAML in blocks, quoted only where it must be."""

import json
import re
from datetime import date

PLAIN = re.compile(r"[^\W_](?:[^:#\[\]{},\"'`\\]*[^\s:#\[\]{},\"'`\\])?")


def scalar(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float, date)):
        return str(value)
    text = str(value)
    return text if PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def text_of(record: dict) -> str:
    return "".join(lines(record, ""))


def lines(record: dict, indent: str):
    for key, value in record.items():
        yield from entry(f"{indent}{key}:", value, indent)


def entry(head: str, value: object, indent: str):
    match value:
        case dict():
            yield head + "\n"
            yield from lines(value, indent + "  ")
        case [dict(), *_]:
            yield head + "\n"
            for item in value:
                yield from dashed(item, indent)
        case list():
            yield f"{head} [{', '.join(map(scalar, value))}]\n"
        case _:
            yield f"{head} {scalar(value)}\n"


def dashed(item: dict, indent: str):
    """The first key stands on the line of the dash."""
    first, *rest = lines(item, indent + "    ")
    yield f"{indent}  - {first.lstrip()}"
    yield from rest

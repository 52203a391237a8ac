"""What a package says of its own making: the SBOM is CycloneDX 1.6 by its schema, names what the tool asks the system for and
what the notices give the terms of, and is the same when it is made again."""

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator
from pages import BuiltSite
from referencing import Registry, Resource

SECOND = "1796000000"
SCHEMAS = ("bom-1.6.schema.json", "jsf-0.82.schema.json", "spdx.schema.json")
COMMIT = re.compile(r"[0-9a-f]{40}")


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory(prefix="supply-") as folder:
        tree = Path(folder) / "usr"
        said("packaging/tree", str(site.tool), str(tree))
        first, second = (said("packaging/sbom", "0.1.0+20261120.080000.abcdef012", str(tree)) for _ in range(2))
        findings = [] if first == second else ["made twice, it is not the same"]
        bill = json.loads(first)
        findings += [*by_schema(bill, site.tools), *named(bill, said("packaging/notices")), *asked(bill, tree), *pinned(bill)]
    return f"{len(bill['components'])} components", findings


def said(*command: str) -> str:
    environment = os.environ | {"SOURCE_DATE_EPOCH": SECOND}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True)
    if ran.returncode:
        raise RuntimeError(f"{command[0]}: {ran.stderr}")
    return ran.stdout


def by_schema(bill: dict[str, Any], tools: Path) -> Iterator[str]:
    whole, *others = (Resource.from_contents(json.loads((tools / name).read_text())) for name in SCHEMAS)
    # They name each other as their authors keep them side by side.
    beside = [one.id().replace(".schema.", ".SNAPSHOT.schema.") for one in others]
    known = Registry().with_resources([(whole.id(), whole), *zip(beside, others, strict=True)])
    for error in Draft7Validator(whole.contents, registry=known, format_checker=Draft7Validator.FORMAT_CHECKER).iter_errors(bill):
        yield f"{error.json_path}: {error.message[:200]}"


def of_others(bill: dict[str, Any]) -> list[dict[str, Any]]:
    """Libraries that lie within the package, whoever wrote them."""
    supplied = {"name": "bieuduong:supplied-by", "value": "the system"}
    return [one for one in bill["components"] if one["type"] == "library" and supplied not in one.get("properties", [])]


def named(bill: dict[str, Any], notices: str) -> Iterator[str]:
    """The same set, told twice."""
    heads = re.findall(r"(?m)^\n(.+)\n=+$", notices)
    told = {name for head in heads for name in head.replace(" (as Debian tells of it)", "").split(", ")}
    listed = {one["name"] for one in of_others(bill)}
    if told - listed or listed - told:
        yield f"the notices alone tell of {sorted(told - listed)}, the SBOM alone of {sorted(listed - told)}"
    yield from (f"{one['name']}: no licence" for one in of_others(bill) if not one.get("licenses"))


def asked(bill: dict[str, Any], tree: Path) -> Iterator[str]:
    tool = str(tree / "lib/bieuduong/bieuduong")
    needed = set(re.findall(r"NEEDED\s+(\S+)", said("objdump", "--private-headers", tool)))
    named = {one["name"] for one in bill["components"]}
    within = {path.name for path in (tree / "lib/bieuduong").iterdir()}
    # The loader is what asks, and comes with libc.
    yield from (f"{name} is asked for, and not told" for name in sorted(needed - named - within) if not name.startswith("ld-"))


def pinned(bill: dict[str, Any]) -> Iterator[str]:
    """What SwiftPM took is told by its commit, and each has the very version that Package.swift asks for."""
    wanted = dict(re.findall(r'url: "https://github.com/\S+/(\S+)", exact: "([\d.]+)"', Path("Package.swift").read_text()))
    told = {one["name"]: one for one in bill["components"] if one.get("purl", "").startswith("pkg:swift/")}
    if wanted.keys() != told.keys() or not wanted:
        yield f"Package.swift pins {sorted(wanted)}, the SBOM tells of {sorted(told)}"
    for name, one in told.items():
        commit = next((each["value"] for each in one["properties"] if each["name"] == "bieuduong:commit"), "")
        if one["version"] != wanted.get(name) or not COMMIT.fullmatch(commit):
            yield f"{name}: version {one['version']}, commit “{commit}”, where {wanted.get(name)} is wanted"

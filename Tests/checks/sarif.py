"""What `check --format sarif` says of broken content is SARIF 2.1.0, as code-scanning services read it."""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from jsonschema import Draft4Validator
from pages import BuiltSite

SCHEMA = Path(__file__).parent / "schemas/sarif-schema-2.1.0.json"
INITIATIVES = "content/initiatives/2022"
# Each record, what breaks it, and the rule and line that must say so.
BREAKS = [
    ("cap-phep-so", "summary:", "colour: red\nsummary:", "unknown-key", 4),
    ("den-tin-hieu-thich-ung", "title:", "title: [", "yaml-syntax", 1),
    ("du-lieu-thua-dat", "employer: ", "employer: khong-co-", "unknown-reference", 8),
]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree("content", folder + "/content")
        break_records(Path(folder))
        said = subprocess.run(
            [site.tool.resolve(), "check", "--content", "content", "--format", "sarif"]
            + ["--templates", Path("templates").resolve()],
            cwd=folder,
            capture_output=True,
            text=True,
        )
        if said.returncode != 1:
            return "wrong exit", [f"exit code {said.returncode}, not 1: {said.stderr[:500]}"]
        log = json.loads(said.stdout)
        results = [result for run in log["runs"] for result in run["results"]]
        return f"{len(results)} results", invalid(log) + untrue(results, Path(folder))


def break_records(root: Path) -> None:
    for name, was, now, _, _ in BREAKS:
        record = root / INITIATIVES / name / "record.yaml"
        record.write_text(record.read_text().replace(was, now, 1))


def invalid(log: dict[str, Any]) -> list[str]:
    validator = Draft4Validator(json.loads(SCHEMA.read_text()))
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(log)]


def untrue(results: list[dict[str, Any]], root: Path) -> list[str]:
    places = [(result["ruleId"], *place(result)) for result in results]
    wanted = [(rule, f"{INITIATIVES}/{name}/record.yaml", line) for name, *_, rule, line in BREAKS]
    silent = [wish for wish in wanted if wish not in places]
    said = [f"{rule} is not said of {uri}:{line}" for rule, uri, line in silent]
    return said + [f"no file {uri}" for _, uri, _ in places if not (root / uri).exists()]


def place(result: dict[str, Any]) -> tuple[str, int]:
    physical = result["locations"][0]["physicalLocation"]
    return unquote(physical["artifactLocation"]["uri"]), physical["region"]["startLine"]

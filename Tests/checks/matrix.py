"""The workflow of docs/scale.md, which makes a site in parts: its jobs are run in their order, `part` once for each value of
its matrix, each in a clone of its own. What carries parts from one job to the next is stood in for by what it does to
files. The site that is merged, deployed and remembered is that of one build, and a part that is lost is missed by name and
made again alone."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml
from desk import Desk, Step, begin, contents, daemon, failed

DOCUMENT = Path("docs/scale.md")
GENERATE = Path("Tests/bench/generate.py")
# Enough for every part to have something; without pictures, which would take a minute.
CASES = 60
LOST = 3
# 20 November 2026, 08:00 in Việt Nam. Whoever asks `date` is told this, so that the site is the same whenever it is made.
NOW = 1_795_136_400
LOCK = "permalinks.lock"


def troubles(place: Path, tool: Path) -> Iterator[str]:
    started = begin("github", place, tool)
    shutil.rmtree(started / "content")
    subprocess.run([sys.executable, GENERATE, started / "content", "--cases", str(CASES)], check=True)
    with daemon(place) as address:
        desk = MatrixDesk(place, tool, address)
        desk.publish_first(started)
        whole = built_at_once(desk)
        # Where one goes wrong, the next has nothing to begin with.
        for said in (made_in_parts(desk), lost(desk), merged(desk, whole)):
            found = list(said)
            yield from found
            if found:
                return


class MatrixDesk(Desk):
    """A service that runs the workflow of the document."""

    def __init__(self, place: Path, tool: Path, address: str):
        super().__init__("github", place, tool, address)
        self.jobs = yaml.safe_load(shown())["jobs"]
        self.strategy = self.jobs["part"]["strategy"]
        self.parts: list[int] = self.strategy["matrix"]["part"]
        self.artifacts = place / "artifacts"
        # What the expressions of a job stand for, and what jobs hand on to those that need them.
        self.known: dict[str, str] = {}
        self.outputs: dict[str, dict[str, str]] = {}
        (place / "bin/date").write_text(f"#!/bin/sh\necho {NOW}\n")
        (place / "bin/date").chmod(0o755)

    def make(self, part: int) -> list[tuple[str, int, str]]:
        return self.do("part", f"part-{part}", {"matrix.part": str(part)})[1]

    def do(self, job: str, name: str, values: dict[str, str]) -> tuple[Path, list[tuple[str, int, str]]]:
        """A job in a clone of this name."""
        needs = {f"needs.{need}.outputs": self.outputs[need] for need in self.jobs[job].get("needs", [])}
        self.known = values | {f"{need}.{name}": said for need, outputs in needs.items() for name, said in outputs.items()}
        clone, usual = self.clone(name), self.environment
        self.environment = usual | self.filled(self.jobs[job].get("env", {}))
        told = self.run(job, "workflow_dispatch", clone)
        self.environment = usual
        self.hand_on(job)
        return clone, told

    def hand_on(self, job: str) -> None:
        said = dict(line.split("=", 1) for line in (self.place / "github-output").read_text().splitlines())
        ids = [step["id"] for step in self.jobs[job]["steps"] if "id" in step]
        self.known |= {f"steps.{id}.outputs.{name}": value for id in ids for name, value in said.items()}
        self.outputs[job] = self.filled(self.jobs[job].get("outputs", {}))

    def filled(self, texts: dict) -> dict[str, str]:
        """An expression that stands for nothing would be empty there, and is an error here."""
        return {key: re.sub(r"\$\{\{ ([\w.]+) \}\}", lambda one: self.known[one[1]], str(text)) for key, text in texts.items()}

    def steps(self, job: str) -> list[Step]:
        scripts = [(step, self.script(step)) for step in self.jobs[job]["steps"]]
        return [Step(step.get("uses", script), script, False) for step, script in scripts if script]

    def script(self, step: dict) -> str:
        given = self.filled(step.get("with", {}))
        match step.get("uses"):
            case None:
                return self.filled({"run": step["run"]})["run"]
            case "actions/checkout@v4":
                return ""
            case "actions/upload-artifact@v4":
                return self.uploading(given)
            case "actions/download-artifact@v4":
                pattern, path = self.artifacts / given.get("pattern", "*"), given["path"]
                return f"mkdir {path}; cp --recursive {pattern} {path}"
        raise ValueError(f"nothing stands in for {step['uses']}")

    def uploading(self, given: dict[str, str]) -> str:
        """Bytes alone are kept, not when they were written; what is there already is not written over unasked."""
        kept = self.artifacts / given["name"]
        begun = f"rm -rf {kept}" if given.get("overwrite") == "True" else f"test ! -e {kept}"
        hidden = "" if given.get("include-hidden-files") == "True" else "--exclude='.*'"
        return f"{begun}; mkdir -p {kept}; rsync --recursive {hidden} {given['path']}/ {kept}/"


def shown() -> str:
    """The workflow as the document has it."""
    return re.search(r"^```yaml\n(.*?)^```$", DOCUMENT.read_text(), re.MULTILINE | re.DOTALL)[1]


def built_at_once(desk: Desk) -> Path:
    clone = desk.clone("whole")
    environment = desk.environment | {"SOURCE_DATE_EPOCH": str(NOW)}
    subprocess.run(["bieuduong", "build", "--no-memory"], cwd=clone, env=environment, check=True, capture_output=True)
    return clone


def made_in_parts(desk: MatrixDesk) -> Iterator[str]:
    if desk.strategy.get("fail-fast", True):
        yield "a part that fails ends the others"
    yield from failed(desk.do("moment", "moment", {})[1], "the moment")
    for part in desk.parts:
        yield from failed(desk.make(part), f"part {part}")


def lost(desk: MatrixDesk) -> Iterator[str]:
    """The service begins no job before those that it needs have ended well; what they left may be gone all the same."""
    shutil.rmtree(desk.artifacts / f"part-{LOST}")
    step, code, words = desk.do("site", "refused", {})[1][-1]
    if code != 64 or f"part {LOST}/{len(desk.parts)} is missing" not in words:
        yield f"without part {LOST}: {step} ends with {code}: {words[-500:]}"
    # A job that has ended well can be asked for once more, too.
    for time in ("again", "a third time"):
        yield from failed(desk.make(LOST), f"part {LOST} {time}")


def merged(desk: MatrixDesk, whole: Path) -> Iterator[str]:
    clone, told = desk.do("site", "merged", {})
    yield from failed(told, "the site")
    expected = contents(whole / "site")
    for what, found in {"merged": contents(clone / "site"), "deployed": contents(desk.served)}.items():
        others = sorted(path for path in expected | found if found.get(path) != expected.get(path))
        if others or not expected:
            yield f"what was {what} is not the site of one build: {len(others)} files, among them {others[:5]}"
    if contents(desk.clone("after") / "content").get(LOCK) != (whole / "content" / LOCK).read_bytes():
        yield "the addresses that were published are not committed as those of one build"

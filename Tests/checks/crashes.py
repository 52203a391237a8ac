"""A few of the faults that `make faults` lets happen by the hundred: builds that are killed, sources that change meanwhile, two
builds at once, clocks that jump, folders that may not be written into. No site is torn, and the next build mends all."""

import subprocess
import sys

from pages import BuiltSite

FEW = ["--kills", "6", "--changes", "5", "--races", "2"]
PARTS = ["kills", "changes", "two-at-once", "clocks", "closed-folders"]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    told = subprocess.run(
        [sys.executable, "Tests/faults/run.py", site.tool, *FEW, "--only", *PARTS], capture_output=True, text=True
    )
    lines = told.stdout.splitlines()
    passed = [line.split(":")[0].removeprefix("ok").strip() for line in lines if line.startswith("ok")]
    if told.returncode == 0 and passed == PARTS:
        return f"{', '.join(passed)}", []
    return "a fault was found", [*lines, told.stderr or f"exit {told.returncode}"]

"""run.py SITE: every check over every page of a built site; a line for each, and all findings."""

import argparse
import importlib
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from browser import PROCESSES
from pages import BuiltSite

# Each at work in one process, so that they go side by side; the longest begins.
SINGLE = [
    *("search", "injection", "edits", "preview", "folder", "weight", "links", "nu", "photos", "feeds", "jsonld"),
    *("crashes", "data", "spreadsheet", "tables", "sarif", "editor", "issue", "subpath", "portable", "kinds"),
    *("faults", "hosts", "ci", "outside", "supply"),
]
# Each deals its pages to as many processes.
DEALING = ["registers", "sweep", "marks", "preferences", "keyboard", "ways", "wire", "noscript", "paper"]
CHECKS = SINGLE + DEALING


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--only", nargs="+", choices=CHECKS, default=CHECKS)
    parser.add_argument("--all", action="store_true", help="every page in every look, not only one of each kind")
    parser.add_argument("--results", type=Path, help="where to write the verdicts, a line each")
    return parser.parse_args()


def run(name: str, site: BuiltSite) -> bool:
    start = time.monotonic()
    summary, findings = outcome(name, site)
    verdict = "FAIL" if findings else "ok  "
    took = time.monotonic() - start
    last = f"{verdict} {name}: {summary}, {len(findings)} findings ({took:.1f} s)"
    # In one piece: another judge may be speaking.
    print("\n".join([*findings, last]), flush=True)
    return not findings


def outcome(name: str, site: BuiltSite) -> tuple[str, list[str]]:
    """A judge that is missing or breaks down has not acquitted anyone."""
    try:
        return importlib.import_module(name).check(site)
    except Exception:
        return "broke down", [traceback.format_exc()]


def main() -> int:
    wanted = options()
    site = BuiltSite(wanted.site, is_thorough=wanted.all)
    single = [name for name in SINGLE if name in wanted.only]
    with ProcessPoolExecutor(PROCESSES) as pool:
        passed = dict(zip(single, pool.map(partial(run, site=site), single), strict=True))
    passed |= {name: run(name, site) for name in DEALING if name in wanted.only}
    if wanted.results:
        lines = [f"{'passed' if ok else 'failed'} check-{name}" for name, ok in passed.items()]
        wanted.results.write_text("\n".join(lines) + "\n")
    return 0 if all(passed.values()) else 1


if __name__ == "__main__":
    sys.exit(main())

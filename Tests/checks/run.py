"""run.py SITE: every check over every page of a built site; a line for each, and all findings."""

import argparse
import importlib
import sys
import time
import traceback
from pathlib import Path

from pages import BuiltSite

CHECKS = [
    *("folder", "weight", "links", "nu", "photos", "feeds", "jsonld"),
    *("data", "spreadsheet", "sarif", "subpath", "portable"),
    *("kinds", "registers", "search", "sweep", "marks", "preferences", "keyboard", "ways"),
    *("wire", "noscript", "paper", "faults"),
]


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
    print(*findings, sep="\n", end="\n" if findings else "")
    took = time.monotonic() - start
    print(f"{verdict} {name}: {summary}, {len(findings)} findings ({took:.1f} s)", flush=True)
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
    passed = {name: run(name, site) for name in wanted.only}
    if wanted.results:
        lines = [f"{'passed' if ok else 'failed'} check-{name}" for name, ok in passed.items()]
        wanted.results.write_text("\n".join(lines) + "\n")
    return 0 if all(passed.values()) else 1


if __name__ == "__main__":
    sys.exit(main())

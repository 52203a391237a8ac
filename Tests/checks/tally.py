"""tally.py RESULTS CODE: counts what `make test` left behind and exits with its code."""

import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

SWIFT = "swift-tests"
TESTS = {"lint", "committed-site"}


def swift_tests(results: Path) -> list[ET.Element]:
    """None where they were not built, or broke off."""
    try:
        return list(ET.parse(results / "swift.xml").iter("testcase"))
    except (OSError, ET.ParseError):
        return []


def counted(tests: list[ET.Element]) -> Counter[str]:
    return Counter(map(verdict, tests)) if tests else Counter(failed=1)


def verdict(case: ET.Element) -> str:
    """A skipped test has shown nothing and is counted as neither."""
    outcomes = {"failure": "failed", "error": "failed", "skipped": "skipped"}
    return next((outcomes[part.tag] for part in case if part.tag in outcomes), "passed")


def steps(results: Path) -> Counter[str]:
    """Builds and installations are no tests, but one that failed is a failure."""
    lines = [line for file in results.glob("steps*") for line in file.read_text().splitlines()]
    verdicts = [line.split() for line in lines]
    return Counter(
        verdict
        for verdict, name in verdicts
        if name in TESTS or name.startswith("check-") or (verdict == "failed" and name != SWIFT)
    )


def main(results: Path, code: int) -> int:
    tests = swift_tests(results)
    count = counted(tests) + steps(results)
    if code != 0 and count["failed"] == 0:
        count["failed"] = 1
    for test in tests:
        if verdict(test) == "failed":
            print(f"failed: {test.get('classname')}: {test.get('name')}")
    print(f"{count['passed']} passed, {count['failed']} failed")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))

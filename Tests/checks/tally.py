"""tally.py RESULTS CODE: counts what `make test` left behind and exits with its code."""

import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path


def swift_tests(results: Path) -> Counter[str]:
    """Swift Testing's own report; the file without the suffix is XCTest's, which is unused."""
    report = results / "swift-swift-testing.xml"
    if not report.exists():
        return Counter()
    cases = ET.parse(report).iter("testcase")
    return Counter("failed" if case.find("failure") is not None else "passed" for case in cases)


def steps(results: Path) -> Counter[str]:
    lines = [line for file in results.glob("steps*") for line in file.read_text().splitlines()]
    return Counter(line.split()[0] for line in lines if " swift-tests" not in line)


def main(results: Path, code: int) -> int:
    count = swift_tests(results) + steps(results)
    if code != 0 and count["failed"] == 0:
        count["failed"] = 1
    print(f"{count['passed']} passed, {count['failed']} failed")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))

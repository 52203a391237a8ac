"""How long whoever writes waits for a page after one file has been changed, as a preview would show it.

Builds `page-bench` beside the tool, writes provinces of 1,000 and 10,000 cases and asks each for the page of a report: first
from nothing, then after its text and after its title have been changed, once told which file that was and once having to
look. Told are the page, and the page with all that is wrong with the records: medians, the least and the most.
"""

import argparse
import subprocess
from pathlib import Path

from bench import ROOT, workspace
from generate import generate

BUILD = ["swift", "build", "--configuration", "release", "--product", "page-bench", "--static-swift-stdlib", "-Xswiftc", "-cross-module-optimization"]
BENCH = ROOT / ".build/release/page-bench"


def measure(content: Path, cases: int) -> None:
    generate(content, cases)
    record = min(content.glob("initiatives/*/*/record.yaml")).parent
    page = f"vi/de-xuat/{record.name}/index.html"
    print(f"{cases:,} cases", flush=True)
    subprocess.run([BENCH, content, ROOT / "templates", record.relative_to(content), page], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--folder", type=Path, help="where to work; in memory if there is any")
    chosen = parser.parse_args()
    subprocess.run(BUILD, cwd=ROOT, check=True)
    for cases in chosen.cases:
        with workspace(chosen.folder) as folder:
            measure(folder / "content", cases)


if __name__ == "__main__":
    main()

"""measure.py [ROOT] [--kind NAME…] [--field NAME…]: measures the house, in Markdown."""

import argparse
from collections.abc import Callable
from pathlib import Path

import extended
import kinds
import knots
import names
import prose
import sizes
import touched
import views
import words
from project import Project

SECTIONS: list[tuple[str, Callable[[Project], str]]] = [
    ("Files and bodies", sizes.report),
    ("Knots: files that use each other in a circle", knots.report),
    ("Types that everybody extends", extended.report),
    ("Places where kinds are listed", kinds.report),
    ("Words that stand twice", words.report),
    ("Fields of views", views.report),
    ("Names of types in two rooms", names.report),
    ("Long lines of prose", prose.report),
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", nargs="?", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--kind", nargs="+", default=["practice", "encouragement"])
    parser.add_argument("--field", nargs="+", default=["bottleneck"])
    options = parser.parse_args()
    project = Project(options.root)
    print("# The house, measured")
    for title, report in SECTIONS:
        print(f"\n## {title}\n\n{report(project)}", end="")
    print(f"\n## Files that a new kind touches\n\n{touched.report(project, options.kind)}", end="")
    print(
        f"\n## Files that a new field touches\n\n{touched.report(project, options.field)}", end=""
    )


if __name__ == "__main__":
    main()

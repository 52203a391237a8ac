"""Which files of a site an edit changes: what a team commits, a host uploads, a reader's cache fetches anew.

Builds a province, then, one after the other, with a sentence of a Vietnamese report changed, with one of an English
report changed, and with a commendation added. After each it lists, by kind, the files that are new, other or gone.
`--most` fails where they are more than each edit is to change.
"""

import argparse
import os
import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from bench import ROOT, build_command, timed, workspace
from generate import generate


class Edit(NamedTuple):
    name: str
    most: int
    """So many files at most may differ."""
    make: Callable[[Path], None]


def change_sentence(content: Path, language: str, new: str) -> None:
    """The last sentence of the second paragraph of a case in the middle of the province."""
    reports = sorted(content.glob(f"initiatives/*/*/{language}.md"), key=lambda path: path.parent.name)
    report = reports[len(reports) // 2]
    text = report.read_text("utf-8")
    paragraph = text.split("\n\n")[2]
    sentences = re.split(r"(?<=\.) ", paragraph)
    report.write_text(text.replace(paragraph, " ".join([*sentences[:-1], new])), "utf-8")


def add_commendation(content: Path) -> None:
    """As the newest of the province, for a case that has none yet: its decision, a week later, with the next number."""
    newest = max(content.glob("commendations/*/*.yaml"), key=lambda path: decided(path.read_text("utf-8")))
    text = newest.read_text("utf-8")
    commended = set(re.findall(r"initiative: (\S+)", "".join(path.read_text("utf-8") for path in content.glob("commendations/*/*.yaml"))))
    finished = (path for path in sorted(content.glob("initiatives/*/*/record.yaml"), reverse=True) if "result: completed" in path.read_text("utf-8"))
    case = next(path.parent.name for path in finished if path.parent.name not in commended)
    text = re.sub(r"number: \d+/", "number: 9001/", text)
    text = text.replace(decided(text), week_after(decided(text)))
    text = re.sub(r"initiative: \S+", f"initiative: {case}", text)
    text = re.sub(r"(đề xuất|proposal) \d+", rf"\1 {int(case[-5:])}", text)
    newest.with_name("khen-giam-thoi-gian.yaml").write_text(text, "utf-8")


def decided(text: str) -> str:
    return re.search(r"\n  on: ([\d-]+)", text)[1]


def week_after(day: str) -> str:
    year, month, date = day.split("-")
    return f"{year}-{month}-{min(28, int(date) + 7):02}"


EDITS = [
    Edit("a Vietnamese sentence changed", 40, lambda content: change_sentence(
        content, "vi", "Mỗi tối thứ Năm nhóm mời bà con đến nhà văn hóa trao đổi, rồi ghi từng góp ý vào sổ để trả lời ngay tuần sau.")),
    Edit("an English sentence changed", 40, lambda content: change_sentence(
        content, "en", "Every Thursday evening neighbours were invited to the hall to talk, and each remark was noted and answered a week later.")),
    Edit("a commendation added", 200, add_commendation),
]


def digests(site: Path) -> dict[str, bytes]:
    files = (Path(folder, name) for folder, _, names in os.walk(site) for name in names)
    return {str(file.relative_to(site)): blake2b(file.read_bytes(), digest_size=12).digest() for file in files}


def kind(path: str) -> str:
    """Folders without names of records and numbers: `search/vi/w*.js`, `vi/khen-thuong/*/index.html`."""
    parts = path.split("/")
    if parts[0] == "search" and len(parts) > 2:
        return f"search/{parts[1]}/{re.sub(r'[0-9]+', '*', parts[-1])}"
    if parts[0] in ("vi", "en") and "rows" in parts:
        return "/".join([*parts[:3], "*.js" if parts[3][:5] not in ("index", "title") else parts[3]])
    if len(parts) > 3:
        return "/".join([*parts[:2], "*", re.sub(r"[0-9]+", "*", parts[-1])])
    return re.sub(r"[0-9]+", "*", path)


def differing(before: dict[str, bytes], after: dict[str, bytes]) -> list[str]:
    own = ".bieuduong"
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path) and not path.startswith(own))


def measure(content: Path, output: Path, command: list[str], names: bool) -> list[str]:
    timed(command)
    before, failed = digests(output), []
    for edit in EDITS:
        edit.make(content)
        timed(command)
        after = digests(output)
        changed = differing(before, after)
        print(f"{edit.name}: {len(changed)} of {len(after):,} files")
        for name, count in Counter(map(kind, changed)).most_common():
            print(f"{count:6,}  {name}")
        if names:
            print(*(f"        {path}" for path in changed), sep="\n")
        print(flush=True)
        failed += [f"{edit.name}: {len(changed)} files, at most {edit.most} may change"] if len(changed) > edit.most else []
        before = after
    return failed


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--content", type=Path, help="a province that was written before; it is copied")
    parser.add_argument("--binary", type=Path, default=ROOT / ".build/release/bieuduong")
    parser.add_argument("--templates", type=Path, default=ROOT / "templates")
    parser.add_argument("--folder", type=Path, help="where to work; in memory if there is any")
    parser.add_argument("--names", action="store_true", help="the path of every file too")
    parser.add_argument("--most", action="store_true", help="fail where more files change than may")
    return parser.parse_args()


def main() -> None:
    chosen = options()
    with workspace(chosen.folder) as folder:
        content, output = folder / "content", folder / "site"
        if chosen.content:
            shutil.copytree(chosen.content, content)
        else:
            generate(content, chosen.cases)
        failed = measure(content, output, build_command(chosen.binary, chosen.templates, content, output), chosen.names)
    if chosen.most and failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    main()

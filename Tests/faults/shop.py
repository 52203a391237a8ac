"""A small real content in a few states, and what a build from nothing makes of each."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path.append(str(TESTS / "bench"))
import generate  # noqa: E402

CASES = 6
MOMENT = "2026-11-20T08:00"
OWN = ".bieuduong"
# What builds keep beside the records, and a site is made from as well.
LOCK, TRACE = "permalinks.lock", "trace/"
PHOTO = TESTS.parent / "content/initiatives/2022/cap-phep-so/truoc-va-sau.png"
OTHER_PHOTO = TESTS.parent / "content/initiatives/2022/cap-phep-so/quay-ke-khai.jpg"
MEDIA = """media:
  - file: anh.png
    alt: {vi: Quầy tiếp dân buổi sáng có ba người chờ, en: Three people waiting at the desk}
    credit: {vi: Ban biên tập, en: The editors}
"""
SHOWN = "\n![](anh.png)\n"

# A state of the content: what is done to the first to come to it.
STATES = ("first", "edited", "shorter")
# What an editor does, from which state to which.
STEPS = (("first", "edited"), ("edited", "first"), ("first", "shorter"), ("shorter", "first"))

Files = dict[str, bytes]


class Shop:
    def __init__(self, place: Path, tool: Path):
        self.place, self.tool = place, tool.resolve()
        self.content = place / "content"
        self.sources: dict[str, Files] = {}
        self.sites: dict[tuple[str, str], Files] = {}
        # What lies beside the content before each state's next build, and after each step.
        self.kept: dict[str, Files] = {}
        self.locks: dict[tuple[str, str], Files] = {}

    def furnish(self) -> None:
        """The states of the content, and of each way between two what is made from nothing."""
        generate.OFFICIALS = 12
        generate.generate(self.content, CASES)
        shutil.copytree(TESTS.parent / "templates", self.place / "templates")
        settings = self.content / "site.yaml"
        settings.write_text(settings.read_text() + "publish: {portable: true}\n")
        proposals = sorted(self.content.glob("initiatives/*/*"))
        self.text = proposals[0] / "vi.md"
        shutil.copy(PHOTO, proposals[1] / "anh.png")
        add(proposals[1] / "record.yaml", MEDIA)
        add(proposals[1] / "vi.md", SHOWN)
        self.photo = proposals[1] / "anh.png"
        award, *_, self.removed = sorted(self.content.glob("commendations/*/*.yaml"))
        folder = award.with_suffix("")
        folder.mkdir()
        award.rename(folder / "record.yaml")
        record = folder / "record.yaml"
        record.write_text(re.sub(r"(decision:\n)", r"\1  file: qd.pdf\n", record.read_text(), count=1))
        self.paper = folder / "qd.pdf"
        self.paper.write_bytes(b"%PDF-1.7\n" + b"a" * 60_000 + b"\n%%EOF\n")
        self.sources["first"] = read(self.content)
        self.edit()
        self.sources["edited"] = read(self.content)
        self.set("first")
        self.shorten()
        self.sources["shorter"] = read(self.content)
        self.know()

    def edit(self) -> None:
        add(self.text, "\nThêm một câu về công khai hồ sơ.\n")
        settings = self.content / "site.yaml"
        settings.write_text(settings.read_text().replace("Biểu dương tỉnh Mẫu", "Biểu dương tỉnh Mới"))
        self.paper.write_bytes(b"%PDF-1.7\n" + b"b" * 60_000 + b"\n%%EOF\n")
        shutil.copy(PHOTO, self.photo)

    def shorten(self) -> None:
        """An award fewer, and no photograph."""
        self.removed.unlink()
        self.photo.unlink()
        for name, taken in (("record.yaml", MEDIA), ("vi.md", SHOWN)):
            file = self.photo.parent / name
            file.write_text(file.read_text().replace(taken, ""))

    def know(self) -> None:
        self.set("first", {})
        assert self.build("cold") == 0, self.said
        start = {"first": self.beside}
        for before, after in STEPS:
            self.set(after, start[before])
            shutil.rmtree(self.place / "cold")
            assert self.build("cold") == 0, self.said
            self.sites[before, after] = read(self.place / "cold")
            self.locks[before, after] = self.beside
            start.setdefault(after, self.beside)
        self.kept = start
        assert len({tuple(sorted(site.items())) for site in self.sites.values()}) >= len(STATES)

    @property
    def lock(self) -> Path:
        return self.content / LOCK

    @property
    def beside(self) -> Files:
        return {name: content for name, content in read(self.content).items() if is_beside(name)}

    @property
    def less_beside(self) -> Files:
        """Without the last address, so that the next build has one to add."""
        first = self.kept["first"]
        return first | {LOCK: first[LOCK][:-1].rpartition(b"\n")[0] + b"\n"}

    def set(self, state: str, beside: Files | None = None) -> None:
        """Only what differs is written, as an editor would; what lies beside stays where nothing is said of it."""
        there = read(self.content)
        wanted = self.sources[state] | (self.beside if beside is None else beside)
        for name in there.keys() - wanted.keys():
            if not name.endswith("/"):
                (self.content / name).unlink()
        for name, content in wanted.items():
            if there.get(name) != content and not name.endswith("/"):
                (self.content / name).parent.mkdir(parents=True, exist_ok=True)
                (self.content / name).write_bytes(content)
        for folder in sorted(self.content.rglob("*"), reverse=True):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()

    def put_back(self, beside: Files) -> None:
        """What a build beside the others has kept of itself is undone."""
        for name, content in read(self.content).items():
            if is_beside(name) and beside.get(name) != content:
                (self.content / name).unlink()
        for name in beside.keys() - read(self.content).keys():
            (self.content / name).parent.mkdir(parents=True, exist_ok=True)
            (self.content / name).write_bytes(beside[name])

    # Building

    def command(self, output: str, *more: str, verb: str = "build") -> list[str]:
        way = [str(self.tool), verb, "--content", "content", "--templates", "templates", "--output", output]
        accepted = ["--accept", f"commendation:{self.removed.stem}", "--because", "Thử"] if self.accepts else []
        return [*way, "--as-of", MOMENT, "--language", "en", *accepted, *more]

    @property
    def accepts(self) -> bool:
        """Whether what was published is gone from the content."""
        return not self.removed.exists() and self.lock.exists()

    def start(self, output: str, *more: str, verb: str = "build", user: bool = False) -> subprocess.Popen:
        command = self.command(output, *more, verb=verb)
        if user and os.geteuid() == 0:
            command = ["setpriv", "--reuid", "65534", "--clear-groups", *command]
        return subprocess.Popen(command, cwd=self.place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def build(self, output: str, *more: str, verb: str = "build", user: bool = False) -> int:
        running = self.start(output, *more, verb=verb, user=user)
        self.said, _ = running.communicate()
        return running.returncode

    # Judging

    def is_finished(self, output: str) -> bool:
        """Whether the site says of itself that it is whole: nothing is left to put in place, and its list is true."""
        own = self.place / output / OWN
        if (own / "manifest.next").exists() or not (own / "manifest").exists():
            return False
        return subprocess.run(
            [self.tool, "verify", output], cwd=self.place, capture_output=True
        ).returncode == 0

    def faults_in(self, output: str, step: tuple[str, str], old: Files, beside: Files | None = None) -> list[str]:
        """After a build that was broken off: torn files; a mixed site that is called finished."""
        new, there = self.sites[step], read(self.place / output)
        torn = sorted(name for name, content in there.items() if content not in (old.get(name), new.get(name)))
        # A folder goes after the last of its files.
        files = [name for name in torn if not name.startswith(OWN + "/") and not name.endswith("/")]
        found = [f"{name} is neither the old nor the new one" for name in files]
        mine = {name: content for name, content in there.items() if not name.startswith(OWN + "/")}
        pure = [{n: c for n, c in site.items() if not n.startswith(OWN + "/")} for site in (old, new)]
        if mine not in pure and self.is_finished(output):
            found.append("some files are old and some new, and the site proves itself")
        return found + self.torn_beside(beside or self.kept[step[0]], self.locks[step])

    def torn_beside(self, old: Files, new: Files) -> list[str]:
        there = {name: content for name, content in self.beside.items() if not is_waiting(name)}
        torn = [name for name, content in there.items() if content not in (old.get(name), new.get(name))]
        torn += [name for name in old.keys() & new.keys() if not (self.content / name).exists()]
        return [f"content/{name} is neither the old nor the new one" for name in sorted(torn)]

    def difference(self, output: str, step: tuple[str, str]) -> list[str]:
        """After the next build: what differs from one from nothing; what is left behind."""
        there, wanted = read(self.place / output), self.sites[step]
        names = sorted(name for name in there.keys() | wanted.keys() if there.get(name) != wanted.get(name))
        found = [f"{name} differs from a build from nothing" for name in names]
        beside, due = self.beside, self.locks[step]
        others = sorted(name for name in beside.keys() | due.keys() if beside.get(name) != due.get(name))
        found += [f"content/{name} is not that of a build from nothing" for name in others]
        left = [file.relative_to(self.content) for file in self.content.rglob(".*.next")]
        found += [f"content/{name} is left behind" for name in left]
        return found


def is_beside(name: str) -> bool:
    return name == LOCK or name.startswith(TRACE)


def is_waiting(name: str) -> bool:
    """Of a build that was broken off: the next one takes it away."""
    return name.endswith(".next")


def add(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def read(root: Path) -> Files:
    """Every file, without what one build tells the next; empty folders with a slash."""
    found: Files = {}
    for folder, folders, names in os.walk(root):
        base = os.path.relpath(folder, root)
        if not folders and not names and base != ".":
            found[base + "/"] = b""
        for name in names:
            path = name if base == "." else f"{base}/{name}"
            if not path.endswith(".local") and not path.startswith(".bieuduong/.git"):
                with open(os.path.join(folder, name), "rb") as file:
                    found[path] = file.read()
    return found

"""Files that change, vanish and come while a site is made; two builds at once; clocks that jump; folders that may not be
written into. What comes of it is a site of one state, or a clear error and the site as it was."""

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable

from shop import OWN, Files, Shop, read

STEP = ("first", "edited")


def change(shop: Shop, count: int, seed: int) -> tuple[str, list[str]]:
    """A save at any moment of a build: of a text, a record, a photograph, a paper, a template; as editors save, and as others
    do; files taken away and put back."""
    chance = random.Random(seed)
    done: Counter[str] = Counter()
    findings: list[str] = []
    for number in range(count):
        saving = Saving(shop, chance)
        name = WAYS[number % len(WAYS)].__name__
        done[f"{name}, {saving.run(WAYS[number % len(WAYS)])}"] += 1
        findings += [f"change {number} ({name}, {saving.told}): {each}" for each in saving.findings]
    return f"{count} changes (" + ", ".join(f"{n} {name}" for name, n in sorted(done.items())) + ")", findings


class Saving:
    longest = 1.5

    def __init__(self, shop: Shop, chance: random.Random):
        self.shop, self.chance = shop, chance
        self.findings: list[str] = []
        self.told = ""

    def run(self, way: Callable[["Saving"], Callable[[], None]]) -> str:
        shop = self.shop
        shop.set("first", shop.kept["first"])
        shutil.rmtree(shop.place / "site", ignore_errors=True)
        self.make("site")
        # Something to do, or the build would end before it begins.
        shop.set("edited")
        before = self.cold("before")
        old = read(shop.place / "site")
        save = way(self)
        running = shop.start("site")
        began = time.monotonic()
        time.sleep(self.chance.random() * Saving.longest)
        save()
        moment = time.monotonic() - began
        said, _ = running.communicate()
        took = time.monotonic() - began
        self.told = f"saved after {moment:.3f} s of {took:.3f}, exit {running.returncode}"
        after = self.cold("after")
        there = read(shop.place / "site")
        came = self.judge(running.returncode, said, there, old, before, after)
        self.make("site")
        if read(shop.place / "site") != after:
            self.findings.append("the next build is not one from nothing")
        self.mend()
        return came

    def mend(self) -> None:
        """Templates are as they were for the next one; the content is put back anyway."""
        kept = self.shop.place / "kept-templates"
        if kept.exists():
            shutil.copytree(kept, self.shop.place / "templates", dirs_exist_ok=True)

    def judge(self, code: int, said: str, there: Files, old: Files, before: Files, after: Files) -> str:
        if code != 0:
            if there != old:
                self.findings.append(f"the build ends with {code}, and the site is not as it was")
            if "error: " not in said:
                self.findings.append(f"the build ends with {code} and says {said!r}")
            return "told"
        if there not in (before, after):
            self.findings.append("a site of two states")
        return "before" if there == before else "after"

    def cold(self, name: str) -> Files:
        """What a build from nothing makes of the content as it is now; its addresses are kept elsewhere."""
        beside = self.shop.beside
        self.make("cold", "--no-memory")
        self.shop.put_back(beside)
        found = read(self.shop.place / "cold")
        shutil.rmtree(self.shop.place / "cold")
        return found

    def make(self, output: str, *more: str) -> None:
        code = self.shop.build(output, *more)
        if code != 0:
            self.findings.append(f"a build that nobody disturbs ends with {code}: {self.shop.said}")


def text_in_place(saving: Saving) -> Callable[[], None]:
    text = saving.shop.text.read_text()
    return lambda: saving.shop.text.write_text(text.replace("công khai", "công khoai"))


def text_renamed(saving: Saving) -> Callable[[], None]:
    draft = saving.shop.text.with_name(".vi.md.draft")
    text = saving.shop.text.read_text()

    def save() -> None:
        draft.write_text(text.replace("công khai", "công khoai"))
        draft.rename(saving.shop.text)

    return save


def text_and_back(saving: Saving) -> Callable[[], None]:
    text = saving.shop.text.read_bytes()

    def save() -> None:
        saving.shop.text.write_bytes(text.replace("công khai".encode(), "công khui".encode()))
        time.sleep(0.02)
        saving.shop.text.write_bytes(text)

    return save


def time_set_back(saving: Saving) -> Callable[[], None]:
    """The same length, and the time it had before."""
    file, text = saving.shop.text, saving.shop.text.read_bytes()
    facts = file.stat()

    def save() -> None:
        file.write_bytes(text.replace("công khai".encode(), "công khui".encode()))
        os.utime(file, ns=(facts.st_atime_ns, facts.st_mtime_ns))

    return save


def settings(saving: Saving) -> Callable[[], None]:
    file = saving.shop.content / "site.yaml"
    text = file.read_text()
    return lambda: file.write_text(text.replace("Biểu dương tỉnh Mới", "Biểu dương tỉnh Kia"))


def photograph(saving: Saving) -> Callable[[], None]:
    content = saving.shop.photo.read_bytes()
    # Behind the end of the picture: the same picture with another digest.
    return lambda: saving.shop.photo.write_bytes(content + b"\0")


def paper(saving: Saving) -> Callable[[], None]:
    return lambda: saving.shop.paper.write_bytes(b"%PDF-1.7\n" + b"c" * 90_000 + b"\n%%EOF\n")


def template(saving: Saving) -> Callable[[], None]:
    shop = saving.shop
    if not (shop.place / "kept-templates").exists():
        shutil.copytree(shop.place / "templates", shop.place / "kept-templates")
    file = shop.place / "templates/parts/day.mustache"
    text = file.read_text()
    return lambda: file.write_text(text.replace("<time", "<time class=\"moved\"", 1) + " ")


def gone_and_back(saving: Saving) -> Callable[[], None]:
    folder = saving.shop.photo.parent
    away = saving.shop.place / "away"

    def save() -> None:
        folder.rename(away)
        time.sleep(0.05)
        away.rename(folder)

    return save


def cut_off(saving: Saving) -> Callable[[], None]:
    """As a program saves that empties the file first."""
    text = saving.shop.text.read_bytes()

    def save() -> None:
        with open(saving.shop.text, "wb") as file:
            file.flush()
            time.sleep(0.03)
            file.write(text + b"\nTh\xc3\xaam.\n")

    return save


WAYS = [
    *(text_in_place, text_renamed, text_and_back, time_set_back, settings),
    *(photograph, paper, template, gone_and_back, cut_off),
]


def race(shop: Shop, count: int) -> tuple[str, list[str]]:
    """Two builds into one folder: one is turned away, or comes when the other is done."""
    findings: list[str] = []
    turned = 0
    for number in range(count):
        shutil.rmtree(shop.place / "site", ignore_errors=True)
        shop.set("edited", shop.kept["first"])
        both = [shop.start("site"), shop.start("site")]
        told = [running.communicate()[0] for running in both]
        codes = sorted(running.returncode for running in both)
        turned += codes == [0, 74]
        busy = [said for said, running in zip(told, both) if running.returncode == 74]
        if codes not in ([0, 0], [0, 74]) or any("[output-busy]" not in said for said in busy):
            findings.append(f"race {number}: {codes}: {told}")
        findings += [f"race {number}: {each}" for each in shop.difference("site", STEP)]
    if not turned:
        findings.append(f"of {count} races none was turned away")
    return f"{count} races, {turned} turned away", findings


def jump(shop: Shop) -> tuple[str, list[str]]:
    """As when the clock was ahead while the site was built, and was set right since: the files that tell what was built are
    dated tomorrow, and somebody has been at a page."""
    findings: list[str] = []
    ways = [(site, own, step) for site in (-1, 1) for own in (-1, 1) for step in ("first", "edited")]
    for of_site, of_own, state in ways:
        shutil.rmtree(shop.place / "site", ignore_errors=True)
        shop.set("first", shop.kept["first"])
        if shop.build("site") != 0:
            findings.append(shop.said)
        whole = read(shop.place / "site")
        date(shop, "site", of_site, of_own)
        pages = sorted((shop.place / "site/vi").rglob("index.html"))[:20]
        for page in pages:
            facts = page.stat()
            page.write_bytes(page.read_bytes().replace(b"<main", b"<mbin", 1))
            os.utime(page, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        shop.set(state, shop.kept["first"])
        if shop.build("site") != 0:
            findings.append(shop.said)
        wanted = whole if state == "first" else shop.sites[STEP]
        there = read(shop.place / "site")
        names = sorted(name for name in there.keys() | wanted.keys() if there.get(name) != wanted.get(name))
        findings += [f"site {of_site:+} day, notes {of_own:+} day, {state}: {name} is not mended" for name in names]
    return f"{len(ways)} jumps of the clock", findings


def date(shop: Shop, output: str, of_site: int, of_own: int) -> None:
    for file in (shop.place / output).rglob("*"):
        days = of_own if OWN in file.parts else of_site
        moment = time.time() + days * 86_400
        os.utime(file, (moment, moment))


def forbid(shop: Shop) -> tuple[str, list[str]]:
    """Folders and files that may not be written, for somebody who is not the superuser."""
    findings: list[str] = []
    tried = 0
    for closed in ("site", "site/vi", "site/.bieuduong", "site/vi/index.html", "content", "content/site.yaml"):
        prepare(shop)
        path = shop.place / closed
        mode = path.stat().st_mode
        path.chmod(0o000 if closed == "content/site.yaml" else mode & ~0o222)
        old = read(shop.place / "site")
        code = shop.build("site", user=True)
        said = shop.said
        path.chmod(mode)
        there = read(shop.place / "site")
        tried += 1
        findings += [f"{closed} closed: {each}" for each in denied(shop, closed, code, said, old, there)]
        if shop.build("site", user=True) != 0:
            findings.append(f"{closed} open again: {shop.said}")
        findings += [f"{closed} open again: {each}" for each in shop.difference("site", STEP)]
    give(shop, os.geteuid(), os.getegid())
    shutil.rmtree(shop.place / "site")
    return f"{tried} closed places", findings


def prepare(shop: Shop) -> None:
    give(shop, os.geteuid(), os.getegid())
    shutil.rmtree(shop.place / "site", ignore_errors=True)
    shop.set("first", shop.kept["first"])
    shop.build("site")
    shop.set("edited", shop.less_beside)
    give(shop, 65534, 65534)


def give(shop: Shop, user: int, group: int) -> None:
    """Everything is that user's; only the superuser has anybody else to try it as."""
    if os.geteuid() != 0:
        return
    shop.place.chmod(0o755)
    for path in [shop.place, *shop.place.rglob("*")]:
        os.chown(path, user, group, follow_symlinks=False)


def denied(shop: Shop, closed: str, code: int, said: str, old: Files, there: Files) -> list[str]:
    if closed == "content":
        # The site can be written, the addresses beside the content cannot, which is said.
        return [] if code == 0 and "cannot be written" in said else [f"exit {code}: {said}"]
    if closed == "site/vi/index.html":
        # A file is replaced, not written into: the folder decides.
        return [] if code == 0 and there == shop.sites[STEP] else [f"exit {code}: {said}"]
    wanted = 1 if closed == "content/site.yaml" else 74
    found = [] if code == wanted and "permission denied" in said else [f"exit {code}: {said}"]
    return found + shop.faults_in("site", STEP, old, shop.less_beside)

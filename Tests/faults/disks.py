"""Disks that are full or out of inodes, at fifty points of a build, and a power failure. Takes mounts, and so the superuser."""

import random
import shutil
import subprocess
import time
from collections import Counter
from pathlib import Path

from shop import OWN, Shop, read

STEP = ("first", "edited")
CODES = {0, 74}


def mounted(*options: str) -> bool:
    return subprocess.run(["mount", *options], capture_output=True).returncode == 0


def can_mount(place: Path) -> bool:
    folder = place / "try-mount"
    folder.mkdir()
    is_done = mounted("-t", "tmpfs", "none", str(folder))
    if is_done:
        unmount(folder)
    folder.rmdir()
    return is_done


def unmount(folder: Path) -> None:
    subprocess.run(["umount", str(folder)], check=True)


def fill(shop: Shop, points: int) -> tuple[str, list[str]]:
    """Disks of growing size, from one that holds nothing to one that holds all: for a first build, and for one after an edit."""
    return crowd(shop, points, "size", needed_bytes(shop), lambda amount: f"{amount // 4096 * 4 + 4}k")


def run_out(shop: Shop, points: int) -> tuple[str, list[str]]:
    return crowd(shop, points, "nr_inodes", needed_inodes(shop), lambda amount: str(amount + 3))


def crowd(shop: Shop, points: int, limit: str, needed: int, told) -> tuple[str, list[str]]:
    findings: list[str] = []
    done: Counter[str] = Counter()
    site = shop.place / "site"
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir()
    for number in range(points):
        is_first = number % 2 == 0
        # Little is written after an edit besides what is there, so the narrow place is higher.
        low, high = (0.02, 1.2) if is_first else (1.0, 1.6)
        amount = int(needed * (low + (high - low) * number / max(1, points - 1)))
        room = f"{limit}={told(amount)}"
        if not mounted("-t", "tmpfs", "-o", "size=1g", "none", str(site)):
            return "no disk", ["a disk cannot be mounted"]
        old = {}
        try:
            shop.set("first", shop.kept["first"])
            if not is_first:
                assert shop.build("site") == 0, shop.said
                old = read(site)
            shop.set("edited", shop.kept["first"])
            if not mounted("-o", f"remount,{room}", str(site)):
                continue
            code = shop.build("site")
            done[f"{'first' if is_first else 'after an edit'}, exit {code}"] += 1
            found = judge(shop, code, old)
            mounted("-o", "remount,size=1g,nr_inodes=100000", str(site))
            if shop.build("site") != 0:
                found.append(f"with room again: {shop.said}")
            found += [f"with room again: {each}" for each in shop.difference("site", STEP)]
            findings += [f"{'first build' if is_first else 'edit'}, {room}: {each}" for each in found]
        finally:
            unmount(site)
    if not any("74" in name for name in done) or not any("exit 0" in name for name in done):
        findings.append(f"not both, room and none: {dict(done)}")
    return f"{done.total()} disks (" + ", ".join(f"{n} {name}" for name, n in sorted(done.items())) + ")", findings


def judge(shop: Shop, code: int, old) -> list[str]:
    found = shop.faults_in("site", STEP, old)
    if code not in CODES:
        found.append(f"exit {code}: {shop.said}")
    if code == 74 and "the disk is full" not in shop.said:
        found.append(f"says {shop.said!r}")
    if code == 0 and {n: c for n, c in read(shop.place / "site").items()} != shop.sites[STEP]:
        found.append("exit 0, and not the site")
    return found


def needed_bytes(shop: Shop) -> int:
    return sum(path.lstat().st_blocks * 512 for path in built(shop))


def needed_inodes(shop: Shop) -> int:
    return len(built(shop))


def built(shop: Shop) -> list[Path]:
    """All that a build leaves, with what it tells the next one."""
    shop.set("edited", shop.kept["first"])
    assert shop.build("whole") == 0, shop.said
    return [shop.place / "whole", *(shop.place / "whole").rglob("*")]


def lock(shop: Shop) -> tuple[str, list[str]]:
    """A disk that takes nothing any more, under the site and under the content: what is there stays."""
    findings: list[str] = []
    for closed in ("site", "content"):
        shutil.rmtree(shop.place / "site", ignore_errors=True)
        shop.set("first", shop.kept["first"])
        assert shop.build("site") == 0, shop.said
        shop.set("edited", shop.less_beside)
        old = read(shop.place / "site")
        folder = str(shop.place / closed)
        if not (mounted("--bind", folder, folder) and mounted("-o", "remount,bind,ro", folder)):
            return "no disk", ["a disk cannot be mounted"]
        try:
            code, said = shop.build("site"), shop.said
        finally:
            unmount(shop.place / closed)
        if closed == "site" and (code != 74 or "read-only" not in said or read(shop.place / "site") != old):
            findings.append(f"site on a disk that is read-only: exit {code}: {said}")
        if closed == "content" and (code != 0 or "cannot be written" not in said):
            findings.append(f"content on a disk that is read-only: exit {code}: {said}")
        if shop.build("site") != 0:
            findings.append(shop.said)
        findings += [f"{closed} was read-only: {each}" for each in shop.difference("site", STEP)]
    return "2 disks", findings


def fail_power(shop: Shop, count: int, seed: int) -> tuple[str, list[str]]:
    """The disk as it is some seconds after a build, or in the midst of one, is what a machine finds when it starts again."""
    chance = random.Random(seed)
    findings: list[str] = []
    done: Counter[str] = Counter()
    for number in range(count):
        failing = PowerFailure(shop, chance, is_first=number % 2 == 0, is_early=number % 4 >= 2)
        done[failing.run()] += 1
        findings += [f"power failure {number} ({failing.told}): {each}" for each in failing.findings]
    kinds = ", ".join(f"{n} {name}" for name, n in sorted(done.items()))
    return f"{count} power failures ({kinds})", findings


class PowerFailure:
    SIZE = "160M"

    def __init__(self, shop: Shop, chance: random.Random, is_first: bool, is_early: bool):
        self.shop, self.chance, self.is_first, self.is_early = shop, chance, is_first, is_early
        self.findings: list[str] = []
        self.told = ""

    def run(self) -> str:
        """On a disk of its own lie content and site, as they do for most."""
        place = self.shop.place
        disk, copy, self.machine = place / "disk", place / "disk-after", place / "machine"
        self.machine.mkdir()
        subprocess.run(["truncate", "--size", self.SIZE, disk], check=True)
        subprocess.run(["mkfs.ext4", "-q", "-F", disk], check=True)
        # Names are on the disk soon and bytes late: the widest gap between the two.
        self.mount(disk, "loop,commit=1")
        try:
            self.furnish()
            code = self.work()
            shutil.copyfile(disk, copy)
        finally:
            unmount(self.machine)
        self.mount(copy, "loop")
        try:
            return self.judge(code)
        finally:
            unmount(self.machine)
            disk.unlink()
            copy.unlink()
            self.machine.rmdir()

    def mount(self, disk: Path, options: str) -> None:
        subprocess.run(["mount", "-t", "ext4", "-o", options, disk, self.machine], check=True)

    def furnish(self) -> None:
        shop = self.shop
        shop.set("first", shop.kept["first"])
        shutil.copytree(shop.place / "content", self.machine / "content")
        shutil.copytree(shop.place / "templates", self.machine / "templates")
        self.away = Away(shop, self.machine)
        if not self.is_first and self.away.build("site") != 0:
            self.findings.append(self.away.said)
        shop.set("edited", shop.kept["first"])
        subprocess.run(["sync", "-f", self.machine], check=True)
        self.old = read(self.machine / "site") if not self.is_first else {}
        shutil.rmtree(self.machine / "content")
        shutil.copytree(shop.place / "content", self.machine / "content")
        subprocess.run(["sync", "-f", self.machine], check=True)

    def work(self) -> int | None:
        """The exit code; nil where the power goes before the build ends."""
        running = self.away.start("site")
        if self.is_early:
            time.sleep(self.chance.random() * 1.5)
            if running.poll() is None:
                running.kill()
                running.communicate()
                self.told = "in the midst of a build"
                time.sleep(self.chance.random() * 2)
                return None
        self.said, _ = running.communicate()
        pause = self.chance.choice([0.0, 0.3, 1.1, 2.2, 4.0])
        time.sleep(pause)
        self.told = f"{pause} s after the build"
        return running.returncode

    def judge(self, code: int | None) -> str:
        shop, site = self.shop, self.machine / "site"
        there = read(site) if site.exists() else {}
        new = shop.sites[STEP]
        torn = sum(content not in (self.old.get(name), new.get(name)) for name, content in there.items())
        # What was published is on the disk once the build has ended.
        old = shop.locks[STEP] if code == 0 else shop.kept["first"]
        self.findings += self.away.torn_beside(old, shop.locks[STEP])
        if self.away.build("site") != 0:
            self.findings.append(f"the next build says {self.away.said}")
        there = read(site)
        names = sorted(name for name in there.keys() | new.keys() if there.get(name) != new.get(name))
        self.findings += [f"{name} differs from a build from nothing" for name in names]
        return f"{'first build' if self.is_first else 'edit'}, {'files torn' if torn else 'all whole'}"


class Away(Shop):
    """The same shop on another disk."""

    def __init__(self, shop: Shop, place: Path):
        super().__init__(place, shop.tool)
        self.removed = place / shop.removed.relative_to(shop.place)

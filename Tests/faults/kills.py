"""SIGKILL at random moments: no torn file, no mixed site that is called finished, and the next build gives the bytes of a
build from nothing."""

import random
import shutil
import signal
import time
from collections import Counter

from shop import STEPS, Files, Shop, read

SEED = 77
# Of a site of three parts one is killed, or the merge.
PARTS = 3


def kill(shop: Shop, count: int, seed: int = SEED) -> tuple[str, list[str]]:
    chance = random.Random(seed)
    done: Counter[str] = Counter()
    findings: list[str] = []
    times: dict[str, float] = {}
    for number in range(count):
        way = chance.choice(["cold", "edit", "edit", "edit", "shard", "merge"])
        step = STEPS[number % len(STEPS)]
        killing = Killing(shop, chance, step, way, times)
        done[f"{way}, {killing.run()}"] += 1
        findings += [f"kill {number} ({way}, {' to '.join(step)}, {killing.told}): {each}" for each in killing.findings]
    return f"{count} kills (" + ", ".join(f"{n} {name}" for name, n in sorted(done.items())) + ")", findings


class Killing:
    def __init__(self, shop: Shop, chance: random.Random, step: tuple[str, str], way: str, times: dict[str, float]):
        self.shop, self.chance, self.step, self.way, self.times = shop, chance, step, way, times
        self.findings: list[str] = []
        self.told = ""

    def run(self) -> str:
        """What came of it: ended before, killed, killed while files were put in place."""
        shop, (before, after) = self.shop, self.step
        old = self.prepare(before)
        shop.set(after, shop.kept[before])
        self.parts()
        came = self.killed()
        if self.way != "shard":
            self.findings += shop.faults_in("site", self.step, old)
        self.mend()
        return came

    def prepare(self, before: str) -> Files:
        """The site as the last build left it; none before a first one."""
        shop = self.shop
        if self.way in ("cold", "shard", "merge") or not (shop.place / "site").exists():
            shutil.rmtree(shop.place / "site", ignore_errors=True)
        shop.set(before, shop.kept[before])
        if self.way == "edit" and shop.build("site") != 0:
            self.findings.append(f"the build before ends with {shop.said}")
        shop.set(before, shop.kept[before])
        return read(shop.place / "site") if self.way == "edit" else {}

    def parts(self) -> None:
        for number in range(1, PARTS + 1):
            if self.way == "merge" or self.way == "shard" and number > 1:
                if self.shop.build(f"part-{number}", "--shard", f"{number}/{PARTS}") != 0:
                    self.findings.append(f"part {number} ends with {self.shop.said}")

    def start(self):
        if self.way == "shard":
            return self.shop.start("part-1", "--shard", f"1/{PARTS}")
        if self.way == "merge":
            return self.shop.start("site", *self.folders, verb="merge")
        return self.shop.start("site")

    @property
    def folders(self) -> list[str]:
        return [f"part-{number}" for number in range(1, PARTS + 1)]

    def killed(self) -> str:
        """Half of them at any moment, half from the moment on at which files are put in place."""
        next_list = self.shop.place / ("part-1" if self.way == "shard" else "site") / ".bieuduong/manifest.next"
        is_late = self.chance.random() < 0.5
        share = self.chance.random()
        began = time.monotonic()
        running = self.start()
        if is_late:
            while running.poll() is None and not next_list.exists():
                time.sleep(0.0002)
            time.sleep(share * 0.03)
        else:
            time.sleep(share * self.times.get(self.way, 1.0) * 1.05)
        running.send_signal(signal.SIGKILL)
        took = time.monotonic() - began
        said, _ = running.communicate()
        self.told = f"{'late' if is_late else 'any'}, after {took:.3f} s"
        if running.returncode != -signal.SIGKILL:
            self.times[self.way] = took
            if running.returncode != 0:
                self.findings.append(f"a build that was not killed ends with {running.returncode}: {said}")
            return "ended before"
        self.times.setdefault(self.way, 1.5)
        return "in place" if next_list.exists() else "before"

    def mend(self) -> None:
        shop = self.shop
        if self.way == "shard" and shop.build("part-1", "--shard", f"1/{PARTS}") != 0:
            self.findings.append(f"the part is not mended: {shop.said}")
        if self.way in ("shard", "merge"):
            code = shop.build("site", *self.folders, verb="merge")
        else:
            code = shop.build("site")
        if code != 0:
            self.findings.append(f"the next build ends with {code}: {shop.said}")
        self.findings += shop.difference("site", self.step)
        for folder in self.folders:
            shutil.rmtree(shop.place / folder, ignore_errors=True)

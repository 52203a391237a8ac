"""run.py TOOL: what may befall a machine while it builds a site, and what is left of the site then."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import changes
import disks
from kills import kill
from shop import Shop

Part = Callable[[Shop, argparse.Namespace], tuple[str, list[str]]]

PARTS: dict[str, Part] = {
    "kills": lambda shop, wanted: kill(shop, wanted.kills, wanted.seed),
    "changes": lambda shop, wanted: changes.change(shop, wanted.changes, wanted.seed),
    "two-at-once": lambda shop, wanted: changes.race(shop, wanted.races),
    "clocks": lambda shop, wanted: changes.jump(shop),
    "closed-folders": lambda shop, wanted: changes.forbid(shop),
}
# These mount disks of their own.
DISKS: dict[str, Part] = {
    "full-disks": lambda shop, wanted: disks.fill(shop, wanted.points),
    "no-inodes": lambda shop, wanted: disks.run_out(shop, wanted.points),
    "read-only-disks": lambda shop, wanted: disks.lock(shop),
    "power-failures": lambda shop, wanted: disks.fail_power(shop, wanted.failures, wanted.seed),
}
ALL = PARTS | DISKS
# Set to 1 where a machine may not mount: what takes a mount is then left out, and that is said.
MAY_NOT_MOUNT = "MAY_NOT_MOUNT"


def main() -> int:
    wanted = options()
    isolate()
    passed = True
    with tempfile.TemporaryDirectory(prefix="faults-") as place:
        shop = Shop(Path(place).resolve(), wanted.tool)
        shop.furnish()
        left = left_out(shop, wanted.only)
        for name in wanted.only:
            if name not in left:
                passed &= run(name, shop, wanted)
        if left:
            isAllowed = os.environ.get(MAY_NOT_MOUNT) == "1"
            print(f"{'left out' if isAllowed else 'FAIL'}: {', '.join(left)}: this machine mounts no disks"
                  + ("" if isAllowed else f"; {MAY_NOT_MOUNT}=1 leaves them out"))
            passed &= isAllowed
    return 0 if passed else 1


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tool", type=Path)
    parser.add_argument("--only", nargs="+", choices=ALL, default=list(ALL))
    parser.add_argument("--seed", type=int, default=77)
    for name, number in {"kills": 300, "changes": 60, "races": 10, "points": 50, "failures": 24}.items():
        parser.add_argument(f"--{name}", type=int, default=number)
    return parser.parse_args()


def isolate() -> None:
    """What is mounted here is seen by nobody else, and ends with this process."""
    if os.geteuid() != 0 or os.environ.get("FAULTS_APART"):
        return
    os.environ["FAULTS_APART"] = "1"
    tried = os.spawnvp(os.P_WAIT, "unshare", ["unshare", "--mount", "true"])
    if tried == 0:
        os.execvp("unshare", ["unshare", "--mount", sys.executable, *sys.argv])


def left_out(shop: Shop, names: list[str]) -> list[str]:
    wanted = [name for name in names if name in DISKS]
    return wanted if wanted and not disks.can_mount(shop.place) else []


def run(name: str, shop: Shop, wanted: argparse.Namespace) -> bool:
    start = time.monotonic()
    summary, findings = ALL[name](shop, wanted)
    verdict = "FAIL" if findings else "ok  "
    last = f"{verdict} {name}: {summary}, {len(findings)} findings ({time.monotonic() - start:.0f} s)"
    print("\n".join([*findings, last]), flush=True)
    return not findings


if __name__ == "__main__":
    sys.exit(main())

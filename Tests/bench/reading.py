"""Times what a reader on a slow line waits for: largest paint, longest tasks, in Chromium with Lighthouse's slow 4G.

Lighthouse throttles as DevTools does: 1,474.6 kbit/s down, 675 up, and 562.5 ms before each answer, which stands for the
round trips of 150 ms that a connection costs; the processor is four times slower. The site is built anew and served by
nginx; each round begins with an empty cache. The best round says what the page costs, the median what the machine did to it.

Tasks are read from the browser's trace, because an observer of long tasks in the page is not told of all that paint, and in
rounds of their own, because tracing takes time. Until the first paint the reader waits, and a long task is part of that wait;
after it a long task is a page that does not answer.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/checks"))

from browser import Reader, chromium  # noqa: E402
from kinds import Sample, samples  # noqa: E402
from nginx import nginx  # noqa: E402
from pages import BuiltSite  # noqa: E402
from playwright.sync_api import Browser  # noqa: E402
from wire import SHIFTS, Sent  # noqa: E402

AS_OF = "2026-11-20T08:00"
SLOW_4G = {
    "offline": False,
    "downloadThroughput": 1.6 * 1024 * 0.9 * 1024 / 8,
    "uploadThroughput": 750 * 0.9 * 1024 / 8,
}
LATENCY = 150 * 3.75
SLOWER = 4
PHONE = {"width": 390, "height": 844}
MOST_PAINT, MOST_TASK = 1_500, 50
WATCH = """
  window.paints = [];
  new PerformanceObserver(list => paints.push(...list.getEntries().map(one => one.startTime)))
    .observe({ type: "largest-contentful-paint", buffered: true });
"""


class Tasks(NamedTuple):
    """The longest of the page's main thread, in milliseconds."""

    until_paint: float
    after: float

    @classmethod
    def of(cls, trace: bytes) -> "Tasks":
        events = json.loads(trace)["traceEvents"]
        paint = next(one for one in events if one["name"] == "firstContentfulPaint")
        begun = max(one["ts"] for one in events if one["name"] == "navigationStart" and one["ts"] < paint["ts"])
        spans = [
            (one["ts"] + one["dur"], one["dur"] / 1000)
            for one in events
            if one["name"] == "ThreadControllerImpl::RunTask" and "dur" in one
            and (one["pid"], one["tid"]) == (paint["pid"], paint["tid"]) and one["ts"] >= begun
        ]
        until = [length for end, length in spans if end <= paint["ts"]]
        after = [length for end, length in spans if end > paint["ts"]]
        return cls(max(until, default=0), max(after, default=0))


class Round(NamedTuple):
    paint: float
    tasks: Tasks | None
    shift: float
    bytes: int
    requests: int


def one_round(browser: Browser, address: str, path: str, latency: float, traced: bool) -> Round:
    context = browser.new_context(viewport=PHONE, device_scale_factor=2)
    reader = Reader(context.new_page(), address)
    reader.tab.add_init_script(WATCH)
    sent = Sent(reader)
    reader.wire.send("Network.emulateNetworkConditions", {**SLOW_4G, "latency": latency})
    reader.wire.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    if traced:
        browser.start_tracing(page=reader.tab, categories=["toplevel", "devtools.timeline", "blink.user_timing"])
    reader.open(path)
    reader.tab.wait_for_function("() => paints.length > 0")
    reader.tab.wait_for_timeout(500)
    tasks = Tasks.of(browser.stop_tracing()) if traced else None
    paints = reader.tab.evaluate("() => paints")
    shift = reader.tab.evaluate(SHIFTS)
    context.close()
    return Round(max(paints, default=0), tasks, shift, sent.bytes, len(sent.kinds))


def show(sample: Sample, rounds: list[Round]) -> bool:
    """One line for a page; whether its best round keeps the bounds."""
    paints = [each.paint for each in rounds if not each.tasks]
    tasks = [each.tasks for each in rounds if each.tasks]
    until, after = [each.until_paint for each in tasks], [each.after for each in tasks]
    shift = max(each.shift for each in rounds)
    kept = 0 < min(paints) <= MOST_PAINT and min(after) <= MOST_TASK and shift == 0
    print(
        f"{sample.kind:24}{sample.language[:5]:7}{rounds[0].bytes / 1000:6.1f} KB{rounds[0].requests:4}"
        f"{min(paints):8.0f}{median(paints):8.0f}{min(until):8.0f}{median(until):8.0f}{min(after):8.0f}{median(after):8.0f}{shift:8.3f}"
        f"{'' if kept else '   too much'}",
        flush=True,
    )
    return kept


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--latency", type=float, default=LATENCY, help="milliseconds before an answer")
    parser.add_argument("--kinds", nargs="+", help="only these kinds of Tests/checks/kinds.txt")
    parser.add_argument("--site", type=Path, help="a site that is built already")
    parser.add_argument("--binary", type=Path, default=ROOT / ".build/release/bieuduong")
    return parser.parse_args()


def built(binary: Path, folder: str) -> Path:
    sources = ["--content", ROOT / "content", "--templates", ROOT / "templates"]
    command = [binary, "build", *sources, "--output", folder, "--as-of", AS_OF]
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return Path(folder)


def main() -> int:
    chosen = options()
    with tempfile.TemporaryDirectory() as folder:
        site = chosen.site or built(chosen.binary, f"{folder}/site")
        found = [one for one in samples(BuiltSite(site)) if not chosen.kinds or one.kind in chosen.kinds]
        print(f"{'':31}{'wire':>9}{'req':>4}{'paint ms':>16}{'task until it':>16}{'task after it':>16}{'shift':>8}")
        print(f"{'':44}{'    best  median' * 3}")
        with nginx(BuiltSite(site)) as address, chromium() as browser:
            kept = [
                show(sample, [
                    one_round(browser, address, sample.path, chosen.latency, traced)
                    for traced in (False, True) * chosen.rounds
                ])
                for sample in found
            ]
    print(f"{sum(kept)} of {len(kept)} pages within {MOST_PAINT} ms of paint, {MOST_TASK} ms of task after it, no shift")
    return 0


if __name__ == "__main__":
    sys.exit(main())

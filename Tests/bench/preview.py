"""How long a preview takes to be ready, and a save to be on the screen.

Writes provinces of 1,000 and 10,000 cases, starts `serve`, opens a report in a Chromium that is there already, and saves its
text and its title by turns, as editors do: until the page with the new words has been laid out. Told are the medians, the least and the most, what
the process held at its peak, and what share of a core it takes while nothing happens.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench import AS_OF, ROOT, workspace
from generate import generate

sys.path.append(str(ROOT / "Tests/checks"))
from browser import Reader, chromium  # noqa: E402

TOOL = ROOT / ".build/release/bieuduong"
ROUNDS = 9
STARTS = 9
QUIET = 20
TICKS = os.sysconf("SC_CLK_TCK")


def measure(tool: Path, content: Path, cases: int) -> None:
    generate(content, cases)
    record = min(content.glob("initiatives/*/*/record.yaml"))
    page = f"vi/de-xuat/{record.parent.name}/"
    print(f"{cases:,} cases", flush=True)
    with chromium() as browser:
        first = []
        for _ in range(STARTS):
            with serving(tool, content, browser) as (process, reader, start):
                reader.open(page)
                first.append((time.monotonic() - start) * 1000)
        told("first page", first)
        with serving(tool, content, browser) as (process, reader, start):
            reader.open(page)
            until_checked(reader)
            print(f"  all that is wrong is told after {time.monotonic() - start:.1f} s", flush=True)
            told("text", [saved(reader, record.with_name("vi.md"), add) for add in sentences()])
            told("title", [saved(reader, record, rename) for rename in titles()])
            before = used(process.pid)
            time.sleep(QUIET)
            print(f"  idle {(used(process.pid) - before) / QUIET:.2%} of a core, peak {peak(process.pid)} MB")


@contextmanager
def serving(tool: Path, content: Path, browser: Browser) -> Iterator[tuple[subprocess.Popen, Reader, float]]:
    command = [tool, "serve", "--content", content, "--templates", ROOT / "templates", "--as-of", AS_OF, "--language", "en"]
    tab = browser.new_page()
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            address = re.search(r"http://\S+(?=/)", process.stdout.readline())[0]
            yield process, Reader(tab, address), start
        finally:
            process.kill()
            tab.close()


def until_checked(reader: Reader) -> None:
    bar = "document.querySelector('bieuduong-preview').shadowRoot.getElementById('bar').innerText"
    while "checking the content" in reader.tab.evaluate(bar):
        time.sleep(0.02)


def sentences():
    for number in range(ROUNDS):
        yield f"Câu thứ {number} vừa thêm.", lambda text, number=number: f"{text}\nCâu thứ {number} vừa thêm.\n"


def titles():
    for number in range(ROUNDS):
        yield f"Lần {number} –", lambda text, number=number: re.sub(
            r"(title:\n  vi: ['\"]?)", rf"\g<1>Lần {number} – ", text, count=1
        )


def saved(reader: Reader, file: Path, edit) -> float:
    """Milliseconds from the save until the words have been laid out."""
    words, change = edit
    text = file.read_text()
    draft = file.with_name(f".{file.name}.draft")
    draft.write_text(change(text))
    start = time.monotonic()
    os.replace(draft, file)
    while words not in shown(reader):
        if time.monotonic() > start + 30:
            sys.exit(f"{file}: “{words}” is not shown")
    took = (time.monotonic() - start) * 1000
    draft.write_text(text)
    os.replace(draft, file)
    while words in shown(reader) or not shown(reader):
        pass
    return took


def shown(reader: Reader) -> str:
    """Nothing while the page is being loaded again."""
    try:
        return reader.tab.evaluate("document.readyState === 'loading' ? '' : document.body.innerText")
    except Exception:
        return ""


def told(name: str, times: list[float]) -> None:
    print(f"  {name}: on the screen after {median(times):.0f} ms ({min(times):.0f} to {max(times):.0f})", flush=True)


def used(process: int) -> float:
    """Seconds of processor time."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def peak(process: int) -> int:
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text())[1]) // 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--tool", type=Path, default=TOOL, help="another build, to hold this against")
    parser.add_argument("--folder", type=Path, help="where to work; in memory if there is any")
    chosen = parser.parse_args()
    for cases in chosen.cases:
        with workspace(chosen.folder) as folder:
            measure(chosen.tool, folder / "content", cases)


if __name__ == "__main__":
    main()

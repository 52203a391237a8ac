"""What a reader on a phone is sent, by a real web server: little, in few requests, nothing that the policy stops.

Cold cache for every page; the bytes are those Chromium counts on the wire, headers included. Whether anything
moves is seen to the foot of the page. What moves once may have been painted before its text had come, wherever the
answer happened to be cut; what moves each time is the page's own. Times are not judged here, they are no one's fault on a busy machine:
`Tests/bench/reading.py` measures them.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from browser import Look, Reader, chromium, in_parallel
from kinds import samples
from nginx import nginx
from pages import BuiltSite
from playwright.sync_api import Browser
from serving import headers_for_all

PHONE = Look("390 px", 390)
# Of a page; a table of all columns, or of all figures, is read once and may be half as much again.
MOST_BYTES = 30_000
MOST_BYTES_OF_TABLES = 45_000
TABLES = ("tu-dien/", "dictionary/", "thong-ke/", "statistics/")
MOST_REQUESTS = 6
LOOKS_AGAIN = 2
PHOTOGRAPHS = ("image/jpeg", "image/webp", "image/png", "image/avif")
SHIFTS = """() => new Promise(done => {
  let moved = 0;
  new PerformanceObserver(list => { for (const one of list.getEntries()) moved += one.value })
    .observe({ type: "layout-shift", buffered: true });
  scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  setTimeout(() => done(moved), 200);
})"""


def check(site: BuiltSite) -> tuple[str, list[str]]:
    paths = [sample.path for sample in samples(site)]
    with nginx(site) as address:
        said = in_parallel(weigh, paths, address, headers_for_all(site.folder))
    heaviest = max((line for line in said if line[0] == "#"), default="#0")
    return f"{len(paths)} pages, at most {heaviest[1:].lstrip('0')}", [line for line in said if line[0] != "#"]


def weigh(paths: Sequence[str], address: str, headers: list[str]) -> list[str]:
    said: list[str] = []
    with chromium() as browser:
        for path in paths:
            with opened(browser, address, path) as (reader, sent):
                moved = reader.tab.evaluate(SHIFTS)
                found = [*sent.troubles(path, headers), *reader.said]
                said.append(f"#{sent.bytes:06} bytes in {len(sent.kinds)} requests ({path})")
            for _ in range(LOOKS_AGAIN if moved else 0):
                with opened(browser, address, path) as (reader, _):
                    moved = min(moved, reader.tab.evaluate(SHIFTS))
            found += [f"moves by {moved:.4f}"] if moved else []
            said += [f"{path} ({PHONE.name}, nginx): {each}" for each in found]
    return said


@contextmanager
def opened(browser: Browser, address: str, path: str) -> Iterator[tuple[Reader, "Sent"]]:
    context = browser.new_context(viewport={"width": PHONE.width, "height": 800})
    reader = Reader(context.new_page(), address)
    sent = Sent(reader)
    reader.open(path)
    yield reader, sent
    context.close()


class Sent:
    """What went over the wire for one page."""

    def __init__(self, reader: Reader) -> None:
        self.kinds: dict[str, str] = {}
        self.bytes = 0
        self.headers: dict[str, str] = {}
        reader.wire.on("Network.responseReceived", self.note)
        reader.wire.on("Network.loadingFinished", self.weigh)
        reader.wire.send("Network.enable")

    def note(self, event: dict) -> None:
        response = event["response"]
        self.kinds[event["requestId"]] = response["mimeType"]
        if event["type"] == "Document":
            self.headers = {name.lower(): value for name, value in response["headers"].items()}

    def weigh(self, event: dict) -> None:
        if self.kinds.get(event["requestId"]) not in PHOTOGRAPHS:
            self.bytes += round(event["encodedDataLength"])

    def troubles(self, path: str, headers: list[str]) -> Iterator[str]:
        most = MOST_BYTES_OF_TABLES if any(table in path for table in TABLES) else MOST_BYTES
        if self.bytes > most:
            yield f"{self.bytes} bytes on the wire, photographs apart"
        if self.bytes == 0 or self.headers.get("content-encoding") != "gzip":
            yield f"{self.bytes} bytes, {self.headers.get('content-encoding')}: not as a web server sends it"
        if len(self.kinds) > MOST_REQUESTS:
            yield f"{len(self.kinds)} requests"
        for name, value in (line.split(": ", 1) for line in headers):
            if self.headers.get(name.lower()) != value:
                yield f"is sent with {name}: {self.headers.get(name.lower())}"

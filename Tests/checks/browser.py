"""Chromium as the checks use it: a tab that notes what the page complains of, seen in one look after another."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from playwright.sync_api import Browser, Page, Request, sync_playwright

BROWSER = "/usr/bin/chromium"
PROCESSES = 2
INSIDE = Path(__file__).parent / "inside"
POLICY = """addEventListener("securitypolicyviolation", event =>
  console.error(`the policy blocks ${event.violatedDirective} ${event.blockedURI}`))"""

Item = TypeVar("Item")


class Look(NamedTuple):
    """How a page is looked at. Changing it does not load the page again."""

    name: str
    width: int
    scheme: str = "light"
    scale: float = 1
    text: int = 16
    motion: str = "no-preference"
    colours: str = "none"
    medium: str = "screen"


DESK = Look("1280 px", 1280, motion="reduce")
PATIENCE = 5_000


class Reader:
    """A tab. `said` holds what the page complained of since `open`."""

    def __init__(self, tab: Page, address: str) -> None:
        self.tab, self.address = tab, address
        self.said: list[str] = []
        self.wire = tab.context.new_cdp_session(tab)
        tab.add_init_script(POLICY)
        listen(tab, address, self.said)

    def open(self, path: str) -> None:
        self.said.clear()
        address = path.removesuffix("index.html")
        self.tab.goto(f"{self.address}/{address}", wait_until="load")

    def wear(self, look: Look) -> None:
        """`text` is the size of text that readers set in their browser, 16 px unless they want it larger."""
        self.tab.set_viewport_size({"width": look.width, "height": 800})
        metrics = {"width": look.width, "height": 800, "deviceScaleFactor": look.scale}
        self.wire.send("Emulation.setDeviceMetricsOverride", {**metrics, "mobile": False})
        self.tab.emulate_media(
            media=look.medium,
            color_scheme=look.scheme,
            reduced_motion=look.motion,
            forced_colors=look.colours,
        )
        sizes = {"standard": look.text, "fixed": look.text * 13 // 16}
        self.wire.send("Page.setFontSizes", {"fontSizes": sizes})

    def ask(self, script: str, argument: Any = None) -> list[str]:
        """The findings of a script of the folder `inside`."""
        return self.tab.evaluate((INSIDE / f"{script}.js").read_text(), argument)

    def walk_to(self, place: str, limit: int = 60) -> bool:
        """With Tab, until it stops there."""
        return any(self.press_and_see(place) for _ in range(limit))

    def press_and_see(self, place: str) -> bool:
        self.tab.keyboard.press("Tab")
        return self.is_at(place)

    def is_at(self, place: str) -> bool:
        return self.tab.evaluate("place => document.activeElement.matches(place)", place)


def listen(tab: Page, address: str, said: list[str]) -> None:
    """Notes what the page complains of, and what it asks of others."""
    tab.on("console", lambda line: said.append(f"console {line.type}: {line.text}"))
    tab.on("pageerror", lambda error: said.append(f"script error: {error}"))
    tab.on("requestfailed", lambda request: said.extend(failed(request)))
    tab.on(
        "request",
        lambda request: request.url.startswith((address + "/", "data:")) or said.append(f"asks {request.url}"),
    )


def failed(request: Request) -> list[str]:
    """What a reader who has gone on no longer waits for has not failed."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"failed: {request.url} {request.failure}"]


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield browser
        browser.close()


@contextmanager
def reading(address: str, **context: Any) -> Iterator[Reader]:
    with chromium() as browser:
        yield Reader(browser.new_context(**context).new_page(), address)


def in_parallel(work: Callable[..., list[str]], items: Sequence[Item], *shared: Any) -> list[str]:
    """Deals the items to processes, which call `work(items, *shared)`; findings in order."""
    parts = [items[part::PROCESSES] for part in range(PROCESSES)]
    with ProcessPoolExecutor(PROCESSES) as pool:
        answers = pool.map(partial(call, work, shared), parts)
        return sorted(finding for said in answers for finding in said)


def call(work: Callable[..., list[str]], shared: Sequence[Any], items: Sequence[Item]) -> list[str]:
    return work(items, *shared)

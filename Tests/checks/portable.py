"""`build --portable` opened from a folder, as from a stick: every link leads to a file, pages have their looks, search finds."""

import subprocess
import tempfile
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import lxml.html
from browser import BROWSER
from pages import BuiltSite
from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright
from subpath import AS_OF

LOADED = '//link[@rel="stylesheet" or @rel="icon"]/@href | //script/@src | //img/@src | //form/@action'


def check(site: BuiltSite) -> tuple[str, list[str]]:
    # A name with a space and a mark, as folders on sticks have.
    with tempfile.TemporaryDirectory(prefix="thư mục ") as place:
        folder = Path(place) / "site"
        site.lend_pictures(folder)
        command = [site.tool, "build", "--portable", "--content", "content", "--templates", "templates"]
        built = subprocess.run(
            [*command, "--output", folder, "--as-of", AS_OF], capture_output=True, text=True
        )
        if built.returncode != 0:
            return "not built", [built.stderr]
        pages = sorted(folder.rglob("*.html"))
        findings = [trouble for page in pages for trouble in dead_ends(folder, page)]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
            findings += opened(browser.new_page(), folder)
            browser.close()
        return f"{len(pages)} pages", findings


def dead_ends(folder: Path, page: Path) -> list[str]:
    """What browsers load and where links lead, but for the addresses of the published site."""
    tree = lxml.html.document_fromstring(page.read_bytes().decode("utf-8"))
    found = []
    for address in tree.xpath(f"//a/@href | {LOADED}"):
        url = urldefrag(urljoin(page.as_uri(), address)).url
        if urlsplit(url).scheme != "file":
            continue
        path = Path(unquote(urlsplit(url).path))
        if not path.is_relative_to(folder) or not path.is_file():
            found.append(f"{page.relative_to(folder)}: {address} leads to no file")
    if tree.xpath("//@integrity"):
        found.append(f"{page.relative_to(folder)}: integrity keeps a browser from loading from a folder")
    return found


def opened(tab: Tab, folder: Path) -> list[str]:
    heard: list[str] = []
    tab.on("console", lambda line: heard.append(f"console {line.type}: {line.text}"))
    tab.on("pageerror", lambda error: heard.append(f"script error: {error}"))
    tab.on("requestfailed", lambda request: heard.append(f"failed: {request.url}"))
    tab.goto((folder / "index.html").as_uri())
    tab.locator("a[hreflang=vi], a[lang=vi]").first.click()
    colour = tab.locator(".masthead").evaluate("bar => getComputedStyle(bar).borderTopStyle + getComputedStyle(bar).borderBottomStyle")
    if "none" == colour.removesuffix("none"):
        heard.append("the style sheet is not in force")
    tab.locator("form.search input").first.fill("thu dau mot")
    tab.keyboard.press("Enter")
    first = tab.locator("#_results .row-title a").first
    first.wait_for()
    if "Thủ Dầu Một" not in first.inner_text():
        heard.append(f"search finds {first.inner_text()} first")
    first.click()
    tab.locator("h1").wait_for()
    if "Thủ Dầu Một" not in tab.locator("h1").inner_text():
        heard.append(f"a result leads to {tab.url}")
    tab.locator("a[hreflang=en]").first.click()
    if "Thu Dau Mot" not in tab.locator("h1").inner_text():
        heard.append(f"the switch of languages leads to {tab.url}")
    return heard

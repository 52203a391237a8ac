"""`serve` as an editor uses it: what it shows is what a build writes, a save is on the screen and the place is kept, a page
renewed in place is that of who opens it anew, an error stands on the page and costs nothing, and nobody else is let in."""

import http.client
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from browser import INSIDE, Reader, reading
from pages import BuiltSite
from playwright.sync_api import Page
from subpath import AS_OF

REPORT = "vi/de-xuat/cap-phep-so/"
FOLDER = "content/initiatives/2022/cap-phep-so"
PERSON = "vi/can-bo/doan-khue-an/"
LONG = "\nĐoạn thêm.\n" * 20
PATIENCE = 20
# Each takes a process of its own to make; the others are made alike.
PICTURES = 6
# Made with the site as a whole, or telling how long that turned out.
OF_THE_WHOLE = ("manifest.json", "data/portable.zip", "vi/du-lieu/index.html", "en/data/index.html")
SUPPORT = ("_headers", "_redirects")
BROWSERS = 200
BAR = re.compile(rb"<bieuduong-preview .*</bieuduong-preview><script [^>]*></script>", re.DOTALL)


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory(prefix="preview-") as place, serving(site, Path(place)) as desk:
        findings = same_bytes(site, desk) + same_headers(site, desk) + same_redirects(site, desk)
        findings += turned_away(desk) + crowded(desk)
        with reading(desk.address, viewport={"width": 1280, "height": 800}) as reader:
            for work in (saved, in_place, place_kept, gone_back, broken, template_broken, many_at_once, folder_gone, looked_ahead):
                findings += [f"{work.__name__}: {trouble}" for trouble in work(desk, reader)]
        return f"{desk.asked} addresses", findings


class Desk:
    """A preview under way, and the files it is of."""

    def __init__(self, place: Path, port: int, process: subprocess.Popen):
        self.place, self.port, self.process = place, port, process
        self.address = f"http://127.0.0.1:{port}"
        self.asked = 0
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=600)

    def get(self, address: str, method: str = "GET", body: str | None = None, **headers: str):
        self.asked += 1
        self.line.request(method, address, body, {name.replace("_", "-"): said for name, said in headers.items()})
        answer = self.line.getresponse()
        return answer, answer.read()

    def path(self, name: str) -> Path:
        return self.place / name


@contextmanager
def serving(site: BuiltSite, place: Path) -> Iterator[Desk]:
    for name in ("content", "templates"):
        shutil.copytree(name, place / name)
    command = [site.tool.resolve(), "serve", "--as-of", AS_OF, "--language", "vi"]
    with (
        (place / "errors").open("w") as errors,
        subprocess.Popen(command, cwd=place, stdout=subprocess.PIPE, stderr=errors, text=True) as process,
    ):
        first = process.stdout.readline()
        desk = Desk(place, int(re.search(r":(\d+)/", first)[1]), process)
        until(lambda: listens(desk))
        try:
            yield desk
        finally:
            process.kill()


def listens(desk: Desk) -> bool:
    try:
        return desk.get("/.preview/bar.js")[0].status == 200
    except ConnectionError:
        desk.line.close()
        return False


def until(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.01)
    return False


def same_bytes(site: BuiltSite, desk: Desk) -> list[str]:
    findings, pictures = [], 0
    for path in site.files:
        is_picture = path.startswith("images/")
        pictures += is_picture
        if path.startswith(".") or path in (*OF_THE_WHOLE, *SUPPORT) or is_picture and pictures > PICTURES:
            continue
        answer, shown = desk.get("/" + path.removesuffix("index.html"))
        wanted = (site.folder / path).read_bytes()
        if BAR.sub(b"", shown) != wanted and not is_moved(answer, wanted):
            findings.append(f"{path}: {answer.status}, {len(shown)} bytes, other than a build writes")
    return findings


def is_moved(answer: http.client.HTTPResponse, wanted: bytes) -> bool:
    """A server that knows of an old address needs no page there."""
    return answer.status == 301 and b'http-equiv="refresh"' in wanted


def same_headers(site: BuiltSite, desk: Desk) -> list[str]:
    findings = []
    for rule in re.split(r"\n(?=/)", (site.folder / "_headers").read_text()):
        pattern, *fields = rule.splitlines()
        address = next(("/" + path for path in site.files if is_meant(pattern, "/" + path)), None)
        if address is None or address.endswith(".zip"):
            continue
        answer, _ = desk.get(address.removesuffix("index.html"))
        for name, value in (field.strip().split(": ", 1) for field in fields):
            if value not in (answer.getheader(name) or "").replace(", ", ", "):
                findings.append(f"{address}: {name} is {answer.getheader(name)!r}, not {value!r}")
    return findings


def is_meant(pattern: str, address: str) -> bool:
    if pattern == "/*":
        return address == "/vi/index.html"
    return address.startswith(pattern[:-1]) if pattern.endswith("*") else address == pattern


def same_redirects(site: BuiltSite, desk: Desk) -> list[str]:
    rules = [line.split() for line in (site.folder / "_redirects").read_text().splitlines()]
    findings = []
    for old, new, code in rules:
        if code != "301":
            continue
        answer, _ = desk.get(old.replace(":id", "any"))
        if (answer.status, answer.getheader("Location")) != (301, new.replace(":id", "any")):
            findings.append(f"{old}: {answer.status} {answer.getheader('Location')}")
    for address in ("/vi/de-xuat", "/en/officials"):
        answer, _ = desk.get(address)
        if (answer.status, answer.getheader("Location")) != (301, address + "/"):
            findings.append(f"{address}: {answer.status} {answer.getheader('Location')}")
    return findings


def turned_away(desk: Desk) -> list[str]:
    own = f"127.0.0.1:{desk.port}"
    form = f"file={FOLDER}/vi.md"
    asked = {
        "another host's name": (desk.get("/vi/", Host="evil.example"), 421),
        "no way out of the site": (desk.get("/vi/../../etc/passwd"), 404),
        "no way out in disguise": (desk.get("/vi/%2e%2e/%2e%2e/content/site.yaml"), 404),
        "nothing of the content as it is": (desk.get("/content/site.yaml"), 404),
        "a page that is not there": (desk.get("/en/no/such/"), 404),
        "nothing but looking": (desk.get("/vi/", "DELETE"), 405),
        "opening from elsewhere": (desk.get("/.preview/open", "POST", form, Origin="https://evil.example"), 403),
        "opening without a page": (desk.get("/.preview/open", "POST", form), 403),
        "opening what is none of ours": (
            desk.get("/.preview/open", "POST", "file=/etc/passwd", Origin=f"http://{own}", Host=own),
            404,
        ),
    }
    findings = [f"{what}: {answer.status}" for what, ((answer, _), code) in asked.items() if answer.status != code]
    headed, body = desk.get(f"/{REPORT}", "HEAD")
    if headed.status != 200 or body or int(headed.getheader("Content-Length")) < 1000:
        findings.append(f"HEAD: {headed.status}, {len(body)} bytes")
    return findings


def crowded(desk: Desk) -> list[str]:
    """Many browsers at once, all of which hang up."""
    statuses: list[int] = []

    def look() -> None:
        line = http.client.HTTPConnection("127.0.0.1", desk.port, timeout=60)
        line.request("GET", f"/.preview/events?address=/{REPORT}&page=&bar=")
        statuses.append(line.getresponse().status)
        line.close()

    lookers = [Thread(target=look) for _ in range(BROWSERS)]
    for looker in lookers:
        looker.start()
    for looker in lookers:
        looker.join()
    after = desk.get("/vi/")[0].status
    return [] if statuses == [200] * BROWSERS and after == 200 else [f"crowded: {statuses.count(200)} let in, then {after}"]


def shows(reader: Reader, words: str) -> Callable[[], bool]:
    return lambda: words in ask(reader, "document.body.innerText")


def hides(reader: Reader, words: str) -> Callable[[], bool]:
    def holds() -> bool:
        text = ask(reader, "document.readyState === 'complete' && document.body.innerText")
        return bool(text) and words not in text

    return holds


def is_mended(reader: Reader) -> bool:
    said = bar(reader)
    return bool(said) and "Nội dung đang có lỗi" not in said


BAR_TEXT = "document.querySelector('bieuduong-preview').shadowRoot.getElementById('bar').innerText"


def bar(reader: Reader) -> str:
    return ask(reader, BAR_TEXT)


def ask(reader: Reader, script: str):
    """A page that is just being loaded again says nothing."""
    try:
        return reader.tab.evaluate(script)
    except Exception as trouble:
        if "navigation" in str(trouble) or "context" in str(trouble) or "null" in str(trouble):
            return ""
        raise


def quiet(reader: Reader) -> list[str]:
    said = [line for line in reader.said if "503" not in line and "404" not in line]
    reader.said.clear()
    return said


@contextmanager
def changed(file: Path, change: Callable[[str], str]) -> Iterator[None]:
    """For a while, and saved as editors do: another file takes its place."""
    text = file.read_text()
    save(file, change(text))
    yield
    save(file, text)


def save(file: Path, text: str) -> None:
    draft = file.with_name(f".{file.name}.draft")
    draft.write_text(text)
    os.replace(draft, file)


def saved(desk: Desk, reader: Reader) -> Iterator[str]:
    reader.open(REPORT)
    other = reader.tab.context.new_page()
    other.goto(f"{desk.address}/{PERSON}")
    other.evaluate("document.title = 'as it was'")
    reader.tab.bring_to_front()
    ask(reader, "document.querySelectorAll('details')[1].open = true; scrollTo(0, 700)")
    with changed(desk.path(f"{FOLDER}/vi.md"), lambda text: text + "\nMột câu vừa thêm.\n"):
        if not until(shows(reader, "Một câu vừa thêm.")):
            yield "what was saved is not on the screen"
        if not until(lambda: ask(reader, "scrollY") == 700):
            yield f"the place is {ask(reader, 'scrollY')}, not 700"
        folds = "[...document.querySelectorAll('details')].slice(0, 2).map(fold => fold.open).join()"
        if not until(lambda: ask(reader, folds) == "false,true"):
            yield f"the folds are {ask(reader, folds)}"
        if not until(lambda: "đã cũ" in bar(reader)):
            yield "the bar does not say that the translation is out of date"
    if not until(hides(reader, "Một câu vừa thêm.")):
        yield "what was taken back is still on the screen"
    if other.title() != "as it was":
        yield "a page that has not changed was loaded again"
    other.close()
    yield from quiet(reader)


class Edit(NamedTuple):
    """What is written, and a page on which it shows."""

    name: str
    page: str
    file: str
    change: Callable[[str], str]
    is_loaded_again: bool = False


def said(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        if old not in text:
            raise ValueError(f"“{old}” is not in the demo's content any more")
        return text.replace(old, new, 1)

    return change


TITLE = said("vi: Cấp giấy phép xây dựng", "vi: Cấp phép “mới” <em> & xây dựng")
EDITS = [
    Edit("a sentence more", REPORT, f"{FOLDER}/vi.md", lambda text: text + "\nMột câu vừa thêm.\n"),
    Edit("a word", REPORT, f"{FOLDER}/vi.md", said("Bốn lần đi xin", "Năm lần đi xin")),
    Edit("a part less", REPORT, f"{FOLDER}/vi.md", lambda text: text[text.index("## Cách làm") :]),
    Edit("parts moved", REPORT, f"{FOLDER}/vi.md", lambda text: "\n## ".join(reversed(text.split("\n## ")))),
    Edit("a table and a list", REPORT, f"{FOLDER}/vi.md", lambda text: f"- một\n- hai\n\n{text}\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
    Edit("a picture less", REPORT, f"{FOLDER}/vi.md", said("![](truoc-va-sau.png)", "")),
    Edit("a title", REPORT, f"{FOLDER}/record.yaml", TITLE),
    Edit("a summary", REPORT, f"{FOLDER}/record.yaml", said("Người dân khai một tờ duy nhất", "Chỉ khai một tờ")),
    Edit("a day", REPORT, f"{FOLDER}/record.yaml", said("on: 2022-04-12", "on: 2022-04-13")),
    Edit("side by side", f"{REPORT}song-ngu/", f"{FOLDER}/vi.md", said("Bốn lần đi xin", "Năm lần đi xin")),
    Edit("the English", "en/initiatives/cap-phep-so/", f"{FOLDER}/en.md", lambda text: text + "\nOne sentence more.\n"),
    Edit("a person's proposal", PERSON, f"{FOLDER}/record.yaml", TITLE),
    Edit("a unit's proposal", "vi/don-vi/so-xay-dung-binh-duong/", f"{FOLDER}/record.yaml", TITLE),
    Edit("the front page", "vi/", f"{FOLDER}/record.yaml", TITLE),
    Edit("a register", "vi/de-xuat/", f"{FOLDER}/record.yaml", TITLE, is_loaded_again=True),
    Edit("the style sheet", REPORT, "templates/assets/site.css", lambda text: text + "h1 { color: red }\n", is_loaded_again=True),
    Edit("a template", REPORT, "templates/initiative.mustache", said("{{$main}}", "{{$main}}<p>Mới.</p>")),
    Edit("a form", REPORT, "templates/initiative.mustache", said("{{$main}}", "{{$main}}<form><button>a</button></form>"), True),
]


def in_place(desk: Desk, reader: Reader) -> Iterator[str]:
    """After an edit, and after it is taken back, a page is what it is for who opens it now."""
    fresh = reader.tab.context.new_page()
    reader.tab.bring_to_front()
    for edit in EDITS:
        reader.open(edit.page)
        before = tree(reader.tab)
        ask(reader, "window.stays = true")
        with changed(desk.path(edit.file), edit.change):
            yield from renewed(desk, reader, fresh, edit)
            if tree(reader.tab) == before and "template" not in edit.file:
                yield f"{edit.name}: nothing has changed"
        yield from renewed(desk, reader, fresh, edit._replace(name=f"{edit.name}, taken back"))
        if tree(reader.tab) != before:
            yield f"{edit.name}, taken back: the page is not what it was"
    fresh.close()
    yield from quiet(reader)


def renewed(desk: Desk, reader: Reader, fresh: Page, edit: Edit) -> Iterator[str]:
    look = "document.querySelector('bieuduong-preview').dataset.page"
    before = ask(reader, look)
    if not until(lambda: ask(reader, look) not in ("", before)):
        yield f"{edit.name}: what was saved is not on the screen"
        return
    if ask(reader, "window.stays === true") == edit.is_loaded_again:
        yield f"{edit.name}: the page was {'renewed in place' if edit.is_loaded_again else 'loaded again'}"
    reader.tab.wait_for_load_state("load")
    parts, told = as_new(fresh, f"{desk.address}/{edit.page}")
    for mine, wanted in zip(tree(reader.tab), [*parts, "nothing"]):
        if mine != wanted:
            yield f"{edit.name}: {mine.strip()[:200]} where a fresh page has {wanted.strip()[:200]}"
            return
    if bar(reader) != told:
        yield f"{edit.name}: the bar is not that of a fresh page"


def as_new(fresh: Page, address: str) -> tuple[list[str], str]:
    """The parts and the bar of a page that is opened now. It is left at once: of one that stays the next change may be
    told, which loads it again just while it is sent elsewhere."""
    fresh.goto(address, wait_until="load")
    seen = (tree(fresh), fresh.evaluate(BAR_TEXT))
    fresh.goto("about:blank")
    return seen


def tree(tab: Page) -> list[str]:
    return tab.evaluate((INSIDE / "tree.js").read_text())


def place_kept(desk: Desk, reader: Reader) -> Iterator[str]:
    """Whoever reads on is not disturbed, and what is selected and found stays so."""
    reader.open(REPORT)
    ask(reader, "document.querySelectorAll('details')[1].open = true")
    ask(reader, "document.querySelector('main a').focus({ preventScroll: true })")
    if not ask(reader, "find('Hai chỗ khó nhất')"):
        yield "the words to be found are not there"
    kept = "[getSelection().toString(), document.activeElement.textContent, document.querySelectorAll('details')[1].open].join()"
    above = "Math.round(getSelection().getRangeAt(0).getBoundingClientRect().top)"
    if not until(lambda: 0 < ask(reader, above) < 800 and comes_to_rest(reader, above)):
        yield "what is found is out of sight"
    before, place = ask(reader, kept), ask(reader, above)
    with changed(desk.path(f"{FOLDER}/vi.md"), lambda text: LONG + text + LONG):
        if not until(shows(reader, "Đoạn thêm.")):
            yield "what was saved is not on the screen"
        if ask(reader, kept) != before:
            yield f"“{before}” has become “{ask(reader, kept)}”"
        if not until(lambda: abs(ask(reader, above) - place) <= 1):
            yield f"what was read at {place} is at {ask(reader, above)}"
        if not ask(reader, "find('Đoạn thêm.')"):
            yield "what came in is not found"
    if not until(hides(reader, "Đoạn thêm.")):
        yield "what was taken back is still on the screen"
    yield from quiet(reader)


def comes_to_rest(reader: Reader, place: str) -> bool:
    before = ask(reader, place)
    time.sleep(0.3)
    return ask(reader, place) == before


def gone_back(desk: Desk, reader: Reader) -> Iterator[str]:
    """A page that was renewed is one step of the way, and has its place when a reader comes back to it."""
    reader.open("vi/")
    reader.open(REPORT)
    steps = ask(reader, "history.length")
    with changed(desk.path(f"{FOLDER}/vi.md"), lambda text: text + "\nMột câu vừa thêm.\n"):
        if not until(shows(reader, "Một câu vừa thêm.")):
            yield "what was saved is not on the screen"
        ask(reader, "scrollTo(0, 900)")
        reader.tab.click("main a[href^='/vi/']:not([href*='#'])", no_wait_after=False)
        reader.tab.wait_for_load_state("load")
        if reader.tab.url.endswith(REPORT) or ask(reader, "history.length") != steps + 1:
            yield f"a step further is {reader.tab.url}, {ask(reader, 'history.length')} steps"
        reader.tab.go_back(wait_until="load")
        if not reader.tab.url.endswith(REPORT) or not until(shows(reader, "Một câu vừa thêm.")):
            yield f"a step back is {reader.tab.url}"
        reader.tab.go_back(wait_until="load")
        if not reader.tab.url.endswith("/vi/"):
            yield f"two steps back is {reader.tab.url}"
        reader.tab.go_forward(wait_until="load")
        if not until(shows(reader, "Một câu vừa thêm.")):
            yield "what was saved is not there on the way forward"
    if not until(hides(reader, "Một câu vừa thêm.")):
        yield "a page that was come back to is not renewed"
    yield from quiet(reader)


def broken(desk: Desk, reader: Reader) -> Iterator[str]:
    reader.open(REPORT)
    title = reader.tab.title()
    with changed(desk.path(f"{FOLDER}/record.yaml"), lambda text: text.replace("employer: ", "employer: x")):
        if not until(lambda: "không có đơn vị nào mang mã" in bar_opened(reader)):
            yield "the error is not on the page"
        if reader.tab.title() != title:
            yield "the last good page is not behind it"
        answer, _ = desk.get("/vi/can-bo/")
        if answer.status != 200:
            yield f"another page: {answer.status}"
    if not until(lambda: is_mended(reader)):
        yield "the error is mended and still on the page"
    yield from quiet(reader)


def bar_opened(reader: Reader) -> str:
    ask(reader, "document.querySelector('bieuduong-preview').shadowRoot.querySelectorAll('details').forEach(fold => fold.open = true)")
    return bar(reader)


def template_broken(desk: Desk, reader: Reader) -> Iterator[str]:
    reader.open(REPORT)
    title = reader.tab.title()
    with changed(desk.path("templates/initiative.mustache"), lambda text: text + "{{tittle}}"):
        if not until(lambda: "tittle" in bar_opened(reader)):
            yield "the error is not on the page"
        if reader.tab.title() != title:
            yield "the last good page is not behind it"
    if not until(lambda: is_mended(reader)):
        yield "the error is mended and still on the page"
    yield from quiet(reader)


def many_at_once(desk: Desk, reader: Reader) -> Iterator[str]:
    """As `git checkout` writes them; the last one is that of the page."""
    reader.open(REPORT)
    others = sorted(path for path in desk.path("content").rglob("vi.md") if "cap-phep-so" not in str(path))[:9]
    files = [*others, desk.path(f"{FOLDER}/vi.md")]
    texts = {file: file.read_text() for file in files}
    for file, text in texts.items():
        save(file, text + "\nMười tệp cùng lúc.\n")
    if not until(shows(reader, "Mười tệp cùng lúc.")):
        yield "what was saved is not on the screen"
    for file, text in texts.items():
        save(file, text)
    if not until(hides(reader, "Mười tệp cùng lúc.")):
        yield "what was taken back is still on the screen"
    yield from quiet(reader)


def folder_gone(desk: Desk, reader: Reader) -> Iterator[str]:
    reader.open(REPORT)
    title = reader.tab.title()
    desk.path("content").rename(desk.path("elsewhere"))
    if not until(lambda: "Nội dung đang có lỗi" in bar(reader)):
        yield "that the folder is gone is not on the page"
    if desk.process.poll() is not None:
        yield "the preview has ended"
    if reader.tab.title() != title:
        yield "the last good page is not behind it"
    desk.path("elsewhere").rename(desk.path("content"))
    if not until(lambda: is_mended(reader)):
        yield "the folder is back and the error still on the page"
    with changed(desk.path(f"{FOLDER}/vi.md"), lambda text: text + "\nSau khi trở lại.\n"):
        if not until(shows(reader, "Sau khi trở lại.")):
            yield "the folder that is back is not watched"
    if not until(hides(reader, "Sau khi trở lại.")):
        yield "what was taken back is still on the screen"
    yield from quiet(reader)


def looked_ahead(desk: Desk, reader: Reader) -> Iterator[str]:
    """What waits for its day, at that day and not before."""
    reader.open("vi/")
    now = ask(reader, "document.body.innerText")
    shadow = "document.querySelector('bieuduong-preview').shadowRoot"
    moments = ask(reader, f"[...{shadow}.querySelectorAll('option')].map(option => option.value)")
    if len(moments) < 2:
        yield "there is no moment ahead to choose"
        return
    ask(
        reader,
        f"(select => {{ select.value = '{moments[-1]}';"
        f" select.dispatchEvent(new Event('change', {{ bubbles: true }})) }})({shadow}.querySelector('select'))",
    )
    if not until(lambda: ask(reader, "document.body.innerText") not in ("", now)):
        yield f"the front page is the same as of {moments[-1]}"
    fresh, body = desk.get("/vi/")
    if BAR.sub(b"", body) == b"" or fresh.status != 200:
        yield "who has chosen nothing sees nothing"
    yield from quiet(reader)

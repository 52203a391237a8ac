"""Registers narrow in the browser to exactly what the static pages hold, and work without scripts."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from browser import INSIDE, chromium, in_parallel
from pages import BuiltSite
from playwright.sync_api import Browser, Locator
from playwright.sync_api import Page as Tab
from serving import serving

REGISTERS = ["vi/de-xuat/", "en/commendations/"]
OTHER_LANGUAGE = ["en/initiatives/", "vi/khen-thuong/"]
LETTERS = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = {"": 0, "\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
ROWS = re.compile(r"/rows/(\d+)\.js")
SETTLED = "() => document.getElementById('_rows').getAttribute('aria-busy') === null"


class Choice(NamedTuple):
    part: str
    path: str
    title: str
    count: int
    """Addresses of the entries, in the order of the list."""
    entries: list[str]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    registers = REGISTERS + OTHER_LANGUAGE * site.is_thorough
    with serving(site.folder) as address:
        # Pages that were parsed cannot go to another process.
        said = in_parallel(try_all, registers, replace(site, known={}), address)
    tried = sum(int(line[1:]) for line in said if line[0] == "#")
    return f"{len(registers)} registers, {tried} lists compared", [line for line in said if line[0] != "#"]


def try_all(registers: Sequence[str], site: BuiltSite, address: str) -> list[str]:
    said: list[str] = []
    with chromium() as browser:
        for register in registers:
            trial = Trial(site, browser, address, register)
            said += [f"{register}: {finding}" for finding in trial.findings()]
            said.append(f"#{trial.tried}")
    return said


class Trial:
    """One register against its own static pages."""

    def __init__(self, site: BuiltSite, browser: Browser, address: str, register: str) -> None:
        self.site, self.browser = site, browser
        self.address, self.register = address, register
        self.whole = self.static(register)
        self.choices = list(self.offered())
        self.tried = 0
        self.said: list[str] = []

    def findings(self) -> Iterator[str]:
        for trial in [
            self.counts, self.single, self.pairs, self.alternatives, self.order, self.history,
            self.keyboard, self.table, self.nothing, self.without_scripts, self.failing, self.stale,
        ]:
            self.said = []
            yield from (f"{trial.__name__}: {finding}" for finding in trial())
            yield from (f"{trial.__name__}: {said}" for said in self.said)

    # What the static pages hold.

    def tree(self, path: str):
        return self.site.page(path + "index.html").tree

    def static(self, path: str) -> list[str]:
        rows, tree = [], self.tree(path)
        while True:
            rows += [urlsplit(href).path for href in tree.xpath('//*[@class="row-title"]/a/@href')]
            following = tree.xpath('//a[@rel="next"]/@href')
            if not following:
                return rows
            tree = self.tree(following[0].lstrip("/"))

    def first(self, path: str) -> int:
        """So many entries are on the first page; the others follow on the next."""
        return len(self.tree(path).xpath('//*[@class="row-title"]/a'))

    def offered(self) -> Iterator[Choice]:
        for link in self.tree(self.register).xpath('//nav[@id="_facets"]//a'):
            path = link.get("href").lstrip("/")
            count = link.xpath('string(span[@class="count"])')
            title = link.text_content()[: -len(count)].strip()
            number = int(count.replace(".", "").replace(",", ""))
            yield Choice(path.split("/")[-3], path, title, number, self.static(path))

    # The browser.

    def open(self, path: str, **options) -> Tab:
        tab = self.browser.new_context(**options).new_page()
        tab.on("console", lambda line: self.said.append(f"console {line.type}: {line.text}"))
        tab.on("pageerror", lambda error: self.said.append(f"script error: {error}"))
        tab.goto(f"{self.address}/{path}")
        return tab

    def tick(self, tab: Tab, choice: Choice) -> None:
        tab.evaluate("document.querySelectorAll('.facets details').forEach(each => each.open = true)")
        self.box(tab, choice).click()
        tab.wait_for_function(SETTLED)

    def box(self, tab: Tab, choice: Choice) -> Locator:
        """Boxes stand in the order of the links they were; two may have the same words."""
        return tab.locator("#_facets input").nth(self.choices.index(choice))

    def shown(self, tab: Tab) -> list[str]:
        self.tried += 1
        tab.wait_for_function(SETTLED)
        while tab.locator("#_more").is_visible():
            before = tab.locator("#_rows .row").count()
            tab.click("#_more")
            tab.wait_for_function(f"() => document.querySelectorAll('#_rows .row').length > {before}")
        links = tab.locator("#_rows .row-title > a").evaluate_all("all => all.map(a => a.pathname)")
        return list(links)

    def total(self, tab: Tab) -> int:
        return int("".join(filter(str.isdigit, tab.inner_text("#_total"))) or -1)

    def differ(self, tab: Tab, wanted: list[str], what: str, entries: int = 0) -> Iterator[str]:
        if (found := self.shown(tab)) != wanted:
            yield f"{what}: {found} instead of {wanted}"
        if self.total(tab) != (entries or len(wanted)):
            yield f"{what}: says {tab.inner_text('#_total')} of {entries or len(wanted)}"

    def both(self) -> Iterator[tuple[Choice, Choice, list[str]]]:
        """Choices of two kinds that leave something, one pair for every two kinds."""
        seen = set()
        for a, b in combinations(self.choices, 2):
            left = [entry for entry in a.entries if entry in b.entries]
            if a.part != b.part and left and (a.part, b.part) not in seen:
                seen.add((a.part, b.part))
                yield a, b, left

    def feeds(self, path: str) -> list[str]:
        """None where the site has none of single choices."""
        file = f"{path}atom.xml"
        return [f"/{file}"] if (self.site.folder / file).exists() else []

    # The trials.

    def counts(self) -> Iterator[str]:
        """Every choice says how many entries its page holds."""
        for choice in self.choices:
            if choice.count != len(choice.entries):
                yield f"{choice.path}: {choice.count} of {len(choice.entries)}"
        if len({choice.part for choice in self.choices}) < 3:
            yield "offers fewer than three ways of narrowing"

    def single(self) -> Iterator[str]:
        """One choice is its static page, address, title, pages and all."""
        choice = self.choices[0]
        tab = self.open(self.register)
        tab.evaluate("window.mark = 1")
        self.tick(tab, choice)
        yield from self.differ(tab, choice.entries, choice.title)
        if tab.url != f"{self.address}/{choice.path}":
            yield f"the address is {tab.url}"
        if tab.title() != self.tree(choice.path).xpath("string(//title)"):
            yield f"the title is {tab.title()}"
        if tab.evaluate("window.mark") != 1:
            yield "the page was loaded anew"
        feeds = tab.locator("#_follow a[href$='atom.xml']").evaluate_all("all => all.map(a => a.pathname)")
        if feeds != self.feeds(choice.path):
            yield f"the feeds are {feeds}"

    def pairs(self) -> Iterator[str]:
        """Two kinds of choice leave what both hold, and every other choice tells what it would leave."""
        for a, b, left in self.both():
            tab = self.open(a.path)
            self.tick(tab, b)
            yield from self.differ(tab, left, f"{a.title}, {b.title}")
            yield from self.live_counts(tab, [a, b])
            tab.reload()
            yield from self.differ(tab, left, f"{a.title}, {b.title}, loaded anew")
            tab.context.close()

    def live_counts(self, tab: Tab, chosen: list[Choice]) -> Iterator[str]:
        said = tab.locator("#_facets label .count").all_text_contents()
        for choice, count in zip(self.choices, said, strict=True):
            others = [each for each in chosen if each.part != choice.part]
            left = [entry for entry in choice.entries if all(entry in each.entries for each in others)]
            if count != str(len(left)):
                yield f"{choice.title} says {count} instead of {len(left)}"

    def alternatives(self) -> Iterator[str]:
        """Two choices of one kind leave what either holds."""
        a, b = next((a, b) for a, b in combinations(self.choices, 2) if a.part == b.part)
        wanted = [entry for entry in self.whole if entry in a.entries or entry in b.entries]
        tab = self.open(a.path)
        self.tick(tab, b)
        yield from self.differ(tab, wanted, f"{a.title} or {b.title}")
        shared = tab.url
        yield from self.differ(self.open(shared.removeprefix(self.address + "/")), wanted, "shared")

    def order(self) -> Iterator[str]:
        """By title in the order of the language, and from the oldest."""
        tab = self.open(self.register)
        tab.locator("#_sort input").nth(1).check()
        yield from self.differ(tab, self.whole[::-1], "from the oldest")
        tab.locator("#_sort input").nth(2).check()
        self.shown(tab)
        titles = tab.locator("#_rows .row-title > a").all_text_contents()
        wanted = sorted(titles, key=vietnamese if self.register.startswith("vi/") else english)
        if len(titles) != len(self.whole) or titles != wanted:
            yield f"not in order: {[a for a, b in zip(titles, wanted) if a != b]}"

    def history(self) -> Iterator[str]:
        """Back and forward show what was shown."""
        a, b, left = next(self.both())
        tab = self.open(self.register)
        self.tick(tab, a)
        self.tick(tab, b)
        for step, wanted, listed in [
            (tab.go_back, a.entries, self.first(a.path)), (tab.go_back, self.whole, self.first(self.register)),
            (tab.go_forward, a.entries, self.first(a.path)), (tab.go_forward, left, len(left)),
        ]:
            step()
            tab.wait_for_function(f"() => document.querySelectorAll('#_rows .row').length <= {len(self.whole)}")
            tab.wait_for_timeout(150)
            yield from self.differ(tab, wanted[:listed], step.__name__, len(wanted))

    def keyboard(self) -> Iterator[str]:
        """A box is ticked with the space bar and keeps the focus; a condition taken back gives it to the count."""
        a, b, _ = next(self.both())
        tab = self.open(a.path)
        tab.evaluate("document.querySelectorAll('.facets details').forEach(each => each.open = true)")
        box = self.box(tab, b)
        box.focus()
        tab.keyboard.press("Space")
        tab.wait_for_function(SETTLED)
        if tab.evaluate("document.activeElement.type") != "checkbox" or not box.is_checked():
            yield "the box lost the focus"
        tab.evaluate((self.site.tools / "axe.min.js").read_text())
        yield from tab.evaluate((INSIDE / "axe.js").read_text())
        tab.set_viewport_size({"width": 320, "height": 800})
        if (over := tab.evaluate(OVERFLOW)) > 0:
            yield f"scrolls sideways by {over} px"
        tab.locator("#_chosen a").nth(1).focus()
        tab.keyboard.press("Enter")
        yield from self.differ(tab, a.entries, "a condition taken back")
        if tab.evaluate("document.activeElement.id") != "_total":
            yield f"the focus is on {tab.evaluate('document.activeElement.outerHTML')}"

    def table(self) -> Iterator[str]:
        """The CSV has the entries shown, each as the table of the register has it."""
        whole = rows_of((self.site.folder / f"data/{self.table_name()}.csv").read_bytes())
        known = {line[0]: line for line in whole}
        a, b, left = next(self.both())
        if not self.tree(a.path).xpath('//a[@type="text/csv"]'):
            yield from self.not_taken([a, b])
            return
        yield from self.taken([a, b], left, known)
        others = [choice for choice in self.choices if choice.part == a.part and choice != a]
        if others:
            either = [entry for entry in self.whole if entry in a.entries or entry in others[0].entries]
            yield from self.taken([a, others[0]], either, known)

    def table_name(self) -> str:
        link = self.tree(self.register).xpath('string(//a[@type="text/csv"]/@href)')
        return Path(link).stem

    def not_taken(self, chosen: Sequence[Choice]) -> Iterator[str]:
        """Where single choices are no tables, none is offered of several, and no feed of theirs."""
        first, *more = chosen
        tab = self.open(first.path)
        for choice in more:
            self.tick(tab, choice)
        if tab.locator("#_csv").is_visible():
            yield "offers a table that the site cannot make"
        if not self.feeds(first.path) and tab.locator("#_follow a").count():
            yield "leads to a feed that is not there"

    def taken(self, chosen: Sequence[Choice], wanted: Sequence[str], known: dict[str, list[str]]) -> Iterator[str]:
        first, *more = chosen
        tab = self.open(first.path)
        for choice in more:
            self.tick(tab, choice)
        with tab.expect_download() as download:
            tab.click("#_csv")
        data = Path(download.value.path()).read_bytes()
        if not data.startswith(b"\xef\xbb\xbf") or not data.endswith(b"\r\n"):
            yield "no byte order mark, or no end of line"
        header, *lines = rows_of(data)
        if [header, *lines] != [known[line[0]] for line in [header, *lines]]:
            yield "has other cells than the table of the register"
        place = header.index(f"address_{self.register[:2]}")
        if (found := [urlsplit(line[place]).path for line in lines]) != list(wanted):
            yield f"{[choice.title for choice in chosen]}: has {found} instead of {wanted}"
        if not {"id", "status"} <= set(header) or not any(name.endswith("_on") for name in header):
            yield f"lacks id, status or days: {header}"

    def nothing(self) -> Iterator[str]:
        """An address that nothing matches says so."""
        a, b = next(
            (a, b) for a, b in combinations(self.choices, 2)
            if a.part != b.part and not set(a.entries) & set(b.entries)
        )
        tab = self.open(f"{a.path}?{b.part}={b.path.split('/')[-2]}")
        yield from self.differ(tab, [], f"{a.title}, {b.title}")
        if not tab.locator("#_empty").is_visible():
            yield "does not say that nothing matches"

    def without_scripts(self) -> Iterator[str]:
        """Choices are links to pages, and an address of several choices is the page of its first."""
        a, b, _ = next(self.both())
        tab = self.open(f"{a.path}?{b.part}={b.path.split('/')[-2]}", java_script_enabled=False)
        rows = tab.locator("#_rows .row-title > a")
        if [urljoin("/", rows.nth(at).get_attribute("href")) for at in range(rows.count())] != a.entries[: self.first(a.path)]:
            yield "shows another list than its first choice"
        if tab.locator("#_sort, #_csv, #_more").filter(visible=True).count():
            yield "shows what needs a script"
        link = tab.locator(f'#_facets a[href="/{b.path}"]')
        if not link.is_visible():
            link.locator("xpath=ancestor::details/summary").click()
        link.click()
        if tab.url != f"{self.address}/{b.path}":
            yield f"leads to {tab.url}"

    def failing(self) -> Iterator[str]:
        """When the index cannot be had, the static page of the first choice is shown."""
        a, b, _ = next(self.both())
        tab = self.browser.new_page()
        tab.route("**/rows/index.js", lambda route: route.abort())
        tab.goto(f"{self.address}/{a.path}?{b.part}={b.path.split('/')[-2]}")
        tab.wait_for_url(f"{self.address}/{a.path}")
        yield from self.differ(tab, a.entries[: self.first(a.path)], "without an index", len(a.entries))

    def stale(self) -> Iterator[str]:
        """Rows that a cache kept from another build are not shown; the static page is."""
        a, b, _ = next(self.both())
        tab = self.browser.new_page()
        tab.route(ROWS, lambda route: route.fulfill(body=old(route.request.url), content_type="text/javascript"))
        tab.goto(f"{self.address}/{a.path}?{b.part}={b.path.split('/')[-2]}")
        tab.wait_for_url(f"{self.address}/{a.path}")
        yield from self.differ(tab, a.entries[: self.first(a.path)], "with old rows", len(a.entries))


def old(url: str) -> str:
    """A file of rows as another build had it."""
    rows = ["000000"] + ["<li class='row'><p class='row-title'><a href='/'>Old</a></p></li>"] * 16
    return f'registerPart("{ROWS.search(url)[1]}",{json.dumps(rows)})'


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def english(title: str) -> tuple:
    """Letters as they are without marks; what marks then decide is not looked at, for `sorted` keeps what is equal."""
    plain = unicodedata.normalize("NFD", title.lower().replace("đ", "d"))
    letters = [each for each in plain if not unicodedata.combining(each)]
    return tuple((LETTERS.index(each), 0) if each in LETTERS else (0, ord(each)) for each in letters)


def vietnamese(title: str) -> tuple:
    """Letters first, then tones, then capitals: written apart from the tool's own order."""
    letters, tones, numbers = [], [], ""
    for each in unicodedata.normalize("NFD", title.lower().replace("đ", "\u0111")):
        if each in TONES:
            tones[-1] = TONES[each]
        elif each in "\u0306\u0302\u031b":
            base = letters[-1][1]
            marked = unicodedata.normalize("NFC", LETTERS[base] + each)
            letters[-1] = (0, LETTERS.index(marked), 0)
        elif each in LETTERS:
            letters.append((0, LETTERS.index(each), 0))
            tones.append(0)
        else:
            letters.append((0, 0, ord(each)))
            tones.append(0)
    return [(rank, mark) for _, rank, mark in letters], tones

"""The search page in Chromium: what labelled queries find, over the demo and over the real units; and how the page behaves.

The queries stand in `queries/`. The real units are looked at where their data lies beside the project.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import vnunits
from browser import BROWSER, listen
from pages import BuiltSite
from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright
from serving import serving

HERE = Path(__file__).parent
DATA = HERE.parents[1] / ".." / "shared" / "data" / "vn-units"
PAGES = {"vi": "vi/tim-kiem/", "en": "en/search/"}
LEAST_RECALL, LEAST_FIRST = 0.98, 0.92
FIND = """async query => {
  history.replaceState(0, '', '?' + new URLSearchParams({ q: query }));
  await (window.bieuduong?.show ?? show)();
  return [...document.querySelectorAll('#_results .row-title a')].slice(0, 5).map(link => link.pathname + link.hash);
}"""


class Query(NamedTuple):
    sort: str
    """The heading it stands under."""
    language: str
    text: str
    """Each of the wanted, with what may stand in its place."""
    wanted: list[list[str]]


class Score(NamedTuple):
    queries: int
    recall: float
    first: float


def queries(name: str) -> list[Query]:
    """A line that begins with # says what sort the queries under it are."""
    found: list[Query] = []
    sort = ""
    for line in (HERE / "queries" / name).read_text("utf-8").splitlines():
        if line.startswith("#"):
            sort = line.removeprefix("# ")
        elif line:
            language, text, wanted = line.split("\t")
            found.append(Query(sort, language, text, [each.split("|") for each in wanted.split()]))
    return found


def check(site: BuiltSite) -> tuple[str, list[str]]:
    findings: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        tab = browser.new_page()
        said = [relevance(browser.new_page(), site.folder, name, findings) for name in ("demo.txt", "cited.txt", "asked.txt")]
        with serving(site.folder) as address:
            folding(tab, address, findings)
            stems(tab, address, findings)
            behaviour(tab, address, findings)
        if DATA.is_dir():
            with tempfile.TemporaryDirectory() as folder:
                said.append(relevance(tab, units_site(site.tool, Path(folder)), "units.txt", findings))
        browser.close()
    return "; ".join(said), findings


def units_site(tool: Path, folder: Path) -> Path:
    vnunits.write(folder / "content", DATA)
    output = folder / "site"
    command = [tool, "build", "--content", folder / "content", "--output", output, "--as-of", "2026-11-20T08:00"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return output


def relevance(tab: Tab, folder: Path, name: str, findings: list[str]) -> str:
    with serving(folder) as address:
        heard: list[str] = []
        listen(tab, address, heard)
        answers = [(query, find(tab, address, query)) for query in queries(name)]
    findings += [f"{name}: {each}" for each in heard]
    score = judged(answers)
    if score.recall < LEAST_RECALL or score.first < LEAST_FIRST:
        findings += [f"{name}: “{query.text}” found {', '.join(found) or 'nothing'}" for query, found in answers if missed(query, found)]
    return f"{name}: {score.queries} queries, recall at 5 {score.recall:.3f}, first hit right {score.first:.3f}"


def find(tab: Tab, address: str, query: Query) -> list[str]:
    page = f"{address}/{PAGES[query.language]}"
    if not tab.url.startswith(page):
        tab.goto(page)
    return tab.evaluate(FIND, query.text)


def judged(answers: list[tuple[Query, list[str]]]) -> Score:
    recalls = [recall(query, found) for query, found in answers]
    firsts = [bool(found) and any(is_one(found[0], each) for each in query.wanted) for query, found in answers]
    return Score(len(answers), sum(recalls) / len(recalls), sum(firsts) / len(firsts))


def recall(query: Query, found: list[str]) -> float:
    return sum(any(is_one(path, each) for path in found) for each in query.wanted) / len(query.wanted)


def is_one(path: str, alternatives: list[str]) -> bool:
    """`don-vi/so-xay-dung` is a page, `trien-khai/` a page with any anchor, a bare id that of a unit."""
    below = path.split("/", 2)[2]
    return any(
        below.startswith(each) if each.endswith("/") else below.rstrip("/") in (each, f"don-vi/{each}")
        for each in alternatives
    )


def missed(query: Query, found: list[str]) -> bool:
    return recall(query, found) < 1 or not any(is_one(found[0], each) for each in query.wanted)


def folding(tab: Tab, address: str, findings: list[str]) -> None:
    """The script's words against those of Swift, which a test writes down: text, then letters and tone of each word."""
    tab.goto(f"{address}/{PAGES['vi']}?q=a")
    tab.wait_for_function("() => document.getElementById('_count').textContent")
    lines = (HERE / "queries" / "words.txt").read_text("utf-8").splitlines()
    for line in lines:
        text, *words = line.split("\t")
        read = tab.evaluate("text => bieuduong.read(text).map(word => word.letters + (word.tone || '') + ' ' + (bieuduong.hash(word.plain) >>> 0))", text)
        if read != words:
            findings.append(f"words of “{text}”: {read}, in Swift {words}")


def stems(tab: Tab, address: str, findings: list[str]) -> None:
    """The script's stems of English words against those of Swift, which a test writes down."""
    tab.goto(f"{address}/{PAGES['en']}?q=a")
    tab.wait_for_function("() => document.getElementById('_count').textContent")
    rows = [line.split("\t") for line in (HERE / "queries" / "stems.txt").read_text("utf-8").splitlines()]
    read = tab.evaluate("words => words.map(word => bieuduong.read(word)[0].plain)", [word for word, _ in rows])
    findings += [f"stem of “{word}”: {own}, in Swift {stem}" for (word, stem), own in zip(rows, read) if own != stem]


def behaviour(tab: Tab, address: str, findings: list[str]) -> None:
    """Query and choices in the address, back and forward, the slash, and what a screen reader hears."""
    heard: list[str] = []
    listen(tab, address, heard)

    def expect(what: str, holds: bool) -> None:
        if not holds:
            findings.append(f"search page: {what}")

    def settled(words: str) -> None:
        tab.wait_for_function("words => document.getElementById('_count').textContent.includes(words)", arg=words)

    tab.goto(f"{address}/vi/khen-thuong/")
    tab.locator("form.search input").first.fill("tạ hoài ẩn")
    tab.keyboard.press("Enter")
    settled("kết quả")
    expect("the form of another page does not lead to results", tab.locator("#_results li").count() > 0)
    expect("the query is not in the field", tab.locator("#_q").input_value() == "tạ hoài ẩn")
    tab.locator("body").click(position={"x": 2, "y": 2})
    tab.keyboard.press("/")
    expect("the slash does not lead to the field", tab.evaluate("document.activeElement.id") == "_q")
    tab.locator("#_q").fill("binh duong")
    tab.keyboard.press("Enter")
    tab.wait_for_function("() => document.querySelectorAll('#_results li').length === 10")
    tab.locator("#_facets summary").first.click()
    choice = tab.locator("#_facets a").first
    choice.wait_for()
    wanted = choice.locator(".count").text_content()
    choice.click()
    settled(f"{wanted} kết quả")
    expect("a choice is not in the address", "kind=" in tab.url and "q=binh" in tab.url)
    tab.go_back()
    tab.wait_for_function("wanted => !document.getElementById('_count').textContent.startsWith(wanted + ' ')", arg=wanted)
    expect("back does not lead to the earlier results", "kind=" not in tab.url)
    expect("the count is not announced", tab.locator("#_count").get_attribute("aria-live") == "polite")
    tab.locator("#_q").fill("zzzzqx")
    settled("Không có kết quả nào")
    expect("what nothing holds is not named", "“zzzzqx”" in (tab.locator("#_count").text_content() or ""))
    expect("filters are offered where nothing is left to filter", tab.locator("#_facets").is_hidden())
    tab.locator("#_q").fill("<b>“zzz” <img src=x onerror=alert(1)>")
    settled("Không có kết quả nào")
    expect("what is typed becomes part of the page", tab.locator("#_found img, #_count b").count() == 0)
    tab.locator("#_q").fill("tạ hoài ẩn")
    tab.wait_for_function("() => document.querySelectorAll('#_results .row-title mark').length >= 3")
    tab.locator("#_q").fill("flood warning sensors")
    settled("bản tiếng Anh")
    expect("the English title is not shown", "flood-warning" in (tab.locator("#_results .row-under [lang=en]").first.text_content() or ""))
    tab.locator("#_q").fill("ddoanf khuee an")
    settled("Telex")
    tab.locator("#_q").fill("đèn tín hiệu thíhc ứng")
    settled("chỉ khác một phím thay cho “thihc”")
    tab.locator("#_q").fill("thũ dầu một")
    settled("không xét dấu")
    tab.locator("#_q").fill("thu dau zzzzqx ")
    settled("gần nhất")
    findings += [f"search page: {each}" for each in heard]


def by_sort(site: Path, name: str) -> None:
    """A line for each sort of queries, and each query that missed."""
    with sync_playwright() as playwright, serving(site) as address:
        tab = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"]).new_page()
        answers = [(query, find(tab, address, query)) for query in queries(name)]
    for sort in dict.fromkeys(query.sort for query, _ in answers):
        score = judged([answer for answer in answers if answer[0].sort == sort])
        print(f"{score.queries:5}  {score.recall:.3f}  {score.first:.3f}  {sort}")
    score = judged(answers)
    print(f"{score.queries:5}  {score.recall:.3f}  {score.first:.3f}  all of {name}")
    for query, found in answers:
        if missed(query, found):
            print(f"{query.language}\t{query.text}\t{' '.join(found)}")


if __name__ == "__main__":
    by_sort(Path(sys.argv[1]), sys.argv[2])

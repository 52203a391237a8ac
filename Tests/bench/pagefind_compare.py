"""pagefind_compare.py SITE QUERIES: puts the labelled queries to Pagefind over the record pages of a built site.

`pip install 'pagefind[bin]==1.5.2'` first. Lists are left out and only `main` is indexed, so that Pagefind sees what our own index sees.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "checks"))
from browser import BROWSER  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from search import judged, missed, queries  # noqa: E402

FIND = """async query => {
  const found = (await window.pagefind.search(query)).results.slice(0, 5);
  return (await Promise.all(found.map(each => each.data()))).map(each => each.url);
}"""
BEGIN = "async () => { window.pagefind = await import('/pagefind/pagefind.js'); await window.pagefind.init(); }"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def records(site: Path, folder: Path) -> None:
    """`vi/van-ban/nd-73-2023/index.html` and the like: a language, a register, a record."""
    for page in [*site.glob("vi/*/*/index.html"), *site.glob("en/*/*/index.html")]:
        copy = folder / page.relative_to(site)
        copy.parent.mkdir(parents=True)
        shutil.copy(page, copy)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("queries", help="demo.txt or units.txt")
    parser.add_argument("--python", default=sys.executable, help="the Python that has pagefind")
    parser.add_argument("--show", action="store_true", help="what was missed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        records(options.site, Path(folder))
        subprocess.run([options.python, "-m", "pagefind", "--site", folder, "--root-selector", "main"], check=True)
        compare(folder, options.queries, options.show)


def compare(folder: str, name: str, show: bool) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server, sync_playwright() as playwright:
        Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        tab = browser.new_page()
        answers = []
        for language in ("vi", "en"):
            asked = [query for query in queries(name) if query.language == language]
            if asked:
                first = next(Path(folder).glob(f"{language}/*/*/index.html")).relative_to(folder)
                tab.goto(f"http://127.0.0.1:{server.server_port}/{first}")
                tab.evaluate(BEGIN)
            answers += [(query, tab.evaluate(FIND, query.text)) for query in asked]
        browser.close()
        server.shutdown()
    for query, found in answers:
        if show and missed(query, found):
            print(f"{query.text}: {', '.join(found) or 'nothing'}")
    print(judged(answers))


if __name__ == "__main__":
    main()

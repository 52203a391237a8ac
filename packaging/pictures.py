"""pictures.py TOOL: takes the pictures of both handbooks into docs/pictures, with the files that the handbook has its reader
write: the preview, a mistake in it, and the page once it is published. Needs Chromium, and Playwright of `make test`."""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

AS_OF = "2026-11-20T08:00"
FILE = re.compile(r"^```\w+ (content/\S+)\n((?:.*\n)*?)```$", re.MULTILINE)
MEND = re.compile(r"^<!-- mend (\S+): (\S+) → (\S+) -->$", re.MULTILINE)
REPORT = {
    "vi": "vi/de-xuat/hen-gio-lam-thu-tuc/",
    "en": "en/initiatives/hen-gio-lam-thu-tuc/",
}
SIZE = {"width": 1000, "height": 640}


def main(tool: Path) -> None:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium")
        for language in REPORT:
            handbook = Path(f"docs/handbook.{language}.md").read_text()
            with tempfile.TemporaryDirectory() as place:
                take(Path(place), tool, handbook, language, browser.new_page(viewport=SIZE))


def take(place: Path, tool: Path, handbook: str, language: str, page: Page) -> None:
    """The page is good first, so that it stands behind the mistake that is made then."""
    shutil.copytree("content", place / "content")
    (place / "templates").symlink_to(Path("templates").resolve())
    for path, text in FILE.findall(handbook):
        if "/bulletins/" not in path:
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            (place / path).write_text(text)
    for path, wrong, right in MEND.findall(handbook):
        replace(place / path, wrong, right)
    with serving(place, tool, language) as address:
        page.goto(address + REPORT[language])
        page.wait_for_timeout(1500)
        page.locator("bieuduong-preview summary").first.click()
        keep(page, f"preview-{language}")
        # The bytes before the bar are those that a build writes.
        page.evaluate("document.querySelector('bieuduong-preview').remove()")
        keep(page, f"published-{language}")
        page.reload()
        page.wait_for_timeout(1500)
        for path, wrong, right in MEND.findall(handbook)[:1]:
            replace(place / path, right, wrong)
        page.wait_for_timeout(3000)
        page.locator("bieuduong-preview summary").last.click()
        keep(page, f"mistake-{language}")


def replace(file: Path, old: str, new: str) -> None:
    file.write_text(file.read_text().replace(old, new))


@contextmanager
def serving(place: Path, tool: Path, language: str) -> Iterator[str]:
    command = [tool.resolve(), "serve", "--as-of", AS_OF, "--language", language]
    with subprocess.Popen(
        command, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            yield re.search(r"http\S+", process.stdout.readline())[0]
        finally:
            process.kill()


def keep(page: Page, name: str) -> None:
    """As WebP without loss in few colours: letters stay sharp, and a picture is some 30 KB."""
    with tempfile.NamedTemporaryFile(suffix=".png") as shot:
        page.screenshot(path=shot.name)
        picture = Image.open(shot.name).convert("RGB").quantize(96)
        picture.convert("RGB").save(f"docs/pictures/{name}.webp", lossless=True, method=6)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

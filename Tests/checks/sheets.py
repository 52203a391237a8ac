"""What a page is as sheets of paper: how far each is filled, what is cut between two, what stands last, which codes it has.

Sheets are looked at as pictures, for a browser does not tell where it breaks a page. What may not be cut is printed once
more with a bar of a colour of its own beside it: a colour on two sheets was cut.
"""

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from browser import Reader
from PIL import Image, ImageOps

# Kept whole: of what is higher than a sheet, the parts are.
WHOLE = "figure, .drawn, .panels, .panels > div, tr, h1, h2, h3, h4, .row, .cite, .on-paper"
# Belongs to what follows.
LEADING = "h1, h2, h3, h4, .legend, .panel-title, thead tr"
LEAST_FILLED = 0.5
# Dots to an inch: codes need the more, as a telephone sees them from a hand away.
COARSE, FINE = 40, 110
MARK = """([whole, leading]) => [...document.querySelectorAll(`${whole}, ${leading}`)]
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().height > 0)
  .map((one, index) => {
    const colour = `rgb(${8 * (index % 31)}, ${8 * Math.floor(index / 31)}, 255)`;
    // A row paints no shadow.
    const place = one.localName === "tr" ? one.firstElementChild : one;
    place.style.setProperty("box-shadow", `-10px 0 0 0 ${colour}`, "important");
    place.style.setProperty("print-color-adjust", "exact", "important");
    const name = one.localName + [...one.classList].map(each => "." + each).join("");
    return [`${name} “${one.textContent.trim().replace(/\\s+/g, " ").slice(0, 40)}”`, one.matches(leading), one.matches(whole)];
  })"""
# A photograph may have any colour; what it shows is of no account here.
NO_PHOTOGRAPHS = "document.querySelectorAll('img').forEach(one => one.style.setProperty('visibility', 'hidden', 'important'))"


class Thing(NamedTuple):
    name: str
    is_leading: bool
    is_whole: bool


def filled(pages: Sequence[Image.Image]) -> Iterator[str]:
    """The last sheet ends where the text does."""
    for number, page in enumerate(pages[:-1], 1):
        part = lowest_ink(page) / page.height
        if part < LEAST_FILLED:
            yield f"sheet {number} of {len(pages)} is filled to {part:.0%} only"


def breaks(reader: Reader, folder: str) -> Iterator[str]:
    """Leaves the page with its marks."""
    reader.tab.evaluate(NO_PHOTOGRAPHS)
    things = [Thing(*each) for each in reader.tab.evaluate(MARK, [WHOLE, LEADING])]
    print_to(reader, f"{folder}/marked.pdf", with_grounds=True)
    pages = pictures(f"{folder}/marked.pdf", COARSE, "-aa", "no", "-aaVector", "no")
    seen = [[number for number, page in enumerate(pages, 1) if index in marks(page)] for index in range(len(things))]
    for thing, numbers in zip(things, seen, strict=True):
        if thing.is_whole and len(numbers) > 1:
            yield f"{thing.name} is cut: it stands on the sheets {', '.join(map(str, numbers))}"
    for number, page in enumerate(pages[:-1], 1):
        end = lowest_ink(page)
        for index in marks(page.crop((0, end - 2, page.width, end))):
            if index < len(things) and things[index].is_leading:
                yield f"{things[index].name} ends sheet {number}, and what it belongs to begins the next"


def marks(page: Image.Image) -> set[int]:
    """By the order in which they were made; white is the highest that no mark has."""
    colours = page.getcolors(page.width * page.height)
    return {red // 8 + 31 * (green // 8) for _, (red, green, blue) in colours if blue == 255 and red % 8 == green % 8 == 0}


def lowest_ink(page: Image.Image) -> int:
    box = ImageOps.invert(page.convert("L")).point(lambda dark: 255 if dark > 40 else 0).getbbox()
    return box[3] if box else 0


def codes(file: str) -> list[str]:
    """The texts of all QR codes, as another program than the one that drew them reads them."""
    names = [str(path) for path in rasters(file, FINE, "-gray")]
    command = ["zbarimg", "--quiet", "--raw", "--nodbus", "-S", "disable", "-S", "qrcode.enable", *names]
    return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()


def print_to(reader: Reader, file: str, with_grounds: bool = False) -> None:
    reader.tab.pdf(path=file, format="A4", tagged=True, prefer_css_page_size=True, print_background=with_grounds)


def pictures(file: str, resolution: int, *options: str) -> list[Image.Image]:
    return [Image.open(path).convert("RGB") for path in rasters(file, resolution, *options)]


def rasters(file: str, resolution: int, *options: str) -> list[Path]:
    stem = Path(f"{file.removesuffix('.pdf')}-{resolution}")
    subprocess.run(["pdftoppm", "-png", "-r", str(resolution), *options, file, str(stem)], check=True)
    return sorted(stem.parent.glob(f"{stem.name}-*.png"))

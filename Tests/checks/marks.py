"""Letters with two marks are whole wherever letters stand: as high in their place as where nothing can cut them.

Each style of heading, badge, control, cell and label is photographed with Ẩ, Ễ, Ộ, Ữ, ỵ and g in it, with and
without ink, and once more standing free. `sweep` judges the line-height of everything else.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

from browser import Look, Reader, in_parallel, reading
from kinds import samples
from pages import BuiltSite
from PIL import Image, ImageChops
from serving import serving

LETTERS = "ẨỄỘỮỵg"
PLACES = (
    "h1, h2, h3, h4, .badge, .sample, button, summary, input:not([type=checkbox], [type=radio], [type=hidden]),"
    " select, textarea, th, td, caption, dt, dd, label, legend, strong, figcaption, .site-title, .notice, nav a"
)
LOOKS = [Look("light, 1280 px", 1280), Look("light, 320 px", 320)]
# But for the menu, which lies over the page when it is open.
OPEN = "() => { for (const one of document.querySelectorAll('details:not(.further)')) one.open = true }"


class Style(NamedTuple):
    key: str
    id: str
    name: str


def check(site: BuiltSite) -> tuple[str, list[str]]:
    paths = [sample.path for sample in samples(site)]
    with serving(site.folder) as address:
        said = in_parallel(photograph, paths, address)
    counted = [line for line in said if line.startswith("#")]
    return f"{len(set(counted))} styles of letters", [line for line in said if line not in counted]


def photograph(paths: Sequence[str], address: str) -> list[str]:
    """A style seen on one page is not looked at on the next."""
    said: list[str] = []
    known: set[str] = set()
    with reading(address) as reader:
        for path in paths:
            for look in LOOKS:
                reader.open(path)
                reader.wear(look)
                reader.tab.evaluate(OPEN)
                styles = [Style(**found) for found in reader.ask("styles", PLACES)]
                for style in [style for style in styles if style.key not in known]:
                    known.add(style.key)
                    said += [f"{path} ({look.name}): {style.name}: {each}" for each in cut(reader, style)]
    return said + [f"#{key}" for key in known]


def cut(reader: Reader, style: Style) -> list[str]:
    seen, whole = ink(reader, style, is_free=False), ink(reader, style, is_free=True)
    if whole == 0:
        return ["the letters could not be photographed"]
    return [f"{seen} of {whole} px of {LETTERS} are seen"] if seen < whole - 1 else []


def ink(reader: Reader, style: Style, is_free: bool) -> int:
    """How high the letters are: what differs between the place with ink and without."""
    bare, inked = (shot(reader, style, is_free, is_inked) for is_inked in (False, True))
    box = ImageChops.difference(bare, inked).getbbox()
    return box[3] - box[1] if box else 0


def shot(reader: Reader, style: Style, is_free: bool, is_inked: bool) -> Image.Image:
    wanted = {"id": style.id, "letters": LETTERS, "isFree": is_free, "isInked": is_inked}
    clip = reader.ask("letters", wanted)
    return Image.open(BytesIO(reader.tab.screenshot(clip=clip))).convert("RGB")

"""Published pictures: nothing in them but the picture, and sizes that are what pages say they are."""

import re
from dataclasses import dataclass
from urllib.parse import urljoin

from lxml.html import HtmlElement
from pages import BuiltSite, Page
from PIL import Image

ENDINGS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP"}
# What a decoder has to know to show the picture; all else would be metadata.
HARMLESS = {
    "JPEG": {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"},
    "PNG": {"transparency"},
    "WEBP": {"loop", "background", "timestamp", "duration"},
}
# Whose a photograph is: the one thing that its file says.
RIGHTS = {"xmp", "XML:com.adobe.xmp"}
CREATOR = re.compile(rb"<dc:creator><rdf:Seq><rdf:li>([^<]+)</rdf:li></rdf:Seq></dc:creator>")
PREVIEW = (1200, 630)


@dataclass(frozen=True)
class Picture:
    size: tuple[int, int]
    findings: list[str]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    paths = [path for path in site.files if path.rpartition(".")[2].lower() in ENDINGS]
    pictures = {path: look(site, path) for path in paths}
    findings = [finding for picture in pictures.values() for finding in picture.findings]
    findings += [f"{path}: published as it came" for path in paths if not path.startswith("images/")]
    used: set[str] = set()
    shown = 0
    for page in site.pages:
        if page.is_redirect:
            continue
        images = page.tree.xpath("//img")
        shown += len(images)
        for image in images:
            # A page in both languages shows it twice, and loads it once.
            is_first = image.get("src") == images[0].get("src")
            findings += [f"{page.path}: {what}" for what in judge(site, page, image, is_first, pictures)]
        findings += [f"{page.path}: {what}" for what in judge_preview(site, page, pictures)]
        used |= addressed(site, page)
    findings += [f"{path}: no page shows it" for path in pictures if path not in used]
    previews = sum(path.startswith("images/previews/") for path in paths)
    return f"{len(paths)} pictures, {previews} of them previews, {shown} on pages", findings


def look(site: BuiltSite, path: str) -> Picture:
    with Image.open(site.folder / path) as picture:
        picture.load()
        said = []
        if picture.format != ENDINGS[path.rpartition(".")[2].lower()]:
            said.append(f"{path}: is a {picture.format}")
        extra = set(picture.info) - HARMLESS.get(picture.format or "", set()) - RIGHTS
        said += [f"{path}: has {name}" for name in sorted(map(str, extra))]
        # Pillow takes the size and the like from XMP for EXIF, of which there is none.
        if "exif" in picture.info:
            said.append(f"{path}: has EXIF")
        if bool(creator(picture)) == path.startswith(("images/previews/", "images/charts/")):
            said.append(f"{path}: does not say whose it is, or is nobody's and says so")
        if getattr(picture, "n_frames", 1) != 1:
            said.append(f"{path}: moves")
        return Picture(picture.size, said)


def creator(picture: Image.Image) -> str | None:
    """Who took it, as the file says."""
    packets = [picture.info[name] for name in RIGHTS if name in picture.info]
    texts = [each if isinstance(each, bytes) else each.encode() for each in packets]
    found = [match[1].decode() for match in map(CREATOR.search, texts) if match]
    return found[0] if found else None


def judge(
    site: BuiltSite, page: Page, image: HtmlElement, is_first: bool, pictures: dict[str, Picture]
) -> list[str]:
    source = image.get("src", "")
    path = site.file(urljoin(page.url, source))
    if path not in pictures:
        return [f"{source} is not there"]
    said = []
    declared = (image.get("width"), image.get("height"))
    if declared != tuple(map(str, pictures[path].size)):
        said.append(f"{source} is said to be {declared}, and is {pictures[path].size}")
    if (image.get("loading") == "lazy") == is_first:
        said.append(f"{source}: only the first picture is loaded at once")
    if image.get("decoding") != "async":
        said.append(f"{source}: holds up the page")
    if not image.get("alt"):
        said.append(f"{source}: no words for it")
    # The parser does not know that a source holds nothing, and puts what follows into it.
    sources = image.xpath("ancestor::picture//source")
    if not sources:
        return said + [f"{source}: no other formats"]
    for each in [*sources, image]:
        said += candidates(site, page, each, pictures, tuple(pictures[path].size))
    return said


def candidates(
    site: BuiltSite, page: Page, each: HtmlElement, pictures: dict[str, Picture], shape: tuple[int, ...]
) -> list[str]:
    said = [] if each.get("sizes") else ["a srcset without sizes"]
    widths = []
    for address, width in (part.split() for part in each.get("srcset", "").split(", ")):
        path = site.file(urljoin(page.url, address))
        if path not in pictures:
            said.append(f"{address} is not there")
            continue
        size = pictures[path].size
        widths.append(size[0])
        if width != f"{size[0]}w":
            said.append(f"{address} is said to be {width} wide, and is {size[0]}")
        # A pixel up or down is rounding; more would distort the picture or move the page.
        if abs(size[0] * shape[1] / shape[0] - size[1]) > 1:
            said.append(f"{address} has another shape than {shape}: {size}")
        if each.tag == "source" and (each.get("type"), path[-5:]) != ("image/webp", ".webp"):
            said.append(f"{address} is not what its type says")
    if widths != sorted(set(widths)) or not widths:
        said.append(f"sizes out of order: {widths}")
    return said


def judge_preview(site: BuiltSite, page: Page, pictures: dict[str, Picture]) -> list[str]:
    facts = {
        meta.get("property") or meta.get("name"): meta.get("content")
        for meta in page.tree.xpath("//head/meta[@property or @name]")
    }
    if "og:title" not in facts:
        return []
    path = site.file(facts.get("og:image") or "")
    if path not in pictures:
        return [f"no preview: {facts.get('og:image')}"]
    said = []
    sizes = (facts.get("og:image:width"), facts.get("og:image:height"))
    if pictures[path].size != PREVIEW or sizes != tuple(map(str, PREVIEW)):
        said.append(f"{path}: {pictures[path].size}, said to be {sizes}")
    if not facts.get("og:image:alt") or facts.get("twitter:card") != "summary_large_image":
        said.append(f"{path}: no words for it, or no card")
    return said


def addressed(site: BuiltSite, page: Page) -> set[str]:
    """Every picture that the page names, in whatever way."""
    tree = page.tree
    links = tree.xpath("//img/@src | //a/@href | //meta[@property='og:image']/@content")
    sets = tree.xpath("//@srcset")
    links += [part.split()[0] for each in sets for part in each.split(", ")]
    return {path for link in links if (path := site.file(urljoin(page.url, link)))}

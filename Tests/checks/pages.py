"""The built site as the checks see it: files, parsed pages, addresses."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from shutil import copytree, ignore_patterns
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import lxml.html
from lxml.html import HtmlElement


@dataclass
class Page:
    path: str
    url: str
    source: bytes

    @cached_property
    def tree(self) -> HtmlElement:
        return lxml.html.document_fromstring(self.source.decode("utf-8"))

    @cached_property
    def anchors(self) -> set[str]:
        return set(self.tree.xpath("//@id"))

    @cached_property
    def skeleton(self) -> frozenset[tuple]:
        """What elements it is made of and in what each lies, whatever they say."""
        return frozenset(
            (sort(element.getparent()), sort(element)) for element in self.tree.iter() if isinstance(element.tag, str)
        )

    @property
    def is_redirect(self) -> bool:
        return b'http-equiv="refresh"' in self.source

    @property
    def is_indexable(self) -> bool:
        return not self.tree.xpath('//meta[@name="robots"][contains(@content, "noindex")]')

    @property
    def canonical(self) -> list[str]:
        return self.tree.xpath('//link[@rel="canonical"]/@href')

    @property
    def alternates(self) -> list[tuple[str, str]]:
        links = self.tree.xpath('//head/link[@rel="alternate"][@hreflang]')
        return [(link.get("hreflang"), link.get("href")) for link in links]


def sort(element: HtmlElement | None) -> tuple | None:
    """Its name, its attributes, whether it says anything."""
    if element is None:
        return None
    attributes = ((name, bool(value)) for name, value in element.attrib.items())
    return element.tag, element.get("class"), element.get("role"), frozenset(attributes), bool((element.text or "").strip())


@dataclass
class BuiltSite:
    folder: Path
    tool: Path = Path(".build/release/bieuduong")
    tools: Path = Path(".tools")
    # Every page in every look, where a look for each page is enough otherwise.
    is_thorough: bool = False
    known: dict[str, Page] = field(default_factory=dict)

    def lend_pictures(self, output: Path) -> None:
        """To a site that will be built there: a picture that is in the manifest is not made again."""
        copytree(self.folder / "images", output / "images")
        copytree(self.folder / ".bieuduong", output / ".bieuduong", ignore=ignore_patterns("*.local"))

    @cached_property
    def base(self) -> str:
        """The address it was built for, as robots.txt tells it, without the last slash."""
        lines = (self.folder / "robots.txt").read_text().splitlines()
        (address,) = [line.split()[1] for line in lines if line.startswith("Sitemap:")]
        return address.removesuffix("/sitemap.xml")

    @cached_property
    def files(self) -> list[str]:
        every = self.folder.rglob("*")
        return sorted(file.relative_to(self.folder).as_posix() for file in every if file.is_file())

    def ending(self, suffix: str) -> list[str]:
        return [path for path in self.files if path.endswith(suffix)]

    @cached_property
    def pages(self) -> list[Page]:
        return [self.page(path) for path in self.ending(".html")]

    def page(self, path: str) -> Page:
        if path not in self.known:
            self.known[path] = Page(path, self.url(path), (self.folder / path).read_bytes())
        return self.known[path]

    def url(self, path: str) -> str:
        return f"{self.base}/{path.removesuffix('index.html') if is_index(path) else path}"

    def absolute(self, href: str) -> str:
        return urljoin(self.base + "/", href)

    def holds(self, url: str) -> bool:
        return url == self.base or url.startswith(self.base + "/")

    def file(self, url: str) -> str | None:
        """The path of the file a web host answers this address with, if there is one."""
        address = urldefrag(url).url
        path = unquote(urlsplit(address).path)[len(urlsplit(self.base).path) + 1 :]
        path = path + "index.html" if path == "" or path.endswith("/") else path
        return path if path in self.existing else None

    @cached_property
    def existing(self) -> frozenset[str]:
        return frozenset(self.files)


def is_index(path: str) -> bool:
    return path == "index.html" or path.endswith("/index.html")

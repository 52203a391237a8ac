"""A page with what it loads weighs at most 30 KB on the wire, photographs apart; the script of search 10 KB as it is."""

import gzip
from collections.abc import Mapping
from urllib.parse import urljoin

from pages import BuiltSite, Page

LIMIT = 30_000
SCRIPTS = {"search": 10 * 1024}


def check(site: BuiltSite) -> tuple[str, list[str]]:
    weights = {page.path: weight(site, page) for page in site.pages}
    heaviest = max(weights, key=weights.__getitem__)
    findings = [f"{path}: {bytes} bytes gzipped" for path, bytes in weights.items() if bytes > LIMIT]
    scripts = {path: (site.folder / path).read_bytes() for path in site.ending(".js") if path.startswith("assets/")}
    lost = [f"no script of the name {name}" for name in SCRIPTS if name not in map(stem, scripts)]
    summary = f"{len(weights)} pages, at most {weights[heaviest]} bytes ({heaviest})"
    return summary, findings + lost + long_scripts(scripts)


def weight(site: BuiltSite, page: Page) -> int:
    loaded = page.tree.xpath('//link[@rel="stylesheet"]/@href | //script/@src')
    parts = [site.file(urljoin(page.url, address)) for address in loaded]
    files = [(site.folder / part).read_bytes() for part in parts if part]
    return sum(map(wire, [page.source, *files]))


def wire(content: bytes) -> int:
    return len(gzip.compress(content, 6, mtime=0))


def long_scripts(scripts: Mapping[str, bytes]) -> list[str]:
    """By path or address."""
    return [
        f"{path}: a script of {len(source)} bytes, more than {SCRIPTS[stem(path)]}"
        for path, source in scripts.items()
        if len(source) > SCRIPTS.get(stem(path), len(source))
    ]


def stem(path: str) -> str:
    """The name without the hash and the ending."""
    return path.split("/")[-1].split(".")[0]

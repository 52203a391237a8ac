"""A page with its style sheet weighs at most 30 KB on the wire, photographs apart."""

import gzip
from urllib.parse import urljoin

from pages import BuiltSite, Page

LIMIT = 30_000


def check(site: BuiltSite) -> tuple[str, list[str]]:
    weights = {page.path: weight(site, page) for page in site.pages}
    heaviest = max(weights, key=weights.__getitem__)
    findings = [f"{path}: {bytes} bytes gzipped" for path, bytes in weights.items() if bytes > LIMIT]
    return f"{len(weights)} pages, at most {weights[heaviest]} bytes ({heaviest})", findings


def weight(site: BuiltSite, page: Page) -> int:
    loaded = page.tree.xpath('//link[@rel="stylesheet"]/@href | //script/@src')
    parts = [site.file(urljoin(page.url, address)) for address in loaded]
    files = [(site.folder / part).read_bytes() for part in parts if part]
    return sum(map(wire, [page.source, *files]))


def wire(content: bytes) -> int:
    return len(gzip.compress(content, 6, mtime=0))

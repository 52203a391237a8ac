"""Every address a page names is there, and every page says truly which page it is."""

import re
from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin, urlsplit

import sitemap
from pages import BuiltSite, Page

LOADED = {"link", "script", "img", "source", "iframe", "object", "embed", "video", "audio", "form"}
ELSEWHERE_BY_NATURE = {"canonical", "alternate", "license", "author"}


def check(site: BuiltSite) -> tuple[str, list[str]]:
    findings: list[str] = []
    count = 0
    for page in site.pages:
        addresses = list(named(page))
        count += len(addresses)
        said = [trouble for kind, url in addresses for trouble in resolve(site, kind, url)]
        if not page.is_redirect:
            said += list(itself(site, page)) + list(languages(site, page)) + list(markup(page))
        findings += [f"{page.path}: {trouble}" for trouble in dict.fromkeys(said)]
    return f"{len(site.pages)} pages, {count} links", findings + sitemap.findings(site)


def named(page: Page) -> Iterator[tuple[str, str]]:
    """What is named, by which kind of element ("link" only where the browser loads it)."""
    for element, _, address, _ in page.tree.iterlinks():
        relations = set(element.get("rel", "").split())
        kind = "a" if element.tag == "link" and relations & ELSEWHERE_BY_NATURE else element.tag
        yield kind, urljoin(page.url, address.strip())


def resolve(site: BuiltSite, kind: str, url: str) -> Iterator[str]:
    if urlsplit(url).scheme not in ("http", "https"):
        return
    if not site.holds(url):
        if kind in LOADED:
            yield f"<{kind}> loads from elsewhere: {url}"
        return
    path = site.file(url)
    if path is None:
        yield f"nothing at {url}"
        return
    if path.endswith(".html"):
        yield from arrive(site.page(path), kind, url)


def arrive(target: Page, kind: str, url: str) -> Iterator[str]:
    if target.is_redirect:
        yield f"{url} is a redirect"
    fragment = urldefrag(url).fragment
    if fragment and fragment not in target.anchors:
        yield f"no anchor at {url}"


def itself(site: BuiltSite, page: Page) -> Iterator[str]:
    if page.canonical != [page.url]:
        yield f"canonical is {page.canonical}"
    folder = page.path.split("/")[0]
    language = page.tree.get("lang")
    if language != (folder if folder in ("vi", "en") else "vi"):
        yield f"lang is {language}"
    for relation in page.tree.xpath('//a[@hreflang]'):
        url = urljoin(page.url, relation.get("href"))
        path = site.file(url) if site.holds(url) else None
        if path and language_of(site, path) != relation.get("hreflang"):
            yield f"{url} is not in {relation.get('hreflang')}"


def language_of(site: BuiltSite, path: str) -> str | None:
    """Of a page, or of a PDF, which says so itself."""
    if not path.endswith(".pdf"):
        return site.page(path).tree.get("lang")
    said = re.search(rb"/Lang \((\w+)\)", (site.folder / path).read_bytes())
    return said[1].decode() if said else None


def languages(site: BuiltSite, page: Page) -> Iterator[str]:
    """Alternates are reciprocal; a page that is not to be found claims no language of its own."""
    alternates = page.alternates
    codes = [code for code, _ in alternates]
    if not page.is_indexable:
        if page.url in [url for _, url in alternates]:
            yield "a noindex page lists itself as an alternate"
        return
    if page.url not in [url for _, url in alternates] or "x-default" not in codes:
        yield f"alternates lack the page itself or x-default: {alternates}"
    if len(codes) != len(set(codes)):
        yield f"two alternates for one language: {codes}"
    for code, url in alternates:
        path = site.file(url) if site.holds(url) else None
        other = site.page(path) if path else None
        if other is None or not other.is_indexable or sorted(other.alternates) != sorted(alternates):
            yield f"alternate {code} {url} does not answer with the same alternates"


def markup(page: Page) -> Iterator[str]:
    tree = page.tree
    if (count := len(tree.xpath("//h1"))) != 1:
        yield f"{count} h1"
    if not tree.xpath("string(//title)").strip():
        yield "no title"
    for element in tree.xpath("//style | //*[@style] | //*[@*[starts-with(name(), 'on')]]"):
        yield f"inline style or script on <{element.tag}>"
    for script in tree.xpath("//script[not(@src)][not(@type='application/ld+json')]"):
        yield f"inline script: {script.text_content()[:40]}"

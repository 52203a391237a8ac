"""The sitemap lists exactly the pages that may be found, with the alternates they state."""

from pathlib import Path
from urllib.parse import urljoin

from lxml import etree
from pages import BuiltSite

SCHEMAS = Path(__file__).parent / "schemas"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"

Alternates = list[tuple[str, str]]


def findings(site: BuiltSite) -> list[str]:
    said: list[str] = []
    listed = entries(site, "sitemap.xml", said)
    wanted = {
        page.url: sorted(page.alternates)
        for page in site.pages
        if page.is_indexable and not page.is_redirect
    }
    said += [f"sitemap.xml: lacks {url}" for url in wanted.keys() - listed.keys()]
    said += [f"sitemap.xml: lists {url}" for url in listed.keys() - wanted.keys()]
    for url in sorted(wanted.keys() & listed.keys()):
        if listed[url] != wanted[url]:
            said.append(f"sitemap.xml: {url} has other alternates than its page: {listed[url]}")
    return sorted(said)


def entries(site: BuiltSite, path: str, said: list[str]) -> dict[str, Alternates]:
    """Addresses and alternates of a sitemap or of all that an index names."""
    root = etree.parse(site.folder / path).getroot()
    listed: dict[str, Alternates] = {}
    for part in root.iter(f"{SITEMAP}sitemap"):
        listed |= entries(site, site.file(part.findtext(f"{SITEMAP}loc", "")) or "", said)
    for entry in root.iter(f"{SITEMAP}url"):
        url = entry.findtext(f"{SITEMAP}loc", "")
        if url in listed:
            said.append(f"{path}: lists {url} twice")
        links = entry.findall(f"{XHTML}link")
        listed[url] = sorted((link.get("hreflang", ""), link.get("href", "")) for link in links)
    said += invalid(root, path)
    return listed


def invalid(root: etree._Element, path: str) -> list[str]:
    """The schema is strict and knows no xhtml:link, so they are taken out before it judges."""
    for link in root.findall(f".//{XHTML}link"):
        if link.get("rel") != "alternate" or urljoin("x:", link.get("href", "")) == "":
            return [f"{path}: a link that is no alternate: {etree.tostring(link)!r}"]
        link.getparent().remove(link)
    is_index = root.tag == f"{SITEMAP}sitemapindex"
    file = SCHEMAS / ("siteindex.xsd" if is_index else "sitemap.xsd")
    schema = etree.XMLSchema(file=file)
    schema.validate(root)
    return [f"{path}:{error.line}: {error.message}" for error in schema.error_log]

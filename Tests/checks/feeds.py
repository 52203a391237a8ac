"""Feeds are Atom, their ids are their own, and their entries lead to pages."""

from collections.abc import Iterator
from pathlib import Path

import links
from lxml import etree
from pages import BuiltSite

SCHEMA = Path(__file__).parent / "schemas/atom.rng"
ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    schema = etree.RelaxNG(file=SCHEMA)
    owners: dict[str, str] = {}
    findings: list[str] = []
    entries = 0
    feeds = [path for path in site.ending(".xml") if path.endswith("atom.xml")]
    for path in feeds:
        document = etree.parse(site.folder / path)
        feed = document.getroot()
        entries += len(feed.findall(f"{ATOM}entry"))
        said = invalid(schema, feed) + list(troubles(site, path, feed)) + list(unreadable(site, document))
        if (other := owners.setdefault(feed.findtext(f"{ATOM}id", ""), path)) != path:
            said.append(f"has the id of {other}")
        findings += [f"{path}: {trouble}" for trouble in said]
    findings += [f"{path}: no page leads to it" for path in sorted(set(feeds) - offered(site))]
    return f"{len(feeds)} feeds, {entries} entries", findings


def invalid(schema: etree.RelaxNG, feed: etree._Element) -> list[str]:
    schema.validate(feed)
    return [f"line {error.line}: {error.message}" for error in schema.error_log]


def unreadable(site: BuiltSite, document: etree._ElementTree) -> Iterator[str]:
    """A person who opens it sees a page: a style sheet of the site's, and a link that can be followed."""
    sheets = document.xpath("/processing-instruction('xml-stylesheet')")
    if not any(site.file(sheet.get("href")) in site.files for sheet in sheets):
        yield "has no style sheet"
    if document.getroot().find(f".//{XHTML}a") is None:
        yield "leads nowhere"


def troubles(site: BuiltSite, path: str, feed: etree._Element) -> Iterator[str]:
    if feed.get(f"{XML}lang") != path.split("/")[0]:
        yield f"xml:lang is {feed.get(f'{XML}lang')}"
    if site.url(path) != feed.find(f'{ATOM}link[@rel="self"]').get("href"):
        yield "its self link is not its address"
    ids = [entry.findtext(f"{ATOM}id", "") for entry in feed.iter(f"{ATOM}entry")]
    yield from (f"two entries with the id {id}" for id in set(ids) if ids.count(id) > 1)
    moments = [entry.findtext(f"{ATOM}updated", "") for entry in feed.iter(f"{ATOM}entry")]
    if moments != sorted(moments, reverse=True):
        yield "its entries are not newest first"
    for link in feed.iter(f"{ATOM}link"):
        yield from (f"a link: {trouble}" for trouble in links.resolve(site, "link", link.get("href")))


def offered(site: BuiltSite) -> set[str]:
    links = '//link[@type="application/atom+xml"]/@href | //a/@href[contains(., "atom.xml")]'
    found = {href for page in site.pages for href in page.tree.xpath(links)}
    return {site.file(site.absolute(href)) or "" for href in found}

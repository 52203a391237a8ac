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
    findings += unlisted(site, feeds)
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


def unlisted(site: BuiltSite, feeds: list[str]) -> list[str]:
    """The page of feeds lists what is published, all of it once and nothing else, with the address and the day of each."""
    lines = list(listed(site))
    paths = [path for path, _ in lines]
    return [
        *(f"{path}: not on the page of feeds" for path in sorted(set(feeds) - set(paths))),
        *(f"{path}: on the page of feeds, but not published" for path in sorted(set(paths) - set(feeds))),
        *(f"{path}: twice on the page of feeds" for path in sorted({path for path in paths if paths.count(path) > 1})),
        *(f"{path}: {trouble} on the page of feeds" for path, trouble in lines if trouble),
    ]


def listed(site: BuiltSite) -> Iterator[tuple[str, str]]:
    """Each line of the page: the path of its feed, and what is wrong with it."""
    for page in site.pages:
        for line in page.tree.xpath('//main//ul[@class="feeds"]/li'):
            (link,) = line.xpath('a[@type="application/atom+xml"]')
            address = link.text_content()
            path = address.removeprefix(site.base + "/")
            days = line.xpath(".//time/@datetime")
            wrong = [
                *(["its language is another"] if path.split("/")[0] != page.path.split("/")[0] else []),
                *(["its link leads elsewhere"] if site.absolute(link.get("href")) != address else []),
                *(["its day is another"] if path in site.existing and not is_day(site, path, days) else []),
            ]
            yield path, ", ".join(wrong)


def is_day(site: BuiltSite, path: str, days: list[str]) -> bool:
    """Whether that is when its newest entry is of: a day, a month or a year, or never."""
    feed = etree.parse(site.folder / path).getroot()
    if feed.find(f"{ATOM}entry") is None:
        return not days
    return len(days) == 1 and feed.findtext(f"{ATOM}updated", "").startswith(days[0])


def offered(site: BuiltSite) -> set[str]:
    links = '//link[@type="application/atom+xml"]/@href | //a/@href[contains(., "atom.xml")]'
    found = {href for page in site.pages for href in page.tree.xpath(links)}
    return {site.file(site.absolute(href)) or "" for href in found}

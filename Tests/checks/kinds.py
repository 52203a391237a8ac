"""Every page is of a kind that kinds.txt names, and every kind has pages in each of its languages.

The other checks look at the longest page of each kind, so that a kind forgotten here would not be looked
at there. A kind is expected as soon as its template is there; a template without a kind is a finding.
"""

import re
from pathlib import Path
from typing import NamedTuple

from pages import BuiltSite, Page

TABLE = Path(__file__).parent / "kinds.txt"
TEMPLATES = Path("templates")
# Or pages that are read away from the site, at which the judge `issue` looks.
NOT_PAGES = {"layout", "search-result", "bulletin-mail", "bulletin-paper", "bulletin-press"}
LANGUAGES = ("vi", "en")
WILD = {"**": ".*", "*": "[^/]+", ":facet:": "[^/]+/[^/]+/", ":numbered:": r"[^/]*\d[^/]*"}


class Kind(NamedTuple):
    name: str
    template: str
    addresses: dict[str, str]


class Sample(NamedTuple):
    kind: str
    language: str
    path: str


def table() -> list[Kind]:
    lines = [line.split() for line in TABLE.read_text().splitlines() if line[:1] not in ("", "#")]
    return [Kind(name, look, spoken(rest)) for name, look, *rest in lines]


def spoken(addresses: list[str]) -> dict[str, str]:
    """By language; a hyphen stands for a page that serves the readers of both from its other address."""
    return {code: address for code, address in zip(LANGUAGES, addresses, strict=True) if address != "-"}


def check(site: BuiltSite) -> tuple[str, list[str]]:
    found = {(kind.name, language) for kind in table() for language in kind.addresses}
    known = {(kind, page.path.split("/")[0]) for kind, page in sorted_out(site) if kind}
    lost = [f"{page.path}: of no kind in {TABLE.name}" for kind, page in sorted_out(site) if not kind]
    awaited = [kind.name for kind in table() if not template(kind.template).exists()]
    missing = [
        f"no page of the kind {name} in {language}"
        for name, language in sorted(found - known)
        if name not in (*awaited, "choice")
    ]
    summary = f"{len(table()) - len(awaited)} kinds" + (f", awaited: {awaited}" if awaited else "")
    return summary, lost + missing + strange_templates()


def strange_templates() -> list[str]:
    known = {kind.template for kind in table()} | NOT_PAGES
    names = sorted(file.stem for file in TEMPLATES.glob("*.mustache"))
    return [f"{template(name)}: of no kind in {TABLE.name}" for name in names if name not in known]


def template(name: str) -> Path:
    return TEMPLATES / f"{name}.mustache"


def sorted_out(site: BuiltSite) -> list[tuple[str | None, Page]]:
    kinds = table()
    return [(kind_of(page.path, kinds), page) for page in site.pages]


def kind_of(path: str, kinds: list[Kind]) -> str | None:
    if path in ("index.html", "404.html"):
        return "choice"
    language, _, below = path.partition("/")
    address = below.removesuffix("index.html") or "/"
    return next((kind.name for kind in kinds if fits(address, kind.addresses.get(language))), None)


def fits(address: str, pattern: str | None) -> bool:
    if pattern is None:
        return False
    parts = re.split(r"(\*\*|\*|:facet:|:numbered:)", pattern)
    return re.fullmatch("".join(WILD.get(part, re.escape(part)) for part in parts), address) is not None


def samples(site: BuiltSite) -> list[Sample]:
    """The longest page of each kind shows most of what the kind can hold. Languages take turns by kind, for both of a
    pair are made by one template; in a thorough run both are there."""
    own = {kind.name: list(kind.addresses) for kind in table()}
    turn = {name: codes[place % len(codes)] for place, (name, codes) in enumerate(own.items()) if codes}
    longest: dict[tuple[str, str], Page] = {}
    for kind, page in sorted_out(site):
        if kind is None or page.is_redirect:
            continue
        key = (kind, page.path.split("/")[0])
        if key not in longest or len(page.source) > len(longest[key].source):
            longest[key] = page
    return [
        Sample(kind, language, page.path)
        for (kind, language), page in longest.items()
        if site.is_thorough or language not in LANGUAGES or language == turn[kind]
    ]

"""What pages tell machines is JSON-LD in schema.org's words, about addresses that exist."""

import importlib.util
import json
from collections.abc import Iterator
from typing import Any

from pages import BuiltSite
from pyld import jsonld

SCHEMA = "https://schema.org/"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    graph = vocabulary(site)
    terms = {node["@id"].replace("schema:", SCHEMA): node for node in graph}
    context = offline(terms)
    jsonld.set_document_loader(lambda url, options: served(url, context))
    findings: list[str] = []
    count = 0
    for page in site.pages:
        blocks = page.tree.xpath('//script[@type="application/ld+json"]/text()')
        count += len(blocks)
        said = [trouble for block in blocks for trouble in troubles(site, block, terms)]
        findings += [f"{page.path}: {trouble}" for trouble in dict.fromkeys(said)]
    return f"{count} blocks", findings


def vocabulary(site: BuiltSite) -> list[dict[str, Any]]:
    spec = importlib.util.spec_from_file_location("words", site.tools / "schemaorg_current.py")
    words = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(words)
    return words.schemaorg_current_jsonld["@graph"]


def offline(terms: dict[str, Any]) -> dict[str, Any]:
    """The part of schema.org's own context that expansion needs."""
    names = {iri.removeprefix(SCHEMA): {"@id": iri} for iri in terms if iri.startswith(SCHEMA)}
    for name in ("url", "sameAs", "license", "item"):
        names[name]["@type"] = "@id"
    return {"@vocab": SCHEMA, "id": "@id", "type": "@type", **names}


def served(url: str, context: dict[str, Any]) -> dict[str, Any]:
    if url.rstrip("/") != SCHEMA.rstrip("/"):
        raise ValueError(f"a context from elsewhere: {url}")
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": context}}


def troubles(site: BuiltSite, block: str, terms: dict[str, Any]) -> Iterator[str]:
    try:
        nodes = jsonld.expand(json.loads(block))
    except (ValueError, jsonld.JsonLdError) as error:
        yield f"no JSON-LD: {error}"
        return
    if not nodes:
        yield "JSON-LD that says nothing"
    for node in inside(nodes):
        yield from unknown(node, terms)
        yield from missing(site, node)


def inside(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for part in value:
            yield from inside(part)
    elif isinstance(value, dict) and "@value" not in value:
        yield value
        for part in value.values():
            yield from inside(part)


def unknown(node: dict[str, Any], terms: dict[str, Any]) -> Iterator[str]:
    types = node.get("@type", [])
    yield from (f"no type {type}" for type in types if not is_class(terms.get(type)))
    lines = {line for type in types for line in ancestors(type, terms)}
    for name in node:
        if name.startswith("@"):
            continue
        if name not in terms:
            yield f"no property {name}"
        elif types and not domains(terms[name]) & lines:
            yield f"{name.removeprefix(SCHEMA)} is no property of {types}"


def is_class(term: dict[str, Any] | None) -> bool:
    return term is not None and "rdfs:Class" in listed(term["@type"])


def ancestors(type: str, terms: dict[str, Any]) -> set[str]:
    above = listed(terms.get(type, {}).get("rdfs:subClassOf", []))
    return {type}.union(*(ancestors(full(parent["@id"]), terms) for parent in above))


def domains(term: dict[str, Any]) -> set[str]:
    return {full(part["@id"]) for part in listed(term.get("schema:domainIncludes", []))}


def full(name: str) -> str:
    return name.replace("schema:", SCHEMA)


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def missing(site: BuiltSite, node: dict[str, Any]) -> Iterator[str]:
    """Addresses of this site lead to pages; `#report` and its like name things, not places."""
    url = node.get("@id", "")
    if site.holds(url) and site.file(url) is None:
        yield f"nothing at {url}"

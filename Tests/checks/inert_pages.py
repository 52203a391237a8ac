"""Pages of a site full of harmful texts, as Chromium and readers of feeds show them: nothing runs and nothing is asked for."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import doors
import lxml.html
from browser import Reader, reading
from hostile import Content
from kinds import samples
from lxml import etree
from nginx import free_port
from pages import BuiltSite
from serving import serving

# What a text would call, in whatever frame it found itself.
TRAP = "window.trip = what => console.error('ran: ' + what); top.trip = window.trip;"
# Opened, touched and clicked through as an impatient reader would.
TOUCH = """() => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  for (const kind of ['mouseover', 'focus', 'pointerenter', 'toggle'])
    for (const one of document.querySelectorAll('*')) one.dispatchEvent(new Event(kind, { bubbles: true }));
}"""
STRAY = """() => [...document.querySelectorAll('[href], [src], [action], [formaction], [srcset], [data]')].flatMap(one => {
  const known = ['http:', 'https:', 'mailto:', 'tel:'], names = ['href', 'src', 'action', 'formaction', 'srcset', 'data'];
  return names.filter(name => one.hasAttribute(name)).map(name => one.getAttribute(name)).filter(value => {
    try { return !known.includes(new URL(value, document.baseURI).protocol) } catch { return true }
  }).map(value => `leads to ${value}`);
})"""
TAG = re.compile(rb"<(/?[a-zA-Z!?][^\s>/]*)((?:\s+[^\s=>/]+(?:=\"[^\"]*\"|='[^']*'|=[^\s>]*)?)*)\s*/?>")
ATTRIBUTE = re.compile(rb"\s([^\s=>/]+)(?:=\"[^\"]*\"|='[^']*'|=[^\s>]*)?")
SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"svg", "g", "rect", "path", "line", "circle", "text", "tspan", "title", "desc", "style", "polyline", "polygon", "defs"}
LOOKED_AT = 8
SEARCHES = ["vi/tim-kiem/", "en/search/"]
REGISTERS = ["vi/de-xuat/", "en/commendations/"]
SETTLED = "() => document.getElementById('_count').textContent || document.getElementById('_found').hidden"

PREVIEWED = ["vi/de-xuat/cap-phep-so/", "en/search/?q=trip", ".preview/status"]

Elements = set[tuple[bytes, frozenset[bytes]]]


def elements(site: BuiltSite) -> Elements:
    """Of what elements with which attributes the pages are made."""
    return {one for page in site.pages for one in tags(page.source)}


def tags(source: bytes) -> Elements:
    return {(name.lower(), frozenset(ATTRIBUTE.findall(rest))) for name, rest in TAG.findall(source)}


def judged(site: BuiltSite, clean: Elements, is_first: bool) -> list[str]:
    """Of the first of several sites the search too, and with the policy, which the others would have to do without."""
    findings = [f"{page.path}: <{said}>" for page in site.pages for said in strange(page.source, clean)]
    paths = [sample.path for sample in samples(site)]
    with serving(site.folder) as address:
        for has_policy in [False, True] if is_first else [False]:
            with reading(address, bypass_csp=not has_policy) as reader:
                reader.tab.add_init_script(TRAP)
                look = "with the policy" if has_policy else "without the policy"
                findings += [f"{path}, {look}: {said}" for path in paths for said in touched(reader, path)]
                findings += searched(reader) if is_first and not has_policy else []
        with reading(address, bypass_csp=True) as reader:
            findings += fed(reader, site)
    return [f"{site.folder.name}/{said}" for said in findings]


def strange(source: bytes, clean: Elements) -> list[str]:
    """A tag that no page of the sound demo has: one with other attributes may be of a record that says more."""
    attributes: dict[bytes, set[bytes]] = {}
    for name, names in clean:
        attributes.setdefault(name, set()).update(names)
    return [
        b" ".join([name, *sorted(names)]).decode(errors="replace")
        for name, names in tags(source)
        if name not in attributes or not names <= attributes[name]
    ]


def touched(reader: Reader, path: str) -> list[str]:
    reader.open(path)
    reader.tab.evaluate(TOUCH)
    return reader.tab.evaluate(STRAY) + reader.said


def searched(reader: Reader) -> Iterator[str]:
    """For every text, typed into the search and written into the address; and registers narrowed by it."""
    texts = [text for door, text, _ in doors.rows() if door in (*doors.FIELDS, "link")]
    for number, text in enumerate(texts):
        page = SEARCHES[number % len(SEARCHES)]
        reader.open(page + "?" + urlencode({"q": text, "year": text, "kind": text}) + "#" + quote(text))
        reader.tab.wait_for_function(SETTLED)
        yield from (f"{page}, search for {text!r}: {said}" for said in reader.said + reader.tab.evaluate(STRAY))
    for word in ("script", "trip", "onfocus", "webservice"):
        reader.open(SEARCHES[0] + "?" + urlencode({"q": word}))
        reader.tab.wait_for_function(SETTLED)
        if not reader.tab.locator("#_results li").count():
            yield f"“{word}” finds nothing, though it stands on every other page"
        reader.tab.evaluate(TOUCH)
        reader.tab.wait_for_timeout(50)
        yield from (f"results for {word}: {said}" for said in reader.said + reader.tab.evaluate(STRAY))
    for page in REGISTERS:
        for text in texts[::4]:
            reader.open(page + "?" + urlencode({"year": text, "order": text, "field": text}))
            yield from (f"{page} narrowed by {text!r}: {said}" for said in reader.said)


def fed(reader: Reader, site: BuiltSite) -> Iterator[str]:
    """What a reader of feeds would show of each, in one page of its own and with no policy at all."""
    for path in site.ending(".xml"):
        tree = etree.parse(site.folder / path, etree.XMLParser(resolve_entities=False, no_network=True))
        told = [one for one in tree.iter("{*}content", "{*}summary", "{*}title") if one.get("type") in ("html", "xhtml")]
        shown = "".join(one.text or etree.tostring(one, encoding="unicode") for one in told)
        if tree.docinfo.doctype or any(not isinstance(one.tag, str) for one in tree.iter()):
            yield f"{path}: declares something, or holds a comment or an instruction"
        if shown:
            reader.said.clear()
            reader.tab.evaluate(TRAP)
            # Photographs of the site, and nothing else, stand elsewhere than the page that shows them.
            reader.tab.route(f"{site.base}/**", lambda route: route.fulfill(status=200, body=""))
            reader.tab.set_content(re.sub(r"<img [^>]*>", "", shown))
            reader.tab.evaluate(TOUCH)
            yield from (f"{path}: {said}" for said in reader.said + reader.tab.evaluate(STRAY))


def drawings(folder: Path) -> Iterator[str]:
    """Previews as they were given to be drawn, beside photographs; some are looked at, where a script could run."""
    files = [file for file in sorted(folder.glob("*.svg")) if file.read_bytes().startswith(b"<")]
    if not files:
        yield "nothing was drawn"
    for file in files:
        tree = etree.parse(file)
        for one in tree.iter():
            name = one.tag.removeprefix(SVG) if isinstance(one.tag, str) else str(one)
            led = [value for key, value in one.items() if key.startswith("on") or key.rsplit("}")[-1] in ("href", "src")]
            if name not in DRAWN or led:
                yield f"a drawing holds <{name}> {led}"
    (folder / "_headers").write_text("")
    # A browser asks for it beside any document that is no page.
    (folder / "favicon.ico").write_bytes(b"")
    with serving(folder) as address, reading(address, bypass_csp=True) as reader:
        for file in files[:: max(1, len(files) // LOOKED_AT)]:
            yield from (f"{file.name}: {said}" for said in touched(reader, file.name))


BROKEN = """kind: "<img src=x onerror=trip('bar')>"
names: [{vi: "<script>trip(1)</script>", en: x}]
"<img src=x onerror=trip(2)>": "\\" onfocus=trip(3) autofocus x=\\""
"""
BAR = "document.querySelector('bieuduong-preview')?.shadowRoot.getElementById('bar').innerHTML ?? ''"


def previewed(content: Content) -> list[str]:
    """With an error in a record, so that the bar quotes what was refused."""
    port, findings, broken = free_port(), [], content.root / "content/units/sai.yaml"
    command = content.command("serve", "--port", str(port))
    with subprocess.Popen(command, cwd=content.root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        process.stdout.readline()
        with reading(f"http://127.0.0.1:{port}", bypass_csp=True) as reader:
            reader.tab.add_init_script(TRAP)
            reader.open("vi/")
            broken.write_text(BROKEN)
            reader.tab.wait_for_function(f"() => {BAR}.includes('sai.yaml')")
            for path in PREVIEWED:
                said = touched(reader, path)
                shown = reader.tab.evaluate(BAR)
                if re.search(r"<(img|script)|<[^>]*\son\w+=", shown):
                    said.append(f"the bar holds {shown[:300]}")
                findings += [f"the preview of {path}: {one}" for one in said]
        broken.unlink()
        process.kill()
    return findings

"""The site behind nginx, Apache and Caddy, each with the configuration that a build writes for it: asked for every file,
every old address and what is not there, each answers as `_headers` and `_redirects` say, and so as the others do. The file
for IIS is read, and held to what Microsoft's pages name; nobody has run it here."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote, unquote
from xml.etree import ElementTree

import doors
from hostile import quoted
from pages import BuiltSite
from servers import SERVERS, Answer, Ask, Server
from subpath import AS_OF

RECORD = "content/initiatives/2022/cap-phep-so/record.yaml"
MOUNT = "/sub/path/"
NOT_THERE = [
    *("none", "vi/none/", "en/none", "vi/none.json", "assets/none.css", "media/none.pdf", "images/none.png", "search/none.js"),
    *("data/none.jsonl", "assets/", ".bieuduong/manifest", "vi/.git/config", "_nginx.conf", "_caddyfile", ".htaccess"),
]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory(prefix="hosts-") as folder:
        place = Path(folder)
        shutil.copytree("content", place / "content")
        add_old_addresses(place / RECORD)
        wanted = Wanted(build(site, place, None, "/", site.folder))
        # Below a folder of the host every rule is another.
        below = Wanted(build(site, place, None, MOUNT, site.folder), MOUNT)
        said = asked(site, place, wanted) + asked(site, place, below)
        said += iis(build(site, place, "iis", "/", wanted.folder) / "web.config", wanted)
    return f"{len(wanted.addresses)} addresses of {len(SERVERS)} servers, and below a folder", said


def add_old_addresses(record: Path) -> None:
    added = ", ".join(quoted("cu/" + name) for name in doors.texts("address"))
    text = record.read_text()
    record.write_text(text.replace("aliases: [", f"aliases: [{added}, "))
    if record.read_text() == text:
        raise RuntimeError(f"{record} has no list of aliases to add to")


def build(site: BuiltSite, place: Path, host: str | None, mount: str, start: Path) -> Path:
    """Into the folder of a root that it lies in, as it would on a server; from a site that is built already."""
    root = place / ((host or "rules") + mount.rstrip("/").replace("/", "-"))
    output = root / mount.strip("/")
    shutil.copytree(start, output)
    command = [site.tool, "build", "--content", place / "content", "--templates", "templates", "--output", output]
    command += ["--as-of", AS_OF, "--base", site.base.rstrip("/") + mount, *(["--host", host] if host else [])]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return output


class Wanted:
    """What `_headers` and `_redirects` ask for, and what the files are."""

    def __init__(self, folder: Path, mount: str = "/"):
        self.folder, self.mount = folder, mount
        rules = [block.splitlines() for block in re.split(r"\n(?=/)", (folder / "_headers").read_text())]
        self.rules = [(lines[0], [line.strip().split(": ", 1) for line in lines[1:] if line]) for lines in rules]
        self.moved = [line.split() for line in (folder / "_redirects").read_text().splitlines() if line.endswith(" 301")]
        files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
        old = {unquote(old).removeprefix(mount).rstrip("/") for old, _, _ in self.moved}
        self.files = [path for path in files if not path.startswith((".", "_")) and path.removesuffix("/index.html") not in old]

    @property
    def addresses(self) -> list[str]:
        return [self.mount + path for path in self.files]

    def headers(self, address: str) -> list[tuple[str, str]]:
        return [(name, value) for pattern, fields in self.rules if meant(pattern, address) for name, value in fields]

    @property
    def own(self) -> set[str]:
        """Names of headers that hold somewhere and not everywhere."""
        everywhere = {name for name, _ in self.headers("/")}
        return {name for _, fields in self.rules for name, _ in fields} - everywhere - {"Content-Type"}


def meant(pattern: str, address: str) -> bool:
    return address.startswith(pattern[:-1]) if pattern.endswith("*") else address == pattern


def asked(site: BuiltSite, place: Path, wanted: Wanted) -> list[str]:
    mount = wanted.mount
    folders = {server.name: build(site, place, server.name, mount, wanted.folder) for server in SERVERS}
    with ThreadPoolExecutor(len(SERVERS)) as pool:
        said = pool.map(lambda server: list(judge(server, folders[server.name], wanted)), SERVERS)
        return [f"{server.name}{mount}: {finding}" for server, findings in zip(SERVERS, said, strict=True) for finding in findings]


def judge(server: Server, folder: Path, wanted: Wanted) -> Iterator[str]:
    root = folder.parents[1] if wanted.mount != "/" else folder
    with server.serving(root, folder) as ask:
        yield from found(ask, folder, wanted)
        yield from led_on(ask, wanted)
        yield from missing(ask, wanted)
        yield from packed(ask, wanted)


def found(ask: Ask, folder: Path, wanted: Wanted) -> Iterator[str]:
    for path in wanted.files:
        address = wanted.mount + path
        answer: Answer = ask(quote(address.removesuffix("index.html") if path.endswith("/index.html") else address))
        if answer.status != 200 or answer.body != (folder / path).read_bytes():
            yield f"{address}: {answer.status}, {len(answer.body)} bytes, other than the file"
        for name, value in wanted.headers(address):
            if value not in answer.said(name):
                yield f"{address}: {name} is {answer.said(name)}, and not {value}"
        yield from unasked(address, answer, {name for name, _ in wanted.headers(address)}, wanted)
        if "charset" not in answer.type and answer.type.startswith("text/"):
            yield f"{address}: {answer.type} without a charset"
        if answer.type in ("", "application/octet-stream"):
            yield f"{address}: its type is “{answer.type}”"


def unasked(address: str, answer: Answer, names: set[str], wanted: Wanted) -> Iterator[str]:
    for name in sorted(wanted.own - names):
        if answer.said(name):
            yield f"{address}: {name} is {answer.said(name)}, where nobody asked for it"


def led_on(ask: Ask, wanted: Wanted) -> Iterator[str]:
    for old, new, _ in wanted.moved:
        for address in dict.fromkeys([old, old.rstrip("/"), old.rstrip("/") + "/"]):
            answer = ask(address.replace(":id", "qd-1"))
            if answer.status != 301 or answer.location != new.replace(":id", "qd-1"):
                yield f"{address}: {answer.status} to {answer.location}, and not to {new}"
    for old, _, _ in wanted.moved:
        answer = ask(old.rstrip("/").replace(":id", "a%0d%0aX-Injected:%20yes") + "/more")
        if answer.status != 404 or answer.said("X-Injected"):
            yield f"{old}/more: {answer.status} to {answer.location}"
    folder = ask(wanted.mount + "vi/de-xuat")
    if folder.status not in (301, 308) or folder.location != wanted.mount + "vi/de-xuat/":
        yield f"a folder without its slash: {folder.status} to {folder.location}"


def missing(ask: Ask, wanted: Wanted) -> Iterator[str]:
    for path in NOT_THERE:
        language = path.split("/")[0]
        page = f"{language}/404.html" if language in ("vi", "en") else "404.html"
        answer = ask(wanted.mount + path)
        if answer.status != 404 and not (path == ".htaccess" and answer.status == 403):
            yield f"{path}: {answer.status}"
        elif answer.body != (wanted.folder / page).read_bytes() and answer.status == 404:
            yield f"{path}: not the page {page}"
        if answer.status == 404 and answer.type != "text/html; charset=utf-8":
            yield f"{path}: its type is {answer.type}"
        for name, value in wanted.headers("/"):
            if answer.said(name) != [value] and answer.status == 404:
                yield f"{path}: {name} is {answer.said(name)}"
        yield from unasked(path, answer, set(), wanted)


def packed(ask: Ask, wanted: Wanted) -> Iterator[str]:
    worth = {".html": True, ".css": True, ".js": True, ".json": True, ".csv": True, ".svg": True, ".jsonl": True, ".png": False, ".jpg": False}
    for ending, is_worth in worth.items():
        path = max((path for path in wanted.files if path.endswith(ending)), key=lambda path: (wanted.folder / path).stat().st_size)
        answer = ask(wanted.mount + path, {"Accept-Encoding": "gzip"})
        if (answer.said("Content-Encoding") == ["gzip"]) != is_worth:
            yield f"{path}: Content-Encoding is {answer.said('Content-Encoding')}"
        if is_worth and "accept-encoding" not in " ".join(answer.said("Vary")).lower():
            yield f"{path}: Vary is {answer.said('Vary')}"


# Elements and attributes as learn.microsoft.com/iis/configuration has them.
KNOWN = {
    "configuration": set(), "system.webServer": set(), "location": {"path"}, "httpProtocol": set(), "customHeaders": set(),
    "add": {"name", "value", "segment"}, "remove": {"name", "fileExtension", "statusCode"}, "staticContent": set(),
    "mimeMap": {"fileExtension", "mimeType"}, "httpErrors": {"errorMode", "existingResponse"},
    "error": {"statusCode", "path", "responseMode"}, "urlCompression": {"doStaticCompression"}, "security": set(),
    "requestFiltering": set(), "hiddenSegments": set(),
    "httpRedirect": {"enabled", "destination", "exactDestination", "httpResponseStatus"},
}  # fmt: skip


def iis(file: Path, wanted: Wanted) -> Iterator[str]:
    tree = ElementTree.parse(file)
    for element in tree.iter():
        if element.tag not in KNOWN or set(element.keys()) - KNOWN[element.tag]:
            yield f"web.config: <{element.tag} {' '.join(element.keys())}> is nothing that IIS knows"
    places = {place.get("path"): place for place in tree.iter("location")}
    if len(places) != len(list(tree.iter("location"))):
        yield "web.config: a place is there twice"
    for old, new, _ in wanted.moved:
        path = unquote(old).strip("/")
        if not re.fullmatch(r"[\w/.~-]+", path):
            continue
        redirect = places[path].find(".//httpRedirect") if path in places else None
        if redirect is None or redirect.get("destination") != new:
            yield f"web.config: {old} does not lead to {new}"
    for pattern, fields in wanted.rules:
        where = tree.find("system.webServer") if pattern == "/*" else places.get(pattern.strip("/*"))
        added = {one.get("name"): one.get("value") for one in where.iterfind(".//add[@name]")} if where is not None else {}
        for name, value in fields:
            if name != "Content-Type" and value not in added.get(name, "").split(", ") and value not in added.get(name, ""):
                yield f"web.config: {pattern} is not sent with {name}"

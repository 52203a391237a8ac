"""Built for a folder of its host, the site works there: every link stays inside and leads on."""

import subprocess
import tempfile
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

import links
import lxml.html
from pages import BuiltSite
from serving import serving

MOUNT = "/sub/path/"
BASE = "https://example.org" + MOUNT
AS_OF = "2026-11-20T08:00"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        site.lend_pictures(Path(folder) / "site")
        command = [site.tool, "build", "--content", "content", "--templates", "templates"]
        built = subprocess.run(
            [*command, "--output", folder + "/site", "--as-of", AS_OF, "--base", BASE],
            capture_output=True,
            text=True,
        )
        if built.returncode != 0:
            return "not built", [built.stderr]
        below = BuiltSite(Path(folder) / "site")
        if below.base + "/" != BASE:
            return "not built", [f"robots.txt names {below.base}"]
        reached, findings = crawl(below)
        return f"{len(reached)} addresses reached", links.check(below)[1] + findings


def crawl(site: BuiltSite) -> tuple[set[str], list[str]]:
    """As a reader's browser would, from the Vietnamese front page."""
    with serving(site.folder, MOUNT) as address:
        host = address.removesuffix(MOUNT.rstrip("/"))
        waiting, reached, findings = [f"{address}/vi/"], {f"{address}/vi/"}, []
        while waiting:
            url = waiting.pop()
            try:
                found = followed(url)
            except HTTPError as error:
                findings.append(f"{url.removeprefix(host)}: {error.code}")
                continue
            for link in sorted(found - reached):
                if link.startswith(address + "/"):
                    waiting.append(link)
                    reached.add(link)
                elif link.startswith(host):
                    findings.append(f"{url.removeprefix(host)}: leaves the site for {link}")
    arrived = {site.file(BASE + url.removeprefix(address + "/")) for url in reached}
    return reached, findings + unreached(site, arrived)


def followed(url: str) -> set[str]:
    with urlopen(url) as answer:
        if not answer.headers["Content-Type"].startswith("text/html"):
            return set()
        tree = lxml.html.document_fromstring(answer.read().decode("utf-8"))
    return {urldefrag(urljoin(url, link)).url for _, _, link, _ in tree.iterlinks()}


def unreached(site: BuiltSite, arrived: set[str | None]) -> list[str]:
    """The choice of languages is where readers come from, not where they go."""
    wanted = {page.path for page in site.pages if page.is_indexable} - {"index.html"}
    return [f"{path}: no page leads to it" for path in sorted(wanted - arrived)]

"""The demo full of texts that mean harm, and whoever reads it: nothing of `injection.txt` runs, nothing is asked of anybody,
and what is refused is named with its place.

Every text of every record, in both languages, says one text of the table in each of several builds, and another in each.
Chromium opens a page of each kind with the policy and without it, LibreOffice every table, and what leaves the house by
other doors – mail, Word, PDF, feeds, drawings, comments on a pull request, logs – is read as its readers would.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import doors
import inert_files
import inert_pages
import inert_words
from hostile import Content
from pages import BuiltSite

TURNS = 3
# Of the texts that records have; the others are refused whatever is written.
LEAST_FIELDS = 150
# Stands in for libvips: notes each drawing that it is to make a picture of, and draws but the first of a size.
PAINTER = """#!/bin/sh
seen={folder}/$TURN-$$.svg
cat >"$seen"
answer={folder}/of$3$5
[ -s "$answer" ] || {{ {vips} "$@" <"$seen" >"$seen.made" && mv "$seen.made" "$answer"; }}
cat "$answer"
"""


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory(prefix="injection-") as folder, tripwire() as (address, asked):
        place = Path(folder)
        content = Content(site.tool, place, doors.filling(address), doors.texts("link", address))
        clean = inert_pages.elements(site)
        findings: list[str] = []
        for turn in range(TURNS):
            content.fill(turn, TURNS)
            built = build(site, content, turn)
            findings += inert_pages.judged(built, clean, is_first=turn == 0)
            findings += inert_files.judged(built)
        findings += inert_pages.drawings(place / "drawn")
        findings += inert_pages.previewed(content) + inert_files.issued(content)
        findings += inert_files.opened_in_libreoffice(place, [place / f"site-{turn}" for turn in range(TURNS)])
        findings += inert_words.judged(content, site.folder.resolve())
        findings += [f"somebody was asked for {path}" for path in asked]
    taken = sum(bool(texts) for texts in content.taken.values())
    if taken < LEAST_FIELDS:
        findings.append(f"only {taken} of {len(content.fields)} fields took a text")
    refused = ", ".join(f"{count} by {rule}" for rule, count in content.refused.most_common())
    return f"{len(doors.rows())} texts; {taken} of {len(content.fields)} fields took some; refused: {refused}", findings


@contextmanager
def tripwire() -> Iterator[tuple[str, list[str]]]:
    """A server that nobody may ask, and what was asked of it."""
    asked: list[str] = []

    class Noting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.path} by {self.headers['User-Agent']}")
            self.send_error(404)

        do_HEAD = do_POST = do_OPTIONS = do_PROPFIND = do_GET

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Noting) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


def build(site: BuiltSite, content: Content, turn: int) -> BuiltSite:
    output = content.root / f"site-{turn}"
    site.lend_pictures(output)
    content.painter = painter(content.root) | {"TURN": str(turn)}
    built = content.run("build", "--output", str(output), "--quiet")
    if built.returncode:
        raise RuntimeError(f"not built: {built.stderr[:2000]}")
    return BuiltSite(output, site.tool, site.tools)


def painter(root: Path) -> dict[str, str]:
    tools, drawn = root / "tools", root / "drawn"
    tools.mkdir(exist_ok=True)
    drawn.mkdir(exist_ok=True)
    program = tools / "vipsthumbnail"
    program.write_text(PAINTER.format(folder=drawn, vips=shutil.which("vipsthumbnail")))
    program.chmod(0o755)
    return {"PATH": f"{tools}:{os.environ['PATH']}"}

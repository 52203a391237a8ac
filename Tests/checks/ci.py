"""What `init --ci` writes for GitHub, GitLab and Forgejo: each step of each workflow is run from a fresh clone of a site that
was begun with it, in the order and under the conditions of its file, and ends as it should: a change that breaks a record
is refused, a good one is built with what the last run left and deployed to an rsync daemon and as an object store would take
it, the addresses are committed, and a scheduled run builds only when something is due. Then the workflow of `matrix`, by which
a site is made in parts."""

import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import matrix
from desk import FILES, KEPT, Desk, begin, contents, daemon, failed
from pages import BuiltSite

REPORT = "content/initiatives/2026/de-xuat-mau"
LATER = "content/articles/tin-sau"
WAITING = "title: {vi: Tin về sau, en: Later news}\non: 2026-11-01\nembargo: 2099-01-01T08:00\n"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    said: list[str] = []
    for service in FILES:
        with tempfile.TemporaryDirectory(prefix=f"ci-{service}-") as folder:
            said += [f"{service}: {trouble}" for trouble in troubles(service, Path(folder), site)]
    with tempfile.TemporaryDirectory(prefix="ci-matrix-") as folder:
        said += [f"matrix: {trouble}" for trouble in matrix.troubles(Path(folder), site.tool.resolve())]
    return f"{len(FILES)} services, and one in parts", said


def troubles(service: str, place: Path, site: BuiltSite) -> Iterator[str]:
    tool = site.tool.resolve()
    started = begin(service, place, tool)
    with daemon(place) as address:
        desk = Desk(service, place, tool, address)
        desk.publish_first(started)
        yield from refused(desk)
        yield from published(desk)
        yield from commented(desk)
        yield from scheduled(desk)


def refused(desk: Desk) -> Iterator[str]:
    clone = desk.clone("broken")
    told = desk.run("check", "pull_request", clone)
    yield from failed(told, "a sound site")
    record = clone / REPORT / "record.yaml"
    record.write_text("colour: red\n" + record.read_text())
    name, code, words = desk.run("check", "pull_request", clone)[-1]
    if code != 1 or "bieuduong check" not in name and name != "Check":
        yield f"a broken record: {name} ends with {code}"
    report = (clone / "codequality.json").read_text() if desk.service == "gitlab" else words
    mark = {"github": f"::error file={REPORT}/record.yaml,line=1", "gitlab": f'"path":"{REPORT}/record.yaml"'}
    if mark.get(desk.service, f"{REPORT}/record.yaml:1:1: error") not in re.sub(r'": "', '":"', report):
        yield f"a broken record is not marked in its file: {report[:300]}"


def published(desk: Desk) -> Iterator[str]:
    clone, told = desk.publish("push", "first")
    yield from failed(told, "a first build")
    for name, folder in (("rsync", desk.served), ("rclone", desk.store)):
        if contents(folder) != contents(clone / "site") or not contents(folder):
            yield f"{name} did not bring the site as it is"
    if desk.service != "forgejo" and contents(clone / "public") != contents(clone / "site"):
        yield "nothing for Pages"
    if "content/permalinks.lock" not in desk.git("ls-tree", "-r", "--name-only", "main", within=desk.origin):
        yield "the addresses that were published are not committed"
    if "[skip ci]" not in desk.git("log", "-1", "--format=%s", "main", within=desk.origin):
        yield "the commit of the addresses would begin another run"
    yield from built_on(desk)


def built_on(desk: Desk) -> Iterator[str]:
    """A record more: files that did not change are those of the last run."""
    before = times(desk.cache / "site")
    desk.change(f"{LATER}/record.yaml", WAITING)
    desk.change(f"{LATER}/vi.md", "Về sau.\n")
    desk.change(f"{LATER}/en.md", "Later.\n")
    clone, told = desk.publish("push", "second")
    if trouble := list(failed(told, "a second build")):
        yield from trouble
        return
    after = times(clone / "site")
    same = [path for path in after if after[path] == before.get(path)]
    if len(same) < 0.9 * len(after):
        yield f"only {len(same)} of {len(after)} files are those of the last run"
    if any("Later news" in path.read_text() for path in desk.served.rglob("*.html")):
        yield "what waits was deployed"
    opens = (clone / ".bieuduong/opens").read_text().strip()
    if opens != json.loads((clone / ".bieuduong/build.json").read_text())["opens"] or not opens.startswith("2099-01-01T08:00"):
        yield f"the next opening is noted as “{opens}”"


def scheduled(desk: Desk) -> Iterator[str]:
    clone, told = desk.publish("schedule", "third")
    yield from failed(told, "a scheduled run")
    if "Nothing to build before 2099-01-01" not in "".join(words for _, _, words in told):
        yield "a scheduled run builds where nothing is due"
    for name, text in (("opens", "2026-01-01T08:00:00+07:00\n"), ("day", "2026-01-01\n")):
        note = desk.cache / ".bieuduong" / name
        kept = note.read_text()
        note.write_text(text)
        clone, told = desk.publish("schedule", "fourth")
        yield from failed(told, f"a scheduled run with another {name}")
        if note.read_text() != kept:
            yield f"a scheduled run with {name} passed does not build: {told[-1]}"


class Comments(BaseHTTPRequestHandler):
    """What a service keeps of a pull request, as far as comments go."""

    kept: list[dict] = []

    def answer(self, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.answer(self.kept)

    def do_POST(self) -> None:
        self.kept.append({"id": len(self.kept) + 1, **self.told(), "by": self.headers["Authorization"] or self.headers["PRIVATE-TOKEN"]})
        self.answer(self.kept[-1])

    def do_PATCH(self) -> None:
        self.kept[int(self.path.split("/")[-1]) - 1].update(self.told(), edited=self.path)
        self.answer({})

    do_PUT = do_PATCH

    def told(self) -> dict:
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))

    def log_message(self, *_: object) -> None:
        pass


def commented(desk: Desk) -> Iterator[str]:
    """What a change would show readers stands in one comment, which the next run edits."""
    Comments.kept = [{"id": 1, "body": "Người khác viết"}]
    with ThreadingHTTPServer(("127.0.0.1", 0), Comments) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        desk.environment |= {"GITHUB_API_URL": address, "CI_API_V4_URL": address, "GITHUB_REPOSITORY": "xa/trang", "NUMBER": "7"}
        desk.environment |= {"CI_PROJECT_ID": "9", "CI_MERGE_REQUEST_IID": "7", "TOKEN": "Authorization: token t", "BIEUDUONG_TOKEN": "t"}
        for title in ("Tin đã đổi một", "Tin đã đổi hai"):
            clone = desk.clone("proposed")
            for kept in KEPT:
                shutil.copytree(desk.cache / kept, clone / kept, symlinks=True)
            record = clone / REPORT / "record.yaml"
            record.write_text(re.sub(r"vi: .*", f'vi: "{title}"', record.read_text(), count=1))
            yield from failed(desk.run("check", "pull_request", clone), "a sound change")
            said = [comment for comment in Comments.kept if title in comment["body"]]
            if len(Comments.kept) != 2 or len(said) != 1 or said[0].get("by") not in ("token t", "t"):
                yield f"the comment is not there once: {str(Comments.kept)[:600]}"
        server.shutdown()
    # A service that takes no comments fails nothing.
    yield from failed(desk.run("check", "pull_request", clone), "a comment that cannot be sent")


def times(folder: Path) -> dict[str, int]:
    return {path: (folder / path).stat().st_mtime_ns for path in contents(folder)}

"""What `init --ci` writes for GitHub, GitLab and Forgejo: each step of each workflow is run from a fresh clone of a site that
was begun with it, in the order and under the conditions of its file, and ends as it should: a change that breaks a record
is refused, a good one is built with what the last run left and deployed to an rsync daemon and as an object store would take
it, the addresses are committed, and a scheduled run builds only when something is due."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import yaml
from nginx import await_answer, free_port
from pages import BuiltSite

OPTIONS = [
    *("--publisher", "Ủy ban nhân dân xã An Bình", "--publisher-en", "People’s Committee of An Binh Commune"),
    *("--base", "https://bieuduong.example.vn/", "--mail-domain", "anbinh.gov.vn"),
]
FILES = {"github": ".github/workflows/site.yml", "forgejo": ".forgejo/workflows/site.yml", "gitlab": ".gitlab-ci.yml"}
REPORT = "content/initiatives/2026/de-xuat-mau"
# What the services keep from one run to the next.
KEPT = ("site", ".bieuduong")
LATER = "content/articles/tin-sau"
WAITING = "title: {vi: Tin về sau, en: Later news}\non: 2026-11-01\nembargo: 2099-01-01T08:00\n"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    said: list[str] = []
    for service in FILES:
        with tempfile.TemporaryDirectory(prefix=f"ci-{service}-") as folder:
            said += [f"{service}: {trouble}" for trouble in troubles(service, Path(folder), site)]
    return f"{len(FILES)} services", said


class Step(NamedTuple):
    name: str
    script: str
    is_conditional: bool


def troubles(service: str, place: Path, site: BuiltSite) -> Iterator[str]:
    started = place / "started"
    command = [site.tool.resolve(), "init", started, *OPTIONS, "--ci", service, "--templates", Path("templates").resolve()]
    subprocess.run(command, check=True, capture_output=True)
    with daemon(place) as address:
        desk = Desk(service, place, site.tool.resolve(), address)
        desk.publish_first(started)
        yield from refused(desk)
        yield from published(desk)
        yield from commented(desk)
        yield from scheduled(desk)


class Desk:
    """A service with its repository, its cache and what it deploys to."""

    def __init__(self, service: str, place: Path, tool: Path, address: str):
        self.service, self.place = service, place
        self.origin, self.cache = place / "origin.git", place / "cache"
        self.served, self.store = place / "served", place / "store"
        home, bin = place / "home", place / "bin"
        # Packages that are there need not be asked for again.
        self.prepared: set[str] = set()
        home.mkdir()
        bin.mkdir()
        (bin / "bieuduong").symlink_to(tool)
        self.environment = {
            "PATH": f"{bin}:{os.environ['PATH']}", "HOME": str(home), "TZ": "Asia/Ho_Chi_Minh", "LANG": "C.UTF-8",
            "GITHUB_REF_NAME": "main", "CI_COMMIT_BRANCH": "main", "BIEUDUONG_RSYNC": address,
            "BIEUDUONG_REMOTE": str(self.store), "DEBIAN_FRONTEND": "noninteractive",
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b",
        }  # fmt: skip

    def git(self, *words: str, within: Path) -> str:
        done = subprocess.run(["git", *words], cwd=within, env=self.environment, capture_output=True, text=True, check=True)
        return done.stdout

    def publish_first(self, started: Path) -> None:
        self.git("init", "--quiet", "--bare", "--initial-branch=main", str(self.origin), within=self.place)
        self.git("init", "--quiet", "--initial-branch=main", within=started)
        self.git("add", ".", within=started)
        self.git("commit", "--quiet", "-m", "Begin", within=started)
        self.git("push", "--quiet", str(self.origin), "main", within=started)

    def change(self, path: str, text: str) -> None:
        clone = self.clone("edit")
        file = clone / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        self.git("add", ".", within=clone)
        self.git("commit", "--quiet", "-m", "Change", within=clone)
        self.git("push", "--quiet", "origin", "main", within=clone)

    def clone(self, name: str) -> Path:
        clone = self.place / name
        shutil.rmtree(clone, ignore_errors=True)
        self.git("clone", "--quiet", str(self.origin), str(clone), within=self.place)
        return clone

    def steps(self, job: str) -> list[Step]:
        written = yaml.safe_load((self.place / "started" / FILES[self.service]).read_text())
        if self.service == "gitlab":
            lines = [*written["default"]["before_script"], *written[{"publish": "pages"}.get(job, job)]["script"]]
            return [Step(line.split("\n")[0], line, False) for line in lines]
        steps = [step for step in written["jobs"][job]["steps"] if "run" in step]
        return [Step(step["name"], step["run"], "if" in step) for step in steps]

    def run(self, job: str, event: str, clone: Path) -> list[tuple[str, int, str]]:
        """Each step that was run, with its exit code and what it said; the first that fails is the last."""
        told, output = [], self.place / "github-output"
        output.write_text("")
        said = {"GITHUB_EVENT_NAME": event, "CI_PIPELINE_SOURCE": event, "GITHUB_OUTPUT": str(output)}
        for step in self.steps(job):
            if step.is_conditional and "build=yes" not in output.read_text() or step.script in self.prepared:
                continue
            command = ["sh", "-e", "-c", step.script]
            done = subprocess.run(command, cwd=clone, env=self.environment | said, capture_output=True, text=True)
            told.append((step.name, done.returncode, done.stdout + done.stderr))
            if step.script.startswith("apt-get ") and not done.returncode:
                self.prepared.add(step.script)
            if done.returncode:
                break
        return told

    def publish(self, event: str, name: str) -> tuple[Path, list[tuple[str, int, str]]]:
        clone = self.clone(name)
        for kept in KEPT:
            if (self.cache / kept).exists():
                shutil.copytree(self.cache / kept, clone / kept, symlinks=True)
        told = self.run("publish", event, clone)
        for kept in KEPT:
            shutil.rmtree(self.cache / kept, ignore_errors=True)
            if (clone / kept).exists():
                shutil.copytree(clone / kept, self.cache / kept, symlinks=True)
        return clone, told


@contextmanager
def daemon(place: Path) -> Iterator[str]:
    """An rsync daemon with a module for the site, which is a folder beside it."""
    port, served = free_port(), place / "served"
    served.mkdir()
    owner = "uid = root\ngid = root\n" if os.geteuid() == 0 else ""
    module = f"[site]\npath = {served}\nread only = false\nuse chroot = false\n{owner}"
    (place / "rsyncd.conf").write_text(f"log file = {place}/rsyncd.log\npid file = {place}/rsyncd.pid\n{module}")
    command = ["rsync", "--daemon", "--no-detach", f"--port={port}", "--address=127.0.0.1", f"--config={place}/rsyncd.conf"]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        await_answer(process, port)
        yield f"rsync://127.0.0.1:{port}/site/"
    finally:
        process.terminate()
        process.communicate()


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


def failed(told: list[tuple[str, int, str]], what: str) -> Iterator[str]:
    for name, code, words in told:
        if code:
            yield f"{what}: {name} ends with {code}: {words[-500:]}"


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


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    named = {path.relative_to(folder).as_posix(): path for path in files}
    return {name: path.read_bytes() for name, path in named.items() if not name.startswith(".bieuduong/")}


def times(folder: Path) -> dict[str, int]:
    return {path: (folder / path).stat().st_mtime_ns for path in contents(folder)}

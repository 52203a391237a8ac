"""A CI service of one's own: a repository, what is kept from one run to the next, and what it deploys to. The steps of a job
are run in a clone, in the order of their file, until one fails."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import yaml
from nginx import await_answer, free_port

OPTIONS = [
    *("--publisher", "Ủy ban nhân dân xã An Bình", "--publisher-en", "People’s Committee of An Binh Commune"),
    *("--base", "https://bieuduong.example.vn/", "--mail-domain", "anbinh.gov.vn"),
]
FILES = {"github": ".github/workflows/site.yml", "forgejo": ".forgejo/workflows/site.yml", "gitlab": ".gitlab-ci.yml"}
# What the services keep from one run to the next.
KEPT = ("site", ".bieuduong")


def begin(service: str, place: Path, tool: Path) -> Path:
    """A site with the files that `init --ci` adds for the service."""
    started = place / "started"
    command = [tool, "init", started, *OPTIONS, "--ci", service, "--templates", Path("templates").resolve()]
    subprocess.run(command, check=True, capture_output=True)
    return started


class Step(NamedTuple):
    name: str
    script: str
    is_conditional: bool


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


def failed(told: list[tuple[str, int, str]], what: str) -> Iterator[str]:
    for name, code, words in told:
        if code:
            yield f"{what}: {name} ends with {code}: {words[-500:]}"


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    named = {path.relative_to(folder).as_posix(): path for path in files}
    return {name: path.read_bytes() for name, path in named.items() if not name.startswith(".bieuduong/")}

"""The Nu HTML checker over every page and style sheet, in one Java machine; warnings count."""

import json
import os
import subprocess
from pathlib import Path

from pages import BuiltSite

# Messages that are known and right to leave, each with its reason.
EXCEPTIONS: dict[str, str] = {}


def check(site: BuiltSite) -> tuple[str, list[str]]:
    jar = (site.tools / "vnu.jar").resolve()
    java = ["java", "-Xss4m", "-Dfile.encoding=UTF-8", "-jar", str(jar)]
    wanted = ["--format", "json", "--also-check-css", "--also-check-svg", "--exit-zero-always"]
    files = [path for suffix in (".html", ".css", ".svg") for path in site.ending(suffix)]
    run = subprocess.run([*java, *wanted, *files], cwd=site.folder, capture_output=True, text=True)
    if run.returncode != 0:
        return "did not run", [run.stderr or run.stdout]
    messages = [message for message in json.loads(run.stderr)["messages"] if is_news(message)]
    return f"{len(files)} files", [told(site, message) for message in messages]


def is_news(message: dict[str, str]) -> bool:
    return message["message"] not in EXCEPTIONS


def told(site: BuiltSite, message: dict[str, str]) -> str:
    file = message.get("url", "").removeprefix("file:")
    path = os.path.relpath(file, Path(site.folder).resolve()) if file else "?"
    place = f"{path}:{message.get('lastLine', '?')}:{message.get('firstColumn', '?')}"
    return f"{place}: {message.get('subType', message['type'])}: {message['message']}"

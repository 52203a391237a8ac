"""The Nu HTML checker over every page and style sheet, in one Java machine; warnings count."""

import json
import os
import subprocess

from pages import BuiltSite

# The page says so itself, marks the text with its language and is kept from search engines.
UNTRANSLATED = "This document appears to be written in Vietnamese"
# Of CSS Pseudo-Elements 4, by which folded parts are printed; browsers know it since 2024, this checker not yet.
YOUNG = "CSS: Unknown pseudo-element or pseudo-class “::details-content”."


def check(site: BuiltSite) -> tuple[str, list[str]]:
    jar = (site.tools / "vnu.jar").resolve()
    java = ["java", "-Xss4m", "-Dfile.encoding=UTF-8", "-jar", str(jar)]
    wanted = ["--format", "json", "--also-check-css", "--also-check-svg", "--exit-zero-always"]
    files = [path for suffix in (".html", ".css", ".svg") for path in site.ending(suffix)]
    run = subprocess.run([*java, *wanted, *files], cwd=site.folder, capture_output=True, text=True)
    if run.returncode != 0:
        return "did not run", [run.stderr or run.stdout]
    messages = [each for each in json.loads(run.stderr)["messages"] if is_news(site, each)]
    return f"{len(files)} files", [told(site, message) for message in messages]


def is_news(site: BuiltSite, message: dict[str, str]) -> bool:
    if message["message"] == YOUNG:
        return False
    if not message["message"].startswith(UNTRANSLATED):
        return True
    return site.page(path_of(site, message)).is_indexable


def path_of(site: BuiltSite, message: dict[str, str]) -> str:
    file = message["url"].removeprefix("file:")
    return os.path.relpath(file, site.folder.resolve())


def told(site: BuiltSite, message: dict[str, str]) -> str:
    place = f"{path_of(site, message)}:{message.get('lastLine', 1)}:{message.get('firstColumn', 1)}"
    return f"{place}: {message.get('subType', message['type'])}: {message['message']}"

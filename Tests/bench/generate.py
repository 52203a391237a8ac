"""Writes a content folder of any size; the same bytes for the same size on every machine."""

import argparse
from pathlib import Path

import cases
import phrases
import world
from yamltext import text_of

OFFICIALS = 500


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def write_all(folder: Path, records: dict[str, dict]) -> None:
    for id, record in records.items():
        write(folder / f"{id}.yaml", text_of(record))


def generate(folder: Path, count: int) -> None:
    officials = world.officials(OFFICIALS)
    write(folder / "site.yaml", text_of(world.SITE))
    write_all(folder / "vocabularies", {"forms": world.FORMS, "fields": world.FIELDS, "glossary": world.GLOSSARY})
    write_all(folder / "units", world.units())
    write_all(folder / "officials", officials)
    write_all(folder / "documents", world.DOCUMENTS)
    write_page(folder / "pages" / "about")
    write_cases(folder, count, list(officials))


def write_page(folder: Path) -> None:
    record = {"title": {"vi": "Giới thiệu", "en": "About"}, "order": 1}
    write(folder / "record.yaml", text_of(cases.translated(record, phrases.ABOUT[0] + "\n")))
    for language, text in zip(("vi", "en"), phrases.ABOUT):
        write(folder / f"{language}.md", text + "\n")


def write_cases(folder: Path, count: int, officials: list[str]) -> None:
    initiatives = {number: cases.initiative(number, officials) for number in range(count)}
    for number, record in initiatives.items():
        write_initiative(place(folder / "initiatives", record, number), number, record, count)
    for number, record in cases.commendations(initiatives).items():
        path = folder / "commendations" / str(record["decision"]["on"].year) / f"khen-{number:05}.yaml"
        write(path, text_of(record))


def place(folder: Path, record: dict, number: int) -> Path:
    return folder / str(record["lifecycle"][0]["on"].year) / cases.id_of(number)


def write_initiative(folder: Path, number: int, record: dict, count: int) -> None:
    vi, en = (cases.prose(number, language, count) for language in (0, 1))
    write(folder / "record.yaml", text_of(cases.translated(record, vi)))
    write(folder / "vi.md", vi)
    write(folder / "en.md", en)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cases", type=int, default=10_000)
    options = parser.parse_args()
    generate(options.folder, options.cases)


if __name__ == "__main__":
    main()

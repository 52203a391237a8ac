"""The same province as a Hugo project: as many pages of the same facts, with plain layouts (in `hugo/`).

Thin, and in Hugo's favour: references are resolved here, nothing is checked, structured data is a stub.
"""

import json
import re
import shutil
from datetime import date
from pathlib import Path

import cases
import world

LAYOUTS = Path(__file__).parent / "hugo"
FOLDERS = {"initiative": "initiatives", "unit": "units", "official": "officials", "document": "documents"}
LINK = re.compile(r"\]\((\w+):([a-z0-9-]+)[^)]*\)")


def write_project(folder: Path, count: int, official_count: int) -> None:
    shutil.copytree(LAYOUTS, folder)
    officials = world.officials(official_count)
    for index, language in enumerate(("vi", "en")):
        content = folder / "content" / language
        write_bodies(content, language, officials)
        write_reports(content, index, language, count, officials)


def write_page(path: Path, front: dict, body: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{json.dumps(front, ensure_ascii=False, default=str, indent=1)}\n\n{body}", encoding="utf-8")


def write_bodies(content: Path, language: str, officials: dict[str, dict]) -> None:
    for id, unit in world.units().items():
        write_page(content / "units" / id / "_index.md", {"title": unit["names"][0][language]})
    for id, official in officials.items():
        write_page(content / "officials" / id / "_index.md", {"title": display(official)})
    for id, field in world.FIELDS.items():
        write_page(content / "fields" / id / "_index.md", {"title": field["label"][language]})
    for id, document in world.DOCUMENTS.items():
        write_page(content / "documents" / f"{id}.md", {"title": document["title"][language]})


def write_reports(content: Path, index: int, language: str, count: int, officials: dict[str, dict]) -> None:
    ids = list(officials)
    names = {id: display(official) for id, official in officials.items()}
    names |= {id: unit["names"][0][language] for id, unit in world.units().items()}
    names |= {id: document["title"][language] for id, document in world.DOCUMENTS.items()}
    initiatives = {number: cases.initiative(number, ids) for number in range(count)}
    for number, record in initiatives.items():
        body = LINK.sub(lambda link: f"]({address(link[1], link[2], language)})", cases.prose(number, index, count))
        front = initiative(said(record, language), number, names, language)
        write_page(content / "initiatives" / f"{cases.id_of(number)}.md", front, body)
    for number, record in cases.commendations(initiatives).items():
        front = commendation(said(record, language), names, language)
        write_page(content / "commendations" / f"khen-{number:05}.md", front)


def said(value: object, language: str) -> object:
    """Every pair of texts as the one of this language."""
    if isinstance(value, dict):
        if set(value) == {"vi", "en"}:
            return value[language]
        return {key: said(item, language) for key, item in value.items()}
    return [said(item, language) for item in value] if isinstance(value, list) else value


def display(official: dict) -> str:
    return " ".join(official["name"].values())


def address(kind: str, id: str, language: str) -> str:
    return f"/{language}/{FOLDERS[kind]}/{id}/"


def link(kind: str, id: str, names: dict, language: str) -> dict:
    return {"name": names[id], "href": address(kind, id, language)}


def parties(recipients: list[dict], names: dict, language: str) -> list[dict]:
    return [link(kind, id, names, language) for each in recipients for kind, id in each.items()]


def basis(record: dict, names: dict, language: str) -> list[dict]:
    return [link("document", cited.split("#")[0], names, language) for cited in record["legal_basis"]]


def initiative(record: dict, number: int, names: dict, language: str) -> dict:
    last: date = record["lifecycle"][-1]["on"]
    who = parties(record["proposers"], names, language)
    pilot = record["pilot"]
    for event in record["lifecycle"]:
        if "by" in event:
            event["by"] = link("unit", event["by"], names, language)
    return record | {
        "date": last,
        "standing": record["lifecycle"][-1].get("result", record["lifecycle"][-1]["stage"]),
        "statuses": [record["lifecycle"][-1]["stage"]],
        "years": [str(record["lifecycle"][0]["on"].year)],
        "units": [record["employer"]] + [each["unit"] for each in record["proposers"] if "unit" in each],
        "officials": [each["official"] for each in record["proposers"] if "official" in each],
        "parties": who,
        "facts": [{"label": "Unit", "value": names[record["employer"]]}, {"label": "By", "value": who[0]["name"]}],
        "pilot": {"from": pilot["from"], "to": pilot["to"]} | link("unit", pilot["area"][0], names, language),
        "basis": basis(record, names, language),
        "commendation": f"/commendations/khen-{number:05}" if cases.is_commended(number) else "",
    }


def commendation(record: dict, names: dict, language: str) -> dict:
    decision = record["decision"]
    who = parties(record["recipients"], names, language)
    return {
        "title": f"{record['form']}: {', '.join(each['name'] for each in who)}",
        "date": decision["on"],
        "summary": record["citation"],
        "years": [str(decision["on"].year)],
        "statuses": [record["form"]],
        "units": [decision["by"]] + [each["unit"] for each in record["recipients"] if "unit" in each],
        "officials": [each["official"] for each in record["recipients"] if "official" in each],
        "parties": who,
        "facts": [{"label": "Decision", "value": decision["number"]}, {"label": "By", "value": names[decision["by"]]}],
        "number": decision["number"],
        "signer": decision["signer"],
        "bonus": record["bonus"]["amount"],
        "basis": basis(record, names, language),
        "initiative": f"/initiatives/{record['initiative']}",
    }

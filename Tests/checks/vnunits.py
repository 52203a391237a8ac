"""Writes the real units of Vietnam, before and after the mergers of 2025, as a content folder.

34 provinces and 3,321 communes of today, 63 provinces, 696 districts and 10,035 communes of before, and what came from what
as far as the official texts name it plainly.
"""

import json
import re
from pathlib import Path

CHANGE, LAST = "2025-07-01", "2025-06-30"
KINDS = [
    ("Thành phố trực thuộc", "municipality"), ("Tỉnh", "province"), ("Quận", "district"), ("Huyện", "district"),
    ("Thị xã", "town"), ("Thị trấn", "township"), ("Thành phố", "city"), ("Phường", "ward"), ("Xã", "commune"),
    ("Đặc khu", "special-zone"),
]
SITE = {
    "title": {"vi": "Đơn vị hành chính", "en": "Administrative units"}, "publisher": "chinh-phu",
    "base": "https://donvi.example.vn/", "time_zone": "Asia/Ho_Chi_Minh",
}


class Units:
    """Records by id; a succession is found by the name an official text calls the unit by."""

    def __init__(self, data: Path) -> None:
        self.records: dict[str, dict] = {"chinh-phu": unit("government", "Chính phủ", "Government", {})}
        self.provinces: dict[str, str] = {}
        self.old_of: dict[str, list[str]] = {}
        self.named: dict[tuple[str, str], list[str]] = {}
        now, before, texts = (
            json.loads((data / f"{name}.json").read_text("utf-8")) for name in ("now", "before-2025", "predecessors")
        )
        for province in before:
            self.add_before(province)
        for province in now:
            self.add_now(province)
        for text in texts:
            self.succeed(text)

    def add_before(self, province: dict) -> None:
        id = f"truoc-{slug(province)}"
        self.records[id] = named(province, {"to": LAST})
        self.provinces[bare(province["FullName"])] = id
        for district in province["District"]:
            own = f"{id}-{slug(district)}-{district['Code']}"
            self.records[own] = named(district, {"to": LAST}, id)
            for ward in district["Ward"] or []:
                of = f"{own}-{slug(ward)}-{ward['Code']}"
                self.records[of] = named(ward, {"to": LAST}, own)
                self.named.setdefault((id, ward["FullName"].lower()), []).append(of)

    def add_now(self, province: dict) -> None:
        id = f"nay-{slug(province)}"
        self.records[id] = named(province, {"from": CHANGE})
        for ward in province["Wards"]:
            self.records[f"{id}-{slug(ward)}-{ward['Code']}"] = named(ward, {"from": CHANGE}, id)

    def succeed(self, text: dict) -> None:
        """One text tells what a unit of today came from; provinces come before their communes."""
        parts = [part.strip() for part in re.split(r",| và ", re.sub(r"\([^)]*\)", "", text["truocsapnhap"]))]
        new = self.of_code(text)
        if text["magoc"] == "0":
            old = [self.provinces[bare(part)] for part in parts if bare(part) in self.provinces]
            self.old_of[text["ma"]] = old
        else:
            old = [id for part in parts for id in self.communes(text["magoc"], part)]
        for id in old:
            successions = self.records[id].setdefault("successions", [])
            if new and all(known["to"] != new for known in successions):
                successions.append({"to": new, "how": "merged", "on": CHANGE})

    def communes(self, province: str, part: str) -> list[str]:
        """Empty where the name is not unique in the provinces that were joined."""
        name = re.sub(r"^(phần|một phần|toàn bộ).* (?=(phường|xã|thị trấn) )", "", part, flags=re.I).lower()
        found = [id for old in self.old_of.get(province, []) for id in self.named.get((old, name), [])]
        return found if len(found) == 1 else []

    def of_code(self, text: dict) -> str | None:
        if not hasattr(self, "codes"):
            self.codes = {r["codes"]["gso"]: id for id, r in self.records.items() if id.startswith("nay-")}
        return self.codes.get(text["ma"])


def slug(place: dict) -> str:
    return re.sub(r"[^a-z0-9]+", "-", place["CodeName"]).strip("-")


def bare(name: str) -> str:
    return re.sub(r"^(thành phố|tỉnh) ", "", name.strip().lower())


def named(place: dict, period: dict, parent: str | None = None) -> dict:
    full = place["FullName"]
    kind = next(kind for begins, kind in KINDS if full.lower().startswith(begins.lower()))
    kind = "municipality" if kind == "city" and parent is None else kind
    record = unit(kind, full, place["FullNameEn"], period) | {"codes": {"gso": place["Code"]}}
    return record | ({"parent": parent} if parent else {})


def unit(kind: str, vi: str, en: str, period: dict) -> dict:
    return {"kind": kind, "names": [{"vi": vi, "en": en} | period]}


def write(folder: Path, data: Path) -> None:
    """JSON is YAML; the tool reads nothing else here."""
    (folder / "units").mkdir(parents=True)
    (folder / "site.yaml").write_text(yaml(SITE), "utf-8")
    for id, record in Units(data).records.items():
        (folder / "units" / f"{id}.yaml").write_text(yaml(record), "utf-8")


def yaml(record: dict) -> str:
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"

"""Two hundred edits in a row, as editors make them: after each, a build that remembers the last one writes the very bytes of
a build that remembers nothing, and a build and a check that remember say what those say that do not."""

import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

from pages import BuiltSite

sys.path.append(str(Path(__file__).parent.parent / "bench"))
import generate  # noqa: E402

EDITS = 200
# One proposal more, and their list has a second page.
CASES = 69
# After so many edits all bytes are compared, and not only what the manifests say of them.
LOOK = 20
SEED = 14
# What one build tells the next lies beside the site, and is none of it.
OWN = ".local"
PHOTO = "content/initiatives/2022/cap-phep-so/quay-ke-khai.jpg"
OTHER_PHOTO = "content/initiatives/2023/tuoi-theo-lich/vuon-buoi.jpg"


def check(site: BuiltSite) -> tuple[str, list[str]]:
    return edit(site.tool.resolve(), EDITS, SEED)


def edit(tool: Path, wanted: int, seed: int) -> tuple[str, list[str]]:
    done: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="edits-") as place:
        shop = Shop(Path(place), tool, random.Random(seed))
        shop.furnish()
        findings = shop.difference("nothing")
        while done.total() < wanted and not findings:
            made = shop.random.choice(list(KINDS))
            if not shop.changed(KINDS[made]):
                continue
            done[made] += 1
            findings = shop.difference(f"edit {done.total()}, {made}: {shop.told}")
        kinds = ", ".join(f"{count} {name}" for name, count in sorted(done.items()))
        return f"{done.total()} edits of {len(done)} kinds ({kinds})", findings


class Shop:
    """A content folder, the site that is kept beside it, and somebody who edits."""

    def __init__(self, place: Path, tool: Path, chance: random.Random):
        self.place, self.tool, self.random = place, tool, chance
        self.content, self.templates = place / "content", place / "templates"
        self.moment = datetime(2026, 11, 20, 8)
        self.count = 0
        self.told = ""
        self.builds = 0

    def furnish(self) -> None:
        generate.OFFICIALS = CASES + 20
        generate.generate(self.content, CASES)
        shutil.copytree("templates", self.templates)
        (self.place / "photos").mkdir()
        for name, photo in (("a", PHOTO), ("b", OTHER_PHOTO)):
            shutil.copy(photo, self.place / "photos" / f"{name}.jpg")

    # Building

    def build(self, output: str, *more: str) -> tuple[int, str]:
        command = [self.tool, "build", "--content", "content", "--templates", "templates", "--output", output]
        moment = ["--as-of", self.moment.isoformat(timespec="minutes"), "--format", "json", "--preview"]
        made = subprocess.run([*command, *moment, *more], cwd=self.place, capture_output=True, text=True)
        return made.returncode, made.stdout + made.stderr

    def check(self, *more: str) -> tuple[int, str]:
        command = [self.tool, "check", "--content", "content", "--templates", "templates", "--format", "json"]
        moment = ["--as-of", self.moment.isoformat(timespec="minutes")]
        made = subprocess.run([*command, *moment, *more], cwd=self.place, capture_output=True, text=True)
        return made.returncode, made.stdout + made.stderr

    def difference(self, what: str) -> list[str]:
        (warm, said), (cold, told) = self.build("warm"), self.build("cold", "--no-memory")
        if cold != warm:
            return [f"{what}: the build that remembers ends with {warm}, the other with {cold}: {said}{told}"]
        if cold != 0:
            return [f"{what}: {told}"]
        if said != told:
            return [f"{what}: the build that remembers says {said}, the other {told}"]
        (kept, said), (new, told) = self.check(), self.check("--no-memory")
        if (kept, said) != (new, told):
            return [f"{what}: the check that remembers ends with {kept} and {said}, the other with {new} and {told}"]
        # What is in the files the manifests say; now and then they are held to it.
        self.builds += 1
        files = self.files if self.builds % LOOK == 1 else self.digests
        mine, theirs = files("warm"), files("cold")
        names = sorted(name for name in mine.keys() | theirs.keys() if mine.get(name) != theirs.get(name))
        return [f"{what}: {name} differs from a build from nothing" for name in names[:20]]

    def digests(self, folder: str) -> dict[str, str]:
        lines = (self.place / folder / ".bieuduong/manifest").read_text(encoding="utf-8").splitlines()[1:]
        return {path: digest for digest, _, path in (line.split(" ", 2) for line in lines)}

    def files(self, folder: str) -> dict[str, bytes]:
        root = self.place / folder
        every = {file.relative_to(root).as_posix(): file for file in root.rglob("*") if file.is_file()}
        return {name: file.read_bytes() for name, file in every.items() if not name.endswith(OWN)}

    # Editing

    def changed(self, kind) -> bool:
        """Whether the edit was one the tool takes; what it refuses is undone."""
        before, moment = self.sources(), self.moment
        self.told = kind(self)
        if self.told and self.accepted():
            return True
        self.moment = moment
        after = self.sources()
        for file in after.keys() - before.keys():
            file.unlink()
        for file, content in before.items():
            if after.get(file) != content:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
        return False

    def sources(self) -> dict[Path, bytes]:
        every = [*self.content.rglob("*"), *self.templates.rglob("*")]
        return {file: file.read_bytes() for file in every if file.is_file()}

    def accepted(self) -> bool:
        return self.check()[0] == 0

    def fresh(self, stem: str) -> str:
        self.count += 1
        return f"{stem}-{self.count}"

    def any(self, pattern: str) -> Path | None:
        found = sorted(self.content.glob(pattern))
        return self.random.choice(found) if found else None

    def rewrite(self, file: Path, change) -> str:
        before = file.read_text(encoding="utf-8")
        after = change(before)
        file.write_text(after, encoding="utf-8")
        return "" if after == before else str(file.relative_to(self.place))

    def write(self, path: str, text: str) -> str:
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return path

    def words(self) -> str:
        stock = ["hồ sơ", "công khai", "một lần", "người dân", "đúng hẹn", "thí điểm", "zebra", "quanh năm", "bốn mùa"]
        return " ".join(self.random.sample(stock, 3)) + f" {self.random.randrange(1000)}"

    def initiative(self) -> str | None:
        found = self.any("initiatives/*/*/record.yaml")
        return found.parent.name if found else None

    def day(self) -> str:
        return f"{self.random.randrange(2022, 2026)}-{self.random.randrange(1, 13):02}-{self.random.randrange(1, 29):02}"


def title_of(shop: Shop, pattern: str, key: str = "vi") -> str:
    """The first text of a record in one language has a word more."""
    file = shop.any(pattern)
    if not file:
        return ""
    word = shop.random.choice(["mới", "nữa", "thêm"])
    return shop.rewrite(
        file, lambda text: re.sub(rf'({key}: "?[^"\n,}}]+)', rf"\1 {word}", text, count=1)
    )


def text(shop: Shop) -> str:
    file = shop.any("*/**/[ve][in].md")
    return shop.rewrite(file, lambda old: old.rstrip("\n") + f"\n\nThêm một câu về {shop.words()}.\n")


def shorter_text(shop: Shop) -> str:
    file = shop.any("initiatives/*/*/[ve][in].md")
    return shop.rewrite(file, lambda old: re.sub(r"\. [^.\n\[]+\.\n", ".\n", old, count=1))


def link(shop: Shop) -> str:
    file, other = shop.any("initiatives/*/*/vi.md"), shop.any("initiatives/*/*/vi.md")
    heading = shop.random.choice(["", "#cach-lam", "#ket-qua"])
    where = f"initiative:{other.parent.name}{heading}"
    return shop.rewrite(file, lambda old: old + f"\nXem [đề xuất khác]({where}) và [đơn vị](unit:so-noi-vu).\n")


def heading(shop: Shop) -> str:
    file = shop.any("initiatives/*/*/vi.md")
    return shop.rewrite(file, lambda old: re.sub(r"## (\S.*)", rf"## \1 {shop.random.randrange(9)}", old, count=1))


def translation(shop: Shop) -> str:
    file = shop.any("initiatives/*/*/en.md")
    if not file:
        return ""
    file.unlink()
    record = file.parent / "record.yaml"
    return shop.rewrite(record, lambda old: re.sub(r"translated_from:\n  en: \S+\n", "", old))


def status(shop: Shop) -> str:
    file = shop.any("initiatives/*/*/record.yaml")
    results = ["completed", "partly-completed", "not-completed"]
    result = shop.random.choice(results)
    return shop.rewrite(file, lambda old: re.sub(r"result: \S+", f"result: {result}", old, count=1))


def submission(shop: Shop) -> str:
    file = shop.any("initiatives/*/*/record.yaml")
    return shop.rewrite(
        file, lambda old: re.sub(r"(submitted\n    on: )\S+", rf"\g<1>2021-0{shop.random.randrange(1, 9)}-11", old)
    )


def decision(shop: Shop) -> str:
    file = shop.any("commendations/*/*.yaml")
    number = shop.random.randrange(100, 999)
    return shop.rewrite(file, lambda old: re.sub(r"number: \d+/", f"number: {number}/", old, count=1))


def shared_decision(shop: Shop) -> str:
    """Another commendation of the very same decision."""
    file = shop.any("commendations/*/*.yaml")
    name = shop.fresh("khen-cung")
    person = shop.any("officials/*.yaml").stem
    text = re.sub(r"official: \S+", f"official: {person}", file.read_text(encoding="utf-8"), count=1)
    return shop.write(f"commendations/{file.parent.name}/{name}.yaml", text)


def new_initiative(shop: Shop) -> str:
    other = shop.any("initiatives/*/*/record.yaml").parent
    folder = other.parent / shop.fresh("de-xuat-moi")
    shutil.copytree(other, folder)
    return shop.rewrite(
        folder / "record.yaml", lambda old: re.sub(r"đề xuất \d+", f"đề xuất {shop.words()}", old, count=1)
    )


def new_commendations(shop: Shop, most: int = 12) -> str:
    """Enough now and then that a page of a list overflows."""
    for _ in range(shop.random.randrange(1, most)):
        file = shop.any("commendations/*/*.yaml")
        person = shop.any("officials/*.yaml").stem
        text = file.read_text(encoding="utf-8")
        text = re.sub(r"number: \d+/", f"number: {shop.random.randrange(1000, 9999)}/", text, count=1)
        text = re.sub(r"official: \S+", f"official: {person}", text, count=1)
        name = shop.fresh("khen-moi")
        shop.write(f"commendations/{file.parent.name}/{name}.yaml", text)
    return f"up to {name}"


def deleted(shop: Shop) -> str:
    id = shop.initiative()
    if not id or len(list(shop.content.glob("initiatives/*/*"))) < 30:
        return ""
    shutil.rmtree(shop.any(f"initiatives/*/{id}"))
    for file in sorted(shop.content.rglob("*.yaml")):
        if file.parent.parent.name == "commendations" and f"initiative: {id}\n" in file.read_text(encoding="utf-8"):
            file.unlink()
    return id


def deleted_commendation(shop: Shop) -> str:
    file = shop.any("commendations/*/*.yaml")
    if not file or len(list(shop.content.glob("commendations/*/*"))) < 10:
        return ""
    file.unlink()
    return file.stem


def renamed(shop: Shop, has_alias: bool = False) -> str:
    id, new = shop.initiative(), shop.fresh("ten-moi")
    folder = shop.any(f"initiatives/*/{id}")
    if has_alias:
        record = folder / "record.yaml"
        alias = f"aliases: [vi/de-xuat/{id}/, en/initiatives/{id}/]\n"
        if "aliases:" not in record.read_text(encoding="utf-8"):
            shop.rewrite(record, lambda old: old + alias)
    folder.rename(folder.parent / new)
    for file in [*shop.content.rglob("*.yaml"), *shop.content.rglob("*.md")]:
        shop.rewrite(file, lambda old: re.sub(rf"(initiative:\s?){id}\b", rf"\g<1>{new}", old))
    return f"{id} to {new}"


def vocabulary(shop: Shop) -> str:
    return title_of(shop, "vocabularies/fields.yaml", shop.random.choice(["vi", "en"]))


def new_field(shop: Shop) -> str:
    id = shop.fresh("linh-vuc")
    shop.rewrite(
        shop.content / "vocabularies/fields.yaml",
        lambda old: old + f"{id}: {{label: {{vi: Lĩnh vực {id}, en: Field {id}}}}}\n",
    )
    file = shop.any("initiatives/*/*/record.yaml")
    return shop.rewrite(file, lambda old: re.sub(r"fields: \[", f"fields: [{id}, ", old, count=1))


def glossary(shop: Shop) -> str:
    id = shop.fresh("tat").replace("-", "")
    entry = f"{id}: {{term: {{vi: {id.upper()}, en: {id.upper()}}}, meaning: {{vi: Từ tắt {id}, en: Short {id}}}}}\n"
    shop.rewrite(shop.content / "vocabularies/glossary.yaml", lambda old: old + entry)
    file = shop.any("initiatives/*/*/vi.md")
    return shop.rewrite(file, lambda old: old + f"\nDùng {id.upper()} ở đây.\n")


def template(shop: Shop) -> str:
    names = sorted(file for file in shop.templates.rglob("*.mustache"))
    file = shop.random.choice(names)
    return shop.rewrite(file, lambda old: old.replace("</p>", f" {shop.random.randrange(99)}</p>", 1))


def saying(shop: Shop) -> str:
    word = shop.random.choice(["registers", "further", "licence", "what-is-new", "breadcrumbs", "skip"])
    return shop.rewrite(
        shop.templates / "words.yaml",
        lambda old: re.sub(rf"(?m)^({word}: {{vi: )", rf"\1Ô {shop.random.randrange(99)} ", old),
    )


def style(shop: Shop) -> str:
    rule = f".x{shop.random.randrange(999)}{{color:inherit}}\n"
    return shop.rewrite(shop.templates / "assets/site.css", lambda old: old + rule)


def photograph(shop: Shop) -> str:
    """A new photograph, or another under the name of one that is there."""
    known = shop.any("initiatives/*/*/anh.jpg")
    photo = shop.place / "photos" / shop.random.choice(["a.jpg", "b.jpg"])
    if known:
        shutil.copy(photo, known)
        return str(known)
    record = shop.any("initiatives/*/*/record.yaml")
    shutil.copy(photo, record.parent / "anh.jpg")
    media = (
        "media:\n  - file: anh.jpg\n    alt: {vi: Quầy tiếp dân buổi sáng có ba người chờ, en: Three people waiting at the desk}\n"
        "    credit: {vi: Ban biên tập, en: The editors}\n"
        "allow: [{rule: photo-metadata, reason: Ảnh thử}]\n"
    )
    shop.rewrite(record, lambda old: old + media)
    return shop.rewrite(record.parent / "vi.md", lambda old: old + "\n![](anh.jpg)\n")


def site_title(shop: Shop) -> str:
    return shop.rewrite(
        shop.content / "site.yaml",
        lambda old: re.sub(r"vi: Biểu dương tỉnh Mẫu.*", f"vi: Biểu dương tỉnh Mẫu {shop.random.randrange(99)}", old),
    )


def switches(shop: Shop) -> str:
    names = ["side_by_side", "record_json", "choice_feeds", "choice_tables"]
    on = "".join(f"  {name}: {str(shop.random.random() < 0.6).lower()}\n" for name in names)
    return shop.rewrite(
        shop.content / "site.yaml", lambda old: re.sub(r"publish:\n(  .*\n)*", "", old) + "publish:\n" + on
    )


def embargo(shop: Shop) -> str:
    file = shop.any(shop.random.choice(["initiatives/*/*/record.yaml", "commendations/*/*.yaml"]))
    moment = shop.moment + timedelta(days=shop.random.randrange(1, 9))
    line = f"embargo: {moment.isoformat(timespec='minutes')}\n"
    return shop.rewrite(file, lambda old: re.sub(r"(?m)^embargo: .*\n", "", old) + line)


def passing(shop: Shop) -> str:
    """Over what is under embargo, and back."""
    shop.moment += timedelta(days=shop.random.choice([-3, -1, 2, 5]), hours=shop.random.randrange(9))
    return str(shop.moment)


def midnight(shop: Shop) -> str:
    shop.moment = shop.moment.replace(hour=0, minute=0) + timedelta(days=1)
    return str(shop.moment)


def coming(shop: Shop) -> str:
    """Some date of a record is about to come, or has just passed."""
    file = shop.any("*/**/*.yaml")
    dates = list(re.finditer(r"\b20\d\d-\d\d-\d\d\b(?!T)", file.read_text(encoding="utf-8")))
    if not dates:
        return ""
    start, end = shop.random.choice(dates).span()
    day = shop.moment + timedelta(days=shop.random.randrange(-1, 4))
    return shop.rewrite(file, lambda old: f"{old[:start]}{day:%Y-%m-%d}{old[end:]}")


def merged(shop: Shop) -> str:
    """Two units are one from a day on."""
    new = shop.fresh("to-hop-nhat")
    parent = shop.random.choice(["so-noi-vu", "so-y-te", "so-tai-chinh"])
    shop.write(
        f"units/{new}.yaml",
        f"kind: team\nnames: [{{vi: Tổ hợp nhất {shop.count}, en: Merged Team {shop.count}, from: 2026-03-01}}]\n"
        f"parent: {parent}\n",
    )
    step = f"successions:\n  - {{to: {new}, how: merged, on: 2026-03-01}}\n"
    return shop.rewrite(
        shop.any("units/to-[0-9]*.yaml"),
        lambda old: re.sub(r"(    en: .*\n)", r"\1    to: 2026-02-28\n", old, count=1) + step,
    )


def unit_name(shop: Shop) -> str:
    """A name of its own, or that of another unit."""
    file, other = shop.any("units/*.yaml"), shop.any("units/to-*.yaml")
    if shop.random.random() < 0.5:
        return title_of(shop, f"units/{file.name}", shop.random.choice(["vi", "en"]))
    name = re.search(r"vi: (.*)", other.read_text(encoding="utf-8"))[1]
    return shop.rewrite(shop.any("units/to-*.yaml"), lambda old: re.sub(r"vi: .*", f"vi: {name}", old, count=1))


def parent(shop: Shop) -> str:
    unit = shop.random.choice(["so-noi-vu", "so-y-te", "so-xay-dung"])
    return shop.rewrite(shop.any("units/to-*.yaml"), lambda old: re.sub(r"parent: .*", f"parent: {unit}", old))


def person_name(shop: Shop) -> str:
    """Of somebody, now and then that of another."""
    file, other = shop.any("officials/*.yaml"), shop.any("officials/*.yaml")
    name = re.search(r"name:\n(  .*\n)+", other.read_text(encoding="utf-8"))[0]
    if shop.random.random() < 0.5:
        name = re.sub(r"given: .*", f"given: {shop.random.choice(['Bình', 'Đức', 'Ánh', 'Yến'])}", name)
    return shop.rewrite(file, lambda old: re.sub(r"name:\n(  .*\n)+", lambda _: name, old, count=1))


def post(shop: Shop) -> str:
    file = shop.any("officials/*.yaml")
    role = shop.random.choice(["head", "deputy", "staff"])
    return shop.rewrite(file, lambda old: re.sub(r"(?m)^    unit: (\S+)$", rf"    unit: \1\n    role: {role}", old, count=1))


def document(shop: Shop) -> str:
    return title_of(shop, "documents/*.yaml", shop.random.choice(["vi", "en"]))


def basis(shop: Shop) -> str:
    file = shop.any("initiatives/*/*/record.yaml")
    rests = shop.random.choice(['[kl-14-kl-tw]', '["nd-73-2023#10"]', '[kl-14-kl-tw, "nd-73-2023#10"]'])
    return shop.rewrite(file, lambda old: re.sub(r"legal_basis: .*", f"legal_basis: {rests}", old))


def correction(shop: Shop) -> str:
    id = shop.initiative()
    return shop.write(
        f"corrections/{shop.fresh('dinh-chinh')}.yaml",
        f"record: initiative:{id}\non: 2026-0{shop.random.randrange(1, 9)}-09\nwas: {{vi: Ba tổ, en: Three teams}}\n"
        "is: {vi: Hai tổ, en: Two teams}\nwhy: {vi: Tính nhầm một tổ, en: One team was counted twice}\nsample: true\n",
    )


def bulletin(shop: Shop) -> str:
    number = 1 + len(list(shop.content.glob("bulletins/*")))
    month = datetime(2026, 1, 1) + timedelta(days=31 * number)
    items = {shop.initiative() for _ in range(3)}
    folder = f"bulletins/so-{number}"
    shop.write(f"{folder}/vi.md", f"Trong số này có {shop.words()}.\n")
    return shop.write(
        f"{folder}/record.yaml",
        f"number: {number}\nperiod: {{from: {month:%Y-%m}-01, to: {month:%Y-%m}-28}}\n"
        f"title: {{vi: Bản tin số {number}, en: Bulletin {number}}}\n"
        f"publish: {month.replace(day=28) + timedelta(days=5):%Y-%m-%dT08:00}\n"
        "items:\n" + "".join(f"  - initiative: {id}\n" for id in sorted(items)) + "sample: true\n",
    )


def activity(shop: Shop) -> str:
    unit = shop.any("units/so-*.yaml").stem
    kind = shop.random.choice(["training", "media", "conference"])
    return shop.write(
        f"activities/{shop.fresh('pho-bien')}.yaml",
        f"title: {{vi: Phổ biến {shop.words()}, en: Briefing}}\nunit: {unit}\non: {shop.day()}\nform: {kind}\n"
        "document: nd-73-2023\nsample: true\n",
    )


def plan(shop: Shop) -> str:
    unit = shop.any("units/so-*.yaml").stem
    return shop.write(
        f"plans/{shop.fresh('ke-hoach')}.yaml",
        f"title: {{vi: Kế hoạch {shop.words()}, en: A plan}}\nunit: {unit}\nperiod: {{from: 2024-01-01, to: 2024-12-31}}\n"
        f"tasks:\n  - {{text: {{vi: Quán triệt, en: Brief}}, due: 2024-03-01, owner: {unit}, status: done, done: 2024-02-01}}\n"
        "sample: true\n",
    )


def encouragement(shop: Shop) -> str:
    unit = shop.any("units/so-*.yaml").stem
    return shop.write(
        f"encouragements/{shop.fresh('bo-nhiem')}.yaml",
        f"unit: {unit}\nperiod: {{from: 2024-01-01, to: 2024-06-30}}\nkind: reappointment\ncount: {shop.random.randrange(1, 9)}\n"
        "sample: true\n",
    )


def article(shop: Shop) -> str:
    folder, person = f"articles/{shop.fresh('bai')}", shop.any("officials/*.yaml").stem
    shop.write(f"{folder}/vi.md", f"Ghi chép về {shop.words()} của [đề xuất này](initiative:{shop.initiative()}).\n")
    return shop.write(
        f"{folder}/record.yaml",
        f"title: {{vi: Bài về {shop.words()}, en: An article}}\nsummary: {{vi: Ghi chép, en: Notes}}\non: {shop.day()}\n"
        f"outlet: {{vi: Ban biên tập, en: The editors}}\npeople: [{person}]\nsample: true\n",
    )


def allowance(shop: Shop) -> str:
    """What a text says of a person, and then an editor who lets it stand."""
    file = shop.any("initiatives/*/*/record.yaml")
    shop.rewrite(file.parent / "vi.md", lambda old: old + "\nBà ấy sinh ngày 3/4/1980.\n")
    if shop.random.random() < 0.5 or "allow:" in file.read_text(encoding="utf-8"):
        return str(file)
    return shop.rewrite(file, lambda old: old + "allow: [{rule: birth-date, reason: Đã hỏi ý kiến}]\n")


def page(shop: Shop) -> str:
    folder = f"pages/{shop.fresh('trang')}"
    shop.write(f"{folder}/vi.md", "Một trang mới.\n")
    return shop.write(f"{folder}/record.yaml", f"title: {{vi: Trang {shop.count}, en: Page {shop.count}}}\norder: {shop.count}\n")


def remark(shop: Shop) -> str:
    """What no reader sees."""
    return shop.rewrite(shop.any("*/**/*.yaml"), lambda old: old + f"# {shop.words()}\n")


KINDS = {
    "text": text,
    "shorter text": shorter_text,
    "link": link,
    "heading": heading,
    "translation taken away": translation,
    "title": lambda shop: title_of(shop, "initiatives/*/*/record.yaml", shop.random.choice(["vi", "en"])),
    "status": status,
    "submission": submission,
    "decision": decision,
    "shared decision": shared_decision,
    "new initiative": new_initiative,
    "new commendations": new_commendations,
    "deleted initiative": deleted,
    "deleted commendation": deleted_commendation,
    "renamed": renamed,
    "renamed with alias": lambda shop: renamed(shop, has_alias=True),
    "vocabulary": vocabulary,
    "new field": new_field,
    "glossary": glossary,
    "template": template,
    "words": saying,
    "style sheet": style,
    "photograph": photograph,
    "site title": site_title,
    "switches": switches,
    "embargo": embargo,
    "moment": passing,
    "midnight": midnight,
    "date about to come": coming,
    "merged units": merged,
    "unit": unit_name,
    "parent": parent,
    "person": person_name,
    "post": post,
    "document": document,
    "basis": basis,
    "correction": correction,
    "bulletin": bulletin,
    "activity": activity,
    "plan": plan,
    "encouragement": encouragement,
    "article": article,
    "allowance": allowance,
    "page": page,
    "remark": remark,
}


if __name__ == "__main__":
    told, wrong = edit(Path(sys.argv[1]).resolve(), int(sys.argv[2]), int(sys.argv[3]))
    print("\n".join([*wrong, told]))
    sys.exit(1 if wrong else 0)

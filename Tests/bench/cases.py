"""One case: a proposal with its life, its report in two languages and, half of the time, its commendation."""

from datetime import date, timedelta
from hashlib import sha256
from random import Random

import phrases
from world import COMMUNES, DEPARTMENTS, PROVINCE, TEAMS, below, both, dice, pick

MONTHS = "January February March April May June July August September October November December".split()
DECREE = date(2023, 9, 29)
LAW = date(2024, 1, 1)
FIRST_DAY = date(2022, 6, 1)


def id_of(number: int) -> str:
    return f"de-xuat-{number:05}"


def is_commended(number: int) -> bool:
    return number % 2 == 0


def initiative(number: int, officials: list[str]) -> dict:
    roll = dice("case", number)
    subject_vi, subject_en, field = pick(roll, phrases.SUBJECTS)
    manner_vi, manner_en = pick(roll, phrases.MANNERS)
    employer = pick(roll, DEPARTMENTS)
    lifecycle = life(number, roll, employer)
    pilot = next(event["on"] for event in lifecycle if event["stage"] == "piloting")
    before, after = 20 + below(roll, 40), 3 + below(roll, 12)
    return {
        "title": {
            "vi": f"{subject_vi[0].upper()}{subject_vi[1:]} {manner_vi}, đề xuất {number}",
            "en": f"{subject_en[0].upper()}{subject_en[1:]} {manner_en}, proposal {number}",
        },
        "summary": both(phrases.SUMMARY, before=before, after=after),
        "fields": sorted({field, "digital"}),
        "employer": employer,
        "proposers": [{"official": officials[number % len(officials)]}, {"unit": pick(roll, TEAMS)}],
        "bottleneck": both(phrases.BOTTLENECK),
        "lifecycle": lifecycle,
        "pilot": {"from": pilot, "to": pilot + timedelta(180), "area": [pick(roll, COMMUNES)]},
        "oversight": [oversight(roll, pilot)],
        "obstacles": [obstacle(roll, pilot)],
        "resources": resources(roll, pilot),
        "outcomes": [outcome(roll, measure) for measure in phrases.MEASURES[: 1 + below(roll, 3)]],
        "legal_basis": ["kl-14-kl-tw"] + (["nd-73-2023#10"] if lifecycle[-1]["on"] > DECREE else []),
    }


def life(number: int, roll: Random, employer: str) -> list[dict]:
    start = FIRST_DAY + timedelta(below(roll, 700))
    approved = start + timedelta(40 + below(roll, 30))
    pilot = approved + timedelta(20 + below(roll, 30))
    begun = [
        {"stage": "submitted", "on": start},
        {"stage": "opinion-sought", "on": start + timedelta(14)},
        {"stage": "under-review", "on": start + timedelta(28), "by": employer},
        {"stage": "approved", "on": approved, "by": employer},
        {"stage": "piloting", "on": pilot},
    ]
    return begun + ending(number, roll, pilot, employer)


def ending(number: int, roll: Random, pilot: date, employer: str) -> list[dict]:
    """Every commended case is complete; of the others some are under way and some did not succeed."""
    if number % 4 == 1:
        return []
    finished = pilot + timedelta(200 + below(roll, 250))
    evaluated = finished + timedelta(15 + below(roll, 30))
    result = "completed" if is_commended(number) else pick(roll, ["completed", "partly-completed", "not-completed"])
    return [
        {"stage": "finished", "on": finished},
        {"stage": "reported", "on": finished + timedelta(3)},
        {"stage": "evaluated", "on": evaluated, "by": employer, "result": result},
    ]


def oversight(roll: Random, pilot: date) -> dict:
    found = both(phrases.OVERSIGHT, a=20 + below(roll, 70))
    return {"kind": "inspection", "on": pilot + timedelta(90), "by": "so-noi-vu", "findings": found}


def obstacle(roll: Random, pilot: date) -> dict:
    vi, en, solved_vi, solved_en, action = pick(roll, phrases.OBSTACLES)
    return {
        "raised": pilot + timedelta(30),
        "text": {"vi": vi, "en": en},
        "action": action,
        "resolution": {"vi": solved_vi, "en": solved_en},
        "closed": pilot + timedelta(60),
    }


def resources(roll: Random, pilot: date) -> list[dict]:
    return [
        {
            "kind": "budget",
            "amount": (1 + below(roll, 40)) * 50_000_000,
            "source": {"vi": "Ngân sách tỉnh", "en": "Provincial budget"},
            "on": pilot,
        },
        {
            "kind": "personnel",
            "quantity": 2 + below(roll, 8),
            "what": {"vi": "công chức biệt phái", "en": "civil servants on secondment"},
            "on": pilot,
        },
    ]


def outcome(roll: Random, measure: tuple) -> dict:
    vi, en, unit_vi, unit_en, most = measure
    before = most // 2 + below(roll, most // 2)
    return {
        "measure": {"vi": vi, "en": en},
        "before": before,
        "after": 1 + below(roll, before - 1),
        "unit": {"vi": unit_vi, "en": unit_en},
        "better": "lower",
    }


def translated(record: dict, prose: str) -> dict:
    source = sha256(prose.encode()).hexdigest()[:12]
    return record | {"translated_from": {"en": source}, "sample": True}


def prose(number: int, language: int, count: int) -> str:
    """About 4 KB; both languages throw the same dice and so say the same."""
    roll = dice("prose", number)
    other = id_of(below(roll, count))
    parts = []
    for index, (title, sentences) in enumerate(phrases.SECTIONS):
        parts.append(f"## {title[language]}")
        chosen = [each[language] for each in mixed(roll, sentences)]
        chosen = [filled(each, roll, language) for each in chosen[: 5 + below(roll, 2)]]
        if index == len(phrases.SECTIONS) - 1:
            parts.append("\n".join(f"- {each}" for each in chosen))
            continue
        parts += [" ".join(chosen[:3]), " ".join(chosen[3:])]
        if index == 2:
            parts.append(table(roll, language))
    link = (f"Cách làm này nối tiếp [một đề xuất trước](initiative:{other}).", f"It continues [an earlier proposal](initiative:{other}).")
    return "\n\n".join(parts + [link[language]]) + "\n"


def mixed(roll: Random, values: list) -> list:
    return [value for _, value in sorted((roll.random(), value) for value in values)]


def filled(sentence: str, roll: Random, language: int) -> str:
    day = FIRST_DAY + timedelta(below(roll, 900))
    place = below(roll, len(COMMUNES))
    team = below(roll, len(TEAMS))
    return sentence.format(
        a=2 + below(roll, 8),
        b=11 + below(roll, 60),
        p=11 + below(roll, 80),
        on=printed(day, language),
        place=f"[{('xã ', '')[language]}{phrases.PLACES[place][language]}](unit:{COMMUNES[place]})",
        team=(f"[Tổ Đổi mới {team + 1}]", f"[Innovation Team {team + 1}]")[language] + f"(unit:{TEAMS[team]})",
        law=("[Kết luận 14-KL/TW]", "[Conclusion No. 14-KL/TW]")[language] + "(document:kl-14-kl-tw)",
    )


def printed(day: date, language: int) -> str:
    if language == 1:
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{day.day:02}/{day.month:02}/{day.year}"


def table(roll: Random, language: int) -> str:
    head = phrases.TABLE[language]
    rows = [f"| {' | '.join(head)} |", "|---|---:|---:|"]
    for measure in mixed(roll, phrases.MEASURES)[:4]:
        before = 3 + below(roll, measure[4])
        rows.append(f"| {measure[language]} | {before} | {1 + below(roll, before)} |")
    return "\n".join(rows)


def commendations(initiatives: dict[int, dict]) -> dict[int, dict]:
    """Decisions are numbered by authority and year in the order of their cases, as a registry would."""
    used: dict[tuple[str, int], int] = {}
    return {
        number: commendation(number, record, used)
        for number, record in initiatives.items()
        if is_commended(number)
    }


def commendation(number: int, record: dict, used: dict) -> dict:
    roll = dice("commendation", number)
    on = record["lifecycle"][-1]["on"] + timedelta(20 + below(roll, 40))
    by = PROVINCE if below(roll, 3) == 0 else record["employer"]
    used[by, on.year] = used.get((by, on.year), 0) + 1
    base, coefficient = (2_340_000 if on >= date(2024, 7, 1) else 1_800_000), (15 if by == PROVINCE else 3)
    return {
        "form": "bang-khen" if by == PROVINCE else "giay-khen",
        "act": "commendation",
        "ground": "ad-hoc",
        "decision": {"number": decision_number(used[by, on.year], by), "on": on, "by": by} | {"signer": signer(by)},
        "recipients": record["proposers"][: 1 + below(roll, 2)],
        "initiative": id_of(number),
        "citation": {key: citation(record["title"][key], key) for key in ("vi", "en")},
        "bonus": {"coefficient": coefficient / 10, "base": base, "amount": base * coefficient // 10},
        "legal_basis": ["luat-06-2022-qh15"] if on >= LAW else ["kl-14-kl-tw"],
        "sample": True,
    }


def decision_number(number: int, by: str) -> str:
    if by == PROVINCE:
        return f"{number}/QĐ-UBND"
    return f"{number}/QĐ-{phrases.DEPARTMENTS[DEPARTMENTS.index(by)][1]}"


def signer(by: str) -> dict:
    if by == PROVINCE:
        return {"vi": "Chủ tịch Ủy ban nhân dân", "en": "Chairperson of the People’s Committee"}
    return {"vi": "Giám đốc Sở", "en": "Director of the Department"}


def citation(title: str, language: str) -> str:
    return {"vi": f"Đã thực hiện thành công: {title}", "en": f"For carrying through: {title}"}[language]

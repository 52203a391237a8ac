"""The made-up province of the bench: its units, officials, papers and lists."""

import unicodedata
from random import Random

import phrases

PROVINCE = "ubnd-tinh-mau"
DEPARTMENTS = [f"so-{name}" for name, *_ in phrases.DEPARTMENTS]
COMMUNES = [f"xa-{number}" for number in range(len(phrases.PLACES))]
TEAMS = [f"to-{number}" for number in range(60 - 5 - len(DEPARTMENTS) - len(COMMUNES))]


def both(pair: tuple[str, str], **values: object) -> dict[str, str]:
    vi, en = pair
    return {"vi": vi.format(**values), "en": en.format(**values)}


def dice(*key: object) -> Random:
    """The same numbers for the same key, whatever was asked for before.

    Of Random only `random()` keeps its values between versions of Python.
    """
    return Random("/".join(map(str, key)))


def below(dice: Random, end: int) -> int:
    return int(dice.random() * end)


def pick(dice: Random, values: list):
    return values[below(dice, len(values))]


def slug(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace(" ", "-")


def units() -> dict[str, dict]:
    found = {
        "quoc-hoi": unit("assembly", "Quốc hội", "National Assembly"),
        "chinh-phu": unit("government", "Chính phủ", "Government"),
        "bo-chinh-tri": unit("party-board", "Bộ Chính trị", "Politburo"),
        "tinh-mau": unit("province", "Tỉnh Mẫu", "Mau Province"),
        PROVINCE: unit("committee", "Ủy ban nhân dân tỉnh Mẫu", "People’s Committee of Mau Province", "tinh-mau"),
    }
    for id, (_, _, vi, en) in zip(DEPARTMENTS, phrases.DEPARTMENTS):
        found[id] = unit("department", f"Sở {vi}", f"Department of {en}", PROVINCE)
    for id, (vi, en) in zip(COMMUNES, phrases.PLACES):
        found[id] = unit("commune", f"Xã {vi}", f"{en} Commune", "tinh-mau")
    for number, id in enumerate(TEAMS):
        found[id] = unit("team", f"Tổ Đổi mới {number + 1}", f"Innovation Team {number + 1}", DEPARTMENTS[number % len(DEPARTMENTS)])
    return found


def unit(kind: str, vi: str, en: str, parent: str | None = None) -> dict:
    record = {"kind": kind, "names": [{"vi": vi, "en": en}]}
    return record | ({"parent": parent} if parent else {}) | {"sample": True}


def officials(count: int) -> dict[str, dict]:
    return dict(official(number) for number in range(count))


def official(number: int) -> tuple[str, dict]:
    roll = dice("official", number)
    family, middle, given = (pick(roll, names) for names in (phrases.FAMILIES, phrases.MIDDLES, phrases.GIVENS))
    record = {
        "name": {"family": family, "middle": middle, "given": given},
        "honorific": "ba" if middle in ("Thị", "Thu", "Ngọc") else "ong",
        "category": pick(roll, ["cadre", "civil-servant", "public-employee"]),
        "posts": [
            {
                "title": both(pick(roll, phrases.POSTS)),
                "unit": pick(roll, DEPARTMENTS + COMMUNES),
                "from": f"{2012 + below(roll, 9)}-01-01",
            }
        ],
        "publication": {"basis": "public-office"},
        "sample": True,
    }
    return f"{slug(' '.join((family, middle, given)))}-{number}", record


DOCUMENTS = {
    "kl-14-kl-tw": {
        "number": "14-KL/TW",
        "type": "conclusion",
        "issuer": "bo-chinh-tri",
        "issued": "2021-09-22",
        "title": {
            "vi": "Chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung",
            "en": "Policy of encouraging and protecting dynamic and creative cadres for the common good",
        },
    },
    "nd-73-2023": {
        "number": "73/2023/NĐ-CP",
        "type": "decree",
        "issuer": "chinh-phu",
        "issued": "2023-09-29",
        "effective": {"from": "2023-09-29"},
        "title": {
            "vi": "Quy định về khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung",
            "en": "On encouraging and protecting cadres who are dynamic and creative, who dare to think, to act and to take responsibility for the common good",
        },
        "articles": [
            {"number": 10, "title": {"vi": "Khen thưởng", "en": "Commendation"}},
            {"number": 11, "title": {"vi": "Bảo vệ cán bộ", "en": "Protection of cadres"}},
        ],
        "implements": ["kl-14-kl-tw"],
    },
    "luat-06-2022-qh15": {
        "number": "06/2022/QH15",
        "type": "law",
        "issuer": "quoc-hoi",
        "issued": "2022-06-15",
        "effective": {"from": "2024-01-01"},
        "title": {"vi": "Luật Thi đua, khen thưởng", "en": "Law on Emulation and Commendation"},
    },
}

# The Law of 2022 and, for decisions before it, that of 2003.
LAWS = [
    {"number": "15/2003/QH11", "to": "2023-12-31"},
    {"document": "luat-06-2022-qh15", "from": "2024-01-01"},
]

FORMS = {
    "bang-khen": {
        "label": {"vi": "Bằng khen", "en": "Certificate of Merit"},
        "sort": "certificate",
        "for": ["official", "unit"],
        "authorities": [PROVINCE],
        "basis": LAWS,
    },
    "giay-khen": {
        "label": {"vi": "Giấy khen", "en": "Letter of Commendation"},
        "sort": "letter",
        "for": ["official", "unit"],
        "authorities": ["kind:department"],
        "basis": LAWS,
    },
}

FIELDS = {
    "administrative-reform": {"label": {"vi": "Cải cách hành chính", "en": "Administrative reform"}},
    "construction": {"label": {"vi": "Xây dựng", "en": "Construction"}},
    "environment": {"label": {"vi": "Môi trường", "en": "Environment"}},
    "transport": {"label": {"vi": "Giao thông", "en": "Transport"}},
    "health": {"label": {"vi": "Y tế", "en": "Health"}},
    "agriculture": {"label": {"vi": "Nông nghiệp", "en": "Agriculture"}},
    "education": {"label": {"vi": "Giáo dục", "en": "Education"}},
    "land": {"label": {"vi": "Đất đai", "en": "Land"}},
    "public-finance": {"label": {"vi": "Tài chính công", "en": "Public finance"}},
    "investment": {"label": {"vi": "Đầu tư", "en": "Investment"}},
    "digital": {"label": {"vi": "Chuyển đổi số", "en": "Digital transformation"}},
    "culture": {"label": {"vi": "Văn hóa", "en": "Culture"}},
}

GLOSSARY = {
    "ubnd": {"term": {"vi": "UBND", "en": "PC"}, "meaning": {"vi": "Ủy ban nhân dân", "en": "People’s Committee"}},
    "nd-cp": {"term": {"vi": "NĐ-CP", "en": "ND-CP"}, "meaning": {"vi": "Nghị định của Chính phủ", "en": "Decree of the Government"}},
}

SITE = {
    "title": {"vi": "Biểu dương tỉnh Mẫu", "en": "Mau Commendations"},
    "publisher": PROVINCE,
    "base": "https://bieuduong.example.vn/",
    "time_zone": "Asia/Ho_Chi_Minh",
    "contacts": [
        {"name": {"vi": "Ban biên tập", "en": "Editorial desk"}, "unit": PROVINCE, "mail": "bientap@example.vn", "for": "general"},
        {"name": {"vi": "Đầu mối báo chí", "en": "Press office"}, "unit": PROVINCE, "mail": "baochi@example.vn", "for": "press"},
        {"name": {"vi": "Đính chính", "en": "Corrections"}, "unit": PROVINCE, "mail": "dinhchinh@example.vn", "for": "corrections"},
    ],
    "mail_domains": ["example.vn"],
    "licence": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
    "demo": True,
}

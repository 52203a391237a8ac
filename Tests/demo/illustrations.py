#!/usr/bin/env python3
"""Draws the illustrations of the demo's made-up records into content/.

They are drawings and say so in the picture. Between them they have what photographs come with: EXIF with a place and a
serial number, a picture lying on its side, a colour profile, transparency, three formats. Needs vips and fonts-noto-core;
the results are committed, so that nobody has to run this.
"""
import struct
import subprocess
import sys
from pathlib import Path

CONTENT = Path(__file__).parents[2] / "content"
SKY, DUSK, NIGHT = ("#cfe6f2", "#f6f1e4"), ("#f3b98a", "#fbe6cf"), ("#1d2a44", "#47577f")
SKIN = "#c98f6b"


def tag(name, **attributes):
    words = " ".join(f'{key.replace("_", "-")}="{value}"' for key, value in attributes.items())
    return f"<{name} {words}/>"


def rect(x, y, w, h, fill, r=0, **more):
    return tag("rect", x=x, y=y, width=w, height=h, fill=fill, rx=r, **more)


def circle(x, y, r, fill, **more):
    return tag("circle", cx=x, cy=y, r=r, fill=fill, **more)


def path(d, fill="none", **more):
    return tag("path", d=d, fill=fill, **more)


def line(x1, y1, x2, y2, stroke, width=6):
    return path(f"M{x1} {y1}L{x2} {y2}", stroke=stroke, stroke_width=width, stroke_linecap="round")


def text(x, y, words, size=34, fill="#1c1917", anchor="start", weight=400):
    return (f'<text x="{x}" y="{y}" font-family="Noto Sans" font-size="{size}" font-weight="{weight}" '
            f'fill="{fill}" text-anchor="{anchor}">{words}</text>')


def person(x, y, shirt, scale=1.0, hair="#2b211c"):
    """Standing, without a face: nobody in particular."""
    s = lambda n: round(n * scale)
    return (path(f"M{x - s(62)} {y}v{-s(120)}q0 {-s(60)} {s(62)} {-s(60)}t{s(62)} {s(60)}v{s(120)}z", shirt)
            + rect(x - s(16), y - s(205), s(32), s(40), SKIN) + circle(x, y - s(232), s(46), SKIN)
            + path(f"M{x - s(48)} {y - s(232)}a{s(48)} {s(50)} 0 0 1 {s(96)} 0q{-s(48)} {-s(30)} {-s(96)} 0z", hair))


def palm(x, y, height):
    crown = "".join(
        path(f"M{x} {y - height}q{dx} {dy} {2 * dx} {dy + 70}q{-dx} {-40} {-2 * dx} {-dy - 70}z", "#4f7f4c")
        for dx, dy in [(-70, -50), (70, -50), (-95, 10), (95, 10), (-25, -95), (25, -95)])
    return path(f"M{x - 9} {y}q14 {-height / 2} 6 {-height}h14q6 {height / 2} 4 {height}z", "#8a6a4b") + crown


def house(x, y, w, h, wall, roof):
    return (rect(x, y - h, w, h, wall) + path(f"M{x - 24} {y - h}L{x + w / 2} {y - h - 90}L{x + w + 24} {y - h}z", roof)
            + rect(x + w * .12, y - h * .7, w * .26, h * .34, "#f3e3b3")
            + rect(x + w * .58, y - h * .72, w * .28, h * .72, "#6b4a35"))


def stamp(w, h, ink="#1c1917", ground="#ffffff"):
    """What keeps anyone from taking it for a photograph."""
    return (rect(w - 500, h - 76, 468, 48, ground, 6, fill_opacity=".82")
            + text(w - 266, h - 42, "Ảnh minh họa · Illustration", 28, ink, "middle", 700))


def scene(w, h, sky, body, ground=None):
    fill = (rect(0, 0, w, h, "url(#sky)") if sky else "")
    floor = rect(0, h * .72, w, h * .28, ground) if ground else ""
    gradient = (f'<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="{sky[0]}"/>'
                f'<stop offset="1" stop-color="{sky[1]}"/></linearGradient></defs>' if sky else "")
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
            f"{gradient}{fill}{floor}{body}{stamp(w, h)}</svg>")


def counter():
    form = "".join(rect(830, 330 + 62 * i, 260, 22, "#c9d6df", 4)
                   + path(f"M1120 {338 + 62 * i}l16 16l30 -34", stroke="#1d5a39", stroke_width=9) for i in range(4))
    return scene(1600, 1067, ("#e9e3da", "#f7f3ec"),
                 rect(90, 110, 420, 250, "#ffffff", 8) + text(300, 190, "QUẦY KÊ KHAI", 44, "#8e1b1e", "middle", 700)
                 + text(300, 252, "Khai một lần", 36, "#5a524c", "middle")
                 + text(300, 308, "Declare once", 32, "#5a524c", "middle")
                 + person(420, 800, "#5a7d8c", 1.5) + person(1330, 800, "#b7793f", 1.5, "#77706a")
                 + rect(770, 250, 450, 340, "#2f3a44", 14) + rect(790, 270, 410, 300, "#f4f8fa", 4) + form
                 + rect(960, 590, 70, 60, "#2f3a44") + rect(0, 690, 1600, 40, "#a4774f")
                 + rect(0, 730, 1600, 337, "#c79a6d") + rect(180, 770, 360, 240, "#b4875b", 6)
                 + rect(1060, 770, 360, 240, "#b4875b", 6) + rect(560, 660, 170, 30, "#ffffff", 3))


def flood():
    rain = "".join(line(40 + 97 * i % 1600, 30 + 61 * i % 560, 22 + 97 * i % 1600, 86 + 61 * i % 560, "#a9bccb", 3)
                   for i in range(64))
    waves = "".join(path(f"M0 {y}q50 -14 100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0"
                         f"t100 0t100 0t100 0", stroke="#8fb0bf", stroke_width=4) for y in (800, 862, 930, 1000))
    levels = "".join(rect(792, 560 + 70 * i, 56, 14, c) for i, c in enumerate(["#b3261e", "#e0a526", "#3f8f5b"]))
    return scene(1600, 1067, ("#8ea3b3", "#c4d0d6"),
                 rain + house(80, 780, 380, 300, "#d9c7a4", "#8c4a3c") + house(1130, 780, 390, 330, "#c7d3c4", "#58707c")
                 + rect(804, 330, 32, 480, "#5d6a72") + rect(752, 270, 136, 92, "#f1ece2", 10)
                 + circle(820, 316, 22, "#b3261e")
                 + "".join(path(f"M{820 - r} 238a{r} {r} 0 0 1 {2 * r} 0", stroke="#f1ece2", stroke_width=8)
                           for r in (44, 84, 124))
                 + levels + rect(0, 770, 1600, 297, "#6f93a5") + waves
                 + person(560, 890, "#2f6d8c", .9) + path("M470 640q90 -110 180 0z", "#8e1b1e") + line(560, 640, 560, 760, "#5a524c"))


def van():
    return scene(1600, 1067, DUSK,
                 palm(140, 800, 430) + palm(1490, 800, 380) + house(230, 790, 320, 240, "#e7d3a8", "#9c5a42")
                 + rect(0, 770, 1600, 297, "#b99b77")
                 + rect(640, 420, 700, 360, "#ffffff", 26) + rect(640, 600, 700, 70, "#8e1b1e")
                 + text(960, 648, "MỘT CỬA LƯU ĐỘNG", 46, "#ffffff", "middle", 700)
                 + rect(1190, 460, 120, 110, "#9fc3d4", 12) + rect(700, 460, 400, 120, "#dfeaf0", 8)
                 + path("M640 430l-170 60v20l170 -24z", "#e0a526") + line(480, 505, 480, 780, "#6b4a35")
                 + circle(780, 790, 72, "#2b2724") + circle(780, 790, 32, "#b8b0a8") + circle(1210, 790, 72, "#2b2724")
                 + circle(1210, 790, 32, "#b8b0a8") + person(420, 900, "#3f7a69", 1.05) + person(560, 930, "#8a5d86", 1.05)
                 + rect(650, 830, 300, 22, "#7a5638") + rect(670, 852, 20, 110, "#7a5638") + rect(910, 852, 20, 110, "#7a5638"))


def classroom():
    desks = "".join(rect(120 + 380 * c, 800 + 110 * r, 280, 26, "#b4875b", 4)
                    + person(260 + 380 * c, 800 + 110 * r, ["#d8e6ee", "#f0e4c8"][(c + r) % 2], .68)
                    + rect(120 + 380 * c, 798 + 110 * r, 280, 34, "#c79a6d", 4) for r in range(2) for c in range(4))
    return scene(1600, 1067, ("#efe7d3", "#f8f2e2"),
                 rect(250, 130, 900, 400, "#a4774f", 8) + rect(272, 152, 856, 356, "#2f5a47", 4)
                 + text(700, 270, "Thứ Bảy: đọc to, nghe kỹ", 58, "#f4f1e6", "middle", 700)
                 + text(700, 360, "Ẩ  Ễ  Ộ  Ữ  ă  ơ  ư  đ", 62, "#e7d9a4", "middle")
                 + path("M420 420h560", stroke="#f4f1e6", stroke_width=4, stroke_dasharray="18 12")
                 + rect(1250, 150, 240, 300, "#bcdcea", 6) + rect(1362, 150, 14, 300, "#ffffff") + rect(1250, 292, 240, 14, "#ffffff")
                 + person(1210, 660, "#8e1b1e", 1.15) + desks)


def clinic():
    seats = "".join(rect(120 + 210 * i, 800, 170, 30, "#4b7f8c", 8) + rect(120 + 210 * i, 690, 170, 100, "#5f97a5", 10)
                    + (person(205 + 210 * i, 830, c, .95) if c else "") for i, c in
                    enumerate(["#c98c3f", None, "#7a6a9c", "#5f8a58", None, "#a8555a", None]))
    return scene(1600, 1067, ("#dfeef0", "#f4faf9"),
                 rect(430, 110, 740, 330, "#26323a", 16) + text(800, 190, "CA TỐI 18:00–20:30", 46, "#e7d9a4", "middle", 700)
                 + text(800, 340, "048", 150, "#7fe0a8", "middle", 700) + text(800, 410, "Phòng 3 · Room 3", 38, "#d6e4ea", "middle")
                 + rect(1280, 150, 220, 540, "#ffffff", 8) + rect(1372, 210, 36, 130, "#b3261e") + rect(1325, 257, 130, 36, "#b3261e")
                 + rect(0, 880, 1600, 187, "#c3d5d3") + seats)


def orchard():
    """Drawn upright; the file holds it lying on its side, as telephones do."""
    rows = "".join(path(f"M{500 - 30 * k} 560L{500 - 190 * k} 1500", stroke="#6f93a5", stroke_width=7) for k in range(-3, 4))
    trees = "".join(rect(x - 8 * s, y, 16 * s, 70 * s, "#7a5638") + circle(x, y - 30 * s, 80 * s, "#4f7f4c")
                    + circle(x - 30 * s, y - 10 * s, 20 * s, "#d9c75a") + circle(x + 34 * s, y - 46 * s, 20 * s, "#d9c75a")
                    for y, s, gap in [(610, .7, 190), (790, 1.1, 300), (1060, 1.7, 460)] for x in
                    (500 - gap * 1.5, 500 - gap * .5, 500 + gap * .5, 500 + gap * 1.5))
    return scene(1000, 1500, SKY, rect(0, 520, 1000, 980, "#a7b97a") + rows + trees
                 + rect(690, 1190, 200, 210, "#f1ece2", 14) + text(790, 1270, "Độ ẩm đất", 32, "#5a524c", "middle")
                 + text(790, 1340, "41%", 60, "#1d5a39", "middle", 700) + rect(780, 1400, 20, 60, "#5d6a72"))


def alley():
    bins = "".join(rect(300 + 150 * i, 760, 110, 150, c, 10) + rect(290 + 150 * i, 738, 130, 26, "#3b4a3f", 8)
                   for i, c in enumerate(["#3f8f5b", "#3f8f5b", "#e0a526"]))
    return scene(1600, 1067, NIGHT,
                 house(40, 800, 330, 330, "#8d8372", "#4b3a39") + house(1220, 800, 340, 360, "#7f8a87", "#3d4a52")
                 + rect(0, 790, 1600, 277, "#4a4744") + circle(1180, 250, 26, "#ffe7a8") + rect(1172, 270, 16, 540, "#2b2724")
                 + path("M1180 250L980 860h400z", "#ffe7a8", fill_opacity=".16") + bins
                 + rect(820, 560, 300, 260, "#c79a2d", 12) + rect(1090, 640, 130, 180, "#e3b23c", 14)
                 + rect(1120, 665, 84, 70, "#bcdcea", 8) + circle(890, 830, 50, "#1c1917") + circle(1150, 830, 50, "#1c1917")
                 + rect(120, 180, 340, 130, "#ffffff", 18) + path("M200 310l-20 56l76 -56z", "#ffffff")
                 + text(290, 238, "20:15 – hẻm 14", 38, "#1c1917", "middle", 700) + text(290, 286, "đã hẹn · booked", 32, "#5a524c", "middle"))


def junction():
    lights = "".join(rect(x, y, 44, 104, "#26323a", 10) + "".join(
        circle(x + 22, y + 20 + 32 * i, 12, c) for i, c in enumerate(["#b3261e", "#e0a526", "#3f8f5b"]))
                     for x, y in [(430, 190), (730, 190), (430, 510), (730, 510)])
    cars = "".join(rect(x, y, 84, 44, c, 10) for x, y, c in
                   [(120, 350, "#8e1b1e"), (240, 350, "#4b7f8c"), (880, 420, "#5f8a58"), (1000, 420, "#8a7f76"), (1090, 350, "#c98c3f")])
    return scene(1200, 800, None,
                 rect(0, 0, 1200, 800, "#dfe5d6") + rect(0, 320, 1200, 170, "#6d6a67") + rect(510, 0, 180, 800, "#6d6a67")
                 + "".join(rect(20 + 90 * i, 402, 50, 6, "#ffffff") for i in range(13) if not 5 <= i <= 7)
                 + "".join(rect(597, 20 + 90 * i, 6, 50, "#ffffff") for i in range(9) if not 3 <= i <= 5)
                 + cars + lights + text(60, 90, "Nút giao 4 · Junction 4", 40, "#1c1917", weight=700)
                 + text(60, 142, "cảm biến ở cả bốn nhánh", 30, "#5a524c"))


def telephone():
    bubble = lambda y, words, side, fill, ink: (
        rect(430 if side else 360, y, 410, 84, fill, 20) + text(450 if side else 384, y + 52, words, 27, ink))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1000" viewBox="0 0 1200 1000">'
            + rect(310, 30, 580, 940, "#26323a", 50) + rect(332, 76, 536, 848, "#f4f8fa", 18)
            + text(600, 136, "Trợ lý thủ tục", 38, "#8e1b1e", "middle", 700)
            + bubble(180, "Làm lại thẻ mất bao lâu?", True, "#8e1b1e", "#ffffff")
            + bubble(300, "5 ngày làm việc (mục 3.2).", False, "#dfe9ee", "#1c1917")
            + bubble(420, "Có được miễn phí không?", True, "#8e1b1e", "#ffffff")
            + bubble(540, "Tôi không biết. Hãy hỏi", False, "#dfe9ee", "#1c1917")
            + bubble(640, "quầy số 2 hoặc gọi 1022.", False, "#dfe9ee", "#1c1917")
            + circle(600, 840, 46, "#8e1b1e") + rect(590, 812, 20, 40, "#ffffff", 10)
            + path("M578 838a22 24 0 0 0 44 0", stroke="#ffffff", stroke_width=5) + stamp(1200, 1000) + "</svg>")


def portrait(shirt, wall, hair, long_hair):
    back = path("M330 560q-30 -330 170 -340t170 340z", hair) if long_hair else ""
    return scene(1000, 1250, wall, back
                 + path("M140 1250q0 -330 240 -390l120 60l120 -60q240 60 240 390z", shirt)
                 + path("M430 700h140v170q-70 70 -140 0z", SKIN) + tag("ellipse", cx=500, cy=530, rx=160, ry=200, fill=SKIN)
                 + path("M335 520q-20 -250 165 -250t165 250q-30 -130 -165 -130t-165 130z", hair)
                 + path("M380 860l120 150l120 -150l-120 60z", "#ffffff"))


def evening():
    bulbs = "".join(circle(140 + 220 * i, 150 + (40 if i % 2 else 0), 18, "#ffe7a8") for i in range(7))
    return scene(1600, 1067, NIGHT,
                 path("M0 120Q400 240 800 150T1600 130", stroke="#8d8372", stroke_width=4) + bulbs
                 + "".join(rect(x, 300, 210, 470, c) + rect(x + 34, 350, 142, 110, "#f3d98b" if lit else "#39435c", 4)
                           + rect(x + 60, 520, 90, 250, "#5b4334") for x, c, lit in
                           [(60, "#8a7b6c", 1), (310, "#7d8780", 0), (560, "#8d8372", 1), (1130, "#7f7a86", 1), (1370, "#8a7b6c", 0)])
                 + rect(0, 770, 1600, 297, "#57504a") + person(700, 880, "#b7793f", 1.1) + person(1010, 870, "#5a7d8c", 1.1)
                 + person(1230, 920, "#5f8a58", 1.1) + rect(760, 800, 200, 20, "#c79a6d") + rect(772, 820, 16, 110, "#a4774f")
                 + rect(932, 820, 16, 110, "#a4774f") + rect(800, 760, 110, 42, "#dfeaf0", 4))


def ceremony():
    people = "".join(person(x, 860, c, 1.15) + rect(x - 62, 640, 124, 90, "#ffffff", 4)
                     + rect(x - 52, 650, 104, 70, "#f3e3b3") + circle(x, 684, 16, "#8e1b1e")
                     for x, c in [(420, "#5a7d8c"), (680, "#7a6a9c"), (940, "#5f8a58"), (1200, "#a8555a")])
    return scene(1600, 1067, ("#8e1b1e", "#a8383a"),
                 "".join(path(f"M{x} 0q40 400 0 800h120q-40 -400 0 -800z", "#7a1517") for x in (0, 380, 760, 1140, 1480))
                 + rect(300, 90, 1000, 170, "#fbf1dc", 8) + text(800, 165, "TRAO TẶNG BẰNG KHEN", 60, "#8e1b1e", "middle", 700)
                 + text(800, 226, "Certificates of Merit presented", 38, "#5a524c", "middle")
                 + rect(0, 860, 1600, 207, "#8a5d3c") + rect(0, 860, 1600, 16, "#a4774f") + people)


def vips(*words, **options):
    return subprocess.run(words, check=True, capture_output=True, **options).stdout


def encode(svg, recipe, *more):
    return vips("vipsthumbnail", "stdin", "--size", "4000x4000>", "-o", recipe, *more, input=svg.encode())


def turned(svg, width, height):
    """Lying on its left side, to be turned back by whoever shows it."""
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{height}" height="{width}">'
            f'<g transform="translate(0 {width}) rotate(-90)">{svg}</g></svg>')


def exif(jpeg, orientation=1, place=None, serial=None):
    """The block a camera would write: which side is up, where, and with which body."""
    def directory(entries, at):
        head, data = struct.pack(">H", len(entries)), b""
        room = at + 2 + 12 * len(entries) + 4
        for number, kind, count, value in entries:
            if isinstance(value, bytes) and len(value) > 4:
                head += struct.pack(">HHII", number, kind, count, room + len(data))
                data += value
            else:
                head += struct.pack(">HHI", number, kind, count)
                head += value.ljust(4, b"\0") if isinstance(value, bytes) else (
                    struct.pack(">HH", value, 0) if kind == 3 else struct.pack(">I", value))
        return head + b"\0\0\0\0" + data

    def degrees(value):
        minutes = (value - int(value)) * 60
        return struct.pack(">IIIIII", int(value), 1, int(minutes), 1, round((minutes % 1) * 6000), 100)

    first = [(0x010F, 2, 12, b"Minh hoa AG\0"), (0x0112, 3, 1, orientation)]
    wanted = (2 + 12 * (len(first) + 2) + 4) + 8 + 12
    camera = directory([(0xA431, 2, 9, b"SN-00000\0")] if serial else [], wanted)
    gps = [(1, 2, 2, b"N\0"), (2, 5, 3, degrees(place[0])), (3, 2, 2, b"E\0"), (4, 5, 3, degrees(place[1]))] if place else []
    base = 8
    extra = [(0x8769, 4, 1, wanted), (0x8825, 4, 1, wanted + len(camera))]
    block = directory(first + extra, base)
    assert base + len(block) == wanted, (base + len(block), wanted)
    tiff = b"MM\0*" + struct.pack(">I", base) + block + camera + directory(gps, wanted + len(camera))
    segment = b"Exif\0\0" + tiff
    xmp = b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- minh hoa --></x:xmpmeta>'
    blocks = b"".join(b"\xff\xe1" + struct.pack(">H", len(part) + 2) + part for part in ([segment, xmp] if place else [segment]))
    return jpeg[:2] + blocks + jpeg[2:]


PHOTO, SMOOTH = ".jpg[Q=86,strip]", ".jpg[Q=86,strip,interlace]"


def draw():
    """Path below content/, and the bytes that stand there."""
    yield "initiatives/2022/cap-phep-so/quay-ke-khai.jpg", exif(
        encode(counter(), PHOTO), place=(10.98, 106.65), serial=True)
    yield "initiatives/2023/canh-bao-ngap/hem-mua-ngap.jpg", encode(flood(), PHOTO)
    yield "initiatives/2022/mot-cua-luu-dong/xe-luu-dong.jpg", encode(van(), ".jpg[Q=86,profile=p3]", "--export-profile", "p3")
    yield "initiatives/2023/lop-on-tap-cuoi-tuan/lop-hoc.jpg", encode(classroom(), SMOOTH)
    yield "initiatives/2023/lich-kham-phan-luong/bang-goi-so.webp", encode(clinic(), ".webp[Q=82,strip]")
    yield "initiatives/2023/tuoi-theo-lich/vuon-buoi.jpg", exif(
        encode(turned(orchard(), 1000, 1500), PHOTO), orientation=6)
    yield "initiatives/2022/thu-gom-rac-theo-lich/hem-gom-rac.webp", encode(alley(), ".webp[Q=82,strip]")
    yield "initiatives/2022/den-tin-hieu-thich-ung/nut-giao.png", encode(junction(), ".png[palette,bitdepth=4,strip]")
    yield "initiatives/2025/tro-ly-thu-tuc/dien-thoai.png", encode(telephone(), ".png[strip,compression=9]")
    yield "officials/doan-khue-an/chan-dung.jpg", encode(
        portrait("#2f4a63", ("#dfe6ea", "#c4d0d6"), "#2b211c", False), PHOTO)
    yield "officials/quach-thi-anh/chan-dung.jpg", encode(
        portrait("#6b4a6b", ("#efe6d8", "#dccbb0"), "#2b211c", True), PHOTO)
    yield "articles/mot-buoi-toi-o-khu-nha-tro/quay-buoi-toi.jpg", encode(evening(), SMOOTH)
    yield "commendations/2024/bang-khen-trung-tam-y-te-mau-tan-uyen-2024/trao-bang-khen.jpg", encode(ceremony(), PHOTO)


if __name__ == "__main__":
    for name, picture in draw():
        place = CONTENT / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(picture)
        print(f"{len(picture) // 1000:4} KB  {name}", file=sys.stderr)

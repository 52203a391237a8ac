#!/usr/bin/env python3
"""Draws the plan of a junction, and gives two of the demo's pictures what photographs come with.

Most pictures of the made-up records are rendered scenes and say so in their credit. One gets EXIF with an invented place
and serial number, one lies on its side: tests want both. Needs vips and fonts-noto-core; the results are committed, so
that nobody has to run this.
"""
import struct
import subprocess
import sys
from pathlib import Path

CONTENT = Path(__file__).parents[2] / "content"


def tag(name, **attributes):
    words = " ".join(f'{key.replace("_", "-")}="{value}"' for key, value in attributes.items())
    return f"<{name} {words}/>"


def rect(x, y, w, h, fill, r=0, **more):
    return tag("rect", x=x, y=y, width=w, height=h, fill=fill, rx=r, **more)


def circle(x, y, r, fill, **more):
    return tag("circle", cx=x, cy=y, r=r, fill=fill, **more)


def text(x, y, words, size=34, fill="#1c1917", anchor="start", weight=400):
    return (f'<text x="{x}" y="{y}" font-family="Noto Sans" font-size="{size}" font-weight="{weight}" '
            f'fill="{fill}" text-anchor="{anchor}">{words}</text>')


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


def vips(*words, **options):
    return subprocess.run(words, check=True, capture_output=True, **options).stdout


def encode(svg, recipe, *more):
    return vips("vipsthumbnail", "stdin", "--size", "4000x4000>", "-o", recipe, *more, input=svg.encode())


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


def bare(jpeg):
    """Without what exif() writes, so that it may be written anew."""
    while jpeg[2:4] == b"\xff\xe1":
        jpeg = jpeg[:2] + jpeg[4 + struct.unpack(">H", jpeg[4:6])[0]:]
    return jpeg


def dressed(name, **words):
    return exif(bare((CONTENT / name).read_bytes()), **words)


def draw():
    """Path below content/, and the bytes that stand there."""
    counter, orchard = "initiatives/2022/cap-phep-so/quay-ke-khai.jpg", "initiatives/2023/tuoi-theo-lich/vuon-buoi.jpg"
    yield counter, dressed(counter, place=(10.98, 106.65), serial=True)
    yield orchard, dressed(orchard, orientation=6)
    yield "initiatives/2022/den-tin-hieu-thich-ung/nut-giao.png", encode(junction(), ".png[palette,bitdepth=4,strip]")


if __name__ == "__main__":
    for name, picture in draw():
        place = CONTENT / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(picture)
        print(f"{len(picture) // 1000:4} KB  {name}", file=sys.stderr)

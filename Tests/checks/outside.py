"""`links --external` against servers that misbehave: each says what is so, none is asked more than is polite, nothing is asked
twice in a day, and a proxy is used where the environment names one."""

import gzip
import json
import os
import socket
import ssl
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread
from typing import NamedTuple

from nginx import free_port
from pages import BuiltSite
from subpath import AS_OF

PAUSE, TIMEOUT = 0.1, 2
TEXT = "content/articles/ngoai/vi.md"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: text/html\r\nConnection: close\r\n\r\nok"
PAGE = b'<!doctype html><p id="there">x</p><!-- id="nowhere" -->'


class Call(NamedTuple):
    method: str
    target: str
    start: float
    end: float


class Server:
    """Answers each path in its own way, once a connection, and notes who asked for what and when."""

    def __init__(
        self, ways: dict[str, Callable], context: ssl.SSLContext | None = None, otherwise: Callable | None = None
    ):
        self.ways, self.context = ways, context
        self.otherwise = otherwise or (lambda _method, _target: status(404))
        self.calls: list[Call] = []
        self.lock = Lock()
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        with suppress(OSError):
            while True:
                Thread(target=self.serve, args=(self.socket.accept()[0],), daemon=True).start()

    def serve(self, line: socket.socket) -> None:
        start = time.monotonic()
        with suppress(OSError), line:
            if self.context:
                line = self.context.wrap_socket(line, server_side=True)
            head = b""
            while b"\r\n\r\n" not in head and (more := line.recv(65536)):
                head += more
            if not head:
                return
            method, target, _ = head.split(b"\r\n")[0].decode().split(" ")
            path = target.split("?")[0]
            with self.lock:
                seen = sum(call.target == target for call in self.calls)
                self.calls.append(Call(method, target, start, start))
                number = len(self.calls) - 1
            try:
                way = self.ways.get(path)
                answer = way(method, seen, line) if way else self.otherwise(method, target)
                if answer:
                    line.sendall(answer.split(b"\r\n\r\n")[0] + b"\r\n\r\n" if method == "HEAD" else answer)
            finally:
                with self.lock:
                    self.calls[number] = self.calls[number]._replace(end=time.monotonic())


def status(code: int, *headers: str, body: bytes = b"") -> bytes:
    lines = [f"HTTP/1.1 {code} X", *headers, f"Content-Length: {len(body)}", "Connection: close", "", ""]
    return "\r\n".join(lines).encode() + body


def unless_head(code: int, answer: Callable) -> Callable:
    return lambda method, seen, line: status(code) if method == "HEAD" else answer(method, seen, line)


def endless(_method: str, _seen: int, line: socket.socket) -> None:
    line.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    end = time.monotonic() + 4 * TIMEOUT
    while time.monotonic() < end:
        line.sendall(b"400\r\n" + b"x" * 1024 + b"\r\n")
        time.sleep(0.01)


def reset(_method: str, _seen: int, line: socket.socket) -> None:
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    line.close()


def silent(_method: str, _seen: int, _line: socket.socket) -> None:
    time.sleep(2 * TIMEOUT)


def raw(data: bytes) -> Callable:
    def answer(_method: str, _seen: int, line: socket.socket) -> None:
        line.sendall(data)

    return answer


def first(answers: list[bytes]) -> Callable:
    return lambda _method, seen, _line: answers[min(seen, len(answers) - 1)]


def ways(other: str, secure: str) -> dict[str, tuple[Callable, str]]:
    """Each with what has to be said of it."""
    bomb = gzip.compress(b"\0" * 50_000_000)
    page = status(200, "Content-Type: text/html; charset=utf-8", body=PAGE)
    always = lambda answer: lambda *_: answer  # noqa: E731
    return {
        "/ok": (always(OK), "works"),
        "/204": (always(b"HTTP/1.1 204 X\r\nConnection: close\r\n\r\n"), "works"),
        "/head-405": (unless_head(405, always(OK)), "works"),
        "/head-403": (unless_head(403, always(OK)), "works"),
        "/head-501": (unless_head(501, always(OK)), "works"),
        "/head-404": (unless_head(404, always(OK)), "works"),
        "/404": (always(status(404)), "gone 404"),
        "/410": (always(status(410)), "gone 410"),
        "/401": (always(status(401)), "refuses 401"),
        "/429": (first([status(429, "Retry-After: 1"), OK]), "works"),
        "/429-long": (always(status(429, "Retry-After: 3600")), "refuses 429"),
        "/500-then-200": (first([status(500), OK]), "works"),
        "/500": (always(status(500)), "refuses 500"),
        "/silent": (silent, "fails time"),
        "/endless": (unless_head(405, endless), "works"),
        "/loop": (always(status(302, "Location: /loop")), "fails redirects"),
        "/cross": (always(status(302, f"Location: {other}/ok")), "works"),
        "/moved": (always(status(301, "Location: ok")), "moved {here}/ok"),
        "/moved-then-found": (always(status(301, f"Location: {other}/found")), "works"),
        "/to-https": (always(status(301, f"Location: {secure}/ok")), "fails encryption"),
        "/to-nothing": (always(status(307, "Location: /404")), "gone 404"),
        "/no-location": (always(status(301)), "fails unclear"),
        "/bad-location": (always(status(301, "Location: http://[no")), "fails unclear"),
        "/script": (always(status(301, "Location: javascript:alert(1)")), "fails unclear"),
        "/file": (always(status(301, "Location: file:///etc/passwd")), "fails unclear"),
        "/reset": (reset, "fails broken"),
        "/empty": (raw(b""), "fails broken"),
        "/truncated": (unless_head(405, raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nxxx")), "works"),
        "/garbage": (raw(b"hello\n" * 10), "fails unclear"),
        "/huge-header": (raw(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 2_000_000 + b"\r\n\r\n"), "fails unclear"),
        "/bomb": (unless_head(405, always(status(200, "Content-Encoding: gzip", body=bomb))), "works"),
        "/page#there": (always(page), "works"),
        "/page#nowhere": (always(page), "no-anchor"),
        "/bomb-page#there": (always(status(200, "Content-Type: text/html", "Content-Encoding: gzip", body=bomb)), "no-anchor"),
        "/soft": (always(status(200, "Content-Type: text/html", body=b"<h1>Not found</h1>")), "works"),
        "/ti%E1%BA%BFng-vi%E1%BB%87t": (always(OK), "works"),
    }


MENU = b"".join(b'<li><a href="/muc-%d">M\xe1\xbb\xa5c %d</a>' % (number, number) for number in range(900))


def html(title: str, text: str, data: str = "") -> bytes:
    """A page of a site with a long menu."""
    body = f"<!doctype html><title>{title}</title>".encode() + MENU + f"<p>{text}<script>{data}</script>".encode()
    return status(200, "Content-Type: text/html; charset=utf-8", body=body)


def not_found(_method: str, target: str) -> bytes:
    """That says it was found, with the address, the hour and a code in it, as such pages do."""
    return html("Cổng thông tin", f"Không tìm thấy trang {target} lúc {time.time_ns()}", f"code = '{os.urandom(99).hex()}'")


def news(title: str, count: int) -> bytes:
    return html(title, " ".join(f"chữ-{number}" for number in range(count)) + ' <b id="muc">x</b>')


def soft_sites() -> list[tuple[Server, dict[str, str]]]:
    """Sites that say of every page that it was found; each with links to it, and what has to be said of them."""
    always = lambda answer: lambda *_: answer  # noqa: E731
    real = always(news("Tin tức", 60))
    pdf = always(status(200, "Content-Type: application/pdf", body=b"%PDF-1.7 " + b"x " * 900))
    login = lambda _method, target: status(302, f"Location: /dang-nhap?ve={target}")  # noqa: E731
    head = lambda code: lambda method, target: status(code) if method == "HEAD" else not_found(method, target)  # noqa: E731
    front = {"/": always(html("Trang chủ", "Chào")), "/that": real, "/tin/": real}
    shell = html("Ứng dụng", "")
    return [
        (
            # A short page under the name of the whole site is one all the same.
            Server({"/tin/that": real, "/tin/ngan": always(news("Cổng thông tin", 30)), "/a.pdf": pdf}, otherwise=not_found),
            {
                "/tin/that": "works", "/tin/ngan": "works", "/a.pdf": "works", "/": "works", "/?x=1": "works",
                "/tin/that#muc": "works", "/tin/that#khong": "no-anchor",
                "/tin/mat": "perhaps-gone", "/tin/mat#muc": "perhaps-gone", "/thu/muc/": "perhaps-gone",
            },
        ),
        (
            Server(
                front | {"/chuyen": always(status(301, "Location: /that")), "/tin": always(status(302, "Location: /tin/"))},
                otherwise=lambda *_: status(302, "Location: /"),
            ),
            {"/": "works", "/that": "works", "/chuyen": "moved {here}/that", "/tin": "works", "/cu/trang.html": "perhaps-gone"},
        ),
        (
            Server(front, otherwise=lambda *_: status(301, "Location: /")),
            {"/": "works", "/that": "works", "/mat": "perhaps-gone"},
        ),
        (
            Server({"/dang-nhap": lambda *_: not_found("", "/dang-nhap"), "/that": real}, otherwise=login),
            {"/that": "works", "/noi-bo/1": "perhaps-gone"},
        ),
        # The head tells nothing of these.
        (
            Server({"/that": real}, otherwise=lambda method, _target: status(200 if method == "HEAD" else 404)),
            {"/that": "works", "/mat": "gone 404"},
        ),
        (
            Server({"/that": real}, otherwise=lambda method, _target: status(200 if method == "HEAD" else 405)),
            {"/that": "works", "/chi-head": "works"},
        ),
        (Server({"/that": unless_head(404, real)}, otherwise=head(404)), {"/that": "works", "/mat": "perhaps-gone"}),
        # What a script shows where nothing else tells the pages apart, and where their data do.
        (
            Server(
                {"/du-lieu": always(html("Ứng dụng", "", " ".join(f'"khoa{n}":{n}' for n in range(50))))},
                otherwise=lambda *_: shell,
            ),
            {"/du-lieu": "works", "/trong": "perhaps-gone"},
        ),
    ]


def check(site: BuiltSite) -> tuple[str, list[str]]:
    with tempfile.TemporaryDirectory(prefix="outside-") as folder:
        place = Path(folder)
        secure = Server({"/ok": lambda *_: OK}, certificate(place))
        other = Server({"/ok": lambda *_: OK, "/found": lambda *_: status(302, "Location: /ok")})
        planned = ways(address(other), address(secure, "https"))
        server = Server({path.split("#")[0]: way for path, (way, _) in planned.items()})
        wanted = {address(server) + path: said.replace("{here}", address(server)) for path, (_, said) in planned.items()}
        wanted[f"{address(server)}/tiếng-việt"] = "works"
        wanted |= {
            f"{address(secure, 'https')}/": "fails encryption",
            f"http://127.0.0.1:{free_port()}/": "fails connection",
            "http://khong-co.invalid/": "fails name",
            "http://127.0.0.1:99999/": "fails address",
        }
        soft = soft_sites()
        for one, links in soft:
            wanted |= {address(one) + path: said.replace("{here}", address(one)) for path, said in links.items()}
        desk = Desk(site.tool.resolve(), place, list(wanted))
        said = untrue(desk, wanted) + impolite(server) + asked_again(desk, server) + by_proxy(desk)
        for one in [server, *(one for one, _ in soft)]:
            said += hurried(one) + curious(one)
        return f"{len(wanted)} ways to answer", said


def address(server: Server, scheme: str = "http") -> str:
    return f"{scheme}://127.0.0.1:{server.port}"


def certificate(place: Path) -> ssl.SSLContext:
    """That nobody has signed, for another name."""
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=other.invalid", "-days", "1"]
    subprocess.run([*words, "-keyout", place / "key", "-out", place / "cert"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(place / "cert", place / "key")
    return context


class Desk:
    """Content that leads to all of these, each on a line of its own."""

    def __init__(self, tool: Path, place: Path, addresses: list[str]):
        self.tool, self.place = tool, place
        (place / TEXT).parent.mkdir(parents=True)
        # Nobody outside this machine is asked.
        settings = [line for line in Path("content/site.yaml").read_text().splitlines() if "creativecommons" not in line]
        (place / "content/site.yaml").write_text("\n".join(settings) + "\n")
        lines = [f"Xem [trang]({address})." if number % 2 else f"<{address}>" for number, address in enumerate(addresses)]
        (place / TEXT).write_text("\n".join(lines) + "\n")

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess:
        command = [self.tool, "links", "--as-of", AS_OF, "--pause", str(PAUSE), "--timeout", str(TIMEOUT), *words]
        names = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        return subprocess.run(command, cwd=self.place, env=names | environment, capture_output=True, text=True)

    def states(self, *words: str, **environment: str) -> dict[str, str]:
        done = self.run("--format", "json", *words, **environment)
        if done.returncode:
            raise RuntimeError(f"exit code {done.returncode}: {done.stderr}")
        return {link["address"]: link.get("state", "") for link in json.loads(done.stdout)["links"]}


def untrue(desk: Desk, wanted: dict[str, str]) -> list[str]:
    if set(desk.states().values()) & set(wanted.values()):
        return ["without --external something is known before anybody was asked"]
    found = desk.states("--external")
    said = [f"{one}: “{found.get(one)}”, and not “{state}”" for one, state in wanted.items() if found.get(one) != state]
    text = desk.run("--language", "vi").stdout
    for number, (one, state) in enumerate(wanted.items()):
        line = f"{TEXT}:{number + 1}:{13 if number % 2 else 2}: "
        if (line in text) != (found.get(one) != "works"):
            said.append(f"{line}{state} is told: {line in text}")
    if ": trang không còn (404): " not in text:
        said.append("the editor is not told in Vietnamese")
    if (code := desk.run("--strict").returncode) != 1:
        said.append(f"--strict ends with {code}")
    return said


def curious(server: Server) -> list[str]:
    """Whether more was asked than once for what no link leads to."""
    asked = [call for call in server.calls if "khong-co-" in call.target and "?" not in call.target]
    if len({call.target for call in asked}) != 1 or len(asked) > 3:
        return [f"for what is not there was asked by {[(call.method, call.target) for call in asked]}"]
    return []


def hurried(server: Server) -> list[str]:
    calls = sorted(server.calls, key=lambda call: call.start)
    said = []
    for before, after in zip(calls, calls[1:], strict=False):
        # What was cut off after its time goes on at the server.
        if before.end - before.start < TIMEOUT and after.start - before.end < PAUSE * 0.8:
            said.append(f"{after.target}: {after.start - before.end:.3f} s after {before.target}")
    return said


def impolite(server: Server) -> list[str]:
    calls = sorted(server.calls, key=lambda call: call.start)
    said = []
    asked = [call for call in calls if call.target == "/429"]
    if len(asked) != 2 or asked[1].start - asked[0].start < 1:
        said.append(f"/429: asked {len(asked)} times, not after the second that it wanted")
    for target, most in {"/429-long": 2, "/ok": 3, "/500": 3, "/silent": 3, "/404": 4, "/loop": 11}.items():
        count = sum(call.target == target for call in calls)
        if count > most:
            said.append(f"{target}: asked {count} times")
    if any(call.method == "GET" for call in calls if call.target == "/ok"):
        said.append("/ok: the page was asked for where the head was enough")
    return said


def asked_again(desk: Desk, server: Server) -> list[str]:
    before = len(server.calls)
    desk.states("--external")
    said = [f"{len(server.calls) - before} were asked twice in a day"] if len(server.calls) > before else []
    notes = (desk.place / "content/.bieuduong/links.local").read_text()
    if f"2026-11-20\tworks\t{address(server)}/ok\n" not in notes:
        said.append("what was found is not kept with its day")
    return said


def by_proxy(desk: Desk) -> list[str]:
    proxy = Server({"http://khong-co.invalid/": lambda *_: OK})
    (desk.place / TEXT).write_text("http://khong-co.invalid/\n")
    found = desk.states("--external", "--no-memory", http_proxy=address(proxy))
    return [] if found == {"http://khong-co.invalid/": "works"} else [f"by a proxy: {found}"]

"""Serves a built site as its host will: with the headers of `_headers`, and 404 in either language."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


class Handler(SimpleHTTPRequestHandler):
    """Below `mount`, as a site in a sub folder of its host is."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, mount: str, headers_for_all: list[str], **named) -> None:
        self.mount = mount
        self.headers_for_all = headers_for_all
        super().__init__(*arguments, **named)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.mount):
            return super().translate_path("/outside-the-site")
        return super().translate_path("/" + path.removeprefix(self.mount))

    def end_headers(self) -> None:
        for line in self.headers_for_all:
            self.send_header(*line.split(": ", 1))
        super().end_headers()

    def handle(self) -> None:
        """A browser that has seen enough hangs up."""
        with suppress(ConnectionError):
            super().handle()

    def log_message(self, *_: object) -> None:
        pass


def headers_for_all(folder: Path) -> list[str]:
    """The lines under `/*`."""
    rules = (folder / "_headers").read_text().split("\n/")[0].splitlines()
    return [line.strip() for line in rules if line.startswith(" ")]


@contextmanager
def serving(folder: Path, mount: str = "/") -> Iterator[str]:
    """Gives the address while it lasts, without the last slash."""
    handler = partial(
        Handler, directory=str(folder), mount=mount, headers_for_all=headers_for_all(folder)
    )
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{mount.rstrip('/')}"
        server.shutdown()

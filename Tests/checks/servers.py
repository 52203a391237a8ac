"""Web servers of Debian, each started with the configuration that a build wrote for it, as an administrator would."""

import http.client
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from nginx import await_answer, free_port, nginx_command

MODULES = ["mpm_event", "authz_core", "dir", "mime", "alias", "headers", "deflate", "filter"]


class Answer(NamedTuple):
    status: int
    fields: list[tuple[str, str]]
    body: bytes

    def said(self, name: str) -> list[str]:
        return [value for field, value in self.fields if field.lower() == name.lower()]

    @property
    def type(self) -> str:
        return ", ".join(self.said("Content-Type"))

    @property
    def location(self) -> str:
        """From the root of the host: some servers name themselves."""
        address = "".join(self.said("Location"))
        return "/" + address.split("/", 3)[3] if "://" in address else address


Ask = Callable[..., Answer]


class Server(NamedTuple):
    name: str
    command: Callable[[Path, Path, Path, int], list[str]]

    @contextmanager
    def serving(self, root: Path, site: Path) -> Iterator[Ask]:
        """From a root in which the folder of the site lies."""
        port = free_port()
        with tempfile.TemporaryDirectory(prefix=f"{self.name}-") as folder:
            command = self.command(root.resolve(), site.resolve(), Path(folder), port)
            homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), folder)
            process = subprocess.Popen(
                command, env=os.environ | homes, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
            )
            line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            try:
                await_answer(process, port)
                yield lambda address, headers={}: answer(line, address, headers)
            finally:
                line.close()
                process.terminate()
                process.communicate()


def answer(line: http.client.HTTPConnection, address: str, headers: dict[str, str]) -> Answer:
    line.putrequest("GET", address, skip_accept_encoding=True)
    for name, value in headers.items():
        line.putheader(name, value)
    line.endheaders()
    response = line.getresponse()
    return Answer(response.status, response.getheaders(), response.read())


def apache(root: Path, site: Path, folder: Path, port: int) -> list[str]:
    modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)
    (folder / "none").touch()
    file = folder / "apache.conf"
    file.write_text(f"""{modules}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {folder}/pid
DefaultRuntimeDir {folder}
ErrorLog /dev/stderr
LogLevel crit
TypesConfig {folder}/none
{'User www-data' if os.geteuid() == 0 else ''}
DocumentRoot {root}
<Directory />
  AllowOverride None
</Directory>
<Directory {site}>
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>
""")
    return ["/usr/sbin/apache2", "-DFOREGROUND", "-f", str(file)]


def caddy(root: Path, site: Path, folder: Path, port: int) -> list[str]:
    file = folder / "Caddyfile"
    file.write_text(f"""{{
  admin off
  auto_https off
  log {{
    level ERROR
  }}
}}
http://127.0.0.1:{port} {{
  root * {root}
  import {site}/_caddyfile
}}
""")
    return ["/usr/bin/caddy", "run", "--config", str(file)]


SERVERS = [Server("nginx", nginx_command), Server("apache", apache), Server("caddy", caddy)]

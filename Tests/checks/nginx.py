"""The site behind nginx, with the configuration that a build writes for it, for as long as a check needs it."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pages import BuiltSite
from subpath import AS_OF

PATIENCE = 10.0
FRAME = """
{user}
pid {folder}/pid;
error_log stderr crit;
daemon off;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {root}; include "{site}/_nginx.conf"; }}
}}
"""


@contextmanager
def nginx(site: BuiltSite) -> Iterator[str]:
    """Gives the address, without the last slash."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="nginx-") as folder:
        root = Path(folder) / "site"
        shutil.copytree(site.folder, root)
        command = [site.tool, "build", "--content", "content", "--templates", "templates", "--output", root]
        subprocess.run([*command, "--as-of", AS_OF, "--host", "nginx"], check=True, capture_output=True)
        command = nginx_command(root, root, Path(folder), port)
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            await_answer(process, port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


def nginx_command(root: Path, site: Path, folder: Path, port: int) -> list[str]:
    """For a site that lies at a root, or in a folder of it."""
    file = folder / "nginx.conf"
    user = "user root;" if os.geteuid() == 0 else ""
    file.write_text(FRAME.format(user=user, folder=folder, port=port, root=root, site=site))
    return ["/usr/sbin/nginx", "-p", str(folder), "-c", str(file)]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def await_answer(process: subprocess.Popen[str], port: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"the server stopped: {process.stderr.read()}")
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"the server does not answer within {PATIENCE} s")

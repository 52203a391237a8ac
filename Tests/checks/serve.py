"""serve.py SITE FOLDER PORT: serves a site that was built for nginx with nginx."""

import os
import sys
from pathlib import Path

from nginx import nginx_command


def main(site: Path, folder: Path, port: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    program, *arguments = nginx_command(site.resolve(), site.resolve(), folder.resolve(), port)
    print(f"http://127.0.0.1:{port}/ until you press Ctrl-C", flush=True)
    os.execv(program, ["nginx", *arguments])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))

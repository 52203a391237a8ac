"""serve.py SITE FOLDER PORT: serves the site with nginx as a host would, from a configuration it writes."""

import os
import sys
from pathlib import Path

from serving import headers_for_all


def configuration(site: Path, folder: Path, port: int) -> str:
    headers = [line.split(": ", 1) for line in headers_for_all(site)]
    added = "\n".join(f'    add_header {name} "{value}" always;' for name, value in headers)
    moved = [line.split() for line in (site / "_redirects").read_text().splitlines()]
    redirects = "\n".join(
        f"    location = {old} {{ return 301 {new}; }}"
        for old, new, code in moved
        if code == "301"
    )
    return f"""
{'user root;' if os.geteuid() == 0 else ''}
pid {folder}/pid;
error_log stderr crit;
daemon off;
events {{}}
http {{
  include /etc/nginx/mime.types;
  charset utf-8;
  charset_types text/css text/plain text/xml application/atom+xml application/json;
  access_log off;
  gzip on;
  gzip_types text/css application/javascript application/json application/xml image/svg+xml;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    root {site};
    absolute_redirect off;
{added}
    error_page 404 /404.html;
    location /vi/ {{ error_page 404 /vi/404.html; }}
    location /en/ {{ error_page 404 /en/404.html; }}
    location ~ ^/(_headers|_redirects|\\.bieuduong) {{ return 404; }}
{redirects}
  }}
}}
"""


def main(site: Path, folder: Path, port: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "nginx.conf"
    file.write_text(configuration(site.resolve(), folder.resolve(), port))
    print(f"http://127.0.0.1:{port}/ until you press Ctrl-C", flush=True)
    os.execv("/usr/sbin/nginx", ["nginx", "-p", str(folder.resolve()), "-c", str(file.resolve())])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))

"""What a web master asks of the folder: listed, plainly named, not too big, text that ends."""

from pages import BuiltSite

# The tool's list of all else.
MANIFEST = ".bieuduong/manifest"
# What one build tells the next: neither committed nor published.
NOTES = ".local"
TEXT = (".html", ".css", ".js", ".xml", ".txt", ".json", ".jsonl", ".jsonld", ".csv", ".svg", "_headers", "_redirects")
LIMIT = 1_000_000


def check(site: BuiltSite) -> tuple[str, list[str]]:
    findings = unlisted(site)
    for path in published(site):
        findings += [f"{path}: {trouble}" for trouble in troubles(site, path)]
    return f"{len(published(site))} files", findings


def published(site: BuiltSite) -> list[str]:
    return [path for path in site.files if not path.endswith(NOTES)]


def unlisted(site: BuiltSite) -> list[str]:
    lines = (site.folder / MANIFEST).read_text().splitlines()[1:]
    sizes = {line.split(" ", 2)[2]: int(line.split(" ", 2)[1]) for line in lines}
    real = {path: (site.folder / path).stat().st_size for path in published(site) if path != MANIFEST}
    differing = sorted(path for path, _ in sizes.items() ^ real.items())
    return [f"{path}: not as the manifest lists it" for path in dict.fromkeys(differing)]


def troubles(site: BuiltSite, path: str) -> list[str]:
    content = (site.folder / path).read_bytes()
    said = {
        "its name is not ASCII": not path.isascii(),
        "its name has spaces or capitals": " " in path or path != path.lower(),
        f"{len(content)} bytes, more than {LIMIT}": len(content) > LIMIT,
        "empty": not content and not path.endswith(".jsonl"),
        "no newline at its end": bool(content) and path.endswith(TEXT) and not content.endswith(b"\n"),
        "carriage returns": path.endswith(TEXT) and not path.endswith(".csv") and b"\r" in content,
    }
    return [trouble for trouble, is_so in said.items() if is_so]

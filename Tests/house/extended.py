"""The types that everybody extends: in how many files one grows, and to how many members."""

from collections import Counter, defaultdict

from project import Project, table

SHOWN = 5


def report(project: Project) -> str:
    extensions: Counter[str] = Counter()
    members: Counter[str] = Counter()
    files: defaultdict[str, set[str]] = defaultdict(set)
    ours: set[str] = set()
    for source in project.sources:
        for each in source.declarations:
            if each.word == "extension":
                extensions[each.path] += 1
                files[each.path].add(source.path)
            elif each.is_type:
                ours.add(each.path)
            if each.owner and not each.is_type:
                members[each.owner] += 1
    most = sorted(ours & set(extensions), key=lambda name: (-extensions[name], name))[:SHOWN]
    rows = [[f"`{name}`", extensions[name], len(files[name]), members[name]] for name in most]
    return table(["type", "extensions", "in files", "members"], rows)

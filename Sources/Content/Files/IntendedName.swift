/// The name that a file was meant to have: editors and file managers add endings, and some systems write capitals.
enum IntendedName {
  /// `an.yaml` for `an.yaml.txt`, `an.yml` and `an.YAML`, `record.yaml` for `Record.yaml`, `vi.md` for `VI.md`, `vi.md.txt` and
  /// `vi.txt`. Nil for a name that is right, and for one that nothing can be told from.
  static func of(_ name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let (stem, ending) = (String(name[..<dot]), name[dot...].lowercased())
    let meant: String? =
      switch ending {
      case ".txt": ofText(stem)
      case ".yml", ".yaml": lowered(stem) + ".yaml"
      case ".md", ".markdown": isProse(stem) ? stem.lowercased() + ".md" : nil
      default: nil
      }
    return meant == name ? nil : meant
  }

  private static func ofText(_ stem: String) -> String? {
    if isProse(stem) { return stem.lowercased() + ".md" }
    if stem.lowercased() == "record" { return RecordFolder.file }
    return [".yaml", ".yml", ".md"].contains(where: stem.lowercased().hasSuffix)
      ? of(stem) ?? stem : nil
  }

  /// The names that the tool itself gives are in small letters; an id is looked at elsewhere.
  private static func lowered(_ stem: String) -> String {
    ["record", "site", "forms", "fields", "glossary"].contains(stem.lowercased())
      ? stem.lowercased() : stem
  }

  private static func isProse(_ stem: String) -> Bool { ["vi", "en"].contains(stem.lowercased()) }
}

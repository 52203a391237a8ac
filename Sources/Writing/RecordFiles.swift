package import Content
package import Records
package import Vietnamese

/// The files of a record that is to be written: where each lies below the content folder, and what it holds.
package struct RecordFiles: Sendable {
  package struct File: Sendable {
    /// Below the content folder.
    package let path: String
    package let text: String
  }

  package let all: [File]

  /// A record of one file below a folder of its kind’s own.
  package init(_ draft: Draft, in group: String) {
    let path = "\(draft.kind.folder)/\(group)/\(draft.id).yaml"
    all = [File(path: path, text: draft.text)]
  }

  /// - Parameters:
  ///   - texts: whether it has long texts, which begin as the headings of a good report.
  ///   - told: those that are known already.
  package init(_ draft: Draft, texts: Bool, told: [Language: String] = [:]) {
    let home = draft.home
    let record = draft.text
    guard texts || !told.isEmpty else {
      all = [File(path: home + ".yaml", text: record)]
      return
    }
    all =
      [File(path: home + "/record.yaml", text: record)]
      + Language.allCases.compactMap { language in
        let begun = draft.kind.headings.map { "## \($0[language])\n" }.joined(separator: "\n")
        return (told[language] ?? (texts ? begun : nil)).map {
          File(path: "\(home)/\(language.proseFile)", text: $0)
        }
      }
  }
}

extension Draft {
  /// The YAML of the record.
  package var text: String {
    fields.text(as: FileDescription(of: kind).fields)
  }

  /// Below the content folder, without `.yaml` or what lies in the folder. Of what an office has many in each year, each
  /// year has a folder.
  package var home: String {
    let year = kind.dating.flatMap { fields.text(at: $0) }.flatMap { Int($0.prefix(4)) }
    return ([kind.folder] + (year.map { [String($0)] } ?? []) + [id]).joined(separator: "/")
  }
}

extension Kind {
  /// The keys to the date that says in which year’s folder a record lies.
  fileprivate var dating: [String]? {
    switch self {
    case .initiative: ["lifecycle", "on"]
    case .commendation: ["decision", "on"]
    default: nil
    }
  }
}

extension [Draft.Field] {
  /// The YAML of a file of such fields.
  package func text(as known: [FieldDescription]) -> String {
    Layout.lines(of: self, as: known).joined(separator: "\n") + "\n"
  }

  /// What stands at the end of a way of keys; of a list its first item counts.
  package func text(at keys: [String]) -> String? {
    keys.first.flatMap { self[$0] }?.text(at: [String](keys.dropFirst()))
  }
}

extension Draft.Value {
  fileprivate func text(at keys: [String]) -> String? {
    switch self {
    case .text(let text): keys.isEmpty ? text : nil
    case .list(let items): items.first?.text(at: keys)
    case .map(let fields): keys.isEmpty ? nil : fields.text(at: keys)
    }
  }
}

package import Content
package import Diagnostics
package import Stages
internal import Trying

/// What can be put right in a content without asking anybody.
package struct Mending: Sendable {
  /// In the order of their names.
  package let files: [MendedFile]
  /// What is put right in each file, by its name.
  package let mended: [String: [Diagnostic]]
  /// Those that tell more than they show, by name.
  package let photographs: [String]

  package var isEmpty: Bool { files.isEmpty && photographs.isEmpty }

  /// Slips hide others, but never so many behind each other.
  private static let mostRounds = 40

  /// Tries all mends, and again those of what comes to light, until nothing is left that has one. Nothing is written.
  package init(of options: SiteOptions) {
    let tree = Stages(options).list().content
    var findings = Stages(options).check(remembering: false).findings
    guard findings.contains(where: { $0.mend != nil }), let shadow = Shadow(of: tree) else {
      (files, mended, photographs) = ([], [:], [])
      return
    }
    var rounds = Rounds(in: shadow)
    for _ in 0..<Mending.mostRounds {
      guard rounds.mend(findings) else { break }
      findings = Stages(options.with(content: shadow.folder)).check(remembering: false).findings
    }
    files = rounds.files
    mended = rounds.mended
    photographs = rounds.photographs.sorted()
  }
}

/// What has been mended so far.
private struct Rounds {
  private let shadow: Shadow
  private(set) var mended: [String: [Diagnostic]] = [:]
  private(set) var photographs: Set<String> = []

  init(in shadow: Shadow) { self.shadow = shadow }

  /// The files as they are, and as they are there.
  var files: [MendedFile] {
    mended.keys.sorted().compactMap { MendedFile($0, asIn: shadow.own($0)) }
  }

  /// Whether anything was.
  mutating func mend(_ findings: [Diagnostic]) -> Bool {
    for case .photograph(let path)? in findings.map(\.mend) {
      photographs.insert(shadow.real(path))
    }
    let byFile = Dictionary(grouping: findings.filter { $0.mend != nil }) { $0.place?.file ?? "" }
    var hasMended = false
    for (path, findings) in byFile {
      let mends = findings.compactMap(\.mend)
      guard let file = MendedFile(shadow.own(path), mends), file.write() == nil else { continue }
      mended[shadow.real(path), default: []] += findings.filter { !$0.isOfPhotograph }
      hasMended = true
    }
    return hasMended
  }
}

extension Diagnostic {
  fileprivate var isOfPhotograph: Bool {
    if case .photograph? = mend { true } else { false }
  }
}

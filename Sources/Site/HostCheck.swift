package import Diagnostics
package import Outputs
package import Records

/// Whether the host that the settings name takes the site as it was made.
package struct HostCheck: Sendable {
  private let host: Host
  private let place: Place
  /// The text of `_redirects`.
  private let rules: String
  private let besides: [Besides]

  package init(_ host: Located<Host>, rules: String, besides: [Besides]) {
    self.host = host.value
    place = host.place
    self.rules = host.value.readsRedirects ? rules : ""
    self.besides = besides
  }

  package func findings(of files: [WrittenFile]) -> [Diagnostic] {
    host.limits.flatMap { limit in
      amounts(limit.measure, of: files).filter { $0.count > limit.most }
        .map { finding(limit, $0, of: files) }
    }
  }

  /// So many, and of which file or folder.
  private struct Amount {
    let count: Int
    var path: String? = nil
  }

  private func amounts(_ measure: HostLimit.Measure, of files: [WrittenFile]) -> [Amount] {
    switch measure {
    case .files: [Amount(count: files.count)]
    case .entries: [Amount(count: files.count + folders(above: files).count)]
    case .folder: fullest(files).map { [$0] } ?? []
    case .file: files.map { Amount(count: $0.size, path: $0.path) }
    case .site: [Amount(count: files.reduce(0) { $0 + $1.size })]
    case .ruleFile: [Amount(count: rules.utf8.count)]
    case .rules: [Amount(count: lines.count)]
    case .plainRules: [Amount(count: lines.count { !$0.contains("/:") && !$0.contains("*") })]
    }
  }

  private var lines: [Substring] { rules.split(separator: "\n") }

  private func folders(above files: [WrittenFile]) -> Set<Substring> {
    var folders: Set<Substring> = []
    for file in files {
      var folder = file.path.folder
      while !folder.isEmpty, folders.insert(folder).inserted { folder = folder.folder }
    }
    return folders
  }

  /// The folder with the most files.
  private func fullest(_ files: [WrittenFile]) -> Amount? {
    var counts: [Substring: Int] = [:]
    for file in files { counts[file.path.folder, default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.map { Amount(count: $0.value, path: String($0.key)) }
  }

  private func finding(
    _ limit: HostLimit, _ amount: Amount, of files: [WrittenFile]
  ) -> Diagnostic {
    let savings = besides.map { Saving($0, of: files) }
    let over = amount.count - limit.most
    return .hostLimit(
      limit, of: host, at: place, amount: amount.count, path: amount.path,
      savings: savings.filter { $0.helps(limit.measure, amount.path) },
      isEnough: savings.reduce(0) { $0 + $1.saved(limit.measure) } >= over)
  }
}

/// What turning off one switch saves.
struct Saving {
  let key: String
  let count: Int
  let bytes: Int
  private let paths: Set<String>

  init(_ besides: Besides, of files: [WrittenFile]) {
    key = besides.key
    paths = Set(besides.paths)
    let own = files.filter { [paths] in paths.contains($0.path) }
    count = own.count
    bytes = own.reduce(0) { $0 + $1.size }
  }

  func helps(_ measure: HostLimit.Measure, _ path: String?) -> Bool {
    switch measure {
    case .files, .entries, .site: count > 0
    case .file: path.map { paths.contains($0) } ?? false
    case .folder: path.map { folder in paths.contains { $0.folder == folder } } ?? false
    case .ruleFile, .rules, .plainRules: false
    }
  }

  /// Of what is measured; a folder that goes with its file is not counted.
  func saved(_ measure: HostLimit.Measure) -> Int {
    switch measure {
    case .files, .entries: count
    case .site: bytes
    // One file, one folder or the rules: whoever helps with it, helps.
    case .file, .folder, .ruleFile, .rules, .plainRules: .max / 8
    }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Without the last part; empty at the root.
  fileprivate var folder: Substring { lastIndex(of: "/").map { self[..<$0] } ?? "" }
}

package import Diagnostics
package import Records
package import Vietnamese

/// `permalinks.lock`: a line for each address, in the order of addresses, parted by tabs.
///
///     vi/de-xuat/cap-phep-so/	initiative:cap-phep-so
///     vi/de-xuat/thu-nghiem/	initiative:thu-nghiem	gone	2026-11-30	Trùng với hồ sơ khác
///
/// Lines of two sides of a merge are all true: what git puts between them is passed over.
package enum PermalinksFile {
  /// In bytes: a nation's worth of addresses is longer than any record may be.
  private static let longest = 1 << 30
  private static let heading = """
    # Mọi địa chỉ đã công bố và hồ sơ ở đó. Công cụ tự ghi; giữ tệp này cùng nội dung, đừng sửa tay.
    # Every address ever published, and its record. The tool writes it: keep it with the content, and do not edit it.

    """

  /// As messages show it.
  package static func shown(in folder: String) -> String {
    SourceTree.shown(Permalinks.file, in: folder)
  }

  /// Nothing where there is no such file: then nothing was published yet.
  package static func read(in folder: String) -> Permalinks {
    let path = shown(in: folder)
    guard fileSize(path) != nil else { return Permalinks([]) }
    switch fileBytes(path, upTo: longest) {
    case .success(let bytes): return permalinks(bytes, path)
    case .failure(let refusal): return Permalinks([], findings: [refusal.diagnostic])
    }
  }

  static func permalinks(_ bytes: [UInt8], _ path: String) -> Permalinks {
    var known: [String: Permalink] = [:]
    var findings: [Diagnostic] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !isPassedOver(line) {
      guard let link = permalink(line, index + 1) else {
        findings.append(.unreadPermalink(Place(file: path, line: index + 1)))
        continue
      }
      // Of two sides of a merge the one that tells of a decision knows more.
      if known[link.path]?.decision == nil { known[link.path] = link }
    }
    return Permalinks(known.values.sorted { $0.path < $1.path }, findings: findings)
  }

  private static func isPassedOver(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>", "#"]
    return line.allSatisfy { $0 == 0x0D || $0 == 0x20 }
      || marks.contains { line.starts(with: $0.utf8) }
  }

  private static func permalink(_ line: ArraySlice<UInt8>, _ number: Int) -> Permalink? {
    let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    let parts = text.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 5, !parts[0].isEmpty,
      let record = key(parts[1])
    else { return nil }
    guard parts.count == 5 else {
      return Permalink(path: String(parts[0]), record: record, line: number)
    }
    guard let outcome = Permalink.Decision.Outcome(rawValue: String(parts[2])),
      let day = Day(iso: String(parts[3])), !parts[4].isEmpty
    else { return nil }
    return Permalink(
      path: String(parts[0]), record: record,
      decision: Permalink.Decision(outcome, on: day, reason: String(parts[4])), line: number)
  }

  private static func key(_ text: Substring) -> RecordKey? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    return RecordKey(kind, String(parts[1]))
  }

  /// The file that says so.
  package static func bytes(of permalinks: Permalinks) -> [UInt8] {
    var bytes = Array(heading.utf8)
    for link in permalinks.all {
      bytes += "\(link.path)\t\(link.record.kind.rawValue):\(link.record.name)".utf8
      if let decision = link.decision {
        let (outcome, day) = (decision.outcome.rawValue, decision.on.iso)
        bytes += "\t\(outcome)\t\(day)\t\(decision.reason)".utf8
      }
      bytes.append(0x0A)
    }
    return bytes
  }
}

extension Diagnostic {
  fileprivate static func unreadPermalink(_ place: Place) -> Diagnostic {
    Diagnostic(
      .permalinksUnread, at: place,
      Bilingual(
        vi: "dòng này không đúng dạng địa chỉ, hồ sơ, nên không biết đã công bố gì",
        en: "this line is not an address and its record, so that it is not known what was published"
      ),
      help: Bilingual(
        vi: "lấy lại dòng cũ từ kho lưu trữ (git), hoặc xóa dòng nếu là chữ lạc vào",
        en: "take the line back from version control, or delete it if it strayed in here"))
  }
}

internal import Content
package import Diagnostics
package import Edition
internal import Pages
package import Publishing
internal import Records
internal import Vietnamese

/// That addresses may vanish, though they were published: which, and why.
package struct Acceptance: Sendable {
  /// Addresses, or records with all of theirs: `initiative:cap-phep-so`.
  package let names: [String]
  package let reason: String

  package init(names: [String], reason: String) {
    self.names = names
    self.reason = reason
  }

  fileprivate func holds(_ link: Permalink) -> Bool {
    names.contains(link.path) || names.contains(link.record.text)
  }
}

extension Stages {
  /// Whether what is made will stand where it was published before.
  func keepsAddresses(_ edition: Edition) -> Bool {
    guard options.form == .hosted, case .publication = purpose(of: edition) else { return false }
    return true
  }

  /// What was published, and would not be there any more or be another's.
  func addressFindings(in edition: Edition) -> [Diagnostic] {
    guard keepsAddresses(edition) else { return [] }
    let published = edition.published
    guard published.findings.isEmpty else { return published.findings }
    let moved = edition.movedAddresses
    let lost = moved.lost.compactMap { record, links in
      unaccepted(links).map {
        Diagnostic.lost($0, of: record, place(of: $0[0]), isHidden: edition.hidden.contains(record))
      }
    }
    let taken = moved.taken.compactMap { record, by, links in
      unaccepted(links).map { Diagnostic.taken($0, of: record, by: by, place(of: $0[0])) }
    }
    return lost + taken
  }

  /// Nil where there are none.
  private func unaccepted(_ links: [Permalink]) -> [Permalink]? {
    let left = links.filter { !isAccepted($0) }
    return left.isEmpty ? nil : left
  }

  private func isAccepted(_ link: Permalink) -> Bool { options.accepting?.holds(link) ?? false }

  private func place(of link: Permalink) -> Place {
    Place(
      file: PermalinksFile.shown(in: options.content), line: link.line,
      length: link.path.unicodeScalars.count)
  }

  /// Names that were accepted, and of which nothing was ever published or everything is there.
  package func needlesslyAccepted(in edition: Edition) -> [String] {
    let moved = edition.movedAddresses
    let missed =
      moved.lost.flatMap(\.links) + moved.taken.flatMap(\.links)
      + edition.published.all.filter { $0.decision != nil }
    let known = Set(missed.flatMap { [$0.path, $0.record.text] })
    return options.accepting?.names.filter { !known.contains($0) } ?? []
  }

  /// Takes down, with the content, what has been published now.
  ///
  /// - Returns: what is written there now, and why it could not be.
  package func keepAddresses(of edition: Edition) -> KeptBeside.Outcome {
    let file = addressFile
    guard keepsAddresses(edition), edition.published.findings.isEmpty else { return file.asItIs }
    let next = edition.nextPublished(where: isAccepted) { outcome in
      options.accepting.map {
        Permalink.Decision(outcome, on: edition.today, reason: $0.reason)
      }
    }
    return file.write(PermalinksFile.bytes(of: next))
  }
}

extension Stages {
  var addressFile: KeptBeside { KeptBeside(Permalinks.file, in: options.content) }
}

extension Diagnostic {
  private static let mostTold = 4

  private static func told(_ links: [Permalink]) -> String {
    links.prefix(mostTold).map(\.path).joined(separator: ", ")
      + (links.count > mostTold ? ", …" : "")
  }

  fileprivate static func lost(
    _ links: [Permalink], of record: RecordKey, _ place: Place, isHidden: Bool
  ) -> Diagnostic {
    Diagnostic(
      .lostAddress, at: place,
      Bilingual(
        vi: "“\(record.text)” đã công bố ở đây, nay không còn trang nào: \(told(links))",
        en: "“\(record.text)” was published here, and there is no page any more: \(told(links))"),
      notes: isHidden ? [.isWithheld] : [],
      help: isHidden ? .waitOrPreview : .restoreOrLead(links, record.text))
  }

  fileprivate static func taken(
    _ links: [Permalink], of record: RecordKey, by other: RecordKey, _ place: Place
  ) -> Diagnostic {
    let (name, new) = (record.text, other.text)
    return Diagnostic(
      .addressOfAnother, at: place,
      Bilingual(
        vi: "địa chỉ đã công bố cho “\(name)” nay lại là của “\(new)”: \(told(links))",
        en:
          "what was published for “\(name)” would be the address of “\(new)” now: \(told(links))"),
      help: Bilingual(
        vi:
          "đặt mã khác cho “\(new)”, hoặc bỏ địa chỉ này khỏi aliases của hồ sơ ấy; nếu có chủ ý: build --accept \(name) --because \"lý do\"",
        en:
          "give “\(new)” another id, or take the address out of its aliases; if it is meant so: build --accept \(name) --because \"the reason\""
      ))
  }
}

extension Bilingual {
  fileprivate static let isWithheld = Bilingual(
    vi: "hồ sơ có đó, nhưng ở thời điểm này chưa được công bố (embargo, bản tin)",
    en: "the record is there, and may not be read at this moment (embargo, bulletin)")

  fileprivate static let waitOrPreview = Bilingual(
    vi:
      "hồ sơ đã đến tay bạn đọc: bỏ thời điểm chờ nếu ghi nhầm; chỉ để xem trang ở thời điểm khác thì thêm --preview",
    en:
      "readers have seen it: take the embargo out if it is a slip; only to look at the site at another moment, add --preview"
  )

  /// The addresses as `aliases` takes them.
  fileprivate static func restoreOrLead(_ links: [Permalink], _ name: String) -> Bilingual {
    let aliases = links.map { "\"\($0.path)\"" }.joined(separator: ", ")
    return Bilingual(
      vi:
        "lấy lại hồ sơ; nếu hồ sơ chỉ đổi mã, ghi vào hồ sơ mới: aliases: [\(aliases)]; nếu gỡ có chủ ý: build --accept \(name) --because \"lý do\"",
      en:
        "bring the record back; if it only has another id, write into it: aliases: [\(aliases)]; if it was taken away on purpose: build --accept \(name) --because \"the reason\""
    )
  }
}

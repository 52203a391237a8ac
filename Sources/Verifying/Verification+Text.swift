internal import Attesting
internal import Digests
package import Vietnamese

extension Verification {
  /// For people: what is not as it was, what was proved, and what cannot be proved so.
  ///
  /// - Parameter isWhole: all of it, where else the first of many are told.
  package func text(in language: Language, isWhole: Bool) -> String {
    let told = VerificationText(language: language, most: isWhole ? .max : 20)
    let parts =
      [
        told.list(changedFiles(told), vi: "Bị sửa", en: "Changed"),
        told.list(files.missing, vi: "Bị mất", en: "Missing"),
        told.list(files.unreadable, vi: "Không đọc được", en: "Cannot be read"),
        told.list(
          files.added, vi: "Không có trong manifest.json", en: "Not in manifest.json"),
        told.list(
          records.faults.map(told.fault), vi: "Hồ sơ nói khác lúc dựng trang",
          en: "Records that say something else than when the site was built"),
        told.list(
          trace?.otherwise ?? [], vi: "Hồ sơ nói khác dòng cuối của nhật ký",
          en: "Records that say something else than the last line of the log"),
        told.list(
          trace?.lost ?? [], vi: "Dòng đã giữ mà nhật ký không còn",
          en: "Lines that were kept and are in the log no more"),
        replacement(told), breach(told), forgery(told),
      ] + [proofs(told), limits(told)]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(
      separator: "\n")
  }

  private func changedFiles(_ told: VerificationText) -> [String] {
    files.changed.map { file in
      let sizes = told.say(
        vi: "\(told.count(file.sizeBefore)) byte, nay \(told.count(file.size))",
        en: "\(told.count(file.sizeBefore)) bytes, now \(told.count(file.size))")
      return "\(file.path) (\([file.record, sizes].compactMap { $0 }.joined(separator: "; ")))"
    }
  }

  private func replacement(_ told: VerificationText) -> [String] {
    guard isReplaced else { return [] }
    return [
      told.say(
        vi: "manifest.json không phải là tệp mà lần dựng gần nhất ghi ra: đã có người sửa sau đó.",
        en: "manifest.json is not the one that the last build wrote: somebody has been at it since."
      )
    ]
  }

  private func proofs(_ told: VerificationText) -> [String] {
    let head = told.say(vi: "Chứng minh được:", en: "Proved:")
    let lines =
      [proofOfFiles(told), proofOfRecords(told)]
      + [proofOfLog(told), proofOfKey(told)].compactMap {
        $0
      }
    // All but the last end as parts of one sentence do.
    return [head] + lines.dropLast().map { "  \($0);" } + lines.suffix(1).map { "  \($0)." }
  }

  private func proofOfFiles(_ told: VerificationText) -> String {
    let all = told.count(files.count)
    guard files.proved == files.count else {
      return told.say(
        vi: "\(told.count(files.proved)) trong \(all) tệp đúng từng byte như manifest.json ghi",
        en:
          "\(told.count(files.proved)) of \(all) files are byte for byte what manifest.json says"
      )
    }
    return files.added.isEmpty
      ? told.say(
        vi: "cả \(all) tệp đúng từng byte như manifest.json ghi, không thiếu, không thừa tệp nào",
        en:
          "all \(all) files are byte for byte what manifest.json says, none is missing and none was added"
      )
      : told.say(
        vi: "cả \(all) tệp đúng từng byte như manifest.json ghi, nhưng có tệp thừa",
        en: "all \(all) files are byte for byte what manifest.json says, but others were added")
  }

  private func proofOfRecords(_ told: VerificationText) -> String {
    let (proved, count) = (told.count(records.proved), told.count(records.count))
    let standing = told.say(
      vi:
        "\(proved) trong \(count) hồ sơ cho thấy, ở cả hai thứ tiếng, đúng dữ kiện và bài viết đã ghi",
      en:
        "\(proved) of \(count) records show in both languages the facts and the texts that were taken down"
    )
    let gone = told.say(
      vi: "; \(told.count(records.withdrawn)) hồ sơ đã rút, không còn dữ kiện nào",
      en: "; \(told.count(records.withdrawn)) taken back, of which no fact is left")
    return standing + (records.withdrawn > 0 ? gone : "")
  }

  private func limits(_ told: VerificationText) -> [String] {
    let unproved = told.say(
      vi: "\(told.count(records.unproved)) hồ sơ, vì không đọc được bảng dữ liệu của chúng;",
      en: "\(told.count(records.unproved)) records, for their tables cannot be read;")
    var lines = records.unproved > 0 ? ["  " + unproved] : []
    // A key that somebody trusts says which manifest is the right one.
    if case .signed(_, isGiven: true) = signature {} else { lines += limitOfManifest(told) }
    lines += limitsOfLog(told)
    return lines.isEmpty
      ? [] : [told.say(vi: "Không chứng minh được:", en: "Not proved:")] + lines
  }

  private func limitOfManifest(_ told: VerificationText) -> [String] {
    [
      "  "
        + told.say(
          vi:
            "rằng manifest.json này là bản đã công bố. Ai giữ mã SHA-256 của bản ấy thì so với mã này:",
          en:
            "that this manifest.json is the one that was published. Who kept its SHA-256 compares it with this:"
        ), "  \(manifest.text)",
    ]
  }
}

struct VerificationText {
  let language: Language
  let most: Int

  func say(vi: String, en: String) -> String { Bilingual(vi: vi, en: en)[language] }

  func count(_ number: Int) -> String { Number.print(number, language) }

  func list(_ lines: [String], vi: String, en: String) -> [String] {
    guard !lines.isEmpty else { return [] }
    let rest = lines.count - most
    let more = say(vi: "… và \(count(rest)) nữa (--all)", en: "… and \(count(rest)) more (--all)")
    return ["\(say(vi: vi, en: en)): \(count(lines.count))"]
      + lines.prefix(most).map { "  \($0)" } + (rest > 0 ? ["  \(more)"] : [])
  }

  func fault(_ fault: Verification.RecordFault) -> String {
    let sort = fault.sort.text[language]
    return "\(fault.record): \(sort)" + (fault.language.map { " (\(name(of: $0)))" } ?? "")
  }

  private func name(of other: Language) -> String {
    other == .vi ? say(vi: "tiếng Việt", en: "Vietnamese") : say(vi: "tiếng Anh", en: "English")
  }
}

extension Verification.RecordFault.Sort {
  fileprivate var text: Bilingual {
    switch self {
    case .facts: Bilingual(vi: "dữ kiện khác", en: "other facts")
    case .text: Bilingual(vi: "bài viết khác", en: "another text")
    case .json:
      Bilingual(
        vi: "tệp JSON của hồ sơ không khớp với bảng", en: "its JSON is not what the table says")
    case .withdrawn:
      Bilingual(vi: "đã rút nhưng vẫn còn trong bảng", en: "taken back, and still in the table")
    case .missing: Bilingual(vi: "không còn trong bảng", en: "not in the table any more")
    }
  }
}

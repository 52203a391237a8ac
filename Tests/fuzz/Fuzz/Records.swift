internal import Diagnostics
internal import Edition
internal import Glibc
internal import Records
internal import Stages
internal import Vietnamese

@testable import Content

/// A record of the kind that the first byte gives, in a content with all that it may name; and the same as a file of values.
func readRecord(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let text = Array(bytes.dropFirst())
  let kind = Kind.allCases[Int(first) % Kind.allCases.count]
  let (file, findings) = WrittenFile.read(text, "a.yaml")
  require(file != nil || !findings.isEmpty, "refused without a word")
  let path = Scratch.write(text, to: prepared(kind) + "/thu.yaml")
  let stages = Stages(
    SiteOptions(
      content: Scratch.folder + "/content", templates: "none", clock: .moment(moment), now: 0))
  let content = stages.readRecords(stages.list())
  let lines = text.count { $0 == 0x0A || $0 == 0x0D } + 2
  for finding in content.findings where finding.place?.file == path {
    require((finding.place?.line ?? 1) <= lines, "a finding behind the file")
  }
  _ = stages.edition(of: content)
}

private let moment = Moment(iso: "2026-01-01T07:00")!
private nonisolated(unsafe) var last: String?

/// The folder of that kind, the only one with such a file.
private func prepared(_ kind: Kind) -> String {
  if last == nil { furnish() }
  let folder = "content/" + kind.folder
  if let last, last != folder { unlink("\(Scratch.folder)/\(last)/thu.yaml") }
  mkdir("\(Scratch.folder)/\(folder)", 0o700)
  last = folder
  return folder
}

private func furnish() {
  let texts = [
    "site.yaml": """
    title: {vi: Trang, en: Site}
    publisher: ubnd
    base: https://a.vn/
    time_zone: Asia/Ho_Chi_Minh
    vocabularies: national
    """,
    "units/ubnd.yaml": "kind: province\nnames: [{vi: Ủy ban nhân dân tỉnh, en: Committee}]\n",
    "officials/an.yaml": "name: Nguyễn Văn An\nposts: [{unit: ubnd, title: {vi: A, en: B}}]\n",
  ]
  mkdir(Scratch.folder + "/content", 0o700)
  for folder in ["units", "officials"] { mkdir("\(Scratch.folder)/content/\(folder)", 0o700) }
  for (path, text) in texts { _ = Scratch.write(Array(text.utf8), to: "content/" + path) }
}

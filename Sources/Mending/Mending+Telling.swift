internal import Content
package import Diagnostics
package import Vietnamese
internal import Writing

extension Mending {
  /// What is put right in each file, and the difference, for people.
  package func told(in language: Language) -> String {
    files.map { file in
      let slips = Mending.slips(mended[file.path] ?? [], language)
      return slips + LineDifference(from: file.old, to: file.new).text(of: file.path)
    }.joined(separator: "\n")
      + photographs.map { path in
        let told = Bilingual(
          vi: "xoay cho đúng chiều, thu về cỡ vừa phải, xóa nơi chụp và mọi siêu dữ liệu",
          en: "turned upright, of a sane size, without the place and all else the camera wrote")
        return "\n\(path): \(told[language])\n"
      }.joined()
  }

  /// Each once: of a letter in many words there is a finding for each word.
  private static func slips(_ findings: [Diagnostic], _ language: Language) -> String {
    Report(findings, in: language).observations.map { observation in
      let line = observation.finding.place.map { ":\($0.line)" } ?? ""
      let message = observation.finding.message[language].unicodeScalars.printable
      return "\(observation.finding.place.map { Mending.name($0.file) } ?? "")\(line): \(message)\n"
    }.joined()
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// "2 tệp, 5 chỗ".
  package var summary: Bilingual {
    let files = files.count + photographs.count
    let slips = mended.values.reduce(photographs.count) { $0 + Set($1).count }
    return Bilingual(
      vi: "sửa được \(slips) chỗ trong \(files) tệp",
      en:
        "\(English.counted(slips, "slip", "slips")) in \(English.counted(files, "file", "files")) can be mended"
    )
  }
}

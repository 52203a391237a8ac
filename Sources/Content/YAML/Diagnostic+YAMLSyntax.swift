internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  /// What libyaml could not read, and where the slip is that caused it.
  static func yamlSyntax(_ problem: YAMLProblem, in text: SourceText) -> Diagnostic {
    let lines = SourceLines(text.bytes)
    if let byte = problem.byte {
      let place = position(of: min(byte, text.bytes.count), in: text.bytes, text.path)
      let scalar = String(
        decoding: text.bytes[min(byte, text.bytes.count)...].prefix(4), as: UTF8.self
      )
      .unicodeScalars.first
      return scalar.flatMap(OddCharacter.init).map { .oddBlank($0, at: [place]) }
        ?? .yamlSlip(.forbiddenCharacter, at: place, in: lines)
    }
    if text.signs.hasOddBlanks, let (odd, mark) = lines.oddBlank(near: problem.mark) {
      return .oddBlank(odd, at: [mark.place(in: text.path)])
    }
    let slip = problem.slip(in: lines, hashes: text.hashMarks)
    if case .nested = slip.kind { return .yamlDepth(slip.mark.place(in: text.path)) }
    return .yamlSlip(slip.kind, at: slip.mark.place(in: text.path), in: lines)
  }

  /// - Parameter lines: of the file.
  static func yamlSlip(_ slip: Slip, at place: Place, in lines: SourceLines) -> Diagnostic {
    let words = slip.words
    return Diagnostic(
      slip.rule, at: place, words.message, help: words.help, mend: slip.mend(at: place, in: lines))
  }

  /// - Parameter places: all of them, the first of which is told.
  static func oddBlank(_ odd: OddCharacter, at places: [Place], alsoOn lines: Int = 0) -> Diagnostic
  {
    let isBlank = odd.sort == .blank
    return Diagnostic(
      .yamlSyntax, at: places.first,
      Bilingual(
        vi: "ở đây có \(odd.name.vi) (\(odd.code))", en: "\(odd.name.en) (\(odd.code)) stands here"),
      notes: lines == 0
        ? []
        : [
          Bilingual(
            vi: "\(lines) dòng khác của tệp cũng vậy",
            en: "so it does on \(English.counted(lines, "other line", "other lines")) of the file")
        ],
      help: isBlank
        ? Bilingual(vi: "gõ dấu cách thường thay vào", en: "type an ordinary space in its place")
        : Bilingual(vi: "gõ lại chỗ này để bỏ nó đi", en: "type this again without it"),
      mend: .replacing(String(odd.scalar), with: odd.meant, at: places))
  }

  static func mergeMarker(_ place: Place, in text: SourceText) -> Diagnostic {
    let line = SourceLines(text.bytes).line(Int(place.line)).map { $0.prefix(7) } ?? ""
    return Diagnostic(
      .yamlSyntax,
      at: Place(file: place.file, line: Int(place.line), column: 1, length: line.count),
      Bilingual(
        vi: "dấu “\(line)” còn sót lại sau khi gộp hai bản của tệp (git merge)",
        en: "“\(line)” was left behind when two versions of the file were merged"),
      help: Bilingual(
        vi:
          "giữa <<<<<<< và >>>>>>> là cả hai bản: chọn hoặc ghép lại cho đúng, rồi bỏ ba dòng dấu",
        en:
          "both versions stand between <<<<<<< and >>>>>>>: make one of them, and take the three marks out"
      ))
  }

  /// `\v` in double quotes.
  static func controlEscape(_ escape: String, _ code: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .controlCharacter, at: place,
      Bilingual(
        vi: "“\(escape)” trong ngoặc kép là ký tự điều khiển \(code)",
        en: "“\(escape)” in double quotes is the control character \(code)"),
      help: Bilingual(
        vi: "nếu muốn chính dấu \\, viết \\\(escape), hoặc dùng ngoặc đơn '…'",
        en: "if the backslash itself is meant, write \\\(escape), or use single quotes '…'"))
  }
}

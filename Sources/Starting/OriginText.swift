internal import Vietnamese

/// The words that say what a unit came from: `Xã Tráng Việt và Xã Tiền Phong (huyện Mê Linh), phần còn lại của Xã Văn Khê`.
struct OriginText {
  struct Part {
    /// With its sort before it, where the text has that.
    let name: String
    /// The district named in brackets behind it.
    let district: String?
  }

  let parts: [Part]
  /// Whether the unit is what it was.
  var isUnchanged: Bool { parts.count == 1 && parts[0].name.folded.hasPrefix("giu nguyen") }

  init(_ text: String) {
    parts = OriginText.pieces(of: text).map(OriginText.part)
  }

  /// Between commas and “và”, but not within brackets.
  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    var depth = 0
    for sign in text.nfc.replacing(" và ", with: ", ") {
      if sign == "(" { depth += 1 }
      if sign == ")" { depth -= 1 }
      if sign == ",", depth == 0 {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(sign)
      }
    }
    return pieces.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func part(_ piece: String) -> Part {
    let bare = piece.prefix { $0 != "(" }.split(separator: " ").map(String.init)
    let notes = piece.split(separator: "(").dropFirst().map { $0.prefix { $0 != ")" } }
    let district = notes.map(String.init).first { note in
      districts.contains { note.folded.hasPrefix($0) }
    }
    // What comes before the sort of the unit tells how much of it.
    let start = bare.indices.first { place in
      let rest = bare[place...].joined(separator: " ").folded
      return sorts.contains { rest.hasPrefix($0) }
    }
    return Part(name: bare[(start ?? 0)...].joined(separator: " "), district: district)
  }

  private static let sorts = ["phuong ", "xa ", "thi tran ", "huyen ", "dac khu "]
  private static let districts = ["quan ", "huyen ", "thi xa ", "thanh pho ", "tp"]
}

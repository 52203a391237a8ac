internal import Vietnamese

/// The fonts in which previews are set, out of Debian's `fonts-noto-core`, with the widths of their letters: libvips sets lines
/// but does not break them.
package enum PreviewFont: CaseIterable, Sendable {
  case serifBold, sans, sansBold

  package var family: String { self == .serifBold ? "Noto Serif" : "Noto Sans" }

  /// As fontconfig is asked for it.
  package var pattern: String { self == .sans ? family : family + ":bold" }

  var weight: Int { self == .sans ? 400 : 700 }

  func width(of text: some StringProtocol, size: Int) -> Int {
    text.reduce(0) { $0 + width(of: $1) } * size / 1000
  }

  /// A letter is as wide as the letter without its marks, but for the horn of ơ and ư, which stands beside it.
  private func width(of letter: Character) -> Int {
    switch letter {
    case "–", "“", "”", "‘", "’", "·": return 500
    case "…": return 912
    default: break
    }
    let base = String(letter).unmarked
    guard let scalar = base.unicodeScalars.first, (32..<127).contains(scalar.value) else {
      return 1000
    }
    return letters[Int(scalar.value) - 32] + (PreviewFont.horned.contains(letter) ? 200 : 0)
  }

  private static let horned = Set("ơờớởỡợưừứửữựƠỜỚỞỠỢƯỪỨỬỮỰ")

  /// From the space to the tilde, in thousandths of the size.
  private var letters: [Int] {
    switch self {
    case .serifBold: PreviewFont.serifBoldLetters
    case .sans: PreviewFont.sansLetters
    case .sansBold: PreviewFont.sansBoldLetters
    }
  }

  private static let serifBoldLetters = [
    260, 382, 508, 559, 559, 906, 801, 290, 400, 400, 502, 559, 294, 310, 294, 288, 559, 559, 559,
    559, 559, 559, 559, 559, 559, 559, 304, 304, 559, 559, 559, 550, 921, 753, 672, 668, 767, 653,
    621, 769, 819, 401, 397, 734, 654, 952, 788, 787, 638, 787, 707, 586, 653, 747, 698, 1067, 732,
    693, 666, 414, 288, 414, 559, 459, 334, 599, 649, 527, 649, 571, 407, 560, 667, 352, 345, 636,
    352, 986, 667, 613, 645, 648, 523, 488, 405, 667, 606, 856, 646, 579, 529, 442, 559, 442, 559,
  ]

  private static let sansLetters = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
    519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
    566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
    258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
  ]

  private static let sansBoldLetters = [
    260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560,
    549, 724, 765, 389, 331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667,
    624, 579, 331, 413, 331, 572, 411, 362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620,
    305, 982, 657, 619, 633, 633, 454, 497, 434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572,
  ]
}

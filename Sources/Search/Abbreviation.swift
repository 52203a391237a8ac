internal import Records
internal import Vietnamese

/// An abbreviation that search takes for what it stands for: “TP.HCM” is “Thành phố Hồ Chí Minh”.
struct Abbreviation: Sendable {
  /// Its letters in groups, between which anything that is no letter may stand, or nothing: `["TP", "HCM"]`.
  let groups: [String]
  /// In the language of the index, where it is said in that.
  let meaning: String

  /// Those of the site's glossary before the common ones, the longest first.
  static func all(_ glossary: [GlossaryTerm], _ language: Language) -> [Abbreviation] {
    var seen: Set<String> = []
    let own = glossary.filter(isSpelt).flatMap { entry in
      [entry.term.vi, entry.term[language]].map {
        Abbreviation(groups: groups($0), meaning: entry.meaning[language])
      }
    }
    return (own + common(language))
      .filter { !$0.groups.isEmpty && seen.insert($0.letters.folded).inserted }
      .enumerated().sorted { a, b in
        a.element.letters.count == b.element.letters.count
          ? a.offset < b.offset : a.element.letters.count > b.element.letters.count
      }.map(\.element)
  }

  private var letters: String { groups.joined() }

  private static func groups(_ written: String) -> [String] {
    written.split { !$0.isLetter }.map(String.init)
  }
}

// The glossary of a site
extension Abbreviation {
  /// A glossary also explains: TU is the committee of a province or of a city, NĐ-CP stands in numbers. Only what spells the
  /// first letters of its meaning is another way of writing it.
  private static func isSpelt(_ entry: GlossaryTerm) -> Bool {
    let parts = groups(entry.term.vi)
    let isSymbol = parts.count > 1 && DocumentNumber.typeSymbols.contains(parts[0])
    return !isSymbol && Language.allCases.contains { isSpelt(entry.term[$0], entry.meaning[$0]) }
  }

  static func isSpelt(_ term: String, _ meaning: String) -> Bool {
    let letters = term.filter(\.isLetter).folded
    let words = meaning.folded.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    let initials = words.filter { !small.contains(String($0)) }.compactMap(\.first)
    return letters.count > 1 && !couldBeWord(letters) && term.allSatisfy { !$0.isNumber }
      && (letters == String(initials) || letters == String(words.compactMap(\.first)))
  }

  /// TA, tòa án, is Tạ where marks and capitals are left out.
  private static func couldBeWord(_ letters: String) -> Bool {
    letters.count < 4 && letters.contains { "aeiouy".contains($0) }
  }

  private static let small: Set = ["va", "of", "the", "and", "cua"]
}

// The common ones
extension Abbreviation {
  private static func common(_ language: Language) -> [Abbreviation] {
    (everywhere + offices).map { written, vi, en in
      Abbreviation(groups: groups(written), meaning: language == .vi ? vi : en ?? vi)
    }
  }

  /// As papers and offices write them; in English only where English has a name of its own.
  private static let everywhere: [(written: String, vi: String, en: String?)] = [
    ("UBND", "Ủy ban nhân dân", "People's Committee"),
    ("PC", "Ủy ban nhân dân", "People's Committee"), ("CV", "công văn", "official letter"),
    ("HĐND", "Hội đồng nhân dân", "People's Council"),
    ("MTTQ", "Mặt trận Tổ quốc", "Fatherland Front"),
    ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc", "Fatherland Front Committee"),
    ("TP HCM", "Thành phố Hồ Chí Minh", "Ho Chi Minh City"),
    ("HCMC", "Thành phố Hồ Chí Minh", "Ho Chi Minh City"),
    ("TP", "thành phố", "city"), ("TX", "thị xã", "town"),
    ("HCM", "Hồ Chí Minh", "Ho Chi Minh"),
    ("BCH", "Ban Chấp hành", nil), ("BCĐ", "Ban Chỉ đạo", nil), ("BTV", "Ban Thường vụ", nil),
    ("VPCP", "Văn phòng Chính phủ", nil), ("VP", "văn phòng", nil),
    ("TTCP", "Thanh tra Chính phủ", nil),
    ("TTg", "Thủ tướng", "Prime Minister"), ("CTN", "Chủ tịch nước", "State President"),
    ("QH", "Quốc hội", "National Assembly"), ("BNV", "Bộ Nội vụ", nil), ("BYT", "Bộ Y tế", nil),
    ("PCT", "Phó Chủ tịch", nil), ("BQL", "Ban Quản lý", nil),
    ("VKSND", "Viện kiểm sát nhân dân", nil), ("TAND", "Tòa án nhân dân", nil),
    ("TN MT", "Tài nguyên và Môi trường", nil), ("NN MT", "Nông nghiệp và Môi trường", nil),
    ("NN PTNT", "Nông nghiệp và Phát triển nông thôn", nil),
    ("LĐ TB XH", "Lao động - Thương binh và Xã hội", nil),
    ("GTVT", "Giao thông vận tải", nil), ("KH ĐT", "Kế hoạch và Đầu tư", nil),
    ("KH CN", "Khoa học và Công nghệ", nil), ("GD ĐT", "Giáo dục và Đào tạo", nil),
    ("VH TT DL", "Văn hóa, Thể thao và Du lịch", nil), ("VH TT", "Văn hóa và Thể thao", nil),
    ("TT TT", "Thông tin và Truyền thông", nil), ("QH KT", "Quy hoạch - Kiến trúc", nil),
    ("DONRE", "Sở Tài nguyên và Môi trường", "Department of Natural Resources and Environment"),
    ("DPI", "Sở Kế hoạch và Đầu tư", "Department of Planning and Investment"),
    ("DOET", "Sở Giáo dục và Đào tạo", "Department of Education and Training"),
    (
      "DOLISA", "Sở Lao động - Thương binh và Xã hội",
      "Department of Labour, War Invalids and Social Affairs"
    ),
    (
      "DARD", "Sở Nông nghiệp và Phát triển nông thôn",
      "Department of Agriculture and Rural Development"
    ),
    ("MOHA", "Bộ Nội vụ", "Ministry of Home Affairs"), ("MOH", "Bộ Y tế", "Ministry of Health"),
    ("CNTT", "công nghệ thông tin", nil), ("BHXH", "Bảo hiểm xã hội", nil),
    ("BHYT", "bảo hiểm y tế", nil), ("LĐLĐ", "Liên đoàn Lao động", nil),
    ("CAND", "Công an nhân dân", nil), ("QĐND", "Quân đội nhân dân", nil),
    ("PCCC", "phòng cháy chữa cháy", nil), ("THCS", "trung học cơ sở", nil),
    ("THPT", "trung học phổ thông", nil), ("HTX", "hợp tác xã", nil),
    ("KCN", "khu công nghiệp", nil), ("TTYT", "Trung tâm Y tế", nil),
    ("TTHC", "thủ tục hành chính", nil), ("CCHC", "cải cách hành chính", nil),
    ("TĐKT", "thi đua khen thưởng", nil), ("CSTĐ", "Chiến sĩ thi đua", nil),
    ("LĐTT", "Lao động tiên tiến", nil), ("CBCC", "cán bộ công chức", nil),
    ("CBCCVC", "cán bộ công chức viên chức", nil), ("KT XH", "kinh tế xã hội", nil),
    ("GPXD", "giấy phép xây dựng", nil), ("SKKN", "sáng kiến kinh nghiệm", nil),
    ("DVCTT", "dịch vụ công trực tuyến", nil), ("TTHCC", "Trung tâm Hành chính công", nil),
    ("CĐS", "chuyển đổi số", nil), ("ATTP", "an toàn thực phẩm", nil),
    ("NLĐ", "người lao động", nil),
    ("QSDĐ", "quyền sử dụng đất", nil), ("VSMT", "vệ sinh môi trường", nil),
    ("TCCB", "Tổ chức cán bộ", nil), ("GCNQSDĐ", "giấy chứng nhận quyền sử dụng đất", nil),
  ]

  private static let officeNames = ["Sở", "Bộ", "Phòng"]

  /// Two letters say a field of work only behind the office.
  private static let offices: [(written: String, vi: String, en: String?)] =
    officeNames.flatMap { office in
      [
        ("XD", "Xây dựng"), ("NV", "Nội vụ"), ("YT", "Y tế"), ("TC", "Tài chính"),
        ("CT", "Công thương"), ("TP", "Tư pháp"), ("QP", "Quốc phòng"),
      ].map { ("\(office) \($0)", "\(office) \($1)", nil) }
    }
}

// How it is found
extension Abbreviation {
  /// As rows of words, each written apart and together, with đ and without.
  var wordings: [String] {
    let apart = groups.joined(separator: " ")
    return (isOffice ? [apart] : [apart, groups.joined()]).flatMap { [$0, $0.folded] }
  }

  /// A pattern of the script: marks may be left out, and between the groups anything may stand that is no letter.
  var pattern: String {
    groups.map { $0.map(AnyMarks.pattern).joined() }
      .joined(separator: isOffice ? " +" : "[ .,&–-]*")
  }

  /// “Sở XD” is never one word.
  private var isOffice: Bool { groups.first.map { Abbreviation.officeNames.contains($0) } ?? false }
}

/// Patterns in which a marked letter may be typed without its mark.
enum AnyMarks {
  static func pattern(_ letter: Character) -> String {
    let (small, plain) = (letter.lowercased(), String(letter).folded)
    return small == plain ? small : "[\(small)\(plain)]"
  }

  static func pattern(_ text: String) -> String { text.map(pattern).joined() }
}

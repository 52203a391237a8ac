internal import Records
internal import Vietnamese

extension Kind {
  /// What a good report of the kind tells, one after the other.
  var headings: [Bilingual] {
    switch self {
    case .initiative:
      [
        Bilingual(vi: "Điểm nghẽn", en: "What was in the way"),
        Bilingual(vi: "Cách làm", en: "How it works"),
        Bilingual(vi: "Vướng mắc", en: "Obstacles"),
        Bilingual(vi: "Kết quả", en: "Results"),
        Bilingual(vi: "Đánh giá", en: "Evaluation"),
      ]
    case .commendation, .official, .unit:
      [Bilingual(vi: "Thành tích", en: "What was achieved")]
    case .practice, .activity:
      [
        Bilingual(vi: "Bối cảnh", en: "How it came about"),
        Bilingual(vi: "Cách làm", en: "How it works"),
        Bilingual(vi: "Kết quả", en: "Results"),
      ]
    case .bulletin: [Bilingual(vi: "Trong số này", en: "In this issue")]
    case .article:
      [
        Bilingual(vi: "Chuyện gì đã xảy ra", en: "What happened"),
        Bilingual(vi: "Người trong cuộc nói gì", en: "What those concerned say"),
        Bilingual(vi: "Điều rút ra", en: "What follows from it"),
      ]
    case .document, .plan, .consultation, .encouragement, .correction, .page:
      [Bilingual(vi: "Nội dung", en: "Content")]
    }
  }
}

package import Vietnamese

/// What numbers count.
extension Bilingual {
  package static let dong = Bilingual(vi: "đồng", en: "VND")
  package static let days = Bilingual(vi: "ngày", en: "days")
  package static let people = Bilingual(vi: "người", en: "people")
}

internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func unknownReference(
    _ id: String, _ target: MissingTarget, nearest: (id: String, file: String?)?, folder: String,
    at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownReference, at: place,
      Bilingual(
        vi: "không có \(target.name.vi) nào mang mã “\(id)”",
        en: "no \(target.name.en) has the id “\(id)”"),
      notes: nearest.map { [.nearestRecord($0.id, $0.file)] } ?? [],
      help: target.help(id, folder: folder))
  }

  static func unknownArticle(
    _ article: String, of document: Document, at place: Place
  ) -> Diagnostic {
    let number = document.number.value
    return Diagnostic(
      .unknownArticle, at: place,
      Bilingual(
        vi: "\(number) không ghi điều “\(article)”", en: "\(number) lists no article “\(article)”"),
      notes: document.articles.isEmpty ? [] : [.listed(document.articles)],
      help: Bilingual(
        vi: "sửa số điều, hoặc thêm vào articles trong \(document.header.place.file)",
        en: "correct the number, or add it to articles in \(document.header.place.file)"))
  }
}

extension Bilingual {
  fileprivate static func nearestRecord(_ id: String, _ file: String?) -> Bilingual {
    let shown = file.map { " (\($0))" } ?? ""
    return Bilingual(vi: "gần nhất là “\(id)”\(shown)", en: "the nearest is “\(id)”\(shown)")
  }

  fileprivate static func listed(_ articles: [Document.Article]) -> Bilingual {
    let numbers = articles.map(\.number.value).joined(separator: ", ")
    return Bilingual(vi: "các điều đã ghi: \(numbers)", en: "the articles listed are \(numbers)")
  }
}

extension MissingTarget {
  fileprivate var name: Bilingual {
    switch self {
    case .record(let kind): kind.noun
    case .form: Bilingual(vi: "hình thức khen thưởng", en: "form of award")
    case .field: Bilingual(vi: "lĩnh vực", en: "field")
    }
  }

  fileprivate func help(_ id: String, folder: String) -> Bilingual {
    let file =
      switch self {
      case .record(let kind): "\(folder)/\(kind.folder)/\(id).yaml"
      case .form: "\(folder)/vocabularies/forms.yaml"
      case .field: "\(folder)/vocabularies/fields.yaml"
      }
    if case .record = self {
      return Bilingual(
        vi: "sửa mã, hoặc thêm \(file)", en: "correct the id, or add \(file)")
    }
    return Bilingual(
      vi: "sửa mã, hoặc thêm vào \(file)", en: "correct the id, or add it to \(file)")
  }
}

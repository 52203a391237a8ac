internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func unknownReference(
    _ id: String, _ target: MissingTarget, _ guess: ReferenceGuess, folder: String,
    at place: Place
  ) -> Diagnostic {
    if !guess.called.isEmpty { return nameForID(id, guess.called, at: place) }
    return Diagnostic(
      .unknownReference, at: place,
      Bilingual(
        vi: "không có \(target.name.vi) nào mang mã “\(id)”",
        en: "no \(target.name.en) has the id “\(id)”"),
      notes: OddCharacter.all(in: id).map(Bilingual.oddCharacter)
        + (guess.nearest.map { [.nearestRecord($0.id, $0.file)] } ?? [])
        + guess.elsewhere.map(Bilingual.ofAnotherKind),
      help: guess.repaired.map { Bilingual(vi: "viết \($0)", en: "write \($0)") }
        ?? (guess.elsewhere.isEmpty ? target.help(id, folder: folder) : target.helpForKind))
  }

  /// A name where an id belongs.
  private static func nameForID(_ name: String, _ ids: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownReference, at: place,
      Bilingual(vi: "“\(name)” là tên, không phải mã", en: "“\(name)” is a name, not an id"),
      help: ids.count == 1
        ? Bilingual(vi: "viết \(ids[0])", en: "write \(ids[0])")
        : Bilingual(
          vi: "viết một trong các mã mang tên này: \(ids.joined(separator: ", "))",
          en: "write one of the ids that bear this name: \(ids.joined(separator: ", "))"))
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

  fileprivate static func ofAnotherKind(_ file: String) -> Bilingual {
    Bilingual(vi: "mã này là của \(file)", en: "this id is that of \(file)")
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

  fileprivate var helpForKind: Bilingual {
    Bilingual(
      vi: "chỗ này cần mã của một \(name.vi): sửa mã, hoặc dùng khóa khác",
      en:
        "the id of another kind of record (\(name.en)) belongs here: correct the id, or use another key"
    )
  }

  fileprivate func help(_ id: String, folder: String) -> Bilingual {
    guard ID<Unit>.isWellFormed(id) else {
      return Bilingual(
        vi: "viết mã của \(name.vi): chữ thường a–z không dấu, chữ số và dấu nối",
        en: "write the id of the \(name.en), made of a–z, digits and hyphens")
    }
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

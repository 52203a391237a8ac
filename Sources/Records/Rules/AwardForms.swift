internal import Diagnostics
package import Vietnamese

extension Commendation {
  /// Praise is no form of commendation, and a title is neither: each has what the Law gives it and nothing else.
  func categoryFindings(_ form: Form, _ reference: Reference<Form>) -> [Diagnostic] {
    guard (form.category == .praise) == (act == .praise) else {
      return [.formOfAnotherAct(form, act, at: reference.place)]
    }
    return groundFindings(of: form.category)
  }

  /// Article 8 of the Law gives types to commendations alone, and niên hạn to those of the army and the police.
  func groundFindings(of category: Form.Category) -> [Diagnostic] {
    switch (category, ground) {
    case (.commendation, nil): [.missingGround(at: header.place)]
    case (.commendation, let ground?) where ground.value == .seniority:
      [.seniorityOutsideTheForces(ground)]
    case (.title, let ground?), (.praise, let ground?): [.groundOf(category, ground)]
    default: []
    }
  }

  /// What lays the form down has to hold on the day of the decision. Where nothing is said of that day, nothing is printed of it.
  func basisFindings(
    _ form: Form, _ reference: Reference<Form>, in registry: Registry
  ) -> [Diagnostic] {
    let day = decision.on.value
    guard !form.bases.isEmpty, !form.isOlderThanKnown(on: day),
      registry.basis(of: form, on: day) == nil
    else { return [] }
    return [.noBasisThen(form, day, at: reference.place)]
  }
}

extension Form {
  /// Whether what comes with the tool does not reach back to the day: then it cannot tell what laid the form down.
  fileprivate func isOlderThanKnown(on day: Day) -> Bool {
    isNational && bases.allSatisfy { $0.period.from.map { day < $0.earliest } ?? false }
  }
}

extension Registry {
  /// What lays a form down on a day: by its own dates, and by those of the document where there is a record of it.
  package func basis(of form: Form, on day: Day) -> Basis? {
    form.bases.first { basis in
      basis.period.contains(day) && (document(basis.value)?.inForce.contains(day) ?? true)
    }?.value
  }

  /// The record of what is rested on, by its id or by its number.
  package func document(_ basis: Basis) -> Document? {
    switch basis {
    case .record(let citation): documents[citation.document]
    case .instrument(let instrument): self.instrument(instrument.number)
    }
  }
}

extension Diagnostic {
  fileprivate static func formOfAnotherAct(
    _ form: Form, _ act: Commendation.Act, at place: Place
  ) -> Diagnostic {
    let isPraise = act == .praise
    return Diagnostic(
      .formOfAnotherAct, at: place,
      isPraise
        ? Bilingual(
          vi: "“\(form.label.vi)” là khen thưởng, nhưng ở đây ghi act: praise",
          en: "“\(form.label[.en])” is a commendation, but act says praise")
        : Bilingual(
          vi: "“\(form.label.vi)” là biểu dương, nhưng ở đây ghi act: commendation",
          en: "“\(form.label[.en])” is praise, but act says commendation"),
      help: Bilingual(
        vi: "xem lại quyết định rồi sửa act hoặc form",
        en: "look at the decision, then correct act or form"))
  }

  fileprivate static func missingGround(at place: Place) -> Diagnostic {
    let words = Commendation.Ground.allCases.map(\.rawValue)
    return Diagnostic(
      .missingField, at: place,
      Bilingual(
        vi: "thiếu “ground” (loại hình khen thưởng)",
        en: "“ground”, the type of commendation, is missing"),
      help: Bilingual(
        vi: "thêm ground: một trong \(listed(words, .vi))",
        en: "add ground: one of \(listed(words, .en))"))
  }

  fileprivate static func groundOf(
    _ category: Form.Category, _ ground: Located<Commendation.Ground>
  ) -> Diagnostic {
    Diagnostic(
      .groundOfTitle, at: ground.place,
      category == .praise
        ? Bilingual(
          vi: "biểu dương không có loại hình khen thưởng", en: "praise has no type of commendation")
        : Bilingual(
          vi: "danh hiệu thi đua không có loại hình khen thưởng",
          en: "an emulation title has no type of commendation"),
      notes: [.typesOfLaw],
      help: Bilingual(
        vi: "bỏ dòng “ground”; trang không hiện loại hình này nữa",
        en: "leave “ground” out; pages no longer show it"))
  }

  fileprivate static func seniorityOutsideTheForces(
    _ ground: Located<Commendation.Ground>
  ) -> Diagnostic {
    Diagnostic(
      .groundUnfit, at: ground.place,
      Bilingual(
        vi: "khen thưởng theo niên hạn chỉ dành cho Quân đội nhân dân và Công an nhân dân",
        en: "commendation for length of service is for the People’s Army and the People’s Police"),
      notes: [.typesOfLaw],
      help: Bilingual(
        vi: "xem lại loại hình ghi trong quyết định",
        en: "look up the type that the decision names"))
  }

  fileprivate static func noBasisThen(_ form: Form, _ day: Day, at place: Place) -> Diagnostic {
    let list = form.bases.map(\.value.written).joined(separator: ", ")
    return Diagnostic(
      .formBasis, at: place,
      Bilingual(
        vi:
          "không căn cứ nào của “\(form.label.vi)” có hiệu lực vào ngày quyết định \(day.iso)",
        en: "no basis of “\(form.label[.en])” was in force on the day of the decision, \(day.iso)"),
      notes: [
        Bilingual(
          vi: "căn cứ theo \(form.source.vi): \(list)",
          en: "its basis, by \(form.source.en): \(list)")
      ],
      help: Bilingual(
        vi:
          "xem lại ngày quyết định; nếu đúng thì thêm vào basis của “\(form.id.raw)” văn bản có hiệu lực khi đó, kèm from và to",
        en:
          "check the day of the decision; if it is right, add to the basis of “\(form.id.raw)” what was in force then, with from and to"
      ))
  }
}

extension Bilingual {
  fileprivate static let typesOfLaw = Bilingual(
    vi: "Điều 8 Luật Thi đua, khen thưởng (06/2022/QH15)",
    en: "Law on Emulation and Commendation (06/2022/QH15), Article 8")
}

extension Basis {
  var written: String {
    switch self {
    case .record(let citation):
      citation.document.id.raw + (citation.article.map { "#" + $0 } ?? "")
    case .instrument(let instrument):
      instrument.number + (instrument.article.map { "#" + $0 } ?? "")
    }
  }
}

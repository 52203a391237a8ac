internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func notEvaluated(
    _ initiative: Reference<Initiative>, decided: Day, judged: LifecycleEvent?
  ) -> Diagnostic {
    let note = judged.map {
      Bilingual(
        vi: "kết quả đánh giá ngày \($0.on.value.iso): \($0.result?.gloss ?? "")",
        en: "it was evaluated \($0.on.value.written(.en)): \($0.result?.rawValue ?? "")")
    }
    return Diagnostic(
      .evaluatedFirst, at: initiative.place,
      Bilingual(
        vi:
          "đến ngày khen thưởng \(decided.iso), đề xuất “\(initiative.id.raw)” chưa được đánh giá hoàn thành",
        en:
          "by the decision of \(decided.iso), “\(initiative.id.raw)” had not been evaluated as completed"
      ),
      notes: [note].compactMap { $0 },
      help: Bilingual(
        vi:
          "xem lại ngày quyết định và các bước của đề xuất; nếu chỉ là biểu dương thì ghi act: praise",
        en:
          "check the day of the decision and the steps of the initiative; if it was praise only, write act: praise"
      ))
  }

  static func beyondAuthority(_ form: Form, _ unit: Unit, _ decision: Decision) -> Diagnostic {
    let day = decision.on.value
    let name = unit.names.value(on: .day(day)) ?? unit.names.last?.value
    return Diagnostic(
      .formAuthority, at: decision.by.place,
      Bilingual(
        vi:
          "“\(name?[.vi] ?? unit.id.raw)” không có thẩm quyền tặng “\(form.label.vi)” ngày \(day.iso)",
        en: "“\(name?[.en] ?? unit.id.raw)” had no power to give “\(form.label[.en])” on \(day.iso)"
      ),
      notes: [form.powers],
      help: Bilingual(
        vi: "sửa cơ quan hoặc hình thức, hoặc bổ sung authorities của “\(form.id.raw)”",
        en: "correct the authority or the form, or complete the authorities of “\(form.id.raw)”"))
  }

  static func missingClass(_ form: Form, at place: Place) -> Diagnostic {
    Diagnostic(
      .formClass, at: place,
      Bilingual(
        vi: "“\(form.label.vi)” phải ghi hạng", en: "“\(form.label[.en])” needs its class"),
      help: Bilingual(
        vi: "thêm class: \(form.classList(.vi))", en: "add class: \(form.classList(.en))"))
  }

  static func wrongClass(_ form: Form, _ given: Located<Int>) -> Diagnostic {
    let hasNone = form.classes.isEmpty
    return Diagnostic(
      .formClass, at: given.place,
      Bilingual(
        vi: "“\(form.label.vi)” không có hạng \(given.value)",
        en: "“\(form.label[.en])” has no class \(given.value)"),
      help: hasNone
        ? Bilingual(
          vi: "sửa hình thức, hoặc không ghi “class”", en: "correct the form, or leave “class” out")
        : Bilingual(
          vi: "ghi \(form.classList(.vi))", en: "write \(form.classList(.en))"))
  }

  static func notForThem(_ form: Form, _ party: Party, _ sort: Form.RecipientSort) -> Diagnostic {
    let them = sort.said
    return Diagnostic(
      .formRecipient, at: party.place,
      Bilingual(
        vi: "“\(form.label.vi)” không dành cho \(them.vi)",
        en: "“\(form.label[.en])” is not for \(them.en)"),
      help: Bilingual(
        vi:
          "sửa cá nhân, tập thể được khen thưởng hoặc hình thức, hoặc bổ sung for của “\(form.id.raw)”",
        en: "correct the recipient or the form, or complete the “for” of “\(form.id.raw)”"))
  }

  static func notAStateTitle(_ change: StatusChange, _ form: Form) -> Diagnostic {
    let isRestored = change.status == .restored
    return Diagnostic(
      .stateTitleOnly, at: change.on.place,
      isRestored
        ? Bilingual(
          vi: "chỉ danh hiệu vinh dự nhà nước được phục hồi, “\(form.label.vi)” thì không",
          en: "only a state honorary title is restored, and “\(form.label[.en])” is none")
        : Bilingual(
          vi: "chỉ danh hiệu vinh dự nhà nước bị tước, “\(form.label.vi)” thì bị hủy quyết định",
          en:
            "only a state honorary title is stripped; of “\(form.label[.en])” the decision is revoked"
        ),
      notes: [
        Bilingual(
          vi: "Điều 93 Luật Thi đua, khen thưởng (06/2022/QH15)",
          en: "Law on Emulation and Commendation (06/2022/QH15), Article 93")
      ],
      help: Bilingual(
        vi: "xem lại quyết định về thay đổi này: số, ngày và nội dung",
        en: "look at the decision about this change: its number, its day and what it says"))
  }

  static func bonusSum(
    _ amount: Located<Int>, _ told: Bonus.Reckoning, is sum: BonusSum
  ) -> Diagnostic {
    let (coefficient, base) = (told.coefficient.value, told.base.value)
    let product = Bilingual(
      vi: "\(Number.print(coefficient, .vi)) × \(Number.dong(base, .vi))",
      en: "\(Number.print(coefficient, .en)) × \(Number.dong(base, .en))")
    return Diagnostic(
      .bonusSum, at: amount.place,
      Bilingual(
        vi:
          "tiền thưởng \(Number.dong(amount.value, .vi)), nhưng \(product.vi) = \(Number.print(sum.product, .vi))",
        en:
          "the bonus is \(Number.dong(amount.value, .en)), but \(product.en) = \(Number.print(sum.product, .en))"
      ),
      notes: sum.right.map { Quantity($0) } == sum.product
        ? []
        : [
          Bilingual(
            vi:
              "tiền thưởng làm tròn lên hàng chục nghìn đồng (các Nghị định 91/2017, 98/2023 và 152/2025/NĐ-CP)",
            en:
              "a bonus is rounded up to ten thousand đồng (Decrees 91/2017, 98/2023 and 152/2025/NĐ-CP)"
          )
        ],
      help: sum.right.map {
        Bilingual(
          vi: "ghi amount: \($0), hoặc sửa hệ số, mức lương cơ sở",
          en: "write amount: \($0), or correct the coefficient or the base")
      })
  }

  static func duplicateAward(
    _ recipient: Place, of ids: [String], first: Commendation
  ) -> Diagnostic {
    let names = ids.quoted
    return Diagnostic(
      .duplicateAward, at: recipient,
      Bilingual(
        vi: "\(names.vi) đã được khen thưởng vì cùng một đề xuất",
        en:
          "\(names.en) \(ids.count == 1 ? "has" : "have") already been commended for the same initiative"
      ),
      notes: [first.asNamed],
      help: Bilingual(
        vi: "bỏ cá nhân, tập thể này, hoặc ghi quyết định hủy bỏ vào history của quyết định kia",
        en: "leave this recipient out, or add the revocation to the history of the other"))
  }

  static func enteredTwice(
    _ recipient: Place, of ids: [String], first: Commendation
  ) -> Diagnostic {
    let names = ids.quoted
    return Diagnostic(
      .duplicateAward, at: recipient,
      Bilingual(
        vi: "một hồ sơ khác đã ghi quyết định này khen thưởng \(names.vi) cùng hình thức",
        en: "another record has this decision commend \(names.en) in the same form already"),
      notes: [first.asNamed],
      help: Bilingual(
        vi:
          "gộp hai hồ sơ làm một, hoặc sửa số quyết định, cá nhân, tập thể được khen thưởng hay hình thức",
        en: "make the two records one, or correct the decision’s number, the recipient or the form")
    )
  }
}

extension [String] {
  /// Some of them, where there are many.
  fileprivate var quoted: Bilingual {
    let shown = prefix(5).map { "“\($0)”" }
    guard count > shown.count else {
      return Bilingual(vi: listed(shown, .vi), en: listed(shown, .en))
    }
    let all = shown.joined(separator: ", ")
    return Bilingual(
      vi: "\(all) và \(count - shown.count) bên khác",
      en: "\(all) and \(count - shown.count) others")
  }
}

extension Commendation {
  /// As a note of a finding names it: its decision and its file.
  fileprivate var asNamed: Bilingual {
    let (day, file) = (decision.on.value.iso, header.place.file)
    guard let number = decision.number?.value else {
      return Bilingual(vi: "ngày \(day) (\(file))", en: "of \(day) (\(file))")
    }
    return Bilingual(vi: "\(number) ngày \(day) (\(file))", en: "\(number) of \(day) (\(file))")
  }
}

extension EvaluationResult {
  /// In Vietnamese, with the word an editor writes.
  fileprivate var gloss: String {
    switch self {
    case .completed: "hoàn thành (\(rawValue))"
    case .partlyCompleted: "hoàn thành một phần (\(rawValue))"
    case .notCompleted: "không hoàn thành (\(rawValue))"
    }
  }
}

extension Form {
  fileprivate func classList(_ language: Language) -> String {
    let or = language == .vi ? " hoặc " : " or "
    return classes.map(String.init).joined(separator: or)
  }

  /// Where it stands, as a note names it.
  var source: Bilingual {
    isNational
      ? Bilingual(vi: "danh mục có sẵn của chương trình", en: "the vocabularies of the tool")
      : Bilingual(vi: "vocabularies/forms.yaml", en: "vocabularies/forms.yaml")
  }

  fileprivate var powers: Bilingual {
    let list = authorities.map(\.value.written).joined(separator: ", ")
    return Bilingual(
      vi: "thẩm quyền theo \(source.vi): \(list)",
      en: "the power lies, by \(source.en), with: \(list)")
  }
}

extension Form.Authority {
  /// "kind:ministry (06/2022/QH15#79)": who, as an editor writes it, and what gives the power.
  fileprivate var written: String { holder.written + (basis.map { " (\($0.written))" } ?? "") }
}

extension Form.Authority.Holder {
  fileprivate var written: String {
    switch self {
    case .unit(let reference): reference.id.raw
    case .everyUnit(of: let kind, under: let kinds):
      "kind:" + kind.rawValue
        + (kinds.isEmpty ? "" : " (of: \(kinds.map(\.rawValue).joined(separator: ", ")))")
    }
  }
}

extension Form.RecipientSort {
  fileprivate var said: Bilingual {
    switch self {
    case .official: Bilingual(vi: "cá nhân", en: "individuals")
    case .unit: Bilingual(vi: "tập thể", en: "units")
    case .household: Bilingual(vi: "hộ gia đình", en: "households")
    }
  }
}

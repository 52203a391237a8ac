internal import Diagnostics
internal import Vietnamese

extension Commendation {
  /// The arithmetic has to be right; what the law of the day gives is told where it is known and says otherwise.
  func bonusFindings(in registry: Registry) -> [Diagnostic] {
    guard let sum = bonus?.sum else { return [] }
    return sumFinding(sum) + baseFinding(sum, in: registry) + coefficientFinding(sum, in: registry)
  }

  private func sumFinding(_ sum: Bonus.Sum) -> [Diagnostic] {
    guard let due = BonusSum(sum, on: decision.on.value), !due.admits(sum.amount.value) else {
      return []
    }
    return [.bonusSum(sum, is: due)]
  }

  /// The base salary is that of the day of the decision.
  private func baseFinding(_ sum: Bonus.Sum, in registry: Registry) -> [Diagnostic] {
    let then = registry.baseSalaries.first { $0.period.contains(decision.on.value) }
    guard let then, then.amount != sum.base.value else { return [] }
    return [.otherBase(sum.base, then)]
  }

  /// Where recipients of several sorts share a record, any of their coefficients will do.
  private func coefficientFinding(_ sum: Bonus.Sum, in registry: Registry) -> [Diagnostic] {
    guard let form = form.flatMap({ registry.form($0.id) }) else { return [] }
    let sorts = Set(recipients.map { registry.sort(of: $0.party) })
    let due = form.coefficients.filter {
      $0.holds(on: decision.on.value, class: formClass?.value, for: sorts)
    }
    guard !due.isEmpty, !due.contains(where: { $0.value == sum.coefficient.value }) else {
      return []
    }
    return [.otherCoefficient(sum.coefficient, form, due)]
  }
}

extension Form.Coefficient {
  fileprivate func holds(
    on day: Day, class formClass: Int?, for sorts: Set<Form.RecipientSort>
  ) -> Bool {
    period.contains(day) && (self.formClass == nil || self.formClass == formClass)
      && (recipient.map { sorts.isEmpty || sorts.contains($0) } ?? true)
  }
}

extension Diagnostic {
  fileprivate static func otherBase(_ base: Located<Int>, _ then: BaseSalary) -> Diagnostic {
    Diagnostic(
      .bonusBase, at: base.place,
      Bilingual(
        vi:
          "mức lương cơ sở \(Number.dong(base.value, .vi)), nhưng ngày quyết định là \(Number.dong(then.amount, .vi))",
        en:
          "the base salary is \(Number.dong(base.value, .en)), but on the day of the decision it was \(Number.dong(then.amount, .en))"
      ),
      notes: then.basis.map { [.source($0)] } ?? [],
      help: Bilingual(
        vi: "đối chiếu ngày quyết định và mức tiền thưởng với bản ký",
        en: "compare the day of the decision and the bonus with the signed paper"))
  }

  fileprivate static func otherCoefficient(
    _ coefficient: Located<Quantity>, _ form: Form, _ due: [Form.Coefficient]
  ) -> Diagnostic {
    let values = due.map(\.value)
    let (vi, en) = (
      values.map { Number.print($0, .vi) }.joined(separator: " / "),
      values.map { Number.print($0, .en) }.joined(separator: " / ")
    )
    return Diagnostic(
      .bonusCoefficient, at: coefficient.place,
      Bilingual(
        vi:
          "hệ số \(Number.print(coefficient.value, .vi)), nhưng “\(form.label.vi)” khi đó là \(vi)",
        en:
          "the coefficient is \(Number.print(coefficient.value, .en)), but “\(form.label[.en])” had \(en) then"
      ),
      notes: due.compactMap(\.basis).first.map { [.source($0)] } ?? [],
      help: Bilingual(
        vi: "đối chiếu với bản ký: cá nhân, tập thể và hộ gia đình có hệ số riêng",
        en:
          "compare with the signed paper: individuals, collectives and households have coefficients of their own"
      ))
  }
}

extension Bilingual {
  /// What a rule rests on, as a note.
  static func source(_ basis: Basis) -> Bilingual {
    switch basis {
    case .record: Bilingual(vi: "căn cứ: \(basis.written)", en: "source: \(basis.written)")
    case .instrument(let instrument):
      instrument.article.map {
        Bilingual(
          vi: "căn cứ: Điều \($0), \(instrument.number)",
          en: "source: \(instrument.number), Article \($0)")
      } ?? Bilingual(vi: "căn cứ: \(instrument.number)", en: "source: \(instrument.number)")
    }
  }
}

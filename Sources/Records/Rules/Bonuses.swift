internal import Diagnostics
internal import Vietnamese

extension Commendation {
  /// The arithmetic has to be right; what the law of the day gives is told where it is known and says otherwise.
  func bonusFindings(in registry: Registry) -> [Diagnostic] {
    guard let sum = bonus?.sum else { return [] }
    guard let reckoning = sum.reckoning else { return amountFinding(sum.amount, in: registry) }
    return sumFinding(sum.amount, reckoning) + baseFinding(reckoning.base, in: registry)
      + coefficientFinding(reckoning.coefficient, in: registry)
  }

  private func sumFinding(_ amount: Located<Int>, _ told: Bonus.Reckoning) -> [Diagnostic] {
    let (coefficient, base) = (told.coefficient.value, told.base.value)
    guard let due = BonusSum(coefficient, times: base, on: decision.on.value),
      !due.admits(amount.value)
    else { return [] }
    return [.bonusSum(amount, told, is: due)]
  }

  /// The base salary is that of the day of the decision.
  private func baseFinding(_ base: Located<Int>, in registry: Registry) -> [Diagnostic] {
    guard let then = baseSalary(in: registry), then.amount != base.value else { return [] }
    return [.otherBase(base, then)]
  }

  private func coefficientFinding(
    _ coefficient: Located<Quantity>, in registry: Registry
  ) -> [Diagnostic] {
    guard let (form, due) = dueCoefficients(in: registry),
      !due.contains(where: { $0.value == coefficient.value })
    else { return [] }
    return [.otherCoefficient(coefficient, form, due)]
  }

  /// An amount alone is held against what the law of the day gives.
  private func amountFinding(_ amount: Located<Int>, in registry: Registry) -> [Diagnostic] {
    guard let then = baseSalary(in: registry), let (form, due) = dueCoefficients(in: registry)
    else {
      return []
    }
    let sums = due.compactMap { coefficient in
      BonusSum(coefficient.value, times: then.amount, on: decision.on.value).map {
        (coefficient: coefficient, sum: $0)
      }
    }
    // All together may have got it.
    let count = bonus?.per == .each ? 1 : max(recipients.count + withheld, 1)
    let isOne = sums.contains { _, sum in
      sum.admits(amount.value)
        || amount.value.isMultiple(of: count) && sum.admits(amount.value / count)
    }
    return sums.isEmpty || isOne ? [] : [.otherAmount(amount, form, sums, then)]
  }

  private func baseSalary(in registry: Registry) -> BaseSalary? {
    registry.baseSalaries.first { $0.period.contains(decision.on.value) }
  }

  /// Where recipients of several sorts share a record, any of their coefficients will do. Nil where none is known.
  private func dueCoefficients(in registry: Registry) -> (Form, [Form.Coefficient])? {
    guard let form = form.flatMap({ registry.form($0.id) }) else { return nil }
    let sorts = Set(recipients.map { registry.sort(of: $0.party) })
    let due = form.coefficients.filter {
      $0.holds(on: decision.on.value, class: formClass?.value, for: sorts)
    }
    return due.isEmpty ? nil : (form, due)
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

  fileprivate static func otherAmount(
    _ amount: Located<Int>, _ form: Form, _ sums: [(coefficient: Form.Coefficient, sum: BonusSum)],
    _ then: BaseSalary
  ) -> Diagnostic {
    let reckoned = { (language: Language) in
      sums.map { coefficient, sum in
        let product =
          "\(Number.print(coefficient.value, language)) × \(Number.dong(then.amount, language))"
        let exact = "\(product) = \(Number.print(sum.product, language))"
        guard let right = sum.right, Quantity(right) != sum.product else { return exact }
        return exact + " → " + Number.print(Quantity(right), language)
      }.joined(separator: " / ")
    }
    return Diagnostic(
      .bonusCoefficient, at: amount.place,
      Bilingual(
        vi:
          "tiền thưởng \(Number.dong(amount.value, .vi)), nhưng “\(form.label.vi)” khi đó là \(reckoned(.vi))",
        en:
          "the bonus is \(Number.dong(amount.value, .en)), but “\(form.label[.en])” had \(reckoned(.en)) then"
      ),
      notes: sums.compactMap(\.coefficient.basis).first.map { [.source($0)] } ?? [],
      help: .compareSorts)
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
      help: .compareSorts)
  }
}

extension Bilingual {
  fileprivate static let compareSorts = Bilingual(
    vi: "đối chiếu với bản ký: cá nhân, tập thể và hộ gia đình có hệ số riêng",
    en:
      "compare with the signed paper: individuals, collectives and households have coefficients of their own"
  )

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

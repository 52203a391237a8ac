import TestSupport
import Testing

/// What the law asks of titles, forms, praise and money: told where it is broken, and where it is not, silent.
@Suite struct AwardRuleTests {
  private static let forms = """
    bang-khen:
      label: {vi: Bằng khen, en: Certificate of Merit}
      sort: certificate
      for: [official, unit, household]
      basis: [{number: 15/2003/QH11, to: 2023-12-31}, {number: 06/2022/QH15, article: 72, from: 2024-01-01}]
      coefficients: [{value: 1.5, for: official}, {value: 3, for: unit}]
    lao-dong-tien-tien:
      label: {vi: Lao động tiên tiến, en: Advanced Worker}
      sort: emulation-title
      for: [official]
    chien-si-thi-dua:
      label: {vi: Chiến sĩ thi đua cơ sở, en: Grassroots-level Emulation Fighter}
      sort: emulation-title
      after: {forms: [lao-dong-tien-tien], times: 2}
    thu-khen:
      label: {vi: Thư khen, en: Letter of Praise}
      sort: praise
    """

  /// What `check` finds of these commendations, by the rules.
  private func rules(_ commendations: String...) throws -> [String] {
    let shop = try Folder.workshop()
    try shop.write(Self.forms, to: "content/vocabularies/forms.yaml")
    try shop.write(
      "luong-2023: {amount: 1800000, from: 2023-07-01, to: 2024-06-30}\n",
      to: "content/vocabularies/base-salaries.yaml")
    for (index, text) in commendations.enumerated() {
      try shop.write(text, to: "content/commendations/qd-\(index).yaml")
    }
    let told = try shop.run("check", "--language", "en").errors
    return told.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("content/commendations"), line.hasSuffix("]"),
        let start = line.lastIndex(of: "[")
      else { return nil }
      return String(line[line.index(after: start)...].dropLast())
    }
  }

  private func award(
    _ form: String?, act: String = "commendation", number: String? = "9/QĐ-UBND",
    on day: String = "2023-11-16", more: String = ""
  ) -> String {
    """
    \(form.map { "form: \($0)" } ?? "")
    act: \(act)
    decision: {\(number.map { "number: \($0), " } ?? "")on: \(day), by: ubnd}
    recipients: [{official: an}]
    \(more)
    """
  }

  @Test func `A form of commendation has a type, and a title and praise have none`() throws {
    #expect(try rules(award("bang-khen")) == ["missing-field"])
    #expect(try rules(award("bang-khen", more: "ground: movement")) == [])
    #expect(try rules(award("bang-khen", more: "ground: seniority")) == ["ground-unfit"])
    #expect(try rules(award("lao-dong-tien-tien")) == [])
    #expect(try rules(award("lao-dong-tien-tien", more: "ground: movement")) == ["ground-of-title"])
    #expect(try rules(award("thu-khen", act: "praise")) == [])
    #expect(try rules(award(nil, act: "praise", more: "ground: ad-hoc")) == ["ground-of-title"])
  }

  @Test func `Praise may come without a number or a form, a commendation without neither`() throws {
    #expect(try rules(award(nil, act: "praise", number: nil)) == [])
    #expect(try rules(award("thu-khen", act: "praise", number: nil)) == [])
    #expect(try rules(award("lao-dong-tien-tien", number: nil)) == ["missing-field"])
    #expect(try rules(award(nil)) == ["missing-field"])
    #expect(try rules(award("thu-khen")) == ["form-of-another-act"])
    #expect(try rules(award("bang-khen", act: "praise")) == ["form-of-another-act"])
  }

  @Test func `A basis is looked for on the day of the decision`() throws {
    let dated = "ground: movement"
    #expect(try rules(award("bang-khen", on: "2023-12-31", more: dated)) == [])
    #expect(try rules(award("bang-khen", on: "2024-01-01", more: dated)) == [])
  }

  @Test func `Money is that of the day, to the recipient, or in kind`() throws {
    func money(_ bonus: String, on day: String = "2023-11-16") throws -> [String] {
      try rules(award("bang-khen", on: day, more: "ground: movement\nbonus: \(bonus)"))
    }
    #expect(try money("{coefficient: 1.5, base: 1800000, amount: 2700000}") == [])
    #expect(try money("{in_kind: {vi: Một xe đạp, en: A bicycle}}") == [])
    #expect(try money("{coefficient: 3, base: 1800000, amount: 5400000}") == ["bonus-coefficient"])
    #expect(
      try money("{coefficient: 1.5, base: 1490000, amount: 2240000}") == ["bonus-base"])
    // Nothing is known of the base salary of that day.
    #expect(
      try money("{coefficient: 1.5, base: 1490000, amount: 2240000}", on: "2022-11-16") == [])
    #expect(try money("{coefficient: 1.5, base: 1800000}") == ["missing-field"])
    #expect(try money("{coefficient: 1.5, base: 1800000, amount: 2600000}") == ["bonus-sum"])
  }

  @Test func `An amount alone is held against what the law of the day gives`() throws {
    func money(_ bonus: String, on day: String = "2023-11-16") throws -> [String] {
      try rules(award("bang-khen", on: day, more: "ground: movement\nbonus: \(bonus)"))
    }
    #expect(try money("{amount: 2700000}") == [])
    #expect(try money("{amount: 2600000}") == ["bonus-coefficient"])
    #expect(try money("{amount: 2600000}", on: "2022-11-16") == [])
    #expect(try money("{coefficient: 1.5, amount: 2700000}") == ["missing-field"])
    #expect(try money("{base: 1800000, amount: 2700000}") == ["missing-field"])
    #expect(try money("{fund: {vi: Quỹ tỉnh, en: Provincial fund}}") == ["missing-field"])
  }

  @Test func `A title comes after those that the law asks for, where the record reaches back`()
    throws
  {
    func title(_ form: String, _ year: Int, _ number: Int) -> String {
      award(
        form, number: "\(number)/QĐ-UBND", on: "\(year + 1)-01-10",
        more: "period: {from: \(year)-01-01, to: \(year)-12-31}")
    }
    let first = title("lao-dong-tien-tien", 2022, 1)
    let second = title("lao-dong-tien-tien", 2023, 2)
    #expect(try rules(first, second, title("chien-si-thi-dua", 2024, 3)) == [])
    #expect(
      try rules(first, title("chien-si-thi-dua", 2024, 3)) == ["title-order"])
    #expect(try rules(title("chien-si-thi-dua", 2024, 3)) == [])
  }

  @Test func `Who had no power reads what gives it, and to whom`() throws {
    let shop = try Folder.workshop()
    try shop.write(
      Self.forms + """

        co-thi-dua:
          label: {vi: Cờ thi đua, en: Emulation Flag}
          sort: flag
          authorities: [{kind: ministry, basis: {number: 06/2022/QH15, article: 80}}, {kind: municipality, basis: {document: nd-73}}]
        """, to: "content/vocabularies/forms.yaml")
    try shop.write(award("co-thi-dua"), to: "content/commendations/co.yaml")
    let told = try shop.run("check", "--language", "en").errors
    #expect(told.contains("[form-authority]"))
    #expect(told.contains("with: kind:ministry (06/2022/QH15#80), kind:municipality (nd-73)"))
    try shop.write(
      try shop.text("content/vocabularies/forms.yaml").replacing("nd-73", with: "nd-37"),
      to: "content/vocabularies/forms.yaml")
    #expect(try shop.run("check", "--language", "en").errors.contains("[unknown-reference]"))
  }

  @Test func `The way ends before the decision, and no council has more votes than members`() throws
  {
    func way(_ steps: String) throws -> [String] {
      try rules(award("lao-dong-tien-tien", more: "way: [\(steps)]"))
    }
    #expect(
      try way("{step: proposed, on: 2023-10}, {step: voted, on: 2023-11-02, votes: 11, of: 11}")
        == [])
    #expect(try way("{step: appraised, on: 2023-11-17, by: ubnd}") == ["date-order"])
    #expect(try way("{step: voted, on: 2023-11-02, votes: 12, of: 11}") == ["count-too-large"])
    #expect(try way("{step: proposed, on: 2023-11-02, votes: 12}") == ["unknown-key"])
  }

  @Test func `An order for merit needs a certificate that is not ad hoc, whoever else has one`()
    throws
  {
    let shop = try Folder.workshop()
    try shop.write(
      Self.forms + """

        huan-chuong:
          label: {vi: Huân chương, en: Order}
          sort: order
        """, to: "content/vocabularies/forms.yaml")
    func told(_ ground: String, to recipient: String = "an") throws -> Bool {
      try shop.write(
        award("bang-khen", number: "1/QĐ-UBND", more: "ground: \(ground)")
          .replacing("official: an", with: "official: \(recipient)"),
        to: "content/commendations/bang.yaml")
      try shop.write(
        award("huan-chuong", number: "2/QĐ-UBND", on: "2025-09-02", more: "ground: meritorious"),
        to: "content/commendations/huan.yaml")
      return try shop.run("check", "--language", "en").errors.contains("[order-on-ad-hoc]")
    }
    #expect(try told("ad-hoc"))
    #expect(try !told("meritorious"))
    #expect(try !told("ad-hoc", to: "binh"))
  }
}

internal import Edition
internal import Records
internal import Vietnamese

extension Figure {
  private struct AwardYear: Sendable {
    let year: Int
    let count: AwardCount
  }

  static func commendationsByYear(_ edition: Edition) -> Figure {
    let all = ByYear(edition.registry.commendations.all) { $0.decision.on.value.year }
    return Figure(
      awardTable, all.years.map { AwardYear(year: $0, count: AwardCount(all[$0], in: edition)) },
      .panels(["titles", "forms", "praises", "ended"]),
      label: { row, _ in label(row.year) })
  }

  private static let awardTable = Table<AwardYear>(
    .commendationsByYear, key: ["year"]
  ) {
    Columns.year { $0.item.year }
    Columns.count(
      "in_force", .columnCommendationsForce,
      note: Bilingual(
        vi: "Danh hiệu thi đua và hình thức khen thưởng cộng lại.",
        en: "Emulation titles and forms of commendation together.")
    ) { $0.item.count.awards }
    Columns.count("praises", .columnPraises) { $0.item.count.praises }
    Columns.count(
      "ended", .columnRevokedOrStripped,
      note: Bilingual(
        vi: "Danh hiệu, khen thưởng và biểu dương không còn hiệu lực.",
        en: "Titles, commendations and praise no longer in force.")
    ) { $0.item.count.ended }
    Columns.count("titles", .columnTitlesForce) { $0.item.count.titles }
    Columns.count("forms", .columnFormsForce) { $0.item.count.commendations }
  }
}

/// What was ever given in one form, and what of it stands.
private struct AwardForm: Sendable {
  /// Nil for a praise of no form.
  let form: Form?
  let inForce: Int
  let ended: Int

  init(_ form: Form?, _ all: [Commendation], on day: Day) {
    self.form = form
    inForce = all.count { $0.isInForce(on: day) }
    ended = all.count - inForce
  }

  var reference: Reference<Form>? { form.map { Reference($0.id, at: $0.place) } }

  func label(_ wording: Wording) -> LocalText {
    form?.label ?? LocalText(wording[Word.withoutForm])
  }
}

extension Figure {
  static func commendationsByTitle(_ edition: Edition) -> Figure {
    Figure(
      formTable(.commendationsByTitle, of: .title), edition.awards(of: .title),
      .bars(["in_force", "ended"]),
      label: { $0.label($1) })
  }

  static func commendationsByForm(_ edition: Edition) -> Figure {
    Figure(
      formTable(.commendationsByForm, of: .commendation), edition.awards(of: .commendation),
      .bars(["in_force", "ended"]), label: { $0.label($1) })
  }

  private static func formTable(_ name: Name, of category: Form.Category) -> Table<AwardForm> {
    Table(name, key: ["form"]) {
      Columns.form("form", Title(category)) { $0.item.reference }
      Columns.standing
    }
  }

  static func praises(_ edition: Edition) -> Figure {
    Figure(
      praiseTable, edition.awards(of: .praise), .bars(["in_force", "ended"]),
      label: { $0.label($1) })
  }

  private static let praiseTable = Table<AwardForm>(.praisesByForm, key: ["form_vi"]) {
    Columns.formReference(
      "form", Title(.columnForm),
      note: Bilingual(
        vi: "Để trống khi biểu dương không theo hình thức nào.",
        en: "Empty for praise in no form.")
    ) { $0.item.reference }
    Columns.local("form", .columnForm, required: true) { $0.item.label($0.desk.wording) }
    Columns.standing
  }
}

extension Columns<AwardForm> {
  fileprivate static var standing: Columns {
    Columns(
      count("in_force", .columnForce) { $0.item.inForce }.all
        + count("ended", .columnRevokedOrStripped) { $0.item.ended }.all)
  }
}

extension Edition {
  /// What was ever given of a category, form by form in order of rank; praise of no form comes last.
  fileprivate func awards(of category: Form.Category) -> [AwardForm] {
    let all = registry.commendations.all.filter { self.category(of: $0) == category }
    let byForm = Dictionary(grouping: all) { $0.form?.id }
    let forms: [Form?] = registry.forms.filter { byForm[$0.id] != nil } + [nil]
    return forms.compactMap { form in
      byForm[form?.id].map { AwardForm(form, $0, on: today) }
    }
  }
}

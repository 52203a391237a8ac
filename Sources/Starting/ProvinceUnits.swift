internal import Records
package import Vietnamese
package import Writing

/// The units of one province of before 1 July 2025, and those of today that they went into.
package struct ProvinceUnits: Sendable {
  package let files: [RecordFiles]
  /// Units of which the words of the data set do not tell what became of them.
  package let unclear: [Bilingual]
  package let name: Bilingual

  /// Nil where no province had the code.
  package init?(_ code: String, in data: UnitData) {
    guard let old = data.before.first(where: { $0.code == code }),
      let today = data.now.first(where: { $0.joins(old, in: data) })
    else { return nil }
    var sheet = UnitSheet(old, today)
    sheet.writeOld()
    for other in data.before where other.code != code && today.joins(other, in: data) {
      sheet.note(other)
    }
    sheet.writeNew(in: data)
    let group = old.fullName.slug
    files = sheet.drafts.map { RecordFiles($0, in: group) }
    unclear = sheet.unclear
    name = Bilingual(vi: old.fullName, en: old.fullNameEn)
  }
}

extension UnitData.NewProvince {
  /// Whether the province became this one, or a part of it.
  fileprivate func joins(_ old: UnitData.OldProvince, in data: UnitData) -> Bool {
    if code == old.code { return true }
    guard let text = data.origins["province \(code)"]?.truocsapnhap.folded else { return false }
    return text.contains(old.fullName.withoutSort.folded)
  }
}

extension String {
  /// `Bình Dương`, of `Tỉnh Bình Dương`.
  fileprivate var withoutSort: String {
    let sorts = ["Thành phố ", "Tỉnh "]
    return sorts.first { hasPrefix($0) }.map { String(dropFirst($0.count)) } ?? self
  }
}

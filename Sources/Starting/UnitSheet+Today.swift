internal import Records
internal import Vietnamese
internal import Writing

/// The units of today.
extension UnitSheet {
  mutating func writeNew(in data: UnitData) {
    var province = unit(today.fullName, today.fullNameEn, today.code)
    if isContinued, old.fullName != today.fullName {
      province["names"] = .list([
        name(old.fullName, old.fullNameEn, [.init("to", .text(UnitSheet.last))]),
        name(today.fullName, today.fullNameEn, [.init("from", .text(UnitSheet.first))]),
      ])
    }
    add(Draft(.unit, provinceID, province))
    for ward in today.wards ?? [] { write(ward, data.origins[ward.code]) }
  }

  /// Where any of it was in the province of before.
  private mutating func write(_ ward: UnitData.Place, _ origin: UnitData.Origin?) {
    let text = OriginText(origin?.truocsapnhap ?? "")
    if text.isUnchanged {
      if let same = communes.first(where: { $0.place.code == ward.code }) { keep(same, as: ward) }
      return
    }
    let found = origins(of: text)
    if found.isEmpty { return }
    let id = names.id(for: ward.fullName, else: ward.code)
    // A district that is named whole went with its communes, and a commune took a part of its district along.
    let within = communes.filter { $0.districtID.map(found.contains) ?? false }.compactMap(\.id)
    let districts = communes.filter { $0.id.map(found.contains) ?? false }.compactMap(\.districtID)
    for old in found + within + districts where !heirs[old, default: []].contains(id) {
      heirs[old, default: []].append(id)
    }
    add(
      Draft(
        .unit, id,
        unit(ward.fullName, ward.fullNameEn, ward.code, from: UnitSheet.first, provinceID)))
  }

  /// One that goes on as it was, below the province itself.
  private mutating func keep(_ old: Commune, as ward: UnitData.Place) {
    guard let id = old.id, var draft = all[id], let parent = draft.fields["parent"] else { return }
    draft.fields["names"] = .list([name(ward.fullName, ward.fullNameEn, [])])
    draft.fields["kind"] = .text(ward.fullName.unitKind.rawValue)
    draft.fields["parent"] = .list([
      .map([.init("unit", parent), .init("to", .text(UnitSheet.last))]),
      .map([.init("unit", .text(provinceID)), .init("from", .text(UnitSheet.first))]),
    ])
    all[id] = draft
    kept.insert(id)
  }
}

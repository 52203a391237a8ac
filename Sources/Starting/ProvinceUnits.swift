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

/// The records of a province while they are put together.
private struct UnitSheet {
  private static let last = "2025-06-30"
  private static let first = "2025-07-01"
  private static let basis = "nq-202-2025-qh15"

  private struct Commune {
    let place: UnitData.Place
    let district: UnitData.District
    /// Nil for one of another province that became part of the same: it is not written, but bears a name.
    let id: String?
    let districtID: String?
  }

  private let old: UnitData.OldProvince
  private let today: UnitData.NewProvince
  private var names = UnitIDs()
  private var all: [String: Draft] = [:]
  private var order: [String] = []
  private var communes: [Commune] = []
  private var districts: [(district: UnitData.District, id: String)] = []
  /// Where the land of each unit of before lies now.
  private var heirs: [String: [String]] = [:]
  private var kept: Set<String> = []

  var unclear: [Bilingual] {
    communes.filter { $0.id.map { heirs[$0] == nil && !kept.contains($0) } ?? false }.map {
      commune in
      let (place, district) = (commune.place, commune.district)
      return Bilingual(
        vi: "\(place.fullName), \(district.fullName)",
        en: "\(place.fullNameEn), \(district.fullNameEn)")
    }
  }

  init(_ old: UnitData.OldProvince, _ today: UnitData.NewProvince) {
    self.old = old
    self.today = today
  }

  var drafts: [Draft] { order.compactMap { all[$0] }.map(succeeded) }

  /// With what it went over into; a district of which that is not known came to its end.
  private func succeeded(_ draft: Draft) -> Draft {
    var draft = draft
    let all = heirs[draft.id, default: []]
    let how = all.count > 1 ? "split" : "merged"
    let isDistrict = districts.contains { $0.id == draft.id }
    let to: [String?] = all.isEmpty && isDistrict ? [nil] : all
    if !to.isEmpty {
      draft.fields["successions"] = .list(
        to.map { succession(to: $0, $0 == nil ? "abolished" : how) })
    }
    return draft
  }

  private func succession(
    to id: String?, _ how: String, by basis: String? = nil
  ) -> Draft.Value {
    let ends = [("to", id), ("how", how), ("on", UnitSheet.first), ("basis", basis)]
    return .map(ends.compactMap { key, text in text.map { Draft.Field(key, .text($0)) } })
  }

  private var provinceID: String { today.fullName.slug }

  /// Whether it goes on, by its code or by its name: the new Lào Cai has the code that Yên Bái had.
  private var isContinued: Bool {
    old.code == today.code || old.fullName == today.fullName
  }

  private mutating func add(_ draft: Draft) {
    order.append(draft.id)
    all[draft.id] = draft
  }

  // Before.

  mutating func writeOld() {
    let id = isContinued ? provinceID : old.fullName.slug
    names.take([provinceID, id])
    if !isContinued {
      var fields = unit(old.fullName, old.fullNameEn, old.code, to: UnitSheet.last)
      fields["successions"] = .list([succession(to: provinceID, "merged", by: UnitSheet.basis)])
      add(Draft(.unit, id, fields))
    }
    for district in old.district ?? [] { write(district, below: id) }
  }

  private mutating func write(_ district: UnitData.District, below province: String) {
    let id = names.id(for: district.fullName, else: district.code)
    districts.append((district, id))
    let fields = unit(
      district.fullName, district.fullNameEn, district.code, to: UnitSheet.last, province)
    add(Draft(.unit, id, fields))
    for place in district.ward ?? [] {
      let own = names.id(for: "\(place.fullName) \(district.fullName)", else: place.code)
      communes.append(Commune(place: place, district: district, id: own, districtID: id))
      add(
        Draft(
          .unit, own, unit(place.fullName, place.fullNameEn, place.code, to: UnitSheet.last, id)))
    }
  }

  mutating func note(_ other: UnitData.OldProvince) {
    for district in other.district ?? [] {
      communes += (district.ward ?? []).map {
        Commune(place: $0, district: district, id: nil, districtID: nil)
      }
    }
  }

  // Since then.

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

  /// The units of before that are meant. Of several by one name that in the district of its neighbours, where there is one;
  /// else none.
  private func origins(of text: OriginText) -> [String] {
    let choices = text.parts.map(candidates)
    let certain = Set(choices.filter { $0.count == 1 }.flatMap { $0.compactMap(\.district) })
    return choices.compactMap { all in
      let near = all.filter { $0.district.map(certain.contains) ?? true }
      return all.count == 1 ? all[0].id : near.count == 1 ? near[0].id : nil
    }
  }

  private func candidates(for part: OriginText.Part) -> [(id: String?, district: String?)] {
    let name = part.name.matchKey
    let whole = districts.filter { $0.district.fullName.matchKey == name }
      .map { (id: String?.some($0.id), district: String?.none) }
    let named = communes.filter { commune in
      let full = commune.place.fullName.matchKey
      return full == name || full.hasSuffix(" " + name)
    }
    let exact = named.filter { $0.place.fullName.matchKey == name }
    let meant = (exact.isEmpty ? named : exact).filter { commune in
      part.district.map { $0.names(commune.district.fullName) } ?? true
    }
    return whole + meant.map { (id: $0.id, district: $0.district.code) }
  }
}

// A unit’s facts.
extension UnitSheet {
  private func unit(
    _ vi: String, _ en: String, _ code: String, from: String? = nil, to: String? = nil,
    _ parent: String? = nil
  ) -> [Draft.Field] {
    let period = [("from", from), ("to", to)].compactMap { key, day in
      day.map { Draft.Field(key, .text($0)) }
    }
    let kind = parent == nil && vi.unitKind == .city ? UnitKind.municipality : vi.unitKind
    return [
      .init("kind", .text(kind.rawValue)), .init("names", .list([name(vi, en, period)])),
      .init("codes", .map([.init("gso", .text(code))])),
    ] + (parent.map { [.init("parent", .text($0))] } ?? [])
  }

  private func name(_ vi: String, _ en: String, _ period: [Draft.Field]) -> Draft.Value {
    .map([.init("vi", .text(vi)), .init("en", .text(en))] + period)
  }
}

extension String {
  fileprivate var unitKind: UnitKind {
    let kinds: [(String, UnitKind)] = [
      ("tinh ", .province), ("quan ", .district), ("huyen ", .district), ("thi xa ", .town),
      ("thi tran ", .township), ("thanh pho ", .city), ("phuong ", .ward),
      ("dac khu ", .specialZone),
    ]
    return kinds.first { folded.hasPrefix($0.0) }?.1 ?? .commune
  }

  /// Whether the words in brackets are a district’s name, its sort written out or not.
  fileprivate func names(_ district: String) -> Bool {
    let wanted = folded.replacing("tp.", with: "thanh pho ").split(separator: " ")
    return wanted.joined(separator: " ") == district.folded
      || district.folded.hasSuffix(" " + wanted.joined(separator: " "))
  }
}

/// Ids that no two units share.
private struct UnitIDs {
  private var taken: Set<String> = []

  mutating func take(_ ids: [String]) { taken.formUnion(ids) }

  /// From the name, and with the code where another has that.
  mutating func id(for name: String, else code: String) -> String {
    let id = name.slug
    let own = taken.contains(id) ? "\(id)-\(code)" : id
    taken.insert(own)
    return own
  }
}

internal import Records
internal import Vietnamese
internal import Writing

/// The records of a province while they are put together.
struct UnitSheet {
  static let last = "2025-06-30"
  static let first = "2025-07-01"
  static let basis = "nq-202-2025-qh15"

  struct Commune {
    let place: UnitData.Place
    let district: UnitData.District
    /// Nil for one of another province that became part of the same: it is not written, but bears a name.
    let id: String?
    let districtID: String?
  }

  let old: UnitData.OldProvince
  let today: UnitData.NewProvince
  var names = UnitIDs()
  var all: [String: Draft] = [:]
  var order: [String] = []
  var communes: [Commune] = []
  var districts: [(district: UnitData.District, id: String)] = []
  /// Where the land of each unit of before lies now.
  var heirs: [String: [String]] = [:]
  var kept: Set<String> = []

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

  var provinceID: String { today.fullName.slug }

  /// Whether it goes on, by its code or by its name: the new Lào Cai has the code that Yên Bái had.
  var isContinued: Bool {
    old.code == today.code || old.fullName == today.fullName
  }

  mutating func add(_ draft: Draft) {
    order.append(draft.id)
    all[draft.id] = draft
  }

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
}

/// Ids that no two units share.
struct UnitIDs {
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

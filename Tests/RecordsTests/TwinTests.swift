import Diagnostics
import Records
import Testing
import Vietnamese

@Suite struct TwinTests {
  @Test func `One name with one post is asked about, with the other's place`() {
    let findings = twins([
      person("an", title: "Phó Giám đốc"), person("an-2", title: "phó  giám đốc"),
    ])
    #expect(findings.map(\.place?.file) == ["an-2.yaml"])
    #expect(findings.first?.notes.last?.en == "the other: an.yaml:1")
  }

  @Test func `One name in one decision is, too`() {
    #expect(
      twins([
        person("an", title: "Kỹ sư"), person("an-2", title: "Kế toán"),
        commendation("k1", to: "an", "12/QĐ-UBND"), commendation("k2", to: "an-2", "12/QĐ-UBND"),
      ]).count == 1)
  }

  @Test func `Namesakes with posts and decisions of their own are let be`() {
    #expect(
      twins([
        person("an", title: "Kỹ sư"), person("an-2", title: "Kế toán"),
        commendation("k1", to: "an", "12/QĐ-UBND"), commendation("k2", to: "an-2", "13/QĐ-UBND"),
      ]) == [])
    #expect(twins([person("an", title: "Kỹ sư"), person("an-2", title: "Kỹ sư", at: "sxd")]) == [])
    #expect(
      twins([person("an", title: "Kỹ sư"), person("binh", name: "Bình", title: "Kỹ sư")]) == [])
  }

  @Test func `Two that an editor knows to be two are let be`() {
    let allowed = Allowance(
      rule: Located("possible-duplicate", at: Place(file: "")), text: "an", reason: "Hai người")
    #expect(
      twins([person("an", title: "Kỹ sư"), person("an-2", title: "Kỹ sư", allowing: [allowed])])
        == [])
  }

  @Test func `A unit entered twice is told, wards of one name in two districts are not`() {
    let twice = twins([unit("p1", "Phường 1", in: "q3"), unit("p2", "Phường 1", in: "q3")])
    #expect(twice.map(\.place?.file) == ["p2.yaml"])
    #expect(twins([unit("p1", "Phường 1", in: "q3"), unit("p2", "Phường 1", in: "q5")]) == [])
    #expect(twins([unit("p1", "Phường 1", in: "q3"), unit("p2", "Phường 2", in: "q3")]) == [])
    #expect(
      twins([
        unit("a", "Sở Nội vụ", in: nil, to: Day(2025, 6, 30)),
        unit("b", "Sở Nội vụ", in: nil, from: Day(2025, 7, 1)),
      ]) == [])
  }

  private func twins(_ records: [any Record]) -> [Diagnostic] {
    Registry(records).brokenRules().filter { $0.rule == .possibleDuplicate }
  }

  private func header(_ name: String, allowing allowances: [Allowance] = []) -> Header {
    Header(name: name, place: Place(file: name + ".yaml"), allowances: allowances)
  }

  private func person(
    _ id: String, name: String = "An", title: String, at unit: String = "so",
    allowing allowances: [Allowance] = []
  ) -> Official {
    let post = Post(
      title: LocalText(vi: title, en: nil), unit: Reference(ID(unit), at: Place(file: "")),
      period: .always, place: Place(file: ""))
    return Official(
      header: header(id, allowing: allowances), name: PersonName(family: "Nguyễn", given: name),
      honorific: .none, category: .cadre, posts: [post], publication: nil, photo: nil)
  }

  private func commendation(_ id: String, to person: String, _ number: String) -> Commendation {
    let place = Place(file: id + ".yaml")
    let day = Day(2023, 11, 16)!
    return Commendation(
      header: header(id), form: nil, formClass: nil, act: .praise, ground: nil,
      decision: Decision(
        number: Located(number, at: place), on: Located(day, at: place),
        by: Reference(ID("ubnd"), at: place), signer: nil, file: nil),
      recipients: [Recipient(party: .official(Reference(ID(person), at: place)), share: nil)],
      withheld: 0, initiative: nil, citation: nil, bonus: nil, legalBasis: [], history: [])
  }

  private func unit(
    _ id: String, _ name: String, in parent: String?, from: Day? = nil, to: Day? = nil
  ) -> Unit {
    let place = Place(file: id + ".yaml")
    let parents = parent.map { [Dated(Reference<Unit>(ID($0), at: place), .always, at: place)] }
    return Unit(
      header: header(id), kinds: [Dated(UnitKind.ward, .always, at: place)],
      names: [
        Dated(
          LocalText(vi: name, en: nil),
          Period(from: from.map { .day($0) }, to: to.map { .day($0) }), at: place)
      ],
      parents: parents ?? [], gso: nil, successions: [])
  }
}

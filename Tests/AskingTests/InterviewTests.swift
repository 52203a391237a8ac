import Asking
import Content
import Records
import TestSupport
import Testing
import Vietnamese
import Writing

/// A record by questions and answers, a line each.
struct InterviewTests {
  private static let samples: [Draft] = [
    Draft(
      .unit, "a",
      [
        .init("kind", .text("team")), .init("names", .list([.both("A", "A")])),
        .init("parent", .text("so")),
      ])
  ]

  /// What was made of the answers, and everything that was said.
  private func talk(
    _ kind: Kind, _ answers: [String], given: [Draft.Field] = [], in language: Language = .en,
    slips: [[String?]] = []
  ) throws -> (draft: Draft?, told: [String]) {
    let folder = try Folder(Sample.files)
    let known = KnownRecords(Content.read(SourceTree.read(folder.path).0, jobs: 1).registry)
    var told: [String] = []
    var left = answers[...]
    var checks = slips[...]
    let dialogue = Dialogue(in: language) {
      told.append($0)
    } answer: { _ in
      left.popFirst()
    }
    let interview = Interview(dialogue, known, Habit(Self.samples))
    do {
      let draft = try interview.draft(of: kind, given: given, id: nil) { _ in
        (checks.popFirst() ?? []).map { Interview.Slip(key: $0) }
      }
      #expect(left.isEmpty)
      return (draft, told)
    } catch is EndOfAnswers {
      return (nil, told)
    }
  }

  @Test func `Where there is little to choose from it is listed, and a number will do`() throws {
    let (draft, told) = try talk(.unit, ["team", "Tổ Một cửa", "Front Desk", "", "1", "", ""])
    #expect(
      told.contains("  1 Department of Construction (so)"))
    #expect(draft?.fields["parent"] == .text("so"))
  }

  @Test func `What is needed and what is usual is asked, one thing at a time`() throws {
    let (draft, told) = try talk(
      .unit, ["team", "Tổ Một cửa", "Front Desk", "", "so xay dung", "", ""])
    #expect(draft?.id == "to-mot-cua")
    #expect(
      draft?.text == """
        kind: team
        names:
          - {vi: Tổ Một cửa, en: Front Desk}
        parent: so

        """)
    #expect(told.contains("Names · 1 · Vietnamese"))
    #expect(told.contains("  = Department of Construction (so)"))
    #expect(told.contains("  Enter takes: to-mot-cua"))
  }

  @Test func `Questions are in the language of the editor, with what is allowed beside them`()
    throws
  {
    let told = try talk(.initiative, ["Cấp phép"], in: .vi).told
    #expect(told.contains("Tên đề xuất · Tiếng Việt"))
    #expect(told.contains("  Tên ngắn gọn của đề xuất, không có dấu chấm ở cuối."))
  }

  @Test func `An empty answer to what is needed is asked again, one of several names is chosen`()
    throws
  {
    let (draft, told) = try talk(
      .unit, ["", "team", "Tổ", "Team", "", "xyz", "co", "2", "", ""])
    #expect(told.contains("  This cannot be left out."))
    #expect(told.contains { $0.hasPrefix("  Nothing found for “xyz”") })
    #expect(draft?.fields["parent"] == .text("ubnd"))
  }

  @Test func `What is found wrong is asked again, and the rest is kept`() throws {
    let (draft, _) = try talk(
      .unit, ["team", "Tổ", "Team", "", "so", "", "", "ubnd"], slips: [["parent"]])
    #expect(draft?.fields["parent"] == .text("ubnd"))
    #expect(draft?.fields["kind"] == .text("team"))
  }

  @Test func `An id that is taken or is none is not proposed, and refused`() throws {
    let (draft, told) = try talk(
      .unit, ["team", "Sở", "Office", "", "so", "Tổ Mới", "ubnd", "", ""])
    #expect(told.contains("  Enter takes: so-2"))
    #expect(
      told.contains("“Tổ Mới” is no id: use a–z, 0–9 and hyphens alone, as in to-moi"))
    #expect(told.contains("a record has the id “ubnd” already"))
    #expect(draft?.id == "so-2")
  }

  @Test func `What is given is not asked, and more can be added by its number`() throws {
    let (draft, told) = try talk(
      .unit, ["", "4", "y", "74", ""], given: Self.samples[0].fields)
    #expect(!told.contains { $0.hasPrefix("Names") })
    #expect(draft?.text.contains("codes: {gso: \"74\"}\n") == true, "\(told)")
  }

  @Test func `The end of input ends it`() throws {
    #expect(try talk(.unit, ["team", "Tổ"]).draft == nil)
  }

  @Test func `A name is taken as people write it, and shown in its parts`() throws {
    let given: [Draft.Field] = [
      .init("category", .text("civil-servant")),
      .init("publication", .map([.init("basis", .text("consent"))])),
    ]
    let (draft, told) = try talk(
      .official, ["hanh", "1", "bà TRẦN THỊ MỸ HẠNH", ""], given: given, in: .vi)
    #expect(draft?.text.contains("name: {family: Trần, middle: Thị Mỹ, given: Hạnh}") ?? false)
    #expect(told.contains("  = họ Trần, tên đệm Thị Mỹ, tên Hạnh"))
  }

  @Test func `A word of a closed list is shown and taken by what pages call it`() {
    let words = ["ward", "commune", "committee"]
    let names = WordNames([
      [
        ("ward", Bilingual(vi: "phường", en: "ward")),
        ("commune", Bilingual(vi: "xã", en: "commune")),
        ("committee", Bilingual(vi: "Ủy ban nhân dân", en: "People’s Committee")),
      ]
    ])
    let taken = { Answer($0, as: .word(words), called: names) }
    #expect(taken("uy ban nhan dan") == .taken("committee"))
    #expect(taken("Ủy ban") == .taken("committee"))
    #expect(taken("2") == .taken("commune"))
    #expect(
      taken("comm")
        == .unclear(
          Bilingual(
            vi: "chỉ có thể là một trong: phường, xã, Ủy ban nhân dân",
            en: "it can only be one of: ward, commune, People’s Committee")))
  }
}

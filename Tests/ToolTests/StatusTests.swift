import Foundation
import TestSupport
import Testing

/// `bieuduong status`: what it says waits.
struct StatusTests {
  private static let files: [String: String] = [
    "vocabularies/forms.yaml": """
    huan-chuong: {label: {vi: Huân chương, en: Order}, sort: order}
    bang-khen: {label: {vi: Bằng khen, en: Certificate of Merit}, sort: certificate}

    """,
    "commendations/mot.yaml": award("1/QĐ-UBND", "bang-khen", on: "2026-09-02"),
    "commendations/hai.yaml": award("2/QĐ-UBND", "bang-khen", on: "2026-10-03"),
    "commendations/ba.yaml": award("3/QĐ-UBND", "huan-chuong", on: "2026-10-04"),
    "commendations/bon.yaml": award("4/QĐ-UBND", "bang-khen", on: "2026-10-01"),
    "commendations/thu.yaml": """
    act: praise
    decision: {on: 2026-10-05, by: ubnd}
    recipients: [{unit: so}]

    """,
    "bulletins/t9/record.yaml": issue(
      1, "{from: 2026-09-01, to: 2026-09-30}", "2026-10-02T08:00", "mot"),
    "bulletins/t10/record.yaml": issue(
      2, "{from: 2026-10-01, to: 2026-10-31}", "2026-12-01T08:00", "bon"),
    "bulletins/t9/vi.md": "Số này có một quyết định.\n",
    "bulletins/t9/en.md": "This issue has one decision.\n",
    "bulletins/t10/vi.md": "Số này cũng vậy.\n",
    "plans/moi.yaml": """
    title: {vi: Kế hoạch mới, en: New plan}
    unit: so
    period: {from: 2026-10-10, to: 2026-12-31}
    tasks: [{text: {vi: Khởi động, en: Start}, due: 2026-12, status: open}]

    """,
    "plans/ke-hoach.yaml": """
    title: {vi: Kế hoạch năm, en: Plan of the year}
    unit: so
    period: {from: 2026-01-01, to: 2026-12-31}
    tasks:
      - {text: {vi: Rà soát quy định, en: Review the rules}, due: 2026-10, status: open}
      - {text: {vi: Tập huấn, en: Training}, due: 2026-11, status: open}
      - {text: {vi: Tổng kết, en: Review}, due: 2026-05-01, status: done, done: 2026-04-30}

    """,
  ]

  private static func award(_ number: String, _ form: String, on day: String) -> String {
    """
    form: \(form)
    act: commendation
    ground: meritorious
    decision: {number: \(number), on: \(day), by: ubnd}
    recipients: [{unit: so}]

    """
  }

  private static func issue(_ number: Int, _ period: String, _ out: String, _ item: String)
    -> String
  {
    """
    number: \(number)
    period: \(period)
    title: {vi: Bản tin số \(number), en: Bulletin No. \(number)}
    publish: \(out)
    items: [{commendation: \(item)}]

    """
  }

  private func shop() throws -> Folder {
    let files = Self.files.map { ("content/" + $0.key, $0.value) }
    return try Folder.workshop(Sample.content.merging(files) { $1 })
  }

  @Test func `What waits is told in the order of its matters`() throws {
    let told = try shop().run("status")
    #expect(told.code == 0 && told.errors.isEmpty)
    #expect(
      told.output == """
        Translations: 0 fresh, 0 stale, 2 that do not say of which text, 1 missing
          Digital permits (content/initiatives/2023/cap-phep/record.yaml): not said
          Bulletin No. 1 (content/bulletins/t9/record.yaml): not said
          Bulletin No. 2 (content/bulletins/t10/record.yaml): missing

        Waiting to be published; the site is to be built again at 08:00 on 1 December 2026
          08:00 on 1 December 2026
            Bulletin No. 2 (content/bulletins/t10/record.yaml)
            Certificate of Merit: Department of Construction (content/commendations/bon.yaml)

        Next issue: 4 not reported yet (since 30 September 2026)
          Order: Department of Construction (content/commendations/ba.yaml): Order, 3/QĐ-UBND, 4 October 2026
          Certificate of Merit: Department of Construction (content/commendations/hai.yaml): Certificate of Merit, 2/QĐ-UBND, 3 October 2026
          Public praise: Department of Construction (content/commendations/thu.yaml): 5 October 2026
          New plan (content/plans/moi.yaml): plan, 10 October 2026

        Tasks overdue: 1
          Plan of the year (content/plans/ke-hoach.yaml): Review the rules (due October 2026)

        Reports without a photograph: 3
          Digital permits (content/initiatives/2023/cap-phep/record.yaml)
          Bulletin No. 2 (content/bulletins/t10/record.yaml)
          Bulletin No. 1 (content/bulletins/t9/record.yaml)

        Proposals carried out, without a result: 0

        Decisions without a number: 1
          Public praise: Department of Construction (content/commendations/thu.yaml)

        """)
  }

  @Test func `Programs read the same`() throws {
    let told = try shop().run("status", "--format", "json")
    let status = try JSONDecoder().decode(ToldStatus.self, from: Data(told.output.utf8))
    #expect(status.moment == "2026-11-20T08:00")
    #expect(
      status.nextIssue.items.map(\.record)
        == ["commendation:ba", "commendation:hai", "commendation:thu", "plan:moi"])
    #expect(status.nextIssue.after == "2026-09-30")
    #expect(status.overdue.map(\.due) == ["2026-10"])
    #expect(status.openings.map(\.moment) == ["2026-12-01T08:00"])
    #expect(status.lacks["number"]?.map(\.record) == ["commendation:thu"])
    #expect(status.translations.missing.map(\.file) == ["content/bulletins/t10/record.yaml"])
  }

  @Test func `A stale translation is told with the words that changed since`() throws {
    let shop = try shop()
    let story = "content/initiatives/2023/cap-phep/"
    let git = "git -c user.name=An -c user.email=an@example.vn"
    try shop.write("Hồ sơ nộp qua mạng.\n\nThời gian còn 7 ngày làm việc.\n", to: story + "vi.md")
    #expect(
      try shop.shell(
        "$TOOL translated cap-phep && git init -q && \(git) add content && "
          + "\(git) commit -qm mot"
      ).code == 0)
    #expect(try shop.run("status").output.hasPrefix("Translations: 1 fresh, 0 stale, "))
    try shop.write(
      "Hồ sơ nộp qua mạng.\n\nNgười dân không đi lại.\n\nThời gian còn 5 ngày.\n",
      to: story + "vi.md")
    let told = try shop.run("status", "--language", "vi").output
    #expect(
      told.hasPrefix(
        """
        Bản dịch: 0 khớp với bản tiếng Việt, 1 đã cũ, 1 chưa ghi dịch từ bản nào, 1 chưa có
          Cấp phép số (\(story)record.yaml): vi.md đã sửa
            + “Người dân không đi lại.”
            “7 ngày làm việc.” → “5 ngày.”

        """))
  }

  @Test func `Without the text of then only the fact is told`() throws {
    let shop = try shop()
    let story = "content/initiatives/2023/cap-phep/"
    try shop.write(
      Sample.proposal() + "translated_from: {en: 0123456789ab}\n", to: story + "record.yaml")
    #expect(
      try shop.run("status").output.contains(
        "(\(story)record.yaml): vi.md has changed; the earlier text is not in Git\n"))
  }

  @Test func `Errors of the content are told of, and the rest counts`() throws {
    let shop = try shop()
    try shop.write("unit: [\n", to: "content/plans/hong.yaml")
    let told = try shop.run("status", "--language", "vi")
    #expect(told.code == 0)
    #expect(told.errors == "nội dung có 1 lỗi, nên dưới đây có thể thiếu: chạy bieuduong check\n")
    #expect(told.output.contains("Nhiệm vụ quá hạn: 1\n"))
  }

  @Test func `Tasks come by the day on which they were due, and those of a day by their units`()
    throws
  {
    let shop = try shop()
    // A month is over with its last day, whatever day of it comes first.
    let tasks = [
      ("z-dau", "ubnd", "2026-09"), ("a-giua", "ubnd", "2026-09-15"), ("m-sau", "so", "2026-09-30"),
      ("b-cuoi", "so", "2026-10-31"), ("y-truoc", "so", "2026-08-31"),
    ]
    for (name, unit, due) in tasks {
      try shop.write(
        """
        title: {vi: \(name), en: \(name)}
        unit: \(unit)
        period: {from: 2026-01-01, to: 2026-12-31}
        tasks: [{text: {vi: \(name), en: \(name)}, due: \(due), status: open}]

        """, to: "content/plans/\(name).yaml")
    }
    let told = try shop.run("status", "--format", "json")
    let status = try JSONDecoder().decode(ToldStatus.self, from: Data(told.output.utf8))
    #expect(
      status.overdue.map(\.text.vi)
        == ["y-truoc", "a-giua", "m-sau", "z-dau", "b-cuoi", "Rà soát quy định"])
  }

  @Test func `Without records there is nothing to tell`() throws {
    let told = try Folder().run("status")
    #expect(told.code == 1 && told.output.isEmpty)
    #expect(told.errors.contains("[missing-folder]"))
  }
}

private struct ToldStatus: Decodable {
  struct Item: Decodable {
    let record: String
    let file: String
  }
  struct Translations: Decodable { let missing: [Item] }
  struct Opening: Decodable { let moment: String }
  struct NextIssue: Decodable {
    let after: String
    let items: [Item]
  }
  struct Task: Decodable {
    struct Text: Decodable { let vi: String }
    let due: String
    let text: Text
  }
  let moment: String
  let translations: Translations
  let openings: [Opening]
  let lacks: [String: [Item]]
  let nextIssue: NextIssue
  let overdue: [Task]
}

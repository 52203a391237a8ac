import TestSupport
import Testing

/// What a search finds of the words that the law has a record say.
@Suite struct FoundByTests {
  private static let site = Result {
    try SmallSite(
      Sample.with([
        "vocabularies/forms.yaml": """
        bang-khen: {label: {vi: Quỳnh bảng, en: Quince}, sort: emulation-title}
        """,
        "units/so.yaml": Sample.department + "head: {vi: Trưởng phương, en: Prefect}\n",
        "officials/an.yaml": """
        name: {family: Nguyễn, middle: Văn, given: Khoái}
        honorific: ong
        category: household
        publication: {basis: consent, on: 2023-10-01}
        """,
        "officials/binh.yaml": """
        name: {family: Lê, given: Bình}
        category: worker
        posts: [{title: {vi: Thợ, en: Worker}, unit: so, from: 2020-01-01, role: staff, responsibility: {vi: Giữ đê, en: Keeps the dyke}}]
        publication: {basis: consent, on: 2023-10-01}
        """,
        "documents/nd-73.yaml": Sample.document
          + "\nasks: [{vi: Nộp bảo kê, en: File a dossier}]\n",
        "initiatives/cap-phep/record.yaml": Sample.initiative(
          more: """
            recognition: {scope: nation, decision: {number: 7788/QĐ-XYZ, on: 2023-12-01, by: ubnd}}
            lessons: [{vi: Đừng vội vã, en: Never hurry}]
            """),
        "practices/a.yaml": """
        unit: so
        period: {from: 2023-01-01, to: 2023-12-31}
        shortcomings: [{text: {vi: Thất lạc giấy, en: Mislaid papers}, found: 2, corrected: 2}]
        """,
        "commendations/qd-1.yaml": Sample.commendation(
          more: """
            movement: {vi: Xung kích, en: Vanguard}
            way: [{step: submitted, on: 2023-11-01, reference: 4455/TTr-XYZ}]
            """),
      ]), at: "2026-01-01T00:00")
  }

  /// The words of an index, with tones as digits.
  private func words(_ language: String, of site: SmallSite) throws -> Set<String> {
    let parts = try site.paths.filter { $0.hasPrefix("search/\(language)/w") }.map {
      try site.text($0)
    }
    let lines = parts.joined().split(separator: /\\n|"/)
    return Set(lines.compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  /// English words as their stems. In a site whose records say nothing of it, the word is not there.
  @Test(arguments: [
    ("vi", "đê"), ("vi", "kê"), ("vi", "7788"), ("vi", "vôi5"), ("vi", "thât4"), ("vi", "xung"),
    ("vi", "4455"), ("vi", "quôc4"), ("vi", "phương"), ("vi", "thi"), ("vi", "hô5"),
    ("en", "hurri"), ("en", "mislaid"), ("en", "vanguard"), ("en", "dyk"), ("en", "dossier"),
    ("en", "nationwid"), ("en", "prefect"), ("en", "household"), ("en", "emul"),
  ])
  func `Found by what the record says`(_ language: String, _ word: String) throws {
    #expect(try words(language, of: Self.site.get()).contains(word))
    #expect(try !words(language, of: SmallSite(at: "2026-01-01T00:00")).contains(word))
  }
}

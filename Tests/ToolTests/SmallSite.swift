/// The smallest content with a person, a proposal and two units, and nothing wrong with it.
enum SmallSite {
  static let settings = """
    title: {vi: Biểu dương, en: Commendations}
    publisher: ubnd
    base: https://bieuduong.example.vn/
    time_zone: Asia/Ho_Chi_Minh

    """

  static let unit = """
    kind: department
    names: [{vi: Sở Xây dựng, en: Department of Construction}]
    parent: ubnd

    """

  static let initiative = """
    title: {vi: Cấp phép số, en: Digital permits}
    summary: {vi: Cấp phép qua mạng, en: Permits online}
    fields: [so]
    employer: so
    proposers: [{official: an}]
    lifecycle:
      - {stage: submitted, on: 2022-03-14}

    """

  static let files = [
    "content/site.yaml": settings,
    "content/vocabularies/fields.yaml":
      "so: {label: {vi: Chuyển đổi số, en: Digital transformation}}\n",
    "content/units/ubnd.yaml": """
    kind: province
    names: [{vi: Uỷ ban nhân dân tỉnh, en: Provincial People's Committee}]

    """,
    "content/units/so.yaml": unit,
    "content/officials/an.yaml": """
    name: {family: Nguyễn, middle: Văn, given: An}
    honorific: ong
    category: cadre
    posts: [{title: {vi: Phó Giám đốc, en: Deputy Director}, unit: so, from: 2020-01-01}]
    publication: {basis: consent, on: 2023-10-01}

    """,
    "content/initiatives/2023/cap-phep/record.yaml": initiative,
    "content/initiatives/2023/cap-phep/vi.md": "Cấp phép trực tuyến.\n",
    "content/initiatives/2023/cap-phep/en.md": "Permits online.\n",
  ]

  /// The same with another title on every page.
  static let renamed = settings.replacing("Commendations", with: "Praise")
    .replacing("Biểu dương", with: "Khen ngợi")

  /// A site whose build takes long enough to be cut off: `count` proposals more.
  static func large(_ count: Int) -> [String: String] {
    var all = files
    for number in 0..<count {
      let folder = "content/initiatives/2022/de-xuat-\(number)/"
      all[folder + "record.yaml"] = initiative.replacing("Cấp phép số", with: "Đề xuất \(number)")
        .replacing("Digital permits", with: "Proposal \(number)")
      all[folder + "vi.md"] = "Nội dung số \(number).\n"
      all[folder + "en.md"] = "Text number \(number).\n"
    }
    return all
  }
}

/// Contents that have nothing wrong with them, to be changed by one file at a time.
package enum Sample {
  /// A person, a proposal and two units.
  package static let small = units.with(story(in: "initiatives/2023/cap-phep", proposal()))

  /// What fills most kinds of page.
  package static let files = units.with(story(in: "initiatives/cap-phep", initiative())).with([
    "vocabularies/forms.yaml": """
    bang-khen:
      label: {vi: Bằng khen, en: Certificate of Merit}
      sort: certificate
    """,
    "documents/nd-73.yaml": document,
    "commendations/qd-1.yaml": commendation(),
  ])

  /// These files with some replaced or added.
  package static func with(_ changes: [String: String]) -> [String: String] { files.with(changes) }

  package static func without(_ paths: String...) -> [String: String] { files.without(paths) }

  private static let units = [
    "site.yaml": settings,
    "vocabularies/fields.yaml": "so-hoa: {label: {vi: Số hóa, en: Digitisation}}\n",
    "units/ubnd.yaml": """
    kind: province
    names: [{vi: Ủy ban tỉnh, en: Provincial Committee}]

    """,
    "units/so.yaml": department,
    "officials/an.yaml": """
    name: {family: Nguyễn, middle: Văn, given: An}
    honorific: ong
    category: cadre
    posts: [{title: {vi: Phó Giám đốc, en: Deputy Director}, unit: so, from: 2020-01-01}]
    publication: {basis: consent, on: 2023-10-01}

    """,
  ]

  private static func story(in folder: String, _ record: String) -> [String: String] {
    [
      folder + "/record.yaml": record, folder + "/vi.md": "Cấp phép trực tuyến.\n",
      folder + "/en.md": "Permits online.\n",
    ]
  }
}

extension Sample {
  /// Somebody whom nothing names.
  package static let secondPerson = """
    name: {family: Trần, middle: Thị, given: Bình}
    honorific: ba
    category: cadre
    posts: [{title: {vi: Chuyên viên, en: Officer}, unit: so, from: 2020-01-01}]
    publication: {basis: consent, on: 2023-10-01}

    """

  package static let settings = """
    title: {vi: Biểu dương, en: Commendations}
    publisher: ubnd
    base: https://bieuduong.example.vn/
    time_zone: Asia/Ho_Chi_Minh

    """

  package static let department = """
    kind: department
    names: [{vi: Sở Xây dựng, en: Department of Construction}]
    parent: ubnd

    """

  package static let document = """
    number: 73/2023/NĐ-CP
    type: decree
    issuer: ubnd
    issued: 2023-09-29
    title: {vi: Quy định khuyến khích cán bộ, en: On encouraging cadres}
    articles: [{number: 10, title: {vi: Khen thưởng, en: Commendation}}]
    """

  /// Submitted, and no more.
  package static func proposal(
    title: String = "{vi: Cấp phép số, en: Digital permits}"
  ) -> String {
    """
    title: \(title)
    summary: {vi: Cấp phép qua mạng, en: Permits over the network}
    fields: [so-hoa]
    employer: so
    proposers: [{official: an}]
    lifecycle:
      - {stage: submitted, on: 2022-03-14}

    """
  }

  /// Completed.
  package static func initiative(
    title: String = "{vi: Cấp phép số, en: Digital permits}", more: String = ""
  ) -> String {
    proposal(title: title) + """
        - {stage: evaluated, on: 2023-10-20, result: completed}
      legal_basis: ["nd-73#10"]
      \(more)
      """
  }

  package static func commendation(
    number: String = "1/QĐ-UBND", to recipients: String = "[{official: an}]",
    act: String = "commendation", more: String = ""
  ) -> String {
    """
    \(act == "praise" ? "" : "form: bang-khen")
    act: \(act)
    \(act == "praise" ? "" : "ground: ad-hoc")
    decision: {number: \(number), on: 2023-11-16, by: ubnd}
    recipients: \(recipients)
    initiative: cap-phep
    citation: {vi: Rút ngắn thủ tục, en: Shortened a procedure}
    \(more)
    """
  }
}

extension [String: String] {
  /// The files with some replaced or added.
  package func with(_ changes: [String: String]) -> [String: String] {
    merging(changes) { _, new in new }
  }

  package func without(_ paths: [String]) -> [String: String] {
    filter { !paths.contains($0.key) }
  }
}

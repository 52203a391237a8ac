/// The smallest content that has nothing wrong with it, to be changed by one file at a time.
enum Sample {
  static let files = [
    "site.yaml": """
    title: {vi: Biểu dương, en: Commendations}
    publisher: ubnd
    base: https://bieuduong.example.vn/thu
    time_zone: Asia/Ho_Chi_Minh
    """,
    "vocabularies/forms.yaml": """
    bang-khen:
      label: {vi: Bằng khen, en: Certificate of Merit}
      sort: certificate
      authorities: [ubnd, "kind:department", {unit: so, from: 2020-01-01}]
    """,
    "vocabularies/fields.yaml": "so: {label: {vi: Chuyển đổi số, en: Digital transformation}}",
    "units/ubnd.yaml": """
    kind: province
    names: [{vi: Uỷ ban nhân dân tỉnh, en: Provincial People's Committee}]
    """,
    "units/nhom/so.yaml": """
    kind: [{kind: office, to: 2019-12-31}, {kind: department, from: 2020-01-01}]
    names:
      - {vi: Sở Xây dựng, en: Department of Construction, from: 1997-01-01}
    parent: ubnd
    """,
    "officials/an.yaml": """
    name: {family: Nguyễn, middle: Văn, given: An}
    honorific: ong
    category: cadre
    posts: [{title: {vi: Phó Giám đốc, en: Deputy Director}, unit: so, from: 2020-01-01}]
    publication: {basis: consent, on: 2023-10-01}
    """,
    "documents/nd-73.yaml": """
    number: 73/2023/NĐ-CP
    type: decree
    issuer: ubnd
    issued: 2023-09-29
    title: {vi: Nghị định, en: Decree}
    articles: [{number: 10, title: {vi: Khen thưởng, en: Commendation}}]
    """,
    "initiatives/2023/cap-phep/record.yaml": initiative,
    "initiatives/2023/cap-phep/vi.md": "Cấp phép trực tuyến.\n",
    "initiatives/2023/cap-phep/en.md": "Permits online.\n",
    "commendations/qd-1.yaml": """
    form: bang-khen
    act: commendation
    ground: ad-hoc
    decision: {number: 1/QĐ-UBND, on: 2023-11-16, by: ubnd}
    recipients: [{official: an}, {unit: so, share: 2}]
    initiative: cap-phep
    bonus: {coefficient: 1.5, base: 1800000, amount: 2700000}
    """,
  ]

  static let initiative = """
    title: {vi: Cấp phép số, en: Digital permits}
    summary: {vi: Cấp phép qua mạng, en: Permits online}
    fields: [so]
    employer: so
    proposers: [{official: an}]
    lifecycle:
      - {stage: submitted, on: 2022-03-14}
      - {stage: evaluated, on: 2023-10-20, result: completed}
    legal_basis: ["nd-73#10"]
    """

  /// The sample with files replaced or added.
  static func with(_ changes: [String: String]) -> [String: String] {
    files.merging(changes) { _, new in new }
  }

  static func without(_ path: String) -> [String: String] {
    files.filter { $0.key != path }
  }
}

/// The smallest content that fills most kinds of page, to be changed by one file at a time.
enum Sample {
  static let files = [
    "site.yaml": """
    title: {vi: Biểu dương, en: Commendations}
    publisher: ubnd
    base: https://bieuduong.example.vn/
    time_zone: Asia/Ho_Chi_Minh
    """,
    "vocabularies/forms.yaml": """
    bang-khen:
      label: {vi: Bằng khen, en: Certificate of Merit}
      sort: certificate
    """,
    "vocabularies/fields.yaml": "so-hoa: {label: {vi: Số hóa, en: Digitisation}}",
    "units/ubnd.yaml": """
    kind: province
    names: [{vi: Ủy ban tỉnh, en: Provincial Committee}]
    """,
    "units/so.yaml": """
    kind: department
    names: [{vi: Sở Xây dựng, en: Department of Construction}]
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
    title: {vi: Quy định khuyến khích cán bộ, en: On encouraging cadres}
    articles: [{number: 10, title: {vi: Khen thưởng, en: Commendation}}]
    """,
    "initiatives/cap-phep/record.yaml": initiative(),
    "initiatives/cap-phep/vi.md": "Cấp phép trực tuyến.\n",
    "initiatives/cap-phep/en.md": "Permits online.\n",
    "commendations/qd-1.yaml": commendation(),
  ]

  static func initiative(
    title: String = "{vi: Cấp phép số, en: Digital permits}", more: String = ""
  ) -> String {
    """
    title: \(title)
    summary: {vi: Cấp phép qua mạng, en: Permits over the network}
    fields: [so-hoa]
    employer: so
    proposers: [{official: an}]
    lifecycle:
      - {stage: submitted, on: 2022-03-14}
      - {stage: evaluated, on: 2023-10-20, result: completed}
    legal_basis: ["nd-73#10"]
    \(more)
    """
  }

  static func commendation(
    number: String = "1/QĐ-UBND", to recipients: String = "[{official: an}]",
    act: String = "commendation", more: String = ""
  ) -> String {
    """
    \(act == "praise" ? "" : "form: bang-khen")
    act: \(act)
    ground: ad-hoc
    decision: {number: \(number), on: 2023-11-16, by: ubnd}
    recipients: \(recipients)
    initiative: cap-phep
    citation: {vi: Rút ngắn thủ tục, en: Shortened a procedure}
    \(more)
    """
  }

  /// The sample with files replaced or added.
  static func with(_ changes: [String: String]) -> [String: String] {
    files.merging(changes) { _, new in new }
  }

  static func without(_ paths: String...) -> [String: String] {
    files.filter { !paths.contains($0.key) }
  }

  /// One record of each kind that the smallest sample leaves out.
  static let rarer = [
    "bulletins/2024-01/record.yaml": """
    number: 1
    period: {from: 2023-12-01, to: 2023-12-31}
    title: {vi: Bản tin tháng 12, en: December bulletin}
    publish: 2024-01-05T08:00
    items: [{initiative: cap-phep}, {commendation: qd-1}]
    """,
    "bulletins/2024-01/vi.md": "Thư ban biên tập.\n",
    "bulletins/2024-01/en.md": "A letter from the editors.\n",
    "articles/phong-van/record.yaml": """
    title: {vi: Phỏng vấn, en: Interview}
    on: 2024-02-01
    people: [an]
    """,
    "articles/phong-van/vi.md": "Hỏi và đáp.\n",
    "articles/phong-van/en.md": "Questions and answers.\n",
    "corrections/sua-1.yaml": """
    record: commendation:qd-1
    on: 2024-03-01
    was: {vi: Nguyễn Văn Ân, en: Nguyen Van Anh}
    is: {vi: Nguyễn Văn An, en: Nguyen Van An}
    why: {vi: Ghi nhầm tên, en: The name was misspelt}
    """,
    "pages/gioi-thieu/record.yaml": "title: {vi: Giới thiệu, en: About}\norder: 1\n",
    "pages/gioi-thieu/vi.md": "Về trang này.\n",
    "pages/gioi-thieu/en.md": "About this site.\n",
    "consultations/dot-1.yaml": """
    title: {vi: Lấy ý kiến đợt 1, en: First consultation}
    opens: 2024-01-01
    closes: 2024-01-15
    by: ubnd
    candidates: [{official: an, form: bang-khen}]
    """,
    "practices/bao-cao.yaml": """
    title: {vi: Báo cáo của Sở, en: Report of the Department}
    unit: so
    period: {from: 2023-01-01, to: 2023-12-31}
    solutions: [{vi: Hỏi đáp dùng chung, en: Shared answers}]
    """,
    "activities/hoi-nghi.yaml": "unit: so\non: 2024-01-10\nform: conference\n",
    "encouragements/quy-hoach.yaml": """
    unit: so
    period: {from: 2024-01-01, to: 2024-06-30}
    kind: planning
    count: 3
    """,
    "plans/ke-hoach.yaml": """
    unit: so
    period: {from: 2024-01-01, to: 2024-12-31}
    tasks: [{text: {vi: Lập sổ theo dõi, en: Open a register}, due: 2024-03-31}]
    """,
  ]

  static let whole = with(rarer)
}

internal import Diagnostics
internal import Records
internal import Vietnamese

extension Initiative: Readable {
  static let nameKey = Key(
    "initiative",
    vi: "Đề xuất", "Mã của một đề xuất.",
    en: "Initiative", "The id of an initiative.",
    example: "cap-phep-so")

  private enum Keys {
    static let title = Key(
      "title",
      vi: "Tên đề xuất", "Tên ngắn gọn của đề xuất, không có dấu chấm ở cuối.",
      en: "Title", "What the proposal is called, in a few words and without a full stop.",
      example: "{vi: Cấp phép xây dựng trực tuyến, en: Building permits online}",
      headed: """
        Tên sáng kiến; Tên giải pháp; Tên ý tưởng; Sáng kiến; Đề xuất; Initiative; Proposal
        """)
    static let summary = Key(
      "summary",
      vi: "Tóm tắt",
      "Một, hai câu nói đề xuất làm gì và đạt được gì; dùng trong danh mục và kết quả tìm kiếm.",
      en: "Summary",
      """
      What is done and what comes of it, in a sentence or two; it stands in lists and in search \
      results.
      """,
      example: """
        {vi: Khai một lần; thời gian cấp phép còn 7 ngày., en: Declare once; a permit takes 7 \
        days.}
        """,
      headed: "Tóm tắt nội dung; Nội dung tóm tắt; Mô tả tóm tắt")
    static let fields = Key(
      "fields",
      vi: "Lĩnh vực",
      "Mã các lĩnh vực của đề xuất, lấy trong vocabularies/fields.yaml; ít nhất một.",
      en: "Fields",
      "The fields of policy it belongs to, of vocabularies/fields.yaml; one at least.",
      example: "[administrative-reform]",
      headed: "Ngành, lĩnh vực; Field; Sector")
    static let employer = Key(
      "employer",
      vi: "Cơ quan sử dụng cán bộ",
      "Mã của cơ quan sử dụng người đề xuất và quyết định về đề xuất.",
      en: "Employer", "The agency that employs the proposer and decides.",
      example: "so-xay-dung",
      headed: "Cơ quan chủ trì; Đơn vị chủ trì; Đơn vị chủ quản; Đơn vị áp dụng; Lead unit")
    static let proposers = Key(
      "proposers",
      vi: "Người đề xuất", "Những người và tập thể đã đề xuất; ít nhất một.",
      en: "Proposers", "The persons and units who proposed it; one at least.",
      example: "[{official: nguyen-van-an}, {unit: to-cap-phep}]",
      headed: """
        Tác giả; Đồng tác giả; Chủ sáng kiến; Tác giả sáng kiến; Người có sáng kiến; \
        Author; Proposed by; Proposer
        """)
    static let bottleneck = Key(
      "bottleneck",
      vi: "Điểm nghẽn",
      "Vướng mắc khiến cần có đề xuất này, trong một câu. Bỏ trống nếu toàn văn đã nói đủ.",
      en: "Bottleneck",
      """
      What was in the way and made the proposal necessary, in a sentence. Left out where the \
      long text says enough.
      """,
      example: """
        {vi: Chưa văn bản nào cho phép dùng bản điện tử., en: No instrument allowed electronic \
        papers.}
        """)
    static let lifecycle = Key(
      "lifecycle",
      vi: "Quá trình thực hiện", "Từng bước của đề xuất theo thứ tự ngày, bắt đầu từ khi nộp.",
      en: "Life", "The steps of the proposal in the order of their days, from its submission on.",
      example: "[{stage: submitted, on: 2022-03-14}]")
    static let pilot = Key(
      "pilot",
      vi: "Thí điểm",
      "Thời gian và phạm vi thí điểm, ứng với bước piloting. Bỏ trống nếu không thí điểm.",
      en: "Pilot",
      """
      When and where it was tried out; goes with the stage piloting. Left out where there was no \
      pilot.
      """,
      example: "{from: 2022-06-01, to: 2022-12-31, area: [thanh-pho-di-an]}")
    static let oversight = Key(
      "oversight",
      vi: "Kiểm tra, giám sát", "Các đợt kiểm tra, giám sát việc thực hiện.",
      en: "Oversight", "Inspections and supervision of how it was carried out.",
      example: "[{kind: inspection, on: 2022-09-12, by: ubnd-tinh}]")
    static let obstacles = Key(
      "obstacles",
      vi: "Khó khăn, vướng mắc",
      "Những khó khăn phát sinh và cách tháo gỡ, kể cả việc chưa giải quyết xong.",
      en: "Obstacles",
      "Difficulties that came up and what was done about them; also those still open.",
      example: """
        [{raised: 2022-07-04, text: {vi: Hồ sơ nộp buổi tối bị dồn lại., en: Files lodged in the \
        evening piled up.}}]
        """)
    static let resources = Key(
      "resources",
      vi: "Nguồn lực",
      "Kinh phí, trang thiết bị, phương tiện và nhân lực được bố trí để thực hiện.",
      en: "Resources",
      "Money, equipment, means and people granted so that it could be carried out.",
      example: "[{kind: budget, amount: 1800000000}]")
    static let outcomes = Key(
      "outcomes",
      vi: "Kết quả bằng số",
      "Những gì đo được trước và sau khi thực hiện. Chưa có số liệu thì bỏ trống.",
      en: "Outcomes", "What was measured before and after. Left out while there are no figures.",
      example: "[{measure: {vi: Thời gian cấp phép, en: Time to a permit}, after: 7}]")
    static let results = Key(
      "results",
      vi: "Kết quả bằng lời", "Những kết quả không đo được bằng số, mỗi kết quả một câu.",
      en: "Results in words", "What came of it that no figure tells, a sentence for each.",
      example: "[{vi: Người dân không phải nộp lại bản giấy., en: Nobody files paper again.}]",
      headed: "Kết quả; Kết quả đạt được; Hiệu quả; Result")
    static let lessons = Key(
      "lessons",
      vi: "Bài học kinh nghiệm", "Rút ra được gì khi thực hiện, mỗi điều một, hai câu.",
      en: "Lessons", "What was learnt from carrying it out, a sentence or two each.",
      example: "[{vi: Phải hỏi người dân trước., en: Ask the people first.}]")
    static let recognition = Key(
      "recognition",
      vi: "Công nhận sáng kiến",
      "Quyết định công nhận đề xuất là sáng kiến và phạm vi ảnh hưởng. Bỏ trống nếu chưa có.",
      en: "Recognition",
      "The decision that made it a recognised sáng kiến, and how far it reaches. Left out where there is none.",
      example: """
        {scope: province, decision: {number: 98/QĐ-UBND, on: 2023-11-02, by: ubnd-tinh}}
        """)
    static let scope = Key(
      "scope",
      vi: "Phạm vi ảnh hưởng", "grassroots: cơ sở; province: cấp bộ, cấp tỉnh; nation: toàn quốc.",
      en: "Scope",
      "How far what it changes reaches: its unit, the province or ministry, the country.",
      example: "province")
    static let recognisedBy = Key(
      "decision",
      vi: "Quyết định", "Quyết định công nhận.",
      en: "Decision", "The decision that recognised it.",
      example: "{number: 98/QĐ-UBND, on: 2023-11-02, by: ubnd-tinh}")
    static let legalBasis = Key(
      "legal_basis",
      vi: "Căn cứ pháp lý", "Các văn bản, hoặc điều của văn bản, mà đề xuất dựa vào.",
      en: "Legal basis", "The documents, or articles of them, that it rests on.",
      example: "[\"nd-73-2023#10\"]")
  }

  static func read(_ fields: inout Fields) -> Initiative? {
    let title = fields.required(Keys.title, .label)
    let summary = fields.required(Keys.summary, .shortText)
    let policyFields = fields.filledList(Keys.fields, of: .policyField)
    let employer = fields.required(Keys.employer, .unit)
    let proposers = fields.filledList(Keys.proposers, of: .party)
    let bottleneck = fields.optional(Keys.bottleneck, .shortText)
    let lifecycle = fields.filledList(Keys.lifecycle, of: LifecycleEvent.notation)
    let pilot = fields.optional(Keys.pilot, Pilot.notation)
    let oversight = fields.list(Keys.oversight, of: Oversight.notation)
    let obstacles = fields.list(Keys.obstacles, of: Obstacle.notation)
    let resources = fields.list(Keys.resources, of: Resource.notation)
    let outcomes = fields.list(Keys.outcomes, of: Outcome.notation)
    let results = fields.list(Keys.results, of: .shortText)
    let lessons = fields.list(Keys.lessons, of: .shortText)
    let recognition = fields.optional(Keys.recognition, recognitionNotation)
    let legalBasis = fields.list(Keys.legalBasis, of: .citation)
    let header = fields.header()
    guard let title, let summary, let policyFields, let employer, let proposers, let lifecycle
    else { return nil }
    return Initiative(
      header: header, title: title, summary: summary, fields: policyFields, employer: employer,
      proposers: proposers, bottleneck: bottleneck, lifecycle: lifecycle, pilot: pilot,
      oversight: oversight, obstacles: obstacles, resources: resources, outcomes: outcomes,
      results: results, lessons: lessons, recognition: recognition, legalBasis: legalBasis)
  }

  private static let recognitionNotation = Notation<Recognition>.object { fields in
    let scope = fields.required(Keys.scope, .word) as Recognition.Scope?
    let decision = fields.required(Keys.recognisedBy, Decision.notation)
    if let decision, decision.number == nil {
      fields.report(.missingNumber(at: decision.on.place))
    }
    guard let scope, let decision else { return nil }
    return Recognition(scope: scope, decision: decision)
  }
}

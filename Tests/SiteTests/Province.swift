import TestSupport

/// A province made up by the dice, the same at every throw: proposals in every state, commendations, titles, praise, some
/// revoked or restored, of units of which some are gone. It counts what it makes.
struct Province {
  private(set) var files: [String: String]
  private(set) var completed = 0
  private(set) var inForce = 0
  private(set) var praises = 0
  private var seed: UInt64 = 20_260_630

  init(_ count: Int) {
    files = Sample.without(
      "initiatives/cap-phep/record.yaml", "initiatives/cap-phep/vi.md",
      "initiatives/cap-phep/en.md", "commendations/qd-1.yaml"
    ).with(Province.frame)
    for number in 0..<count { addInitiative(number) }
    for number in 0..<count { addCommendation(number, of: count) }
  }

  private static let frame = [
    "vocabularies/fields.yaml": """
    so-hoa: {label: {vi: Số hóa, en: Digitisation}}
    y-te: {label: {vi: Y tế, en: Health}}
    xay-dung: {label: {vi: Xây dựng, en: Construction}}

    """,
    "vocabularies/forms.yaml": """
    tien-tien: {label: {vi: Lao động tiên tiến, en: Advanced Worker}, sort: emulation-title}
    bang-khen: {label: {vi: Bằng khen, en: Certificate of Merit}, sort: certificate}
    giay-khen: {label: {vi: Giấy khen, en: Certificate of Commendation}, sort: certificate}

    """,
    "units/cu.yaml": """
    kind: department
    names: [{vi: Sở Quy hoạch, en: Department of Planning, to: 2024-12-31}]
    parent: ubnd
    successions: [{to: so, how: merged, on: 2025-01-01}]

    """,
  ]

  /// Of so many, one.
  private mutating func dice(_ count: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(seed >> 33) % count
  }

  private mutating func addInitiative(_ number: Int) {
    let year = 2021 + dice(4)
    let ends = [
      [], ["{stage: approved, on: \(year)-06-01}"],
      ["{stage: evaluated, on: \(year + 1)-02-01, result: completed}"],
      ["{stage: evaluated, on: \(year + 2)-02-01, result: completed}"],
      ["{stage: evaluated, on: \(year + 1)-02-01, result: partly-completed}"],
      ["{stage: evaluated, on: \(year + 1)-02-01, result: not-completed}"],
      [
        "{stage: evaluated, on: \(year)-12-01, result: completed}",
        "{stage: scaled-up, on: \(year + 1)-03-01}",
      ],
      [
        "{stage: evaluated, on: \(year)-12-01, result: partly-completed}",
        "{stage: scaled-up, on: \(year + 1)-03-01}",
      ],
      [
        "{stage: evaluated, on: \(year)-12-01, result: partly-completed}",
        "{stage: evaluated, on: \(year + 1)-12-01, result: completed}",
      ],
    ]
    let end = dice(ends.count)
    completed += [2, 3, 6, 8].contains(end) ? 1 : 0
    let steps = (["{stage: submitted, on: \(year)-03-01}"] + ends[end]).joined(separator: ", ")
    let unit = year < 2025 && dice(3) == 0 ? "cu" : "so"
    let fields = ["so-hoa", "y-te, xay-dung", "xay-dung"][dice(3)]
    files["initiatives/viec-\(number)/record.yaml"] = """
      title: {vi: Việc số \(number), en: Work \(number)}
      summary: {vi: Một việc, en: A piece of work}
      fields: [\(fields)]
      employer: \(unit)
      proposers: [{official: an}]
      lifecycle: [\(steps)]

      """
    files["initiatives/viec-\(number)/vi.md"] = "Nội dung.\n"
  }

  private mutating func addCommendation(_ number: Int, of count: Int) {
    let day = "\(2022 + dice(5))-0\(1 + dice(6))-1\(dice(9))"
    let form = [
      "form: tien-tien\nact: commendation", "form: bang-khen\nact: commendation\nground: ad-hoc",
      "form: giay-khen\nact: commendation\nground: ad-hoc", "act: praise",
    ][dice(4)]
    let isPraise = form == "act: praise"
    let decision =
      "decision: {number: 9\(number)/QĐ-UBND, on: 2026-06-2\(dice(9)), by: ubnd}, reason: {vi: Sai, en: Wrong}"
    let past = [
      "", "", "", "history: [{status: revoked, on: 2026-06-29, \(decision)}]",
      "history: [{status: revoked, on: 2026-06-28, \(decision)}, {status: restored, on: 2026-06-29, \(decision)}]",
    ]
    let what = dice(past.count)
    inForce += what == 3 ? 0 : 1
    praises += isPraise ? 1 : 0
    let recipient = ["{official: an}", "{unit: cu}", "{unit: so}"][dice(3)]
    files["commendations/qd-\(number).yaml"] = """
      \(form)
      decision: {number: \(number + 1)/QĐ-UBND, on: \(day), by: ubnd}
      recipients: [\(recipient)]
      initiative: viec-\(dice(count))
      \(past[what])

      """
  }
}

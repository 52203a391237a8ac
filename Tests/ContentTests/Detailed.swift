import Content
import TestSupport

extension Sample {
  /// The sample with what has to be told apart when it is read: folders, periods, authorities, a base without its slash.
  static let detailed = small.without(["units/so.yaml"]).with([
    "site.yaml": settings.replacing(".vn/", with: ".vn/thu"),
    "vocabularies/forms.yaml": """
    bang-khen:
      label: {vi: Bằng khen, en: Certificate of Merit}
      sort: certificate
      authorities: [ubnd, "kind:department", {unit: so, from: 2020-01-01}]
    """,
    "units/nhom/so.yaml": """
    kind: [{kind: office, to: 2019-12-31}, {kind: department, from: 2020-01-01}]
    names:
      - {vi: Sở Xây dựng, en: Department of Construction, from: 1997-01-01}
    parent: ubnd
    """,
    "documents/nd-73.yaml": document,
    "initiatives/2023/cap-phep/record.yaml": initiative(),
    "commendations/qd-1.yaml": """
    form: bang-khen
    act: commendation
    ground: ad-hoc
    decision: {number: 1/QĐ-UBND, on: 2023-11-16, by: ubnd}
    recipients: [{official: an}, {unit: so, share: 2}]
    initiative: cap-phep
    bonus: {coefficient: 1.5, base: 1800000, amount: 2700000}
    """,
  ])
}

extension Sample {
  /// The same, with nothing wrong by law either.
  static let lawful = detailed.with([
    "initiatives/2023/cap-phep/record.yaml": initiative().replacing(
      "  - {stage: evaluated",
      with:
        "  - {stage: approved, on: 2022-05-04}\n  - {stage: finished, on: 2023-10-13}\n  - {stage: evaluated"
    )
  ])
}

extension Folder {
  /// What the room makes of the folder, before records are held to the rules.
  func read(jobs: Int = 1) -> Content {
    let (tree, findings) = SourceTree.read(path)
    let content = Content.read(tree, jobs: jobs)
    return Content(
      settings: content.settings, registry: content.registry,
      findings: findings + content.findings)
  }

  func lines(jobs: Int = 1) -> [String] { read(jobs: jobs).findings.map(line) }
}

import Diagnostics
import Foundation
import Outputs
import Site
import Stages
import TestSupport
import Testing
import Vietnamese

/// A proof that is drawn after another, and reads what has changed alone, shows what one drawn from nothing shows.
struct ProofTests {
  @Test(arguments: Edits.all)
  func `A page is that of a build, whatever it has read`(_ edit: Edit) throws {
    let site = try ProofedSite(edit.content)
    let first = try site.proof(at: edit.moments.0)
    // Made, so that the next could take over what is no longer true.
    _ = (site.bytes(first, of: try site.pages(at: edit.moments.0)), first.findings)
    let touched = try site.change(edit.changes)
    let next = try site.proof(at: edit.moments.1, after: first, touched: touched)
    #expect(try site.differences(next, at: edit.moments.1) == [])
  }

  @Test(arguments: OtherEdits.all)
  func `So it is with files that are new, gone, empty or wrong`(_ changes: [String: String?]) throws
  {
    let site = try ProofedSite(OtherEdits.content)
    let moment = "2026-01-01T07:00"
    let first = try site.proof(at: moment)
    let pages = try site.pages(at: moment)
    let before = (bytes: site.bytes(first, of: pages), findings: first.findings)
    let touched = try site.change(changes)
    let next = try site.proof(at: moment, after: first, touched: touched)
    #expect(try site.differences(next, at: moment) == [])
    // And back, by one who has to look for what has changed.
    try site.change(
      Dictionary(uniqueKeysWithValues: changes.keys.map { ($0, OtherEdits.content[$0]) }))
    let last = try site.proof(at: moment, after: next)
    #expect(site.bytes(last, of: pages) == before.bytes)
    #expect(Set(last.findings) == Set(before.findings))
  }

  @Test func `So it is with what is no page`() throws {
    let site = try ProofedSite(Edits.content)
    let moment = "2026-01-01T07:00"
    let others = try site.files(at: moment).filter { !$0.isPage }
    let first = try site.proof(at: moment)
    let before = site.bytes(first, of: others)
    let touched = try site.change([
      "commendations/qd-1.yaml": Sample.commendation(number: "9/QĐ-UBND")
    ])
    let next = site.bytes(try site.proof(at: moment, after: first, touched: touched), of: others)
    #expect(next == site.bytes(try site.proof(at: moment), of: others))
    #expect(next["vi/khen-thuong/atom.xml"] != before["vi/khen-thuong/atom.xml"])
    #expect(next["vi/de-xuat/atom.xml"] == before["vi/de-xuat/atom.xml"])
  }

  @Test func `Of a text that was edited nothing else is read again`() throws {
    let site = try ProofedSite(Edits.content)
    let moment = "2026-01-01T07:00"
    let first = try site.proof(at: moment)
    let touched = try site.change(["initiatives/cap-phep/vi.md": "Cấp phép bằng máy chữ.\n"])
    let next = try site.proof(at: moment, after: first, touched: touched)
    #expect(try #require(next.edition) === first.edition)
  }

  @Test(arguments: OtherEdits.all)
  func `A first proof in haste shows the same pages, and the next tells all that is wrong`(
    _ changes: [String: String?]
  ) throws {
    let site = try ProofedSite(OtherEdits.content)
    let moment = "2026-01-01T07:00"
    let pages = try site.pages(at: moment)
    try site.change(changes)
    let first = try site.proof(at: moment, hastily: true)
    #expect(site.bytes(first, of: pages) == site.bytes(try site.proof(at: moment), of: pages))
    let next = try site.proof(at: moment, after: first, touched: [])
    #expect(first.isHasty && !next.isHasty)
    #expect(try site.differences(next, at: moment) == [])
  }

  @Test func `What was read in haste is not made anew`() throws {
    let site = try ProofedSite(Edits.content)
    let first = try site.proof(at: "2026-01-01T07:00", hastily: true)
    let next = try site.proof(at: "2026-01-01T07:00", after: first, touched: [])
    #expect(try #require(next.edition) === first.edition)
  }

  @Test func `Of a record that was edited no other is gone through, unless it names that`() throws {
    let content = Edits.content.with([
      "units/khac.yaml": "kind: province\nnames: [{vi: Tỉnh khác, en: Other}]\n"
    ])
    let site = try ProofedSite(content)
    let first = try site.proof(at: "2026-01-01T07:00")
    // The rules and the references of each, and the rules of many.
    let records = content.keys.count { $0.hasSuffix(".yaml") && !$0.isShared }
    #expect(first.countOfJudged == 2 * records + 6)
    let touched = try site.change([
      "units/khac.yaml": "kind: province\nnames: [{vi: Tỉnh nọ, en: Another}]\n"
    ])
    let next = try site.proof(at: "2026-01-01T07:00", after: first, touched: touched)
    // Itself, and what looks at all units: circles, and twins.
    #expect(next.countOfJudged == 4)
    let same = try site.proof(at: "2026-01-01T07:00", after: next, touched: [])
    #expect(same.countOfJudged == 4)
  }

  @Test func `Edits are told of that came while nobody asked what is wrong`() throws {
    let site = try ProofedSite(OtherEdits.content)
    let moment = "2026-01-01T07:00"
    var proof = try site.proof(at: moment)
    _ = proof.findings
    for edit in ["units/so.yaml", "documents/nd-73.yaml", "officials/an.yaml"] {
      let touched = try site.change([edit: OtherEdits.outOfTime[edit]!])
      proof = try site.proof(at: moment, after: proof, touched: touched)
    }
    let new = try site.proof(at: moment).findings
    #expect(Set(proof.findings) == Set(new))
    #expect(new.contains { $0.rule == .unitNotInForce })
  }

  @Test func `What is no page of the site is none of the proof`() throws {
    let site = try ProofedSite(Edits.content)
    let proof = try site.proof(at: "2026-01-01T07:00")
    for path in [
      "", "index.html/", "vi/de-xuat/khong-co/index.html", "vi/../vi/index.html",
      "en/de-xuat/cap-phep/index.html", "vi/song-ngu/index.html",
    ] {
      #expect(proof.file(at: path) == nil, "\(path)")
    }
  }

  @Test func `Without a site there is no page, and findings say why`() throws {
    let site = try ProofedSite([:])
    let proof = try site.proof(at: "2026-01-01T07:00")
    #expect(proof.file(at: "vi/index.html") == nil)
    #expect(proof.findings.map(\.rule) == [.missingFolder])
  }
}

/// Edits that change what can be read, beside those of `Edits`.
enum OtherEdits {
  static let content = Edits.content.merging([
    "initiatives/cap-phep/record.yaml": Sample.initiative(
      more: "translated_from: {en: 75d7cc3662ba}")
  ]) { $1 }

  /// What others name ends before they do.
  static let outOfTime = [
    "units/so.yaml": Sample.department.replacing(
      "Construction}", with: "Construction, to: 2021-01-01}"),
    "documents/nd-73.yaml": Sample.document + "\neffective: {from: 2023-09-30, to: 2023-10-01}\n",
    "officials/an.yaml": Edits.content["officials/an.yaml"]!.replacing("publication", with: "# "),
  ]

  static let all: [[String: String?]] =
    outOfTime.map { [$0: $1] } + [
      ["initiatives/cap-phep/vi.md": "Cấp phép bằng máy chữ.\n"],
      ["initiatives/cap-phep/en.md": ""],
      ["initiatives/cap-phep/en.md": nil],
      ["initiatives/cap-phep/vi.md": nil],
      ["initiatives/cap-phep/record.yaml": nil],
      ["initiatives/cap-phep/record.yaml": "title: [\n"],
      [
        "initiatives/cap-phep/record.yaml": Sample.initiative(
          more: "legal_basis: [{document: khong-co}]")
      ],
      [
        "initiatives/moi/record.yaml": Sample.initiative(),
        "initiatives/moi/vi.md": "Một việc mới.\n",
      ],
      ["initiatives/cap-phep/ghi-chu.txt": "Nháp"],
      ["officials/an.yaml": nil],
      ["officials/ba.yaml": "name: {family: Trần, given: Ba}\n"],
      ["units/so.yaml": Sample.department.replacing("Sở Xây dựng", with: "Sở Xây cất")],
      ["vocabularies/fields.yaml": "so-hoa: {label: {vi: Chuyển đổi số, en: Digital}}\n"],
      ["site.yaml": Sample.settings + "mail_domains: [example.vn]\n"],
      ["site.yaml": nil],
      ["commendations/qd-1.yaml": Sample.commendation(number: "9/QĐ-UBND")],
    ]
}

/// A content of which proofs are drawn.
private struct ProofedSite {
  private let folder: Folder

  init(_ content: [String: String]) throws {
    folder = try Folder(Dictionary(uniqueKeysWithValues: content.map { ("content/" + $0, $1) }))
  }

  /// - Returns: the paths that were changed, as they are shown.
  @discardableResult func change(_ changes: [String: String?]) throws -> Set<String> {
    try folder.change(changes, in: "content")
    return Set(changes.keys.map { folder.path + "/content/" + $0 })
  }

  /// - Parameter earlier: nil for a proof drawn from nothing: of one of another folder it takes the templates alone, which
  ///   take a second to compile.
  func proof(
    at now: String, after earlier: Proof? = nil, touched: Set<String>? = nil,
    hastily isHasty: Bool = false
  ) throws -> Proof {
    try stages(at: now).proof(
      after: earlier ?? ProofedSite.nothing, touched: touched, hastily: isHasty)
  }

  private static let nothing = Stages(
    SiteOptions(
      content: "/nowhere", templates: Repository.templates, clock: .seconds(0), now: .max)
  ).proof()

  /// What is not as a proof drawn from nothing has it.
  func differences(_ proof: Proof, at now: String) throws -> [String] {
    let new = try self.proof(at: now)
    let pages = try pages(at: now)
    let (drawn, wanted) = (bytes(proof, of: pages), bytes(new, of: pages))
    let told = Set(proof.findings).symmetricDifference(new.findings).map { folder.line($0) }
    return pages.filter { drawn[$0] != wanted[$0] }.sorted() + told.sorted()
      + (proof.findings.count == new.findings.count ? [] : ["findings are told twice"])
  }

  func bytes(_ proof: Proof, of paths: [String]) -> [String: [UInt8]] {
    Dictionary(paths.map { ($0, proof.file(at: $0)?.bytes ?? []) }) { first, _ in first }
  }

  func pages(at now: String) throws -> [String] { try files(at: now).filter(\.isPage) }

  /// What a build plans; without a site, nothing.
  func files(at now: String) throws -> [String] {
    let stages = try stages(at: now)
    guard let edition = stages.edition(of: stages.readRecords(stages.list())) else { return [] }
    return stages.plan(edition, try RealLooks.compiled.get()).site.files.map(\.path)
  }

  private func stages(at now: String) throws -> Stages {
    let moment = try #require(Moment(iso: now))
    return Stages(
      SiteOptions(
        content: folder.path + "/content", templates: Repository.templates,
        clock: .moment(moment), now: .max, jobs: 2))
  }
}

extension String {
  fileprivate var isShared: Bool { self == "site.yaml" || hasPrefix("vocabularies/") }

  fileprivate var isPage: Bool { hasSuffix("/index.html") }
}

extension OutputFile {
  /// Nil of what is copied, drawn, packed or told of the rest.
  fileprivate var bytes: [UInt8]? {
    var bytes: [UInt8] = []
    switch body {
    case .made(let make): _ = make(&bytes)
    case .pieces(let count, let append): for piece in 0..<count { append(piece, &bytes) }
    case .copy, .drawn, .archive, .attestation, .signature: return nil
    }
    return bytes
  }
}

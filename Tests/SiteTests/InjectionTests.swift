import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Records whose every text tries to be markup.
@Suite struct InjectionTests {
  private static let attack =
    #"<script>alert(1)</script>"onload="x' ]]> --></style></script><!-- &lt;"#

  private static let site = Result {
    try SmallSite(
      Sample.whole.merging([
        "site.yaml": """
        title: \(both)
        publisher: ubnd
        base: https://bieuduong.example.vn/
        time_zone: Asia/Ho_Chi_Minh
        licence: {name: \(quoted), url: "https://example.vn/?a=%3Cscript%3E&b=1"}
        """,
        "vocabularies/forms.yaml": "bang-khen: {label: \(both), sort: certificate}",
        "vocabularies/fields.yaml": "so-hoa: {label: \(both)}",
        "units/so.yaml": "kind: department\nnames: [\(both)]\nparent: ubnd\n",
        "officials/an.yaml": """
        name: {family: \(quoted), given: \(quoted)}
        honorific: ong
        category: cadre
        posts: [{title: \(both), unit: so, from: 2020-01-01}]
        publication: {basis: consent, on: 2023-10-01}
        """,
        "documents/nd-73.yaml": """
        number: 73/2023/NĐ-CP
        type: decree
        issuer: ubnd
        issued: 2023-09-29
        title: \(both)
        articles: [{number: 10, title: \(both)}]
        source: https://example.vn/?a=1&b='x'
        """,
        "initiatives/cap-phep/record.yaml": initiative,
        "initiatives/cap-phep/anh.jpg": "JPEG",
        "initiatives/cap-phep/vi.md": prose,
        "initiatives/cap-phep/en.md": prose,
        "commendations/qd-1.yaml": """
        form: bang-khen
        act: commendation
        ground: ad-hoc
        decision: {number: 1/QĐ-UBND, on: 2023-11-16, by: ubnd, signer: \(both)}
        recipients: [{official: an}, {unit: so}]
        initiative: cap-phep
        citation: \(both)
        history: [{status: revoked, on: 2024-01-01, decision: {number: 9/QĐ-UBND, by: ubnd}, reason: \(both)}]
        aliases: ["cu/<script>alert(1)<"]
        """,
        "corrections/sua-1.yaml": """
        record: initiative:cap-phep
        on: 2024-03-01
        was: \(both)
        is: \(both)
        why: \(both)
        """,
      ]) { _, new in new })
  }

  private static var quoted: String { "'\(attack.replacing("'", with: "''"))'" }
  private static var both: String { "{vi: \(quoted), en: \(quoted)}" }

  private static var initiative: String {
    """
    title: \(both)
    summary: \(both)
    fields: [so-hoa]
    employer: so
    proposers: [{official: an}]
    bottleneck: \(both)
    lifecycle:
      - {stage: submitted, on: 2022-03-14, note: \(both)}
      - {stage: evaluated, on: 2023-10-20, result: completed}
    obstacles: [{raised: 2022-07-01, text: \(both), action: removed, resolution: \(both), closed: 2022-08-15}]
    resources: [{kind: equipment, quantity: 1, what: \(both), source: \(both), on: 2022-05-20}]
    outcomes: [{measure: \(both), before: 20, after: 7, unit: \(both), better: lower, source: \(both)}]
    media: [{file: anh.jpg, alt: \(both), caption: \(both), credit: \(both)}]
    """
  }

  private static var prose: String {
    """
    \(attack)

    [liên kết](javascript:alert(1)) [hai](<JavaScript:alert(1)>) [ba](data:text/html,x)

    ![](javascript:alert(1)) <img src=x onerror=alert(1)>

    [bốn](https://example.vn/ '\(attack.replacing("'", with: "\\'"))')

    ## \(attack)

    | \(attack) |
    | --- |
    | \(attack) |

    ```\(attack)
    \(attack)
    ```
    """
  }

  private let site: SmallSite

  init() throws { site = try Self.site.get() }

  @Test func `No file holds what was to be markup`() {
    for text in [
      "<script>alert", "\"onload=\"x", "--></style>", "]]>", "<img src=x", "href=\"javascript:",
      "href=\"JavaScript:", "href=\"data:", "src=\"javascript:", "</script><!--",
    ] {
      #expect(site.files(with: text).filter { !isData($0) } == [], "\(text)")
    }
  }

  /// Tables and JSON hold texts as they were written: with `nosniff` no browser takes them for a page.
  private func isData(_ path: String) -> Bool {
    [".csv", ".json", ".jsonl", ".jsonld"].contains { path.hasSuffix($0) }
  }

  @Test func `Every record is read, and its prose found fault with`() throws {
    let expected = [".md:", " raw-html: ", " markup-as-text: ", " alt-repeats-caption: "]
    #expect(site.findings.filter { found in !expected.contains(where: found.contains) } == [])
    let unsafe = site.findings.filter { $0.contains("vi.md:") && $0.contains(" unsafe-link: ") }
    #expect(
      unsafe.compactMap { $0.split(separator: " ").first } == [
        "initiatives/cap-phep/vi.md:3:1", "initiatives/cap-phep/vi.md:3:33",
        "initiatives/cap-phep/vi.md:3:62", "initiatives/cap-phep/vi.md:5:1",
      ])
    let kinds = ["khen-thuong/qd-1", "can-bo/an", "don-vi/so", "van-ban/nd-73"]
    for page in kinds { #expect(try site.shows("&lt;script&gt;alert(1)", at: "vi/\(page)/")) }
  }

  @Test func `The text is shown as it was written`() throws {
    let shown =
      "&lt;script&gt;alert(1)&lt;/script&gt;&quot;onload=&quot;x&#39; ]]&gt; --&gt;&lt;/style&gt;&lt;/script&gt;&lt;!-- &amp;lt;"
    #expect(try site.shows("<title>\(shown) – \(shown)</title>", at: "vi/de-xuat/cap-phep/"))
    #expect(try site.shows("alt=\"\(shown)\"", at: "vi/de-xuat/cap-phep/"))
  }

  @Test func `Every page has one script, and it is data that can be read back`() throws {
    for path in site.paths where path.hasSuffix(".html") {
      let text = try site.text(path)
      let scripts = text.matches(of: /<script([^>]*)>(.*?)<\/script>/)
      #expect(text.matches(of: /<\/?script/).count == 2 * scripts.count, "\(path)")
      for script in scripts {
        #expect(String(script.1) == " type=\"application/ld+json\"", "\(path)")
        _ = try JSONSerialization.jsonObject(with: Data(script.2.utf8))
      }
    }
    let page = try site.text("en/initiatives/cap-phep/")
    let data = try #require(page.firstMatch(of: /ld\+json">(.*)<\/script>/)).1
    let whole = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    let graph = try #require(whole?["@graph"] as? [[String: Any]])
    #expect(graph.first?["name"] as? String == Self.attack)
  }

  @Test func `Feeds and sitemap are well formed and say what was written`() throws {
    for path in site.paths where path.hasSuffix(".xml") {
      let reader = TitleReader(try site.text(path))
      #expect(reader.isWellFormed, "\(path)")
    }
    #expect(
      TitleReader(try site.text("vi/dinh-chinh/atom.xml")).titles == [
        "Đính chính – \(Self.attack)", "Đính chính: \(Self.attack)",
        "Hủy bỏ quyết định: \(Self.attack): \(Self.attack) \(Self.attack) và \(Self.attack)",
      ])
  }

  @Test func `An address that runs code is refused`() throws {
    let document = Sample.files["documents/nd-73.yaml", default: ""]
    let site = try SmallSite(
      Sample.with(["documents/nd-73.yaml": "\(document)\nsource: javascript:alert(1)"]))
    #expect(site.findings.first?.hasPrefix("documents/nd-73.yaml:7:9 ") == true)
    #expect(site.files(with: "javascript") == [])
  }
}

/// Reads the titles of a feed, as a feed reader would.
private final class TitleReader: NSObject, XMLParserDelegate {
  private(set) var titles: [String] = []
  private(set) var isWellFormed = false
  private var isInTitle = false

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isInTitle = name == "title"
    if isInTitle { titles.append("") }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isInTitle { titles[titles.count - 1] += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInTitle = false
  }
}

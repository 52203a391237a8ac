import TestSupport
import Testing

/// Facts of a record that are easily read and then forgotten: each stands on a page.
struct FieldTests {
  private static let life = """
    obstacles:
      - raised: 2022-07-04
        text: {vi: Hồ sơ dồn lại, en: Files piled up}
        closed: 2022-08-05
        by: so
        document: nd-73
    resources:
      - {kind: personnel, quantity: 5, what: {vi: công chức, en: civil servants}, on: 2022-05-23, document: nd-73}
    """

  private func lines(_ content: [String: String], _ text: String, at path: String) throws
    -> [String]
  {
    try SmallSite(content).lines(text, at: path)
  }

  @Test func `Who removed an obstacle, and by which document, is told`() throws {
    let site = try SmallSite(
      Sample.with(["initiatives/cap-phep/record.yaml": Sample.initiative(more: Self.life)]))
    #expect(
      try site.shows(
        #"<p class="obstacle-text">Files piled up</p>"#,
        #"<p class="event-by"><a href="/en/units/so/">Department of Construction</a></p>"#,
        #"<p class="event-by"><a href="/en/documents/nd-73/">Decree No. "#,
        at: "en/initiatives/cap-phep/"))
  }

  @Test func `The document that grants a resource is told`() throws {
    let row = try lines(
      Sample.with(["initiatives/cap-phep/record.yaml": Sample.initiative(more: Self.life)]),
      "<div>5 công chức", at: "vi/de-xuat/cap-phep/")
    #expect(row.count == 1)
    #expect(row[0].contains(#"<a href="/vi/van-ban/nd-73/">Nghị định số "#))
  }

  @Test func `The day of a consent is told`() throws {
    let site = try SmallSite()
    #expect(
      try site.shows(
        #"<p>Người được nêu tên đồng ý, <time datetime="2023-10-01">1/10/2023</time></p>"#,
        at: "vi/can-bo/an/"))
  }

  @Test(arguments: [
    ("1", "phần tiền thưởng: 1/4", "1 of 4 parts of the bonus"),
    ("2", "phần tiền thưởng: 2/5", "2 of 5 parts of the bonus"),
  ])
  func `A share of the bonus is counted in parts`(_ share: String, _ vi: String, _ en: String)
    throws
  {
    let recipients = "[{official: an, share: \(share)}, {unit: so, share: 3}]"
    let bonus = "bonus: {coefficient: 1.5, base: 1800000, amount: 2700000}"
    let site = try SmallSite(
      Sample.with([
        "commendations/qd-1.yaml": Sample.commendation(to: recipients, more: bonus)
      ]))
    #expect(try site.shows(#"<span class="share">\#(vi)</span>"#, at: "vi/khen-thuong/qd-1/"))
    #expect(try site.shows(#"<span class="share">\#(en)</span>"#, at: "en/commendations/qd-1/"))
  }

  @Test func `An amount alone is told without how it is reckoned`() throws {
    let site = try SmallSite(
      Sample.with([
        "commendations/qd-1.yaml": Sample.commendation(
          to: "[{official: an}]", more: "bonus: {amount: 2700000}")
      ]))
    #expect(try site.shows("2.700.000", at: "vi/khen-thuong/qd-1/"))
    #expect(try !site.shows(" × ", at: "vi/khen-thuong/qd-1/"))
  }

  @Test func `Without a bonus there are no parts of it`() throws {
    let recipients = "[{official: an, share: 1}, {unit: so, share: 3}]"
    let site = try SmallSite(
      Sample.with(["commendations/qd-1.yaml": Sample.commendation(to: recipients)]))
    #expect(try !site.shows("class=\"share\"", at: "vi/khen-thuong/qd-1/"))
  }

  private static let photo = """
    media:
      - {file: anh.jpg, alt: {vi: Hai người, en: Two people}, credit: Báo, people: [an, binh]}
    """

  private static let seen = Sample.with([
    "initiatives/cap-phep/record.yaml": Sample.initiative(more: photo),
    "initiatives/cap-phep/anh.jpg": "x",
    "officials/binh.yaml": """
    name: {family: Trần, given: Bình}
    category: citizen
    publication: {basis: law}
    """,
  ])

  @Test func `Who is seen in a photograph is told beside it`() throws {
    #expect(
      try SmallSite(Self.seen).shows(
        #"<span class="people">Trong ảnh: <a href="/vi/can-bo/an/">Nguyễn Văn An</a>, "#,
        #"<a href="/vi/can-bo/binh/">Trần Bình</a>.</span>"#, at: "vi/de-xuat/cap-phep/"))
  }

  @Test func `Who is seen in a photograph is told within the text`() throws {
    let content = Self.seen.merging(["initiatives/cap-phep/en.md": "![](anh.jpg)\n"]) { $1 }
    #expect(
      try SmallSite(content).shows(
        #"<figcaption><span class="people">In the photo: <a href="/en/officials/an/">"#,
        #"Nguyễn Văn An</a>, <a href="/en/officials/binh/">Trần Bình</a>.</span> "#,
        #"<span class="credit">Credit: Báo</span>"#, at: "en/initiatives/cap-phep/"))
  }
}

/// A record that cannot be read is one mistake, however often it is named.
@Test func `A link in prose to a record that cannot be read is no further mistake`() throws {
  let site = try SmallSite(
    Sample.with([
      "officials/binh.yaml": "- a\n",
      "initiatives/cap-phep/en.md": "See [Bình](official:binh) and [An](official:nobody).\n",
    ]))
  #expect(
    site.findings == [
      "initiatives/cap-phep/en.md:1:31 dead-link: no official has the id “nobody”",
      "officials/binh.yaml:1:1 wrong-type: this has to be a map of keys, not a list",
    ])
}

/// What a reader is told of the abbreviations of the glossary.
@Test func `An abbreviation is explained in the language of the text`() throws {
  let site = try SmallSite(
    Sample.with([
      "vocabularies/glossary.yaml": """
      ubnd: {term: {vi: UBND, en: PC}, meaning: {vi: Ủy ban nhân dân, en: People's Committee}}
      """,
      "initiatives/cap-phep/vi.md": "UBND quyết định.\n",
      "initiatives/cap-phep/en.md": "The PC decided.\n",
    ]))
  #expect(
    try site.shows(
      #"<abbr title="Ủy ban nhân dân">UBND</abbr> quyết định."#, "<dt>UBND</dt>",
      "<dd>Ủy ban nhân dân</dd>", at: "vi/de-xuat/cap-phep/"))
  #expect(
    try site.shows(
      #"The <abbr title="People’s Committee">PC</abbr> decided."#, "<dt>PC</dt>",
      at: "en/initiatives/cap-phep/"))
  #expect(try !site.shows("class=\"abbreviations\"", at: "vi/can-bo/an/"))
}

/// English says “1 initiative”, and a decision that commends two is one decision.
@Test func `Figures count decisions and speak English`() throws {
  let bulletin = """
    number: 1
    period: {from: 2023-11-01, to: 2023-12-31}
    title: {vi: Bản tin, en: Bulletin}
    publish: 2024-01-05T08:00
    items: [{commendation: qd-1}]
    """
  let site = try SmallSite(
    Sample.whole.merging([
      "commendations/qd-2.yaml": Sample.commendation(to: "[{unit: so}]"),
      "bulletins/2024-01/record.yaml": bulletin,
    ]) { $1 })
  #expect(try site.shows("<strong>1</strong> <span>initiative</span>", at: "en/"))
  #expect(
    try site.shows(
      "<strong>2</strong> <span>commendations and praise in force</span>", at: "en/"))
  #expect(
    try site.shows(
      "<strong>1</strong> <span>decision issued in the period</span>", at: "en/bulletins/2024-01/"))
}

@Test func `The document that provides for a form of award is told`() throws {
  let site = try SmallSite(
    Sample.with([
      "vocabularies/forms.yaml": """
      bang-khen:
        label: {vi: Bằng khen, en: Certificate of Merit}
        sort: certificate
        basis: "nd-73#10"
      """
    ]))
  #expect(
    try site.shows(
      "Form of commendation</h2>", #"Certificate of Merit (<span lang="vi">Bằng khen</span>)"#,
      #"<a href="/en/documents/nd-73/10/">Article 10 of Decree No. "#,
      at: "en/commendations/qd-1/"))
}

@Test func `A unit that was told to carry the policy out is listed though it has nothing to show`()
  throws
{
  let content = Sample.whole.merging([
    "units/xa.yaml": "kind: commune\nnames: [{vi: Xã Mới, en: New Commune}]\n",
    "documents/cv-1.yaml": """
    number: 1/UBND-NC
    type: official-letter
    issuer: ubnd
    issued: 2023-11-16
    title: {vi: Triển khai Nghị định, en: Carrying out the Decree}
    addressees: [xa]
    """,
  ]) { $1 }
  let row = try SmallSite(content).lines("/en/units/xa/", at: "en/implementation/")
  #expect(row.count == 1)
  #expect(row.first?.split(separator: ">–<").count == 7)
}

import Foundation
import TestSupport
import Testing

/// What the public saw stays on record: nothing that readers rely on changes without a word.
struct TraceTests {
  private static let log = "content/trace/log.jsonl"
  private static let award = "content/commendations/qd-1.yaml"
  private static let correction = """
    record: commendation:qd-1
    on: 2026-11-21
    was: {vi: Số 1/QĐ-UBND, en: No. 1/QĐ-UBND}
    is: {vi: Số 2/QĐ-UBND, en: No. 2/QĐ-UBND}
    why: {vi: Chép nhầm số, en: The number was copied wrongly}

    """

  private static func commendation(_ number: String) -> String {
    Sample.commendation(number: number).replacing("initiative: cap-phep\n", with: "")
  }

  private func published() throws -> Folder {
    let shop = try Folder.workshop(
      Sample.content.with([
        "content/vocabularies/forms.yaml": try #require(Sample.files["vocabularies/forms.yaml"]),
        Self.award: Self.commendation("1/QĐ-UBND"),
        "content/officials/binh.yaml": Sample.secondPerson,
      ]))
    let built = try shop.run("build")
    #expect(built.code == 0, "\(built.errors)")
    return shop
  }

  private func lines(_ shop: Folder) throws -> [String] {
    try shop.text(Self.log).split(separator: "\n").map(String.init)
  }

  /// As readers are told it, without marks.
  private func words(_ shop: Folder, _ page: String) throws -> String {
    let text = try shop.text("site/\(page)index.html").replacing(#/<[^>]*>/#, with: " ")
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `Everything published is taken down, and only once`() throws {
    let shop = try published()
    let lines = try lines(shop)
    #expect(lines.count == 6)
    #expect(lines[0].hasPrefix(#"{"entry":1,"on":"2026-11-20","event":"published","kind":"#))
    #expect(!lines[0].contains("previous") && lines[1].contains(#""previous":""#))
    #expect(try shop.text("site/trace.jsonl") == shop.text(Self.log))
    #expect(
      try shop.text("content/trace/officials/binh.jsonl").contains(#""name":"Trần Thị Bình""#))
    let before = try shop.stamp(Self.log)
    #expect(try shop.run("build").output.contains(" 0 written, "))
    #expect(try shop.stamp(Self.log) == before)
    try shop.run("build", "--output", "lai", "--no-memory")
    let ours = try shop.bytes().filter { !$0.key.hasSuffix(".local") }
    #expect(try ours == shop.bytes(in: "lai").filter { !$0.key.hasSuffix(".local") })
  }

  @Test func `Each line holds the digest of the one before, as everybody reckons it`() throws {
    let shop = try published()
    let lines = try lines(shop)
    for (line, next) in zip(lines, lines.dropFirst()) {
      try shop.write(line, to: "dong")
      let digest = try shop.shell("sha256sum dong").output.prefix(64)
      #expect(next.hasSuffix(#""previous":"\#(digest)"}"#))
    }
  }

  @Test func `A decision number that changes without a word is told with its line`() throws {
    let shop = try published()
    try shop.write(Self.commendation("2/QĐ-UBND"), to: Self.award)
    let checked = try shop.run("check", asOf: "2026-11-21T08:00")
    #expect(checked.code == 0)
    #expect(
      checked.errors.contains(
        "content/commendations/qd-1.yaml:4:20: warning: it was published otherwise, and no correction says why it changed: Decision number: “1/QĐ-UBND” → “2/QĐ-UBND” [silent-change]"
      ), "\(checked.errors)")
    let site = try shop.bytes()
    #expect(try shop.run("build", "--strict", asOf: "2026-11-21T08:00").code == 1)
    #expect(try shop.bytes() == site)
    #expect(try shop.run("build", asOf: "2026-11-21T08:00").code == 0)
    #expect(try lines(shop).last?.contains(#""unexplained":["decision_number"]"#) == true)
    // Published so, it is told until a correction comes.
    #expect(try shop.run("check", asOf: "2026-11-22T08:00").errors.contains("[silent-change]"))
    let told = try words(shop, "en/commendations/qd-1/history/")
    #expect(told.contains("Decision number 1/QĐ-UBND → 2/QĐ-UBND"))
    #expect(told.contains("No correction came with this change."))
    try shop.write(Self.correction, to: "content/corrections/sua-so.yaml")
    #expect(!(try shop.run("check", asOf: "2026-11-22T08:00").errors.contains("[silent-change]")))
  }

  @Test func `A correction that comes with the change explains it`() throws {
    let shop = try published()
    try shop.write(Self.commendation("2/QĐ-UBND"), to: Self.award)
    try shop.write(Self.correction, to: "content/corrections/sua-so.yaml")
    let built = try shop.run("build", "--strict", asOf: "2026-11-21T08:00")
    #expect(built.code == 0, "\(built.errors)")
    let line = try #require(try lines(shop).first { $0.contains(#""event":"changed""#) })
    #expect(line.contains(#""corrections":["sua-so"]"#) && !line.contains("unexplained"))
    let vietnamese = try words(shop, "vi/khen-thuong/qd-1/lich-su/")
    #expect(vietnamese.contains("Chép nhầm số"))
    #expect(try words(shop, "vi/thay-doi/").contains("Số quyết định"))
    #expect(try words(shop, "vi/khen-thuong/qd-1/").contains("Xem trang này từng ghi gì"))
    #expect(try shop.text("site/vi/thay-doi/atom.xml").contains("/vi/khen-thuong/qd-1/lich-su/#"))
    #expect(
      try shop.text("site/vi/khen-thuong/qd-1/lich-su/index.html").contains("content=\"noindex\""))
  }

  @Test func `A slip that is taken back needs no more words`() throws {
    let shop = try published()
    try shop.write(Self.commendation("2/QĐ-UBND"), to: Self.award)
    try shop.run("build", asOf: "2026-11-21T08:00")
    try shop.write(Self.commendation("1/QĐ-UBND"), to: Self.award)
    #expect(try shop.run("build", "--strict", asOf: "2026-11-22T08:00").code == 0)
    #expect(try lines(shop).suffix(2).count { $0.contains(#""event":"changed""#) } == 2)
    #expect(try lines(shop).last?.contains("unexplained") == false)
  }

  @Test func `What is added or said in other words is told, and no slip`() throws {
    let shop = try published()
    let path = "content/initiatives/2023/cap-phep/"
    let record = try shop.text(path + "record.yaml")
    try shop.write(
      record.replacing("Permits over the network", with: "Permits on the web")
        + "  - {stage: approved, on: 2022-05-01}\n", to: path + "record.yaml")
    try shop.write("Cấp phép trực tuyến cho mọi người.\n", to: path + "vi.md")
    #expect(try shop.run("build", "--strict", asOf: "2026-11-21T08:00").code == 0)
    let line = try #require(try lines(shop).last)
    #expect(line.contains(#""changed":["lifecycle","summary"],"texts":["vi"]"#), "\(line)")
    let told = try words(shop, "en/initiatives/cap-phep/history/")
    #expect(told.contains("Summary Permits over the network → Permits on the web"))
    #expect(told.contains("Cấp phép trực tuyến. Cấp phép trực tuyến cho mọi người."))
  }

  @Test func `Spaces and comments are no change`() throws {
    let shop = try published()
    let path = "content/initiatives/2023/cap-phep/"
    try shop.write("# Xem lại\n" + (try shop.text(path + "record.yaml")), to: path + "record.yaml")
    try shop.write("Cấp phép\ntrực tuyến.\n\n", to: path + "vi.md")
    let before = try lines(shop)
    #expect(try shop.run("build", asOf: "2026-11-21T08:00").code == 0)
    #expect(try lines(shop) == before)
  }

  @Test func `The same site at another address has changed nothing`() throws {
    let shop = try published()
    try shop.remove(Self.award)
    let record = Self.commendation("1/QĐ-UBND").replacing(
      "by: ubnd}", with: "by: ubnd, file: qd.pdf}")
    try shop.write(record, to: "content/commendations/qd-1/record.yaml")
    try shop.write("%PDF-1.7\n1 0 obj\n%%EOF\n", to: "content/commendations/qd-1/qd.pdf")
    let built = try shop.run("build")
    #expect(built.code == 0, "\(built.errors)")
    let before = try lines(shop)
    try shop.run("build", "--base", "https://khac.example.vn/duoi/", "--output", "khac")
    #expect(try shop.text("khac/data/commendations.csv").contains("khac.example.vn/duoi/media/"))
    #expect(try lines(shop) == before)
  }

  @Test func `A line that was changed is an error, and the site stays`() throws {
    let shop = try published()
    let site = try shop.bytes()
    let text = try shop.text(Self.log)
    try shop.write(text.replacing("\"entry\":2", with: "\"entry\":3"), to: Self.log)
    let broken = try shop.run("build")
    #expect(broken.code == 1)
    // The line after it tells, which holds the digest of what stood there.
    #expect(broken.errors.contains("content/trace/log.jsonl:3:1: error: "), "\(broken.errors)")
    #expect(broken.errors.contains("[trace-broken]"))
    #expect(try shop.bytes() == site)
    let line = try #require(try lines(shop).dropFirst(2).first)
    try shop.write(text.replacing(line + "\n", with: ""), to: Self.log)
    #expect(try shop.run("check").errors.contains("content/trace/log.jsonl:3:1: error: "))
    try shop.write(text, to: Self.log)
    #expect(try shop.run("build").code == 0)
  }

  @Test func `A preview, a site to take along and another day leave no trace`() throws {
    let shop = try published()
    let before = try lines(shop)
    try shop.write(Self.commendation("2/QĐ-UBND"), to: Self.award)
    try shop.run("build", "--preview", "--output", "xem", asOf: "2026-11-21T08:00")
    try shop.run("build", "--portable", "--output", "usb", asOf: "2026-11-21T08:00")
    try shop.run("build", "--output", "cu", asOf: "2026-11-01T08:00")
    #expect(try lines(shop) == before)
    #expect(try !shop.text("xem/vi/khen-thuong/qd-1/index.html").contains("lich-su"))
  }

  @Test func `Of what is under embargo nothing is taken down before its day`() throws {
    let shop = try published()
    let record = Sample.secondPerson.replacing("Bình", with: "Khánh")
    try shop.write(record + "embargo: 2026-11-22T08:00\n", to: "content/officials/khanh.yaml")
    try shop.run("build", asOf: "2026-11-21T08:00")
    #expect(try !shop.text(Self.log).contains("khanh"))
    #expect(
      !FileManager.default.fileExists(atPath: shop.path + "/content/trace/officials/khanh.jsonl"))
    try shop.run("build", asOf: "2026-11-22T08:00")
    #expect(
      try shop.text(Self.log).contains(
        #""on":"2026-11-22","event":"published","kind":"official","id":"khanh""#))
  }

  /// Her name stands in a text of somebody else.
  private func named() throws -> (shop: Folder, text: String) {
    let shop = try published()
    let text = "content/initiatives/2023/cap-phep/vi.md"
    try shop.write("Cấp phép trực tuyến.\n\nTrần Thị Bình đã làm.\n", to: text)
    try shop.write(
      "Permits online.\n\nTrần Thị Bình did it.\n", to: "content/initiatives/2023/cap-phep/en.md")
    #expect(try shop.run("build").code == 0)
    try shop.write("withdrawn: {on: 2026-11-20}\n", to: "content/officials/binh.yaml")
    return (shop, text)
  }

  @Test func `Who asked not to be named is found where a text still does`() throws {
    let (shop, text) = try named()
    let built = try shop.run("build")
    #expect(built.code == 1)
    #expect(built.errors.contains("\(text):3:1: error: "), "\(built.errors)")
    #expect(built.errors.components(separatedBy: "[name-of-withdrawn]").count == 3)
    #expect(built.errors.contains("cap-phep/en.md:3:1: error: "))
  }

  @Test func `Where somebody else has her name, it is told where it may be hers`() throws {
    let (shop, text) = try named()
    let other = Sample.secondPerson.replacing("Chuyên viên", with: "Trưởng phòng")
    try shop.write(other, to: "content/officials/binh-2.yaml")
    let checked = try shop.run("check")
    #expect(checked.code == 0, "\(checked.errors)")
    #expect(checked.errors.contains("\(text):3:1: note: “Trần Thị Bình” here may be"))
    #expect(checked.errors.components(separatedBy: "[shared-name-of-withdrawn]").count == 3)
    // Of a proposal that is hers the text names her.
    let record = "content/initiatives/2023/cap-phep/record.yaml"
    let proposal = try shop.text(record)
    try shop.write(
      proposal.replacing("official: an", with: "official: binh-2"), to: record)
    #expect(try shop.text(record) != proposal)
    #expect(try !shop.run("check").errors.contains("shared-name-of-withdrawn"))
  }

  @Test func `She is found in what waits for its day, but for comments`() throws {
    let shop = try published()
    let other = Sample.secondPerson.replacing("given: Bình", with: "given: Khánh")
      .replacing("Chuyên viên", with: "Chuyên viên thay Trần Thị Bình")
    try shop.write(
      "# Trước là Trần Thị Bình\n" + other + "embargo: 2026-12-22T08:00\n",
      to: "content/officials/khanh.yaml")
    try shop.run("build")
    try shop.write("withdrawn: {on: 2026-11-20}\n", to: "content/officials/binh.yaml")
    let built = try shop.run("build")
    #expect(built.code == 1)
    #expect(built.errors.contains("content/officials/khanh.yaml:5:"), "\(built.errors)")
    #expect(built.errors.components(separatedBy: "[name-of-withdrawn]").count == 2)
  }

  @Test func `That she is named no more is no slip of an award she had a part in`() throws {
    let shop = try published()
    let both = Self.commendation("1/QĐ-UBND")
      .replacing("[{official: an}]", with: "[{official: an}, {official: binh}]")
    try shop.write(both, to: Self.award)
    #expect(try shop.run("build", "--strict").code == 0)
    try shop.write("withdrawn: {on: 2026-11-21}\n", to: "content/officials/binh.yaml")
    let built = try shop.run("build", "--strict", asOf: "2026-11-21T08:00")
    #expect(built.code == 0, "\(built.errors)")
    // Who is taken out by hand was told of, and that is one.
    try shop.write(both.replacing("{official: an}, ", with: ""), to: Self.award)
    let checked = try shop.run("check", asOf: "2026-11-21T08:00")
    #expect(checked.errors.contains("[silent-change]"), "\(checked.errors)")
  }

  @Test func `Her name is in no byte of what is kept either, and the log still holds`() throws {
    let (shop, text) = try named()
    try shop.write("Cấp phép trực tuyến.\n", to: text)
    try shop.write("Permits online.\n", to: "content/initiatives/2023/cap-phep/en.md")
    let built = try shop.run("build")
    #expect(built.code == 0, "\(built.errors)")
    #expect(try shop.shell("grep -rl 'Bình' content/trace site | grep -v '[.]local$'").output == "")
    #expect(
      !FileManager.default.fileExists(atPath: shop.path + "/content/trace/officials/binh.jsonl"))
    let log = try lines(shop)
    #expect(log.contains { $0.contains(#""event":"withdrawn","kind":"official","id":"binh""#) })
    #expect(log.contains { $0.contains(#""event":"blackened","kind":"initiative""#) })
    #expect(try words(shop, "vi/de-xuat/cap-phep/lich-su/").contains("█████"))
    try shop.run("build", "--output", "lai", "--no-memory")
    let ours = try shop.bytes().filter { !$0.key.hasSuffix(".local") }
    #expect(try ours == shop.bytes(in: "lai").filter { !$0.key.hasSuffix(".local") })
    #expect(try shop.shell("\"$TOOL\" verify").code == 0)
  }

  @Test(arguments: [
    "TRẦN THỊ BÌNH đã làm.", "Tran Thi Binh đã làm.", "Trần\nThị Bình đã làm.",
    "Tra\u{302}\u{300}n Thi\u{323} Bi\u{300}nh đã làm.", "**Trần** Thị Bình đã làm.",
  ])
  func `She is found however her name is spelt`(_ sentence: String) throws {
    let shop = try published()
    let text = "content/initiatives/2023/cap-phep/vi.md"
    try shop.write("Cấp phép trực tuyến.\n\n\(sentence)\n", to: text)
    #expect(try shop.run("build").code == 0)
    try shop.write("withdrawn: {on: 2026-11-20}\n", to: "content/officials/binh.yaml")
    let built = try shop.run("build")
    #expect(built.errors.contains("\(text):3:"), "\(built.errors)")
    #expect(built.errors.contains("[name-of-withdrawn]"))
    try shop.write("Cấp phép trực tuyến.\n", to: text)
    #expect(try shop.run("build").code == 0)
    let kept = try shop.text("content/trace/initiatives/cap-phep.jsonl")
    #expect(kept.contains("█████ đã làm") && !kept.lowercased().contains("thi binh"), "\(kept)")
  }

  @Test func `Whoever bears a longer name, or the same without marks, is somebody else`() throws {
    let shop = try published()
    for (id, given) in [("binh-an", "Bình An"), ("bi-nh", "Bính")] {
      let other = Sample.secondPerson.replacing("given: Bình", with: "given: \(given)")
      try shop.write(other, to: "content/officials/\(id).yaml")
    }
    let text = "content/initiatives/2023/cap-phep/vi.md"
    try shop.write("Trần Thị Bình An và Trần Thị Bính, Tran Thi Binh.\n", to: text)
    #expect(try shop.run("build").code == 0)
    try shop.write("withdrawn: {on: 2026-11-20}\n", to: "content/officials/binh.yaml")
    let built = try shop.run("build")
    #expect(built.code == 0, "\(built.errors)")
    #expect(
      try shop.text("content/trace/initiatives/cap-phep.jsonl")
        .contains("Trần Thị Bình An và Trần Thị Bính, Tran Thi Binh."))
  }

  @Test func `A record that is renamed is the same record`() throws {
    let shop = try published()
    try shop.write("Cấp phép qua mạng.\n", to: "content/initiatives/2023/cap-phep/vi.md")
    #expect(try shop.run("build", asOf: "2026-11-21T08:00").code == 0)
    #expect(try shop.run("rename", "initiative", "cap-phep", "giay-phep").code == 0)
    // That nobody sees is nothing that was lost.
    try shop.write("Cấp phép\nqua mạng.\n", to: "content/initiatives/2023/giay-phep/vi.md")
    let built = try shop.run("build", "--strict", asOf: "2026-11-22T08:00")
    #expect(built.code == 0, "\(built.errors)")
    let line = try #require(try lines(shop).last)
    #expect(
      line.contains(#""event":"renamed","kind":"initiative","id":"giay-phep""#)
        && line.contains(#""from":"cap-phep""#) && !line.contains("changed"), "\(line)")
    #expect(try !shop.text(Self.log).contains("gone"))
    #expect(
      !FileManager.default.fileExists(
        atPath: shop.path + "/content/trace/initiatives/cap-phep.jsonl"))
    let told = try words(shop, "vi/de-xuat/giay-phep/lich-su/")
    #expect(told.contains("Đổi địa chỉ Địa chỉ trước đó: https://"))
    #expect(told.contains("Cấp phép trực tuyến. Cấp phép qua mạng."))
    #expect(try words(shop, "vi/thay-doi/").contains("Đổi địa chỉ"))
    #expect(try shop.shell("\"$TOOL\" verify").code == 0)
    try shop.run("build", "--output", "lai", "--no-memory", asOf: "2026-11-22T08:00")
    let ours = try shop.bytes().filter { !$0.key.hasSuffix(".local") }
    #expect(try ours == shop.bytes(in: "lai").filter { !$0.key.hasSuffix(".local") })
    #expect(try shop.run("build", asOf: "2026-11-23T08:00").code == 0)
    #expect(try lines(shop).last == line)
  }

  @Test func `What died while it moved the states of a record is made good`() throws {
    let shop = try published()
    try shop.write("Cấp phép qua mạng.\n", to: "content/initiatives/2023/cap-phep/vi.md")
    try shop.run("build", asOf: "2026-11-21T08:00")
    try shop.run("rename", "initiative", "cap-phep", "giay-phep")
    let (old, new) = ("trace/initiatives/cap-phep.jsonl", "trace/initiatives/giay-phep.jsonl")
    let (before, log) = (try shop.text("content/\(old)"), try shop.text(Self.log))
    try shop.run("build", asOf: "2026-11-22T08:00")
    let (after, told) = (try shop.text("content/\(new)"), try shop.text(Self.log))
    // The states lie under the new name, those under the old one are not removed yet, and the log does not tell of it.
    try shop.write(before, to: "content/\(old)")
    try shop.write(log, to: Self.log)
    let built = try shop.run("build", "--strict", asOf: "2026-11-22T08:00")
    #expect(built.code == 0, "\(built.errors)")
    #expect(try shop.text("content/\(new)") == after)
    #expect(try shop.text(Self.log) == told)
    #expect(!FileManager.default.fileExists(atPath: shop.path + "/content/\(old)"))
  }

  @Test func `Whoever names a record that is renamed says the same of it`() throws {
    let shop = try published()
    let (praise, file) = (
      Sample.commendation(number: "2/QĐ-UBND", act: "praise"), "content/commendations/qd-2.yaml"
    )
    try shop.write(praise, to: file)
    #expect(try shop.run("build").code == 0)
    let before = try lines(shop).count
    #expect(try shop.run("rename", "initiative", "cap-phep", "giay-phep").code == 0)
    #expect(try shop.text(file).contains("initiative: giay-phep"))
    let built = try shop.run("build", "--strict", asOf: "2026-11-21T08:00")
    #expect(built.code == 0, "\(built.errors)")
    let told = try lines(shop)
    let events = told.dropFirst(before).map {
      $0.contains(#""event":"restated","kind":"commendation","id":"qd-2""#)
        || $0.contains(#""event":"renamed","kind":"initiative","id":"giay-phep""#)
    }
    #expect(events == [true, true], "\(told)")
    #expect(
      !FileManager.default.fileExists(
        atPath: shop.path + "/site/vi/khen-thuong/qd-2/lich-su/index.html"))
    // Another initiative is another fact.
    try shop.write(praise.replacing("initiative: cap-phep\n", with: ""), to: file)
    try shop.run("build", asOf: "2026-11-22T08:00")
    #expect(try lines(shop).last?.contains(#""changed":["initiative"]"#) == true)
  }

  @Test func `A new name hides no other decision number`() throws {
    let shop = try published()
    try shop.run("rename", "commendation", "qd-1", "qd-so-1")
    try shop.write(
      Self.commendation("2/QĐ-UBND") + "aliases: [vi/khen-thuong/qd-1/, en/commendations/qd-1/]\n",
      to: "content/commendations/qd-so-1.yaml")
    for day in ["2026-11-21", "2026-11-22"] {
      let checked = try shop.run("check", asOf: "\(day)T08:00")
      #expect(
        checked.errors.contains("qd-so-1.yaml:4:20: warning: ")
          && checked.errors.contains("“1/QĐ-UBND” → “2/QĐ-UBND” [silent-change]"),
        "\(checked.errors)")
      #expect(try shop.run("build", asOf: "\(day)T08:00").code == 0)
    }
    try shop.run("rename", "commendation", "qd-so-1", "qd-mot")
    let checked = try shop.run("check", asOf: "2026-11-23T08:00")
    #expect(checked.errors.components(separatedBy: "[silent-change]").count == 2)
  }

  /// As a program would have left it whose data had no column for the number.
  private func forgetNumbers(_ shop: Folder, _ columns: Bool) throws {
    let (file, list) = ("content/trace/commendations/qd-1.jsonl", "content/trace/columns.txt")
    let (told, fact) = (try shop.text(file), #""decision_number":"1/QĐ-UBND","#)
    try #require(told.contains(fact))
    try shop.write(told.replacing(fact, with: ""), to: file)
    let facts = { (state: String) in String(state.dropFirst(9).dropLast(2)) }
    let old = try digest(facts(told), shop)
    let new = try digest(facts(told.replacing(fact, with: "")), shop)
    var last: String?
    let lines = try lines(shop).map { line in
      var line = line.replacing(old, with: new)
      if let last {
        line = line.replacing(#/"previous":"[0-9a-f]+"/#, with: #""previous":"\#(last)""#)
      }
      last = try digest(line, shop)
      return line + "\n"
    }
    try shop.write(lines.joined(), to: Self.log)
    let known = try shop.text(list)
    try #require(known.contains("commendations decision_number\n"))
    let fewer = known.replacing("commendations decision_number\n", with: "")
    try shop.write(columns ? fewer : known, to: list)
  }

  private func digest(_ text: String, _ shop: Folder) throws -> String {
    try shop.write(text, to: "dong")
    return String(try shop.shell("sha256sum dong").output.prefix(64))
  }

  @Test func `A program that knows more of a record has not seen it change`() throws {
    let shop = try published()
    try forgetNumbers(shop, true)
    let built = try shop.run("build", "--strict", asOf: "2026-11-21T08:00")
    #expect(built.code == 0, "\(built.errors)")
    let line = try #require(try lines(shop).last)
    #expect(
      line.contains(#""event":"restated","kind":"commendation","id":"qd-1""#), "\(line)")
    #expect(try !words(shop, "vi/thay-doi/").contains("21/11/2026"))
    #expect(
      !FileManager.default.fileExists(
        atPath: shop.path + "/site/vi/khen-thuong/qd-1/lich-su/index.html"))
    #expect(try shop.shell("\"$TOOL\" verify").code == 0)
    #expect(try shop.text("content/trace/columns.txt").contains("commendations decision_number\n"))
    // What changes later is told, and of what was not known before nothing.
    try shop.write(
      Self.commendation("1/QĐ-UBND").replacing("2023-11-16", with: "2023-11-17"), to: Self.award)
    try shop.run("build", asOf: "2026-11-22T08:00")
    let told = try words(shop, "en/commendations/qd-1/history/")
    #expect(told.contains("16 November 2023 → 17 November 2023"), "\(told)")
    #expect(!told.contains("nothing"))
  }

  @Test func `What one program tells where it told nothing is a change`() throws {
    let shop = try published()
    try forgetNumbers(shop, false)
    try shop.run("build", asOf: "2026-11-21T08:00")
    #expect(try lines(shop).last?.contains(#""changed":["decision_number"]"#) == true)
  }
}

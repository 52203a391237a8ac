import Foundation
import TestSupport
import Testing

/// `bieuduong diff`: what readers would see change.
struct DiffTests {
  private static let record = "content/initiatives/2023/cap-phep/record.yaml"
  private static let asOf = "--as-of 2026-11-20T08:00"

  private func shop(_ content: [String: String] = Sample.content) throws -> Folder {
    let shop = try Folder.workshop(content)
    #expect(try shop.run("build").code == 0)
    return shop
  }

  private func diff(_ shop: Folder, _ more: String...) throws -> Outcome {
    try shop.shell((["\"$TOOL\" diff"] + more + [Self.asOf]).joined(separator: " "))
  }

  private func edit(_ shop: Folder) throws {
    let text = try shop.text(Self.record)
      .replacing("en: Permits over the network", with: "en: Permits by wire")
      .replacing("2022-03-14}", with: "2022-03-15}\n  - {stage: approved, on: 2022-05-04, by: so}")
    try shop.write(text, to: Self.record)
    try shop.write("Cấp phép qua mạng.\n", to: "content/initiatives/2023/cap-phep/vi.md")
  }

  private static let edited = """
    Changed records: 1
      initiative: Digital permits
        Text (Vietnamese): “Cấp phép trực tuyến.” → “Cấp phép qua mạng.”
        Summary: Permits over the network → Permits by wire
        Status: Submitted → Approved
        … and 5 more

    """

  @Test func `An edit of the content is told before anything is built`() throws {
    let shop = try shop()
    let stamps = try shop.stamps()
    try edit(shop)
    let told = try diff(shop)
    #expect(told.code == 0 && told.errors.isEmpty)
    #expect(told.output.hasPrefix(Self.edited), "\(told.output)")
    #expect(try shop.stamps() == stamps)
    let whole = try diff(shop, "--all").output
    #expect(whole.contains("    Submitted on: 14 March 2022 → 15 March 2022\n"), "\(whole)")
    #expect(
      whole.contains("– Date: 14 March 2022 → 15 March 2022\n") || whole.contains("→ 15 March"))
    #expect(whole.contains(": + Approved; 4 May 2022; Department of Construction\n"), "\(whole)")
    let vietnamese = try diff(shop, "--language vi").output
    #expect(
      vietnamese.hasPrefix(
        """
        Hồ sơ thay đổi: 1
          đề xuất: Cấp phép số
            Bài viết (tiếng Việt): “Cấp phép trực tuyến.” → “Cấp phép qua mạng.”
            Tóm tắt (tiếng Anh): Permits over the network → Permits by wire

        """.dropLast(1)), "\(vietnamese)")
  }

  @Test func `Folders, commits and the content say the same of one another`() throws {
    let shop = try shop()
    let git = "git -c user.name=A -c user.email=a@example.vn -c init.defaultBranch=main"
    _ = try shop.shell("\(git) init -q . && \(git) add -A && \(git) commit -qm one")
    _ = try shop.shell("cp -r site old")
    try edit(shop)
    let content = try diff(shop)
    try shop.run("build")
    _ = try shop.shell("\(git) add -A && \(git) commit -qm two")
    #expect(content.output.hasPrefix(Self.edited))
    for sides in ["old site", "HEAD~1 HEAD", "HEAD~1:site site", "old HEAD:site"] {
      let told = try diff(shop, sides)
      #expect(told.code == 0)
      #expect(told.output.hasPrefix(Self.edited), "\(sides): \(told.output)\(told.errors)")
    }
    #expect(try diff(shop, "HEAD~1").output == content.output)
    #expect(try diff(shop, "HEAD HEAD~0").output == "Nothing has changed\n")
    #expect(try diff(shop).output == "Nothing has changed\n")
  }

  @Test func `What cannot be compared is named`() throws {
    let shop = try shop()
    let unknown = try diff(shop, "nowhere")
    #expect(unknown.code == 74)
    #expect(
      unknown.errors == "“nowhere” is no folder, and no commit of a Git repository here\n")
    #expect(try diff(shop, "templates").errors.hasPrefix("“templates” is no site that this tool"))
    try shop.write("title: {vi: X}\n", to: Self.record)
    #expect(try diff(shop).code == 1)
    #expect(try diff(shop, "--format pdf").code == 64)
  }

  @Test func `Another id, a record that is gone and one taken back are told apart`() throws {
    let content = Sample.content.with([
      "content/officials/binh.yaml": Sample.secondPerson,
      "content/officials/chi.yaml": Sample.secondPerson.replacing("Bình", with: "Chi"),
    ])
    let shop = try shop(content)
    #expect(try shop.shell("\"$TOOL\" rename initiative cap-phep cap-phep-so").code == 0)
    try shop.write("withdrawn: {on: 2026-11-01}\n", to: "content/officials/binh.yaml")
    try shop.remove("content/officials/chi.yaml")
    _ = try shop.shell("cp -r site old")
    let built = try shop.shell(
      "\"$TOOL\" build --accept official:chi --because thừa \(Self.asOf)")
    #expect(built.code == 0, "\(built.errors)")
    let told = try diff(shop, "old site").output
    #expect(
      told.hasPrefix(
        """
        Taken back: 1
          official en/officials/binh/

        Records no longer published: 1
          official: Trần Thị Chi

        Addresses that moved: 2
          vi/de-xuat/cap-phep/ → vi/de-xuat/cap-phep-so/ (the old one leads on)
          en/initiatives/cap-phep/ → en/initiatives/cap-phep-so/ (the old one leads on)

        Addresses that are lost: 6
          vi/can-bo/chi/ (official:chi)
          en/officials/chi/ (official:chi)
          4 of no record: en/officials/letter/b/, en/officials/letter/c/, …

        Beside these
        """), "\(told)")
    #expect(!told.contains("Bình"))
  }

  @Test func `A revoked decision stands apart`() throws {
    let award = """
      form: bang-khen
      act: commendation
      ground: meritorious
      decision: {number: 1/QĐ-UBND, on: 2026-09-02, by: ubnd}
      recipients: [{unit: so}]

      """
    let shop = try shop(
      Sample.content.with([
        "content/vocabularies/forms.yaml":
          "bang-khen: {label: {vi: Bằng khen, en: Certificate of Merit}, sort: certificate}\n",
        "content/commendations/qd-1.yaml": award,
      ]))
    let path = "content/commendations/qd-1.yaml"
    try shop.write(
      try shop.text(path) + """
        history:
          - status: revoked
            on: 2026-10-01
            ground: false-declaration
            decision: {number: 9/QĐ-UBND, on: 2026-10-01, by: ubnd}
            reason: {vi: Khai không đúng, en: False statements}

        """, to: path)
    let told = try diff(shop).output
    #expect(told.hasPrefix("Revoked or stripped: 1\n  commendation: "), "\(told)")
    #expect(told.contains("Status: In force → Revoked"), "\(told)")
  }

  @Test func `Markdown, HTML and JSON say it for others, and lists for a deployment`() throws {
    let shop = try shop()
    try edit(shop)
    let link = "https://bieuduong.example.vn/en/initiatives/cap-phep/"
    let markdown = try diff(shop, "--format markdown").output
    #expect(
      markdown.hasPrefix(
        """
        ### Changed records: 1

        - [initiative: Digital permits](\(link))
          - Text (Vietnamese): ~~Cấp phép trực tuyến.~~ → **Cấp phép qua mạng.**

        """), "\(markdown)")
    let html = try diff(shop, "--format html").output
    #expect(
      html.contains("<del>Permits over the network</del> → <ins>Permits by wire</ins>"), "\(html)")
    let json = try diff(shop, "--format json").output
    let told = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(told?["base"] as? String == "https://bieuduong.example.vn/")
    let changed = try diff(shop, "--list changed").output.split(separator: "\n")
    #expect(changed.contains("vi/de-xuat/cap-phep/index.html"))
    #expect(!changed.contains("robots.txt"))
    #expect(try diff(shop, "--list purge").output.contains(link + "\n"))
    #expect(try diff(shop, "--list removed").output.contains("vi/de-xuat/tinh-trang/submitted/"))
    // What was sent by the list makes the old site the new one.
    _ = try shop.shell("cp -r site old")
    try shop.run("build")
    let sent = try shop.shell(
      "\"$TOOL\" diff old site --list changed > list && tar -C site -cf - -T list | tar -C old -xf -"
        + " && \"$TOOL\" diff old site --list removed > gone && cd old && xargs rm < ../gone"
    )
    #expect(sent.code == 0)
    #expect(try diff(shop, "old site").output == "Nothing has changed\n")
  }
}

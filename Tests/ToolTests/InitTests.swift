import Foundation
import TestSupport
import Testing

/// `bieuduong init`: a site of one's own.
struct InitTests {
  private static let options = """
    --publisher 'Ủy ban nhân dân xã An Bình' --publisher-en 'People’s Committee of An Binh Commune' \
    --base https://bieuduong.example.vn/ --mail-domain anbinh.gov.vn
    """

  private func begin(_ more: String = "", options: String = options) throws -> (Folder, Outcome) {
    let folder = try Folder()
    return (folder, try folder.shell("$TOOL init trang \(options) \(more)"))
  }

  private func run(_ command: String, in folder: Folder) throws -> Outcome {
    try folder.shell("cd trang && $TOOL \(command) --as-of 2026-11-20T08:00")
  }

  @Test func `It is clean at once, and can be built`() throws {
    let (folder, done) = try begin()
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.output.hasSuffix("Next: cd trang && bieuduong serve --open\n"))
    let check = try run("check", in: folder)
    #expect(check.output == "no errors\n")
    #expect(check.errors == "")
    #expect(try run("build", in: folder).code == 0)
    #expect(folder.exists("trang/site/vi/de-xuat/de-xuat-mau/index.html"))
    #expect(
      try folder.text("trang/content/site.yaml").contains("publisher: uy-ban-nhan-dan-xa-an-binh"))
    #expect(folder.exists("trang/schemas/units.schema.json"))
    #expect(try folder.text("trang/.vscode/settings.json").contains("schemas/units.schema.json"))
  }

  /// The schemas have the examples of the tool’s own documents.
  @Test func `It says nothing of the province of the demonstration`() throws {
    let (folder, _) = try begin()
    let words = ["binh duong", "binh-duong", "binhduong"]
    for name in try folder.names(in: "trang")
    where !name.hasPrefix("schemas/") && !name.hasSuffix("/") {
      guard let text = try? folder.text("trang/" + name) else { continue }
      let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        .replacing("đ", with: "d")
      #expect(!words.contains { plain.contains($0) }, "\(name)")
    }
  }

  @Test(arguments: [
    ("github", ".github/workflows/site.yml"), ("gitlab", ".gitlab-ci.yml"),
    ("forgejo", ".forgejo/workflows/site.yml"),
  ])
  func `It adds the files of one CI service, and no others`(_ service: String, _ path: String)
    throws
  {
    let all = Set([".github/workflows/site.yml", ".gitlab-ci.yml", ".forgejo/workflows/site.yml"])
    let (folder, done) = try begin("--ci \(service) --time-zone Asia/Tokyo")
    #expect(done.code == 0, "\(done.errors)")
    #expect(all.filter { folder.exists("trang/" + $0) } == [path])
    #expect(try folder.text("trang/" + path).contains("  TZ: Asia/Tokyo\n"))
    #expect(folder.exists("trang/ci/build"))
    let (without, _) = try begin()
    #expect(all.filter { without.exists("trang/" + $0) } == [] && !without.exists("trang/ci"))
  }

  @Test func `A site that is there gets them too, once, and nothing else`() throws {
    let folder = try Folder(["trang/content/site.yaml": "title: mine\n"])
    let added = try folder.shell("$TOOL init trang --ci gitlab --language vi")
    #expect(added.code == 0)
    #expect(added.output.hasPrefix("trang: đã ghi\n  ci/install\n"))
    let names = try folder.names(in: "trang").filter { !$0.hasSuffix("/") }
    #expect(
      names.sorted() == [
        ".gitlab-ci.yml", "ci/build", "ci/comment", "ci/compare", "ci/deploy", "ci/due",
        "ci/install", "ci/keep", "ci/pages",
        "content/site.yaml",
      ])
    let again = try folder.shell("$TOOL init trang --ci github")
    #expect(again.code == 1)
    #expect(again.errors.hasPrefix("there already, so that nothing was written: trang/ci/install,"))
    #expect(!folder.exists("trang/.github"))
  }

  @Test func `In a pipe what is missing is named`() throws {
    let (folder, done) = try begin(options: "--language vi --base https://a.vn")
    #expect(done.code == 64)
    #expect(
      done.errors.split(separator: "\n").map { $0.prefix { $0 != ":" } } == [
        "thiếu --publisher", "thiếu --publisher-en", "thiếu --mail-domain",
      ])
    #expect(!folder.exists("trang"))
    let wrong = try folder.shell("$TOOL init trang \(Self.options) --base bieuduong.example.vn")
    #expect(wrong.errors.hasPrefix("--base: a whole address is needed"))
    #expect(wrong.code == 64)
  }

  @Test func `A folder that is not empty is left alone`() throws {
    let folder = try Folder(["trang/a.txt": "a"])
    let done = try folder.shell("$TOOL init trang \(Self.options)")
    #expect(done.errors == "“trang” is not empty: choose a new folder\n")
    #expect(done.code == 1)
    #expect(try folder.names(in: "trang") == ["a.txt"])
  }

  @Test func `On a terminal it asks, and asks again`() throws {
    let folder = try Folder([
      "answers":
        "\nSở: “Một” & 'Hai', #1\nDepartment: \"One\", #1\na.vn\nhttps://a.example.vn\nx@y\na.gov.vn\n"
    ])
    let done = try folder.shell(
      "script -qec \"$TOOL init trang --language vi\" /dev/null < answers")
    #expect(done.output.contains("không để trống được"))
    #expect(done.output.contains("cần tên miền, như example.gov.vn, không có @"))
    #expect(done.code == 0)
    #expect(try run("check", in: folder).output == "no errors\n")
  }

  // A province, its data made up: wards by one name in two districts, one of which is parted; an island.
  private static let data = [
    "d/LICENSE": "MIT License\n",
    "d/before-2025.json": """
    [{"Code": "90", "FullName": "Tỉnh Mẫu", "FullNameEn": "Mau Province", "District": [
      {"Code": "901", "FullName": "Huyện Đông", "FullNameEn": "Dong District", "Ward": [
        {"Code": "1", "FullName": "Xã An Phú", "FullNameEn": "An Phu Commune"},
        {"Code": "2", "FullName": "Xã Tân Lập", "FullNameEn": "Tan Lap Commune"},
        {"Code": "3", "FullName": "Xã Sông Xa", "FullNameEn": "Song Xa Commune"}]},
      {"Code": "902", "FullName": "Huyện Tây", "FullNameEn": "Tay District", "Ward": [
        {"Code": "4", "FullName": "Xã An Phú", "FullNameEn": "An Phu Commune"},
        {"Code": "5", "FullName": "Thị trấn Tây", "FullNameEn": "Tay Township"}]},
      {"Code": "903", "FullName": "Huyện Đảo Xa", "FullNameEn": "Dao Xa District", "Ward": []}]},
     {"Code": "91", "FullName": "Tỉnh Lớn", "FullNameEn": "Lon Province", "District": [
      {"Code": "911", "FullName": "Huyện Nam", "FullNameEn": "Nam District", "Ward": [
        {"Code": "6", "FullName": "Xã Tân Lập", "FullNameEn": "Tan Lap Commune"}]}]}]
    """,
    "d/now.json": """
    [{"Code": "91", "FullName": "Tỉnh Lớn", "FullNameEn": "Lon Province", "Wards": [
      {"Code": "1", "FullName": "Xã An Phú", "FullNameEn": "An Phu Commune"},
      {"Code": "5", "FullName": "Xã Tây", "FullNameEn": "Tay Commune"},
      {"Code": "3", "FullName": "Xã Sông Xa", "FullNameEn": "Song Xa Commune"},
      {"Code": "7", "FullName": "Xã Mới", "FullNameEn": "Moi Commune"},
      {"Code": "9", "FullName": "Đặc khu Đảo Xa", "FullNameEn": "Dao Xa Special Zone"},
      {"Code": "6", "FullName": "Xã Tân Lập", "FullNameEn": "Tan Lap Commune"}]}]
    """,
    "d/predecessors.json": """
    [{"ma": "91", "magoc": "0", "truocsapnhap": "tỉnh Lớn và tỉnh Mẫu"},
     {"ma": "1", "magoc": "91", "truocsapnhap": "Xã An Phú (huyện Đông) và một phần diện tích tự nhiên của Xã Tân Lập (huyện Đông)"},
     {"ma": "5", "magoc": "91", "truocsapnhap": "Thị trấn Tây, Xã An Phú"},
     {"ma": "7", "magoc": "91", "truocsapnhap": "Phần còn lại của Xã Tân Lập (huyện Đông)"},
     {"ma": "3", "magoc": "91", "truocsapnhap": "giữ nguyên"},
     {"ma": "9", "magoc": "91", "truocsapnhap": "Huyện Đảo Xa"},
     {"ma": "6", "magoc": "91", "truocsapnhap": "Xã Tân Lập (huyện Nam)"}]
    """,
  ]

  @Test func `A province’s units come with what became of each`() throws {
    let folder = try Folder(Self.data)
    let done = try folder.shell("$TOOL init trang \(Self.options) --units 90 --units-from d")
    #expect(done.code == 0, "\(done.errors)")
    let units = "trang/content/units/tinh-mau/"
    #expect(
      try folder.names(in: units) == [
        "dac-khu-dao-xa.yaml", "huyen-dao-xa.yaml", "huyen-dong.yaml", "huyen-tay.yaml",
        "thi-tran-tay-huyen-tay.yaml", "tinh-lon.yaml", "tinh-mau.yaml",
        "xa-an-phu-huyen-dong.yaml",
        "xa-an-phu-huyen-tay.yaml", "xa-an-phu.yaml", "xa-moi.yaml", "xa-song-xa-huyen-dong.yaml",
        "xa-tan-lap-huyen-dong.yaml", "xa-tay.yaml",
      ])
    #expect(
      try folder.text(units + "xa-tan-lap-huyen-dong.yaml") == """
        kind: commune
        names:
          - {vi: Xã Tân Lập, en: Tan Lap Commune, to: 2025-06-30}
        parent: huyen-dong
        codes: {gso: "2"}
        successions:
          - {to: xa-an-phu, how: split, on: 2025-07-01}
          - {to: xa-moi, how: split, on: 2025-07-01}

        """)
    #expect(
      try folder.text(units + "xa-an-phu-huyen-tay.yaml").contains("{to: xa-tay, how: merged"))
    #expect(
      try folder.text(units + "huyen-dao-xa.yaml").contains("{to: dac-khu-dao-xa, how: merged"))
    #expect(
      try folder.text(units + "xa-song-xa-huyen-dong.yaml").contains(
        "parent:\n  - {unit: huyen-dong, to: 2025-06-30}\n  - {unit: tinh-lon, from: 2025-07-01}\n")
    )
    #expect(try folder.text("trang/content/units/README.md").contains("MIT License"))
    #expect(try run("check", in: folder).output == "no errors\n")
  }

  @Test func `Without data or a province nothing begins`() throws {
    let folder = try Folder(Self.data)
    let none = try folder.shell("$TOOL init trang \(Self.options) --units 99 --units-from d")
    #expect(none.errors == "no province had the code “99” before 1 July 2025\n")
    #expect(none.code == 64)
    #expect(
      try folder.shell("$TOOL init trang \(Self.options) --units 90 --units-from e").code == 64)
    #expect(try folder.shell("$TOOL init trang \(Self.options) --units 90").code == 64)
    #expect(!folder.exists("trang"))
  }

  private static let shared = Repository.root.appending(path: "../shared/data/vn-units").path

  @Test(.enabled(if: FileManager.default.fileExists(atPath: shared)), arguments: ["74", "91"])
  func `Real provinces are clean`(_ code: String) throws {
    let (folder, done) = try begin("--units \(code) --units-from '\(Self.shared)'")
    #expect(done.code == 0, "\(done.errors)")
    #expect(try run("check", in: folder).output == "no errors\n")
  }
}

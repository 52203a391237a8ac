import Foundation
import TestSupport
import Testing

/// The communes of a province as the official list has them, where the data lies beside the repository.
struct ImportUnitsTests {
  private struct Province: Decodable {
    let name: String
    let wards: [Ward]

    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case wards = "Wards"
    }
  }

  private struct Ward: Decodable {
    let code: String
    let fullName: String
    let fullNameEn: String
    let level: String

    enum CodingKeys: String, CodingKey {
      case code = "Code"
      case fullName = "FullName"
      case fullNameEn = "FullNameEn"
      case level = "AdministrativeUnitShortName"
    }
  }

  private static let list = Repository.root.appending(path: "../shared/data/vn-units/now.json")

  private static let map = """
    kind: unit
    columns:
      Mã: codes.gso
      Tên: names.vi
      Name: names.en
      Cấp: kind
      Thuộc: parent
    words:
      kind: {Phường: ward, Xã: commune, Đặc khu: special-zone}

    """

  @Test(.enabled(if: FileManager.default.fileExists(atPath: list.path)))
  func `All communes of a province become units, once`() throws {
    let provinces = try JSONDecoder().decode([Province].self, from: Data(contentsOf: Self.list))
    let province = try #require(provinces.first { $0.name == "Hồ Chí Minh" })
    let rows = province.wards.map { ward in
      [ward.code, ward.fullName, ward.fullNameEn, ward.level, "UỶ BAN TỈNH"]
        .joined(separator: ";")
    }
    let shop = try ImportTests.shop(
      "Mã;Tên;Name;Cấp;Thuộc\n" + rows.joined(separator: "\n"), Self.map)
    let line = "$TOOL import bang.csv --map so-do.yaml --as-of 2026-11-20T08:00"
    let done = try shop.shell(line)
    #expect(
      done.output.contains("\(province.wards.count) new records, 0 changed"),
      "\(done.errors.prefix(2_000))")
    #expect(done.code == 0)
    let again = try shop.shell(line)
    #expect(
      again.output.contains("0 new records, 0 changed, \(province.wards.count) rows unchanged"))
    #expect(try shop.names(in: "content/units").count == province.wards.count + 2)
  }
}

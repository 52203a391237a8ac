import Foundation
import Testing

@testable import Vietnamese

/// All localities of Vietnam, when their list lies beside the project.
private struct Locality: Decodable {
  let fullName: String
  let wards: [Locality]?

  enum CodingKeys: String, CodingKey {
    case fullName = "FullName"
    case wards = "Wards"
  }

  static let file = URL(filePath: #filePath).appending(
    path: "../../../../shared/data/vn-units/now.json"
  ).standardized

  static let isListed = FileManager.default.fileExists(atPath: file.path)

  /// The full names of the communes, wards and special zones.
  static func communes() throws -> [String] {
    try JSONDecoder().decode([Locality].self, from: Data(contentsOf: file))
      .flatMap { $0.wards ?? [] }.map(\.fullName)
  }
}

@Suite(.enabled(if: Locality.isListed))
struct UnitNamesTests {
  @Test func `Different names may share a slug`() throws {
    let names = Set(try Locality.communes().map(\.nfc))
    #expect(names.count == 2994)
    let shared = Dictionary(grouping: names, by: \.slug).filter { $0.value.count > 1 }
    #expect(shared.count == 70)
    #expect(shared["xa-co-do"].map(Set.init) == ["Xã Cổ Đô", "Xã Cờ Đỏ"])
  }

  @Test func `Slugs are well formed`() throws {
    for name in try Locality.communes() {
      let parts = name.slug.split(separator: "-", omittingEmptySubsequences: false)
      #expect(parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIAlphanumeric) })
    }
  }

  @Test func `The order is total`() throws {
    let names = Set(try Locality.communes().map(\.nfc))
    #expect(Set(names.map { CollationKey($0) }).count == names.count)
    let sorted = names.sorted { CollationKey($0) < CollationKey($1) }
    #expect(sorted.first == "Đặc khu Bạch Long Vĩ")
    #expect(sorted.last == "Xã Yết Kiêu")
  }

  @Test func `Every name is found as typed`() throws {
    for name in try Locality.communes() {
      #expect(name.matches(name.folded))
      #expect(name.matches(name))
    }
  }
}

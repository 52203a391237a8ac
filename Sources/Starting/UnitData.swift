private import Foundation

/// The administrative units of the country as the open data set vietnamese-provinces-database has them: before 1 July 2025,
/// since then, and what each of today’s came from, in words.
package struct UnitData: Sendable {
  struct Place: Decodable, Sendable {
    let code: String
    let fullName: String
    let fullNameEn: String
  }

  struct District: Decodable, Sendable {
    let code: String
    let fullName: String
    let fullNameEn: String
    let ward: [Place]?
  }

  struct OldProvince: Decodable, Sendable {
    let code: String
    let fullName: String
    let fullNameEn: String
    let district: [UnitData.District]?
  }

  struct NewProvince: Decodable, Sendable {
    let code: String
    let fullName: String
    let fullNameEn: String
    let wards: [Place]?
  }

  struct Origin: Decodable, Sendable {
    let ma: String
    /// The code of the province, `0` where it is one.
    let magoc: String
    let truocsapnhap: String
  }

  let before: [OldProvince]
  let now: [NewProvince]
  let origins: [String: Origin]
  package let licence: String

  package init(in folder: String) throws {
    func read<Value: Decodable>(_ name: String) throws -> Value {
      let file = URL(fileURLWithPath: folder).appending(path: name)
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .custom { Key(capital: $0[$0.count - 1].stringValue) }
      return try decoder.decode(Value.self, from: Data(contentsOf: file))
    }
    before = try read("before-2025.json")
    now = try read("now.json")
    let all: [Origin] = try read("predecessors.json")
    origins = Dictionary(
      all.map { ($0.magoc == "0" ? "province \($0.ma)" : $0.ma, $0) },
      uniquingKeysWith: { first, _ in first })
    licence = try String(contentsOfFile: folder + "/LICENSE", encoding: .utf8)
  }
}

/// A key of the data set, which begins with a capital.
private struct Key: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(capital key: String) { stringValue = key.prefix(1).lowercased() + key.dropFirst() }

  init?(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}

package import JSON
package import Records

/// The columns of the data that records tell themselves, each by the name of its table and its own: all that a state may say.
/// A newer program may know more of them, and nothing has changed in a record when it does.
package struct ToldColumns: Hashable, Sendable {
  /// In the folder of the content: a line for each, in the order of the alphabet.
  package static let file = "trace/columns.txt"

  private let columns: Set<String>

  package init(_ columns: [String: Set<String>]) {
    self.columns = Set(columns.flatMap { table, names in names.map { "\(table) \($0)" } })
  }

  private init(_ columns: Set<String>) { self.columns = columns }

  /// After a merge the marks of git are lines that name no column.
  package init(reading bytes: [UInt8]) {
    columns = Set(
      bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
  }

  package var bytes: [UInt8] { columns.sorted().flatMap { Array("\($0)\n".utf8) } }

  package func shared(with other: ToldColumns) -> ToldColumns {
    ToldColumns(columns.intersection(other.columns))
  }

  private func tell(_ column: String, in table: String) -> Bool {
    columns.contains("\(table) \(column)")
  }

  /// What a state says in these columns alone.
  package func told(by facts: JSON, of kind: Kind) -> JSON {
    told(by: facts, in: kind.folder, kind)
  }

  private func told(by facts: JSON, in table: String, _ kind: Kind) -> JSON {
    guard case .object(let members) = facts else { return facts }
    return .object(
      members.compactMap { member in
        guard let entries = member.value.list else {
          return tell(member.key, in: table) ? member : nil
        }
        let list = kind.table(ofList: member.key)
        let left = entries.map { told(by: $0, in: list, kind) }.filter { $0 != .object([]) }
        return left.isEmpty ? nil : JSON.Member(member.key, .list(left))
      })
  }
}

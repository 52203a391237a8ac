/// What a value looks like: for messages, for the document, and for tools that ask.
package indirect enum Description: Sendable {
  case text
  case day, moment
  /// A day, a month or a year.
  case date
  case whole, quantity
  case flag
  case word([String])
  /// The id of a record; the folder says of which kind.
  case id(of: String)
  /// `kind:id`.
  case anyID
  /// A file beside the record.
  case file
  case address
  case list(Description)
  case object([FieldDescription])
  /// An object that many fields have in common.
  case common(CommonObject, [FieldDescription])
  /// A map whose keys are ids.
  case entries(Description)
  case either(Description, Description)

  /// Those of a map with known keys.
  package var fields: [FieldDescription]? {
    switch self {
    case .object(let fields), .common(_, let fields): fields
    default: nil
    }
  }
}

package struct FieldDescription: Sendable {
  package let key: String
  package let isRequired: Bool
  package let value: Description
  package let about: About
  /// Keys of which just one is there, its own among them; none where it is bound to no other so.
  package internal(set) var choice: [String] = []
  /// What another key has to say where it is there.
  package internal(set) var condition: Condition?
  /// What another key says where it has to be there.
  package internal(set) var need: Condition?
  /// A key beside which it has to be there.
  package internal(set) var companion: String?
  /// A key that is not there where it is.
  package internal(set) var excluded: String?

  package struct Condition: Sendable {
    package let key: String
    package let words: [String]
  }
}

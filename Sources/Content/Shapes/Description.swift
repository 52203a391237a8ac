/// What a value looks like, for messages, for `new` and for the JSON Schema of an editor.
indirect enum Description: Sendable {
  case text
  case day, moment
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
  /// A map whose keys are ids.
  case entries(Description)
  case either(Description, Description)
}

struct FieldDescription: Sendable {
  let key: String
  let isRequired: Bool
  let value: Description
}

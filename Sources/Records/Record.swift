package import Diagnostics
package import Vietnamese

/// Something an editor wrote: one YAML file, with its prose and media beside it where it is a folder.
package protocol Record: Sendable, Referring {
  static var kind: Kind { get }
  static var shelf: ShelfPath<Self> { get }
  /// As messages name one of the kind.
  static var noun: Bilingual { get }
  /// The folder below `content/` that holds the records of the kind.
  static var folder: String { get }
  /// Whether one of the kind cannot be without the long text `vi.md`.
  static var requiresProse: Bool { get }
  var header: Header { get }
  /// The days on which something happened that the record tells of; from these pages learn when they last changed.
  var dates: [PartialDate] { get }
  /// The units it names, each for a time in which they have to have existed.
  var unitMentions: [UnitMention] { get }
  /// The documents it rests on, each at a time.
  var documentMentions: [DocumentMention] { get }
  /// What it breaks of the rules that look at it alone and at what it names.
  func brokenRules(in registry: Registry) -> [Diagnostic]
  /// What people may call it where its id belongs, so that the id can be told.
  var calledNames: [LocalText] { get }
}

extension Record {
  package var id: ID<Self> { ID(header.name) }
  package var key: RecordKey { RecordKey(Self.kind, header.name) }
  package var calledNames: [LocalText] { [] }
}

/// The name of one record among those of its kind.
package struct ID<Target>: Hashable, Comparable, Sendable {
  package let raw: String

  package init(_ raw: String) { self.raw = raw }

  package static func < (a: ID, b: ID) -> Bool { a.raw < b.raw }

  /// Whether the text has the form of an id: `[a-z0-9]+(-[a-z0-9]+)*`.
  package static func isWellFormed(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }
}

/// A value and where the editor wrote it, so that a rule can point at it.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

/// A record named by another, not yet known to exist.
package struct Reference<Target>: Sendable {
  package let id: ID<Target>
  package let place: Place

  package init(_ id: ID<Target>, at place: Place) {
    self.id = id
    self.place = place
  }
}

/// A record of any kind, as bulletins and corrections name them: `initiative:cap-phep-so`.
package struct AnyReference: Sendable {
  package let kind: Kind
  package let name: String
  package let place: Place

  package init(kind: Kind, name: String, at place: Place) {
    self.kind = kind
    self.name = name
    self.place = place
  }
}

/// A document, and the article in it where one is named: `nd-73-2023#10`.
package struct Citation: Sendable {
  package let document: Reference<Document>
  package let article: String?

  package init(document: Reference<Document>, article: String?) {
    self.document = document
    self.article = article
  }
}

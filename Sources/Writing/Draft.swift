package import Records
package import Vietnamese

/// A record that is to be written: its facts in any order, each under the key that Content reads it by.
package struct Draft: Hashable, Sendable {
  package let kind: Kind
  package let id: String
  package var fields: [Field]

  package init(_ kind: Kind, _ id: String, _ fields: [Field] = []) {
    self.kind = kind
    self.id = id
    self.fields = fields
  }

  package struct Field: Hashable, Sendable {
    package let key: String
    package var value: Value

    package init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// In a file every single value is text; the description of its field says what it stands for.
  package indirect enum Value: Hashable, Sendable {
    case text(String)
    case list([Value])
    case map([Field])
  }
}

extension Draft.Value {
  package static func both(_ vi: String, _ en: String?) -> Draft.Value {
    .map([.init("vi", .text(vi))] + (en.map { [.init("en", .text($0))] } ?? []))
  }

  package static func number(_ number: Int) -> Draft.Value { .text(String(number)) }

  package static func day(_ day: Day) -> Draft.Value { .text(day.iso) }

  package static func date(_ date: PartialDate) -> Draft.Value { .text(date.iso) }

  package static func moment(_ moment: Moment) -> Draft.Value { .text(moment.iso) }

  package static func flag(_ flag: Bool) -> Draft.Value { .text(flag ? "true" : "false") }

  /// Nothing is said by it, so that its key is left out.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.allSatisfy { $0 == " " || $0.isNewline }
    case .list(let items): items.allSatisfy(\.isEmpty)
    case .map(let fields): fields.allSatisfy(\.value.isEmpty)
    }
  }
}

extension [Draft.Field] {
  /// Nil takes a field out.
  package subscript(key: String) -> Draft.Value? {
    get { first { $0.key == key }?.value }
    set {
      let place = firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): self[place].value = value
      case (let place?, nil): remove(at: place)
      case (nil, let value?): append(Draft.Field(key, value))
      case (nil, nil): break
      }
    }
  }

  /// The same facts in an order of their own, so that two writings of one record are equal.
  package var sorted: [Draft.Field] {
    map { Draft.Field($0.key, $0.value.sorted) }.sorted { $0.key < $1.key }
  }
}

extension Draft.Value {
  fileprivate var sorted: Draft.Value {
    switch self {
    case .text: self
    case .list(let items): .list(items.map(\.sorted))
    case .map(let fields): .map(fields.sorted)
    }
  }
}

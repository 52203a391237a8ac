internal import Diagnostics
internal import Records
internal import Vietnamese

/// How one kind of value is written: how to read it, and how to describe it.
struct Notation<Value>: Sendable {
  let describe: @Sendable () -> Description
  /// Reports what is wrong and gives nil; never asked for a missing value.
  private let take: @Sendable (Yaml, Reader) -> Value?

  init(
    _ describe: @escaping @autoclosure @Sendable () -> Description,
    take: @escaping @Sendable (Yaml, Reader) -> Value?
  ) {
    self.describe = describe
    self.take = take
  }

  func read(_ yaml: Yaml, _ reader: Reader) -> Value? {
    if case .broken = yaml.content { nil } else { take(yaml, reader) }
  }
}

extension Notation {
  /// A value written as one word or text.
  static func scalar(
    _ describe: @escaping @autoclosure @Sendable () -> Description,
    _ take: @escaping @Sendable (String, Mark, Reader) -> Value?
  ) -> Notation {
    Notation(describe()) { yaml, reader in
      guard case .text(let text) = yaml.content else {
        reader.wrongType(yaml, expected: describe())
        return nil
      }
      if !text.utf8.allSatisfy({ $0 < 0x80 }), reader.refuses(text, yaml.mark, as: describe()) {
        return nil
      }
      return take(text, yaml.mark, reader)
    }
  }

  /// A map with the keys that `read` asks for.
  static func object(
    as common: CommonObject? = nil, _ read: @escaping @Sendable (inout Fields) -> Value?
  ) -> Notation {
    Notation(.object(common, Fields.described(by: read))) { yaml, reader in
      guard case .map(let entries) = yaml.content else {
        reader.wrongType(yaml, expected: .object(common, Fields.described(by: read)))
        return nil
      }
      var fields = Fields(entries, at: yaml.mark, reader)
      let value = read(&fields)
      fields.reportKeys { Fields.described(by: read) }
      return value
    }
  }

  /// The same notation with the place of what was read.
  static func located<Inner>(_ inner: Notation<Inner>) -> Notation where Value == Located<Inner> {
    Notation(inner.describe()) { yaml, reader in
      inner.read(yaml, reader).map { Located($0, at: yaml.mark.place(in: reader.path)) }
    }
  }

  /// A list of one notation; a value standing alone is an error that shows the brackets.
  static func list<Item>(of item: Notation<Item>) -> Notation where Value == [Item] {
    Notation(.list(item.describe())) { yaml, reader in
      guard case .list(let items) = yaml.content else {
        reader.wrongType(yaml, expected: .list(item.describe()))
        return nil
      }
      var values: [Item] = []
      // A list that grows by doubling keeps room for as much again in every record.
      values.reserveCapacity(items.count)
      for each in items where reader.present(each) {
        if let value = item.read(each, reader) { values.append(value) }
      }
      return values
    }
  }

  /// What is read made into something else.
  func made<Other>(_ make: @escaping @Sendable (Value) -> Other) -> Notation<Other> {
    Notation<Other>(describe()) { yaml, reader in read(yaml, reader).map(make) }
  }

  /// The one notation for a map with one of the keys, else the other.
  static func withKey(of keys: [Key], _ one: Notation, orElse other: Notation) -> Notation {
    Notation(.either(one.describe(), other.describe())) { yaml, reader in
      guard case .map(let entries) = yaml.content,
        !entries.contains(where: { entry in keys.contains { $0.name == entry.key } })
      else { return one.read(yaml, reader) }
      return other.read(yaml, reader)
    }
  }

  /// The notation for a map where a map is written, else the other.
  static func map(_ map: Notation, orElse other: Notation) -> Notation {
    Notation(.either(other.describe(), map.describe())) { yaml, reader in
      if case .map = yaml.content { map.read(yaml, reader) } else { other.read(yaml, reader) }
    }
  }
}

extension Description {
  fileprivate static func object(
    _ common: CommonObject?, _ fields: [FieldDescription]
  ) -> Description {
    common.map { .common($0, fields) } ?? .object(fields)
  }
}

internal import Diagnostics
internal import Records
internal import Vietnamese

/// How one kind of value is written: how to read it, and how to describe it to an editor's tool.
struct Shape<Value>: Sendable {
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

extension Shape {
  /// A value written as one word or text.
  static func scalar(
    _ describe: @escaping @autoclosure @Sendable () -> Description,
    _ take: @escaping @Sendable (String, Mark, Reader) -> Value?
  ) -> Shape {
    Shape(describe()) { yaml, reader in
      guard case .text(let text) = yaml.content else {
        reader.wrongType(yaml, expected: describe())
        return nil
      }
      return take(text, yaml.mark, reader)
    }
  }

  /// A map with the keys that `read` asks for.
  static func object(_ read: @escaping @Sendable (inout Fields) -> Value?) -> Shape {
    Shape(.object(Fields.described(by: read))) { yaml, reader in
      guard case .map(let entries) = yaml.content else {
        reader.wrongType(yaml, expected: .object(Fields.described(by: read)))
        return nil
      }
      var fields = Fields(entries, at: yaml.mark, reader)
      let value = read(&fields)
      fields.reportUnknownKeys { Fields.described(by: read) }
      return value
    }
  }

  /// The same shape with the place of what was read.
  static func located<Inner>(_ inner: Shape<Inner>) -> Shape where Value == Located<Inner> {
    Shape(inner.describe()) { yaml, reader in
      inner.read(yaml, reader).map { Located($0, at: yaml.mark.place(in: reader.path)) }
    }
  }

  /// A list of one shape; a value standing alone is an error that shows the brackets.
  static func list<Item>(of item: Shape<Item>) -> Shape where Value == [Item] {
    Shape(.list(item.describe())) { yaml, reader in
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

  /// The shape for a map where a map is written, else the other.
  static func map(_ map: Shape, orElse other: Shape) -> Shape {
    Shape(.either(other.describe(), map.describe())) { yaml, reader in
      if case .map = yaml.content { map.read(yaml, reader) } else { other.read(yaml, reader) }
    }
  }
}

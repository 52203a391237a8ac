internal import Diagnostics
internal import Vietnamese

/// The texts of a YAML file.
struct TextValues {
  struct Value {
    let text: String
    let mark: Mark
    /// A contact's, which may name a mailbox and a telephone.
    let isContact: Bool
    /// The number of a document, which has a rule of its own.
    let isNumber: Bool
    var isKey = false
  }

  /// What is quoted to be allowed; and the hash of a text, which may be twelve digits by chance.
  private static let unread: Set<String> = ["allow", "translated_from"]

  private(set) var all: [Value] = []
  /// Short texts in both languages.
  private(set) var pairs: [(vi: Value, en: Value)] = []

  init(_ root: Yaml) { add(root, isContact: false, isNumber: false) }

  /// What contacts say of themselves: their mailboxes and telephones among it.
  var contacts: [String] { all.filter(\.isContact).map(\.text) }

  private mutating func add(_ yaml: Yaml, isContact: Bool, isNumber: Bool) {
    switch yaml.content {
    case .text(let text):
      all.append(Value(text: text, mark: yaml.mark, isContact: isContact, isNumber: isNumber))
    case .list(let items):
      for item in items { add(item, isContact: isContact, isNumber: isNumber) }
    case .map(let entries):
      let first = all.count
      for entry in entries where !TextValues.unread.contains(entry.key) {
        all.append(
          Value(
            text: entry.key, mark: entry.keyMark, isContact: false, isNumber: false, isKey: true))
        add(
          entry.value, isContact: isContact || entry.key == "contact" || entry.key == "contacts",
          isNumber: entry.key == "number")
      }
      pair(all[first...])
    case .missing, .broken: break
    }
  }
}

extension TextValues {
  /// Of a map with `vi` and `en` as its first keys, which hold a text each.
  private mutating func pair(_ values: ArraySlice<Value>) {
    let texts = values.prefix(4)
    guard texts.count == 4, let key = texts.first, key.isKey else { return }
    let (one, other) = (texts[texts.startIndex + 1], texts[texts.startIndex + 3])
    let next = texts[texts.startIndex + 2]
    guard !one.isKey, !other.isKey, next.isKey else { return }
    switch (key.text, next.text) {
    case ("vi", "en"): pairs.append((one, other))
    case ("en", "vi"): pairs.append((other, one))
    default: break
    }
  }
}

extension TextValues.Value {
  /// Texts above this are long texts in the wrong place; finding each part of one would take too long.
  private static let longest = 2_000

  /// Where a part of the value stands in its file. The value itself, where escapes or line ends hide the part.
  func place(of range: Range<Int>, in file: SourceText, _ lines: inout LineStarts) -> Place {
    let value = Array(text.utf8)
    guard value.count <= Self.longest else { return mark.place(in: file.path) }
    let part = Array(value[range])
    let earlier = occurrences(of: part, in: value[..<range.upperBound]) - 1
    guard let found = occurrence(earlier, of: part, in: file.bytes, from: lines.offset(of: mark))
    else {
      return mark.place(in: file.path)
    }
    return lines.place(of: found..<found + part.count)
  }

  private func occurrences(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int {
    bytes.indices.count { bytes[$0...].starts(with: part) }
  }

  /// Where the part stands for the n-th time, from the given place on; not further than the value can reach.
  private func occurrence(
    _ number: Int, of part: [UInt8], in bytes: [UInt8], from start: Int
  ) -> Int? {
    var left = number
    let end = min(bytes.count - part.count, start + Self.longest * 6)
    for index in start..<max(start, end + 1)
    where bytes[index] == part[0] && bytes[index...].starts(with: part) {
      if left <= 0 { return index }
      left -= 1
    }
    return nil
  }
}

internal import Diagnostics
internal import Vietnamese

/// The keys of one map. A reading function asks for every field before it looks at any, so that one run reports every
/// slip; run once more in the describing mode, the same function tells which keys there may be.
struct Fields {
  private let entries: [Yaml.Entry]
  private let mark: Mark
  /// Nil while describing.
  private let reader: Reader?
  private var found = 0
  /// What is required and not there, to be told when it is known which keys are mistyped.
  private var missing: [(key: Key, value: Description)] = []
  private(set) var descriptions: [FieldDescription] = []

  init(_ entries: [Yaml.Entry], at mark: Mark, _ reader: Reader) {
    self.entries = entries
    self.mark = mark
    self.reader = reader
  }

  private init() {
    entries = []
    mark = Mark.start
    reader = nil
  }

  static func described<Value>(by read: (inout Fields) -> Value?) -> [FieldDescription] {
    var fields = Fields()
    _ = read(&fields)
    return fields.descriptions
  }

  /// Where the map begins.
  var place: Place { mark.place(in: reader?.path ?? "") }

  mutating func required<Value>(_ key: Key, _ notation: Notation<Value>) -> Value? {
    guard let reader else { return describe(key, isRequired: true, notation) }
    if let value = value(of: key) { return notation.read(value, reader) }
    if reportCut(key, notation, reader) { return nil }
    missing.append((key, notation.describe()))
    return nil
  }

  mutating func optional<Value>(_ key: Key, _ notation: Notation<Value>) -> Value? {
    guard let reader else { return describe(key, isRequired: false, notation) }
    if let value = value(of: key) { return notation.read(value, reader) }
    _ = reportCut(key, notation, reader)
    return nil
  }

  /// A key that has to be there, and of whose absence the caller tells in words of its own.
  mutating func expected<Value>(_ key: Key, _ notation: Notation<Value>) -> Value? {
    reader == nil ? describe(key, isRequired: true, notation) : optional(key, notation)
  }

  /// Whether all of a text was taken for a comment: `vi: #1 toàn tỉnh`.
  private func reportCut<Value>(
    _ key: Key, _ notation: Notation<Value>, _ reader: Reader
  ) -> Bool {
    guard case .hash(let mark)? = entry(key)?.value.cut, case .text = notation.describe() else {
      return false
    }
    reader.report(
      .yamlSlip(.hashInText, at: mark.place(in: reader.path), in: SourceLines(of: reader.path)))
    return true
  }

  /// An absent list is empty.
  mutating func list<Item>(_ key: Key, of item: Notation<Item>) -> [Item] {
    optional(key, .list(of: item)) ?? []
  }

  /// A list with one item at least. Nil only where there is none.
  mutating func filledList<Item>(_ key: Key, of item: Notation<Item>) -> [Item]? {
    if let reader, case .list(let items)? = entry(key)?.value.content, items.isEmpty {
      found += 1
      reader.report(.missingField(key, .list(item.describe()), at: place(of: key)))
      return nil
    }
    return required(key, .list(of: item))
  }

  /// Whether the key stands there with a value; to be asked about keys that are read as well.
  func has(_ key: Key) -> Bool { entry(key).map { !$0.value.isMissing } ?? false }

  /// Whether nothing stands under the key, or a list without an item.
  func isEmpty(_ key: Key) -> Bool {
    if case .list(let items)? = entry(key)?.value.content { return items.isEmpty }
    return !has(key)
  }

  /// The same of a text, of which all may have been cut off.
  func hasText(_ key: Key) -> Bool { has(key) || entry(key)?.value.cut != nil }

  /// The place of the value of a key, else of the map.
  func place(of key: Key) -> Place {
    entry(key).map { $0.value.isMissing ? $0.keyMark : $0.value.mark }?
      .place(in: reader?.path ?? "") ?? place
  }

  /// The place of the value of a key within the map that stands under another, else that of the map.
  func place(of key: Key, _ inner: Key) -> Place {
    guard case .map(let entries)? = entry(key)?.value.content,
      let found = entries.first(where: { $0.key == inner.name })
    else { return place(of: key) }
    return found.value.mark.place(in: reader?.path ?? "")
  }

  /// Does nothing while describing.
  func report(_ diagnostic: @autoclosure () -> Diagnostic) {
    reader?.report(diagnostic())
  }

  /// The reader, for what lies outside the map; nil while describing.
  var surroundings: Reader? { reader }

  /// Whatever in it and below reads as a date, so that none can be forgotten.
  var datesWritten: [PartialDate] { entries.flatMap(\.value.datesWritten) }

  private func entry(_ key: Key) -> Yaml.Entry? { entries.first { $0.key == key.name } }

  /// Nil for an empty value, which counts as found and as missing.
  private mutating func value(of key: Key) -> Yaml? {
    guard let entry = entry(key) else { return nil }
    found += 1
    return entry.value.isMissing ? nil : entry.value
  }

  private mutating func describe<Value>(
    _ key: Key, isRequired: Bool, _ notation: Notation<Value>
  ) -> Value? {
    descriptions.append(
      FieldDescription(
        key: key.name, isRequired: isRequired, value: notation.describe(), about: key.about))
    return nil
  }

  /// Notes of a key that was described what else is known of it.
  mutating func bind(_ key: Key, _ note: (inout FieldDescription) -> Void) {
    guard let place = descriptions.firstIndex(where: { $0.key == key.name }) else { return }
    note(&descriptions[place])
  }

  /// To be called once everything has been asked for.
  func reportKeys(_ described: () -> [FieldDescription]) {
    guard let reader else { return }
    let mistyped = found < entries.count ? reportUnknownKeys(among: described(), reader) : []
    for (key, value) in missing where !mistyped.contains(key.name) {
      reader.report(.missingField(key, value, at: place(of: key)))
    }
  }

  /// The keys that seem to have been meant.
  private func reportUnknownKeys(among known: [FieldDescription], _ reader: Reader) -> [String] {
    var meant: [String] = []
    for entry in entries where !known.contains(where: { $0.key == entry.key }) {
      let place = entry.keyMark.place(in: reader.path)
      if entry.value.isMissing, !entry.key.utf8.allSatisfy(\.isOfKey) {
        reader.report(.brokenByComma(entry.key, at: place, in: SourceLines(of: reader.path)))
      } else {
        let best = known.meant(by: entry.key)
        meant += [best].compactMap { $0 }
        reader.report(.unknownKey(entry.key, nearest: best, known: known.map(\.key), at: place))
      }
    }
    return meant
  }
}

extension [FieldDescription] {
  /// The key that is mistyped, or of which somebody wrote what it is called: `Cơ quan sử dụng cán bộ`.
  fileprivate func meant(by key: String) -> String? {
    let folded = key.folded
    let called = first { [$0.about.label.vi.folded, $0.about.label.en.folded].contains(folded) }
    return called?.key ?? nearest(to: key, among: map(\.key))
  }
}

extension UInt8 {
  fileprivate var isOfKey: Bool { isAlphanumeric || self == UInt8(ascii: "_") }
}

extension Yaml {
  fileprivate var datesWritten: [PartialDate] {
    switch content {
    case .text(let text): PartialDate(written: text).map { [$0] } ?? []
    case .list(let items): items.flatMap(\.datesWritten)
    case .map(let entries): entries.flatMap(\.value.datesWritten)
    case .missing, .broken: []
    }
  }
}

extension PartialDate {
  /// A date, or the day of a moment.
  fileprivate init?(written text: String) {
    guard let first = text.utf8.first, (48...57).contains(first) else { return nil }
    guard let date = PartialDate(iso: text) ?? Moment(iso: text).map({ .day($0.day) }) else {
      return nil
    }
    self = date
  }
}

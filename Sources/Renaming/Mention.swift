internal import Content
internal import Records
internal import Vietnamese
internal import Writing

/// Where a YAML file names a record.
struct Mention {
  /// The bytes of the id within the file.
  let bytes: Range<Int>
  /// Of the field, as an editor knows it.
  let label: Bilingual
  /// What can be left out so that it is named no more; nil where it cannot be without.
  let dispensable: [Step]?
}

extension ContentFiles.Facts {
  func mentions(of key: RecordKey) -> [Mention] {
    var search = MentionSearch(key, in: file)
    search.look(at: file.root, as: description, way: [], MentionSearch.Holder())
    return search.found
  }
}

/// Goes through a file by what may be written in it.
private struct MentionSearch {
  /// What is known of whatever holds a value.
  struct Holder {
    var label = Bilingual(vi: "", en: "")
    /// What would have to go with it.
    var dispensable: [Step]?
  }

  private let key: RecordKey
  private let file: WrittenFile
  private(set) var found: [Mention] = []

  init(_ key: RecordKey, in file: WrittenFile) {
    self.key = key
    self.file = file
  }

  mutating func look(
    at value: WrittenValue, as description: Description, way: [Step], _ holder: Holder
  ) {
    switch (value.form, description) {
    case (_, .either(let one, let other)):
      look(at: value, as: value.fits(one) ? one : other, way: way, holder)
    case (.text(let text), _): note(text, value.bytes, description, holder)
    case (.list(let items), .list(let item)):
      for (place, each) in items.enumerated() {
        let step = way + [.item(place)]
        let canGo = items.count > 1 || holder.dispensable == way
        let inner = Holder(label: holder.label, dispensable: canGo ? step : nil)
        look(at: each, as: item, way: step, inner)
      }
    case (.map(let entries), .entries(let item)):
      for entry in entries { look(at: entry.value, as: item, way: way + [.key(entry.key)], holder) }
    case (.map(let entries), _): look(at: entries, as: description, way: way, holder)
    default: break
    }
  }

  private mutating func look(
    at entries: [WrittenValue.Entry], as description: Description, way: [Step], _ holder: Holder
  ) {
    let fields = description.keys ?? []
    for entry in entries {
      guard let field = fields.first(where: { $0.key == entry.key }) else { continue }
      let step = way + [.key(entry.key)]
      let own = field.isRequired ? nil : step
      let inner = Holder(
        label: field.about.label, dispensable: field.choice.isEmpty ? own : holder.dispensable)
      if case .common(.item, _) = description {
        if entry.key == key.kind.rawValue {
          look(at: entry.value, as: .id(of: key.kind.folder), way: step, inner)
        }
      } else {
        look(at: entry.value, as: field.value, way: step, inner)
      }
    }
  }

  private mutating func note(
    _ text: String, _ bytes: Range<Int>, _ description: Description, _ holder: Holder
  ) {
    let prefix: String
    switch description {
    case .id(let folder) where folder == key.kind.folder: prefix = ""
    case .anyID: prefix = key.kind.rawValue + ":"
    default: return
    }
    guard text == prefix + key.name || text.hasPrefix(prefix + key.name + "#"),
      let place = place(of: prefix + key.name, in: bytes)
    else { return }
    found.append(
      Mention(
        bytes: place + prefix.utf8.count..<place + prefix.utf8.count + key.name.utf8.count,
        label: holder.label, dispensable: holder.dispensable))
  }

  private func place(of text: String, in range: Range<Int>) -> Int? {
    let wanted = Array(text.utf8)
    return range.first { start in
      start + wanted.count <= range.upperBound
        && file.bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

extension WrittenValue {
  /// Whether it may be written so, as far as its form tells.
  fileprivate func fits(_ description: Description) -> Bool {
    switch (form, description) {
    case (_, .either(let one, let other)): fits(one) || fits(other)
    case (.list, .list), (.map, .object), (.map, .common), (.map, .entries): true
    case (.list, _), (.map, _), (_, .list), (_, .object), (_, .common), (_, .entries): false
    default: true
    }
  }
}

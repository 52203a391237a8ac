internal import Diagnostics
internal import Edition
internal import JSON
internal import Records
internal import Tracing
internal import Vietnamese

/// The names of people who asked not to be named, as long as the trace still knows them: until the site that takes them back is
/// published.
struct NamesOfWithdrawn {
  private let names: [NameInText]
  /// Longer ones of other people, in which a name stands that is theirs as well.
  private let others: [NameInText]
  /// Names that somebody else bears too, and who does: they tell nothing for certain of either.
  fileprivate let shared: [(name: NameInText, bearers: Set<RecordKey>)]

  init(_ seen: SeenRecords, _ kept: KeptStates) {
    let registry = seen.edition.registry
    let withdrawn = registry.withdrawals.records.filter { $0.kind == .official }
    let known = Set(withdrawn.flatMap { kept($0).compactMap(\.name) })
    let named = known.isEmpty ? [] : registry.officials.all.filter { $0.name != nil }
    let others = Set(named.compactMap { $0.name?.display })
    let plain = Set(others.map(\.folded))
    names = known.subtracting(others).sorted().map {
      NameInText($0, isAlsoPlain: !plain.contains($0.folded))
    }
    shared = known.intersection(others).sorted().map { name in
      let bearers = named.filter { $0.name?.display == name }.map(\.key)
      return (NameInText(name, isAlsoPlain: true), Set(bearers))
    }
    self.others = others.filter { other in
      known.contains { other.folded.contains($0.folded) && !known.contains(other) }
    }.sorted().map { NameInText($0, isAlsoPlain: true) }
  }

  var isEmpty: Bool { names.isEmpty }

  func places(in text: String) -> [Range<String.Index>] { places(of: names, in: text) }

  fileprivate func places(of names: [NameInText], in text: String) -> [Range<String.Index>] {
    let found = names.flatMap { $0.ranges(in: text) }
    guard !found.isEmpty else { return [] }
    let taken = others.flatMap { $0.ranges(in: text) }
    return found.filter { place in
      !taken.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
    }
  }

  func areIn(_ text: String) -> Bool { !places(in: text).isEmpty }

  func areIn(_ state: TraceState) -> Bool { blackened(state) != state }

  /// The same with every name made illegible.
  func blackened(_ state: TraceState) -> TraceState {
    guard !isEmpty else { return state }
    let facts = JSON(reading: state.facts[...]).map { blackened($0).bytes() }
    return TraceState(
      facts: facts ?? state.facts, vi: state[.vi].map(blackened), en: state[.en].map(blackened))
  }

  private func blackened(_ facts: JSON) -> JSON {
    switch facts {
    case .text(let text): .text(blackened(text))
    case .list(let entries): .list(entries.map(blackened))
    case .object(let members):
      .object(members.map { JSON.Member($0.key, blackened($0.value)) })
    case .null, .bool, .int, .number: facts
    }
  }

  private func blackened(_ text: String) -> String {
    var (told, end) = ("", text.startIndex)
    for place in places(in: text).sorted(by: { $0.lowerBound < $1.lowerBound })
    where place.lowerBound >= end {
      told += text[end..<place.lowerBound] + "█████"
      end = place.upperBound
    }
    return told + text[end...]
  }
}

extension TraceState {
  fileprivate var name: String? { JSON(reading: facts[...])?["name"]?.text }
}

extension NextTrace {
  /// Where they are named still, once in each file: in what is published with this site, and in what waits for its day, when
  /// nobody knows the name any more.
  func namesOfWithdrawn(in registry: Registry) -> [Diagnostic] {
    guard !names.isEmpty || !names.shared.isEmpty else { return [] }
    return Kind.allCases.flatMap { kind in
      registry.headers(of: kind).flatMap { header in
        let doubtful = doubtful(in: registry[RecordKey(kind, header.name)])
        return header.files.compactMap { finding(in: $0, doubtful) }
      }
    }
  }

  /// Names that may mean either of two people in a record: it is not of the other one, and does not name that one as a record.
  private func doubtful(in record: (any Record)?) -> [NameInText] {
    names.shared.filter { _, bearers in
      record.map { !bearers.contains($0.key) && !$0.names(anyOf: bearers) } ?? true
    }.map(\.name)
  }

  private func finding(in file: String, _ doubtful: [NameInText]) -> Diagnostic? {
    let text = seen.text(of: file)
    func first(_ places: [Range<String.Index>]) -> Range<String.Index>? {
      places.filter { !text.isComment(at: $0.lowerBound, in: file) }
        .min { $0.lowerBound < $1.lowerBound }
    }
    if let place = first(names.places(in: text)) {
      return .nameOfWithdrawn(at: Place(file: file, place, in: text))
    }
    return first(names.places(of: doubtful, in: text)).map {
      .sharedNameOfWithdrawn(String(text[$0]), at: Place(file: file, $0, in: text))
    }
  }
}

extension Header {
  fileprivate var files: [String] {
    [place.file] + Language.allCases.compactMap { prose[$0]?.path }
  }
}

extension String {
  /// What nobody is shown.
  fileprivate func isComment(at place: Index, in file: String) -> Bool {
    let line = self[..<place].split(omittingEmptySubsequences: false) { $0.isNewline }.last
    return file.hasSuffix(".yaml") && line?.first { !$0.isWhitespace } == "#"
  }
}

extension Place {
  fileprivate init(file: String, _ range: Range<String.Index>, in text: String) {
    let before = text[..<range.lowerBound]
    let line = before.split(omittingEmptySubsequences: false) { $0.isNewline }.last ?? ""
    self.init(
      file: file, line: before.count { $0.isNewline } + 1,
      column: line.unicodeScalars.count + 1, length: text[range].unicodeScalars.count)
  }
}

extension Diagnostic {
  fileprivate static func nameOfWithdrawn(at place: Place) -> Diagnostic {
    Diagnostic(
      .nameOfWithdrawn, at: place,
      Bilingual(
        vi: "ở đây vẫn còn tên một người đã yêu cầu không nêu tên nữa",
        en: "this still names somebody who asked not to be named any more"),
      help: Bilingual(
        vi: "viết lại câu này mà không nêu tên, kể cả chú thích ảnh và tiêu đề",
        en: "say it without the name, in captions and titles as well"))
  }

  fileprivate static func sharedNameOfWithdrawn(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .sharedNameOfWithdrawn, at: place,
      Bilingual(
        vi:
          "“\(name)” ở đây có thể là người đã yêu cầu không nêu tên nữa, hoặc là người khác cùng tên",
        en:
          "“\(name)” here may be the person who asked not to be named any more, or another of that name"
      ),
      help: Bilingual(
        vi: "nếu là người đã rút, viết lại mà không nêu tên; nếu là người kia, để nguyên",
        en: "if it is the one who was taken back, say it without the name; if the other, leave it"))
  }
}

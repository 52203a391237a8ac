package import Digests
internal import JSON
package import Records
package import Vietnamese

/// One thing that the public saw happen to a record.
package struct TraceEntry: Hashable, Sendable {
  package enum Event: String, CaseIterable, Sendable {
    case published, changed
    /// It stands at another address, and the one it had leads there.
    case renamed
    /// It may not be read any more, or is there no more.
    case gone
    /// A person asked for it, or whoever published it took it back.
    case withdrawn
    /// What was kept of it named somebody who asked not to be named: the name was made illegible.
    case blackened
    /// It says what it said, and the data tells it otherwise: a newer program has a column more, or one less, or a record that it
    /// names was renamed.
    case restated
  }

  /// From 1.
  package let number: Int
  /// A site is the same for all of a day, unless an embargo ends.
  package let on: Day
  package let event: Event
  package let record: RecordKey
  /// Of what is seen from then on; nil where nothing is.
  package let state: TraceDigests?
  package let change: Change

  package init(
    number: Int, on: Day, event: Event, record: RecordKey, state: TraceDigests?,
    change: Change = Change()
  ) {
    self.number = number
    self.on = on
    self.event = event
    self.record = record
    self.state = state
    self.change = change
  }

  /// In what it differs from the entry of the record before.
  package struct Change: Hashable, Sendable {
    /// Columns of the open data, and lists of the record.
    package var facts: [String] = []
    package var texts: [Language] = []
    /// The corrections that say why.
    package var corrections: [String] = []
    /// Of the facts those that no correction speaks of, though readers may have relied on them.
    package var unexplained: [String] = []
    /// What the state stands in place of, where that was made illegible.
    @Rare package var replaces: TraceDigests? = nil
    /// The id that the record had, of one that was renamed.
    package var formerName: String? = nil

    package init() {}

    package var tellsOfSomething: Bool { !facts.isEmpty || !texts.isEmpty }
  }
}

extension TraceEntry {
  package var hidesRecord: Bool { event == .gone || event == .withdrawn }

  /// Whether readers saw something happen.
  package var isSeen: Bool { event != .blackened && event != .restated }

  /// What the record was before it was renamed; nil of any other entry.
  package var former: RecordKey? { change.formerName.map { RecordKey(record.kind, $0) } }
}

extension TraceEntry {
  /// - Parameter previous: of the line before; nil for the first.
  func json(after previous: WholeDigest?) -> JSON {
    .object([
      "entry": .int(number), "on": .text(on.iso), "event": .text(event.rawValue),
      "kind": .text(record.kind.rawValue), "id": .text(record.name), "state": state?.json,
      "changed": change.facts.listed, "texts": change.texts.map(\.rawValue).listed,
      "corrections": change.corrections.listed, "unexplained": change.unexplained.listed,
      "replaces": change.replaces?.json, "from": change.formerName.map { .text($0) },
      "previous": previous.map { .text($0.text) },
    ])
  }

  init?(_ json: JSON) {
    guard case .int(let number)? = json["entry"], let on = json["on"]?.text.flatMap(Day.init(iso:)),
      let event = json["event"]?.text.flatMap(Event.init),
      let kind = json["kind"]?.text.flatMap(Kind.init), let name = json["id"]?.text
    else { return nil }
    var change = Change()
    change.facts = json.texts("changed")
    change.texts = json.texts("texts").compactMap(Language.init)
    change.corrections = json.texts("corrections")
    change.unexplained = json.texts("unexplained")
    change.replaces = json["replaces"].flatMap(TraceDigests.init)
    change.formerName = json["from"]?.text
    self.init(
      number: number, on: on, event: event, record: RecordKey(kind, name),
      state: json["state"].flatMap(TraceDigests.init), change: change)
  }
}

extension [String] {
  /// Nil of none, so that it is left out.
  fileprivate var listed: JSON? { isEmpty ? nil : .list(map { .text($0) }) }
}

extension JSON {
  fileprivate func texts(_ key: String) -> [String] { self[key]?.list?.compactMap(\.text) ?? [] }
}

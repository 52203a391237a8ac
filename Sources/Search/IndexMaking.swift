internal import Edition
internal import Keeping
internal import Outputs
internal import Records
internal import Vietnamese

/// Makes the index of one language from what the last build left of it, and from the records that are new or have changed.
struct IndexMaking {
  private let order: SearchOrder
  private var last: LastIndex
  private(set) var lists: WordLists
  private var numbers: Renumbering
  private var facts = Intake()
  private var prose: Intake
  private var cards = Intake()

  /// - Parameters:
  ///   - last: what the last build left.
  ///   - new: the long texts that it does not have.
  init(_ order: SearchOrder, after last: LastIndex, _ new: (lists: WordLists, intake: Intake)) {
    self.order = order
    self.last = last
    (lists, prose) = new
    numbers = Renumbering(
      facts: NewNumbers(room: last.facts.room), prose: NewNumbers(room: last.prose.room))
  }

  /// - Parameter records: those with a long text.
  mutating func takeProse(of records: [(number: Int, key: RecordKey)]) {
    for (number, key) in records {
      guard let known = last.prose.items[key.text] else { continue }
      numbers.prose[known.number] = number
      prose.add(key.text, number, known.marks)
    }
  }

  mutating func takeFacts(_ texts: SearchTexts) {
    for (number, key) in order.records {
      if let known = last.facts.items[key.text] {
        numbers.facts[known.number] = number
        facts.add(key.text, number, known.marks)
      } else {
        let (fields, trace) = Notes.taking { texts.fields(of: key) }
        for field in fields { lists.add(field, of: number) }
        facts.add(key.text, number, trace)
      }
    }
  }

  /// The lists of the last build, when all that is new has been taken in; then they are let go.
  mutating func takeRest() {
    if !last.lists.isEmpty { lists.add(last.lists, numbers) }
    last = .nothing
  }

  /// Of every file of cards the tag of what it holds.
  mutating func tags(_ made: (CardFile) -> MadeCards) -> CardTags {
    let tags = order.cardFiles.map { file in
      let name = file.keys.map(\.text).joined(separator: " ")
      if let known = last.cards.items[name] {
        cards.add(name, known.number, known.marks)
        return (file, PartTag(known.number))
      }
      let (tag, trace) = made(file)
      cards.add(name, tag.number, trace)
      return (file, tag)
    }
    return CardTags(tags.map { ($0, $1.text) }, order)
  }

  /// What the next build finds.
  func leave(as name: String, in box: KeepsakeBox) {
    box.keepsakes?.leave(name) { bytes, passOn in
      bytes = LastIndex.bytes(facts, prose, cards)
      passOn(&bytes)
      lists.append(to: &bytes, passOn)
    }
  }
}

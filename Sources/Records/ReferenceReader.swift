/// Something that names records.
package protocol Referring {
  func look(in check: inout some ReferenceReader)
}

/// Is shown whatever something names, one after the other: to look it up, or to remember it.
package protocol ReferenceReader {
  mutating func look(_ reference: Reference<Unit>?)
  mutating func look(_ reference: Reference<Official>?)
  mutating func look(_ reference: Reference<Initiative>?)
  mutating func look(_ reference: Reference<Form>?)
  mutating func look(_ reference: Reference<PolicyField>)
  mutating func look(_ citation: Citation?)
  mutating func look(_ reference: AnyReference)
}

extension ReferenceReader {
  mutating func look(at things: [some Referring]) {
    for thing in things { thing.look(in: &self) }
  }

  mutating func look(_ party: Party) {
    switch party {
    case .official(let official): look(official)
    case .unit(let unit): look(unit)
    }
  }
}

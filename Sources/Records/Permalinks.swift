package import Diagnostics
package import Vietnamese

/// An address that was published once, and the record that stands there.
package struct Permalink: Sendable {
  /// Below the base address: `vi/de-xuat/cap-phep-so/`.
  package let path: String
  package let record: RecordKey
  /// That it vanished, or went to this record from another; nil where it never did.
  @Rare package private(set) var decision: Decision?
  /// In the file of all of them; 0 for one that is not written there yet.
  package let line: Int

  /// What somebody decided of an address, and why.
  package struct Decision: Hashable, Sendable {
    package enum Outcome: String, Sendable {
      /// Nobody answers there any more.
      case gone
      /// Another record has it since.
      case given
    }

    package let outcome: Outcome
    package let on: Day
    package let reason: String

    package init(_ outcome: Outcome, on: Day, reason: String) {
      self.outcome = outcome
      self.on = on
      self.reason = reason
    }
  }

  package var isGone: Bool { decision?.outcome == .gone }

  package init(path: String, record: RecordKey, decision: Decision? = nil, line: Int = 0) {
    self.path = path
    self.record = record
    self.decision = decision
    self.line = line
  }
}

/// Every address that a site ever published for a record. It is kept with the content, for the records alone do not tell what
/// was there before.
package struct Permalinks: Sendable {
  /// In the folder of the content.
  package static let file = "permalinks.lock"

  /// Each path once, in their order.
  package let all: [Permalink]
  /// What is wrong with the file: then nothing is known of what was published.
  package let findings: [Diagnostic]

  package init(_ all: [Permalink], findings: [Diagnostic] = []) {
    self.all = all
    self.findings = findings
  }
}

package import Diagnostics

// What is asked of a record of each kind by itself. What it names is looked up and no more, so that it has to be asked again only
// where that, or the record, has changed.

extension Record {
  package func brokenRules(in registry: Registry) -> [Diagnostic] { [] }
}

extension Unit {
  package func brokenRules(in registry: Registry) -> [Diagnostic] { historyFindings() }
}

extension Official {
  package func brokenRules(in registry: Registry) -> [Diagnostic] { publicationFindings() }
}

extension Initiative {
  package func brokenRules(in registry: Registry) -> [Diagnostic] {
    lifeFindings() + (recognition?.decision).numberFindings + proposers.map(\.named).repetitions
  }
}

extension Commendation {
  package func brokenRules(in registry: Registry) -> [Diagnostic] {
    awardFindings(in: registry) + numberFindings + recipients.map(\.party.named).repetitions
  }
}

extension Encouragement {
  package func brokenRules(in registry: Registry) -> [Diagnostic] { decision.numberFindings }
}

extension Document {
  package func brokenRules(in registry: Registry) -> [Diagnostic] {
    effectFindings() + numberFindings + articles.map(\.number).repetitions
  }
}

extension Plan {
  package func brokenRules(in registry: Registry) -> [Diagnostic] { taskFindings() }
}

extension Practice {
  package func brokenRules(in registry: Registry) -> [Diagnostic] { shortcomingFindings() }
}

extension Consultation {
  package func brokenRules(in registry: Registry) -> [Diagnostic] {
    awardFindings(in: registry) + candidates.map(\.party.named).repetitions
  }
}

extension Bulletin {
  package func brokenRules(in registry: Registry) -> [Diagnostic] {
    items.map(\.named).repetitions
  }
}

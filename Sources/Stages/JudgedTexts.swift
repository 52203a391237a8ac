internal import Diagnostics
internal import Edition
internal import Keeping
internal import Pages
internal import Publishing
internal import Records

/// What is wrong with all long texts, and what the next check may be told of it.
struct JudgedTexts: Sendable {
  var findings: [Diagnostic] = []
  var verdicts: [String: Verdict] = [:]
  var countOfNew = 0
}

extension JudgedTexts {
  fileprivate init(_ judgements: [(name: String, Judgement)]) {
    findings = judgements.flatMap(\.1.value)
    countOfNew = judgements.count(where: \.1.isNew)
    verdicts.reserveCapacity(judgements.count)
    for (name, judgement) in judgements { verdicts[name] = judgement.known }
  }
}

extension Stages {
  /// - Parameter edition: of all there is, whatever its embargo.
  func judged(_ edition: Edition, _ listed: Listed, _ known: Known?) -> JudgedTexts {
    let check = StoryCheck(edition, jobs: options.jobs, load: Stages.load)
    // Of a folder that could not be read any name may be a record: that is no mark's.
    guard let known, edition.registry.unread.kinds.isEmpty else {
      return JudgedTexts(
        findings: check.findings { _ in true }, verdicts: known?.memory.texts ?? [:],
        countOfNew: check.count)
    }
    let world = textWorld(of: edition, listed, known.inputs, deafTo: known.deafTo)
    return JudgedTexts(check.judgements(after: known.memory.texts, in: world))
  }
}

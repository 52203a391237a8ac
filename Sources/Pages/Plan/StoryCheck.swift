package import Diagnostics
package import Edition
package import Keeping
private import Parallel
package import Records
internal import Templates
internal import Vietnamese

/// Finds what is wrong with long texts, by rendering them for nobody.
package struct StoryCheck: Sendable {
  private let edition: Edition
  private let stories: StoryReader
  private let jobs: Int

  /// - Parameter edition: of all records, so that texts under embargo are checked before their day.
  package init(_ edition: Edition, jobs: Int, load: @escaping ProseSource) {
    self.edition = edition
    self.jobs = jobs
    stories = StoryReader(
      edition: edition, wording: .unsaid, addressing: Addressing(form: .hosted, base: "/"),
      load: load)
  }

  /// - Parameter include: which records' texts to look at.
  package func findings(of include: @escaping @Sendable (RecordKey) -> Bool) -> [Diagnostic] {
    let texts = texts.filter { include($0.key) }
    return parallelMap(texts.count, jobs: jobs) { findings(in: texts[$0]) }.flatMap { $0 }
  }

  /// The same of all texts, by their names, but for those that were looked through before and of which nothing has changed.
  package func judgements(
    after earlier: [String: Verdict], in world: World
  ) -> [(name: String, Judgement)] {
    let texts = texts
    return parallelMap(texts.count, jobs: jobs) { index in
      let text = texts[index]
      return (text.name, world.renew(earlier[text.name]) { findings(in: text) })
    }
  }

  /// How many texts there are.
  package var count: Int { texts.count }

  private var texts: [Text] {
    Kind.allCases.flatMap { kind in
      edition.registry.headers(of: kind).flatMap { header in
        Language.allCases.filter { header.prose[$0] != nil }
          .map { Text(key: RecordKey(kind, header.name), language: $0) }
      }
    }
  }

  private func findings(in text: Text) -> [Diagnostic] {
    guard let header = edition.registry.header(of: text.key) else { return [] }
    return stories.story(of: header, text.key, in: text.language, on: .record(text.key)).1
  }

  private struct Text: Sendable {
    let key: RecordKey
    let language: Language

    var name: String { "\(key.text) \(language.rawValue)" }
  }
}

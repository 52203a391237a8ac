package import Diagnostics
package import Edition
private import Parallel
package import Records
internal import Templates
internal import Vietnamese

package enum StoryCheck {
  /// What is wrong with long texts, found by rendering them for nobody.
  ///
  /// - Parameter edition: of all records, so that texts under embargo are checked before their day.
  /// - Parameter include: which records' texts to look at.
  package static func findings(
    in edition: Edition, jobs: Int, of include: @escaping @Sendable (RecordKey) -> Bool,
    load: @escaping ProseSource
  ) -> [Diagnostic] {
    let stories = StoryReader(
      edition: edition, wording: .unsaid, addressing: Addressing(form: .hosted, base: "/"),
      load: load)
    let texts = Kind.allCases.flatMap { kind in
      edition.registry.headers(of: kind).flatMap { header -> [(Header, RecordKey, Language)] in
        let key = RecordKey(kind, header.name)
        return include(key) ? header.prose.keys.map { (header, key, $0) } : []
      }
    }
    return parallelMap(texts.count, jobs: jobs) { index in
      let (header, key, language) = texts[index]
      return stories.story(of: header, key, in: language, on: .record(key)).1
    }.flatMap { $0 }
  }
}

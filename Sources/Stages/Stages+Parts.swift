package import Content
package import Digests
package import Edition
internal import Pages
package import Publishing
internal import Records
internal import Vietnamese

extension Stages {
  /// The records as they are, without a look through their texts and at the law: whoever puts the parts together looks, once.
  package func readHastily(_ listed: Listed) -> Content {
    records(Readings.read(listed.content, jobs: options.jobs, hastily: true), listed)
  }

  /// What the parts of one site have in common: all that it is made from, by paths below its folders, the program, and the
  /// moments for which it is the same. Nil where a file cannot be read.
  package func identity(of edition: Edition, _ listed: Listed) -> Digest? {
    guard let inputs = allInputs(listed), let program = Publisher.programContent(inputs) else {
      return nil
    }
    let files = [listed.content, listed.templates].flatMap { tree in
      tree.files.map { "\($0.path) \(inputs.files[tree.shown($0.path)]?.text ?? "")" }
    }
    // Whenever before the next change it is made, a site is the same.
    let end = edition.span?.upperBound.iso ?? ""
    let own = [program.text, options.host?.rawValue ?? ""] + options.ofPages
    return Digest(of: (own + [end] + files).joined(separator: "\0"))
  }
}

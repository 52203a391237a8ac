internal import Content
package import Records
package import Vietnamese
package import Writing

/// What an import would do.
package struct ImportPlan: Sendable {
  /// A record that is to be written.
  package struct Item: Sendable {
    package enum Deed: Sendable {
      case create(RecordFiles)
      case change([FactChange], from: [UInt8], to: [UInt8])
    }

    package let key: RecordKey
    /// Of its YAML file, below the content folder.
    package let path: String
    /// The rows that say so.
    package internal(set) var rows: [Int]
    package let deed: Deed
    /// Of a record that is there already.
    let changedTexts: [TextChange]
    /// The languages of the long texts that the table tells.
    let toldTexts: [Language]
    let facts: Draft.Value
    let sources: [RowFacts.Source]
  }

  package internal(set) var items: [Item] = []
  /// Rows that say what a record says already, or a row before.
  package internal(set) var unchanged: [Int] = []
  /// Rows in which nothing stands that is read, and titles of parts.
  package internal(set) var passedOver: [Int] = []
  package internal(set) var faults: [RowFault] = []
  /// How many warnings the records would have.
  package internal(set) var warnings = 0
  /// What was taken to be so, and should be looked at.
  package internal(set) var remarks: [RowRemark] = []

  package init() {}

  package var faultyRows: Set<Int> { Set(faults.flatMap(\.rows)) }

  /// Those whose rows have no fault.
  package var soundItems: [Item] {
    let faulty = faultyRows
    return items.filter { faulty.isDisjoint(with: $0.rows) }
  }

  /// - Parameter shown: the path of a file as it is opened.
  package func changes(shown: (String) -> String) -> FileChanges {
    FileChanges(
      items.flatMap { item -> [FileChanges.Change] in
        switch item.deed {
        case .create(let files): files.all.map { .create(shown($0.path), Array($0.text.utf8)) }
        case .change(_, let old, let new):
          (old == new ? [] : [.replace(shown(item.path), from: old, to: new)])
            + item.changedTexts.changes(shown: shown)
        }
      })
  }
}

/// That a row was taken to mean somebody, or somebody else.
package struct RowRemark: Sendable {
  package let row: Int
  package let words: Bilingual
}

extension ImportPlan.Item {
  package var isNew: Bool { if case .create = deed { true } else { false } }

  /// The files of long texts that the table tells.
  var texts: [(language: Language, path: String)] {
    switch deed {
    case .create(let files):
      toldTexts.compactMap { language in
        files.all.first { $0.path.hasSuffix("/" + language.proseFile) }.map { (language, $0.path) }
      }
    case .change: changedTexts.map { ($0.language, $0.path) }
    }
  }

  var files: [(String, [UInt8])] {
    switch deed {
    case .create(let files): files.all.map { ($0.path, Array($0.text.utf8)) }
    case .change(_, _, let new): [(path, new)]
    }
  }

  /// The YAML file as it would be.
  var bytes: [UInt8] { files.first { $0.0 == path }?.1 ?? [] }
}

/// Whom or what a cell means, where the table does not tell.
package struct Question: Sendable {
  package struct Candidate: Sendable {
    package let id: String
    package let described: Bilingual
  }

  package let row: Int
  package let heading: String
  package let text: String
  package let candidates: [Candidate]
  package let mayBeNew: Bool
}

package enum Answer: Sendable {
  case known(String)
  case new
}

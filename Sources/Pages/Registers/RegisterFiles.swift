internal import Edition
internal import JSON
internal import Keeping
package import Outputs
internal import Records
internal import Templates
internal import Vietnamese

/// The scripts from which `register.js` narrows a register that the static pages show by one choice at most.
package struct RegisterFile: Sendable {
  enum Part: Sendable {
    case index, titles
    case rows(Int)
  }

  let listing: Listing
  let part: Part
  let language: Language

  package var path: String {
    let name =
      switch part {
      case .index: "index"
      case .titles: "titles"
      case .rows(let number): String(number)
      }
    return RegisterIndex.path(of: listing.register, in: language, name)
  }

  static func all(of listing: Listing, in language: Language) -> [RegisterFile] {
    let chunks = RegisterIndex.chunks(of: listing.entries.count)
    let parts = [Part.index, .titles] + (0..<chunks).map { .rows($0) }
    return parts.map { RegisterFile(listing: listing, part: $0, language: language) }
  }
}

extension Edition {
  package var registerFiles: [RegisterFile] {
    zip(listings(in: .vi), listings(in: .en)).flatMap { vi, en in
      RegisterFile.all(of: vi, in: .vi) + RegisterFile.all(of: en, in: .en)
    }
  }
}

extension Press {
  private func index(of listing: Listing) -> RegisterIndex {
    indexes.get(ObjectIdentifier(listing)) {
      RegisterIndex(listing, hasTables: edition.publish.choiceTables)
    }
  }

  package func file(_ file: RegisterFile) -> OutputFile {
    OutputFile.remembered(file.path) { [self] in
      let index = index(of: file.listing)
      switch file.part {
      case .index: return index.script(for: file.language)
      case .titles: return file.titles(in: desk(file.language).naming, stamp: index.stamp)
      case .rows(let number): return rows(number, of: file, stamp: index.stamp)
      }
    }
  }

  /// Rows as the register's template shows them, so that a narrowed list looks like any other.
  private func rows(_ number: Int, of file: RegisterFile, stamp: String) -> [UInt8] {
    let desk = desk(file.language)
    let links = links(from: Route.register(file.listing.register).file(in: file.language))
    let entries = file.listing.entries
    let start = number * RegisterIndex.rowsInChunk
    let rows = entries[start..<min(entries.count, start + RegisterIndex.rowsInChunk)].map {
      entry -> JSON in
      var output = Output()
      if let row = desk.row(entry.key) {
        looks[file.language][RowView.self].render(row, links: links, into: &output)
      }
      return .text(output.text)
    }
    return RegisterIndex.call(String(number), .list([.text(stamp)] + rows))
  }
}

extension RegisterFile {
  /// The entries in the order of their titles in the language, which no browser is asked for.
  fileprivate func titles(in naming: Naming, stamp: String) -> [UInt8] {
    let keys = listing.entries.enumerated().map { number, entry in
      let title = naming.title(of: entry.key) ?? ""
      return (key: CollationKey(title, numeric: true, in: language), number: number)
    }
    let order = keys.sorted { ($0.key, $0.number) < ($1.key, $1.number) }.map(\.number)
    return RegisterIndex.call(
      "titles", .list([.text(stamp), .text(PackedNumbers.text(order))]))
  }
}

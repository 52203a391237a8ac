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
    let parts = [Part.index, .titles] + listing.chunks.map { .rows($0) }
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
  package func file(_ file: RegisterFile) -> OutputFile {
    OutputFile.remembered(file.path) { [self] in
      guard case .index = file.part else { return tagged(file).script }
      let parts = RegisterFile.all(of: file.listing, in: file.language).dropFirst()
      let tags = parts.map { tagged($0).tag }
      return index(of: file.listing).script(
        for: file.language, titles: tags[0], rows: Array(tags.dropFirst()))
    }
  }

  private func index(of listing: Listing) -> RegisterIndex {
    indexes.get(ObjectIdentifier(listing)) {
      RegisterIndex(listing, hasTables: edition.publish.choiceTables)
    }
  }

  private func tagged(_ file: RegisterFile) -> TaggedPart {
    switch file.part {
    case .index: TaggedPart("index", [])
    case .titles: TaggedPart("titles", [file.titles(in: desk(file.language).naming)])
    case .rows(let number): TaggedPart(String(number), rows(number, of: file))
    }
  }

  /// Rows as the register's template shows them, so that a narrowed list looks like any other.
  private func rows(_ number: Int, of file: RegisterFile) -> [String] {
    let desk = desk(file.language)
    let links = links(from: Route.register(file.listing.register).file(in: file.language))
    return file.listing.chunk(number).map { entry in
      var output = Output()
      if let row = desk.row(entry.key) {
        looks[file.language][RowView.self].render(row, links: links, into: &output)
      }
      return output.text
    }
  }
}

extension RegisterFile {
  /// The entries in the order of their titles in the language, which no browser is asked for.
  fileprivate func titles(in naming: Naming) -> String {
    let keys = listing.entries.enumerated().map { number, entry in
      let title = naming.title(of: entry.key) ?? ""
      return (key: CollationKey(title, numeric: true, in: language), number: number)
    }
    let order = keys.sorted { ($0.key, $0.number) < ($1.key, $1.number) }.map(\.number)
    return PackedNumbers.text(order)
  }
}

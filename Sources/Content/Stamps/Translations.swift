internal import Diagnostics
private import Glibc
internal import Records
internal import Vietnamese

/// The records of a content folder, whose English texts can be said to be translations of the Vietnamese that stands there.
package struct Translations: Sendable {
  private let tree: SourceTree
  private let sources: [RecordSource]

  package init(_ tree: SourceTree) {
    self.tree = tree
    sources = Catalogue(tree).records
  }

  /// What an editor may have meant by a name.
  package enum Found: Sendable {
    case one(TranslatedRecord)
    /// In two kinds, or in two folders of one: each with a name that is its alone.
    case several([String])
    /// With the id that is nearest.
    case none(nearest: String?)
  }

  /// The record of an id, of `kind:id`, or of the path of its folder or of a file in it.
  package func find(_ name: String) -> Found {
    let isPath = name.contains("/") || name == "." || name == ".."
    let found = isPath ? sources.filter(lies(at: name)) : named(name)
    guard let first = found.first else {
      return .none(nearest: isPath ? nil : nearest(to: name, among: sources.map(\.name)))
    }
    return found.count == 1 ? .one(TranslatedRecord(first)) : .several(distinct(found))
  }

  /// All that have both texts and do not say from which Vietnamese text the English was made. What cannot be read is among
  /// them, so that it is told.
  package var unstamped: [TranslatedRecord] {
    sources.filter { $0.prose.count == Language.allCases.count }.map { TranslatedRecord($0) }
      .filter { $0.hasNoStamp }
  }

  private func named(_ name: String) -> [RecordSource] {
    guard let colon = name.firstIndex(of: ":") else { return sources.filter { $0.name == name } }
    let (kind, id) = (name[..<colon], name[name.index(after: colon)...])
    return sources.filter { $0.kind?.rawValue == String(kind) && $0.name == id }
  }

  private func distinct(_ found: [RecordSource]) -> [String] {
    let kinds = Set(found.map(\.kind))
    return found.map { source in
      kinds.count == found.count ? "\(source.kind?.rawValue ?? ""):\(source.name)" : source.home
    }
  }

  /// As the shell sees it, or else as it is below the content folder.
  private func lies(at path: String) -> (RecordSource) -> Bool {
    let places = [path, tree.shown(path)].compactMap(below)
    return { source in
      places.contains { place in
        source.folder.map { place == $0 || place.hasPrefix($0 + "/") }
          ?? (tree.shown(place) == source.path)
      }
    }
  }

  /// Below the content folder; nil for what is elsewhere or nowhere.
  private func below(_ path: String) -> String? {
    guard let place = real(path), let root = real(tree.folder), place.hasPrefix(root + "/") else {
      return nil
    }
    return String(place.dropFirst(root.count + 1))
  }
}

/// With every link followed; nil where there is nothing.
private func real(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

extension RecordSource {
  /// The folder that is the record, or its single file, as shown.
  var home: String { folder == nil ? path : shownFolder }
}

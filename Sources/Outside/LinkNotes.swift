internal import Foundation
package import Vietnamese

/// How it stood with outside addresses when they were last asked for, kept beside what checks remember; it is never published.
package struct LinkNotes: Sendable {
  package struct Note: Sendable {
    package let state: LinkState
    package let on: Day

    package init(_ state: LinkState, on day: Day) {
      self.state = state
      on = day
    }

    /// What works is asked for once a week; what does not, each day.
    package func holds(on day: Day) -> Bool {
      let age = day.days(since: on)
      return age >= 0 && age < (state == .works ? 7 : 1)
    }
  }

  package private(set) var notes: [String: Note] = [:]
  private let path: String

  /// - Parameter content: the folder of the records.
  package init(in content: String) {
    path = content + "/.bieuduong/links.local"
    let text = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    for line in (text ?? "").split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 3, let day = Day(iso: parts[0]), let state = LinkState(code: parts[1])
      else { continue }
      notes[parts[2]] = Note(state, on: day)
    }
  }

  package mutating func keep(_ note: Note, of address: String) { notes[address] = note }

  /// Whole or not at all; of what stands in the content no more nothing is kept.
  package func write(_ addresses: [String]) throws {
    let lines = addresses.compactMap { address in
      notes[address].map { "\($0.on.iso)\t\($0.state.code)\t\(address)\n" }
    }
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let ignoring = folder + "/.gitignore"
    if !FileManager.default.fileExists(atPath: ignoring) {
      try Data("*\n".utf8).write(to: URL(filePath: ignoring))
    }
    try Data(lines.joined().utf8).write(to: URL(filePath: path), options: .atomic)
  }
}

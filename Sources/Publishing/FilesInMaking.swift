internal import Outputs
internal import Synchronization

/// The files of a site while they are made, step by step. Each is let go when it has been made, and with it what it was made from:
/// what only tables and pages need is not there any more when the search index takes most room.
struct FilesInMaking {
  enum Step: CaseIterable {
    /// One by one, for each takes as long as a hundred pages.
    case pictures
    /// The big ones, whose rows and lengths other files need.
    case tables
    case pages
    /// The search index, made from what pages handed over.
    case index
    case archives
    /// What tells how long those are.
    case waiting
    case attestation, signature
  }

  /// In the order of the files.
  private(set) var results: [StagedFile]
  /// With the place of each.
  private var files: [Step: [(place: Int, file: OutputFile)]]
  private var places: [Step: [Int]] = [:]

  init(_ files: consuming [OutputFile]) {
    results = [StagedFile](repeating: .interrupted, count: files.count)
    self.files = Dictionary(
      grouping: files.enumerated().lazy.map { (place: $0, file: $1) }, by: \.file.step)
    // Long ones first, so that no thread is left with one when all others are done.
    let pages = self.files[.pages] ?? []
    self.files[.pages] = pages.filter(\.file.isLong) + pages.filter { !$0.file.isLong }
  }

  mutating func take(_ step: Step) -> [OutputFile] {
    let taken = files.removeValue(forKey: step) ?? []
    places[step] = taken.map(\.place)
    return taken.map(\.file)
  }

  /// - Parameter made: what became of all that was taken, in its order.
  mutating func put(_ made: [StagedFile], of step: Step) {
    for (place, result) in zip(places[step, default: []], made) { results[place] = result }
  }
}

extension OutputFile {
  fileprivate var isLong: Bool { if case .pieces = body { true } else { false } }

  fileprivate var step: FilesInMaking.Step {
    switch body {
    case _ where waits: .waiting
    case .drawn: .pictures
    case .pieces where measured != nil: .tables
    case .pieces: .pages
    case .made, .copy: batch == nil ? .pages : .index
    case .archive: .archives
    case .attestation: .attestation
    case .signature: .signature
    }
  }
}

/// The files of a step, for many threads: each is handed out once, and not held.
final class Handout: Sendable {
  private let files: Mutex<[OutputFile?]>

  init(_ files: consuming [OutputFile]) { self.files = Mutex(files.map { $0 }) }

  func take(_ index: Int) -> OutputFile? {
    files.withLock { files in
      defer { files[index] = nil }
      return files[index]
    }
  }
}

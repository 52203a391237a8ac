internal import Outputs
internal import Synchronization

/// The files of a site while they are made, step by step. Each is let go when it has been made, and with it what it was made from:
/// what only tables and pages need is not there any more when the search index takes most room.
struct FilesInMaking {
  enum Step: CaseIterable {
    /// One by one, for each takes as long as a hundred pages.
    case pictures
    /// The big ones, whose rows other files need.
    case tables
    case pages
    /// The search index, made from what pages handed over.
    case index
    case archives
    /// What tells how long those are.
    case waiting
    case attestation, signature
  }

  let paths: [String]
  /// In the order of the paths.
  private(set) var results: [StagedFile]
  private var files: [Step: [OutputFile]]
  private let indexes: [Step: [Int]]

  init(_ files: consuming [OutputFile]) {
    paths = files.map(\.path)
    results = [StagedFile](repeating: .interrupted, count: files.count)
    indexes = Dictionary(grouping: files.indices) { files[$0].step }
    self.files = Dictionary(grouping: files, by: \.step)
  }

  mutating func take(_ step: Step) -> [OutputFile] { files.removeValue(forKey: step) ?? [] }

  /// - Parameter made: what became of all that was taken, in its order.
  mutating func put(_ made: [StagedFile], of step: Step) {
    for (index, result) in zip(indexes[step, default: []], made) { results[index] = result }
  }
}

extension OutputFile {
  fileprivate var step: FilesInMaking.Step {
    switch body {
    case _ where waits: .waiting
    case .drawn: .pictures
    case .pieces: .tables
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

private import Glibc
package import Vietnamese

/// What is to become of files, all of it or nothing.
package struct FileChanges: Sendable {
  package enum Change: Sendable {
    /// A file where none is.
    case create(String, [UInt8])
    /// A file that holds what it was read as; one that was changed meanwhile is left as it is.
    case replace(String, from: [UInt8], to: [UInt8])
    /// A file or a folder, to where nothing is.
    case move(String, to: String)
    /// A file or a folder.
    case remove(String)
  }

  package private(set) var all: [Change]

  package init(_ changes: [Change] = []) { all = changes }

  package mutating func append(_ change: Change) { all.append(change) }

  /// Writes what is new under names with a dot, which no reading of the content sees, and then puts everything in its place,
  /// one after the other. What went wrong is undone to the last, so that the folder is as it was. Ctrl-C waits for the end.
  package func carryOut() throws(FileTrouble) {
    let signals = HeldSignals()
    defer { signals.release() }
    var made: [FileStep] = []
    var moves: [FileStep] = []
    do throws(FileTrouble) {
      for change in all {
        let steps = try FileStep.prepared(change)
        made += steps.made
        moves += steps.moves
      }
      for place in moves.indices { try moves[place].take() }
    } catch {
      for step in moves.reversed() + made.reversed() { step.undo() }
      throw error
    }
    for step in moves { step.finish() }
  }
}

/// Why nothing was changed.
package struct FileTrouble: Error, Sendable {
  package let path: String
  package let reason: Bilingual

  static func system(_ path: String) -> FileTrouble {
    let reason = String(cString: strerror(errno))
    return FileTrouble(
      path: path,
      reason: Bilingual(vi: "không ghi được (\(reason))", en: "cannot be written (\(reason))"))
  }

  static func isThere(_ path: String) -> FileTrouble {
    FileTrouble(path: path, reason: Bilingual(vi: "đã có sẵn", en: "is there already"))
  }

  static func changed(_ path: String) -> FileTrouble {
    FileTrouble(
      path: path,
      reason: Bilingual(
        vi: "vừa có người hay chương trình khác sửa", en: "was changed by somebody else meanwhile"))
  }
}

/// Ctrl-C and the like while files are put in their places.
private struct HeldSignals {
  private var before = sigset_t()

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    signal(SIGXFSZ, SIG_IGN)
  }

  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

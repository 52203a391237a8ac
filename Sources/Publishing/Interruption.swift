internal import Glibc
internal import Synchronization

/// Notes SIGINT and SIGTERM while a site is being written, so that it can be left whole.
enum Interruption {
  private static let signal = Atomic<Int32>(0)

  /// The signal that came, or nil.
  static var received: Int32? {
    let number = signal.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  static func watch() {
    signal.store(0, ordering: .relaxed)
    outliveLongFiles()
    for number in [SIGINT, SIGTERM] {
      Glibc.signal(number) { Interruption.signal.store($0, ordering: .relaxed) }
    }
  }

  /// A file above the limit of the system is then an error of its write.
  static func outliveLongFiles() { Glibc.signal(SIGXFSZ, SIG_IGN) }

  static func stopWatching() {
    for number in [SIGINT, SIGTERM] { Glibc.signal(number, SIG_DFL) }
  }
}

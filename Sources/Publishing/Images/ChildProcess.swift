internal import Glibc
internal import Synchronization

/// What a program that was given bytes gave back.
package struct ChildOutcome: Sendable {
  package enum End: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    /// It was ended because it took too long.
    case tooSlow
    /// It was ended because the build was interrupted.
    case interrupted
  }

  package let end: End
  package let output: [UInt8]
  /// The last lines of what it said.
  package let errors: String
}

/// A program that could not be started.
package struct ChildFailure: Error, Sendable {
  let code: Int32

  package var isMissing: Bool { code == ENOENT }
}

/// Runs one program: bytes in, bytes out, no shell, no file name of ours among its arguments.
///
/// It reads an open file as its standard input, so that a photograph may be called anything. Its time is bounded, and it is
/// never left behind.
package enum ChildProcess {
  private static let mostOutput = 256 << 20
  private static let mostErrors = 64 << 10
  /// Held while pipes are made and given to a child: another child started meanwhile would inherit them, and they would not
  /// end before it.
  private static let starting = Mutex(())

  /// - Parameter seconds: what the program takes for now, where it asks; nil leaves it the clock.
  package static func run(
    _ program: String, _ arguments: [String], reading input: Int32, within limit: Duration,
    at seconds: Int? = nil
  ) throws(ChildFailure) -> ChildOutcome {
    let (child, collected) = try starting.withLock { _ throws(ChildFailure) in
      let (output, errors) = (try Pipe(), try Pipe())
      let child = try start(program, arguments, at: seconds, input, output.writing, errors.writing)
      return (child, Collected(output: output.takeReading(), errors: errors.takeReading()))
    }
    defer { collected.close() }
    let deadline = ContinuousClock.now + limit
    var cut: ChildOutcome.End?
    while collected.isOpen, cut == nil {
      collected.wait(milliseconds: 50)
      if Interruption.received != nil { cut = .interrupted }
      if ContinuousClock.now > deadline || collected.output.count > mostOutput { cut = .tooSlow }
    }
    if cut != nil { kill(child, SIGKILL) }
    let end = end(of: child)
    return ChildOutcome(
      end: cut ?? end, output: collected.output,
      errors: String(decoding: collected.errors.suffix(mostErrors), as: UTF8.self))
  }

  private static func start(
    _ program: String, _ arguments: [String], at seconds: Int?, _ input: Int32, _ output: Int32,
    _ errors: Int32
  ) throws(ChildFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: Control-C reaches the build alone, which then ends its children.
    posix_spawnattr_setpgroup(&attributes, 0)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment(at: seconds).map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, program, &actions, &attributes, &words, &variables)
    guard code == 0 else { throw ChildFailure(code: code) }
    return child
  }

  /// Nothing of the caller's but where programs and fonts are: the bytes must not depend on its locale. One thread each,
  /// since several pictures are made at once.
  private static func environment(at seconds: Int?) -> [String] {
    let names: [String] = ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "LD_LIBRARY_PATH"]
    let kept = names.compactMap { name -> String? in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let now = seconds.map { ["SOURCE_DATE_EPOCH=\($0)"] } ?? []
    return kept + now + ["LC_ALL=C.UTF-8", "VIPS_CONCURRENCY=1"]
  }

  private static func end(of child: pid_t) -> ChildOutcome.End {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }
}

/// Its ends are closed when it goes; no child inherits them by accident.
private final class Pipe {
  private var reading: Int32
  let writing: Int32

  init() throws(ChildFailure) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw ChildFailure(code: errno) }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// From now on the end is the caller's to close.
  func takeReading() -> Int32 {
    defer { reading = -1 }
    return reading
  }

  deinit {
    close(writing)
    if reading >= 0 { close(reading) }
  }
}

/// What has come out of both pipes so far; both are read, or a program that says much would wait for ever.
private final class Collected {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private let descriptors: [Int32]
  private var ends: [pollfd]

  init(output: Int32, errors: Int32) {
    descriptors = [output, errors]
    ends = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }

  func close() { for end in descriptors { Glibc.close(end) } }

  var isOpen: Bool { ends.contains { $0.fd >= 0 } }

  func wait(milliseconds: Int32) {
    guard poll(&ends, nfds_t(ends.count), milliseconds) > 0 else { return }
    for index in ends.indices where ends[index].fd >= 0 && ends[index].revents != 0 {
      let bytes = read(ends[index].fd)
      // A closed end is taken out of the poll by a negative number.
      if bytes.isEmpty { ends[index].fd = -1 }
      if index == 0 { output += bytes } else { errors += bytes }
    }
  }

  private func read(_ end: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = Glibc.read(end, buffer.baseAddress, 1 << 16)
      while got < 0, errno == EINTR { got = Glibc.read(end, buffer.baseAddress, 1 << 16) }
      count = max(0, got)
    }
  }
}

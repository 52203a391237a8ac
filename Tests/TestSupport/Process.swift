internal import Foundation
package import Glibc

/// The built tool, as a process of its own.
package enum Tool {
  /// `TOOL`, the one that is shipped, which `make` names; or else what was built beside the program that runs the tests.
  package static let path =
    ProcessInfo.processInfo.environment["TOOL"].map { Repository.root.appending(path: $0).path }
    ?? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("bieuduong").path
}

/// How a process ended, and what it said.
package struct Outcome {
  /// The exit code, or 128 and the number of the signal that ended it, as in a shell.
  package let code: Int32
  package let output: String
  package let errors: String
  /// The most memory it held, in megabytes.
  package let peak: Int

  package var firstError: Substring { errors.prefix { $0 != "\n" } }
}

/// A process under way.
package struct Running {
  /// Longer than any of these tests needs on a busy machine; a process that hangs is killed then.
  private static let patience = Duration.seconds(180)

  package let process: pid_t
  package let output: String
  package let errors: String

  /// Takes the place of `Foundation.Process`, which does not tell how much memory a process took.
  package init(
    _ arguments: [String], in folder: String, environment: [String: String], name: String
  ) throws {
    output = "\(folder)/\(name).out"
    errors = "\(folder)/\(name).err"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors, flags, 0o644)
    _ = Running.closeOthers?(&actions, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test let no signal through, and a process inherits that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // Glibc does not offer `posix_spawn_file_actions_addchdir_np` to Swift.
    var words = (["/usr/bin/env", "--chdir", folder] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/usr/bin/env", &actions, &attributes, &words, &variables)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    self.process = process
  }

  private typealias CloseFrom =
    @convention(c) (
      UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32
    ) -> Int32

  /// Lets a process have no file that another test is writing just now: a program cannot be run while anybody has it open for
  /// writing, and a preview runs for as long as its test. Glibc has the function, and its headers do not offer it to Swift.
  private static let closeOthers = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np")
    .map { unsafeBitCast($0, to: CloseFrom.self) }

  package func send(_ signal: Int32) { kill(process, signal) }

  /// Waits until the condition holds, and tells whether it did before the process ended.
  package func reaches(_ condition: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + Running.patience
    while !condition() {
      if ContinuousClock.now > deadline { return false }
      var state = siginfo_t()
      let options = WEXITED | WNOHANG | WNOWAIT
      if waitid(P_PID, id_t(process), &state, options) != 0 || state.si_signo == SIGCHLD {
        return condition()
      }
      usleep(100)
    }
    return true
  }

  package func end() throws -> Outcome {
    let deadline = ContinuousClock.now + Running.patience
    var status: Int32 = 0
    var peak = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      peak = max(peak, peakSoFar)
      if ContinuousClock.now > deadline { send(SIGKILL) }
      usleep(1000)
    }
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8),
      peak: peak)
  }

  /// Until then the process has the memory of the tests, for a moment and on a busy machine for long enough to be measured.
  private var hasBegun: Bool {
    func program(_ process: String) -> String? {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
    }
    guard let begun = program(String(process)) else { return false }
    return begun != program("self")
  }

  /// The high-water mark of the program that runs now. What `wait4` tells begins with the memory of the tests
  /// themselves, from which the process was split off.
  private var peakSoFar: Int {
    guard hasBegun, let file = fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        .split(whereSeparator: \.isWhitespace)
      if words.first == "VmHWM:" {
        return words.dropFirst().first.flatMap { Int($0) }.map { $0 / 1024 } ?? 0
      }
    }
    return 0
  }
}

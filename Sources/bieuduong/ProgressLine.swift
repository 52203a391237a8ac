internal import ArgumentParser
internal import Foundation
internal import Progress
internal import Synchronization
internal import Vietnamese

/// The last line of a terminal while somebody waits: what the run is at, and how far. Nothing is written to a pipe.
final class ProgressLine {
  let progress: RunProgress
  private let timer: (any DispatchSourceTimer)?

  /// Whoever waits no longer is told nothing.
  private static let patience = DispatchTimeInterval.milliseconds(500)
  private static let beat = DispatchTimeInterval.milliseconds(100)

  /// - Parameter isVerbose: whether each stage is told when it is over, with its time and the memory until then.
  init(in language: Language, isQuiet: Bool, isVerbose: Bool) {
    let progress = RunProgress { stage, time in
      if isVerbose { ProgressLine.write(ProgressLine.told(stage, time, language)) }
    }
    self.progress = progress
    guard !isQuiet, !isVerbose, isatty(STDERR_FILENO) == 1 else {
      timer = nil
      return
    }
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    timer.setEventHandler { ProgressLine.draw(progress.now, in: language) }
    timer.schedule(deadline: .now() + ProgressLine.patience, repeating: ProgressLine.beat)
    timer.activate()
    self.timer = timer
  }

  /// Nothing is left of the line, so that what is said next begins at the margin.
  func end() {
    progress.end()
    guard let timer else { return }
    timer.cancel()
    if ProgressLine.isDrawn.exchange(false, ordering: .relaxed) { ProgressLine.write("\r\u{1B}[K") }
  }

  private static let isDrawn = Atomic<Bool>(false)

  private static func draw(_ now: (stage: RunProgress.Stage, done: Int)?, in language: Language) {
    guard let now else { return }
    isDrawn.store(true, ordering: .relaxed)
    let count =
      now.stage.steps == 0
      ? "…"
      : " \(Number.print(now.done, language))/\(Number.print(now.stage.steps, language))"
    write("\r\u{1B}[K\(now.stage.name[language])\(count)")
  }

  /// "đọc hồ sơ: 1,2 s, 210 MB".
  private static func told(
    _ stage: RunProgress.Stage, _ time: Duration, _ language: Language
  ) -> String {
    let tenths = Int(time / .milliseconds(100))
    let point = language == .vi ? "," : "."
    let memory = peak.map { ", \($0) MB" } ?? ""
    return "\(stage.name[language]): \(tenths / 10)\(point)\(tenths % 10) s\(memory)\n"
  }

  /// The most memory that was in use at once so far.
  private static var peak: Int? {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
    return usage.ru_maxrss / 1024
  }

  private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// What is told of a run that may take long, while it lasts.
struct ProgressOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      vi: "Ghi thời gian và bộ nhớ của từng bước.",
      en: "Tells the time and the memory of each stage."))
  var verbose = false

  /// Begins such a run.
  func line(_ reporting: ReportingOptions) -> ProgressLine {
    ProgressLine(in: reporting.language, isQuiet: reporting.quiet, isVerbose: verbose)
  }
}

import Foundation
import Outputs
import Stages
import Vietnamese

/// What whoever writes waits for: a page, and all that is wrong with the records, after one file has been changed. Nothing is
/// written but the changed file, which is put back.
///
///     page-bench CONTENT TEMPLATES RECORD PAGE
///
/// RECORD is the folder of a record below CONTENT, PAGE the file of its page: `vi/de-xuat/de-xuat-00008/index.html`.
@main
struct PageBench {
  let stages: Stages
  let folder: String
  let page: String

  static let rounds = 7

  static func main() throws {
    let arguments = CommandLine.arguments
    let bench = PageBench(
      stages: Stages(
        SiteOptions(
          content: arguments[1], templates: arguments[2],
          clock: .moment(Moment(iso: "2026-11-20T08:00")!), now: 1_800_000_000,
          jobs: ProcessInfo.processInfo.activeProcessorCount)),
      folder: "\(arguments[1])/\(arguments[3])", page: arguments[4])
    try bench.run()
  }

  func run() throws {
    var proof = stages.proof()
    let first = milliseconds {
      proof = stages.proof()
      show(proof)
    }
    print("first page: \(first) ms")
    try measure("text", file: "vi.md", after: &proof) { $0 + "\nThêm một câu.\n" }
    try measure("title", file: "record.yaml", after: &proof) {
      $0.replacing("\n  vi: ", with: "\n  vi: Mới ", maxReplacements: 1)
    }
  }

  /// As a watcher tells of the file, and as one who has to look for what has changed.
  private func measure(
    _ name: String, file: String, after proof: inout Proof, _ edit: (String) -> String
  ) throws {
    let path = "\(folder)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    defer { try? text.write(toFile: path, atomically: true, encoding: .utf8) }
    for isTold in [true, false] {
      var (pages, all): ([Int], [Int]) = ([], [])
      for round in 0..<PageBench.rounds {
        try (round % 2 == 0 ? edit(text) : text).write(
          toFile: path, atomically: true, encoding: .utf8)
        let page = milliseconds {
          proof = stages.proof(after: proof, touched: isTold ? [path] : nil)
          show(proof)
        }
        pages.append(page)
        all.append(page + milliseconds { _ = proof.findings })
      }
      print(
        "\(name), \(isTold ? "told" : "looked for"): page \(pages.told), with findings \(all.told)")
    }
  }

  private func show(_ proof: Proof) {
    guard case .made(let make)? = proof.file(at: page)?.body else { fatalError("no \(page)") }
    var bytes: [UInt8] = []
    _ = make(&bytes)
  }

  private func milliseconds(_ body: () -> Void) -> Int {
    Int(ContinuousClock().measure(body) / .milliseconds(1))
  }
}

extension [Int] {
  /// The median, and the least and the most.
  fileprivate var told: String {
    let sorted = sorted()
    return "\(sorted[count / 2]) ms (\(sorted[0]) to \(sorted[count - 1]))"
  }
}

import Diagnostics
import Foundation
internal import Outputs
import Publishing
import Site
import TestSupport
import Vietnamese

extension Folder {
  /// Where a test publishes its site.
  var site: String { path + "/site" }

  @discardableResult
  func publish(_ texts: [String: String], jobs: Int = 1, strict: Bool = false) -> SiteUpdate {
    publish(texts.sorted { $0.key < $1.key }.map { .text($0.key, $0.value) }, jobs, strict: strict)
  }

  @discardableResult
  func publish(_ files: [OutputFile], _ jobs: Int = 1, strict: Bool = false) -> SiteUpdate {
    Publisher(folder: site, jobs: jobs, strict: strict).publish(files)
  }
}

extension OutputFile {
  static func text(_ path: String, _ text: String) -> OutputFile {
    OutputFile(
      path: path,
      body: .made {
        $0.append(contentsOf: text.utf8)
        return []
      })
  }

  static func text(_ path: String, _ text: String, with finding: Diagnostic) -> OutputFile {
    OutputFile(
      path: path,
      body: .made {
        $0.append(contentsOf: text.utf8)
        return [finding]
      })
  }
}

extension SiteUpdate {
  /// One line a finding: `rule: message`, with the test's folder left out.
  func lines(in place: Folder) -> [String] {
    findings.map { "\($0.rule.rawValue): \($0.message.en)" }
      .map { $0.replacingOccurrences(of: place.path + "/", with: "") }
  }

  var counts: [Int] { [written, unchanged, removed] }
}

internal import Content
internal import Diagnostics
internal import Edition
private import Foundation
internal import Publishing
internal import Records
internal import Site
internal import Vietnamese

/// The files a site is made from, as they were when they were listed.
struct Sources {
  let content: SourceTree
  let templates: SourceTree
  let contentFindings: [Diagnostic]
  let templateFindings: [Diagnostic]
}

extension Stages {
  /// Nil where something about the files has to be said, which only a build does.
  func inputs(_ sources: Sources) -> Inputs? {
    guard sources.contentFindings.isEmpty, sources.templateFindings.isEmpty else { return nil }
    let files = [sources.content, sources.templates].flatMap { tree in
      tree.files.map { tree.shown($0.path) }
    }
    return Inputs(
      files: files, options: [options.content, options.templates, options.base ?? ""],
      jobs: options.jobs)
  }

  /// Nil where a file was changed while the site was being made: some pages may tell of it and others not.
  func origin(
    of edition: Edition, from inputs: Inputs?, _ sources: Sources, saying findings: [Diagnostic]
  ) -> Origin? {
    guard let inputs, let end = edition.nextChange, let remarks = Remarks.line(findings) else {
      return nil
    }
    let now = list()
    guard now.content == sources.content, now.templates == sources.templates else { return nil }
    return Origin(
      inputs, zone: edition.settings.timeZone, span: edition.moment..<end, remarks: remarks)
  }
}

/// Findings on one line, kept with a site so that they are said again when it need not be built again.
enum Remarks {
  static func line(_ findings: [Diagnostic]) -> String? {
    do { return String(decoding: try JSONEncoder().encode(findings), as: UTF8.self) } catch {
      return nil
    }
  }

  /// Nil for a line that another version wrote.
  static func findings(_ line: String) -> [Diagnostic]? {
    do { return try JSONDecoder().decode([Diagnostic].self, from: Data(line.utf8)) } catch {
      return nil
    }
  }
}

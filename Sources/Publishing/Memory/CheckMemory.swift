package import Diagnostics
package import Digests
package import Vietnamese

/// What was found wrong with a content, and in what: the next run need not look for it again where nothing has changed. Nothing
/// in it is a time of a file, so that it is good on whatever machine, and in whatever folder.
package struct CheckMemory: Sendable {
  let program: Program
  /// The folder of the content as findings name it.
  let folder: String
  /// Nil where something has been found since of which it does not tell.
  package let whole: WholeCheck?
  /// Of the files of each record, by its path below the folder.
  package let readings: [String: Verdict]
  /// Of each long text, by its name.
  package let texts: [String: Verdict]

  /// The same with what was found now in the files of records; long texts are as they were.
  package func with(readings: [String: Verdict]) -> CheckMemory {
    with(readings: readings, texts: texts, whole: whole)
  }

  package func with(
    readings: [String: Verdict], texts: [String: Verdict], whole: WholeCheck?
  ) -> CheckMemory {
    CheckMemory(program: program, folder: folder, whole: whole, readings: readings, texts: texts)
  }

  init(
    program: Program, folder: String, whole: WholeCheck? = nil, readings: [String: Verdict] = [:],
    texts: [String: Verdict] = [:]
  ) {
    self.program = program
    self.folder = folder
    self.whole = whole
    self.readings = readings
    self.texts = texts
  }

  /// The same for the program as it lies now.
  func with(program: Program) -> CheckMemory {
    CheckMemory(program: program, folder: folder, whole: whole, readings: readings, texts: texts)
  }
}

/// All that a check found, and for how long that holds.
package struct WholeCheck: Sendable {
  /// Of everything it was found in.
  package let inputs: Digest
  /// The time zone of the site.
  package let zone: String
  /// In that zone: the moments at which the same would be found.
  package let span: Range<Moment>
  package let findings: [Diagnostic]

  package init(inputs: Digest, zone: String, span: Range<Moment>, findings: [Diagnostic]) {
    self.inputs = inputs
    self.zone = zone
    self.span = span
    self.findings = findings
  }
}

package import Digests
private import Parallel

/// All that a site is made from, and digests of it. A site is a function of these: equal inputs make equal bytes.
package struct Inputs: Sendable {
  /// Of everything, the program as it lies on this disk included.
  let digest: Digest
  /// Of the files alone, by their paths: the same wherever they lie under these.
  package let content: Digest
  /// What tells this program from another on this disk.
  let program: [String]
  private let options: [String]
  /// What builds keep beside the content: its version.
  package let beside: String
  /// Of each file, by its path as it is opened.
  package let files: [String: Digest]

  /// Nil where a file cannot be read or the program was replaced; then nothing is known of the inputs.
  ///
  /// - Parameters:
  ///   - files: everything that is read, by path, in an order that does not depend on the disk.
  ///   - options: what else decides what is written.
  package init?(files: [String], options: [String], jobs: Int) {
    guard let program = Executable.identity else { return nil }
    let digests = parallelMap(files.count, jobs: jobs, with: [UInt8]()) {
      index, buffer -> Result<Digest, OutputFailure> in
      Result { () throws(OutputFailure) in try Inputs.digest(of: files[index], &buffer) }
    }
    var all = RunningDigest()
    var known: [String: Digest] = [:]
    known.reserveCapacity(files.count)
    for (file, digest) in zip(files, digests) {
      // Whoever reads the file for the site says why it cannot be read, and where.
      guard case .success(let digest) = digest else { return nil }
      // A zero byte stands in no path and no option, so that no two lists run together alike.
      all.add(Array("\0\(file)\0".utf8)[...])
      all.add(digest.bytes[...])
      known[file] = digest
    }
    self.init(all.finish(), program, options, files: known, beside: "")
  }

  private init(
    _ content: Digest, _ program: [String], _ options: [String], files: [String: Digest],
    beside: String
  ) {
    self.content = content
    self.program = program
    self.options = options
    self.files = files
    self.beside = beside
    digest = Digest(of: (program + options + [content.text, beside]).joined(separator: "\0"))
  }

  /// The same with another version of what builds keep beside the content.
  package func with(beside: String) -> Inputs {
    Inputs(content, program, options, files: files, beside: beside)
  }

  /// The same for who asks of no single file any more: they take as much room as there are.
  package var withoutFiles: Inputs {
    Inputs(content, program, options, files: [:], beside: beside)
  }

  /// A larger file is read a piece at a time: whatever lies in the folder, memory does not hold it.
  private static let largestWhole = 65_536

  private static func digest(
    of file: String, _ buffer: inout [UInt8]
  ) throws(OutputFailure) -> Digest {
    let reading = try FileInReading(anywhere: file)
    guard reading.size <= largestWhole else { return try reading.digest().whole.beginning }
    buffer.removeAll(keepingCapacity: true)
    try reading.append(to: &buffer)
    return Digest(of: buffer)
  }
}

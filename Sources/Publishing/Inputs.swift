internal import Digests
private import Parallel

/// All that a site is made from, in one digest. A site is a function of these: equal inputs make equal bytes.
package struct Inputs: Equatable, Sendable {
  let digest: Digest

  /// Nil where a file cannot be read or the program was replaced; then nothing is known of the inputs.
  ///
  /// - Parameters:
  ///   - files: everything that is read, by path, in an order that does not depend on the disk.
  ///   - options: what else decides what is written.
  package init?(files: [String], options: [String], jobs: Int) {
    guard let program = Executable.identity else { return nil }
    let parts = (files.count + Inputs.partSize - 1) / Inputs.partSize
    let digests = parallelMap(parts, jobs: jobs, with: [UInt8]()) {
      part, buffer -> Result<Digest, OutputFailure> in
      let start = part * Inputs.partSize
      let some = files[start..<min(start + Inputs.partSize, files.count)]
      return Result { () throws(OutputFailure) in try Inputs.digest(of: some, &buffer) }
    }
    var known: [String] = []
    for digest in digests {
      switch digest {
      case .success(let digest): known.append(digest.text)
      // Whoever reads the file for the site says why it cannot be read, and where.
      case .failure: return nil
      }
    }
    // A zero byte stands in no path and no option, so that no two lists run together alike.
    digest = Digest(of: (program + options + known).joined(separator: "\0"))
  }

  /// So many files share one digest, which costs more to begin than to feed with a record.
  private static let partSize = 64
  /// A larger file has a digest of its own, read a piece at a time: whatever lies in the folder, memory does not hold it.
  private static let largestShared = 65_536

  private static func digest(
    of files: ArraySlice<String>, _ buffer: inout [UInt8]
  ) throws(OutputFailure) -> Digest {
    buffer.removeAll(keepingCapacity: true)
    for file in files {
      let reading = try FileInReading(anywhere: file)
      buffer.append(contentsOf: "\(file)\0\(reading.size)\0".utf8)
      if reading.size > largestShared {
        buffer.append(contentsOf: try reading.digest().digest.text.utf8)
      } else {
        try reading.append(to: &buffer)
      }
    }
    return Digest(of: buffer)
  }
}

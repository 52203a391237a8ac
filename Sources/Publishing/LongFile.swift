internal import Diagnostics
internal import Digests
internal import Outputs

/// A file made of pieces, which may be longer than memory should hold.
extension Staging {
  /// What is kept before it goes to the staging folder; shorter files are made like pages.
  private static let limit = 1 << 20

  /// Nil for a file that turned out short: then its bytes are in the buffer.
  ///
  /// A long one is written beside the output as it is made, and taken away again when the output has it already.
  func stage(
    _ path: String, pieces count: Int, _ write: (Int, inout [UInt8]) -> Void,
    _ buffer: inout [UInt8]
  ) throws(OutputFailure) -> StagedFile? {
    buffer.removeAll(keepingCapacity: true)
    var next = 0
    fill(&buffer, from: &next, of: count, write)
    guard next < count else { return nil }
    let file = try create(path)
    let (whole, size) = try finish(file, &buffer, from: next, of: count, write)
    return try settle(path, whole, size)
  }

  private func finish(
    _ file: FileInMaking, _ buffer: inout [UInt8], from start: Int, of count: Int,
    _ write: (Int, inout [UInt8]) -> Void
  ) throws(OutputFailure) -> (whole: WholeDigest, size: Int) {
    var next = start
    var size = 0
    var digest = RunningDigest()
    while !buffer.isEmpty {
      try file.append(buffer)
      digest.add(buffer[...])
      size += buffer.count
      buffer.removeAll(keepingCapacity: true)
      fill(&buffer, from: &next, of: count, write)
    }
    try file.finish()
    return (digest.finishWhole(), size)
  }

  private func fill(
    _ buffer: inout [UInt8], from next: inout Int, of count: Int,
    _ write: (Int, inout [UInt8]) -> Void
  ) {
    while next < count, buffer.count < Staging.limit {
      write(next, &buffer)
      next += 1
    }
  }

  func settle(
    _ path: String, _ whole: WholeDigest, _ size: Int
  ) throws(OutputFailure) -> StagedFile {
    let isSame = try compare(path, Manifest.Entry(whole, size)) { () throws(OutputFailure) in
      try output.digest(of: path) == whole.beginning
    }
    if isSame != false { try output.remove(Staging.path(path)) }
    guard let isSame else {
      return foreign(path)
    }
    return StagedFile(whole, size, isStaged: !isSame)
  }
}

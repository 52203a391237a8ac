internal import Digests
internal import Glibc

/// A file that is read a piece at a time, for it may be longer than memory should hold. Closed when it is let go.
final class FileInReading {
  private static let longestPiece = 1 << 16

  /// When it was opened.
  let size: Int
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8]

  /// A file anywhere on the disk, such as a paper of the content.
  convenience init(anywhere path: String) throws(OutputFailure) {
    try self.init(path, open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC))
  }

  /// A file of the system, which may lie behind a link.
  convenience init(following path: String) throws(OutputFailure) {
    try self.init(path, open(path, O_RDONLY | O_CLOEXEC))
  }

  /// - Parameter descriptor: as `open` gave it, also when it failed.
  init(_ path: String, _ descriptor: Int32) throws(OutputFailure) {
    guard descriptor >= 0 else { throw OutputFailure(path: path, code: errno) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      let code = errno
      close(descriptor)
      throw OutputFailure(path: path, code: code)
    }
    self.path = path
    self.descriptor = descriptor
    size = Int(facts.st_size)
    buffer = [UInt8](repeating: 0, count: max(1, min(size, FileInReading.longestPiece)))
  }

  deinit { close(descriptor) }

  /// Empty at the end of the file.
  func piece() throws(OutputFailure) -> ArraySlice<UInt8> {
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress!, $0.count)
      }
      if count >= 0 { return buffer[..<count] }
      if errno != EINTR { throw OutputFailure(path: path, code: errno) }
    }
  }

  /// How many bytes came; none at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(OutputFailure) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress!, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw OutputFailure(path: path, code: errno) }
    }
  }

  /// As much as it held when it was opened, without asking for more: most files are short, and there are many.
  func append(to bytes: inout [UInt8]) throws(OutputFailure) {
    var rest = size
    while rest > 0, case let piece = try piece(), !piece.isEmpty {
      bytes.append(contentsOf: piece)
      rest -= piece.count
    }
  }

  /// Of all that is left of it, and how much that was.
  func digest() throws(OutputFailure) -> (whole: WholeDigest, size: Int) {
    var digest = RunningDigest()
    var size = 0
    while case let piece = try piece(), !piece.isEmpty {
      digest.add(piece)
      size += piece.count
    }
    return (digest.finishWhole(), size)
  }
}

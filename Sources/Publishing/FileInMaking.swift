internal import Glibc

/// A file of the output that is being written. Closed when it is let go, finished or not.
final class FileInMaking {
  private let path: String
  private var descriptor: Int32?
  private(set) var failure: OutputFailure?

  init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { if let descriptor { close(descriptor) } }

  func append(_ bytes: [UInt8]) throws(OutputFailure) {
    if !bytes.withUnsafeBytes(put), let failure { throw failure }
  }

  /// Whether all bytes were written; if not, `failure` says why.
  func put(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let descriptor else { preconditionFailure("a finished file is written no more") }
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count < 0, errno != EINTR {
        failure = OutputFailure(path: path, code: errno)
        return false
      }
      done += max(0, count)
    }
    return true
  }

  /// Where the next bytes go, counted from the beginning.
  func seek(to position: Int) {
    guard let descriptor else { preconditionFailure("a finished file is written no more") }
    if lseek(descriptor, position, SEEK_SET) < 0 {
      failure = OutputFailure(path: path, code: errno)
    }
  }

  /// A full disk may show only now.
  func finish() throws(OutputFailure) {
    guard let descriptor else { return }
    self.descriptor = nil
    if close(descriptor) != 0 { throw OutputFailure(path: path, code: errno) }
  }
}

internal import Glibc

/// A file of the output that is being written. Closed when it is let go, finished or not.
final class FileInMaking {
  private let path: String
  private var descriptor: Int32?

  init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { if let descriptor { close(descriptor) } }

  func append(_ bytes: [UInt8]) throws(OutputFailure) {
    guard let descriptor else { preconditionFailure("a finished file is written no more") }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { rest in
        Glibc.write(descriptor, rest.baseAddress! + done, rest.count - done)
      }
      if count < 0, errno != EINTR { throw OutputFailure(path: path, code: errno) }
      done += max(0, count)
    }
  }

  /// A full disk may show only now.
  func finish() throws(OutputFailure) {
    guard let descriptor else { return }
    self.descriptor = nil
    if close(descriptor) != 0 { throw OutputFailure(path: path, code: errno) }
  }
}

internal import Diagnostics
private import Glibc

/// A record or a page of prose is never larger; what is, is something else under that name.
let largestText = 2_000_000

/// Reads a regular file whole. A link, a pipe and a file above the limit are refused unread.
func fileBytes(_ path: String, upTo limit: Int = largestText) -> Result<[UInt8], Refusal> {
  let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return .failure(Refusal(.unreadable(path, errno: errno))) }
  defer { close(descriptor) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0 else {
    return .failure(Refusal(.unreadable(path, errno: errno)))
  }
  guard facts.st_mode & S_IFMT == S_IFREG else { return .failure(Refusal(.notAFile(path))) }
  guard facts.st_size <= limit else {
    return .failure(Refusal(.fileTooLarge(path, bytes: Int(facts.st_size))))
  }
  return bytes(of: descriptor, upTo: Int(facts.st_size), path)
}

/// The first bytes of a regular file, and whether they are all; nil for anything else.
func fileBeginning(_ path: String, upTo limit: Int) -> (bytes: [UInt8], isWhole: Bool)? {
  let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var facts = stat()
  guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
  let size = Int(facts.st_size)
  guard case .success(let bytes) = bytes(of: descriptor, upTo: min(size, limit), path) else {
    return nil
  }
  return (bytes, size <= limit)
}

/// Nil where there is no such file.
func fileSize(_ path: String) -> Int? {
  var facts = stat()
  return lstat(path, &facts) == 0 ? Int(facts.st_size) : nil
}

private func bytes(of descriptor: Int32, upTo size: Int, _ path: String) -> Result<[UInt8], Refusal>
{
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(descriptor, buffer.baseAddress! + count, size - count)
      if got > 0 {
        count += got
      } else if got == 0 {
        return
      } else if errno != EINTR {
        failure = errno
        return
      }
    }
  }
  return failure == 0 ? .success(bytes) : .failure(Refusal(.unreadable(path, errno: failure)))
}

/// A diagnostic on its way out of a function that could not give its value.
struct Refusal: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

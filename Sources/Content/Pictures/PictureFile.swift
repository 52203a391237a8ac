private import Digests
private import Glibc

/// A picture's bytes, read where they are asked for: a photograph of fifty megabytes is never held whole.
final class PictureFile {
  let size: Int
  private let descriptor: Int32

  init(_ path: String) throws(Refusal) {
    descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal(.unreadable(path, errno: errno)) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw Refusal(.unreadable(path, errno: errno)) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw Refusal(.notAFile(path)) }
    size = Int(facts.st_size)
  }

  deinit { close(descriptor) }

  /// Fewer than asked for at the end of the file, or where the disk fails.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    let wanted = max(0, min(count, size - offset))
    return [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        let got = pread(descriptor, buffer.baseAddress! + filled, wanted - filled, offset + filled)
        if got == 0 || (got < 0 && errno != EINTR) { return }
        filled += max(0, got)
      }
    }
  }

  /// The first 64 bits of the SHA-256 in hexadecimal digits; `look` sees every piece on its way, with its offset.
  func digest(_ look: (Int, [UInt8]) -> Void) -> String {
    var digest = RunningDigest()
    var offset = 0
    while case let piece = bytes(at: offset, count: 1 << 18), !piece.isEmpty {
      digest.add(piece[...])
      look(offset, piece)
      offset += piece.count
    }
    return digest.finish().shortened(to: 16)
  }
}

extension Sequence<UInt8> {
  /// Of up to eight bytes.
  var bigEndian: Int { reduce(0) { $0 << 8 | Int($1) } }
  var littleEndian: Int { reversed().bigEndian }
}

private import CCrypto
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
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
    var offset = 0
    while case let piece = bytes(at: offset, count: 1 << 18), !piece.isEmpty {
      EVP_DigestUpdate(context, piece, piece.count)
      look(offset, piece)
      offset += piece.count
    }
    var whole = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    EVP_DigestFinal_ex(context, &whole, nil)
    return whole.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Sequence<UInt8> {
  /// Of up to eight bytes.
  var bigEndian: Int { reduce(0) { $0 << 8 | Int($1) } }
  var littleEndian: Int { reversed().bigEndian }
}

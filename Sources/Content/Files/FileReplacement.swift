package import Diagnostics
private import Glibc

/// Puts new bytes in the place of a file's, at once: whoever reads it finds the old or the new. Its permissions stay.
///
/// - Parameter holding: what the file was read as; one that was changed meanwhile is left as it is. Nil where that does not matter.
/// - Returns: why nothing was written.
func replaceFile(_ path: String, holding old: [UInt8]?, with new: some Sequence<UInt8>) -> Refusal?
{
  // A file that may not grow is told of, and does not end the program.
  signal(SIGXFSZ, SIG_IGN)
  // A rename asks for the folder alone; a file that may not be written stays.
  guard access(path, W_OK) == 0 else { return .unwritten(path) }
  var facts = stat()
  guard lstat(path, &facts) == 0 else { return .unwritten(path) }
  if let old {
    guard case .success(let bytes) = fileBytes(path), bytes == old else { return .changed(path) }
  }
  guard let draft = FileDraft(beside: path) else { return .unwritten(path) }
  guard draft.write(Array(new)), draft.take(facts), draft.replace(path) else {
    let refusal = Refusal.unwritten(path)
    draft.drop()
    return refusal
  }
  return nil
}

/// The same for a photograph, which may be far longer than a text.
package func replacePhotograph(_ path: String, with new: [UInt8]) -> Diagnostic? {
  replaceFile(path, holding: nil, with: new)?.diagnostic
}

extension Refusal {
  fileprivate static func unwritten(_ path: String) -> Refusal {
    Refusal(.unwritten(path, errno: errno))
  }

  fileprivate static func changed(_ path: String) -> Refusal { Refusal(.changedMeanwhile(path)) }
}

/// A file under a name with a dot, which no reading of the content sees, in the folder of the one that it will replace.
private struct FileDraft {
  private let name: String
  private let descriptor: Int32

  init?(beside path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    var template = Array("\(folder).\(parts.last ?? "").XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func write(_ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno != EINTR { return false }
      done += max(0, count)
    }
    return fsync(descriptor) == 0
  }

  /// Owner and permissions of the file it replaces. Only root may give a file away; that of another owner then becomes the
  /// editor's own, with the same permissions.
  func take(_ facts: stat) -> Bool {
    let isOwn = facts.st_uid == geteuid() && facts.st_gid == getegid()
    if !isOwn, fchown(descriptor, facts.st_uid, facts.st_gid) != 0, errno != EPERM { return false }
    return fchmod(descriptor, facts.st_mode & 0o7777) == 0
  }

  func replace(_ path: String) -> Bool { close(descriptor) == 0 && rename(name, path) == 0 }

  func drop() { unlink(name) }
}

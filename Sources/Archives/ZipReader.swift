private import CZip

/// A ZIP file that somebody else wrote, of which members are read one at a time.
package final class ZipReader {
  private let archive: OpaquePointer

  /// Nil where the file is none, or a damaged one.
  package init?(_ path: String) {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else { return nil }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  package func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// Nil where there is no such member, or one that asks for a password.
  package func open(_ name: String) -> ZipStream? {
    zip_fopen(archive, name, 0).map { ZipStream($0, of: self) }
  }
}

/// The bytes of a member as they are unpacked: never more of them in memory than are asked for, whatever the archive
/// claims.
package final class ZipStream {
  private let file: OpaquePointer
  /// Closed before its archive is.
  private let archive: ZipReader

  fileprivate init(_ file: OpaquePointer, of archive: ZipReader) {
    (self.file, self.archive) = (file, archive)
  }

  deinit { zip_fclose(file) }

  /// How many bytes were put into the buffer, none at the end; nil where the member is damaged.
  package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    guard let start = buffer.baseAddress, !buffer.isEmpty else { return 0 }
    let count = zip_fread(file, start, zip_uint64_t(buffer.count))
    return count < 0 ? nil : Int(count)
  }
}

private import CZip
package import Vietnamese

/// A file of an archive: its name there, and whether it is worth packing.
package struct ZipMember: Sendable {
  package let name: String
  /// False of pictures and of what else is packed already.
  package let isPacked: Bool

  package init(name: String, isPacked: Bool) {
    self.name = name
    self.isPacked = isPacked
  }
}

/// The bytes of one member, read from its beginning to its end.
package struct ZipContent {
  let size: Int
  /// Fills the buffer as far as there are bytes, and tells how many there were; nil where they cannot be read.
  let read: (UnsafeMutableRawBufferPointer) -> Int?

  package init(size: Int, read: @escaping (UnsafeMutableRawBufferPointer) -> Int?) {
    self.size = size
    self.read = read
  }
}

/// Where an archive is written, with steps back: the head of a member says how long it turned out to be.
package struct ZipTarget {
  /// Whether all bytes were written.
  let write: (UnsafeRawBufferPointer) -> Bool
  let seek: (Int) -> Void

  package init(
    write: @escaping (UnsafeRawBufferPointer) -> Bool, seek: @escaping (Int) -> Void
  ) {
    self.write = write
    self.seek = seek
  }
}

/// Writes a ZIP file, a member after the other, with no more in memory than a list of their names.
package enum ZipWriter {
  /// Whether the archive is whole. What kept it from that is known to whoever gave the contents and took the bytes.
  ///
  /// - Parameters:
  ///   - day: when every member was changed last, at noon: there is no hour that the clocks of some place skip.
  ///   - content: the bytes of a member by its number; asked for in order, each once, when its turn has come.
  package static func write(
    _ members: [ZipMember], of day: Day, to target: ZipTarget,
    content: @escaping (Int) -> ZipContent?
  ) -> Bool {
    let sink = ZipSink(target)
    let sources = members.indices.map { index in ZipSource { content(index) } }
    return withExtendedLifetime((sink, sources)) {
      guard let archive = open(sink) else { return false }
      guard add(members, sources, of: day, to: archive), zip_close(archive) == 0 else {
        zip_discard(archive)
        return false
      }
      return true
    }
  }

  private static func open(_ sink: ZipSink) -> OpaquePointer? {
    let user = Unmanaged.passUnretained(sink).toOpaque()
    guard let source = zip_source_function_create(ZipSink.callback, user, nil) else { return nil }
    if let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nil) { return archive }
    zip_source_free(source)
    return nil
  }

  private static func add(
    _ members: [ZipMember], _ sources: [ZipSource], of day: Day, to archive: OpaquePointer
  ) -> Bool {
    zip(members, sources).allSatisfy { member, source in
      let user = Unmanaged.passUnretained(source).toOpaque()
      guard let bytes = zip_source_function(archive, ZipSource.callback, user) else { return false }
      let place = zip_file_add(archive, member.name, bytes, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard place >= 0 else {
        zip_source_free(bytes)
        return false
      }
      let method = member.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE
      let index = zip_uint64_t(place)
      return zip_set_file_compression(archive, index, method, 0) == 0
        && zip_file_set_dostime(archive, index, noon, day.ofDOS, 0) == 0
    }
  }

  private static let noon = zip_uint16_t(12 << 11)
}

extension Day {
  /// Years are counted from 1980, in seven bits.
  fileprivate var ofDOS: UInt16 {
    let year = min(max(self.year, 1980), 2107) - 1980
    return UInt16(year << 9 | month << 5 | day)
  }
}

/// A member as libzip asks for it. Its size is asked for again when its bytes have gone.
private final class ZipSource {
  private let open: () -> ZipContent?
  private var content: ZipContent?
  private var size: Int?

  init(_ open: @escaping () -> ZipContent?) { self.open = open }

  static let callback: zip_source_callback = { user, data, length, command in
    guard let user else { return -1 }
    return Unmanaged<ZipSource>.fromOpaque(user).takeUnretainedValue()
      .answer(command, data, Int(length))
  }

  private func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_SUPPORTS:
      return mask([
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE,
      ])
    case ZIP_SOURCE_STAT:
      guard let data, hasOpened, let size else { return -1 }
      return tell(size: size, to: data)
    case ZIP_SOURCE_OPEN: return hasOpened ? 0 : -1
    case ZIP_SOURCE_READ:
      let buffer = UnsafeMutableRawBufferPointer(start: data, count: length)
      return content?.read(buffer).map { zip_int64_t($0) } ?? -1
    case ZIP_SOURCE_CLOSE:
      content = nil
      return 0
    case ZIP_SOURCE_ERROR: return tell(errorTo: data)
    case ZIP_SOURCE_FREE: return 0
    default: return -1
    }
  }

  private var hasOpened: Bool {
    if size == nil {
      content = open()
      size = content?.size
    }
    return size != nil
  }
}

/// The archive itself as libzip writes it: a file that is empty at first.
private final class ZipSink {
  private let target: ZipTarget
  private var position = 0
  private var end = 0

  init(_ target: ZipTarget) { self.target = target }

  static let callback: zip_source_callback = { user, data, length, command in
    guard let user else { return -1 }
    return Unmanaged<ZipSink>.fromOpaque(user).takeUnretainedValue()
      .answer(command, data, Int(length))
  }

  private func answer(
    _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_SUPPORTS:
      return mask([
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
        ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE,
        ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE,
      ])
    case ZIP_SOURCE_STAT: return data.map { tell(size: 0, to: $0) } ?? -1
    case ZIP_SOURCE_WRITE: return write(UnsafeRawBufferPointer(start: data, count: length))
    case ZIP_SOURCE_SEEK_WRITE: return seek(data)
    case ZIP_SOURCE_TELL_WRITE: return zip_int64_t(position)
    case ZIP_SOURCE_ERROR: return tell(errorTo: data)
    case ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
      ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE,
      ZIP_SOURCE_REMOVE, ZIP_SOURCE_FREE:
      return 0
    default: return -1
    }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) -> zip_int64_t {
    guard target.write(bytes) else { return -1 }
    position += bytes.count
    end = max(end, position)
    return zip_int64_t(bytes.count)
  }

  private func seek(_ data: UnsafeMutableRawPointer?) -> zip_int64_t {
    guard let step = data?.load(as: zip_source_args_seek_t.self) else { return -1 }
    let origin = step.whence == SEEK_SET ? 0 : step.whence == SEEK_CUR ? position : end
    position = origin + Int(step.offset)
    target.seek(position)
    return 0
  }
}

private func mask(_ commands: [zip_source_cmd_t]) -> zip_int64_t {
  commands.reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
}

private func tell(size: Int, to data: UnsafeMutableRawPointer) -> zip_int64_t {
  let facts = data.assumingMemoryBound(to: zip_stat_t.self)
  zip_stat_init(facts)
  facts.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE)
  facts.pointee.size = zip_uint64_t(size)
  return zip_int64_t(MemoryLayout<zip_stat_t>.size)
}

private func tell(errorTo data: UnsafeMutableRawPointer?) -> zip_int64_t {
  data?.storeBytes(of: ZIP_ER_INTERNAL, as: Int32.self)
  data?.storeBytes(of: 0, toByteOffset: 4, as: Int32.self)
  return zip_int64_t(2 * MemoryLayout<Int32>.size)
}

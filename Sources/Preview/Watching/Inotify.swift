internal import Glibc

/// What the kernel tells of folders (inotify(7)). Pointers stay in here.
final class Inotify {
  /// One thing that happened in a folder.
  struct Event {
    /// Of a folder that `watch` returned.
    let folder: Int32
    /// In the folder; empty where it happened to the folder itself.
    let name: String
    private let mask: UInt32

    fileprivate init(folder: Int32, name: String, mask: UInt32) {
      self.folder = folder
      self.name = name
      self.mask = mask
    }

    /// More happened than the kernel keeps, and what it was is lost.
    var isOverflow: Bool { has(IN_Q_OVERFLOW) }
    /// The folder is gone, or not watched any more.
    var isEnd: Bool { has(IN_DELETE_SELF) || has(IN_IGNORED) || has(IN_UNMOUNT) }
    /// The folder has another name now.
    var isMove: Bool { has(IN_MOVE_SELF) }
    var isOfFolder: Bool { has(IN_ISDIR) }
    /// Something has its place there now that was not there before.
    var isArrival: Bool { has(IN_CREATE) || has(IN_MOVED_TO) }

    private func has<Bit: BinaryInteger>(_ bit: Bit) -> Bool {
      mask & UInt32(truncatingIfNeeded: bit) != 0
    }
  }

  /// A write is told when the file is closed: half of a text is none.
  private static let interest = UInt32(
    truncatingIfNeeded: IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
      | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  private let descriptor: Int32

  /// Nil where the system gives no more of them.
  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  enum Watched {
    case folder(Int32)
    /// It is gone, or no folder.
    case nothing
    /// As many are watched as the system allows.
    case full
  }

  /// - Parameter isRoot: whether it may be a link to the folder, as only one may that a person names.
  func watch(_ folder: String, isRoot: Bool) -> Watched {
    let ownPlace = isRoot ? 0 : UInt32(truncatingIfNeeded: IN_DONT_FOLLOW)
    let number = inotify_add_watch(descriptor, folder, Inotify.interest | ownPlace)
    if number >= 0 { return .folder(number) }
    return errno == ENOSPC || errno == ENOMEM ? .full : .nothing
  }

  /// Waits until something has happened, or so long.
  ///
  /// - Returns: whether something has.
  func wait(milliseconds: Int32) -> Bool {
    var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&end, 1, milliseconds) > 0
  }

  /// All that has happened by now.
  func events() -> [Event] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return events }
      buffer.withUnsafeBytes {
        events += Inotify.events(in: UnsafeRawBufferPointer(rebasing: $0[..<count]))
      }
    }
  }

  private static func events(in bytes: UnsafeRawBufferPointer) -> [Event] {
    var events: [Event] = []
    var offset = 0
    while offset + MemoryLayout<inotify_event>.size <= bytes.count {
      let head = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let start = offset + MemoryLayout<inotify_event>.size
      // The name is filled up with zeros.
      let name = bytes[start..<min(bytes.count, start + Int(head.len))].prefix { $0 != 0 }
      events.append(
        Event(folder: head.wd, name: String(decoding: name, as: UTF8.self), mask: head.mask))
      offset = start + Int(head.len)
    }
    return events
  }
}

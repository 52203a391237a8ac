internal import Digests
private import Keeping

/// Which files of the output hold what the manifest says, as was seen when their bytes were known: nothing is read twice that
/// nobody has been at.
///
/// No time is compared with another, for a clock may be set back or ahead at any moment. A file is known where all that the
/// system tells of it is what it told then. After a start of the machine none is: what the disk holds after a power failure
/// need not be what was written.
struct KnownFiles: Sendable {
  static let path = ".bieuduong/seen.local"
  private static let heading = Array("bieuduong seen 1\n".utf8)
  private static let width = UInt64.bitWidth / 8

  /// A number for each file with its path, its bytes and what the system told, ascending.
  private let numbers: [UInt64]

  static let none = KnownFiles(numbers: [])

  init(numbers: [UInt64]) { self.numbers = numbers.sorted() }

  /// None where the bytes are not the whole of what was written.
  init(_ bytes: [UInt8]) {
    let all = PackedReader(whole: bytes, behind: KnownFiles.heading)?.rest ?? []
    guard all.count.isMultiple(of: KnownFiles.width) else {
      self = .none
      return
    }
    numbers = stride(from: all.startIndex, to: all.endIndex, by: KnownFiles.width).map { place in
      all[place...].prefix(KnownFiles.width).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  var bytes: [UInt8] {
    var bytes = KnownFiles.heading
    bytes.reserveCapacity(bytes.count + numbers.count * KnownFiles.width + 16)
    for number in numbers {
      withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes + Digest(of: bytes).bytes
  }

  /// Whether the file at the path still is the one that held these bytes.
  func hold(_ entry: Manifest.Entry, at path: String, _ identity: FileIdentity) -> Bool {
    hold(identity.number(of: entry, at: path))
  }

  func hold(_ number: UInt64) -> Bool {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number
  }
}

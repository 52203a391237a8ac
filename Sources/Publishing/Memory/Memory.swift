internal import Digests
internal import Keeping

/// What the last build took down: of every file what it was made from, and a number for each of these things as it was then.
///
/// It is of use to whoever has these files, on whatever machine and in whatever folder: nothing in it is a time, and each file
/// is known by its bytes. It is not part of the site, and a site without it is merely made anew.
struct Memory: Sendable {
  /// What else decides the bytes of all files: templates and options.
  let looks: Digest
  let program: Program
  /// What stood under each mark, by its number.
  let world: [UInt32: UInt64]
  private let files: [String: Remembered]

  static let path = ".bieuduong/memory.local"
  static let nextPath = ".bieuduong/memory.next"
  fileprivate static let heading = Array("bieuduong memory 1\n".utf8)
  /// In bytes. One that is longer is none of ours: the site of 50,000 cases has a quarter of it.
  static let most = 1 << 30

  subscript(path: String) -> Remembered? { files[path] }

  /// What was left beside it, and is no file of the site.
  var beside: [(path: String, known: Remembered)] {
    files.filter { $0.key.hasPrefix(Manifest.folder + "/") }.map { ($0.key, $0.value) }
  }

  /// Nil for anything but the whole of one.
  init?(_ bytes: [UInt8]) {
    guard var reader = PackedReader(whole: bytes, behind: Memory.heading),
      let looks = reader.digest(), let here = reader.digest(), let content = reader.digest(),
      let world = Memory.world(&reader), let files = Memory.files(&reader)
    else { return nil }
    self.looks = looks
    program = Program(here: here, content: content)
    self.world = world
    self.files = files
  }

  private static func world(_ reader: inout PackedReader) -> [UInt32: UInt64]? {
    guard let count = reader.next(), count <= Mark.count else { return nil }
    var world: [UInt32: UInt64] = [:]
    world.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let number = reader.next(), let value = reader.next(), number < Mark.count
      else { return nil }
      world[UInt32(number)] = value
    }
    return world
  }

  private static func files(_ reader: inout PackedReader) -> [String: Remembered]? {
    var files: [String: Remembered] = [:]
    while !reader.isAtEnd {
      guard let path = reader.bytes(reader.next()), let digest = reader.digest(),
        let marks = reader.bytes(reader.next()), let findings = reader.bytes(reader.next()),
        let given = reader.next()
      else { return nil }
      files[String(decoding: path, as: UTF8.self)] = Remembered(
        given: given, digest: digest, marks: marks, findings: findings)
    }
    return files
  }
}

/// Writes a memory while files are made, a piece at a time: it is as long as a fiftieth of the site. In whatever order they are
/// made, for nobody reads it but the next build.
struct MemoryWriter: ~Copyable {
  private let file: FileInMaking
  private var digest = RunningDigest()
  private var piece: [UInt8]

  static let longestPiece = 1 << 20

  init(_ file: FileInMaking, looks: Digest, program: Program, world: World) {
    self.file = file
    piece = Memory.heading + looks.bytes + program.here.bytes + program.content.bytes
    piece.appendPacked(UInt64(world.values.count))
    for (number, value) in world.values {
      piece.appendPacked(UInt64(number))
      piece.appendPacked(value)
    }
  }

  mutating func write(_ path: String, _ remembered: Remembered) throws(OutputFailure) {
    append(Array(path.utf8)[...])
    piece.append(contentsOf: remembered.digest.bytes)
    append(remembered.marks)
    append(remembered.findings)
    piece.appendPacked(remembered.given)
    if piece.count > MemoryWriter.longestPiece { try flush() }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    piece.appendPacked(UInt64(bytes.count))
    piece.append(contentsOf: bytes)
  }

  private mutating func flush() throws(OutputFailure) {
    digest.add(piece[...])
    try file.append(piece)
    piece.removeAll(keepingCapacity: true)
  }

  consuming func finish() throws(OutputFailure) {
    try flush()
    try file.append(digest.finish().bytes)
    try file.finish()
  }
}

internal import Glibc

/// What the fuzzer calls with one input after another. Which part of the program reads them stands in FUZZ.
///
/// There is no other way in: the fuzzer brings its own `main`.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

typealias Target = ([UInt8]) -> Void

nonisolated(unsafe) private let target: Target = {
  let name = getenv("FUZZ").map { String(cString: $0) } ?? ""
  guard let target = targets[name] else {
    fail("FUZZ has to be one of \(targets.keys.sorted().joined(separator: " "))")
  }
  return target
}()

nonisolated(unsafe) private let targets: [String: Target] = [
  "door": knock, "links": followLinks, "memory": remember, "pictures": lookAtPicture,
  "prose": readProse, "records": readRecord, "tables": readTable, "templates": compileTemplate,
]

/// What must hold of every input, besides that the program goes on.
func require(_ condition: Bool, _ what: @autoclosure () -> String) {
  if !condition { fail(what()) }
}

func fail(_ what: String) -> Never {
  let line = Array("FUZZ: \(what)\n".utf8)
  _ = Glibc.write(2, line, line.count)
  abort()
}

/// The folder that whoever runs the fuzzer made for it, and takes away again.
enum Scratch {
  static let folder: String = {
    guard let path = getenv("FUZZ_FOLDER") else { fail("FUZZ_FOLDER has to be an empty folder") }
    return String(cString: path)
  }()

  static func write(_ bytes: [UInt8], to name: String) -> String {
    let path = folder + "/" + name
    guard let file = fopen(path, "we") else { fail("cannot write \(path)") }
    defer { fclose(file) }
    require(fwrite(bytes, 1, bytes.count, file) == bytes.count, "cannot write \(path)")
    return path
  }
}

private import Glibc

/// What was read while something was made.
package struct Trace: Sendable {
  fileprivate let list: List

  fileprivate final class List: Sendable {
    let marks: [Mark]

    init(_ marks: [Mark]) { self.marks = marks }
  }

  package var marks: [Mark] { list.marks }

  /// The numbers of the marks, ascending.
  package var numbers: [UInt32] { marks.map(\.number).sorted() }

  package static let empty = Trace(marks: [])

  /// Copied, because a pad has room for far more than one trace.
  fileprivate init(marks: [Mark]) { list = List(marks.withUnsafeBufferPointer { Array($0) }) }
}

/// Takes down what is read, where it is handed out: who makes a page knows nothing of it, and cannot read past it.
package enum Notes {
  /// Makes a value, and tells what was read on the way. Who waits for it has not read that yet.
  ///
  /// - Parameter space: what is not taken down. A test sees to it that nothing can be left out.
  package static func taking<Value>(
    without space: Mark.Space? = nil, _ make: () throws -> Value
  ) rethrows -> (value: Value, trace: Trace) {
    let pad = Pad.ofThread
    let level = pad.open(deafTo: space)
    defer { pad.close(level) }
    let value = try make()
    return (value, Trace(marks: pad.marks))
  }

  /// Makes an index. What it is made from is not read by whoever asks for it first: each looks up a part, which is noted there.
  package static func aside<Value>(_ make: () throws -> Value) rethrows -> Value {
    let pad = Pad.ofThread
    let level = pad.pause()
    defer { pad.close(level) }
    return try make()
  }

  @inline(__always)
  package static func add(_ mark: Mark) {
    guard let pad = Pad.ofThreadIfAny else { return }
    pad.add(mark)
  }

  /// What was read when a value was made is read by all who use it.
  package static func add(_ trace: Trace) {
    guard let pad = Pad.ofThreadIfAny, pad.isOpen else { return }
    pad.add(trace)
  }
}

/// What a thread is taking down: a page, and within it what is made once for many.
private final class Pad {
  private struct Level {
    var marks: [Mark] = []
    /// A bit for each mark that stands there already.
    var known = [UInt64](repeating: 0, count: Mark.count / UInt64.bitWidth)
    /// Long ones that were taken down whole: a table asks for the trace of some rows with each of them.
    var traces: [ObjectIdentifier: Trace] = [:]
    var deafTo: Mark.Space?
    var isPaused = false
  }

  /// A shorter trace is taken down again in the time it takes to look whether it was.
  private static let long = 64

  /// Used again: the bits of one level take more room than the notes of a hundred pages.
  private var levels: [Level] = []
  private var depth = 0

  var isOpen: Bool { depth > 0 && !levels[depth - 1].isPaused }

  var marks: [Mark] { levels[depth - 1].marks }

  func open(deafTo space: Mark.Space?) -> Int {
    let inherited = depth > 0 ? levels[depth - 1].deafTo : nil
    begin()
    levels[depth - 1].deafTo = space ?? inherited
    return depth
  }

  func pause() -> Int {
    let inherited = depth > 0 ? levels[depth - 1].deafTo : nil
    begin()
    levels[depth - 1].deafTo = inherited
    levels[depth - 1].isPaused = true
    return depth
  }

  private func begin() {
    if depth == levels.count { levels.append(Level()) }
    depth += 1
  }

  func close(_ level: Int) {
    precondition(level == depth, "what is opened last is closed first")
    for mark in levels[depth - 1].marks {
      levels[depth - 1].known[Int(mark.number) / UInt64.bitWidth] = 0
    }
    levels[depth - 1].marks.removeAll(keepingCapacity: true)
    if !levels[depth - 1].traces.isEmpty { levels[depth - 1].traces = [:] }
    levels[depth - 1].isPaused = false
    depth -= 1
  }

  func add(_ trace: Trace) {
    if trace.marks.count > Pad.long {
      // Held, so that no other comes to lie where it lay.
      let known = levels[depth - 1].traces.updateValue(trace, forKey: ObjectIdentifier(trace.list))
      guard known == nil else { return }
    }
    for mark in trace.marks { add(mark) }
  }

  func add(_ mark: Mark) {
    guard depth > 0, !levels[depth - 1].isPaused, mark.space != levels[depth - 1].deafTo else {
      return
    }
    let (word, bit) = Int(mark.number).quotientAndRemainder(dividingBy: UInt64.bitWidth)
    guard levels[depth - 1].known[word] & 1 << UInt64(bit) == 0 else { return }
    levels[depth - 1].known[word] |= 1 << UInt64(bit)
    levels[depth - 1].marks.append(mark)
  }
}

extension Pad {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let made = pthread_key_create(&key) { Unmanaged<Pad>.fromOpaque($0!).release() }
    precondition(made == 0, "a process has a hundred keys, and this is the only one")
    return key
  }()

  @inline(__always)
  static var ofThreadIfAny: Pad? {
    pthread_getspecific(key).map { Unmanaged<Pad>.fromOpaque($0).takeUnretainedValue() }
  }

  static var ofThread: Pad {
    if let known = ofThreadIfAny { return known }
    let pad = Pad()
    pthread_setspecific(key, Unmanaged.passRetained(pad).toOpaque())
    return pad
  }
}

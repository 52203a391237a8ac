/// All that can be read, and a number for what each of it is now. Two worlds differ in the marks of what has changed.
package struct World: Sendable {
  /// By the numbers of marks; most of those stand for nothing.
  private(set) package var values: [UInt32: UInt64] = [:]
  /// What stands under each mark, where somebody wants it told.
  package private(set) var names: [UInt32: [String]] = [:]
  private let isNaming: Bool
  /// What it is told of: under a mark of another space nothing stands, whatever there is.
  private let spaces: Set<Mark.Space>
  /// For a test: what is not taken down where it is held against this.
  package let deafTo: Mark.Space?

  package init(
    isNaming: Bool = false, of spaces: [Mark.Space] = Mark.Space.allCases,
    deafTo: Mark.Space? = nil
  ) {
    self.isNaming = isNaming
    self.spaces = Set(spaces)
    self.deafTo = deafTo
  }

  /// - Parameters:
  ///   - value: a fingerprint of what is handed out under the mark.
  ///   - name: for people.
  package mutating func add(_ mark: Mark, _ value: UInt64, _ name: @autoclosure () -> String) {
    // Told apart from a mark under which nothing stands, whatever the value; in no order, for several may share a mark.
    var fingerprint = Fingerprint(value)
    fingerprint.add(UInt64(mark.space.rawValue))
    values[mark.number, default: 0] &+= fingerprint.value | 1
    if isNaming { names[mark.number, default: []].append(name()) }
  }
}

extension World {
  /// Whether it would tell of a change of anything that was read.
  package func tells(of trace: Trace) -> Bool {
    trace.marks.allSatisfy { spaces.contains($0.space) }
  }

  /// A number for what stands under all of these now.
  package func version(of marks: [UInt32]) -> UInt64 {
    Fingerprint(of: marks.map { values[$0] ?? 0 }).value
  }
}

/// All that can be read, and a number for what each of it is now. Two worlds differ in the marks of what has changed.
package struct World: Sendable {
  private(set) package var values = [UInt64](repeating: 0, count: Mark.count)
  /// What stands under each mark, where somebody wants it told.
  package private(set) var names: [UInt32: [String]] = [:]
  private let isNaming: Bool

  package init(isNaming: Bool = false) { self.isNaming = isNaming }

  /// - Parameters:
  ///   - value: a fingerprint of what is handed out under the mark.
  ///   - name: for people.
  package mutating func add(_ mark: Mark, _ value: UInt64, _ name: @autoclosure () -> String) {
    // Told apart from a mark under which nothing stands, whatever the value; in no order, for several may share a mark.
    var fingerprint = Fingerprint(value)
    fingerprint.add(UInt64(mark.space.rawValue))
    values[Int(mark.number)] &+= fingerprint.value | 1
    if isNaming { names[mark.number, default: []].append(name()) }
  }
}

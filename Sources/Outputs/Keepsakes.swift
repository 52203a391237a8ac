internal import Synchronization

/// What a build leaves to the next of something that is made of very many records, so that those that have not changed need
/// not be taken in again.
package protocol Keepsakes: Sendable {
  /// What the last build left under a name, whole; nil where that is of no use.
  func last(_ name: String) -> [UInt8]?

  /// Whether something else stands now under the mark of that number, or nobody knows what stood there.
  func isChanged(_ mark: UInt32) -> Bool

  /// Leaves what is appended to the bytes. Who appends much passes on now and then what there is, so that it never lies in memory
  /// as a whole.
  func leave(_ name: String, _ append: (inout [UInt8], _ passOn: (inout [UInt8]) -> Void) -> Void)
}

/// Where who makes a file finds what was left. The plan of a site has it before anybody has looked into the output; where nobody
/// does, or nothing is to be remembered, it stays empty.
package final class KeepsakeBox: Sendable {
  private let found = Mutex<(any Keepsakes)?>(nil)

  package init() {}

  package var keepsakes: (any Keepsakes)? { found.withLock { $0 } }

  package func fill(_ keepsakes: any Keepsakes) { found.withLock { $0 = keepsakes } }
}

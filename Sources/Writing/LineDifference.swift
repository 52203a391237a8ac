/// What a file says now and would say then, line by line: for who looks before it is written.
package struct LineDifference: Sendable {
  /// `-12 old`, `+12 new`, in the order of the lines.
  package let lines: [String]

  package init(from old: [UInt8], to new: [UInt8]) {
    let difference = LineDifference.lines(of: new).difference(from: LineDifference.lines(of: old))
    lines = difference.sorted { $0.place < $1.place }.map { change in
      switch change {
      case .remove(let offset, let line, _): "-\(offset + 1) \(line)"
      case .insert(let offset, let line, _): "+\(offset + 1) \(line)"
      }
    }
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}

extension CollectionDifference.Change {
  /// What goes comes before what stands in its place.
  fileprivate var place: Int {
    switch self {
    case .remove(let offset, _, _): offset * 2
    case .insert(let offset, _, _): offset * 2 + 1
    }
  }
}

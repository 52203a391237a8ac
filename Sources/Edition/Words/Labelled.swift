/// A word of a closed list, which pages call by the file of words: `stage.submitted`.
package protocol Labelled: CaseIterable, RawRepresentable<String>, Sendable {
  static var group: String { get }
  var labelKey: String { get }
}

extension Labelled {
  package var labelKey: String { "\(Self.group).\(rawValue)" }

  static var labelKeys: [String] { allCases.map(\.labelKey) }
}

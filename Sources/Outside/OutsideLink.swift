internal import Foundation

/// An address elsewhere, and where in the content it is written.
package struct OutsideLink: Sendable {
  package struct Place: Hashable, Sendable {
    package let file: String
    package let line: Int
    /// In letters, from 1.
    package let column: Int

    package var text: String { "\(file):\(line):\(column)" }
  }

  package let address: String
  package let places: [Place]

  /// All in a list of files, each address once, in the order of the files.
  ///
  /// - Parameter base: the address of the site itself, whose own pages a build checks.
  package static func all(in texts: [(file: String, text: String)], base: String?) -> [OutsideLink]
  {
    var order: [String] = []
    var places: [String: [Place]] = [:]
    for (file, text) in texts {
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        for (address, column) in addresses(in: line) where base.map(address.hasPrefix) != true {
          if places[address] == nil { order.append(address) }
          places[address, default: []].append(Place(file: file, line: number + 1, column: column))
        }
      }
    }
    return order.map { OutsideLink(address: $0, places: places[$0] ?? []) }
  }

  /// In YAML and in Markdown alike an address ends at a blank, a quote or a bracket that was not opened in it; a sign that
  /// ends a sentence is none of it. What stands in a comment of YAML is for editors.
  private static func addresses(in line: Substring) -> [(String, Int)] {
    guard !line.drop(while: { $0 == " " }).hasPrefix("# ") else { return [] }
    var found: [(String, Int)] = []
    var rest = line
    while let start = rest.firstRange(of: #/https?:///#) {
      let address = whole(rest[start.lowerBound...])
      let column = line[..<start.lowerBound].unicodeScalars.count + 1
      if address.count > "https://".count { found.append((String(address), column)) }
      rest = rest[max(address.endIndex, start.upperBound)...]
    }
    return found
  }

  private static func whole(_ rest: Substring) -> Substring {
    var open = 0
    let end = rest.firstIndex { sign in
      switch sign {
      case "(", "[", "{": open += 1
      case ")", "]", "}":
        open -= 1
        return open < 0
      case " ", "\t", "\r", "\"", "'", "<", ">", "`", "|", "“", "”", "’": return true
      default: break
      }
      return false
    }
    var address = rest[..<(end ?? rest.endIndex)]
    while let last = address.last, ".,;:!?…".contains(last) { address = address.dropLast() }
    return address
  }

  /// Whose server is asked.
  static func host(of address: String) -> String {
    address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(2).first
      .map { $0.lowercased() } ?? ""
  }
}

/// What a page of HTML names: addresses that a browser or a reader may follow, and its own anchors.
package struct PageScan: Sendable {
  /// As they are written, each once, in the order of the page.
  package private(set) var links: [String] = []
  package private(set) var anchors: Set<String> = []

  package init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = TagReader(bytes)
      var known: Set<String> = []
      while let tag = reader.next() {
        for (name, value) in tag.attributes { take(name, value, &known) }
      }
    }
  }

  private mutating func take(_ name: TagReader.Name, _ value: String, _ known: inout Set<String>) {
    switch name {
    case .id: anchors.insert(value)
    case .address:
      if known.insert(value).inserted { links.append(value) }
    case .addresses:
      for one in value.split(separator: ",") {
        let address = one.split(separator: " ").first.map(String.init) ?? ""
        if known.insert(address).inserted { links.append(address) }
      }
    }
  }
}

package import Hosting

/// What a browser is given.
package struct Answer: Sendable {
  package let status: Int
  package let headers: [HeaderField]
  package let body: [UInt8]

  init(_ status: Int, _ headers: [HeaderField] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  static func text(_ status: Int, _ text: String) -> Answer {
    Answer(status, [.type("text/plain; charset=utf-8"), .notKept], body: Array("\(text)\n".utf8))
  }

  static func moved(_ status: Int, to address: String) -> Answer {
    Answer(status, [HeaderField(name: "Location", value: address), .notKept])
  }
}

extension HeaderField {
  /// What is shown now is not what is shown after the next save.
  static let notKept = HeaderField(name: "Cache-Control", value: "no-store")

  static func type(_ type: String) -> HeaderField { HeaderField(name: "Content-Type", value: type) }
}

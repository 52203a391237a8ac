internal import Foundation

/// What the bar sends when a file is to be opened.
struct OpenForm {
  /// The path, as it is shown; nil where the form is none that the bar would send.
  let file: String?

  /// - Parameter body: as browsers encode a form. Anybody may send anything: Foundation ends the program where it is told that a
  ///   text is percent-encoded and it is not, and so is asked.
  init(_ body: some Sequence<UInt8>) {
    let query = String(decoding: Array(body), as: UTF8.self).replacing("+", with: "%20")
    let form = URLComponents(string: "?" + query, encodingInvalidCharacters: false)
    file = form?.queryItems?.first { $0.name == "file" }?.value
  }
}

/// What a server says a file is, by the ending of its name.
package struct ContentType: Sendable {
  package static let header = "Content-Type"

  let ending: String
  let type: String
  /// Whether it is text of a kind for which servers have to say that it is UTF-8; the others say so themselves.
  let needsCharset: Bool

  private init(_ ending: String, _ type: String, _ charset: Charset = .itsOwn) {
    self.ending = ending
    self.type = type
    needsCharset = charset == .said
  }

  private enum Charset { case said, itsOwn }

  var full: String { needsCharset ? type + "; charset=utf-8" : type }

  /// What is not packed already.
  var isWorthPacking: Bool {
    needsCharset || type.hasSuffix("json") || type.hasSuffix("xml")
  }

  package static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return unknown }
    return byEnding[name[name.index(after: dot)...]] ?? unknown
  }

  static let unknown = "application/octet-stream"

  private static let byEnding = Dictionary(
    uniqueKeysWithValues: all.map { ($0.ending[...], $0.full) })

  private static let office = "application/vnd.openxmlformats-officedocument."
  private static let open = "application/vnd.oasis.opendocument."

  /// Of pages, data and pictures; then of papers.
  static let all = [
    ContentType("html", "text/html", .said), ContentType("css", "text/css", .said),
    ContentType("js", "text/javascript", .said), ContentType("json", "application/json"),
    ContentType("jsonl", "application/jsonl", .said), ContentType("jsonld", "application/ld+json"),
    ContentType("xml", "application/xml"), ContentType("txt", "text/plain", .said),
    ContentType("csv", "text/csv", .said), ContentType("svg", "image/svg+xml"),
    ContentType("png", "image/png"), ContentType("jpg", "image/jpeg"),
    ContentType("webp", "image/webp"), ContentType("zip", "application/zip"),
    ContentType("pdf", "application/pdf"), ContentType("jpeg", "image/jpeg"),
    ContentType("gif", "image/gif"), ContentType("tif", "image/tiff"),
    ContentType("tiff", "image/tiff"), ContentType("docx", office + "wordprocessingml.document"),
    ContentType("xlsx", office + "spreadsheetml.sheet"),
    ContentType("pptx", office + "presentationml.presentation"),
    ContentType("doc", "application/msword"), ContentType("xls", "application/vnd.ms-excel"),
    ContentType("ppt", "application/vnd.ms-powerpoint"), ContentType("odt", open + "text"),
    ContentType("ods", open + "spreadsheet"), ContentType("odp", open + "presentation"),
  ]
}

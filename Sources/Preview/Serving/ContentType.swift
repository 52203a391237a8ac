/// What a server says a file is, by the ending of its name.
enum ContentType {
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    return byEnding[String(name[name.index(after: dot)...])] ?? "application/octet-stream"
  }

  private static let byEnding: [String: String] = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json",
    "jsonl": "application/jsonl; charset=utf-8", "jsonld": "application/ld+json",
    "xml": "application/xml", "atom": "application/atom+xml", "ttl": "text/turtle; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8", "svg": "image/svg+xml",
    "png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "pdf": "application/pdf",
    "zip": "application/zip", "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odt": "application/vnd.oasis.opendocument.text",
  ]
}

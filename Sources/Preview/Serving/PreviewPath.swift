/// Addresses of the preview itself. No site has any that begin so, for no part of an address begins with a dot.
enum PreviewPath {
  static let start = "/.preview/"
  static let events = start + "events"
  static let moment = start + "moment"
  static let status = start + "status"
  static let open = start + "open"
  static let icon = start + "icon.svg"
  static let style = start + "bar.css"
  static let script = start + "bar.js"
}

/// A file of the site whose bytes have been made.
package struct WrittenFile: Sendable {
  package let path: String
  /// In bytes.
  package let size: Int

  package init(path: String, size: Int) {
    self.path = path
    self.size = size
  }
}

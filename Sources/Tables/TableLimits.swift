/// How large a table may be. Beyond that it is no list that somebody keeps, or has to be divided.
package enum TableLimits {
  package static let rows = 20_000
  package static let columns = 200
  package static let sheets = 200
  /// Of the file as it lies there, in bytes.
  package static let file = 64 << 20
  /// Of one part of it, unpacked.
  static let part = 512 << 20
  /// Of all texts that cells share.
  static let sharedText = 128 << 20
  /// What Excel lets stand in one cell.
  static let cell = 32_767
}

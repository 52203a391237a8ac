internal import Vietnamese

/// Yes and no, as people answer and spreadsheets have them.
package enum YesOrNo {
  /// Nil for what is neither.
  package static func said(by text: String) -> Bool? {
    switch text.folded {
    case "true", "x", "co", "c", "dung", "yes", "y", "1": true
    case "false", "khong", "k", "sai", "no", "n", "0": false
    default: nil
    }
  }
}

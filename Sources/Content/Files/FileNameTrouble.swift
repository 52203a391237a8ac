internal import Vietnamese

/// Why a file's name would not survive the way to another system or into an address.
enum FileNameTrouble {
  case notUTF8
  case notNFC
  case character(Unicode.Scalar)
  case space

  /// Nil for a name that travels well; accented letters and inner spaces do.
  init?(in name: String) {
    if let odd = name.unicodeScalars.first(where: FileNameTrouble.isOdd) {
      self = .character(odd)
    } else if name.first == " " || name.last == " " || name.last == "." {
      self = .space
    } else if !name.isNFC {
      self = .notNFC
    } else {
      return nil
    }
  }

  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", ":", "*", "?", "\"", "<", ">", "|", "#", "%": true
    case "-", ".", "_", "0"..."9", "a"..."z", "A"..."Z": false
    default: isInvisible(scalar)
    }
  }

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    case .spaceSeparator: scalar != " "
    default: false
    }
  }
}

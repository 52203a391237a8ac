internal import JSON
package import Vietnamese

/// One fact of a row, typed as it leaves the house: the same in CSV, in JSON and in the tables of a page.
package enum Cell: Hashable, Sendable {
  case absent
  case text(String)
  case integer(Int)
  case decimal(Quantity)
  case day(Day)
  /// A day and a time with its offset from UTC: `2024-01-05T08:00:00+07:00`.
  case moment(String)
  case flag(Bool)

  /// Nil for a fact that is missing, which JSON leaves out.
  var json: JSON? {
    switch self {
    case .absent: nil
    case .text(let text), .moment(let text): .text(text)
    case .integer(let number): .int(number)
    case .decimal(let quantity): .number(quantity.plain)
    case .day(let day): .text(day.iso)
    case .flag(let flag): .bool(flag)
    }
  }
}

extension Quantity {
  /// As machines read it, without groups: `-12.5`.
  var plain: String {
    let digits = String(mantissa.magnitude)
    let zeros = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count))
    let whole = zeros + digits
    let sign = mantissa < 0 ? "-" : ""
    return scale == 0 ? sign + digits : "\(sign)\(whole.dropLast(scale)).\(whole.suffix(scale))"
  }
}

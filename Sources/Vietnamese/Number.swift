/// Numbers as each language prints them, independent of any locale data. A negative number has a
/// minus sign (−), not a hyphen, which a line could break after.
package enum Number {
  /// vi “1.800.000”, en “1,800,000”.
  package static func print(_ number: Int, _ language: Language) -> String {
    print(Quantity(number), language)
  }

  /// vi “1.234,5”, en “1,234.5”: every decimal that is there, none that is not.
  package static func print(_ quantity: Quantity, _ language: Language) -> String {
    let (group, point) = language == .vi ? (".", ",") : (",", ".")
    var digits = String(quantity.mantissa.magnitude)
    if digits.utf8.count <= quantity.scale { digits = digits.zeroPadded(to: quantity.scale + 1) }
    let whole = digits.utf8.count - quantity.scale
    var text = quantity.mantissa < 0 ? "−" : ""
    for (i, digit) in digits.unicodeScalars.enumerated() {
      if i == whole {
        text += point
      } else if i > 0, i < whole, (whole - i) % 3 == 0 {
        text += group
      }
      text.unicodeScalars.append(digit)
    }
    return text
  }

  /// vi “48,5%”, en “48.5%”; the quantity is in per cent already.
  package static func percent(_ quantity: Quantity, _ language: Language) -> String {
    print(quantity, language) + "%"
  }

  /// With its sign whichever it is, for a change: “+12,5%”, “−65%”, “0%”.
  package static func percentChange(_ quantity: Quantity, _ language: Language) -> String {
    signed(quantity, language) + "%"
  }

  /// With its sign whichever it is: “+12,5”, “−53”, “0”.
  package static func signed(_ quantity: Quantity, _ language: Language) -> String {
    (quantity.mantissa > 0 ? "+" : "") + print(quantity, language)
  }

  /// vi “1.800.000 đồng”, en “1,800,000 VND”, with a no-break space.
  package static func dong(_ amount: Int, _ language: Language) -> String {
    print(amount, language) + "\u{A0}" + (language == .vi ? "đồng" : "VND")
  }
}

/// vi “A, B và C”, en “A, B and C”: neither language puts a comma before the last.
///
/// - Parameter apart: “A; B; C”, where “, B” could be read as what A is, and “and C” as what B is of.
package func listed(_ items: [String], _ language: Language, apart: Bool = false) -> String {
  if apart { return items.joined(separator: "; ") }
  guard items.count > 1 else { return items.first ?? "" }
  let and = language == .vi ? " và " : " and "
  return items.dropLast().joined(separator: ", ") + and + items[items.count - 1]
}

/// What English needs and Vietnamese does not.
package enum English {
  /// “1 initiative”, “2,000 initiatives”, “0 initiatives”.
  package static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    Number.print(number, .en) + " " + (number == 1 ? one : many)
  }

  /// “1st”, “2nd”, “11th”, “23rd”.
  package static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }
}

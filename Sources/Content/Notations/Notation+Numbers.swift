internal import Diagnostics
internal import Records
internal import Vietnamese

extension Notation where Value == Int {
  /// A count or an amount in đồng: digits only, never negative.
  static var whole: Notation {
    .scalar(.whole) { text, mark, reader in
      if text.utf8.allSatisfy(\.isDigit), let number = Int(text) { return number }
      reader.report(.badWhole(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Notation where Value == Quantity {
  /// A measured number, with a decimal point where it needs one. Three decimals look like thousands and are refused.
  static var quantity: Notation {
    .scalar(.quantity) { text, mark, reader in
      if let number = Quantity(text), !NumberReading.isAmbiguous(text) { return number }
      reader.report(.badQuantity(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

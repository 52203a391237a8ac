extension String {
  /// A Vietnamese name of a locality as it stands within a sentence: “Phường Dĩ An” as “phường Dĩ An”. Decree 30/2020/NĐ-CP,
  /// Annex II, keeps the capital where the common noun goes with a number, as in “Phường 1”, and in “Thành phố Hồ Chí Minh”.
  /// Names of bodies, “Ủy ban nhân dân phường Dĩ An”, “Sở Xây dựng”, stay as they are.
  package var inSentence: String {
    guard !LocalityNoun.withCapital.contains(self),
      let noun = LocalityNoun.all.first(where: { hasPrefix($0 + " ") }),
      let own = dropFirst(noun.count + 1).first, own.isUppercase
    else { return self }
    return noun.lowercased() + dropFirst(noun.count)
  }
}

/// The common nouns with which names of localities begin.
private enum LocalityNoun {
  static let all = [
    "Thành phố", "Thị trấn", "Thị xã", "Đặc khu", "Phường", "Huyện", "Quận", "Tỉnh", "Xã",
  ]

  static let withCapital: Set = ["Thành phố Hồ Chí Minh"]
}

internal import Vietnamese

/// What a unit of today came from.
extension UnitSheet {
  /// The units of before that are meant. Of several by one name that in the district of its neighbours, where there is one;
  /// else none.
  func origins(of text: OriginText) -> [String] {
    let choices = text.parts.map(candidates)
    let certain = Set(choices.filter { $0.count == 1 }.flatMap { $0.compactMap(\.district) })
    return choices.compactMap { all in
      let near = all.filter { $0.district.map(certain.contains) ?? true }
      return all.count == 1 ? all[0].id : near.count == 1 ? near[0].id : nil
    }
  }

  private func candidates(for part: OriginText.Part) -> [(id: String?, district: String?)] {
    let name = part.name.matchKey
    let whole = districts.filter { $0.district.fullName.matchKey == name }
      .map { (id: String?.some($0.id), district: String?.none) }
    let named = communes.filter { commune in
      let full = commune.place.fullName.matchKey
      return full == name || full.hasSuffix(" " + name)
    }
    let exact = named.filter { $0.place.fullName.matchKey == name }
    let meant = (exact.isEmpty ? named : exact).filter { commune in
      part.district.map { $0.names(commune.district.fullName) } ?? true
    }
    return whole + meant.map { (id: $0.id, district: $0.district.code) }
  }
}

extension String {
  /// Whether the words in brackets are a district’s name, its sort written out or not.
  fileprivate func names(_ district: String) -> Bool {
    let wanted = folded.replacing("tp.", with: "thanh pho ").split(separator: " ")
    return wanted.joined(separator: " ") == district.folded
      || district.folded.hasSuffix(" " + wanted.joined(separator: " "))
  }
}

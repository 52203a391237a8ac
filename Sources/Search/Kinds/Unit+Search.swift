internal import Edition
internal import Records
internal import Vietnamese

extension Unit: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    let parents = parents.compactMap { parent in
      texts.naming.name(of: parent.value, on: parent.period.to ?? parent.period.from)
    }
    return texts.names(of: self).enumerated().map { index, name in
      SearchField(index == 0 ? .title : .name, name)
    } + kinds.map { .fact(texts.naming.say($0.value)) } + parents.map { .fact($0) }
      + texts.relatives(of: id).map { SearchField(.related, $0) }
      + [gso].compactMap { $0 }.map { .fact($0) }
      + texts.facts([texts.naming.head(of: self, on: nil)])
  }
}

internal import Edition
internal import Records
internal import Vietnamese

extension Official: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [SearchField(.title, texts.name(of: self, on: nil))]
      + (name?.writtenForms ?? []).dropFirst().map { SearchField(.name, $0) }
      + texts.household(self)
      + posts.flatMap { post in
        texts.facts([post.title, post.responsibility])
          + (post.role.map { texts.say($0, as: .fact) } ?? [])
          + texts.units([post.unit.id], on: post.period.to ?? post.period.from)
      }
  }
}

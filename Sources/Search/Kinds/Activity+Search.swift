internal import Edition
internal import Records
internal import Vietnamese

extension Activity: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    [SearchField(.title, title(in: texts.naming)), .fact(texts.naming.say(form))]
      + texts.facts([audience]) + texts.units([unit.id], on: on.value)
  }
}

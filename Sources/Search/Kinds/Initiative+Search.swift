internal import Edition
internal import Records
internal import Vietnamese

extension Initiative: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    let on = lifecycle.first?.on.value
    return [texts.title(title)] + texts.facts([summary, bottleneck])
      + texts.facts(fields.map { texts.registry.field($0.id)?.label })
      + texts.parties(proposers, on: on) + texts.units([employer.id], on: on)
      + texts.units(pilot?.area.map(\.id) ?? [], on: pilot?.from.value)
      + (pilot == nil ? [] : texts.say(Stage.piloting, as: .label))
      + legalBasis.flatMap(texts.numbers)
      + [SearchField(.label, texts.naming.say(standing(on: texts.today(for: self))))]
      + lifecycle.compactMap(\.document).flatMap(texts.numbers)
      + texts.facts(outcomes.map(\.measure) + results + obstacles.map(\.text) + lessons)
      + (recognised(by: texts.today(for: self)).map(texts.recognition) ?? [])
  }
}

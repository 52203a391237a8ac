internal import Edition
internal import Records
internal import Vietnamese

extension Commendation: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    let on = PartialDate.day(decision.on.value)
    let status = status(on: texts.today(for: self))
    let number = decision.number.map { number in
      [SearchField(.title, number.value)] + texts.decision(number.value)
    }
    return [
      SearchField(.title, title(in: texts.naming)),
      SearchField(.label, texts.naming.say(act)), texts.day(decision.on.value),
    ] + texts.say(texts.edition.category(of: self), as: .label) + (number ?? [])
      + texts.facts([citation, movement])
      + [texts.naming.authority(of: decision)].compactMap { $0 }.map { SearchField(.party, $0) }
      + texts.labels([form.flatMap { texts.registry.form($0.id) }?.label])
      + texts.parties(recipients.map(\.party), on: on)
      + texts.units([decision.by.id] + texts.edition.units(of: self), on: on)
      + texts.facts([initiative.flatMap { texts.registry.initiatives[$0]?.title }])
      + (history.map(\.decision.number) + way.map(\.reference)).compactMap { $0 }
      .flatMap { texts.decision($0.value) }
      + (status == .inForce ? [] : texts.status(status))
      + history.flatMap {
        texts.facts([$0.reason]) + ($0.ground.map { texts.say($0, as: .fact) } ?? [])
      }
  }
}

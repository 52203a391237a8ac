internal import Edition
internal import Records
internal import Vietnamese

extension Commendation: Searchable {
  func searchFields(_ texts: SearchTexts) -> [SearchField] {
    let on = PartialDate.day(decision.on.value)
    let status = status(on: texts.today)
    return [
      SearchField(.title, title(in: texts.naming)), SearchField(.title, decision.number.value),
      SearchField(.label, texts.naming.say(act)),
    ] + texts.decision(decision.number.value) + texts.facts([citation])
      + texts.labels([form.flatMap { texts.registry.form($0.id) }?.label])
      + texts.parties(recipients.map(\.party), on: on)
      + texts.units([decision.by.id] + texts.edition.units(of: self), on: on)
      + texts.facts([initiative.flatMap { texts.registry.initiatives[$0]?.title }])
      + history.flatMap { texts.decision($0.decision.number.value) }
      + (status == .inForce ? [] : texts.status(status))
  }
}

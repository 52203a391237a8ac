internal import Records
internal import Vietnamese

extension Context {
  /// All that a record is found by, but for its long text: in the page's language, and what it is called also in the other.
  func searchFields(of key: RecordKey) -> [SearchField] {
    let id = key.name
    let own =
      switch key.kind {
      case .unit: registry.units[ID(id)].map(fields)
      case .official: registry.officials[ID(id)].map(fields)
      case .initiative: registry.initiatives[ID(id)].map(fields)
      case .commendation: registry.commendations[ID(id)].map(fields)
      case .document: registry.documents[ID(id)].map(fields)
      case .encouragement: registry.encouragements[ID(id)].map(fields)
      case .plan: registry.plans[ID(id)].map(fields)
      case .activity: registry.activities[ID(id)].map(fields)
      case .practice: registry.practices[ID(id)].map(fields)
      case .consultation: registry.consultations[ID(id)].map(fields)
      case .bulletin: registry.bulletins[ID(id)].map(fields)
      case .article: registry.articles[ID(id)].map(fields)
      case .correction: registry.corrections[ID(id)].map(fields)
      case .page: registry.pages[ID(id)].map { [title($0.title)] }
      }
    return (own ?? []) + [SearchField(.fact, say(key.kind))]
  }

  private func fields(_ initiative: Initiative) -> [SearchField] {
    let on = initiative.lifecycle.first?.on.value
    return [title(initiative.title)] + facts([initiative.summary, initiative.bottleneck])
      + facts(initiative.fields.map { registry.field($0.id)?.label })
      + parties(initiative.proposers, on: on) + units([initiative.employer.id], on: on)
      + units(initiative.pilot?.area.map(\.id) ?? [], on: initiative.pilot?.from.value)
      + initiative.legalBasis.flatMap(numbers)
      + [plainFact(say(initiative.standing(on: today)))]
      + initiative.lifecycle.compactMap(\.document).flatMap(numbers)
      + facts(initiative.outcomes.map(\.measure) + initiative.obstacles.map(\.text))
  }

  private func fields(_ commendation: Commendation) -> [SearchField] {
    let on = commendation.decision.on.value
    let form = commendation.form.flatMap { registry.form($0.id) }
    return [
      SearchField(.title, plainTitle(of: commendation)),
      SearchField(.title, commendation.decision.number.value),
      plainFact(say(commendation.act)),
    ] + facts([commendation.citation, form?.label])
      + parties(commendation.recipients.map(\.party), on: on)
      + units([commendation.decision.by.id] + edition.units(of: commendation), on: on)
      + facts([commendation.initiative.flatMap { registry.initiatives[$0]?.title }])
      + commendation.history.map(\.decision.number.value).map { SearchField(.name, $0) }
      + (commendation.status(on: today) == .inForce
        ? [] : [plainFact(say(commendation.status(on: today)))])
  }

  private func fields(_ official: Official) -> [SearchField] {
    [SearchField(.title, official.name.display)]
      + official.name.writtenForms.dropFirst().map { SearchField(.name, $0) }
      + official.posts.flatMap { post in
        facts([post.title]) + units([post.unit.id], on: post.period.to ?? post.period.from)
      }
  }

  private func fields(_ document: Document) -> [SearchField] {
    [
      SearchField(.title, label(of: document)), SearchField(.title, document.number.value),
      SearchField(.name, plain(document.title)),
    ] + units([document.issuer.id], on: document.issued.value)
      + facts(document.articles.map(\.title))
  }

  private func fields(_ bulletin: Bulletin) -> [SearchField] {
    [
      title(bulletin.title),
      plainFact("\(bulletin.number.value)/\(bulletin.publish.value.day.year)"),
    ]
      + bulletin.items.compactMap { plainTitle(of: RecordKey($0)) }.map(plainFact)
  }

  private func fields(_ article: Article) -> [SearchField] {
    [title(article.title)] + facts([article.summary, article.outlet])
      + article.people.compactMap { registry.officials[$0]?.name.display }
      .map { SearchField(.party, $0) }
  }

  private func fields(_ consultation: Consultation) -> [SearchField] {
    [title(consultation.title)] + parties(consultation.candidates.map(\.party), on: nil)
      + units([consultation.by.id], on: consultation.opens.value)
      + facts(consultation.candidates.map { $0.form.flatMap { registry.form($0.id)?.label } })
  }

  private func fields(_ plan: Plan) -> [SearchField] {
    [SearchField(.title, plainTitle(of: plan))] + units([plan.unit.id], on: plan.period.from)
      + facts(plan.tasks.map(\.text))
  }

  private func fields(_ activity: Activity) -> [SearchField] {
    [SearchField(.title, plainTitle(of: activity)), plainFact(say(activity.form))]
      + facts([activity.audience]) + units([activity.unit.id], on: activity.on.value)
  }

  private func fields(_ practice: Practice) -> [SearchField] {
    [SearchField(.title, plainTitle(of: practice))]
      + units([practice.unit.id], on: practice.period.to ?? practice.period.from)
      + facts(practice.difficulties + practice.solutions + practice.goodPractices)
  }

  private func fields(_ given: Encouragement) -> [SearchField] {
    [SearchField(.title, say(given.sort))] + facts([given.text])
      + units([given.unit.id], on: given.period.to ?? given.period.from)
      + [given.decision?.number.value].compactMap { $0 }.map { SearchField(.name, $0) }
      + parties([given.official.map(Party.official)].compactMap { $0 }, on: nil)
  }

  private func fields(_ correction: Correction) -> [SearchField] {
    let corrected = plainTitle(of: RecordKey(correction.record))
    return [SearchField(.title, plainTitle(of: correction.key) ?? "")]
      + [corrected].compactMap { $0 }.map { SearchField(.party, $0) }
      + facts([correction.was, correction.now, correction.why])
  }
}

// Units
extension Context {
  private func fields(_ unit: Unit) -> [SearchField] {
    let own = ID<Unit>(unit.header.name)
    let parents = unit.parents.compactMap { parent in
      registry.units[parent.value].map { ($0, parent.period.to ?? parent.period.from) }
    }
    return names(of: unit).enumerated().map { index, name in
      SearchField(index == 0 ? .title : .name, name)
    } + unit.kinds.map { plainFact(say($0.value)) }
      + parents.map { plainFact(plain(name(of: $0, on: $1))) }
      + relatives(of: own).map { SearchField(.related, $0) }
      + [unit.gso].compactMap { $0 }.map(plainFact)
  }

  /// The latest name first, then those before it, then how they are abbreviated, then the Vietnamese ones.
  private func names(of unit: Unit) -> [String] {
    let names = unit.names.reversed().map(\.value)
    let own = names.map(plain)
    let foreign = language == .vi ? [] : names.map(\.vi)
    return (own + (own + foreign).flatMap(abbreviated) + foreign).uniqued
  }

  /// “UBND thành phố Thủ Dầu Một”, by the site's own glossary.
  private func abbreviated(_ name: String) -> [String] {
    let glossary = foldedGlossary.get { registry.glossary.map { FoldedEntry($0, language) } }
    guard !glossary.isEmpty else { return [] }
    let folded = name.folded
    return glossary.compactMap { entry in
      entry.forms.first { folded.hasPrefix($0.folded) }
        .map { $0.term + name.dropFirst($0.meaning.count) }
    }
  }

  /// The names of all units it came from and went over into, however many steps away.
  private func relatives(of unit: ID<Unit>) -> [String] {
    var seen: Set<ID<Unit>> = [unit]
    let before = closure(of: unit, seen: &seen) { relations.predecessors[$0].map(\.unit) }
    let after = closure(of: unit, seen: &seen) { id in
      registry.units[id]?.successions.filter { $0.on.value <= today }.compactMap { $0.to?.id } ?? []
    }
    return (before + after).compactMap { registry.units[$0] }.flatMap(names).uniqued
  }

  private func closure(
    of unit: ID<Unit>, seen: inout Set<ID<Unit>>, _ step: (ID<Unit>) -> [ID<Unit>]
  ) -> [ID<Unit>] {
    var found: [ID<Unit>] = []
    var queue = [unit]
    while let next = queue.popLast() {
      for other in step(next) where seen.insert(other).inserted {
        found.append(other)
        queue.append(other)
      }
    }
    return found
  }

  /// The units as they were called on the day, and what carries on their work now.
  private func units(_ ids: [ID<Unit>], on day: Day?) -> [SearchField] {
    ids.compactMap { registry.units[$0] }.flatMap { unit -> [SearchField] in
      let then = plain(name(of: unit, on: day))
      let now = edition.heirs(of: unit).map { plain(name(of: $0, on: nil)) }
      return ([then] + abbreviated(then)).map { SearchField(.party, $0) }
        + now.map(plainFact)
    }
  }
}

/// An abbreviation and what it stands for, in Vietnamese and then in the page's language, ready to be compared.
struct FoldedEntry: Sendable {
  struct Form: Sendable {
    let term: String
    let meaning: String
    let folded: String
  }

  let forms: [Form]

  init(_ entry: GlossaryTerm, _ language: Language) {
    forms = [(entry.term.vi, entry.meaning.vi), (entry.term[language], entry.meaning[language])]
      .map { Form(term: $0, meaning: $1, folded: $1.folded) }
  }
}

// The small parts
extension Context {
  private func title(_ text: LocalText) -> SearchField { SearchField(.title, plain(text)) }
  private func plainFact(_ text: String) -> SearchField { SearchField(.fact, text) }

  /// Nothing where the text has not been translated.
  private func facts(_ texts: [LocalText?]) -> [SearchField] {
    texts.compactMap { $0?.said(in: language) }.filter { $0.language == language }
      .map { plainFact($0.text) }
  }

  private func parties(_ parties: [Party], on day: Day?) -> [SearchField] {
    parties.flatMap { party -> [SearchField] in
      switch party {
      case .official(let reference):
        [registry.officials[reference]?.name.display].compactMap { $0 }
          .map { SearchField(.party, $0) }
      case .unit(let reference): units([reference.id], on: day)
      }
    }
  }

  private func numbers(_ citation: Citation) -> [SearchField] {
    [registry.documents[citation.document]?.number.value].compactMap { $0 }.map(plainFact)
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

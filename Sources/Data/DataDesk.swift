package import Edition
internal import Records
internal import Vietnamese

/// What rows are made from: the records that may be read at the moment, and what the site calls them in each language.
package final class DataDesk: Sendable {
  package let edition: Edition
  package let wording: Wording
  let vi: Naming
  let en: Naming

  init(_ edition: Edition, _ wording: Wording) {
    self.edition = edition
    self.wording = wording
    vi = Naming(edition, wording, .vi)
    en = Naming(edition, wording, .en)
  }

  var registry: Registry { edition.registry }
  var today: Day { edition.today }
  var base: String { edition.settings.base }

  /// Absolute; a record without a page of its own stands on a list.
  func address(_ key: RecordKey, _ language: Language) -> String {
    let page = base + Route.record(key).path(in: language)
    return key.anchor.map { page + "#" + $0 } ?? page
  }

  /// Who decided, as an office or a body.
  func authority(of decision: Decision) -> LocalText? {
    vi.authority(of: decision).map { LocalText(vi: $0, en: en.authority(of: decision)) }
  }

  func signer(of decision: Decision) -> LocalText? {
    vi.signer(of: decision).map { LocalText(vi: $0, en: en.signer(of: decision)) }
  }

  /// The document of this site that something rests on.
  func citation(of basis: Basis) -> Citation? {
    switch basis {
    case .record(let citation): citation
    case .instrument(let instrument):
      registry.document(basis).map { document in
        Citation(
          document: Reference(document.id, at: document.header.place), article: instrument.article)
      }
    }
  }

  func article(of basis: Basis) -> String? {
    switch basis {
    case .record(let citation): registry.document(basis).flatMap { _ in citation.article }
    case .instrument(let instrument): instrument.article
    }
  }

  /// The number of the instrument, whether or not it has a record here.
  func number(of basis: Basis) -> String? {
    switch basis {
    case .record: registry.document(basis)?.number.value
    case .instrument(let instrument): instrument.number
    }
  }

  func knows(_ party: Party) -> Bool {
    switch party {
    case .official(let official): registry.officials[official] != nil
    case .unit(let unit): registry.units[unit] != nil
    }
  }

  func isSample(_ party: Party) -> Bool {
    switch party {
    case .official(let official): registry.officials[official]?.header.isSample ?? false
    case .unit(let unit): registry.units[unit]?.header.isSample ?? false
    }
  }

  /// Nil for somebody known by office alone.
  func name(of party: Party, on date: PartialDate) -> LocalText? {
    switch party {
    case .official(let official):
      registry.officials[official]?.name.map { LocalText(vi: $0.display, en: $0.display) }
    case .unit(let unit): registry.units[unit].map { edition.name(of: $0, on: date) }
    }
  }

  /// "Deputy Director, Department of Construction", as it was on the day; nil for units and for who held no post. Of somebody
  /// known by office alone there always is one.
  func post(of party: Party, on date: PartialDate) -> LocalText? {
    guard case .official(let reference) = party, let official = registry.officials[reference],
      let post = official.post(on: date) ?? (official.name == nil ? official.posts.last : nil),
      let unit = registry.units[post.unit]
    else { return nil }
    let name = edition.name(of: unit, on: date)
    let english = post.title.en.flatMap { title in name.en.map { "\(title), \($0)" } }
    return LocalText(vi: "\(post.title.vi), \(name.vi)", en: english)
  }
}

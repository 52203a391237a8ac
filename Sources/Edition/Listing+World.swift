internal import Keeping
internal import Records
internal import Vietnamese

extension Listing.Entry {
  fileprivate var fingerprint: UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(key.text)
    fingerprint.add(day?.iso ?? "")
    fingerprint.add(letter ?? "")
    for facet in facets { facet.add(to: &fingerprint) }
    return fingerprint.value
  }
}

extension Facet {
  fileprivate func add(to fingerprint: inout Fingerprint) {
    fingerprint.add(dimension.rawValue)
    fingerprint.add(value)
  }
}

extension Listing {
  func mark(_ space: Mark.Space) -> Mark { Mark(space, own) }

  func mark(_ space: Mark.Space, _ facet: Facet?, _ page: Int = 0) -> Mark {
    var fingerprint = own
    fingerprint.add(page)
    facet?.add(to: &fingerprint)
    return Mark(space, fingerprint)
  }

  private var own: Fingerprint {
    var fingerprint = Fingerprint()
    fingerprint.add(register.rawValue)
    fingerprint.add(language.rawValue)
    return fingerprint
  }

  func tell(_ world: inout World) {
    let fingerprints = items.map(\.fingerprint)
    var choices = Fingerprint()
    for facet in ways.flatMap(\.choices) { facet.add(to: &choices) }
    world.add(mark(.choices), choices.value, "\(register.rawValue)")
    world.add(mark(.list), Fingerprint(of: fingerprints).value, "\(register.rawValue)")
    for number in 0..<chunkCount {
      let chunk = places(ofChunk: number).map { fingerprints[$0] }
      world.add(mark(.listRows, nil, number), Fingerprint(of: chunk).value, "\(register.rawValue)")
    }
    for facet in [nil] + ways.flatMap(\.choices) { tell(&world, facet, fingerprints) }
  }

  private func tell(_ world: inout World, _ facet: Facet?, _ fingerprints: [UInt64]) {
    let places = places(facet)
    let name = "\(register.rawValue) \(facet?.value ?? "")"
    world.add(mark(.choices, facet), UInt64(places.count), name)
    world.add(
      mark(.listNewest, facet), Fingerprint(of: places.map { fingerprints[$0] }).value, name)
    let paging = paged(facet)
    for number in paging.pages {
      var page = Fingerprint(of: places[paging.range(of: number)].map { fingerprints[$0] })
      paging.turn(at: number).add(to: &page)
      world.add(mark(.listPage, facet, number), page.value, "\(name) \(number)")
    }
  }
}

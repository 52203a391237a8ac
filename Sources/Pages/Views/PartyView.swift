internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// How many parts of a bonus somebody gets, of how many.
struct BonusShare: Sendable {
  let parts: Int
  let all: Int
}

/// A person or unit who proposed or received something.
struct PartyView: View {
  let who: Who
  let date: PartialDate?
  /// Its parts of the bonus, and all there are.
  var share: BonusShare? = nil
  var isPosthumous = false
  let desk: PageDesk

  enum Who: Sendable {
    case person(Official)
    case unit(Unit)
  }

  static let shape = Shape<PartyView>(
    "party", "A person or unit who proposed or received something",
    [
      .html("name", "The person or unit") { $0.name },
      .link("href", "Its address") { $0.href },
      .html("post", "The post held at the time, and where") { $0.post },
      .flag("isUnit", "A unit, not a person") { $0.isUnit },
      .flag("isSample", "Whether it is made up for the demonstration") { $0.isSample },
      .flag("isPosthumous", "Given after death") { $0.isPosthumous },
      .text("share", "How many parts of the bonus it gets, where that is divided") { party in
        party.share.map {
          party.desk.naming.say(.bonusShare, String($0.parts), String($0.all))
        }
      },
    ])

  /// Nil where the party may not be read.
  init?(
    _ party: Party, on date: PartialDate?, share: BonusShare? = nil, isPosthumous: Bool = false,
    at desk: PageDesk
  ) {
    let who: Who? =
      switch party {
      case .official(let reference): desk.registry.officials[reference].map { .person($0) }
      case .unit(let reference): desk.registry.units[reference].map { .unit($0) }
      }
    guard let who else { return nil }
    self.who = who
    self.date = date
    self.share = share
    self.isPosthumous = isPosthumous
    self.desk = desk
  }

  /// Where the post stands below, that tells two people of one name apart.
  var name: HTML {
    switch who {
    case .person(let official):
      official.name.flatMap { post == nil || official.isHousehold ? nil : .text($0.display) }
        ?? desk.name(of: official, on: date)
    case .unit(let unit): desk.name(of: unit, on: date)
    }
  }

  private var href: Link {
    switch who {
    case .person(let official): desk.address(official.key)
    case .unit(let unit): desk.address(unit.key)
    }
  }

  /// "Deputy Director, Department of Construction of Binh Duong Province", as it was on the day; nothing where it stands in
  /// place of the name.
  private var post: HTML? {
    guard case .person(let official) = who, official.name != nil,
      let post = date.flatMap(official.post),
      let unit = desk.registry.units[post.unit]
    else { return nil }
    return desk.text(post.title) + .text(", ") + desk.name(of: unit, on: date)
  }

  private var isUnit: Bool { if case .unit = who { true } else { false } }

  private var isSample: Bool {
    switch who {
    case .person(let official): official.header.isSample
    case .unit(let unit): unit.header.isSample
    }
  }
}

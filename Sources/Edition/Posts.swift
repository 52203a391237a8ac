package import Records
internal import Vietnamese

/// A post in a unit, and who held it.
package struct HeldPost: Sendable {
  package let post: Post
  package let official: Official
}

/// Who leads a unit and who led it, newest first; of those in office, heads before deputies.
package struct Leadership: Sendable {
  /// Those in office; of a unit that is no more, those who were when it ended.
  package let present: [HeldPost]
  package let former: [HeldPost]
}

extension Edition {
  package func leadership(of unit: Unit) -> Leadership {
    let all = posts(in: unit) { $0 == .head || $0 == .deputy }
    guard let end = unit.lifetime.to, !unit.lifetime.contains(today(for: unit)) else {
      return Leadership(all) { $0.post.period.contains(today(for: $0.official)) }
    }
    let last = Leadership(all) { $0.post.period.contains(end) }
    guard last.present.isEmpty, let newest = all.map(\.post.period.end).max() else { return last }
    // Nobody is known of its last day: then those known last.
    return Leadership(all) { $0.post.period.end == newest }
  }

  /// Those who did its work, as far as a record tells of them; newest first.
  package func staff(of unit: Unit) -> [HeldPost] { posts(in: unit) { $0 == .staff } }

  /// Posts of which no role is known are none of these: a title does not say for certain whether its holder leads.
  private func posts(in unit: Unit, where isWanted: (Post.Role) -> Bool) -> [HeldPost] {
    relations.postsOfUnit[unit.id].filter { held in
      held.post.role.map(isWanted) ?? false
        && held.post.period.from?.mayHaveCome(by: today(for: held.official)) ?? true
    }.newestFirst
  }
}

extension Official {
  /// Of those of one time, in the order of the record.
  package var postsNewestFirst: [Post] {
    posts.enumerated().sorted { a, b in
      let (first, second) = (a.element.period, b.element.period)
      return (second.end, second.beginning, a.offset) < (first.end, first.beginning, b.offset)
    }.map(\.element)
  }
}

extension Leadership {
  fileprivate init(_ all: [HeldPost], isPresent: (HeldPost) -> Bool) {
    present = all.filter { isPresent($0) }.headsFirst
    former = all.filter { !isPresent($0) }
  }
}

extension Period {
  /// The last day it may have, for comparing; an open end comes after all others.
  fileprivate var end: Int { to?.latest.ordinal ?? .max }
  /// The first day it may have; one that is not known comes before all others.
  fileprivate var beginning: Int { from?.earliest.ordinal ?? .min }
}

extension [HeldPost] {
  /// Those that ended last come first, of these those that began last.
  fileprivate var newestFirst: [HeldPost] {
    sorted { a, b in
      let (first, second) = (a.post.period, b.post.period)
      if first.end != second.end { return first.end > second.end }
      if first.beginning != second.beginning { return first.beginning > second.beginning }
      return (a.post.rank, a.official.id) < (b.post.rank, b.official.id)
    }
  }

  /// Each in the order it had.
  fileprivate var headsFirst: [HeldPost] {
    filter { $0.post.role == .head } + filter { $0.post.role != .head }
  }
}

extension Post {
  /// A head before a deputy of the same days.
  fileprivate var rank: Int {
    switch role {
    case .head: 0
    case .deputy: 1
    case .staff, nil: 2
    }
  }
}

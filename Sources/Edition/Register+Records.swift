internal import Keeping
package import Records

extension Register {
  /// The kind of record whose list it is; nil for those that gather several, or none.
  package var kind: Kind? { kinds.count == 1 ? kinds[0] : nil }

  private var kinds: [Kind] { Kind.allCases.filter { $0.published.register == self } }

  /// People stand in the order of their names; everything else has the newest first, but for plans, which are few.
  package var isByDate: Bool {
    switch self {
    case .officials, .units, .plans: false
    default: true
    }
  }
}

extension Edition {
  /// Whether a register has anything to show; the menu leaves out those that have not.
  package func has(_ register: Register) -> Bool {
    Notes.add(Mark(.register, register.rawValue))
    return Notes.aside { hasAny(in: register) }
  }

  func tellOfRegisters(_ world: inout World) {
    for register in Register.allCases where hasAny(in: register) {
      world.add(Mark(.register, register.rawValue), 1, register.rawValue)
    }
  }

  private func hasAny(in register: Register) -> Bool {
    switch register {
    case .corrections, .statistics, .data: true
    case .lessons: registry.initiatives.all.contains { !$0.lessons.isEmpty }
    case .obstacles: registry.initiatives.all.contains { !$0.obstacles.isEmpty }
    // The matrix of units shows plans too.
    case .implementation: hasRecords(in: register) || hasRecords(in: .plans)
    default: hasRecords(in: register)
    }
  }

  private func hasRecords(in register: Register) -> Bool {
    Kind.allCases.contains {
      $0.published.register == register && !registry.records(of: $0).isEmpty
    }
  }
}

package import Diagnostics
package import Vietnamese

/// A title, a form of commendation or a form of praise: who may give it to whom, by which law, and with how much money.
package struct Form: Sendable {
  package let id: ID<Form>
  package let place: Place
  /// 0 for the highest: the order of the vocabulary.
  package let rank: Int
  package let label: LocalText
  package let sort: Sort
  /// Empty where the form has no classes.
  package let classes: [Int]
  /// Empty where anyone may receive it.
  package let recipients: [RecipientSort]
  /// Empty where no authority is laid down.
  package let authorities: [Dated<Authority>]
  /// What lays it down, for a time each; empty where nothing is said.
  package let bases: [Dated<Basis>]
  /// Empty where the law's are not known.
  package let coefficients: [Coefficient]
  /// Which titles have to come before it; nil where the law asks for none.
  package let after: Condition?
  /// Whether it is of the set that comes with the tool.
  package let isNational: Bool

  package init(
    id: ID<Form>, place: Place, rank: Int, label: LocalText, sort: Sort, classes: [Int],
    recipients: [RecipientSort], authorities: [Dated<Authority>], bases: [Dated<Basis>],
    coefficients: [Coefficient] = [], after: Condition? = nil, isNational: Bool = false
  ) {
    self.id = id
    self.place = place
    self.rank = rank
    self.label = label
    self.sort = sort
    self.classes = classes
    self.recipients = recipients
    self.authorities = authorities
    self.bases = bases
    self.coefficients = coefficients
    self.after = after
    self.isNational = isNational
  }

  package func with(rank: Int) -> Form {
    Form(
      id: id, place: place, rank: rank, label: label, sort: sort, classes: classes,
      recipients: recipients, authorities: authorities, bases: bases, coefficients: coefficients,
      after: after, isNational: isNational)
  }

  package enum Sort: String, CaseIterable, Hashable, Sendable {
    case order, medal
    case honoraryTitle = "honorary-title"
    case prize, commemorative, certificate, letter, flag
    case emulationTitle = "emulation-title"
    case praise, other

    package var category: Category {
      switch self {
      case .flag, .emulationTitle: .title
      case .praise: .praise
      case .order, .medal, .honoraryTitle, .prize, .commemorative, .certificate, .letter, .other:
        .commendation
      }
    }
  }

  /// The Law keeps them apart: danh hiệu thi đua (Articles 19 to 32) and hình thức khen thưởng (Article 9). Praise is neither.
  package enum Category: String, CaseIterable, Hashable, Sendable {
    case title, commendation, praise
  }

  package var category: Category { sort.category }

  package enum RecipientSort: String, CaseIterable, Hashable, Sendable {
    case official, unit, household
  }

  /// Who may give it, and what gives that power.
  package struct Authority: Sendable {
    package let holder: Holder
    /// Nil where it was not looked up.
    package let basis: Basis?

    package init(holder: Holder, basis: Basis? = nil) {
      self.holder = holder
      self.basis = basis
    }

    package enum Holder: Sendable {
      case unit(Reference<Unit>)
      /// Every unit of a kind; where `under` names kinds, only those that belong to a unit of one of them.
      case everyUnit(of: UnitKind, under: [UnitKind])
    }
  }

  /// So many times in a row one of these titles, before this one can be given.
  package struct Condition: Sendable {
    package let forms: [Reference<Form>]
    package let times: Int
    /// When the law asked for it.
    package let period: Period
    package let basis: Basis?

    package init(forms: [Reference<Form>], times: Int, period: Period, basis: Basis?) {
      self.forms = forms
      self.times = times
      self.period = period
      self.basis = basis
    }
  }

  /// What the base salary is multiplied by, for a sort of recipient, a class, a time.
  package struct Coefficient: Sendable {
    package let value: Quantity
    /// Nil for everybody.
    package let recipient: RecipientSort?
    /// Nil where the form has no classes, or for all of them.
    package let formClass: Int?
    package let period: Period
    package let basis: Basis?

    package init(
      value: Quantity, recipient: RecipientSort?, formClass: Int?, period: Period, basis: Basis?
    ) {
      self.value = value
      self.recipient = recipient
      self.formClass = formClass
      self.period = period
      self.basis = basis
    }
  }
}

/// What a rule of the law rests on: a document with a record, or one that is only called by its number.
package enum Basis: Sendable {
  case record(Citation)
  case instrument(Instrument)

  /// An instrument as documents cite it: "06/2022/QH15", and an article of it.
  package struct Instrument: Hashable, Sendable {
    package let number: String
    package let article: String?

    package init(number: String, article: String?) {
      self.number = number
      self.article = article
    }
  }
}

/// What bonuses are multiples of, for a time.
package struct BaseSalary: Sendable {
  package let id: String
  package let place: Place
  /// In đồng a month.
  package let amount: Int
  package let period: Period
  package let basis: Basis?

  package init(id: String, place: Place, amount: Int, period: Period, basis: Basis?) {
    self.id = id
    self.place = place
    self.amount = amount
    self.period = period
    self.basis = basis
  }
}

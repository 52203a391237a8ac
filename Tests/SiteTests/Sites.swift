import TestSupport
import Testing

/// Sites that several tests look at and none changes.
enum Sites {
  static let whole = Result { try SmallSite(Sample.whole, at: "2026-01-31T08:00") }
}

extension SmallSite: CustomTestStringConvertible {
  public var testDescription: String { "the site" }
}

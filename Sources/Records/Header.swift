package import Diagnostics
package import Vietnamese

/// What a record of any kind may carry beside its own facts.
package final class Header: Sendable {
  /// The id without its kind.
  package let name: String
  /// The start of the YAML file.
  package let place: Place
  /// The folder that holds the record's own files, below `content/`; nil for a record that is a single file.
  package let folder: String?
  package let aliases: [Located<String>]
  /// Made up for a demonstration; said on every page and in every row that shows it.
  package let isSample: Bool
  package let embargo: Moment?
  package let media: [Media]
  package let prose: [Language: Prose]
  /// The hash that `translated_from` names for a translation.
  package let translatedFrom: [Language: Located<String>]
  package let allowances: [Allowance]
  /// Every date that its file says, whatever of.
  package let turningDays: TurningDays

  package init(
    name: String, place: Place, folder: String? = nil, aliases: [Located<String>] = [],
    isSample: Bool = false, embargo: Moment? = nil, media: [Media] = [],
    prose: [Language: Prose] = [:], translatedFrom: [Language: Located<String>] = [:],
    allowances: [Allowance] = [], turningDays: TurningDays = TurningDays([])
  ) {
    self.name = name
    self.place = place
    self.folder = folder
    self.aliases = aliases
    self.isSample = isSample
    self.embargo = embargo
    self.media = media
    self.prose = prose
    self.translatedFrom = translatedFrom
    self.allowances = allowances
    self.turningDays = turningDays
  }
}

/// The dates of a record, on which alone it may turn what is so of it: an award is revoked, a unit ends, a task is overdue.
package struct TurningDays: Sendable {
  /// Ordinals of the first and the last day that each may be: there are ten to a record.
  private let days: [Int32]

  package init(_ dates: [PartialDate]) {
    days = dates.flatMap { [$0.earliest, $0.latest] }.map { Int32($0.ordinal) }
  }

  /// The same on any two days on which as many of the dates are ahead, are that very day, and have passed.
  package func count(on day: Day) -> Int {
    days.reduce(0) { $0 + ($1 < day.ordinal ? 2 : $1 == day.ordinal ? 1 : 0) }
  }
}

extension Header {
  /// Whether the English page has all that the Vietnamese one has to say.
  package var isTranslated: Bool { prose[.vi] == nil || prose[.en] != nil }
}

/// A record's long text, still on disk: prose is read when its page is made and let go again.
package struct Prose: Sendable {
  /// As shown in messages: `content/initiatives/cap-phep-so/vi.md`.
  package let path: String

  package init(path: String) { self.path = path }
}

/// A photograph that belongs to a record.
package struct Media: Sendable {
  package let file: Located<String>
  package let picture: Picture
  package let alt: LocalText
  package let caption: LocalText?
  package let credit: LocalText
  /// On what terms others may use it; nil where nothing is said.
  package let licence: SiteSettings.Licence?
  package let people: [Reference<Official>]

  package init(
    file: Located<String>, picture: Picture, alt: LocalText, caption: LocalText?,
    credit: LocalText, licence: SiteSettings.Licence? = nil, people: [Reference<Official>]
  ) {
    self.file = file
    self.picture = picture
    self.alt = alt
    self.caption = caption
    self.credit = credit
    self.licence = licence
    self.people = people
  }
}

/// A finding that the editor looked at and keeps, with the reason.
package struct Allowance: Sendable {
  package let rule: Located<String>
  package let text: String?
  package let reason: String

  package init(rule: Located<String>, text: String?, reason: String) {
    self.rule = rule
    self.text = text
    self.reason = reason
  }
}

package import Diagnostics

/// `site.yaml`: what the whole site says of itself.
package struct SiteSettings: Sendable {
  package let place: Place
  package let title: LocalText
  package let publisher: Reference<Unit>
  /// Absolute, ending in `/`: `https://bieuduong.example.vn/` or `https://host/sub/path/`.
  package private(set) var base: String
  /// An IANA name; embargoes and "today" are read in it.
  package let timeZone: String
  package let contacts: [Contact]
  package let mailDomains: [String]
  package let licence: Licence?
  package let imprint: Imprint?
  /// Whether the forms and base salaries that come with the tool hold beside the site's own.
  package let usesNationalVocabularies: Bool
  /// Whether every page says that people and initiatives are made up.
  package let isDemo: Bool
  /// Whether a picture is drawn of every report, for where links are shared.
  package let hasPreviews: Bool
  /// What is published beside the pages.
  package let publish: Publish
  /// Where the site is hosted, if that is a host whose limits are known.
  package private(set) var host: Located<Host>?

  package init(
    place: Place, title: LocalText, publisher: Reference<Unit>, base: String, timeZone: String,
    contacts: [Contact], mailDomains: [String], licence: Licence?, imprint: Imprint? = nil,
    usesNationalVocabularies: Bool = false, isDemo: Bool, hasPreviews: Bool = false,
    publish: Publish = Publish(), host: Located<Host>? = nil
  ) {
    self.place = place
    self.title = title
    self.publisher = publisher
    self.base = base
    self.timeZone = timeZone
    self.contacts = contacts
    self.mailDomains = mailDomains
    self.licence = licence
    self.imprint = imprint
    self.usesNationalVocabularies = usesNationalVocabularies
    self.isDemo = isDemo
    self.hasPreviews = hasPreviews
    self.publish = publish
    self.host = host
  }

  /// The same site at another address, for another host; nil changes nothing. The address always ends in `/`.
  package func with(base other: String?, host named: Host?) -> SiteSettings {
    var settings = self
    if let other { settings.base = other.hasSuffix("/") ? other : other + "/" }
    if let named { settings.host = Located(named, at: host?.place ?? place) }
    return settings
  }

  package struct Publish: Sendable {
    /// Whether the whole site can be taken along, as an archive to be opened from a folder.
    package let portable: Bool
    /// Whether a record with a text in both languages has a page that shows them side by side.
    package let sideBySide: Bool
    /// Whether each record is a JSON file of its own beside its page.
    package let recordJSON: Bool
    /// Whether a list by one choice has a feed; registers and units have theirs in any case.
    package let choiceFeeds: Bool
    /// Whether a list by one choice, and what rests on an article, are tables of their own.
    package let choiceTables: Bool

    package init(
      portable: Bool = false, sideBySide: Bool = true, recordJSON: Bool = true,
      choiceFeeds: Bool = true, choiceTables: Bool = true
    ) {
      self.portable = portable
      self.sideBySide = sideBySide
      self.recordJSON = recordJSON
      self.choiceFeeds = choiceFeeds
      self.choiceTables = choiceTables
    }
  }

  package struct Licence: Sendable {
    package let name: String
    package let url: String

    package init(name: String, url: String) {
      self.name = name
      self.url = url
    }
  }
}

/// Who stands behind what is published, as the law on the press and on electronic information has it said.
package struct Imprint: Sendable {
  /// Cơ quan chủ quản.
  package let governing: Reference<Unit>?
  /// Người chịu trách nhiệm: the name and the post.
  package let responsible: LocalText?
  package let licence: LocalText?

  package init(governing: Reference<Unit>?, responsible: LocalText?, licence: LocalText?) {
    self.governing = governing
    self.responsible = responsible
    self.licence = licence
  }

  /// What this one says, and where it is silent what the other does.
  package func orElse(_ other: Imprint?) -> Imprint {
    Imprint(
      governing: governing ?? other?.governing, responsible: responsible ?? other?.responsible,
      licence: licence ?? other?.licence)
  }
}

/// An office a reader may turn to. Its mail and phone are official, never personal data.
package struct Contact: Sendable {
  package enum Purpose: String, CaseIterable, Hashable, Sendable {
    case press, general, corrections
  }

  package let name: LocalText
  package let unit: Reference<Unit>?
  package let mail: String?
  package let phone: String?
  package let fax: String?
  /// Who answers there.
  package let official: Reference<Official>?
  package let purpose: Purpose?

  package init(
    name: LocalText, unit: Reference<Unit>?, mail: String?, phone: String?, fax: String? = nil,
    official: Reference<Official>? = nil, purpose: Purpose?
  ) {
    self.name = name
    self.unit = unit
    self.mail = mail
    self.phone = phone
    self.fax = fax
    self.official = official
    self.purpose = purpose
  }
}

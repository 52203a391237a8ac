package import Diagnostics

/// `site.yaml`: what the whole site says of itself.
package struct SiteSettings: Sendable {
  package let place: Place
  package let title: LocalText
  package let publisher: Reference<Unit>
  /// Absolute, ending in `/`: `https://bieuduong.example.vn/` or `https://host/sub/path/`.
  package let base: String
  /// An IANA name; embargoes and "today" are read in it.
  package let timeZone: String
  package let contacts: [Contact]
  package let mailDomains: [String]
  package let licence: Licence?
  /// Whether every page says that people and initiatives are made up.
  package let isDemo: Bool
  /// Whether a picture is drawn of every report, for where links are shared.
  package let hasPreviews: Bool

  package init(
    place: Place, title: LocalText, publisher: Reference<Unit>, base: String, timeZone: String,
    contacts: [Contact], mailDomains: [String], licence: Licence?, isDemo: Bool,
    hasPreviews: Bool = false
  ) {
    self.place = place
    self.title = title
    self.publisher = publisher
    self.base = base
    self.timeZone = timeZone
    self.contacts = contacts
    self.mailDomains = mailDomains
    self.licence = licence
    self.isDemo = isDemo
    self.hasPreviews = hasPreviews
  }

  /// The same site at another address; nil changes nothing. The address always ends in `/`.
  package func with(base other: String?) -> SiteSettings {
    guard let other else { return self }
    return SiteSettings(
      place: place, title: title, publisher: publisher,
      base: other.hasSuffix("/") ? other : other + "/", timeZone: timeZone, contacts: contacts,
      mailDomains: mailDomains, licence: licence, isDemo: isDemo, hasPreviews: hasPreviews)
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

/// An office a reader may turn to. Its mail and phone are official, never personal data.
package struct Contact: Sendable {
  package enum Purpose: String, CaseIterable, Hashable, Sendable {
    case press, general, corrections
  }

  package let name: LocalText
  package let unit: Reference<Unit>?
  package let mail: String?
  package let phone: String?
  package let purpose: Purpose?

  package init(
    name: LocalText, unit: Reference<Unit>?, mail: String?, phone: String?, purpose: Purpose?
  ) {
    self.name = name
    self.unit = unit
    self.mail = mail
    self.phone = phone
    self.purpose = purpose
  }
}

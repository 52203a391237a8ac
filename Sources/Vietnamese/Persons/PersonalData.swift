/// Something a text tells of a person that a public record has no ground to tell.
package struct PersonalData: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Twelve digits since 2016, nine before, and passports.
    case identity
    case phone, mail, address, birth
    /// Ethnicity, religion, health.
    case ethnicity, religion, health
  }

  package let kind: Kind
  /// In bytes of the text.
  package let range: Range<Int>
  /// As it stands there.
  package let text: String
}

/// The mailboxes and telephones of offices, which are no personal data wherever they stand.
package struct OfficialContacts: Equatable, Sendable {
  /// Nil where the site does not say which domains are official: then no mail can be judged.
  package let domains: [String]?
  private let mails: Set<String>
  private let phones: Set<String>

  package init(domains: [String]?, mails: [String] = [], phones: [String] = []) {
    self.domains = domains?.map { $0.lowercased() }
    self.mails = Set(mails.map { $0.lowercased() })
    self.phones = Set(phones.map(OfficialContacts.digits))
  }

  /// The same with further contacts, as a consultation has.
  package func with(mails more: [String], phones others: [String]) -> OfficialContacts {
    OfficialContacts(
      domains: domains, mails: Array(mails) + more, phones: Array(phones) + others)
  }

  /// A domain covers those below it; what merely ends like it does not.
  func covers(mail: String) -> Bool {
    guard let domains else { return true }
    let mail = mail.lowercased()
    guard let at = mail.lastIndex(of: "@") else { return false }
    let host = mail[mail.index(after: at)...]
    return mails.contains(mail) || domains.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  func covers(phone digits: [UInt8]) -> Bool {
    phones.contains(OfficialContacts.national(String(decoding: digits, as: UTF8.self)))
  }

  private static func digits(_ text: String) -> String {
    national(String(decoding: text.utf8.filter(\.isDigit), as: UTF8.self))
  }

  /// 0274… for 84274…, 840274… and 0084274….
  private static func national(_ digits: String) -> String {
    for prefix in ["00840", "0084", "840", "84"] where digits.hasPrefix(prefix) {
      return "0" + digits.dropFirst(prefix.count)
    }
    return digits
  }
}

extension PersonalData {
  /// All of a text, in its order. One pass over the bytes; only what may be a number of a person, a mail address or a
  /// telling word is looked at.
  ///
  /// - Parameter isAboutPerson: whether the text stands in the record of a person, so that it need not name one.
  package static func all(
    in text: String, official: OfficialContacts, isAboutPerson: Bool = false
  ) -> [PersonalData] {
    var text = text
    guard let first = text.withUTF8({ PersonalScan.start(in: $0, from: 0) }) else { return [] }
    var scan = PersonalScan(Array(text.utf8), official: official, isAboutPerson: isAboutPerson)
    scan.run(from: first)
    return scan.found
  }
}

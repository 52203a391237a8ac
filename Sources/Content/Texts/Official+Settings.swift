internal import Records
internal import Vietnamese

extension SiteSettings? {
  /// Whose telephones and mailboxes are official; without the settings no mail can be judged.
  var official: OfficialContacts {
    OfficialContacts(
      domains: self?.mailDomains, mails: self?.contacts.compactMap(\.mail) ?? [],
      phones: self?.contacts.compactMap(\.phone) ?? [])
  }
}

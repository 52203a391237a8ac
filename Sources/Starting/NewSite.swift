internal import Content
internal import Records
package import Vietnamese
package import Writing

/// A site of one’s own, as its publisher answers for it.
package struct NewSite: Sendable {
  package let publisher: Bilingual
  package let base: String
  package let timeZone: String
  package let mailDomain: String

  package init(publisher: Bilingual, base: String, timeZone: String, mailDomain: String) {
    self.publisher = publisher
    self.base = base
    self.timeZone = timeZone
    self.mailDomain = mailDomain
  }

  package struct File: Sendable {
    /// Below the folder of the site.
    package let path: String
    package let text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// Everything but templates and schemas.
  ///
  /// - Parameter units: of a province.
  package func files(with units: [RecordFiles] = []) -> [File] {
    let own = [
      "id": id, "domain": mailDomain, "name-vi": publisher.vi.inProse,
      "name-en": publisher.en.inProse,
    ]
    let started = Starter.files(own).map { File(path: $0.path, text: $0.text) }
    let records = ([RecordFiles(unit, texts: false)] + units).flatMap(\.all)
      .map { File(path: "content/" + $0.path, text: $0.text) }
    return started + [File(path: "content/site.yaml", text: settings)] + records
  }

  /// Of the unit that answers for the site.
  package var id: String { publisher.vi.slug }

  private var settings: String {
    let contact: [Draft.Field] = [
      .init("name", .both("Ban biên tập", "Editorial desk")), .init("unit", .text(id)),
      .init("mail", .text("bientap@\(mailDomain)")), .init("for", .text("general")),
    ]
    let fields: [Draft.Field] = [
      .init("title", .both("Biểu dương, khen thưởng", "Commendation Record")),
      .init("publisher", .text(id)), .init("base", .text(base)),
      .init("time_zone", .text(timeZone)), .init("contacts", .list([.map(contact)])),
      .init("mail_domains", .list([.text(mailDomain)])), .init("vocabularies", .text("national")),
    ]
    return fields.text(as: FileDescription.site.fields)
  }

  private var unit: Draft {
    Draft(
      .unit, id,
      [
        .init("kind", .text(kind.rawValue)),
        .init("names", .list([.both(publisher.vi, publisher.en)])),
      ])
  }

  /// What its name begins with; a committee is no unit of its own sort.
  private var kind: UnitKind {
    let beginnings: [(String, UnitKind)] = [
      ("uy ban nhan dan", .committee), ("so ", .department), ("bo ", .ministry),
      ("truong ", .school), ("benh vien", .hospital), ("cong ty", .enterprise),
      ("van phong", .office), ("phong ", .office),
    ]
    let name = publisher.vi.folded
    return beginnings.first { name.hasPrefix($0.0) }?.1 ?? .organisation
  }
}

extension String {
  /// As words of a long text, in which no sign of it means anything.
  fileprivate var inProse: String {
    reduce(into: "") { text, sign in
      if "\\[]*_<>`".contains(sign) { text.append("\\") }
      text.append(sign)
    }
  }
}

internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

struct ContactView: View {
  let contact: Contact
  let desk: PageDesk

  static let shape = Shape<ContactView>(
    "contact",
    "An office a reader can turn to",
    [
      .html("name", "The name") { $0.desk.text($0.contact.name) },
      .text("purpose", "For whom: press, corrections …") { view in
        view.contact.purpose.map { view.desk.say($0) }
      },
      .view("unit", "The unit") { view in
        view.contact.unit.flatMap { UnitLinkView($0, on: view.desk.now($0), at: view.desk) }
      },
      .text("mail", "The mail address") { $0.contact.mail },
      .link("mailLink", "The same as a link") { view in
        view.contact.mail.flatMap { Link.outside("mailto:\($0)") }
      },
      .text("fax", "The fax number") { $0.contact.fax },
      .view("official", "Who answers there, with the post") { view in
        view.contact.official.flatMap {
          PartyView(.official($0), on: view.desk.now($0), at: view.desk)
        }
      },
      .text("phone", "The telephone number") { $0.contact.phone },
      .link("phoneLink", "The same as a link") { view in
        view.contact.phone.flatMap { Link.outside("tel:\($0.filter { !$0.isWhitespace })") }
      },
    ])
}

internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// A list put to public comment, and until when.
struct ConsultationPage: RecordPage {
  static let template = "consultation"

  let record: Consultation
  let story: RenderedStory
  let desk: PageDesk

  static let shape = Shape<ConsultationPage>(
    "consultation", "A list put to public comment, and until when",
    [
      .frame,
      .html("title", "The title") { $0.desk.text($0.record.title) },
      .view("standing", "Whether it is open, and until when") { $0.record.standing(at: $0.desk) },
      .view("opens", "The first day") { $0.desk.day($0.record.opens.value) },
      .view("closes", "The last day") { $0.desk.day($0.record.closes.value) },
      .view("by", "Who did it, or decided it") {
        UnitLinkView($0.record.by, on: .day($0.record.opens.value), at: $0.desk)
      },
      .view("contact", "Where to send comments") { page in
        page.record.contact.map { ContactView(contact: $0, desk: page.desk) }
      },
      .list("candidates", "Who is proposed for what") { page in
        page.record.candidates.compactMap {
          CandidateView($0, on: page.record.opens.value, at: page.desk)
        }
      },
      .story,
      .notes,
    ])

  var facts: PageFacts {
    let (title, state) = (desk.plain(record.title), desk.naming.state(of: record))
    var facts = PageFacts(of: self, title: title, description: "\(title). \(state)")
    facts.headTitle = desk.naming.say(.titleThenState, title, state)
    return facts
  }
}

struct CandidateView: View {
  let party: PartyView
  let form: String?
  /// What is proposed is an emulation title, and no form of commendation.
  let isTitle: Bool

  /// Nil where the candidate may not be read.
  init?(_ candidate: Consultation.Candidate, on day: Day, at desk: PageDesk) {
    guard let party = PartyView(candidate.party, on: .day(day), at: desk) else { return nil }
    self.party = party
    let proposed = candidate.form.flatMap { desk.registry.form($0.id) }
    isTitle = proposed?.category == .title || proposed?.sort == .honoraryTitle
    form = proposed.map { desk.naming.label(of: $0, formClass: candidate.formClass?.value) }
  }

  static let shape = Shape<CandidateView>(
    "candidate", "Someone put forward for an award",
    [
      .view("party", "The person or unit") { $0.party },
      .text("form", "The title or form proposed") { $0.form },
      .flag("isTitle", "Whether a title is proposed") { $0.isTitle },
    ])
}

extension Consultation: Paged {
  typealias OwnView = ConsultationPage

  func standing(at desk: PageDesk) -> BadgeView? {
    BadgeView(
      text: desk.naming.state(of: self),
      code: ConsultationState(self, on: desk.today(for: self)).rawValue)
  }

  func row(at desk: PageDesk) -> RowView {
    RowView(
      title: desk.text(title), href: desk.address(key), day: desk.day(opens.value),
      badge: standing(at: desk),
      facts: [desk.fact(.consultedBy, UnitLinkView(by, on: .day(opens.value), at: desk)?.name)]
        .compactMap { $0 },
      summary: nil, isSample: header.isSample)
  }
}

internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What a unit reported: what was hard, what it did, what others can take up.
struct PracticePage: Templated {
  static let template = "practice"

  let frame: FrameView
  let title: HTML
  let unit: UnitLinkView?
  let period: String?
  let difficulties: [ParagraphView]
  let solutions: [ParagraphView]
  let goodPractices: [ParagraphView]
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<PracticePage>(
    "practice", "What a unit reported: what was hard, what it did, what others can take up",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .view("unit", "The unit") { $0.unit },
      .text("period", "From when to when") { $0.period },
      .list("difficulties", "What was hard") { $0.difficulties },
      .list("solutions", "What was done") { $0.solutions },
      .list("goodPractices", "What others can take up") { $0.goodPractices },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

struct ParagraphView: View {
  let text: HTML

  static let shape = Shape<ParagraphView>(
    "paragraph", "A paragraph",
    [
      .html("text", "The words") { $0.text }
    ])
}

/// A list put to public comment, and until when.
struct ConsultationPage: Templated {
  static let template = "consultation"

  let frame: FrameView
  let title: HTML
  let isOpen: Bool
  let isAhead: Bool
  let opens: DayView
  let closes: DayView
  let by: UnitLinkView?
  let contact: ContactView?
  let candidates: [CandidateView]
  let story: StoryView
  let notes: RecordNotesView

  static let shape = Shape<ConsultationPage>(
    "consultation", "A list put to public comment, and until when",
    [
      .view("frame", "Head, menu, breadcrumbs, footer: what every page has") { $0.frame },
      .html("title", "The title") { $0.title },
      .flag("isOpen", "Open today") { $0.isOpen },
      .flag("isAhead", "Not yet open") { $0.isAhead },
      .view("opens", "The first day") { $0.opens },
      .view("closes", "The last day") { $0.closes },
      .view("by", "Who did it, or decided it") { $0.by },
      .view("contact", "Where to send comments") { $0.contact },
      .list("candidates", "Who is proposed for what") { $0.candidates },
      .view("story", "The long text and the photographs it does not show") { $0.story },
      .view("notes", "Corrections, bulletins, how to cite") { $0.notes },
    ])
}

struct CandidateView: View {
  let party: PartyView
  let form: String?

  static let shape = Shape<CandidateView>(
    "candidate", "Someone put forward for an award",
    [
      .view("party", "The person or unit") { $0.party },
      .text("form", "The form of award proposed") { $0.form },
    ])
}

extension PageDesk {
  func page(_ practice: Practice, prose: RenderedStory) -> PracticePage {
    PracticePage(
      frame: frame(facts(practice, prose: prose)), title: .prose(practice.title(in: naming)),
      unit: unit(practice.unit, on: practice.period.to ?? practice.period.from),
      period: naming.period(practice.period), difficulties: paragraphs(practice.difficulties),
      solutions: paragraphs(practice.solutions),
      goodPractices: paragraphs(practice.goodPractices), story: story(prose, of: practice),
      notes: notes(of: practice))
  }

  private func facts(_ practice: Practice, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(practice.key), title: practice.title(in: naming),
      description: practice.goodPractices.first.map(plain), trail: trail(.practices),
      section: .practices, isSample: practice.header.isSample, isTranslated: prose.isTranslated,
      updated: edition.lastChange(of: practice))
  }

  private func paragraphs(_ texts: [LocalText]) -> [ParagraphView] {
    texts.map { ParagraphView(text: text($0)) }
  }

  func page(_ consultation: Consultation, prose: RenderedStory) -> ConsultationPage {
    let opens = consultation.opens.value
    return ConsultationPage(
      frame: frame(facts(consultation, prose: prose)), title: text(consultation.title),
      isOpen: consultation.isOpen(on: today), isAhead: today < opens, opens: day(opens),
      closes: day(consultation.closes.value), by: unit(consultation.by, on: opens),
      contact: consultation.contact.map(contact),
      candidates: consultation.candidates.compactMap { candidate($0, on: opens) },
      story: story(prose, of: consultation), notes: notes(of: consultation))
  }

  private func facts(_ consultation: Consultation, prose: RenderedStory) -> PageFacts {
    PageFacts(
      route: .record(consultation.key), title: plain(consultation.title),
      trail: trail(.consultations), section: .consultations,
      isSample: consultation.header.isSample, isTranslated: prose.isTranslated,
      updated: edition.lastChange(of: consultation))
  }

  private func candidate(_ candidate: Consultation.Candidate, on day: Day) -> CandidateView? {
    let form = candidate.form.flatMap { registry.form($0.id) }
    return party(candidate.party, on: day).map {
      CandidateView(
        party: $0, form: form.map { naming.label(of: $0, formClass: candidate.formClass?.value) })
    }
  }
}

extension Practice: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
  func say(in sides: inout Sides) { sides.desk.say(self, in: &sides) }
}

extension Consultation: Shown {
  func ownPage(in edition: Edition) -> SitePage? {
    .record(self, in: edition) { $0.page($1, prose: $2) }
  }
}

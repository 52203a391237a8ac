package import Records
internal import Tracing
internal import Vietnamese

// What each closed list is called in the file of words.

extension Commendation.Act: Labelled { package static let group = "act" }
extension Commendation.Ground: Labelled { package static let group = "ground" }
extension Commendation.Status: Labelled { package static let group = "award-status" }
extension StatusChange.Status: Labelled { package static let group = "status-change" }
extension StatusChange.Ground: Labelled { package static let group = "revocation-ground" }
extension WayStep.Sort: Labelled { package static let group = "way" }
extension Signer.Acting: Labelled { package static let group = "acting" }
extension Bonus.Per: Labelled { package static let group = "bonus-per" }
extension Recognition.Scope: Labelled { package static let group = "recognition-scope" }
extension Form.Sort: Labelled { package static let group = "form-sort" }
extension Form.Category: Labelled { package static let group = "form-category" }
extension Form.RecipientSort: Labelled { package static let group = "recipient" }
extension Post.Role: Labelled { package static let group = "post-role" }
extension Encouragement.Sort: Labelled { package static let group = "encouragement" }
extension UnitKind: Labelled { package static let group = "unit-kind" }
extension Succession.How: Labelled { package static let group = "succession" }
extension Official.Honorific: Labelled { package static let group = "honorific" }
extension Official.Category: Labelled { package static let group = "category" }
extension Publication.Basis: Labelled { package static let group = "publication-basis" }
extension DocumentType: Labelled { package static let group = "document-type" }
extension Activity.Form: Labelled { package static let group = "activity-form" }
extension Contact.Purpose: Labelled { package static let group = "contact-purpose" }
extension IssuedPaper.Sort: Labelled { package static let group = "issued-paper" }
extension Stage: Labelled { package static let group = "stage" }
extension EvaluationResult: Labelled { package static let group = "evaluation" }
extension Standing: Labelled {
  package static let group = "standing"

  /// A proposal that was evaluated stands as it was evaluated.
  package var labelKey: String {
    switch self {
    case .completed, .partlyCompleted, .notCompleted: "\(EvaluationResult.group).\(rawValue)"
    default: "\(Standing.group).\(rawValue)"
    }
  }
}

extension Oversight.Sort: Labelled { package static let group = "oversight" }
extension Obstacle.Action: Labelled { package static let group = "obstacle-action" }
extension Resource.Sort: Labelled { package static let group = "resource" }
extension Kind: Labelled { package static let group = "kind" }
extension Register: Labelled { package static let group = "register" }

extension Official.Honorific {
  /// Before a name in running text; nil where none is used.
  package func word(in naming: Naming) -> String? { self == .none ? nil : naming.say(self) }
}

extension Succession {
  /// The same step, said beside the unit that went over into another: on the page of that other.
  package struct Origin: Labelled {
    package static let group = "succession-from"
    package static var allCases: [Origin] { How.allCases.map { Origin(rawValue: $0.rawValue) } }
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package var origin: Origin { Origin(rawValue: how.rawValue) }
}

extension Register {
  /// One sentence that says what the register holds.
  package struct Summary: Labelled {
    package static let group = "register-summary"
    package static var allCases: [Summary] { Register.allCases.map(\.summary) }
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package var summary: Summary { Summary(rawValue: rawValue) }
}

/// Every closed list of this room and those below, for the check of the file of words.
package let editionLabels: [any Labelled.Type] = [
  Commendation.Act.self,
  Commendation.Ground.self,
  Commendation.Status.self,
  StatusChange.Status.self,
  StatusChange.Ground.self,
  TraceEntry.Event.self,
  WayStep.Sort.self,
  Signer.Acting.self,
  Bonus.Per.self,
  Recognition.Scope.self,
  UsualHead.self,
  Form.Sort.self,
  Form.Category.self,
  Form.RecipientSort.self,
  Post.Role.self,
  Encouragement.Sort.self,
  UnitKind.self,
  Succession.How.self,
  Succession.Origin.self,
  Official.Honorific.self,
  Official.Category.self,
  Publication.Basis.self,
  DocumentType.self,
  Activity.Form.self,
  Contact.Purpose.self,
  IssuedPaper.Sort.self,
  Stage.self,
  EvaluationResult.self,
  Standing.self,
  Oversight.Sort.self,
  Obstacle.Action.self,
  Resource.Sort.self,
  Kind.self,
  Register.self,
  Register.Summary.self,
  TaskState.self,
  ConsultationState.self,
  AwardState.self,
  ObstacleState.self,
  ReportContent.self,
]

extension Rule {
  /// Whether an editor may let a finding stand, with a reason: where the tool sees a form and only a person knows the fact.
  package var mayBeAllowed: Bool {
    switch self {
    case .photoMetadata, .lookAlike, .identityNumber, .privatePhone, .privateMail, .homeAddress,
      .birthDate, .sensitiveFact, .possibleDuplicate, .factsDiffer:
      true
    default: false
    }
  }
}

/// Every rule the tool keeps, by the id that is printed in brackets after a finding.
package enum Rule: String, CaseIterable, Hashable, Sendable {
  // Files and YAML
  case missingFolder = "missing-folder"
  case unreadableFile = "unreadable-file"
  case symbolicLink = "symbolic-link"
  case fileTooLarge = "file-too-large"
  case notUTF8 = "not-utf8"
  case controlCharacter = "control-character"
  case fileName = "file-name"
  case unusedFile = "unused-file"
  case unknownFolder = "unknown-folder"
  case yamlSyntax = "yaml-syntax"
  case yamlFeature = "yaml-feature"
  case yamlDepth = "yaml-depth"
  case duplicateKey = "duplicate-key"
  case cutText = "cut-text"

  // Shape of a record
  case wrongType = "wrong-type"
  case unknownKey = "unknown-key"
  case missingField = "missing-field"
  case unknownValue = "unknown-value"
  case badDate = "bad-date"
  case badNumber = "bad-number"
  case tooMany = "too-many"
  case badId = "bad-id"
  case badAddress = "bad-address"
  case missingEnglish = "missing-english"
  case untranslatedText = "untranslated-text"
  case missingTranslation = "missing-translation"
  case staleTranslation = "stale-translation"
  case unstampedTranslation = "unstamped-translation"
  case factsDiffer = "facts-differ"
  case missingProse = "missing-prose"
  case notEnglish = "not-english"
  case notNFC = "not-nfc"

  // Letters
  case lookAlike = "look-alike"
  case invisibleLetter = "invisible-letter"
  case garbledText = "garbled-text"

  // Personal data
  case identityNumber = "identity-number"
  case privatePhone = "private-phone"
  case privateMail = "private-mail"
  case homeAddress = "home-address"
  case birthDate = "birth-date"
  case sensitiveFact = "sensitive-fact"
  case unneededAllowance = "unneeded-allowance"
  case leftOverRecord = "left-over-record"
  case photoOfWithdrawn = "photo-of-withdrawn"
  case nameOfWithdrawn = "name-of-withdrawn"
  case sharedNameOfWithdrawn = "shared-name-of-withdrawn"

  // Names
  case nameForm = "name-form"
  case possibleDuplicate = "possible-duplicate"

  // References and addresses
  case unknownReference = "unknown-reference"
  case duplicateId = "duplicate-id"
  case duplicateAddress = "duplicate-address"
  case lostAddress = "lost-address"
  case addressOfAnother = "address-of-another"
  case permalinksUnread = "permalinks-unread"

  // What was published
  case silentChange = "silent-change"
  case traceBroken = "trace-broken"

  // Prose
  case conflictMarker = "conflict-marker"
  case frontMatter = "front-matter"
  case rawHTML = "raw-html"
  case mendedMarkup = "mended-markup"
  case markupAsText = "markup-as-text"
  case placeholderText = "placeholder-text"
  case headingOne = "heading-one"
  case headingLevel = "heading-level"
  case linkText = "link-text"
  case unsafeLink = "unsafe-link"
  case deadLink = "dead-link"
  case tableShape = "table-shape"
  case mediaMissing = "media-missing"

  // Photographs and papers
  case paperFormat = "paper-format"
  case photoUnreadable = "photo-unreadable"
  case photoMislabelled = "photo-mislabelled"
  case photoAnimated = "photo-animated"
  case photoTooLarge = "photo-too-large"
  case photoMetadata = "photo-metadata"
  case altFileName = "alt-file-name"
  case altRepeatsCaption = "alt-repeats-caption"
  case imageToolMissing = "image-tool-missing"
  case imageNotMade = "image-not-made"

  // What the law and the calendar say
  case dateOrder = "date-order"
  case lifecycleOrder = "lifecycle-order"
  case approvedFirst = "approved-first"
  case statusOrder = "status-order"
  case reportedLate = "reported-late"
  case evaluatedFirst = "evaluated-first"
  case unitNotInForce = "unit-not-in-force"
  case unitPeriods = "unit-periods"
  case successionCycle = "succession-cycle"
  case documentNotInForce = "document-not-in-force"
  case unknownArticle = "unknown-article"
  case formAuthority = "form-authority"
  case formClass = "form-class"
  case formRecipient = "form-recipient"
  case duplicateAward = "duplicate-award"
  case formBasis = "form-basis"
  case formOfAnotherAct = "form-of-another-act"
  case groundOfTitle = "ground-of-title"
  case groundUnfit = "ground-unfit"
  case titleOrder = "title-order"
  case orderOnAdHoc = "order-on-ad-hoc"
  case unrecognisedInitiative = "unrecognised-initiative"
  case stateTitleOnly = "state-title-only"
  case opinionNotAsked = "opinion-not-asked"
  case countTooLarge = "count-too-large"
  case bonusSum = "bonus-sum"
  case bonusBase = "bonus-base"
  case bonusCoefficient = "bonus-coefficient"
  case decisionNumber = "decision-number"
  case decisionConflict = "decision-conflict"
  case publicationBasis = "publication-basis"
  case bulletinNumber = "bulletin-number"
  case bulletinOrder = "bulletin-order"
  case futureDay = "future-day"
  case repeatedItem = "repeated-item"
  case awardInNoBulletin = "award-in-no-bulletin"

  // Templates
  case templateMissing = "template-missing"
  case templateSyntax = "template-syntax"
  case templateName = "template-name"
  case templateSection = "template-section"
  case templatePartial = "template-partial"
  case templateBlock = "template-block"
  case templateContext = "template-context"
  case templateUnused = "template-unused"
  case wordMissing = "word-missing"
  case wordBlank = "word-blank"
  case wordUnused = "word-unused"
  case menuRegister = "menu-register"

  // Publishing
  case outputConflict = "output-conflict"
  case outputBusy = "output-busy"
  case outputFailed = "output-failed"
  case outputPreview = "output-preview"
  case contentChanged = "content-changed"
  case hostLimit = "host-limit"

  package var severity: Severity {
    switch self {
    case .unusedFile, .untranslatedText, .missingTranslation, .staleTranslation, .notNFC, .rawHTML,
      .headingOne, .photoMetadata, .reportedLate, .bulletinOrder, .futureDay, .templateUnused,
      .wordUnused, .mendedMarkup, .markupAsText, .placeholderText, .headingLevel, .linkText,
      .altRepeatsCaption, .homeAddress, .birthDate, .sensitiveFact, .unneededAllowance, .nameForm,
      .possibleDuplicate, .awardInNoBulletin, .formBasis, .formOfAnotherAct, .groundUnfit,
      .titleOrder, .orderOnAdHoc, .unrecognisedInitiative, .stateTitleOnly, .bonusBase,
      .bonusCoefficient, .hostLimit, .silentChange:
      .warning
    case .unstampedTranslation, .factsDiffer, .groundOfTitle, .opinionNotAsked,
      .sharedNameOfWithdrawn:
      .note
    default: .error
    }
  }
}

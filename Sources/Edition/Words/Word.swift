/// Every word that pages and data say and that is no record's, no template's and no closed list's own. Its key in the file of words
/// is its name with hyphens: `unit-ended`.
package enum Word: Int, CaseIterable, Sendable {
  case action, activityForm, after, articleOf, attendance, audience, authority, before, bonus
  case change, citation, classFirst, classOther, classSecond, classThird, columnAct, columnAmount
  case columnApprovedOn, columnArea, columnArticleDocument, columnArticleNumber, columnBaseSalary
  case columnBasis, columnBetterWhen, columnBody, columnBonusCoefficient, columnBudget
  case columnBudgetsGranted, columnCategory, columnChange, columnClass, columnClosesOn
  case columnCode, columnCodeStatisticsOffice, columnCollective, columnCollectives, columnColumn
  case columnCommendationsCounted, columnCommendationsForce, columnCommendationsNow
  case columnCommendationsThen, columnCommended, columnCorrected, columnCorrectedOn, columnCount
  case columnDateDecision, columnDecidingAuthority, columnDecisionNumber, columnDueOn
  case columnEvaluatedAsCompleted, columnEvaluatedCompleted, columnEvaluatedNotCompleted
  case columnEvaluatedOn, columnEvaluatedPartlyCompleted, columnFamilyName, columnFindings
  case columnFirstQuartile, columnForce, columnForm, columnFrom, columnFromEvaluationDecision
  case columnGivenName, columnGrantsEquipment, columnGrantsMeans, columnHonorific, columnHow
  case columnId, columnIndividual, columnInitiativesNow, columnInitiativesThen, columnKeyDecision
  case columnKind, columnKindOfEncouragement, columnKindOfRecord, columnKindUnit, columnLabel
  case columnLabelOfCode, columnLastChange, columnLatestName, columnLeast, columnMail
  case columnMedianTime, columnMiddleName, columnMost, columnName, columnNameAtTime
  case columnNameBorne, columnNotNamed, columnNote, columnNumberCorrections, columnObstacle
  case columnOpensOn, columnOrder, columnOutlet, columnPageEnglish, columnPageVietnamese
  case columnPeopleNamed, columnPeopleNotNamed, columnPersonOrUnit, columnPersonnel
  case columnPilotFrom, columnPilotIncluded, columnPosition, columnPost, columnPostAtTime
  case columnPraises, columnProposedForm, columnPublishedAt, columnPublishedOn, columnQuantity
  case columnRaisedOn, columnRank, columnReason, columnResolution, columnResolved
  case columnResolvedBy, columnResolvedOn, columnResultEvaluation, columnRevokedOrStripped
  case columnSample, columnShare, columnSort, columnSource, columnStage, columnStatusSince
  case columnStillExists, columnStillOpen, columnSubmitted, columnSubmittedOn, columnSuccessor
  case columnSummary, columnTable, columnTelephone, columnText, columnThirdQuartile
  case columnTitleActivity, columnTitleArticle, columnTitleBulletin, columnTitleCommendation
  case columnTitleConsultation, columnTitleDocument, columnTitleInitiative, columnTitleOfArticle
  case columnTitlePage, columnTitlePlan, columnTitleReport, columnTo, columnTranslated
  case columnUnitMeasure, columnUnitToday, columnUnits, columnWhat, columnWhatOtherForm
  case consultedBy, correctionOf, day, days, daysTaken, document, documentNumber, documentType
  case doneOn, dong, effectiveFrom, effectiveTo, employer, field, forInitiative, formInClass
  case funding, grantedOn, ground, inEnglish, inVietnamese, initiatives, issueNumber, issuedBy
  case issuedOn, kindOfRecord, legalBasis, letter, measure, median, nameThen, nowReads, numbered
  case openData, original, owner, parents, people, perCent, planOf, problem, publication
  case raisedOn, record, reportOf, sample, scan, sendComments, signedBy, source, status, task
  case totalBudget, typeAddress, typeChoice, typeDay, typeDecimal, typeFlag, typeId, typeInteger
  case typeMoment, typeText, unit, unitEnded, unitNow, unitNowIn, was, why, year
}

extension Word {
  package var key: String { String(describing: self).hyphenated }

  /// The blanks that the word has in each language, `{number}`, in the order in which they are filled.
  package var blanks: [String] {
    switch self {
    case .articleOf: ["article", "document"]
    case .classOther: ["class"]
    case .correctionOf: ["day"]
    case .formInClass: ["form", "class"]
    case .unitNowIn: ["number"]
    case .inEnglish, .inVietnamese, .nameThen, .openData: ["title"]
    case .numbered: ["type", "number"]
    case .planOf, .reportOf: ["unit"]
    case .unitNow: ["units"]
    default: []
    }
  }
}

/// What is counted: `count.days`.
package enum Counted: Int, CaseIterable, Sendable {
  case others
}

extension Counted {
  package var key: String { "count." + String(describing: self).hyphenated }
}

extension String {
  /// `unitEnded` as `unit-ended`.
  fileprivate var hyphenated: String {
    reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}

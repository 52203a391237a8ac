/// Every word that pages and data say and that is no record's, no template's and no closed list's own. Its key in the file of words
/// is its name with hyphens: `unit-ended`.
package enum Word: Int, CaseIterable, Sendable {
  case action, activityForm, after, article, articleOf, atMedian, attendance, audience, authority
  case authorityOfDecision, before, beforeAndAfter, bonus, change, chartHighest, chartTableBelow
  case citation, classFirst, classOther, classSecond, classThird, columnAct, columnAmount
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
  case commendationsReceived, commendedFor, consultedBy, correctionOf, correctionTo, dataRecords
  case dataVocabularies, day, days, daysTaken, decision, decisionNumber, decisionNumbered
  case demonstrationMark, dictionarySummary, dictionaryTitle, difficulties, document
  case documentNumber, documentType, doneOn, dong, effectiveFrom, effectiveTo, employer, field
  case forInitiative, formInClass, formerUnit, formerly, funding, goodPractices, grantedOn
  case ground, highestRows, home, homeDescription, inEnglish, inVietnamese, initiative
  case initiatives, issueNumber, issuedBy, issuedOn, kindOfRecord, legalBasis, letter, measure
  case median, medianToCommendation, medianToResolve, nameThen, noLongerExists, noLongerInForce
  case noneCounted, nowReads, numbered, obstacles, openData, original, outlet, oversight, owner
  case pageNotFound, pageNumber, pageOf, parents, people, perCent, periodCovered, photographs
  case planOf, problem, proposers, publication, raisedOn, reason, record, reportOf, resolution
  case resources, results, sample, sampleMark, scan, searchDescription, searchTitle, sendComments
  case sideBySide, signedBy, siteKind, sitePurpose, solutions, source, status, task, tasksDone
  case timeline, today, totalBudget, typeAddress, typeChoice, typeDay, typeDecimal, typeFlag
  case typeId, typeInteger, typeMoment, typeOfCommendation, typeText, unit, unitEnded, unitNow
  case unitNowIn, unitToday, was, why, year
}

extension Word {
  package var key: String { String(describing: self).hyphenated }

  /// The blanks that the word has in each language, `{number}`, in the order in which they are filled.
  package var blanks: [String] {
    switch self {
    case .articleOf: ["article", "document"]
    case .beforeAndAfter: ["before", "after"]
    case .classOther: ["class"]
    case .correctionOf: ["day"]
    case .tasksDone: ["done", "all"]
    case .formInClass: ["form", "class"]
    case .highestRows: ["most", "all"]
    case .article, .decisionNumbered, .pageNumber, .unitNowIn: ["number"]
    case .pageOf: ["number", "last"]
    case .correctionTo, .inEnglish, .inVietnamese, .nameThen, .openData: ["title"]
    case .numbered: ["type", "number"]
    case .planOf, .reportOf: ["unit"]
    case .unitNow: ["units"]
    default: []
    }
  }
}

/// What is counted: `count.days`.
package enum Counted: Int, CaseIterable, Sendable {
  case commendationsAndPraises, commendationsInForce, days, decisionsInPeriod, ended, entries,
    initiatives, initiativesCompleted, initiativesEvaluated, newInitiativesSubmitted, others,
    peopleNamed, praises, rows, shares, withheld
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

/// Every word that pages and data say and that is no record's, no template's and no closed list's own. Its key in the file of words
/// is its name with hyphens: `unit-ended`.
package enum Word: Int, CaseIterable, Sendable {
  case action, activityForm, after, article, articleOf, asKnown, atMedian, attendance, audience,
    authority
  case authorityOfDecision, before, beforeAndAfter, bonus, bonusShare, change, chartHighest,
    chartTableBelow
  case citation, classFirst, classOther, classSecond, classThird, columnAct, columnAmount
  case columnApprovedOn, columnArea, columnArticleDocument, columnArticleNumber, columnBaseSalary
  case columnBasis, columnBetterWhen, columnBody, columnBonusCoefficient, columnBudget
  case columnBudgetsGranted, columnCategory, columnChange, columnClass, columnClosesOn, columnCode
  case columnCodeStatisticsOffice, columnCollective, columnCollectives, columnColumn
  case columnCommendationsCounted, columnCommendationsForce, columnCommendationsNow
  case columnCommendationsThen, columnCommended, columnCorrected, columnCorrectedOn, columnCount
  case columnDateDecision, columnDecidingAuthority, columnDecisionNumber, columnDueOn
  case columnEvaluatedAsCompleted, columnEvaluatedCompleted, columnEvaluatedNotCompleted
  case columnEvaluatedOn, columnEvaluatedPartlyCompleted, columnFamilyName, columnFindings
  case columnFirstQuartile, columnForce, columnForm, columnFrom, columnFromEvaluationDecision
  case columnGivenName, columnGrantsEquipment, columnGrantsMeans, columnHonorific, columnHow
  case columnId, columnIndividual, columnInitiativesNow, columnInitiativesThen, columnKeyDecision
  case columnKind, columnKindOfEncouragement, columnKindOfRecord, columnKindUnit, columnKnownBy,
    columnLabel
  case columnLabelOfCode, columnLastChange, columnLatestName, columnLeast, columnMail
  case columnMedianTime, columnMiddleName, columnMost, columnName, columnNameAtTime, columnNameBorne
  case columnNotNamed, columnNote, columnNumberCorrections, columnObstacle, columnOpensOn
  case columnOrder, columnOutlet, columnPageEnglish, columnPageVietnamese, columnPeopleNamed
  case columnPeopleNotNamed, columnPersonOrUnit, columnPersonnel, columnPilotFrom
  case columnPilotIncluded, columnPosition, columnPost, columnPostAtTime, columnPraises
  case columnProposedForm, columnPublishedAt, columnPublishedOn, columnQuantity, columnRaisedOn
  case columnRank, columnReason, columnResolution, columnResolved, columnResolvedBy
  case columnResolvedOn, columnResult, columnResultEvaluation, columnRevokedOrStripped,
    columnSample, columnShare
  case columnSort, columnSource, columnStage, columnStatusSince, columnStillExists, columnStillOpen
  case columnSubmitted, columnSubmittedOn, columnSuccessor, columnSummary, columnTable
  case columnTelephone, columnText, columnThirdQuartile, columnTitleActivity, columnTitleArticle
  case columnTitleBulletin, columnTitleCommendation, columnTitleConsultation, columnTitleDocument
  case columnTitleInitiative, columnTitleOfArticle, columnTitlePage, columnTitlePlan
  case columnTitleReport, columnTo, columnTranslated, columnUnitMeasure, columnUnitToday
  case columnUnits, columnWhat, columnWhatOtherForm, commendationsReceived
  case consultedBy, correctionOf, correctionTo, dataRecords, dataVocabularies, day, days, daysTaken
  case decision, decisionNumber, decisionNumbered, demonstrationMark, dictionarySummary
  case dictionaryTitle, difficulties, document, documentNumber, documentType, doneOn, dong
  case effectiveFrom, effectiveTo, employer, field, forInitiative, formInClass, formerUnit, formerly
  case asks, documentArticles, formerlyInOffice, found, inOffice, lastInOffice, lessons, putRight
  case recognition, shortcomings
  case fullSize, funding, goodPractices, grantedOn, ground, highestRows, home, homeDescription
  case inEnglish, inPhoto, inVietnamese, initiative, initiatives, issueNumber, issuedBy, issuedOn
  case kindOfRecord, legalBasis, letter, measure, median, medianOf
  case nameThen, noLongerExists, noneCounted, nowReads, numbered, obstacles, office
  case openData, original, outlet, oversight, owner, pageNotFound, pageNumber, pageOf, parents
  case people, perCent, periodCovered, photoBy, photographs, planOf, problem, proposers, publication
  case raisedOn, reason, record, reportOf, resolution, resources, results, sample, sampleMark, scan
  case searchDescription, searchTitle, sendComments, sideBySide, signedBy, siteKind, sitePurpose
  case columnBasisNumber, columnCategoryOfForm, decidedBy, decisionOfDay,
    emulationTitle, formOfCommendation
  case headOfUnit, household, instrumentNumbered, movement
  case periodOfAchievement, revocationGround, signedActing, siteUpdated, votes, votesOf, way
  case solutions, source, status, tableNumbered, task, tasksDone, territory, territoryFrom,
    timeline, today,
    totalBudget
  case typeAddress, typeChoice, typeDate, typeDay, typeDecimal, typeFlag, typeId, typeInteger,
    typeMoment
  case typeOfCommendation, typeText, unit, unitEnded, unitNow, unitNowIn, unitToday, unitUntil, was,
    why, withdrawnPage, year
  case columnAsk, columnBonusFund, columnBonusInKind, columnBonusPer, columnBonusesGiven
  case columnCategoryNotKnown, columnChangeInPoints, columnConsultation, columnDayNotKnown
  case columnDirect, columnFax, columnFor, columnForHouseholds, columnForOfficials, columnForUnits
  case columnFormsForce, columnFound, columnFromProposalDecision, columnGoverningBody, columnHead
  case columnHonorificNotKnown, columnInsigniaRecovered, columnLeading, columnLesson, columnMen
  case columnNational, columnNotPutRight, columnPersonResponsible, columnPosthumous
  case columnPublishingLicence, columnPutRight, columnRecognised, columnRecognitionScope
  case columnRecovered, columnRecoveredOn, columnRecoveries, columnResponsibility, columnRole
  case columnRoleNotKnown, columnShareOfDirect, columnShareOfWomen, columnStep, columnTimed
  case columnTitlesForce, columnUnder, columnVerbatim, columnVoters, columnVotes, columnWhoAnswers
  case asIssued, issue, submittedIn, nameOfThen, newestOf, pilotedHere, provisionDescription
  case columnWomen, readingTime, shareOfDirect, shareOfWomen, withoutForm
  case accessedOn, feedNote, instrumentOfDay, partlyEnded, publishedHere, statusAsOf
  case asOf, changedBy, changedOn, hasClosedOn, decisionBy, endedFrom, endedWith, inForceFrom,
    openUntil
  case opensOn, restored, stateThenTitle, stillInForce, titleThenState
  case columnFinishedOn, columnPraisesNow, columnPraisesThen, columnScaledUpOn, completedOrScaledUp
  case countedFromOldest, entriesFromTo
  case yearDecided, yearEnded, yearEvaluated, yearIssued, yearOfRecord, yearOpened, yearPublished,
    yearSubmitted
  case contentOfReport, yearRaised
  case chartSample, chartSource, oneScale
  case itemsMore, sampleNotice
  case allFeeds, feedEverything, feedOfChoice, feedOfProvision, feedOfUnit, feedsBelowUnit,
    feedsNarrowed
  case feedsOfProvisions, feedsOfSite, feedsOfSiteAndRegisters, feedsOfTopUnits, feedsSummary,
    feedsTitle
  case archivedCopy, changesSummary, changesTitle, historyOf, historyPage, historySummary,
    recordNotNamed,
    textInEnglish, textInVietnamese
}

extension Word {
  package var key: String { String(describing: self).hyphenated }

  /// The blanks that the word has in each language, `{number}`, in the order in which they are filled.
  package var blanks: [String] {
    switch self {
    case .articleOf: ["article", "document"]
    case .beforeAndAfter: ["before", "after"]
    case .classOther: ["class"]
    case .bonusShare: ["share", "all"]
    case .asIssued, .correctionOf, .unitUntil: ["day"]
    case .tasksDone: ["done", "all"]
    case .formInClass: ["form", "class"]
    case .highestRows, .newestOf: ["most", "all"]
    case .chartSource: ["site", "day"]
    case .oneScale: ["most"]
    case .article, .decisionNumbered, .instrumentNumbered, .issue, .itemsMore, .pageNumber,
      .tableNumbered,
      .unitNowIn:
      ["number"]
    case .pageOf: ["number", "last"]
    case .countedFromOldest, .entriesFromTo: ["first", "last"]
    case .readingTime: ["minutes"]
    case .asKnown, .correctionTo, .historyOf, .inEnglish, .inVietnamese, .nameThen, .openData:
      ["title"]
    case .numbered: ["type", "number"]
    case .office: ["post", "unit"]
    case .feedsBelowUnit, .planOf, .reportOf: ["unit"]
    case .feedsNarrowed: ["register"]
    case .shareOfDirect, .shareOfWomen: ["known", "unknown"]
    case .signedActing: ["acting", "head", "signer"]
    case .household: ["head"]
    case .asOf, .hasClosedOn, .endedFrom, .endedWith, .inForceFrom, .openUntil, .opensOn,
      .statusAsOf:
      ["day"]
    case .instrumentOfDay: ["instrument", "day"]
    case .partlyEnded: ["ended", "all"]
    case .publishedHere: ["publisher", "site"]
    case .changedBy: ["changed", "decision"]
    case .changedOn: ["change", "day"]
    case .decisionBy: ["decision", "authority"]
    case .stateThenTitle, .titleThenState: ["title", "state"]
    case .decisionOfDay: ["decision", "day"]
    case .siteUpdated: ["site", "day"]
    case .provisionDescription: ["article", "total"]
    case .votes: ["cast"]
    case .votesOf: ["cast", "of"]
    case .unitNow: ["units"]
    default: []
    }
  }
}

/// What is counted: `count.days`.
package enum Counted: Int, CaseIterable, Sendable {
  case commendationsAndPraises, commendationsInForce, days, daysFromEvaluation, daysFromProposal,
    daysToResolve, decisionsInPeriod, ended, entries,
    initiatives, initiativesCompleted, initiativesEvaluated, newInitiativesSubmitted, notNamed,
    others,
    peopleNamed, percentagePoints, praises, recordsResting, rows, titlesInForce, withheld
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

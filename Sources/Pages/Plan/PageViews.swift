internal import Records
package import Templates

/// Every view of this room that a template of its own shows, in the order of the reference: the page of each kind of record
/// says itself that it is one.
package let pageViews: [any Templated.Type] =
  [HomePage.self, RegisterPage.self] + Kind.allCases.compactMap { $0.shown.page } + [
    DecisionPage.self,
    ProvisionPage.self,
    UnitsPage.self,
    LessonsPage.self,
    ObstaclesPage.self,
    ImplementationPage.self,
    CorrectionsPage.self,
    FeedsPage.self,
    SearchPage.self,
    SearchResultView.self,
    SideBySidePage.self,
    NotFoundPage.self,
    WithdrawnPage.self,
    ChoicePage.self,
    RedirectPage.self,
    RowView.self,
    IssueMail.self,
    IssuePaper.self,
    PressSheet.self,
  ]

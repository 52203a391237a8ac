internal import Templates

/// The reference of templates, for the site's owner: every page, and every view and name it leads to.
package enum ViewReference {
  package static var markdown: String {
    var reference = TemplateReference()
    reference.add(HomePage.self)
    reference.add(RegisterPage.self)
    reference.add(InitiativePage.self)
    reference.add(CommendationPage.self)
    reference.add(DecisionPage.self)
    reference.add(OfficialPage.self)
    reference.add(UnitsPage.self)
    reference.add(UnitPage.self)
    reference.add(DocumentPage.self)
    reference.add(BulletinPage.self)
    reference.add(ArticlePage.self)
    reference.add(PlanPage.self)
    reference.add(PracticePage.self)
    reference.add(ConsultationPage.self)
    reference.add(ObstaclesPage.self)
    reference.add(ImplementationPage.self)
    reference.add(CorrectionsPage.self)
    reference.add(StatisticsPage.self)
    reference.add(DataPage.self)
    reference.add(DictionaryPage.self)
    reference.add(SearchPage.self)
    reference.add(SearchResultView.self)
    reference.add(OwnPage.self)
    reference.add(SideBySidePage.self)
    reference.add(NotFoundPage.self)
    reference.add(ChoicePage.self)
    reference.add(RedirectPage.self)
    return reference.markdown
  }
}

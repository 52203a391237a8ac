internal import Diagnostics
internal import Templates
internal import Vietnamese

/// The template of every kind of page in one language.
final class PageTemplates: Sendable {
  let home: Template<HomePage>
  let register: Template<RegisterPage>
  /// One entry, for the scripts that narrow a register.
  let row: Template<RowView>
  let initiative: Template<InitiativePage>
  let commendation: Template<CommendationPage>
  let decision: Template<DecisionPage>
  let official: Template<OfficialPage>
  let units: Template<UnitsPage>
  let unit: Template<UnitPage>
  let document: Template<DocumentPage>
  let bulletin: Template<BulletinPage>
  let article: Template<ArticlePage>
  let plan: Template<PlanPage>
  let practice: Template<PracticePage>
  let consultation: Template<ConsultationPage>
  let obstacles: Template<ObstaclesPage>
  let implementation: Template<ImplementationPage>
  let corrections: Template<CorrectionsPage>
  let search: Template<SearchPage>
  let searchResult: Template<SearchResultView>
  let own: Template<OwnPage>
  let sideBySide: Template<SideBySidePage>
  let statistics: Template<StatisticsPage>
  let data: Template<DataPage>
  let dictionary: Template<DictionaryPage>
  let notFound: Template<NotFoundPage>

  /// Nil when any of them does not compile; all are tried, so that everything wrong is reported in one run.
  init?(_ compiler: inout PageCompiler, _ language: Language) {
    let home = compiler.template("home", HomePage.self, language)
    let register = compiler.template("register", RegisterPage.self, language)
    let row = compiler.template("parts/row", RowView.self, language)
    let initiative = compiler.template("initiative", InitiativePage.self, language)
    let commendation = compiler.template("commendation", CommendationPage.self, language)
    let decision = compiler.template("decision", DecisionPage.self, language)
    let official = compiler.template("official", OfficialPage.self, language)
    let units = compiler.template("units", UnitsPage.self, language)
    let unit = compiler.template("unit", UnitPage.self, language)
    let document = compiler.template("document", DocumentPage.self, language)
    let bulletin = compiler.template("bulletin", BulletinPage.self, language)
    let article = compiler.template("article", ArticlePage.self, language)
    let plan = compiler.template("plan", PlanPage.self, language)
    let practice = compiler.template("practice", PracticePage.self, language)
    let consultation = compiler.template("consultation", ConsultationPage.self, language)
    let obstacles = compiler.template("obstacles", ObstaclesPage.self, language)
    let implementation = compiler.template("implementation", ImplementationPage.self, language)
    let corrections = compiler.template("corrections", CorrectionsPage.self, language)
    let search = compiler.template("search", SearchPage.self, language)
    let searchResult = compiler.template("search-result", SearchResultView.self, language)
    let own = compiler.template("page", OwnPage.self, language)
    let sideBySide = compiler.template("side-by-side", SideBySidePage.self, language)
    let statistics = compiler.template("statistics", StatisticsPage.self, language)
    let data = compiler.template("data", DataPage.self, language)
    let dictionary = compiler.template("dictionary", DictionaryPage.self, language)
    let notFound = compiler.template("not-found", NotFoundPage.self, language)
    guard let home, let register, let row, let initiative, let commendation, let decision,
      let official, let units, let unit, let document, let bulletin, let article, let plan,
      let practice, let consultation, let obstacles, let implementation, let corrections,
      let search, let searchResult, let own, let sideBySide, let statistics, let data,
      let dictionary, let notFound
    else { return nil }
    self.home = home
    self.register = register
    self.row = row
    self.initiative = initiative
    self.commendation = commendation
    self.decision = decision
    self.official = official
    self.units = units
    self.unit = unit
    self.document = document
    self.bulletin = bulletin
    self.article = article
    self.plan = plan
    self.practice = practice
    self.consultation = consultation
    self.obstacles = obstacles
    self.implementation = implementation
    self.corrections = corrections
    self.search = search
    self.searchResult = searchResult
    self.own = own
    self.sideBySide = sideBySide
    self.statistics = statistics
    self.data = data
    self.dictionary = dictionary
    self.notFound = notFound
  }
}

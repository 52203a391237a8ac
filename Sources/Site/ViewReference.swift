internal import Pages
internal import Templates

/// Every view that a template of its own shows.
let templatedViews: [any Templated.Type] =
  pageViews + [
    StatisticsPage.self, DataPage.self, DictionaryPage.self, ChangesPage.self, HistoryPage.self,
  ]

/// The reference of templates, for the site's owner: every page, and every view and name it leads to.
package enum ViewReference {
  package static var markdown: String {
    var reference = TemplateReference()
    for view in templatedViews { reference.add(view) }
    return reference.markdown
  }
}

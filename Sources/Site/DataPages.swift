internal import Data
internal import Edition
internal import Pages

extension OpenData {
  /// The pages that are made from the data.
  var pages: [SitePage] {
    let newest = desk.edition.newest
    return [
      .plain(.register(.statistics), updated: newest) { [self] in $0.statisticsPage(self) },
      .plain(.register(.data), updated: newest) { [self] in $0.dataPage(self) },
      .plain(.dictionary) { [self] in $0.dictionaryPage(self) },
    ]
  }
}

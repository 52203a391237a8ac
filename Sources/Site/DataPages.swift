internal import Data
internal import Edition
internal import Keeping
internal import Pages

extension OpenData {
  /// The pages that are made from the data.
  ///
  /// - Parameter attests: whether the site has a list of its files for others to prove.
  func pages(
    _ charts: ChartFiles, _ portable: PortableSite? = nil, attests: Bool = false
  ) -> [SitePage] {
    let newest = desk.edition.newest
    var own = SitePage.plain(.register(.data), updated: newest, given: [.facts]) { [self] in
      DataPage(data: self, portable: portable, attests: attests, desk: $0)
    }
    own.waits = portable != nil
    return [
      .plain(.register(.statistics), updated: newest, given: [.facts]) { [self] in
        StatisticsPage(data: self, charts: charts, desk: $0)
      },
      own,
      .plain(.dictionary, given: [.facts]) { [self] in DictionaryPage(data: self, desk: $0) },
    ]
  }
}

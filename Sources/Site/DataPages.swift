internal import Data
internal import Edition
internal import Pages

extension OpenData {
  /// The pages that are made from the data.
  func pages(_ charts: ChartFiles) -> [SitePage] {
    let newest = desk.edition.newest
    return [
      .plain(.register(.statistics), updated: newest) { [self] in
        StatisticsPage(data: self, charts: charts, desk: $0)
      },
      .plain(.register(.data), updated: newest) { [self] in DataPage(data: self, desk: $0) },
      .plain(.dictionary) { [self] in DictionaryPage(data: self, desk: $0) },
    ]
  }
}

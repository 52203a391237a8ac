internal import Diagnostics
internal import Records
internal import Vietnamese

extension Reader {
  /// Whether the long texts that ought to be there are, and the English still says what the Vietnamese says.
  func checkProse(of record: AnyRecord?) {
    let prose = source.prose
    if prose[.vi] == nil {
      if source.kind?.requiresProse == true || prose[.en] != nil { report(.missingProse(source)) }
    } else if prose[.en] == nil {
      report(.missingTranslation(source))
    } else if let header = record?.header {
      checkFreshness(of: header)
    }
  }

  /// What is wrong with the text itself is said when its page is made.
  private func checkFreshness(of header: Header) {
    guard let named = header.translatedFrom[.en], let hash = header.newSource else { return }
    report(.staleTranslation(named.place, hash: hash))
  }
}

extension AnyRecord {
  var header: Header {
    switch self {
    case .unit(let record): record.header
    case .official(let record): record.header
    case .initiative(let record): record.header
    case .commendation(let record): record.header
    case .encouragement(let record): record.header
    case .document(let record): record.header
    case .plan(let record): record.header
    case .activity(let record): record.header
    case .practice(let record): record.header
    case .consultation(let record): record.header
    case .bulletin(let record): record.header
    case .article(let record): record.header
    case .correction(let record): record.header
    case .page(let record): record.header
    }
  }
}

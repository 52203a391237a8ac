// Pages that are said to be there, and perhaps are not.
extension Inquiry {
  /// What is known of a server: how it answers for what is not there, once that was asked; nil where it says so, as it should.
  struct Manners {
    var nowhere: Nowhere??
  }

  /// What speaks against a page that is said to be there; nil where nothing does. The server is asked once for what it
  /// surely has not, whatever many links lead to it; where it says that this is there, pages are looked at.
  func doubt(
    of address: String, _ arrival: Arrival, _ manners: inout Manners
  ) throws(Curl.Missing) -> LinkState? {
    guard let beside = Nowhere.beside(address) else { return nil }
    if manners.nowhere == nil { manners.nowhere = .some(try nowhere(beside)) }
    guard let nowhere = manners.nowhere ?? nil else { return nil }
    if nowhere.isEnd(arrival.address, of: address) { return .perhapsGone }
    guard case .success(let reply) = try ask(arrival.address, .pageWithText, patience: 0) else {
      return nil
    }
    // The head of everything is there, and the page is not.
    if [404, 410].contains(reply.status) { return .gone(reply.status) }
    guard let page = nowhere.page, reply.isPage else { return nil }
    return PageWords(reply.body, of: address).isLike(page) ? .perhapsGone : nil
  }

  private func nowhere(_ address: String) throws(Curl.Missing) -> Nowhere? {
    guard case .success(let arrival) = try arrival(of: address), 200..<300 ~= arrival.status else {
      return nil
    }
    let page = try html(at: arrival.address).map { PageWords($0.body, of: address) }
    return Nowhere(asked: address, arrival: arrival.address, page: page)
  }

  func html(at address: String) throws(Curl.Missing) -> Reply? {
    guard case .success(let reply) = try ask(address, .pageWithText, patience: 0), reply.isPage
    else { return nil }
    return reply
  }
}

extension Reply {
  fileprivate var isPage: Bool { status == 200 && type.lowercased().hasPrefix("text/html") }
}

internal import Foundation
internal import Linking
private import Parallel

/// Asks for outside addresses, politely: few servers at once, one request at a time for each and a pause between, no text of
/// a page unless an anchor in it is meant.
package struct Inquiry: Sendable {
  private let curl: Curl
  private let lanes: Lanes
  private let pause: Duration
  private static let serversAtOnce = 4
  private static let tries = 3
  private static let mostHops = 10
  /// Who wants to be left alone for longer is asked another day.
  private static let longestWait = 60

  /// - Parameters:
  ///   - pause: between two requests to a server.
  ///   - seconds: how long a request may take.
  ///   - site: the address of the site on whose behalf is asked.
  package init(pause: Duration, seconds: Int, site: String?) {
    let onBehalf = site.map { " (+\($0))" } ?? ""
    curl = Curl(seconds: seconds, agent: "bieuduong-links" + onBehalf)
    lanes = Lanes(pause: pause)
    self.pause = pause
  }

  /// How it stands with each; nil where there is no curl.
  package func states(of addresses: [String], each: @escaping @Sendable () -> Void) -> [LinkState]?
  {
    let servers = Dictionary(grouping: addresses.indices) { OutsideLink.host(of: addresses[$0]) }
      .sorted { $0.value[0] < $1.value[0] }.map(\.value)
    let found = parallelMap(servers.count, jobs: Inquiry.serversAtOnce, chunk: 1, with: ()) {
      number, _ in
      Result { () throws(Curl.Missing) in
        var manners = Manners()
        return try servers[number].map { index throws(Curl.Missing) in
          defer { each() }
          return (index, try state(of: addresses[index], &manners))
        }
      }
    }
    guard let all = try? found.flatMap({ try $0.get() }) else { return nil }
    return all.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func state(
    of address: String, _ manners: inout Manners
  ) throws(Curl.Missing) -> LinkState {
    let parts = address.split(separator: "#", maxSplits: 1).map(String.init)
    let arrival: Arrival
    switch try self.arrival(of: parts[0]) {
    case .failure(let failure): return .fails(failure)
    case .success(let one): arrival = one
    }
    switch arrival.status {
    case 200..<300:
      if let doubt = try doubt(of: parts[0], arrival, &manners) { return doubt }
      if parts.count > 1, try !hasAnchor(parts[1], at: arrival.address) { return .noAnchor }
      return arrival.isMoved
        ? .moved(to: ([arrival.address] + parts.dropFirst()).joined(separator: "#")) : .works
    case 404, 410: return .gone(arrival.status)
    default: return .refuses(arrival.status)
    }
  }

  /// Where an address leads to in the end, and what is said there.
  struct Arrival {
    let address: String
    let status: Int
    /// Whether it led there step by step for good.
    let isMoved: Bool
  }

  func arrival(of address: String) throws(Curl.Missing) -> Result<Arrival, LinkFailure> {
    var (current, isForGood) = (address, true)
    for hop in 0...Inquiry.mostHops {
      let reply: Reply
      switch try settled(current) {
      case .failure(let failure): return .failure(failure)
      case .success(let one): reply = one
      }
      guard [301, 302, 303, 307, 308].contains(reply.status) else {
        return .success(
          Arrival(address: current, status: reply.status, isMoved: hop > 0 && isForGood))
      }
      if ![301, 308].contains(reply.status) { isForGood = false }
      guard let next = reply.location.flatMap({ current.leading(to: $0) }) else {
        return .failure(.unclear)
      }
      current = next
    }
    return .failure(.redirects)
  }

  /// The answer that stands after some tries. A server that does not like to be asked for the head alone, or says that
  /// nothing is there, is asked for the page.
  private func settled(_ address: String) throws(Curl.Missing) -> Result<Reply, LinkFailure> {
    var result = try ask(address, .head, patience: 0)
    for attempt in 1...Inquiry.tries {
      if case .success(let reply) = result, !reply.isTemporary {
        if reply.status < 400 { return result }
        let page = try ask(address, .page, patience: attempt)
        guard case .success(let reply) = page, reply.isTemporary else { return page }
        result = page
      }
      guard attempt < Inquiry.tries, result.mayPass(within: Inquiry.longestWait) else { break }
      result = try ask(address, .page, patience: attempt)
    }
    return result
  }

  /// - Parameter patience: how often was asked before.
  func ask(
    _ address: String, _ request: Curl.Request, patience: Int
  ) throws(Curl.Missing) -> Result<Reply, LinkFailure> {
    try lanes.ask(OutsideLink.host(of: address)) { () throws(Curl.Missing) in
      let result = try curl.ask(address, request)
      return (result, result.wait(pause, patience, most: Inquiry.longestWait))
    }
  }

  private func hasAnchor(_ anchor: String, at address: String) throws(Curl.Missing) -> Bool {
    guard !anchor.isEmpty, !anchor.hasPrefix(":~:"), !anchor.hasPrefix("!") else { return true }
    guard let reply = try html(at: address) else { return true }
    let anchors = PageScan(reply.body).anchors
    return anchors.contains(anchor) || anchors.contains(anchor.removingPercentEncoding ?? anchor)
  }
}

extension Reply {
  fileprivate var isTemporary: Bool {
    status == 429 || status >= 500 && status != 501 && status != 505
  }
}

extension Result<Reply, LinkFailure> {
  /// Whether it is worth asking again today.
  fileprivate func mayPass(within seconds: Int) -> Bool {
    switch self {
    case .success(let reply): reply.isTemporary && (reply.retryAfter ?? 0) <= seconds
    case .failure(let failure): [.time, .connection, .broken, .name].contains(failure)
    }
  }

  /// What the server asks for, or twice as long after each try.
  fileprivate func wait(_ pause: Duration, _ patience: Int, most: Int) -> Duration {
    switch self {
    case .success(let reply) where !reply.isTemporary: .zero
    case .success(let reply) where reply.retryAfter != nil:
      .seconds(min(reply.retryAfter ?? 0, most))
    default: pause * (1 << patience)
    }
  }
}

extension String {
  /// Where an answer leads from this address; nil for what is no address of the web.
  fileprivate func leading(to location: String) -> String? {
    guard let base = URL(string: self),
      let next = URL(string: location, relativeTo: base)?.absoluteURL,
      ["http", "https"].contains(next.scheme?.lowercased() ?? ""), next.host() != nil
    else { return nil }
    return next.absoluteString.split(separator: "#", maxSplits: 1).first.map(String.init)
  }
}

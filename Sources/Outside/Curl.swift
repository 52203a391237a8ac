internal import Foundation
internal import Publishing

/// Asks a server by curl, which knows its proxies, certificates and manners. One process for each request; what it is given
/// is an address and no more.
struct Curl: Sendable {
  /// How long a request may take.
  let seconds: Int
  /// Who asks, so that whoever runs the server can tell.
  let agent: String
  private let environment = ProcessInfo.processInfo.environment

  enum Request { case head, page, pageWithText }

  struct Missing: Error {}

  func ask(_ address: String, _ request: Request) throws(Missing) -> Result<Reply, LinkFailure> {
    let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(nothing) }
    let outcome: ChildOutcome
    do throws(ChildFailure) {
      outcome = try ChildProcess.run(
        "curl", arguments(address, request), reading: nothing, within: .seconds(seconds + 5))
    } catch {
      throw Missing()
    }
    // What breaks off after its first lines has said what was asked.
    if let reply = Reply(outcome.output) { return .success(reply) }
    guard case .exited(let code) = outcome.end else { return .failure(.time) }
    return .failure(LinkFailure(curl: code))
  }

  private func arguments(_ address: String, _ request: Request) -> [String] {
    var words = [
      "--disable", "--silent", "--globoff", "--proto", "=http,https", "--max-time", "\(seconds)",
      "--connect-timeout", "\(seconds)", "--user-agent", agent, "--dump-header", "-",
      "--max-filesize", "\(1 << 22)", "--output", request == .pageWithText ? "-" : "/dev/null",
    ]
    if request == .head { words.append("--head") }
    return words + proxy(for: address) + ["--url", address.asciiAddress]
  }

  /// As curl reads it from the environment, which a child process does not get.
  private func proxy(for address: String) -> [String] {
    let names =
      address.hasPrefix("https:") ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy"]
    let proxy = (names + ["all_proxy", "ALL_PROXY"]).lazy.compactMap { environment[$0] }.first
    let none = ["no_proxy", "NO_PROXY"].lazy.compactMap { environment[$0] }.first
    return (proxy.map { ["--proxy", $0] } ?? []) + (none.map { ["--noproxy", $0] } ?? [])
  }
}

extension LinkFailure {
  /// By the codes of the manual of curl.
  fileprivate init(curl code: Int32) {
    switch code {
    case 3: self = .address
    case 5, 6: self = .name
    case 7: self = .connection
    case 28: self = .time
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91: self = .encryption
    case 18, 52, 55, 56, 92: self = .broken
    default: self = .unclear
    }
  }
}

extension String {
  /// With everything but ASCII percent-encoded behind the name of the server, as a browser does.
  fileprivate var asciiAddress: String {
    guard let slash = dropFirst(8).firstIndex(of: "/") else { return self }
    let path = self[slash...].utf8.map { byte in
      byte < 0x80 ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }
    return self[..<slash] + path.joined()
  }
}

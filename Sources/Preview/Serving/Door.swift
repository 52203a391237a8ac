internal import FlyingFox
internal import Foundation
internal import Hosting
internal import Site
internal import Stages
internal import Vietnamese

/// Where requests come in: turned away, or answered by a thread that may take its time.
struct Door: HTTPHandler {
  let site: PreviewSite
  let browsers: Browsers
  let reception: Reception
  /// Opens a file of the content or of the templates; false where there is none to open it with.
  let openFile: @Sendable (_ file: String) -> Bool
  /// Pages are made beside the threads that listen, so many at once.
  let desk: OperationQueue

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard reception.admits(request.headers[.host]) else {
      return HTTPResponse(.text(421, "This preview is for the machine it runs on."))
    }
    let address = request.target.path()
    switch (request.method, address) {
    case (.POST, PreviewPath.open): return HTTPResponse(try await opened(request))
    case (.GET, PreviewPath.events): return await events(request)
    case (.GET, _): return HTTPResponse(await answer(request, address))
    case (.HEAD, _): return HTTPResponse(await answer(request, address), isBodyLeftOut: true)
    default:
      let allowed = HeaderField(name: "Allow", value: "GET, HEAD")
      return HTTPResponse(Answer(405, [allowed, .notKept]))
    }
  }

  private func answer(_ request: HTTPRequest, _ address: String) async -> Answer {
    switch address {
    case PreviewPath.icon:
      return Answer(200, [.type("image/svg+xml"), .notKept], body: PackageResources.icon_svg)
    case PreviewPath.style:
      return Answer(
        200, [.type("text/css; charset=utf-8"), .notKept], body: PackageResources.bar_css)
    case PreviewPath.script:
      return Answer(
        200, [.type("text/javascript; charset=utf-8"), .notKept],
        body: PackageResources.renewal_js + PackageResources.bar_js)
    case PreviewPath.moment: return chosen(request)
    case PreviewPath.status: return await making { site.status }
    default:
      let moment = Choice.moment(in: request)
      return await making { site.answer(address, at: moment) }
    }
  }

  private func making<Value: Sendable>(_ make: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { done in desk.addOperation { done.resume(returning: make()) } }
  }

  /// The page the choice was made on, at another moment.
  private func chosen(_ request: HTTPRequest) -> Answer {
    let back = request.query["back"].flatMap { isOwnAddress($0) ? $0 : nil }
    let moment = request.query["at"].flatMap { Moment(iso: $0) }
    let moved = Answer.moved(303, to: back ?? "/")
    return Answer(moved.status, moved.headers + [Choice.header(moment)])
  }

  private func events(_ request: HTTPRequest) async -> HTTPResponse {
    let view = Browsers.View(
      address: request.query["address"] ?? "/", moment: Choice.moment(in: request))
    let look = ShownPage.Look(page: request.query["page"] ?? "", bar: request.query["bar"] ?? "")
    let connection = browsers.connect(view, showing: look)
    let page = await making { site.page(at: view.address, view.moment) }
    browsers.tell(page, at: view)
    return HTTPResponse(
      statusCode: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: HTTPBodySequence(from: EventBytes(connection: connection)))
  }

  private func opened(_ request: HTTPRequest) async throws -> Answer {
    guard reception.admits(request.headers[.host], from: request.headers[HTTPHeader("Origin")])
    else { return .text(403, "Only the preview’s own pages open files.") }
    guard let file = OpenForm(try await request.bodyData).file, site.desk.sight().proof.isRead(file)
    else { return .text(404, "no such file") }
    // Nothing to show: the page stays as it is.
    return openFile(file) ? Answer(204) : .text(404, "no editor")
  }
}

/// The moment that a browser looks at, which it keeps itself.
enum Choice {
  private static let name = "bieuduong-moment"

  static func moment(in request: HTTPRequest) -> Moment? {
    let cookies = request.headers[HTTPHeader("Cookie")]?.split(separator: ";") ?? []
    let own = cookies.map { $0.trimmingPrefix { $0 == " " } }.first { $0.hasPrefix(name + "=") }
    return own.flatMap { Moment(iso: String($0.dropFirst(name.count + 1))) }
  }

  static func header(_ moment: Moment?) -> HeaderField {
    let life = moment == nil ? "; Max-Age=0" : ""
    return HeaderField(
      name: "Set-Cookie",
      value: "\(name)=\(moment?.iso ?? "")\(life); Path=/; SameSite=Strict; HttpOnly")
  }
}

/// Whether an address leads to this host, and ends where the line of a header does.
func isOwnAddress(_ address: String) -> Bool {
  address.hasPrefix("/") && !address.hasPrefix("//")
    && address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
}

extension [HTTPRequest.QueryItem] {
  fileprivate subscript(name: String) -> String? { first { $0.name == name }?.value }
}

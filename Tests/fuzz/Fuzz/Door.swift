internal import FlyingSocks
internal import Foundation
internal import Stages
internal import Vietnamese

@testable import FlyingFox
@testable import Preview

/// A request as it comes from the network, read by the server and answered by the preview.
func knock(_ bytes: [UInt8]) {
  let done = DispatchSemaphore(value: 0)
  Task {
    await answer(bytes)
    done.signal()
  }
  done.wait()
}

private func answer(_ bytes: [UInt8]) async {
  let decoder = HTTPDecoder(sharedRequestBufferSize: 4096, sharedRequestReplaySize: 2_097_152)
  do {
    let request = try await decoder.decodeRequest(from: Wire(bytes: bytes))
    let path = RequestPath(request.target.path(), below: "/")
    if let file = path.file {
      let parts = file.split(separator: "/", omittingEmptySubsequences: false)
      require(!parts.contains { $0.isEmpty || $0.hasPrefix(".") }, "a way out: \(file)")
    }
    // What streams goes on for as long as its reader does.
    if request.target.path() == PreviewPath.events { return }
    let response = try await door.handleRequest(request)
    for (_, value) in response.headers {
      require(!value.contains("\n") && !value.contains("\r"), "a header of two lines: \(value)")
    }
    let isOpened = request.target.path() == PreviewPath.open && response.statusCode.code == 204
    require(!isOpened, "a file was opened that nobody reads")
  } catch {
    // The line is closed.
  }
}

/// A preview of a folder in which nothing lies: every page tells so.
private let door: Door = {
  let options = SiteOptions(
    content: Scratch.folder, templates: Scratch.folder,
    clock: .moment(Moment(iso: "2026-01-01T07:00")!), now: 0)
  let site = PreviewSite(
    PreviewDesk(options), language: .vi, editor: EditorLinks(folder: "/", program: nil))
  return Door(
    site: site, browsers: Browsers(), reception: Reception(host: nil), openFile: { _ in true },
    desk: OperationQueue())
}()

/// What comes over the line, and then its end.
private struct Wire: AsyncBufferedSequence {
  typealias Element = UInt8
  let bytes: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(line) }

  private let line: Line

  init(bytes: [UInt8]) {
    self.bytes = bytes
    line = Line(bytes)
  }

  /// Whoever asks goes on where the last one stopped.
  final class Line: @unchecked Sendable {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    func next(_ count: Int) -> [UInt8]? {
      guard !rest.isEmpty else { return nil }
      let some = Array(rest.prefix(Swift.max(1, count)))
      rest = rest.dropFirst(some.count)
      return some
    }
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    private let line: Line

    init(_ line: Line) { self.line = line }

    mutating func next() async -> UInt8? { line.next(1)?.first }
    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? { line.next(count) }
  }
}

internal import Edition
internal import QRCodes
internal import Records
internal import Templates
internal import Vietnamese

/// What leads from a printed page back to the site: its address, to be typed and to be read by a telephone, with where the page
/// stood when it was printed.
struct OnPaperView: View {
  let url: String
  var state: String? = nil
  let updated: DayView?
  private let code: QRCode?

  static let shape = Shape<OnPaperView>(
    "on-paper",
    "What leads from a printed page back to the site: its address, as a code too, and where the page stood",
    [
      .text("permanentAddress", "The address that stays, whole") { $0.url },
      .view("code", "The same as a QR code; absent where no square would hold it") {
        $0.code.map { CodeView(code: $0) }
      },
      .text("state", "Where the record stands, and as of which day; absent where it has no state") {
        $0.state
      },
      .view("updated", "The last day on which the content changed") { $0.updated },
    ])
}

extension OnPaperView {
  init(_ route: Route, state: String? = nil, updated: PartialDate?, at desk: PageDesk) {
    let url = desk.canonical(route).absolute
    self.init(url: url, state: state, updated: updated.map { desk.day($0) }, code: QRCode(url))
  }
}

/// A QR code as a drawing of one path, whose strokes are one unit wide.
struct CodeView: View {
  let code: QRCode

  static let shape = Shape<CodeView>(
    "code", "A QR code as a drawing of one path, whose strokes are one unit wide",
    [
      .text("viewBox", "The square with the light margin that readers need") { $0.code.viewBox },
      .text("path", "The dark modules, run by run") { $0.code.path },
    ])
}

/// What a link to a page looks like where people share it: 1200 × 630 pixels that say what the page says first.
struct PreviewCard: Hashable, Sendable {
  var site: String
  /// What sets the record apart: made up, revoked.
  var mark: String? = nil
  /// What kind of page it is, and where it stands.
  var kicker: String? = nil
  var title: String
  /// A sentence, where there is no figure to show.
  var text: String? = nil
  var figure: Figure? = nil
  /// Whose it is, and of which day.
  var foot: String? = nil

  struct Figure: Hashable, Sendable {
    let measure: String
    let before: String?
    /// With its unit.
    let after: String
    let change: String?
  }

  static let width = 1200
  static let height = 630
}

extension PreviewCard {
  private static let margin = 64
  private static let inner = width - 2 * margin

  /// Colours of the style sheet; the card is light wherever it is shown.
  private enum Colour {
    static let paper = "#ffffff"
    static let ink = "#1c1917"
    static let mute = "#5a524c"
    static let accent = "#8e1b1e"
    static let before = "#8a7f76"
    static let line = "#d8d0c8"
  }

  var svg: [UInt8] {
    var drawing = CardDrawing()
    drawing.open(PreviewCard.width, PreviewCard.height, ground: Colour.paper)
    drawing.box(0, 0, PreviewCard.width, 14, fill: Colour.accent)
    drawHead(in: &drawing)
    let below = drawTitle(in: &drawing, from: 112)
    if let figure {
      draw(figure, in: &drawing)
    } else if let text {
      draw(text, in: &drawing, from: below + 20)
    }
    drawFoot(in: &drawing)
    drawing.close()
    return Array(drawing.text.utf8)
  }

  private func drawHead(in drawing: inout CardDrawing) {
    let site = SetText(site, .sansBold, sizes: [28], width: 640)
    drawing.text(site, x: PreviewCard.margin, y: 76, fill: Colour.accent)
    guard let mark else { return }
    let set = SetText(mark, .sansBold, sizes: [24], width: 420)
    let wide = PreviewFont.sansBold.width(of: set.lines.first ?? "", size: 24) + 36
    let left = PreviewCard.width - PreviewCard.margin - wide
    drawing.frame(left, 42, wide, 46, stroke: Colour.accent)
    drawing.text(set, x: left + 18, y: 74, fill: Colour.accent)
  }

  /// The first free height below it.
  private func drawTitle(in drawing: inout CardDrawing, from top: Int) -> Int {
    var y = top
    if let kicker {
      let set = SetText(kicker, .sans, sizes: [26], width: PreviewCard.inner)
      drawing.text(set, x: PreviewCard.margin, y: y + 26, fill: Colour.mute)
      y += 40
    }
    let set = SetText(
      title, .serifBold, sizes: [60, 52, 44, 38], width: PreviewCard.inner, height: 230)
    drawing.text(set, x: PreviewCard.margin, y: y + set.lineHeight * 4 / 5, fill: Colour.ink)
    return y + set.height
  }

  private func draw(_ text: String, in drawing: inout CardDrawing, from y: Int) {
    let set = SetText(
      text, .sans, sizes: [36, 32, 28], width: PreviewCard.inner, height: 536 - y)
    drawing.text(set, x: PreviewCard.margin, y: y + set.size * 11 / 10, fill: Colour.mute)
  }

  private func draw(_ figure: Figure, in drawing: inout CardDrawing) {
    let measure = SetText(figure.measure, .sans, sizes: [28], width: PreviewCard.inner)
    drawing.text(measure, x: PreviewCard.margin, y: 436, fill: Colour.mute)
    let parts = [figure.before, figure.after].compactMap { $0 }
    let together = parts.joined(separator: " ")
    let size =
      [84, 68, 54, 42].first {
        PreviewFont.serifBold.width(of: together, size: $0) + 360 <= PreviewCard.inner
      } ?? 34
    var x = PreviewCard.margin
    let baseline = 522
    if let before = figure.before {
      x = drawing.word(before, .serifBold, size, x: x, y: baseline, fill: Colour.before) + 24
      drawing.arrow(x, baseline - size / 3, length: 64, stroke: Colour.before)
      x += 64 + 24
    }
    x = drawing.word(figure.after, .serifBold, size, x: x, y: baseline, fill: Colour.accent)
    let room = PreviewCard.width - PreviewCard.margin - x - 32
    if let change = figure.change, PreviewFont.sansBold.width(of: change, size: 36) <= room {
      _ = drawing.word(change, .sansBold, 36, x: x + 32, y: baseline, fill: Colour.ink)
    }
  }

  private func drawFoot(in drawing: inout CardDrawing) {
    guard let foot else { return }
    drawing.box(PreviewCard.margin, 554, PreviewCard.inner, 2, fill: Colour.line)
    let set = SetText(foot, .sans, sizes: [26, 22], width: PreviewCard.inner)
    drawing.text(set, x: PreviewCard.margin, y: 596, fill: Colour.mute)
  }
}

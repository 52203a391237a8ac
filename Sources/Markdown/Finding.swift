/// Something wrong in a text, before its place is known: places are worked out only when there is
/// something to report.
struct Finding {
  let spot: Spot
  let what: What

  init(_ spot: Spot, _ what: What) {
    self.spot = spot
    self.what = what
  }

  enum Spot {
    /// The n-th link, image or piece of inline HTML in reading order.
    case mark(Int)
    /// Known exactly, as bytes in the source.
    case offset(Range<Int>)
    /// A block: line and byte column as libcmark counts them.
    case block(line: Int, column: Int)
  }

  enum What {
    case frontMatter
    case headingOne
    /// With how many more pieces are in the text: a tag and the one that closes it are two.
    case rawHTML(more: Int)
    case emptyLink
    case relativeLink(String)
    case unsafeLink(String, kinds: [String], nearest: String?)
    case deadRecord(ProseLink, nearest: String?)
    case deadRecordAnchor(ProseLink, nearest: String?)
    case deadAnchor(String, nearest: String?)
    case tableHeader(cells: Int, delimiters: Int)
    case tableSize(rows: Int, columns: Int)
    case tableRow(cells: Int, columns: Int)
    case mediaMissing(String, nearest: String?)
    case outsideImage(String)
    case conflictMarker
    /// With how many more of its kind are in the text.
    case slip(Slip, more: Int)
    case filler(String)
    case headingLevel(Int, after: Int)
    case linkText(String)
    case imageText(String)
    case imageTextIsCaption
  }
}

internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  /// What is wrong in a text, in words.
  static func prose(_ what: Finding.What, at place: Place) -> Diagnostic {
    switch what {
    case .frontMatter: frontMatter(place)
    case .headingOne: headingOne(place)
    case .rawHTML(let more): rawHTML(more: more, place)
    case .emptyLink: emptyLink(place)
    case .relativeLink(let address): relativeLink(address, place)
    case .unsafeLink(let address, let kinds, let nearest):
      unsafeLink(address, kinds: kinds, nearest: nearest, place)
    case .deadRecord(let link, let nearest): deadRecord(link, nearest: nearest, place)
    case .deadRecordAnchor(let link, let nearest): deadRecordAnchor(link, nearest: nearest, place)
    case .deadAnchor(let id, let nearest): deadAnchor(id, nearest: nearest, place)
    case .tableHeader(let cells, let delimiters):
      tableHeader(cells: cells, delimiters: delimiters, place)
    case .tableSize(let rows, let columns): tableSize(rows: rows, columns: columns, place)
    case .tableRow(let cells, let columns): tableRow(cells: cells, columns: columns, place)
    case .mediaMissing(let file, let nearest): mediaMissing(file, nearest: nearest, place)
    case .outsideImage(let address): outsideImage(address, place)
    case .conflictMarker: conflictMarker(place)
    case .slip(let slip, let more): self.slip(slip, more: more, place)
    case .filler(let words): filler(words, place)
    case .headingLevel(let level, let before): headingLevel(level, after: before, place)
    case .linkText(let words): linkText(words, place)
    case .imageText(let alt): altFileName(alt, place)
    case .imageTextIsCaption: altRepeatsCaption(place)
    }
  }
}

// Blocks
extension Diagnostic {
  private static func frontMatter(_ place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatter, at: place,
      Bilingual(
        vi: "bài viết không được mở đầu bằng khối thông tin “---”",
        en: "prose may not begin with front matter"),
      help: Bilingual(
        vi: "chuyển các thông tin này vào record.yaml rồi xóa khối “---”",
        en: "move these facts to record.yaml and delete the block"))
  }

  private static func headingOne(_ place: Place) -> Diagnostic {
    Diagnostic(
      .headingOne, at: place,
      Bilingual(
        vi: "“#” trùng cấp với tiêu đề của trang; mọi đề mục trong bài được hạ một cấp",
        en: "“#” is the level of the page’s title; every heading is shown one level lower"),
      help: Bilingual(
        vi: "bắt đầu các đề mục từ “##”", en: "begin headings at “##”"))
  }

  fileprivate static func headingLevel(_ level: Int, after before: Int, _ place: Place)
    -> Diagnostic
  {
    let (found, next) = (
      String(repeating: "#", count: level), String(repeating: "#", count: before + 1)
    )
    return Diagnostic(
      .headingLevel, at: place,
      Bilingual(
        vi: "đề mục “\(found)” nhảy cấp: ở đây thấp nhất là “\(next)”",
        en: "the heading “\(found)” skips a level: the lowest that can stand here is “\(next)”"),
      help: Bilingual(
        vi: "viết “\(next)”, hoặc thêm đề mục “\(next)” ở trên",
        en: "write “\(next)”, or add a heading “\(next)” above"))
  }

  private static func rawHTML(more: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .rawHTML, at: place,
      Bilingual(
        vi: "mã HTML được hiển thị nguyên văn như chữ thường", en: "raw HTML is shown as text"),
      notes: .moreHere(more),
      help: Bilingual(
        vi: "viết bằng Markdown; nếu muốn giữ dấu “<” thì viết “\\<”",
        en: "write it in Markdown; where “<” is meant, write “\\<”"))
  }

  private static func tableHeader(cells: Int, delimiters: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .tableShape, at: place,
      Bilingual(
        vi: "hàng tiêu đề của bảng có \(cells) ô, hàng gạch bên dưới có \(delimiters) ô",
        en: "the table’s header has \(cells) cells, the row of dashes below it \(delimiters)"),
      help: Bilingual(
        vi: "cho hai hàng có số ô bằng nhau; dấu “|” trong ô viết là “\\|”",
        en: "give both rows as many cells; write a “|” inside a cell as “\\|”"))
  }

  private static func tableSize(rows: Int, columns: Int, _ place: Place) -> Diagnostic {
    let isWide = columns > PipeTable.mostColumns
    return Diagnostic(
      .tableShape, at: place,
      isWide
        ? Bilingual(
          vi: "bảng có \(columns) cột, nhiều hơn \(PipeTable.mostColumns) cột cho phép",
          en: "the table has \(columns) columns, more than the \(PipeTable.mostColumns) allowed")
        : Bilingual(
          vi:
            "bảng có \(rows) hàng, \(columns) cột; các bảng trong bài quá \(PipeTable.mostCells) ô",
          en:
            "the table has \(rows) rows, \(columns) columns; the tables of the text have more than \(PipeTable.mostCells) cells"
        ),
      help: isWide
        ? Bilingual(
          vi: "chia thành nhiều bảng; dấu “|” không phải để kẻ bảng thì viết là “\\|”",
          en: "make several tables of it; a “|” that is not meant to make one is written “\\|”")
        : Bilingual(
          vi: "chỉ giữ những hàng cần đọc; bảng dài thì công bố thành tệp",
          en: "keep the rows that are to be read; publish a long table as a file"))
  }

  private static func tableRow(cells: Int, columns: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .tableShape, at: place,
      Bilingual(
        vi: "hàng này có \(cells) ô nhưng bảng chỉ có \(columns) cột; các ô thừa sẽ bị mất",
        en: "this row has \(cells) cells, the table \(columns) columns; the rest would be lost"),
      help: Bilingual(
        vi: "bỏ ô thừa hoặc thêm cột ở hàng tiêu đề; dấu “|” trong ô viết là “\\|”",
        en: "remove the cells or add columns to the header; write a “|” inside a cell as “\\|”"))
  }
}

// Links
extension Diagnostic {
  fileprivate static func linkText(_ words: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .linkText, at: place,
      words.isEmpty
        ? Bilingual(vi: "liên kết không có chữ", en: "the link has no words")
        : Bilingual(
          vi: "chữ “\(words.printable)” không cho biết liên kết dẫn tới đâu",
          en: "“\(words.printable)” does not say where the link leads"),
      help: Bilingual(
        vi: "lấy tên của trang hay văn bản được dẫn tới làm chữ của liên kết",
        en: "make a link of the name of what it leads to"))
  }

  private static let linkHelp = Bilingual(
    vi: "viết [chữ](loại:mã) cho hồ sơ trên trang này, hoặc địa chỉ đầy đủ https://…",
    en: "write [words](kind:id) for a record of this site, or a whole address, https://…")

  private static func emptyLink(_ place: Place) -> Diagnostic {
    Diagnostic(
      .unsafeLink, at: place,
      Bilingual(vi: "liên kết không có địa chỉ", en: "the link has no address"), help: linkHelp)
  }

  private static func relativeLink(_ address: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .unsafeLink, at: place,
      Bilingual(
        vi: "“\(address.printable)” là đường dẫn tương đối, sẽ hỏng khi trang chuyển chỗ",
        en: "“\(address.printable)” is a relative path, which breaks when a page moves"),
      help: linkHelp)
  }

  private static func unsafeLink(
    _ address: String, kinds: [String], nearest: String?, _ place: Place
  ) -> Diagnostic {
    let list = kinds.joined(separator: ", ")
    return Diagnostic(
      .unsafeLink, at: place,
      Bilingual(
        vi: "không chấp nhận liên kết đến “\(address.printable)”",
        en: "a link to “\(address.printable)” is not accepted"),
      notes: nearestNote(nearest.map { $0 + ":" })
        + [Bilingual(vi: "các loại hồ sơ: \(list)", en: "the kinds are \(list)")],
      help: linkHelp)
  }

  private static func deadRecord(
    _ link: ProseLink, nearest: String?, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .deadLink, at: place,
      Bilingual(
        vi: "không có hồ sơ “\(link.kind):\(link.id.printable)”",
        en: "no \(link.kind) has the id “\(link.id.printable)”"),
      notes: nearestNote(nearest),
      help: Bilingual(
        vi: "sửa mã, hoặc tạo hồ sơ có mã này", en: "correct the id, or add the record"))
  }

  private static func deadRecordAnchor(
    _ link: ProseLink, nearest: String?, _ place: Place
  ) -> Diagnostic {
    let anchor = (link.anchor ?? "").printable
    return Diagnostic(
      .deadLink, at: place,
      Bilingual(
        vi: "“\(link.kind):\(link.id)” không có mục “#\(anchor)”",
        en: "“\(link.kind):\(link.id)” has no “#\(anchor)”"),
      notes: nearestNote(nearest.map { "#" + $0 }),
      help: Bilingual(
        vi: "sửa hoặc bỏ phần sau dấu “#”", en: "correct or remove what follows the “#”"))
  }

  private static func deadAnchor(_ id: String, nearest: String?, _ place: Place) -> Diagnostic {
    Diagnostic(
      .deadLink, at: place,
      Bilingual(
        vi: "bài này không có đề mục “#\(id.printable)”",
        en: "no heading of this text has the id “\(id.printable)”"),
      notes: nearestNote(nearest.map { "#" + $0 }),
      help: Bilingual(
        vi: "viết tên đề mục không dấu, nối bằng “-”: “## Mục tiêu” là #muc-tieu",
        en: "write the heading without marks, joined by “-”: “## Mục tiêu” is #muc-tieu"))
  }
}

// Images
extension Diagnostic {
  private static func mediaMissing(
    _ file: String, nearest: String?, _ place: Place
  ) -> Diagnostic {
    Diagnostic(
      .mediaMissing, at: place,
      Bilingual(
        vi: "hồ sơ này không có ảnh “\(file.printable)”",
        en: "this record has no photo “\(file.printable)”"),
      notes: nearestNote(nearest),
      help: Bilingual(
        vi: "sửa tên tệp, hoặc khai báo ảnh trong record.yaml",
        en: "correct the file name, or list the photo in record.yaml"))
  }

  private static func outsideImage(_ address: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .unsafeLink, at: place,
      Bilingual(
        vi: "ảnh “\(address.printable)” nằm ngoài trang này",
        en: "the image “\(address.printable)” is not on this site"),
      help: Bilingual(
        vi: "lưu ảnh vào thư mục của hồ sơ rồi viết ![](tên-tệp.jpg)",
        en: "keep the photo in the record’s folder and write ![](file.jpg)"))
  }

  private static func nearestNote(_ nearest: String?) -> [Bilingual] {
    guard let nearest else { return [] }
    return [Bilingual(vi: "gần nhất là “\(nearest)”", en: "the nearest is “\(nearest)”")]
  }
}

extension String {
  /// Control characters would disturb the terminal that shows the message.
  fileprivate var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.prefix(120).map { $0.properties.generalCategory == .control ? "�" : $0 }))
  }
}

import QRCodes
import Testing

@Suite struct QRCodeTests {
  private let address = "https://bieuduong.example.vn/vi/de-xuat/cap-phep-so/"

  @Test func `The square is the smallest that holds the text`() {
    #expect(QRCode("https://a.vn/")?.width == 21)
    #expect(QRCode("https://a.vn/b")?.width == 21)
    #expect(QRCode("https://a.vn/bc")?.width == 25)
    #expect(QRCode(address)?.width == 33)
  }

  @Test func `Four light modules stand around it, and strokes on the middle of a row`() {
    #expect(QRCode("https://a.vn/")?.viewBox == "-4 -4.5 29 29")
  }

  /// The three corners that tell a reader where the square is.
  @Test func `A path draws the corners and nothing beyond the square`() throws {
    let rows = try #require(QRCode("https://a.vn/")).drawn
    let corner = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
    #expect(rows.count == 21)
    #expect(rows.allSatisfy { $0.count == 21 })
    #expect(rows.prefix(7).map { String($0.prefix(7)) } == corner)
    #expect(rows.prefix(7).map { String($0.suffix(7)) } == corner)
    #expect(rows.suffix(7).map { String($0.prefix(7)) } == corner)
    #expect(rows[6] == "#######.#.#.#.#######")
  }

  @Test func `The same text has the same path, on whatever thread it is made`() async throws {
    let first = try #require(QRCode(address)).path
    let address = address
    await withTaskGroup(of: String?.self) { group in
      for _ in 0..<100 { group.addTask { QRCode(address)?.path } }
      for await path in group { #expect(path == first) }
    }
    #expect(first.hasPrefix("M0 0h7m"))
    #expect(first.utf8.count < 2_200)
  }

  @Test func `No square holds a book`() {
    #expect(QRCode(String(repeating: "a", count: 2_331)) != nil)
    #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
  }
}

extension QRCode {
  /// The path followed as a pen follows it.
  fileprivate var drawn: [String] {
    var rows = [[Character]](repeating: Array(repeating: ".", count: width), count: width)
    var (x, y) = (0, 0)
    for step in path.matches(of: /m(-?\d+) (\d+)|h(\d+)/) {
      if let length = step.output.3.flatMap({ Int($0) }) {
        for _ in 0..<length {
          rows[y][x] = "#"
          x += 1
        }
      } else {
        x += step.output.1.flatMap { Int($0) } ?? 0
        y += step.output.2.flatMap { Int($0) } ?? 0
      }
    }
    return rows.map { String($0) }
  }
}

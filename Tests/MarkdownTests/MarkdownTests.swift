import Diagnostics
import Testing
import Vietnamese

@testable import Markdown

let vietnameseWords = ProseWords(
  photoBy: "Ảnh:", inPhoto: "Trong ảnh:", fullSize: "Ảnh cỡ lớn", table: { "Bảng \($0)" })
private let englishWords = ProseWords(
  photoBy: "Photo:", inPhoto: "In the photo:", fullSize: "Full size", table: { "Table \($0)" })

/// A small world: one initiative, one decree with an Article 10, one hidden official, one photo.
private func world(_ language: Language) -> ProseContext {
  ProseContext(
    kinds: ["initiative", "document", "official"],
    words: language == .vi ? vietnameseWords : englishWords,
    resolve: { kind, id, anchor in
      switch (kind, id, anchor) {
      case ("initiative", "cap-phep-so", nil): .address("../cap-phep-so/")
      case ("document", "nd-73-2023", nil): .address("/vi/van-ban/nd-73-2023/")
      case ("document", "nd-73-2023", "10"): .address("/vi/van-ban/nd-73-2023/#dieu-10")
      case ("document", "nd-73-2023", _): .unknownAnchor(nearest: "10")
      case ("official", "nguyen-van-an", _): .hidden
      default: .unknown(nearest: kind == "initiative" ? "cap-phep-so" : nil)
      }
    },
    media: { file in
      switch file {
      case "anh-1.jpg":
        .media(
          Media(
            href: "/anh/1.jpg", alt: "Bộ phận \"một cửa\"", caption: "Lễ ra mắt <hệ thống>",
            credit: "Lê Ba", width: 1200, height: 800))
      case "quay.jpg", "hem.jpg": .media(inSizes(file))
      default: .unknown(nearest: "anh-1.jpg")
      }
    })
}

/// As a site shows every photograph: in several sizes, of which the browser takes one.
private func inSizes(_ file: String) -> Media {
  Media(
    href: "/anh/\(file)", alt: "", caption: "Chụp năm 2023", credit: "Lê Ba", width: 960,
    height: 640,
    sizes: Media.Sizes(
      webp: [Media.Candidate(href: "/anh/\(file).webp", width: 960)],
      plain: [Media.Candidate(href: "/anh/\(file)", width: 960)], room: "100vw",
      full: Media.Full(href: "/anh/full-\(file)", dimensions: "1600 × 1067")))
}

func prose(_ text: String, _ language: Language = .vi) -> RenderedProse {
  Prose.render(text, file: "vi.md", language: language, context: world(language))
}

func html(_ text: String, _ language: Language = .vi) -> String {
  String(decoding: prose(text, language).html, as: UTF8.self)
}

/// `line:column+length rule: message` of every finding.
func findings(_ text: String) -> [String] {
  prose(text).diagnostics.map {
    let place = $0.place.map { "\($0.line):\($0.column)+\($0.length)" } ?? "?"
    return "\(place) \($0.rule.rawValue): \($0.message.en)"
  }
}

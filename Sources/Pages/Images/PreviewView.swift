internal import Templates

/// The picture shown beside a link to the page.
struct PreviewView: View {
  let preview: Preview
  /// The site's own address.
  let base: String

  static let shape = Shape<PreviewView>(
    "preview", "The picture shown beside a link to the page",
    [
      .link("image", "Its absolute address") {
        Link.published($0.preview.rendition.path, base: $0.base)
      },
      .text("width", "Its width in pixels") { _ in String(PreviewCard.width) },
      .text("height", "Its height in pixels") { _ in String(PreviewCard.height) },
      .text("alt", "What it says") { $0.preview.alt },
    ])
}

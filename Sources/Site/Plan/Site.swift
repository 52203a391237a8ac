package import Diagnostics
internal import Records
internal import Templates
internal import Vietnamese

/// The whole site as a list of files whose bytes are made when they are asked for.
package struct Site: Sendable {
  package let files: [OutputFile]

  /// Plans every file; an address claimed twice is an error.
  ///
  /// - Parameters:
  ///   - load: gives the text of a prose file by its shown path.
  ///   - mediaRoot: the content folder on disk, from which photographs and papers are copied.
  package static func plan(
    _ edition: Edition, looks: Looks, mediaRoot: String, load: @escaping ProseSource
  ) -> (Site, [Diagnostic]) {
    let links = LinkStyle.rooted(base: edition.basePath)
    let stories = StoryReader(edition: edition, links: links, load: load)
    let press = Press(edition: edition, looks: looks, stories: stories, links: links)
    let pages = edition.pages()
    let claims =
      pages.flatMap { Claim.files(of: $0, on: press) } + edition.redirectClaims(press)
      + edition.mediaClaims(root: mediaRoot) + edition.supportClaims(press, pages: pages)
    return (Site(files: claims.map(\.file)), Claim.conflicts(claims))
  }
}

/// A file and who asked for it.
struct Claim: Sendable {
  let file: OutputFile
  let place: Place?

  static func files(of page: SitePage, on press: Press) -> [Claim] {
    Language.allCases.map { language in
      let body = OutputBody.made { bytes in
        var output = Output(reusing: &bytes)
        let findings = page.write(press, language, &output)
        bytes = output.bytes
        return findings
      }
      return Claim(
        file: OutputFile(path: filePath(page.route.path(in: language)), body: body),
        place: page.place)
    }
  }

  /// The file behind an address: folders have an `index.html`.
  static func filePath(_ address: String) -> String {
    address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
  }

  static func conflicts(_ claims: [Claim]) -> [Diagnostic] {
    var first: [String: Claim] = [:]
    var findings: [Diagnostic] = []
    for claim in claims {
      if let other = first.updateValue(claim, forKey: claim.file.path) {
        findings.append(
          .duplicateAddress(
            claim.file.path, at: claim.place ?? other.place,
            other: claim.place == nil ? nil : other.place))
        first[claim.file.path] = other
      }
    }
    return findings
  }
}

extension Diagnostic {
  static func duplicateAddress(_ path: String, at place: Place?, other: Place?) -> Diagnostic {
    let notes = other.map {
      [Bilingual(vi: "địa chỉ này đã thuộc về \($0.file)", en: "the address belongs to \($0.file)")]
    }
    return Diagnostic(
      .duplicateAddress, at: place,
      Bilingual(
        vi: "hai trang cùng một địa chỉ “\(path)”", en: "two pages have the address “\(path)”"),
      notes: notes ?? [
        Bilingual(
          vi: "địa chỉ này thuộc về một trang do chương trình tạo ra",
          en: "the address belongs to a page that the tool makes itself")
      ],
      help: Bilingual(
        vi: "đổi mã của bản ghi, hoặc bỏ địa chỉ cũ trong “aliases”",
        en: "give the record another id, or take the old address out of “aliases”"))
  }
}

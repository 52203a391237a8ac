package enum MediaTarget: Hashable, Sendable {
  case media(Media)
  case unknown(nearest: String?)
}

/// A photo as prose shows it, in the language of the page.
package struct Media: Hashable, Sendable {
  package let href: String
  package let alt: String
  package let caption: String?
  package let credit: String?
  package let licence: Licence?
  /// Who is seen in it, in the order of the record.
  package let people: [Person]
  /// In pixels; without both the browser cannot keep the place free.
  package let width: Int?
  package let height: Int?
  /// The same photo in other sizes and formats.
  package let sizes: Sizes?

  package init(
    href: String, alt: String, caption: String? = nil, credit: String? = nil,
    licence: Licence? = nil, people: [Person] = [], width: Int? = nil, height: Int? = nil,
    sizes: Sizes? = nil
  ) {
    self.href = href
    self.alt = alt
    self.caption = caption
    self.credit = credit
    self.licence = licence
    self.people = people
    self.width = width
    self.height = height
    self.sizes = sizes
  }

  /// On what terms others may use it, with the address of the text.
  package struct Licence: Hashable, Sendable {
    package let name: String
    package let href: String

    package init(name: String, href: String) {
      self.name = name
      self.href = href
    }
  }

  /// A person in the photo, with the address of their page.
  package struct Person: Hashable, Sendable {
    package let name: String
    package let href: String

    package init(name: String, href: String) {
      self.name = name
      self.href = href
    }
  }

  package struct Sizes: Hashable, Sendable {
    /// From the smallest up.
    package let webp: [Candidate]
    package let plain: [Candidate]
    /// How wide it stands on the page, as the attribute `sizes` says it.
    package let room: String
    package let full: Full

    package init(
      webp: [Candidate], plain: [Candidate], room: String, full: Full
    ) {
      self.webp = webp
      self.plain = plain
      self.room = room
      self.full = full
    }
  }

  /// The largest size, for print.
  package struct Full: Hashable, Sendable {
    package let href: String
    /// In pixels, as a reader is told: “3200 × 2133”.
    package let dimensions: String

    package init(href: String, dimensions: String) {
      self.href = href
      self.dimensions = dimensions
    }
  }

  package struct Candidate: Hashable, Sendable {
    package let href: String
    package let width: Int

    package init(href: String, width: Int) {
      self.href = href
      self.width = width
    }
  }
}

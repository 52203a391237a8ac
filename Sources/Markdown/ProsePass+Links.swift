internal import Vietnamese

// Images
extension ProsePass {
  mutating func beginImage() {
    openMarks.append(nextMark())
    if imageDepth == 0 { alt = PlainText() }
    imageDepth += 1
  }

  mutating func endImage(_ node: Node) {
    imageDepth -= 1
    let mark = openMarks.removeLast()
    guard imageDepth == 0 else { return }
    guard let figure = figure(node.address, mark: mark) else {
      return node.replace(with: .text(alt.bytes))
    }
    if node.parent?.kind == .paragraph, node.previous == nil, node.next == nil {
      aloneFigure = figure
    } else {
      node.replace(with: .inline(opening: figure.inline))
    }
  }

  /// Nil, with a finding, when there is no such photo.
  private mutating func figure(_ address: [UInt8], mark: Int) -> Figure? {
    let file = String(decoding: address, as: UTF8.self)
    guard !address.contains(UInt8(ascii: ":")), !address.starts(with: [47, 47]) else {
      findings.append(Finding(.mark(mark), .outsideImage(file)))
      return nil
    }
    switch context.media(file) {
    case .media(let found):
      let isFirst = media.isEmpty && !context.followsPhoto
      media.append(file)
      checkWords(of: found, file, mark)
      if isInLink, alt.bytes.isEmpty { linkWords.append(found.alt) }
      return Figure(media: found, alt: alt.string, words: context.words, isFirst: isFirst)
    case .unknown(let nearest):
      findings.append(Finding(.mark(mark), .mediaMissing(file, nearest: nearest)))
      return nil
    }
  }
}

extension ProsePass {
  /// What the text itself says of a photograph; the record's words are checked where they are read.
  fileprivate mutating func checkWords(of photo: Media, _ file: String, _ mark: Int) {
    let words = alt.string
    guard !words.isEmpty else { return }
    if SilentWords.isImageText(words, file: file) {
      findings.append(Finding(.mark(mark), .imageText(words)))
    } else if let caption = photo.caption, SilentWords.areAlike(words, caption) {
      findings.append(Finding(.mark(mark), .imageTextIsCaption))
    }
  }
}

// Links
extension ProsePass {
  mutating func beginLink() {
    openMarks.append(nextMark())
    linkWords = PlainText()
    isInLink = true
  }

  mutating func endLink(_ node: Node) {
    let mark = openMarks.removeLast()
    let address = node.address
    isInLink = false
    switch LinkForm(address, kinds: context.kinds) {
    case .outside: checkWords(mark)
    case .heading(let id):
      checkWords(mark)
      headingLinks.append((node, mark, id))
    case .record(let link):
      checkWords(mark)
      record(link, node, mark)
    case .relative: refuse(node, mark, .relativeLink(String(decoding: address, as: UTF8.self)))
    case .empty: refuse(node, mark, .emptyLink)
    case .unknownScheme(let scheme):
      let nearest = nearest(to: scheme, among: context.kinds)
      let shown = String(decoding: address, as: UTF8.self)
      refuse(node, mark, .unsafeLink(shown, kinds: context.kinds, nearest: nearest))
    }
  }

  private mutating func checkWords(_ mark: Int) {
    let words = linkWords.string
    guard words.allSatisfy(\.isWhitespace) || SilentWords.isLinkText(words) else { return }
    findings.append(Finding(.mark(mark), .linkText(words)))
  }

  private mutating func record(_ link: ProseLink, _ node: Node, _ mark: Int) {
    links.append(link)
    switch context.resolve(link.kind, link.id, link.anchor) {
    case .address(let href): node.setAddress(href)
    case .hidden: node.unwrap()
    case .unknown(let nearest): refuse(node, mark, .deadRecord(link, nearest: nearest))
    case .unknownAnchor(let nearest):
      refuse(node, mark, .deadRecordAnchor(link, nearest: nearest))
    }
  }

  /// The words stay, the link does not.
  mutating func refuse(_ node: Node, _ mark: Int, _ what: Finding.What) {
    findings.append(Finding(.mark(mark), what))
    node.unwrap()
  }
}

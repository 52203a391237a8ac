internal import Diagnostics
internal import Records
internal import Vietnamese

// Texts are looked at where they are read: each value of a record, its long texts, the names of its files.
extension Reader {
  /// The values of a file, but for contacts, which are public, and allowances, which quote what they allow.
  func checkValues(of root: Yaml, in text: SourceText) {
    let values = TextValues(root)
    let contacts = values.contacts
    if !contacts.isEmpty { official = official.with(mails: contacts, phones: contacts) }
    var found = TextFindings()
    var lines = LineStarts(text.bytes, path)
    for value in values.all {
      for letter in OddLetter.all(in: value.text)
      where !(value.isNumber && letter.what.isLookAlike) {
        found.add(
          letter, at: value.place(of: letter.range, in: text, &lines), of: value.text,
          value.mark.place(in: path))
        misreads(value.mark.place(in: path))
      }
      guard !value.isContact, !value.isKey else { continue }
      for data in personalData(in: value.text) {
        let place = value.place(of: data.range, in: text, &lines)
        found.add(data, at: place)
        tellsOfPerson(place)
      }
    }
    report(found)
    if source.kind != nil {
      let pairs = values.pairs.filter { !isMisread($0.vi) && !isMisread($0.en) }
      note(pairs.flatMap { LoneFact.all(in: $0.vi, $0.en, of: text, &lines) })
    }
  }

  /// What a text with other letters says is not known.
  private func isMisread(_ value: TextValues.Value) -> Bool {
    misread.contains(value.mark.place(in: path))
  }

  /// The long texts beside the record. What is wrong with them as files is told when their pages are made.
  ///
  /// - Returns: their bytes in NFC, of those that can be read and are one version.
  func checkLongTexts() -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for prose in source.prose.values.map(\.path).sorted() {
      guard let text = longText(prose).text else { continue }
      let composed = text.isNFC ? text.text : text.text.nfc
      let bytes = text.isNFC ? text.bytes : Array(composed.utf8)
      var found = TextFindings()
      var lines = LineStarts(bytes, prose)
      let letters = OddLetter.all(in: composed)
      for letter in letters { found.add(letter, at: lines.place(of: letter.range), of: text) }
      for data in personalData(in: composed) {
        let place = lines.place(of: data.range)
        found.add(data, at: place)
        tellsOfPerson(place)
      }
      report(found)
      if !text.isUnmerged, !letters.contains(where: \.what.isOfEncoding) { texts[prose] = bytes }
    }
    return texts
  }

  /// The names of the record's files, which become addresses; hyphens stand for blanks there.
  func checkFileNames() {
    for file in [source.name] + source.files where file.utf8.contains(where: \.isDigit) {
      let name =
        file == source.name ? file[...] : file[..<(file.lastIndex(of: ".") ?? file.endIndex)]
      let spaced = String(name.map { "-_/".contains($0) ? " " : $0 })
      var found = TextFindings()
      let path = file == source.name ? source.path : source.shownFolder + "/" + file
      for data in personalData(in: spaced) where data.kind == .phone || data.kind == .identity {
        found.add(data, at: Place(file: path))
      }
      report(found)
    }
  }

  /// What the texts within a photograph's file tell of people.
  func personalData(inMetadata texts: [String]) -> [PersonalData] {
    texts.flatMap { PersonalData.all(in: $0, official: official) }
  }

  private func personalData(in text: String) -> [PersonalData] {
    PersonalData.all(in: text, official: official, isAboutPerson: source.kind == .official)
  }

  private func report(_ found: TextFindings) {
    report(found.diagnostics(domains: official.domains ?? [], mayAllow: source.kind != nil))
  }
}

extension SourceText {
  /// Git has left two versions in it.
  fileprivate var isUnmerged: Bool {
    signs.mergeMarker.map { bytes[$0] == UInt8(ascii: "<") } ?? false
  }
}

extension OddLetter.What {
  /// Words are lost, and not a letter of one.
  fileprivate var isOfEncoding: Bool {
    switch self {
    case .garbled, .replacement, .questionMarks: true
    case .lookAlike, .invisible: false
    }
  }

  /// Ð for Đ and the like, of which the rule about the numbers of documents tells in its own words.
  fileprivate var isLookAlike: Bool {
    if case .lookAlike = self { true } else { false }
  }
}

/// Whose a photograph is, as its published files say themselves: the only thing they say beside the picture.
package struct Rights: Hashable, Sendable {
  /// Who took it.
  package let credit: String
  /// Nil where the record names none.
  package let licence: Licence?

  package struct Licence: Hashable, Sendable {
    package let name: String
    /// The address of its text.
    package let url: String

    package init(name: String, url: String) {
      self.name = name
      self.url = url
    }
  }

  package init(credit: String, licence: Licence?) {
    self.credit = credit
    self.licence = licence
  }
}

extension Rights {
  /// As XMP (ISO 16684-1), in the fields of Dublin Core, Photoshop and xmpRights that pictures' programs read.
  package var packet: String {
    let owned = licence.map { licence in
      """
      <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">\(licence.name.escaped)</rdf:li></rdf:Alt></dc:rights>\
      <xmpRights:WebStatement>\(licence.url.escaped)</xmpRights:WebStatement>\
      <cc:license rdf:resource="\(licence.url.escaped)"/>
      """
    }
    return """
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" \
      xmlns:cc="http://creativecommons.org/ns#">\
      <dc:creator><rdf:Seq><rdf:li>\(credit.escaped)</rdf:li></rdf:Seq></dc:creator>\
      <photoshop:Credit>\(credit.escaped)</photoshop:Credit>\(owned ?? "")\
      </rdf:Description></rdf:RDF></x:xmpmeta>
      """
  }
}

extension String {
  /// As text of XML or between its quotation marks.
  fileprivate var escaped: String {
    reduce(into: "") { text, letter in
      switch letter {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(letter)
      }
    }
  }
}

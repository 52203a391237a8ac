extension ServedSite {
  /// For IIS, as the `web.config` of the site. It uses only what every IIS knows the names of, for one section that it does
  /// not know would stop the whole site; what it cannot say exactly is left to the pages at old addresses.
  package var internetInformationServices: String {
    var file = ServerFile()
    file.say("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!-- Made anew by each build. -->")
    file.say("<configuration>", "</configuration>") { file in
      file.sayServer { file in
        file.sayHeaders([HeaderField(name: "X-Powered-By", value: "")] + everywhere)
        sayTypes(&file)
        sayMissing(notFound, &file)
        file.say("<urlCompression doStaticCompression=\"true\" />", "<security>")
        file.say("  <requestFiltering>", "    <hiddenSegments>")
        file.say("      <add segment=\".bieuduong\" />")
        file.say("    </hiddenSegments>", "  </requestFiltering>", "</security>")
      }
      for place in places { sayPlace(place, &file) }
      for language in languages {
        file.sayLocation(language) { sayMissing(notFound(in: language), &$0) }
      }
      for address in moved { sayMoved(address, &file) }
    }
    return file.text
  }

  private func sayTypes(_ file: inout ServerFile) {
    file.say("<staticContent>", "</staticContent>") { file in
      for type in ContentType.all {
        file.say("<remove fileExtension=\".\(type.ending)\" />")
        file.say("<mimeMap fileExtension=\".\(type.ending)\" mimeType=\"\(type.full.xml)\" />")
      }
    }
  }

  private func sayMissing(_ page: String, _ file: inout ServerFile) {
    file.say("<httpErrors errorMode=\"Custom\" existingResponse=\"Auto\">", "</httpErrors>") {
      file in
      file.say("<remove statusCode=\"404\" />")
      file.say("<error statusCode=\"404\" path=\"\(page.xml)\" responseMode=\"ExecuteURL\" />")
    }
  }

  /// A header of one name may be there once; what two would say is said with a comma.
  private func sayPlace(_ place: ServedPlace, _ file: inout ServerFile) {
    let all = place.fields.map { field in
      let values = everywhere.filter { $0.name == field.name }.map(\.value) + [field.value]
      return HeaderField(name: field.name, value: values.joined(separator: ", "))
    }
    file.sayLocation(String(place.path.dropFirst(base.count))) { $0.sayHeaders(all) }
  }

  private func sayMoved(_ address: MovedAddress, _ file: inout ServerFile) {
    guard let path = address.single, path.isPlain else { return }
    file.sayLocation(String(path.dropFirst(base.count))) { file in
      file.say(
        "<httpRedirect enabled=\"true\" destination=\"\(address.target("").xml)\""
          + " exactDestination=\"true\" httpResponseStatus=\"Permanent\" />")
    }
  }
}

extension ServerFile {
  fileprivate mutating func sayServer(within lines: (inout ServerFile) -> Void) {
    say("<system.webServer>", "</system.webServer>", within: lines)
  }

  fileprivate mutating func sayLocation(_ path: String, within lines: (inout ServerFile) -> Void) {
    let path = path.hasSuffix("/") ? String(path.dropLast()) : path
    say("<location path=\"\(path.xml)\">", "</location>") { $0.sayServer(within: lines) }
  }

  /// What the server would send by itself, or a folder above sends, is taken out first.
  fileprivate mutating func sayHeaders(_ fields: [HeaderField]) {
    say("<httpProtocol>", "</httpProtocol>") { file in
      file.say("<customHeaders>", "</customHeaders>") { file in
        for field in fields {
          file.say("<remove name=\"\(field.name)\" />")
          if !field.value.isEmpty {
            file.say("<add name=\"\(field.name)\" value=\"\(field.value.xml)\" />")
          }
        }
      }
    }
  }
}

extension String {
  fileprivate var xml: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

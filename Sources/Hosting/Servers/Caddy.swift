extension ServedSite {
  /// For a site of Caddy, whose `root` is the folder that the base address begins in.
  package var caddy: String {
    var file = ServerFile(indent: "\t")
    file.say(
      "# For a site of Caddy: https://… { root * …; import this file }",
      "# Made anew by each build.")
    // In a route directives stay in their order; else Caddy has its own.
    file.say("route \((base + "*").caddy) {", "}") { file in
      for field in everywhere { file.say("header \(field.caddy)") }
      sayTypes(&file)
      for place in places { file.say(place) }
      if !moved.isEmpty { sayMoved(&file) }
      sayHidden(&file)
      sayPacking(&file)
      file.say("file_server {", "}") { $0.say("hide _caddyfile") }
    }
    file.say("handle_errors {", "}") { file in
      file.say("route \((base + "*").caddy) {", "}") { sayMissing(&$0) }
    }
    return file.text
  }

  private func sayTypes(_ file: inout ServerFile) {
    for type in ContentType.all {
      file.say("@\(type.ending) path *.\(type.ending)")
      file.say("header @\(type.ending) \(ContentType.header) \(type.full.caddy)")
    }
  }

  private func sayMoved(_ file: inout ServerFile) {
    file.say("map {http.request.uri.path} {moved} {", "}") { file in
      for address in moved { file.say(address) }
      file.say("default \"\"")
    }
    file.say("@moved expression `{moved} != \"\"`", "redir @moved {moved} 301")
  }

  private func sayHidden(_ file: inout ServerFile) {
    file.say("@hidden {", "}") { file in
      file.say("path_regexp `^\(base.asExpression)(.*/)?\\.`")
      file.say("not path \((base + ".well-known/*").caddy)")
    }
    file.say("error @hidden 404")
  }

  private func sayPacking(_ file: inout ServerFile) {
    file.say("encode gzip {", "}") { file in
      file.say("match {", "}") { file in
        for type in ContentType.all where type.isWorthPacking {
          file.say("header \(ContentType.header) \(type.type)*")
        }
      }
    }
  }

  /// What was said of a place for what is found there does not hold for the page that says that nothing is.
  private func sayMissing(_ file: inout ServerFile) {
    let own = Set(places.flatMap(\.fields).map(\.name)).subtracting(everywhere.map(\.name))
    for name in own.sorted() { file.say("header -\(name)") }
    for field in everywhere { file.say("header \(field.caddy)") }
    file.say("header \(ContentType.header) \(ContentType.of(ServedSite.notFound).caddy)")
    let folders = languages.map { (base + $0 + "/*").caddy }
    file.say("@elsewhere not path \(folders.joined(separator: " "))")
    file.say("rewrite @elsewhere \(notFound.caddy)")
    for (language, folder) in zip(languages, folders) {
      file.say("rewrite \(folder) \(notFound(in: language).caddy)")
    }
    sayPacking(&file)
    file.say("file_server")
  }
}

extension ServerFile {
  /// One header of a name does not take the place of another: both hold.
  fileprivate mutating func say(_ place: ServedPlace) {
    let path = (place.isFolder ? place.path + "*" : place.path).caddy
    for field in place.fields { say("header \(path) +\(field.caddy)") }
  }

  /// What is not plain would be taken for a placeholder, or could not be quoted: it is told by its numbers.
  fileprivate mutating func say(_ address: MovedAddress) {
    let target = address.target("${1}").caddy
    if let path = address.single, path.isPlain {
      for path in [path, path + "/"] { say("\(path.caddy) \(target)") }
    } else {
      say("`~\(address.expression)` \(target)")
    }
  }
}

extension HeaderField {
  fileprivate var caddy: String { "\(name) \(value.caddy)" }
}

extension String {
  /// In quotes. What comes from records stands here only where it is plain.
  fileprivate var caddy: String { "\"\(self)\"" }
}

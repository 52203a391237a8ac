extension ServedSite {
  /// For a `server` of nginx, whose `root` is the folder that the base address begins in.
  package var nginx: String {
    var file = ServerFile()
    file.say(
      "# For a server of nginx: server { listen …; server_name …; root …; include this file; }",
      "# Made anew by each build.")
    file.say("location \(base.nginx) {", "}") { file in
      sayTypes(&file)
      for field in everywhere { file.say("add_header \(field.nginx) always;") }
      sayPlaces(&file)
      sayMissing(&file)
      for address in moved { file.say(address) }
    }
    return file.text
  }

  private func sayTypes(_ file: inout ServerFile) {
    let packed = ContentType.all.filter { $0.isWorthPacking && $0.ending != "html" }.map(\.type)
    let charset = ContentType.all.filter { $0.needsCharset && $0.ending != "html" }.map(\.type)
    file.say("index index.html;", "absolute_redirect off;", "charset utf-8;")
    file.say("charset_types \(charset.joined(separator: " "));")
    file.say("default_type \(ContentType.unknown);")
    file.say("types {", "}") { file in
      for type in ContentType.all { file.say("\(type.type) \(type.ending);") }
    }
    file.say("gzip on;", "gzip_vary on;", "gzip_proxied any;", "gzip_comp_level 6;")
    file.say("gzip_types \(packed.joined(separator: " "));")
  }

  /// A place that adds a header of its own has to say all others again.
  private func sayPlaces(_ file: inout ServerFile) {
    for place in places {
      file.say("location \(place.isFolder ? "^~" : "=") \(place.path.nginx) {", "}") { file in
        for field in everywhere { file.say("add_header \(field.nginx) always;") }
        for field in places.filter({ $0.covers(place) }).flatMap(\.fields) {
          file.say("add_header \(field.nginx);")
        }
      }
    }
  }

  /// A folder without a page is not found either.
  private func sayMissing(_ file: inout ServerFile) {
    sayMissing(notFound, &file)
    for language in languages {
      file.say("location \((base + language + "/").nginx) {", "}") { file in
        sayMissing(notFound(in: language), &file)
      }
    }
    file.say("location = \((base + "_nginx.conf").nginx) { return 404; }")
  }

  /// What is hidden is not found in the words of its folder, so it is said in each.
  private func sayMissing(_ page: String, _ file: inout ServerFile) {
    file.say("error_page 404 \(page.nginx);", "error_page 403 =404 \(page.nginx);")
    file.say("location ~ \("/\\.(?!well-known/)".nginx) { return 404; }")
  }
}

extension ServerFile {
  fileprivate mutating func say(_ address: MovedAddress) {
    let lead = "{ return 301 \(address.target("$1").nginx); }"
    if let path = address.single {
      for path in [path, path + "/"] { say("location = \(path.nginx) \(lead)") }
    } else {
      say("location ~ \(address.expression.nginx) \(lead)")
    }
  }
}

extension HeaderField {
  fileprivate var nginx: String { "\(name) \(value.nginx)" }
}

extension String {
  /// In quotes, within which these two signs alone mean something, and in targets and headers the `$`, which neither has.
  fileprivate var nginx: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension ServedSite {
  /// For Apache, as a `.htaccess` at the root of the site; the same lines may stand in its `<Directory>`.
  package var apache: String {
    var file = ServerFile()
    file.say(
      "# For Apache, here or in the <Directory> of the site. Needs mod_headers, mod_alias, mod_dir,",
      "# mod_mime, and where it stands here: AllowOverride FileInfo Indexes",
      "# Made anew by each build.")
    file.say("DirectoryIndex index.html")
    for type in ContentType.all { file.say("AddType \(type.full.apache) \(type.ending)") }
    sayPacking(&file)
    for field in everywhere { file.say("Header always set \(field.apache)") }
    for place in places {
      for field in place.fields { file.say("Header add \(field.apache) \(place.condition)") }
    }
    sayMissing(&file)
    for address in moved {
      file.say("RedirectMatch 301 \(address.expression.apache) \(address.target("$1").apache)")
    }
    return file.text
  }

  private func sayPacking(_ file: inout ServerFile) {
    let packed = ContentType.all.filter(\.isWorthPacking).map(\.type)
    file.say("<IfModule mod_deflate.c>", "</IfModule>") {
      $0.say("AddOutputFilterByType DEFLATE \(packed.joined(separator: " "))")
    }
  }

  /// A folder without a page is not found either.
  private func sayMissing(_ file: inout ServerFile) {
    file.say("ErrorDocument 404 \(notFound.apache)")
    for language in languages {
      let folder = (base + language + "/").asExpression
      file.say("<If \"%{REQUEST_URI} =~ m#^\(folder)#\">", "</If>") {
        $0.say("ErrorDocument 404 \(notFound(in: language).apache)")
      }
    }
    file.say("RedirectMatch 404 \("^\(base.asExpression)(.*/)?\\.(?!well-known/)".apache)")
    let isBare = "-d %{REQUEST_FILENAME} && ! -f %{REQUEST_FILENAME} . '/index.html'"
    file.say("<If \"\(isBare)\">", "</If>") { $0.say("Redirect 404 \(base.apache)") }
  }
}

extension ServedPlace {
  fileprivate var condition: String {
    "\"expr=%{REQUEST_URI} =~ m#^\(path.asExpression)\(isFolder ? "" : "$")#\""
  }
}

extension HeaderField {
  fileprivate var apache: String { "\(name) \(value.apache)" }
}

extension String {
  /// In quotes. What comes from records stands in expressions and encoded targets, in which there is nothing to quote.
  fileprivate var apache: String { "\"\(self)\"" }
}

internal import Records
internal import Templates

/// How the site will be read.
package enum SiteForm: Sendable {
  /// From a web host, at the address in the settings.
  case hosted
  /// From a folder opened in a browser, on a stick or out of an archive: links are relative and name `index.html`.
  case portable
}

/// How the pages of one site write their links.
package struct Addressing: Sendable {
  let form: SiteForm
  let base: String

  package init(
    form: SiteForm, base: String
  ) {
    self.form = form
    self.base = base
  }

  /// - Parameter path: the file the links stand in.
  func links(from path: String) -> LinkStyle {
    switch form {
    case .hosted: .rooted(base: base)
    case .portable: .relative(depth: path.utf8.count { $0 == UInt8(ascii: "/") })
    }
  }
}

extension Looks {
  /// Browsers refuse to check the hashes of files that come from a folder, and then the files themselves. Nor may a script
  /// fetch pages there, so that registers are narrowed by their static pages.
  package func fit(for form: SiteForm) -> Looks {
    guard form == .portable else { return self }
    let fetching = [Script.register, .registerRows].map(\.name)
    let left = assets.others.filter { !fetching.contains($0.name) }
    let unchecked = { (asset: Asset) in
      Asset(name: asset.name, path: asset.path, integrity: nil, bytes: asset.bytes)
    }
    return with(Assets(stylesheet: unchecked(assets.stylesheet), others: left.map(unchecked)))
  }
}

internal import Digests
internal import Records
internal import Templates

/// How the site will be read.
package enum SiteForm: Sendable {
  /// From a web host, at the address in the settings.
  case hosted
  /// From a folder opened in a browser, on a stick or out of an archive: links are relative and name `index.html`.
  case portable
  /// Away from it, in a mail or on paper: links name the host.
  case away
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
    case .hosted, .away: .rooted(base: base)
    case .portable: .relative(depth: path.utf8.count { $0 == UInt8(ascii: "/") })
    }
  }
}

extension Looks {
  /// The files beside the pages as a site of that form needs them.
  /// - Parameter origin: scheme and host.
  package func fit(for form: SiteForm, origin: String) -> Looks {
    switch form {
    case .hosted, .away: with(assets.telling(origin: origin))
    case .portable: fitForFolder
    }
  }

  /// Browsers refuse to check the hashes of files that come from a folder, and then the files themselves. Nor may a script
  /// fetch pages there, so that registers are narrowed by their static pages.
  private var fitForFolder: Looks {
    let left = assets.others.filter { $0.name != Script.register.name }
    let unchecked = { (asset: Asset) in
      Asset(name: asset.name, path: asset.path, integrity: nil, bytes: asset.bytes)
    }
    return with(Assets(stylesheet: unchecked(assets.stylesheet), others: left.map(unchecked)))
  }
}

extension Assets {
  /// Links of the site name no host, and what is printed is read without one: a style sheet can write it before them, and is
  /// told it here because pages may carry no style of their own.
  fileprivate func telling(origin: String) -> Assets {
    // Encoded, so that no sign in it ends the text.
    let line = ":root{--origin:\"\(Link.published("", base: origin).absolute)\"}\n"
    return Assets(stylesheet: stylesheet.with(stylesheet.bytes + Array(line.utf8)), others: others)
  }
}

extension Asset {
  private static let folder = "assets/"

  fileprivate func with(_ bytes: [UInt8]) -> Asset {
    let integrity = Integrity(of: bytes)
    return Asset(
      name: name, path: Asset.folder + integrity.marking(name), integrity: integrity.text,
      bytes: bytes)
  }
}

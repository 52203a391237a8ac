package import Digests
internal import JSON
package import Vietnamese

/// `manifest.json`: each file of a site, and each record with what the public sees of it in each language. A line for each, so
/// that neither who writes it nor who reads it has to hold it whole.
package enum SiteManifest {
  package static let path = "manifest.json"
  /// What the owner of a key signs of it: 64 bytes of Ed25519.
  package static let signaturePath = "manifest.json.sig"
  /// With which anybody checks that.
  package static let keyPath = "signing-key.pem"
  package static let format = "bieuduong-manifest-1"
  /// The folder of what builds tell each other, which is no part of the site.
  package static let ownFolder = ".bieuduong"

  package struct File: Sendable, Hashable {
    package let path: String
    package let size: Int
    package let digest: WholeDigest

    package init(path: String, size: Int, digest: WholeDigest) {
      self.path = path
      self.size = size
      self.digest = digest
    }
  }

  package struct Record: Sendable, Hashable {
    package let kind: String
    package let name: String
    /// Of one that was taken back nothing but the address is left.
    package let isWithdrawn: Bool
    package let vi: Side
    package let en: Side

    package init(kind: String, name: String, isWithdrawn: Bool, vi: Side, en: Side) {
      self.kind = kind
      self.name = name
      self.isWithdrawn = isWithdrawn
      self.vi = vi
      self.en = en
    }

    package subscript(language: Language) -> Side { language == .vi ? vi : en }
  }

  /// A record in one language.
  package struct Side: Sendable, Hashable {
    /// Below the site’s address, `vi/de-xuat/cap-phep-so/`.
    package let address: String
    /// Of ``SeenFacts``.
    package let facts: WholeDigest?
    /// Of ``SeenText``; nil where the page has no long text.
    package let text: WholeDigest?

    package init(address: String, facts: WholeDigest?, text: WholeDigest?) {
      self.address = address
      self.facts = facts
      self.text = text
    }
  }
}

extension SiteManifest.File {
  var json: JSON {
    .object(["path": .text(path), "size": .int(size), "sha256": .text(digest.text)])
  }

  init?(_ json: JSON) {
    guard let path = json["path"]?.text, case .int(let size)? = json["size"],
      let digest = json.digest("sha256")
    else { return nil }
    self.init(path: path, size: size, digest: digest)
  }
}

extension SiteManifest.Record {
  var json: JSON {
    .object([
      "kind": .text(kind), "id": .text(name), "status": isWithdrawn ? "withdrawn" : nil,
      "vi": vi.json, "en": en.json,
    ])
  }

  init?(_ json: JSON) {
    guard let kind = json["kind"]?.text, let name = json["id"]?.text,
      let vi = json["vi"].flatMap(SiteManifest.Side.init),
      let en = json["en"].flatMap(SiteManifest.Side.init)
    else { return nil }
    self.init(
      kind: kind, name: name, isWithdrawn: json["status"]?.text == "withdrawn", vi: vi, en: en)
  }
}

extension SiteManifest.Side {
  fileprivate var json: JSON {
    .object([
      "address": .text(address), "facts": facts.map { .text($0.text) },
      "text": text.map { .text($0.text) },
    ])
  }

  fileprivate init?(_ json: JSON) {
    guard let address = json["address"]?.text else { return nil }
    self.init(address: address, facts: json.digest("facts"), text: json.digest("text"))
  }
}

extension JSON {
  fileprivate func digest(_ key: String) -> WholeDigest? {
    self[key]?.text.flatMap { WholeDigest(hexadecimal: $0.utf8) }
  }
}

extension SiteManifest {
  /// The description of the file, for programs.
  package static let schemaPath = "data/schemas/manifest.json"
}

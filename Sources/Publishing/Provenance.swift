package import Diagnostics
internal import Digests
internal import Keeping
package import Vietnamese

/// What a site is made from, and until when.
package struct Origin: Sendable {
  let inputs: Digest
  /// The time zone of the site.
  let zone: String
  /// In that zone: the moments for which the same inputs make the same site.
  let span: Range<Moment>
  /// What the site holds back; whoever gives it knows how to read it.
  let holding: String
  /// What has to be said of the inputs at every build.
  let findings: [Diagnostic]

  package init(
    _ inputs: Inputs, zone: String, span: Range<Moment>, holding: String,
    saying findings: [Diagnostic]
  ) {
    self.init(inputs.digest, zone: zone, span: span, holding: holding, saying: findings)
  }

  fileprivate init(
    _ inputs: Digest, zone: String, span: Range<Moment>, holding: String,
    saying findings: [Diagnostic]
  ) {
    self.inputs = inputs
    self.zone = zone
    self.span = span
    self.holding = holding
    self.findings = findings
  }
}

/// The origin of the site in the output, told beside its manifest. It speaks of this machine and is of no use to another; a
/// site without it is merely built anew.
struct Provenance: Sendable {
  let origin: Origin
  /// Of the manifest's bytes, so that a site which another build has written since is not taken for this one.
  let manifest: Digest

  static let path = ".bieuduong/origin.local"
  private static let heading = Array("bieuduong origin 2\n".utf8)

  init(of origin: Origin, manifest: Digest) {
    self.origin = origin
    self.manifest = manifest
  }

  /// Nil for anything but the whole of one.
  init?(_ bytes: [UInt8]) {
    guard var reader = PackedReader(whole: bytes, behind: Provenance.heading),
      let inputs = reader.digest(), let manifest = reader.digest(), let zone = reader.text(),
      let span = reader.span(), let holding = reader.text(), let findings = reader.findings(),
      reader.isAtEnd
    else { return nil }
    let origin = Origin(inputs, zone: zone, span: span, holding: holding, saying: findings)
    self.init(of: origin, manifest: manifest)
  }

  fileprivate var bytes: [UInt8] {
    var bytes = Provenance.heading + origin.inputs.bytes + manifest.bytes
    bytes.appendPacked(origin.zone)
    bytes.appendPacked(origin.span)
    bytes.appendPacked(origin.holding)
    bytes.appendPacked(origin.findings)
    bytes += Digest(of: bytes).bytes
    return bytes
  }
}

extension OutputFolder {
  /// Whether the next build is told what the site was made from. The site stands in any case: where there is no room for this,
  /// it is merely built anew.
  func tell(_ provenance: Provenance) -> Bool {
    do throws(OutputFailure) {
      try write(provenance.bytes, to: Provenance.path)
      return true
    } catch {
      return false
    }
  }
}

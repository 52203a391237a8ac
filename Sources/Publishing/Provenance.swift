internal import Digests
package import Vietnamese

/// What a site is made from, and until when.
package struct Origin: Sendable {
  let inputs: Digest
  /// The time zone of the site.
  let zone: String
  /// In that zone: the moments for which the same inputs make the same site.
  let span: Range<Moment>
  /// What has to be said of the inputs at every build, on one line; whoever gives it knows how to read it.
  let remarks: String

  package init(_ inputs: Inputs, zone: String, span: Range<Moment>, remarks: String) {
    self.init(inputs.digest, zone: zone, span: span, remarks: remarks)
  }

  fileprivate init(_ inputs: Digest, zone: String, span: Range<Moment>, remarks: String) {
    self.inputs = inputs
    self.zone = zone
    self.span = span
    self.remarks = remarks
  }
}

/// The origin of the site in the output, told beside its manifest. It speaks of this machine and is of no use to another; a
/// site without it is merely built anew.
struct Provenance: Sendable {
  let origin: Origin
  /// Of the manifest's bytes, so that a site which another build has written since is not taken for this one.
  let manifest: Digest

  static let path = ".bieuduong/origin.local"
  private static let heading = "bieuduong origin 1"

  init(of origin: Origin, manifest: Digest) {
    self.origin = origin
    self.manifest = manifest
  }

  /// Nil for anything but the whole of one.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 8, lines[0] == Provenance.heading, lines[7].isEmpty,
      let inputs = Digest(hexadecimal: lines[1].utf8),
      let manifest = Digest(hexadecimal: lines[2].utf8),
      let start = Moment(iso: lines[4]), let end = Moment(iso: lines[5]), start < end
    else { return nil }
    let origin = Origin(inputs, zone: lines[3], span: start..<end, remarks: lines[6])
    self.init(of: origin, manifest: manifest)
  }

  fileprivate var bytes: [UInt8] {
    let lines = [
      Provenance.heading, origin.inputs.text, manifest.text, origin.zone,
      origin.span.lowerBound.iso, origin.span.upperBound.iso, origin.remarks, "",
    ]
    return Array(lines.joined(separator: "\n").utf8)
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

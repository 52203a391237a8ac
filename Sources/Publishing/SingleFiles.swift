package import Diagnostics
package import Outputs
internal import Synchronization

/// The bytes of files one by one, for whoever looks at a site that nobody has written.
package final class SingleFiles: Sendable {
  private let maker = PictureMaker()
  /// By their paths, which tell of what they are made.
  private let pictures = Mutex<[String: [UInt8]]>([:])
  /// In bytes; then all are made again when they are asked for.
  private static let mostPictures = 128 << 20

  package init() {}

  package enum Made: Sendable {
    /// With what was found wrong on the way.
    case bytes([UInt8], findings: [Diagnostic])
    /// There are none, and why.
    case failed([Diagnostic])
    /// A file that holds others and is made when a site is written.
    case onlyInSite
  }

  package func make(_ file: OutputFile) -> Made {
    switch file.body {
    case .made(let make):
      var bytes: [UInt8] = []
      let findings = make(&bytes)
      return .bytes(bytes, findings: findings)
    case .pieces(let count, let append):
      var bytes: [UInt8] = []
      for number in 0..<count { append(number, &bytes) }
      return .bytes(bytes, findings: [])
    case .copy(let source): return copy(source)
    case .drawn(let drawing): return picture(drawing, for: file.path)
    case .archive, .attestation, .signature: return .onlyInSite
    }
  }

  private func copy(_ source: String) -> Made {
    do {
      let file = try FileInReading(anywhere: source)
      var bytes: [UInt8] = []
      while case let piece = try file.piece(), !piece.isEmpty { bytes += piece }
      return .bytes(bytes, findings: [])
    } catch {
      // It is gone, which the next look at the content tells.
      return .failed([])
    }
  }

  private func picture(_ drawing: Drawing, for path: String) -> Made {
    if let known = pictures.withLock({ $0[path] }) { return .bytes(known, findings: []) }
    let (bytes, findings) = maker.make(drawing)
    guard let bytes else { return .failed(findings) }
    pictures.withLock { kept in
      if kept.values.reduce(bytes.count, { $0 + $1.count }) > SingleFiles.mostPictures {
        kept = [:]
      }
      kept[path] = bytes
    }
    return .bytes(bytes, findings: findings)
  }
}

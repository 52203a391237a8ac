internal import Attesting
internal import Digests
internal import Outputs
internal import Synchronization
internal import Vietnamese

/// Looks at the pages of records while they are made, for what their readers see of a long text.
final class Attestor: Sendable {
  let attestation: Attestation
  private let pages: Set<String>
  private let seen = Mutex<[String: WholeDigest?]>([:])

  init(_ attestation: Attestation) {
    self.attestation = attestation
    pages = Set(
      attestation.records.compactMap(\.sight?.pages).flatMap { [$0.vi, $0.en] })
  }

  func isPage(_ path: String) -> Bool { pages.contains(path) }

  /// Told of every file that is made, by whichever thread makes it.
  func note(_ path: String, _ bytes: [UInt8]) {
    guard isPage(path) else { return }
    let digest = SeenText.words(of: bytes).map(WholeDigest.init)
    seen.withLock { $0[path] = .some(digest) }
  }

  /// Nil of a page that was not made; nil within where it shows no text.
  func text(of page: String) -> WholeDigest?? { seen.withLock { $0[page] } }
}

extension OutputFile {
  /// What the site says of its own files, where this is that file.
  var attestation: Attestation? {
    if case .attestation(let attestation) = body { attestation } else { nil }
  }
}

internal import ArgumentParser
internal import Digests
internal import Foundation
internal import Site
internal import Vietnamese

/// The key with which a site is signed: it is read, and refused where others could come by it.
struct SigningOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      vi: """
        Tệp khóa riêng Ed25519 (PEM) để ký manifest.json; khóa nằm ngoài mọi kho lưu trữ (git), chỉ chủ \
        nhân đọc được.
        """,
      en: """
        A private Ed25519 key (PEM) with which manifest.json is signed; it lies outside of every \
        repository, and its owner alone can read it.
        """,
      value: Bilingual(vi: "tệp", en: "file")),
    completion: .file())
  var signingKey: String?

  func validate() throws {
    guard let path = signingKey else { return }
    guard !isInRepository(path) else {
      throw ValidationError(
        vi: "--signing-key \(path): khóa nằm trong một kho lưu trữ (git); để nó ở nơi khác.",
        en: "--signing-key \(path): the key lies in a repository; keep it elsewhere.")
    }
    guard !isForOthers(path) else {
      throw ValidationError(
        vi: "--signing-key \(path): người khác đọc được khóa này; chạy chmod 600 \(path).",
        en: "--signing-key \(path): others can read this key; run chmod 600 \(path).")
    }
    guard key != nil else {
      throw ValidationError(
        vi: """
          --signing-key \(path): không có tệp ấy, hoặc không phải khóa Ed25519 không có mật khẩu. Tạo khóa: \
          openssl genpkey -algorithm ed25519 -out \(path)
          """,
        en: """
          --signing-key \(path): there is no such file, or it is no Ed25519 key without a passphrase. To make \
          one: openssl genpkey -algorithm ed25519 -out \(path)
          """)
    }
  }

  var signature: SiteSignature? {
    key.map { key in SiteSignature(publicKey: key.publicKey, sign: key.signature) }
  }

  private var key: SigningKey? {
    signingKey.flatMap { FileManager.default.contents(atPath: $0) }
      .flatMap { SigningKey(pem: Array($0)) }
  }

  /// Whether a folder above it is one that is under version control.
  private func isInRepository(_ path: String) -> Bool {
    var folder = URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent()
    while true {
      if FileManager.default.fileExists(atPath: folder.appending(path: ".git").path) { return true }
      let above = folder.deletingLastPathComponent()
      if above.path == folder.path { return false }
      folder = above
    }
  }

  private func isForOthers(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & (S_IRWXG | S_IRWXO) != 0
  }
}

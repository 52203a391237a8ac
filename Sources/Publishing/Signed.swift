internal import Digests
private import Glibc
internal import Outputs

/// Signs what the site says of all its files, once that is made.
extension Staging {
  func sign(_ file: OutputFile) -> StagedFile {
    guard case .signature(let signed, let sign) = file.body, !isStopped else { return .interrupted }
    do throws(OutputFailure) {
      var bytes: [UInt8] = []
      try open(signed).append(to: &bytes)
      guard let signature = sign(bytes) else { throw OutputFailure(path: file.path, code: EINVAL) }
      let making = try create(file.path)
      try making.append(signature)
      try making.finish()
      return try settle(file.path, WholeDigest(of: signature), signature.count)
    } catch {
      return failed(OutputFailure(path: file.path, code: error.code))
    }
  }
}

internal import Attesting
internal import Digests

/// The whole manifest: of 60,000 files it takes some 20 MB.
struct ToldManifest {
  let digest: WholeDigest
  let files: [SiteManifest.File]
  let records: [SiteManifest.Record]

  init(in folder: SiteFolder) throws(VerificationFailure) {
    guard case .file = folder.look(at: SiteManifest.path) else { throw .noManifest }
    var (reader, lines) = (ManifestReader(), FileLines())
    var digest = RunningDigest()
    var (files, records) = ([SiteManifest.File](), [SiteManifest.Record]())
    var fault: ManifestFault?
    let isRead = folder.read(SiteManifest.path) { piece in
      digest.add(piece)
      guard fault == nil else { return }
      do throws(ManifestFault) {
        try lines.add(piece) { line throws(ManifestFault) in
          switch try reader.entry(line) {
          case .file(let file)?: files.append(file)
          case .record(let record)?: records.append(record)
          case nil: break
          }
        }
      } catch {
        fault = error
      }
    }
    guard isRead else { throw .unreadable }
    if fault == nil {
      do throws(ManifestFault) { try reader.finish(lines.last) } catch { fault = error }
    }
    if let fault { throw .fault(fault) }
    self.digest = digest.finishWhole()
    self.files = files
    self.records = records
  }
}

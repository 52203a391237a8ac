package import Digests
package import Vietnamese

/// All parts of a site, each in its folder, as they were made apart.
package struct Parts: Sendable {
  private let parts: [(folder: OutputFolder, manifest: Manifest)]

  /// - Parameter site: what the parts have to be of.
  package init(_ folders: [String], of site: Digest) throws(PartsTrouble) {
    var byNumber: [Int: (folder: String, part: (OutputFolder, Manifest))] = [:]
    var count: Int?
    for folder in folders {
      let (mark, output, manifest) = try Parts.read(folder)
      guard mark.site == site else { throw .ofAnother(folder) }
      guard mark.shard.count == count ?? mark.shard.count else {
        throw .otherCount(folder, mark.shard)
      }
      count = mark.shard.count
      let known = byNumber.updateValue((folder, (output, manifest)), forKey: mark.shard.number)
      if let known { throw .twice(mark.shard, known.folder, folder) }
    }
    let missing = (1...(count ?? 1)).filter { byNumber[$0] == nil }
    guard missing.isEmpty else {
      throw .missing(missing.map { Shard($0, of: count ?? 1) })
    }
    parts = byNumber.sorted { $0.key < $1.key }.map(\.value.part)
  }

  private static func read(
    _ folder: String
  ) throws(PartsTrouble) -> (PartMark, OutputFolder, Manifest) {
    guard let output = OutputFolder(existing: folder) else { throw .notThere(folder) }
    guard let mark = output.part else { throw .noPart(folder) }
    guard output.entry(Manifest.nextPath) == .nothing else { throw .unfinished(folder) }
    let reading: ManifestReading
    do throws(OutputFailure) {
      reading = try output.manifest()
    } catch {
      throw .unfinished(folder)
    }
    guard reading.condition == .whole else { throw .unfinished(folder) }
    return (mark, output, reading.manifest)
  }

  /// The file at a path of the site, and what its part says is in it; nil where no part has it.
  func file(
    at path: String
  ) throws(OutputFailure) -> (reading: FileInReading, entry: Manifest.Entry)? {
    for (folder, manifest) in parts {
      guard let entry = manifest[path] else { continue }
      guard case .file(entry.size, _) = folder.entry(path) else { return nil }
      return (try folder.reading(path), entry)
    }
    return nil
  }
}

/// Why folders cannot be put together to a site.
package enum PartsTrouble: Error {
  case notThere(String)
  case noPart(String)
  case unfinished(String)
  case ofAnother(String)
  case otherCount(String, Shard)
  case twice(Shard, String, String)
  case missing([Shard])

  package var words: Bilingual {
    switch self {
    case .notThere(let folder):
      Bilingual(vi: "không có thư mục “\(folder)”.", en: "there is no folder “\(folder)”.")
    case .noPart(let folder):
      Bilingual(
        vi: "“\(folder)” không phải là một phần do build --shard ghi ra.",
        en: "“\(folder)” is no part that build --shard has written.")
    case .unfinished(let folder):
      Bilingual(
        vi: "phần trong “\(folder)” chưa ghi xong: hãy dựng lại phần đó.",
        en: "the part in “\(folder)” is not complete: build that part again.")
    case .ofAnother(let folder):
      Bilingual(
        vi:
          "phần trong “\(folder)” được dựng từ nội dung, mẫu trang, thời điểm hoặc bản bieuduong khác: hãy dựng lại phần đó.",
        en:
          "the part in “\(folder)” was made from other content, templates, another moment or another bieuduong: build that part again."
      )
    case .otherCount(let folder, let shard):
      Bilingual(
        vi: "“\(folder)” là phần \(shard.text), không cùng cách chia với các phần kia.",
        en: "“\(folder)” is part \(shard.text), and the others were divided in another way.")
    case .twice(let shard, let one, let other):
      Bilingual(
        vi: "“\(one)” và “\(other)” cùng là phần \(shard.text).",
        en: "“\(one)” and “\(other)” are both part \(shard.text).")
    case .missing(let shards):
      Bilingual(
        vi: "thiếu phần \(PartsTrouble.list(shards)).",
        en: "part \(PartsTrouble.list(shards)) is missing.")
    }
  }

  private static func list(_ shards: [Shard]) -> String {
    shards.map(\.text).joined(separator: ", ")
  }
}

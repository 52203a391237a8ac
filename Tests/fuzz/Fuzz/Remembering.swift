internal import Attesting
internal import Digests

@testable import Content
@testable import Publishing

/// What one build or check left for the next, and the lists of a site's files. The first byte says which.
func remember(_ bytes: [UInt8]) {
  guard let sort = bytes.first else { return }
  let rest = Array(bytes.dropFirst())
  switch sort % 9 {
  case 0: remembered(rest)
  case 1: _ = CheckMemory(sealed(rest, "bieuduong findings 1\n"), in: "content").map(\.bytes)
  case 2: listed(rest)
  case 3: attested(rest)
  case 4: require(KnownFiles(rest).bytes.count > 16, "no seal")
  case 5: _ = Provenance(sealed(rest, "bieuduong origin 2\n"))
  case 6: _ = LastStates(sealed(rest, "bieuduong states 1\n"))?.states.map(\.value.marks)
  case 7: _ = LastTrees(sealed(rest, "bieuduong trees 1\n"))?.trees.values.map { Yaml(packed: $0) }
  default: told(rest)
  }
}

/// With the digest at its end that lets it be read at all; else nothing but that digest would be tried.
private func sealed(_ bytes: [UInt8], _ heading: String) -> [UInt8] {
  let all = Array(heading.utf8) + bytes
  return all + Digest(of: all).bytes
}

private func remembered(_ bytes: [UInt8]) {
  guard let memory = Memory(sealed(bytes, "bieuduong memory 1\n")) else { return }
  for (path, known) in memory.beside {
    require(memory[path]?.digest == known.digest, "a file that is not there")
  }
  if let known = memory["a"] {
    _ = known.countOfMarks
    _ = known.saidThen(in: "content")
  }
}

private func listed(_ bytes: [UInt8]) {
  let reading = ManifestReading(bytes)
  for path in reading.manifest.entries.keys {
    require(
      !path.hasPrefix("/") && !path.split(separator: "/").contains(".."), "a way out: \(path)")
  }
  guard let manifest = Manifest(bytes) else { return }
  let entries = manifest.entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  require(
    Manifest(Manifest.bytes(entries))?.entries == manifest.entries,
    "another list when it is written again")
}

/// Every line is found again, and nothing that is none.
private func told(_ bytes: [UInt8]) {
  var reading = ToldBefore.Reading(ToldBefore(bytes))
  let line = reading.line(of: "vi/index.html")
  require(
    line.flatMap { SiteManifest.File(line: $0) }.map { $0.path == "vi/index.html" } ?? true,
    "another file")
  _ = reading.record("initiative", "cap-phep")
}

private func attested(_ bytes: [UInt8]) {
  var reader = ManifestReader()
  var lines = FileLines()
  do throws(ManifestFault) {
    try lines.add(bytes[...]) { line throws(ManifestFault) in _ = try reader.entry(line) }
  } catch {
    return
  }
}

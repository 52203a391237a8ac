internal import Digests
internal import JSON
internal import Vietnamese

extension Verification {
  /// For programs: everything, and in neither language.
  package var json: String {
    let told = JSON.object([
      "whole": .bool(isWhole),
      "manifest": .object(["sha256": .text(manifest.text), "replaced": .bool(isReplaced)]),
      "files": .object([
        "count": .int(files.count), "proved": .int(files.proved),
        "changed": .list(files.changed.map(\.json)), "missing": .texts(files.missing),
        "unreadable": .texts(files.unreadable), "added": .texts(files.added),
      ]),
      "records": .object([
        "count": .int(records.count), "proved": .int(records.proved),
        "withdrawn": .int(records.withdrawn), "unproved": .int(records.unproved),
        "faults": .list(records.faults.map(\.json)),
      ]),
      "log": trace?.json, "signature": .text(signature.word),
    ])
    return String(decoding: told.bytes(.indented), as: UTF8.self) + "\n"
  }
}

extension VerificationFailure {
  package var json: String {
    let told = JSON.object(["whole": .bool(false), "failure": .text(code)])
    return String(decoding: told.bytes(.indented), as: UTF8.self) + "\n"
  }
}

extension JSON {
  fileprivate static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }
}

extension Verification.ChangedFile {
  fileprivate var json: JSON {
    .object([
      "path": .text(path), "record": record.map { .text($0) }, "size": .int(size),
      "size_before": .int(sizeBefore),
    ])
  }
}

extension Verification.RecordFault {
  fileprivate var json: JSON {
    .object([
      "record": .text(record), "fault": .text(sort.rawValue),
      "language": language.map { .text($0.rawValue) },
    ])
  }
}

extension Verification.TraceProof {
  fileprivate var json: JSON {
    .object([
      "entries": .int(entries), "end": end.map { .text($0.text) }, "whole": .bool(fault == nil),
      "proved": .int(proved), "otherwise": .texts(otherwise), "kept": .int(kept),
      "lost": .texts(lost),
    ])
  }
}

extension Verification.SignatureProof {
  fileprivate var word: String {
    switch self {
    case .none: "none"
    case .signed(_, let isGiven): isGiven ? "given-key" : "own-key"
    case .forged: "forged"
    case .missing: "missing"
    case .noKey: "no-key"
    }
  }
}

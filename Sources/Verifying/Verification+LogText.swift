internal import Digests
internal import Tracing
internal import Vietnamese

// What is told of the log and of the signature.

extension Verification {
  func breach(_ told: VerificationText) -> [String] {
    switch trace?.fault {
    case nil: []
    case .garbled(let line):
      [
        told.say(
          vi: "trace.jsonl: dòng \(told.count(line)) không phải là một mục của nhật ký.",
          en: "trace.jsonl: line \(told.count(line)) is no entry of the log.")
      ]
    case .broken(let line):
      [
        told.say(
          vi:
            "trace.jsonl: dòng \(told.count(line)) không nối tiếp dòng trước: có dòng đã bị sửa, bị xóa hoặc chèn vào.",
          en:
            "trace.jsonl: line \(told.count(line)) does not follow the one before: a line was changed, taken out or put in."
        )
      ]
    }
  }

  func forgery(_ told: VerificationText) -> [String] {
    switch signature {
    case .none, .signed: []
    case .forged:
      [
        told.say(
          vi: "manifest.json.sig không phải là chữ ký của chủ khóa này cho manifest.json này.",
          en: "manifest.json.sig is not what the owner of this key signed of this manifest.json.")
      ]
    case .missing:
      [
        told.say(
          vi: "trang không có chữ ký (manifest.json.sig).",
          en: "the site bears no signature (manifest.json.sig).")
      ]
    case .noKey(let isGiven):
      [
        isGiven
          ? told.say(
            vi: "tệp khóa được đưa ra không phải khóa công khai Ed25519 (PEM).",
            en: "what was given is no public Ed25519 key (PEM).")
          : told.say(
            vi: "trang có chữ ký mà không có khóa công khai (signing-key.pem).",
            en: "the site bears a signature and shows no public key (signing-key.pem).")
      ]
    }
  }

  func proofOfLog(_ told: VerificationText) -> String? {
    guard let trace, trace.fault == nil else { return nil }
    let (entries, records) = (told.count(trace.entries), told.count(trace.proved))
    let all = told.say(
      vi:
        "cả \(entries) dòng của nhật ký nối tiếp nhau, và \(records) hồ sơ cho thấy đúng dữ kiện mà dòng cuối về hồ sơ ấy ghi",
      en:
        "all \(entries) lines of the log follow each other, and \(records) records show the facts that the last line on each took down"
    )
    let kept = trace.kept - trace.lost.count
    guard kept > 0 else { return all }
    return all
      + told.say(
        vi: "; \(told.count(kept)) dòng đã giữ vẫn còn nguyên trong đó",
        en: "; \(told.count(kept)) of the lines that were kept are still in it")
  }

  func proofOfKey(_ told: VerificationText) -> String? {
    guard case .signed(let key, let isGiven) = signature else { return nil }
    let mark = key.text.prefix(16)
    return isGiven
      ? told.say(
        vi: "chủ khóa được đưa ra đã ký manifest.json này",
        en: "the owner of the given key signed this manifest.json")
      : told.say(
        vi:
          "chủ của khóa mà trang đưa ra (SHA-256 bắt đầu bằng \(mark)) đã ký manifest.json này",
        en:
          "the owner of the key that the site shows (its SHA-256 begins with \(mark)) signed this manifest.json"
      )
  }

  func limitsOfLog(_ told: VerificationText) -> [String] {
    var limits: [String] = []
    if let end = trace?.end, trace?.fault == nil, trace?.kept == 0 {
      limits += [
        "  "
          + told.say(
            vi:
              "rằng nhật ký chưa bị viết lại từ đầu. Ai giữ một dòng thì đưa vào bằng --kept; SHA-256 của dòng cuối:",
            en:
              "that the log was not written anew from its beginning. Who kept a line gives it with --kept; the SHA-256 of the last:"
          ), "  \(end.text)",
      ]
    }
    if case .signed(_, isGiven: false) = signature {
      limits += [
        "  "
          + told.say(
            vi: "rằng khóa ấy là của cơ quan công bố: đưa khóa mà cơ quan đã trao bằng --key.",
            en: "that this key is the publisher’s: give the one that they handed out with --key.")
      ]
    }
    return limits
  }
}

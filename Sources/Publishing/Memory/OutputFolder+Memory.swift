package import Vietnamese

/// Why the memory of the last build could not be used.
package enum Forgetting: Sendable {
  /// It is not whole, or was never one.
  case damaged
  /// It cannot be read, or is no file.
  case unreadable
  /// Of another program, of other templates or options.
  case other
}

extension Forgetting {
  /// Of what checks found.
  package var ofChecks: Bilingual {
    switch self {
    case .damaged:
      Bilingual(
        vi: "ghi nhớ của lần kiểm tra trước không nguyên vẹn, nên mọi thứ được kiểm tra lại",
        en: "what the last check remembered is not whole, so everything is looked through again")
    case .unreadable:
      Bilingual(
        vi: "không đọc được ghi nhớ của lần kiểm tra trước, nên mọi thứ được kiểm tra lại",
        en: "what the last check remembered cannot be read, so everything is looked through again")
    case .other:
      Bilingual(
        vi: "lần kiểm tra trước dùng chương trình khác, nên mọi thứ được kiểm tra lại",
        en: "the last check was by another program, so everything is looked through again")
    }
  }

  /// Of what a build made.
  package var text: Bilingual {
    switch self {
    case .damaged:
      Bilingual(
        vi: "ghi nhớ của lần dựng trước không nguyên vẹn, nên mọi tệp được dựng lại",
        en: "what the last build remembered is not whole, so every file is made again")
    case .unreadable:
      Bilingual(
        vi: "không đọc được ghi nhớ của lần dựng trước, nên mọi tệp được dựng lại",
        en: "what the last build remembered cannot be read, so every file is made again")
    case .other:
      Bilingual(
        vi:
          "lần dựng trước dùng chương trình, bản mẫu hoặc tùy chọn khác, nên mọi tệp được dựng lại",
        en:
          "the last build had another program, other templates or options, so every file is made again"
      )
    }
  }
}

extension OutputFolder {
  /// What of the last build is still true, and why nothing is, where there is a memory.
  func recollection(_ remembrance: Remembrance?) -> (Recollection?, Forgetting?) {
    guard let remembrance else { return (nil, nil) }
    let (memory, forgetting) = memory()
    let recollection = Recollection(remembrance, of: memory)
    return (recollection, recollection.isOfOther ? .other : forgetting)
  }

  private func memory() -> (Memory?, Forgetting?) {
    switch entry(Memory.path) {
    case .nothing: return (nil, nil)
    case .folder, .other: return (nil, .unreadable)
    case .file(let size, _):
      guard size <= Memory.most else { return (nil, .damaged) }
      do throws(OutputFailure) {
        let memory = Memory(try read(Memory.path))
        return (memory, memory == nil ? .damaged : nil)
      } catch {
        return (nil, .unreadable)
      }
    }
  }

  /// The memory and what lies beside it. What is no file of ours stays, and is told of by the next build.
  func forget() {
    for name in names(in: Manifest.folder) where name.hasSuffix(".local") {
      _ = isRemoved("\(Manifest.folder)/\(name)")
    }
  }

  /// What a build that was broken off was about to tell the next one.
  func clearHalfTold() {
    let beside = names(in: Manifest.folder).filter { $0.hasSuffix(".local.next") }
    for path in beside.map({ "\(Manifest.folder)/\($0)" }) + [Memory.nextPath] {
      _ = isRemoved(path)
    }
  }
}

internal import Records
internal import Vietnamese

extension Status {
  /// What a record may be without, and readers miss.
  package enum Lack: String, CaseIterable, Sendable {
    /// A report without a photograph.
    case photo
    /// A proposal that was carried out, of which nothing tells what came of it.
    case result
    /// A decision without its number, as only a praise may be.
    case number
  }
}

extension Status.Lack {
  func items(of registry: Registry) -> [Status.Item] {
    switch self {
    case .photo: registry.records.filter(\.lacksPhoto).map { Status.Item($0) }
    case .result: registry.initiatives.all.filter(\.lacksResult).map { Status.Item($0) }
    case .number:
      registry.commendations.all.filter { $0.decision.number == nil }.map { Status.Item($0) }
        + registry.encouragements.all.filter { $0.decision.map { $0.number == nil } ?? false }
        .map { Status.Item($0) }
    }
  }
}

extension Record {
  fileprivate var lacksPhoto: Bool {
    Self.requiresProse && Self.kind != .page && header.media.isEmpty
  }
}

extension Initiative {
  fileprivate var lacksResult: Bool {
    let stages = Set(lifecycle.map(\.stage.value))
    guard !stages.isDisjoint(with: [.finished, .evaluated]) else { return false }
    return !stages.contains(.evaluated) || outcomes.isEmpty && results.isEmpty
  }
}

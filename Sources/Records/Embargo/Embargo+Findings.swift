package import Diagnostics
package import Vietnamese

extension Registry {
  /// Awards that wait with a proposal which a coming bulletin carries, and are in no bulletin themselves: whoever made the
  /// bulletin may have forgotten them. Said only until the proposal may be read, for then so may the award.
  package func embargoFindings(at moment: Moment) -> [Diagnostic] {
    let embargo = Embargo(self, at: moment)
    guard !embargo.followers.isEmpty else { return [] }
    let carriers = Dictionary(
      embargo.bulletins.flatMap { bulletin in
        bulletin.items.map { (RecordKey($0), bulletin) }
      }, uniquingKeysWith: { $0.publish.value <= $1.publish.value ? $0 : $1 })
    return embargo.followers.compactMap { award in
      award.initiative.flatMap { proposal in
        carriers[RecordKey(.initiative, proposal.id.raw)]
          .map { .inNoBulletin(award, for: proposal, carriedBy: $0) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func inNoBulletin(
    _ award: Commendation, for proposal: Reference<Initiative>, carriedBy bulletin: Bulletin
  ) -> Diagnostic {
    let (name, file) = (bulletin.header.name, bulletin.header.place.file)
    let opens = bulletin.publish.value
    return Diagnostic(
      .awardInNoBulletin, at: proposal.place,
      Bilingual(
        vi:
          "đề xuất “\(proposal.id.raw)” chờ bản tin “\(name)”, còn quyết định khen thưởng này không nằm trong bản tin nào",
        en:
          "the initiative “\(proposal.id.raw)” waits for the bulletin “\(name)”, and this commendation is in no bulletin"
      ),
      notes: [
        Bilingual(
          vi: "quyết định được giữ lại cùng đề xuất; bản tin phát hành lúc \(opens.short(.vi))",
          en: "it is withheld with the initiative; the bulletin is published at \(opens.short(.en))"
        )
      ],
      help: Bilingual(
        vi:
          "thêm {commendation: \(award.header.name)} vào items trong \(file); nếu bản tin cố ý không đăng thì ghi thêm embargo: với thời điểm công bố vào hồ sơ này",
        en:
          "add {commendation: \(award.header.name)} to items in \(file); if the bulletin leaves it out on purpose, write embargo: into this record, with the moment at which it may be read"
      ))
  }
}

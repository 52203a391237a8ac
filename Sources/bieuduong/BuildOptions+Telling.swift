internal import Diagnostics
internal import Publishing
internal import Stages
internal import Vietnamese

/// What a run that made a site says at its end.
extension BuildOptions {
  func end(
    _ update: SiteUpdate, _ holding: Holding?, explaining path: String? = nil,
    since start: ContinuousClock.Instant
  ) throws {
    try reporting.finish(update.findings, interruption: update.interruption, holding: holding)
    if let forgetting = update.forgetting { reporting.say(forgetting) }
    if let path, let explanation = update.explanation {
      let text = explanation.text
      reporting.say(Bilingual(vi: "\(path): \(text.vi)", en: "\(path): \(text.en)"))
    }
    reporting.say(summary(update, ContinuousClock.now - start))
    if let holding { reporting.say(holding.summary) }
  }

  /// "site: 512 files, 3 written, 509 unchanged, 0 removed (0.2 s)".
  private func summary(_ update: SiteUpdate, _ time: Duration) -> Bilingual {
    let all = update.written + update.unchanged
    let seconds = Quantity(Int(time / .milliseconds(100)))
    let printed = { (language: Language) in
      Number.print(
        Quantity("\(seconds.mantissa / 10).\(seconds.mantissa % 10)") ?? seconds, language)
    }
    let drawn = pictures(update.drawn)
    let preview =
      update.isPreview
      ? Bilingual(vi: " (bản xem trước)", en: " (preview)") : Bilingual(vi: "", en: "")
    return Bilingual(
      vi:
        "\(output)\(preview.vi): \(all) tệp, ghi mới \(update.written), giữ nguyên \(update.unchanged), xóa \(update.removed)\(drawn.vi) (\(printed(.vi)) giây)",
      en:
        "\(output)\(preview.en): \(all) files, \(update.written) written, \(update.unchanged) unchanged, \(update.removed) removed\(drawn.en) (\(printed(.en)) s)"
    )
  }

  /// Told only where there were any: most builds make none.
  private func pictures(_ count: Int) -> Bilingual {
    guard count > 0 else { return Bilingual(vi: "", en: "") }
    return Bilingual(
      vi: ", dựng \(count) hình", en: ", \(count) picture\(count == 1 ? "" : "s") made")
  }
}

extension Bilingual {
  static func unkept(_ reason: Bilingual, in folder: String) -> Bilingual {
    Bilingual(
      vi:
        "không ghi được permalinks.lock vào \(folder): \(reason.vi); trang đã ghi xong, nhưng lần sau không biết những địa chỉ mới",
      en:
        "permalinks.lock cannot be written in \(folder): \(reason.en); the site is in place, but the next build will not know the new addresses"
    )
  }
}

internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// Titles that the law gives after others in a row, where the record knows of too few. Where it does not reach back so far, it
  /// cannot tell.
  func titlesOutOfOrder() -> [Diagnostic] {
    tooFewTitles() + ordersOnAdHoc() + unrecognisedInitiatives()
  }

  private func tooFewTitles() -> [Diagnostic] {
    guard forms.contains(where: { $0.after != nil }),
      let first = commendations.all.map(\.yearOfAchievement).min()
    else { return [] }
    let earlier = TitlesHeld(self)
    return commendations.all.flatMap { commendation -> [Diagnostic] in
      guard let form = commendation.form.flatMap({ form($0.id) }), let needed = form.after,
        needed.period.contains(commendation.decision.on.value),
        first <= commendation.yearOfAchievement - needed.times
      else { return [] }
      return commendation.recipients.filter {
        !earlier.hold(needed, $0.party, before: commendation)
      }.map { .tooFewTitles(before: form, needed, self, at: $0.party.place) }
    }
  }
}

extension Registry {
  private static let decree152 = Day(2025, 7, 1)

  /// Decree 152/2025, Article 4(3): certificates for ad hoc achievements do not count towards an order for merit. Told where the
  /// record has no other certificate of the recipient.
  private func ordersOnAdHoc() -> [Diagnostic] {
    let orders = commendations.all.filter {
      sort(of: $0) == .order && $0.ground?.value == .meritorious
        && Registry.decree152.map { [on = $0.decision.on.value] day in day <= on } ?? false
    }
    guard !orders.isEmpty else { return [] }
    let certificates = certificatesByRecipient()
    return orders.flatMap { order in
      order.recipients.filter { recipient in
        let before = certificates[recipient.party.key, default: []].filter {
          $0.decision.on.value < order.decision.on.value
        }
        return !before.isEmpty && before.allSatisfy { $0.ground?.value == .adHoc }
      }.map { .orderOnAdHoc($0.party.place) }
    }
  }

  private func certificatesByRecipient() -> [String: [Commendation]] {
    var certificates: [String: [Commendation]] = [:]
    for commendation in commendations.all where sort(of: commendation) == .certificate {
      for recipient in commendation.recipients {
        certificates[recipient.party.key, default: []].append(commendation)
      }
    }
    return certificates
  }

  private func sort(of commendation: Commendation) -> Form.Sort? {
    commendation.form.flatMap { form($0.id) }?.sort
  }

  /// What a provincial or national title rests on is recognised as an initiative that reaches beyond its unit.
  private func unrecognisedInitiatives() -> [Diagnostic] {
    commendations.all.compactMap { commendation in
      guard let reference = commendation.initiative, let proposal = initiatives[reference],
        commendation.form.flatMap({ form($0.id) })?.after != nil,
        proposal.recognition.map({ $0.scope == .grassroots }) ?? true
      else { return nil }
      return .unrecognised(reference)
    }
  }
}

/// For each form and recipient the years of the titles held that still stand.
private struct TitlesHeld {
  private var years: [String: [String: Set<Int>]] = [:]

  init(_ registry: Registry) {
    let wanted = Set(registry.forms.compactMap(\.after).flatMap { $0.forms.map(\.id.raw) })
    for commendation in registry.commendations.all {
      guard let form = commendation.form?.id.raw, wanted.contains(form),
        commendation.history.last?.status.standing ?? .inForce == .inForce
      else { continue }
      for recipient in commendation.recipients {
        years[form, default: [:]][recipient.party.key, default: []]
          .insert(commendation.yearOfAchievement)
      }
    }
  }

  /// Whether there are as many years in a row, the last of them before the title itself or its own year.
  func hold(
    _ needed: Form.Condition, _ party: Party, before commendation: Commendation
  ) -> Bool {
    let held = needed.forms.reduce(into: Set<Int>()) { all, form in
      all.formUnion(years[form.id.raw]?[party.key] ?? [])
    }
    return held.contains { last in
      last <= commendation.yearOfAchievement
        && (0..<needed.times).allSatisfy { held.contains(last - $0) }
    }
  }
}

extension Commendation {
  /// The last year of the achievement; where the decision does not say, its own.
  fileprivate var yearOfAchievement: Int { period?.to?.year ?? decision.on.value.year }
}

extension Diagnostic {
  fileprivate static func orderOnAdHoc(_ place: Place) -> Diagnostic {
    Diagnostic(
      .orderOnAdHoc, at: place,
      Bilingual(
        vi: "trên trang, người này mới chỉ có bằng khen đột xuất, không dùng để xét huân chương",
        en:
          "the site has only ad hoc certificates of this recipient, which do not count towards an order"
      ),
      notes: [
        Bilingual(
          vi: "khoản 3 Điều 4 Nghị định 152/2025/NĐ-CP", en: "Decree 152/2025/NĐ-CP, Article 4(3)")
      ],
      help: Bilingual(
        vi: "bổ sung bằng khen theo công trạng, hoặc xem lại loại hình của huân chương",
        en: "add the certificates for merit, or check the type of the order"))
  }

  fileprivate static func unrecognised(_ initiative: Reference<Initiative>) -> Diagnostic {
    Diagnostic(
      .unrecognisedInitiative, at: initiative.place,
      Bilingual(
        vi:
          "“\(initiative.id.raw)” chưa được công nhận là sáng kiến có phạm vi ảnh hưởng cấp tỉnh hay toàn quốc",
        en:
          "“\(initiative.id.raw)” is not recognised as an initiative that reaches the province or the country"
      ),
      help: Bilingual(
        vi: "nếu đã công nhận thì thêm recognition vào đề xuất; nếu chưa thì xem lại danh hiệu",
        en: "if it was, add recognition to the initiative; if not, check the title"))
  }

  fileprivate static func tooFewTitles(
    before form: Form, _ needed: Form.Condition, _ registry: Registry, at place: Place
  ) -> Diagnostic {
    let labels = needed.forms.compactMap { registry.form($0.id)?.label }
    let (vi, en) = (
      labels.map { "“\($0.vi)”" }.joined(separator: " / "),
      labels.map { "“\($0[.en])”" }.joined(separator: " / ")
    )
    return Diagnostic(
      .titleOrder, at: place,
      Bilingual(
        vi:
          "“\(form.label.vi)” tặng sau \(needed.times) lần liên tục đạt \(vi), nhưng trên trang chưa có đủ",
        en:
          "“\(form.label[.en])” comes after \(en) \(needed.times) times in a row, which the site does not have"
      ),
      notes: needed.basis.map { [.source($0)] } ?? [],
      help: Bilingual(
        vi: "bổ sung hồ sơ các danh hiệu trước đó, hoặc xem lại danh hiệu và người nhận",
        en: "add the records of the earlier titles, or check the title and who received it"))
  }
}

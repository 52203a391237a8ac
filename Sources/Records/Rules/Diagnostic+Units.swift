internal import Diagnostics
internal import Vietnamese

extension Diagnostic {
  static func unitNotInForce(_ unit: Unit, _ mention: UnitMention, kin: [Unit]) -> Diagnostic {
    let name = unit.names.last?.value
    let (lifetime, period) = (unit.lifetime, mention.period)
    return Diagnostic(
      .unitNotInForce, at: mention.unit.place,
      Bilingual(
        vi: "“\(name?[.vi] ?? unit.id.raw)” không tồn tại \(period.iso(.vi))",
        en: "“\(name?[.en] ?? unit.id.raw)” did not exist \(period.iso(.en))"),
      notes: [
        Bilingual(
          vi: "đơn vị này tồn tại \(lifetime.iso(.vi)) (\(unit.header.place.file))",
          en: "it existed \(lifetime.iso(.en)) (\(unit.header.place.file))")
      ] + kin.prefix(5).map(\.existedThen),
      help: Bilingual(
        vi: "sửa ngày, hoặc ghi đơn vị tồn tại khi đó",
        en: "correct the date, or name the unit that existed then"))
  }

  static func openInTheMiddle<Value>(_ key: String, _ turn: Dated<Value>) -> Diagnostic {
    Diagnostic(
      .unitPeriods, at: turn.place,
      Bilingual(
        vi: "“\(key)”: chỉ mục đầu được thiếu “from” và chỉ mục cuối được thiếu “to”",
        en: "“\(key)”: only the first may lack “from”, and only the last may lack “to”"),
      help: Bilingual(
        vi: "ghi ngày còn thiếu ở mục này hoặc mục trước",
        en: "write the missing date in this one or the one before"))
  }

  static func overlap<Value>(_ key: String, _ turn: Dated<Value>, end: PartialDate) -> Diagnostic {
    following(
      key, turn, end: end, Bilingual(vi: "chồng lên nhau", en: "overlap with those before"))
  }

  static func gap<Value>(_ key: String, _ turn: Dated<Value>, end: PartialDate) -> Diagnostic {
    following(
      key, turn, end: end,
      Bilingual(vi: "bị hở một khoảng thời gian", en: "leave a gap after those before"))
  }

  private static func following<Value>(
    _ key: String, _ turn: Dated<Value>, end: PartialDate, _ what: Bilingual
  ) -> Diagnostic {
    let start = turn.period.from?.iso ?? ""
    let wanted = end.exact.flatMap { Day(ordinal: $0.ordinal + 1)?.iso }
    return Diagnostic(
      .unitPeriods, at: turn.place,
      Bilingual(
        vi: "“\(key)” \(what.vi): mục trước đến \(end.iso), mục này từ \(start)",
        en: "the periods of “\(key)” \(what.en): to \(end.iso), then from \(start)"),
      help: wanted.map {
        Bilingual(
          vi: "ghi from: \($0), hoặc sửa “to” của mục trước",
          en: "write from: \($0), or correct the “to” before it")
      }
        ?? Bilingual(
          vi: "sửa “from” của mục này, hoặc “to” của mục trước",
          en: "correct this “from”, or the “to” before it"))
  }

  static func successionDay(_ succession: Succession, lastDay: PartialDate?) -> Diagnostic {
    let on = succession.on.value
    let wanted = on.exact.flatMap { Day(ordinal: $0.ordinal - 1)?.iso }
    return Diagnostic(
      .unitPeriods, at: succession.on.place,
      lastDay.map {
        Bilingual(
          vi: "đơn vị tồn tại đến \($0.iso), nhưng chuyển tiếp \(on.written(.vi))",
          en: "the unit existed until \($0.iso), but its succession is \(on.written(.en))")
      }
        ?? Bilingual(
          vi: "đơn vị chuyển tiếp \(on.written(.vi)), nhưng tên gọi không có ngày kết thúc",
          en: "the unit is succeeded by another \(on.written(.en)), but its name has no last day"),
      help: wanted.map {
        Bilingual(
          vi: "ghi to: \($0) ở tên cuối cùng, hoặc sửa ngày chuyển tiếp",
          en: "write to: \($0) at the last name, or correct the day of the succession")
      }
        ?? Bilingual(
          vi: "sửa “to” của tên cuối cùng, hoặc sửa ngày chuyển tiếp",
          en: "correct the “to” of the last name, or the date of the succession"))
  }

  static func successionCycle(_ path: [String], at place: Place) -> Diagnostic {
    cycle(
      path, at: place,
      Bilingual(vi: "quan hệ kế thừa khép vòng", en: "the succession runs in a circle"))
  }

  static func parentCycle(_ path: [String], at place: Place) -> Diagnostic {
    cycle(
      path, at: place,
      Bilingual(
        vi: "quan hệ trực thuộc khép vòng", en: "the units stand under each other in a circle"))
  }

  private static func cycle(_ path: [String], at place: Place, _ what: Bilingual) -> Diagnostic {
    let shown = path.joined(separator: " → ")
    return Diagnostic(
      .successionCycle, at: place,
      Bilingual(vi: "\(what.vi): \(shown)", en: "\(what.en): \(shown)"),
      help: Bilingual(
        vi: "sửa một mắt xích", en: "correct one link of the chain"))
  }
}

extension Unit {
  fileprivate var existedThen: Bilingual {
    let file = header.place.file
    return Bilingual(
      vi: "khi đó có “\(names.last?.value[.vi] ?? "")”: \(id.raw) (\(file))",
      en: "“\(names.last?.value[.en] ?? "")” existed then: \(id.raw) (\(file))")
  }
}

extension Period {
  /// As an editor writes the days: “từ 1997-01-01 đến 2025-06-30”, “ngày 2025-07-01”; “on 2025-07-01”.
  func iso(_ language: Language) -> String {
    let isVietnamese = language == .vi
    switch (from, to) {
    case (nil, nil): return isVietnamese ? "từ trước đến nay" : "always"
    case (let from?, nil): return isVietnamese ? "từ \(from.iso)" : "from \(from.iso)"
    case (nil, let to?): return isVietnamese ? "đến \(to.iso)" : "until \(to.iso)"
    case (let from?, let to?) where from == to: return from.written(language)
    case (let from?, let to?):
      return isVietnamese ? "từ \(from.iso) đến \(to.iso)" : "from \(from.iso) to \(to.iso)"
    }
  }
}

extension PartialDate {
  /// As an editor writes it, in a sentence: “ngày 2015-03-16”, “tháng 2015-03”, “năm 2015”; “on 2015-03-16”, “in 2015-03”.
  func written(_ language: Language) -> String {
    let word =
      switch precision {
      case .day: Bilingual(vi: "ngày", en: "on")
      case .month: Bilingual(vi: "tháng", en: "in")
      case .year: Bilingual(vi: "năm", en: "in")
      }
    return "\(word[language]) \(iso)"
  }
}

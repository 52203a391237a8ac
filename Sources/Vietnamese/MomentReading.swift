/// What was meant by a moment that is not written as `2024-01-15T08:00`: for advice that cannot change a fact.
package enum MomentReading: Hashable, Sendable {
  case one(Moment)
  /// The moment was given in another time zone.
  case inVietnam(Moment)
  /// A day without a time.
  case day(Day)
  /// What is wrong with the day.
  case wrong(DayReading)

  package init(_ text: String) {
    var written = WrittenTokens(text)
    let clock = written.takeClock()
    let day = DayReading(tokens: written)
    guard case .one(let day) = day else {
      self = .wrong(day)
      return
    }
    guard let clock else {
      self = written.hasColon ? .wrong(.none) : .day(day)
      return
    }
    self = MomentReading(day, clock)
  }

  private init(_ day: Day, _ clock: WrittenClock) {
    let moment = Moment(day, hour: clock.hour, minute: clock.minute, second: clock.second)
    guard let moment else {
      self = .wrong(.none)
      return
    }
    if let offset = clock.offset, offset != Moment.vietnam {
      self = moment.inVietnam(from: offset).map(MomentReading.inVietnam) ?? .wrong(.none)
    } else {
      self = .one(moment)
    }
  }
}

extension Moment {
  /// Vietnam is seven hours ahead of UTC, all the year round.
  package static let vietnam = 420

  func inVietnam(from offset: Int) -> Moment? {
    Moment(
      secondsSince1970: secondsSince1970(offsetMinutes: offset), offsetMinutes: Moment.vietnam)
  }
}

/// A time of day as someone typed it, with its zone in minutes ahead of UTC where it has one.
struct WrittenClock {
  let hour: Int
  let minute: Int
  let second: Int
  let offset: Int?
}

extension WrittenTokens {
  var hasColon: Bool { tokens.contains(.mark(":")) }

  /// Takes `8:00`, `08:00:30.000Z`, `8h00`, `8 giờ 30 phút` or `8:00 PM` out of the text; nil where there is no time.
  mutating func takeClock() -> WrittenClock? {
    guard let start = clockStart else { return nil }
    var cursor = start + 2
    let minute = takeNumber(&cursor) ?? 0
    if at(cursor) == .word("phut") { cursor += 1 }
    var second = 0
    if at(cursor) == .mark(":"), let seconds = number(at: cursor + 1) {
      second = seconds
      cursor += 2
      if at(cursor) == .mark("."), number(at: cursor + 1) != nil { cursor += 2 }
    }
    guard let hour = takeHalfOfDay(&cursor, hour: number(at: start) ?? 0) else { return nil }
    let offset = takeZone(&cursor)
    var begin = start
    while begin > 0,
      [.word("t"), .word("luc"), .word("at"), .word("vao")].contains(tokens[begin - 1])
    {
      begin -= 1
    }
    tokens.removeSubrange(begin..<cursor)
    return WrittenClock(hour: hour, minute: minute, second: second, offset: offset)
  }

  private var clockStart: Int? {
    tokens.indices.first { index in
      guard let part = tokens[index].number, part.width <= 2 else { return false }
      switch at(index + 1) {
      case .mark(":"): return number(at: index + 2) != nil
      case .word("h"), .word("gio"): return true
      default: return false
      }
    }
  }

  private func at(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  private func number(at index: Int) -> Int? { at(index)?.number?.value }

  /// Minutes have two digits; what else follows an hour is the day.
  private func takeNumber(_ cursor: inout Int) -> Int? {
    guard let part = at(cursor)?.number, part.width == 2 else { return nil }
    let isDay = [.mark("/"), .mark("-"), .mark("."), .word("thang")].contains(at(cursor + 1))
    guard at(cursor - 1) == .mark(":") || !isDay else { return nil }
    cursor += 1
    return part.value
  }

  /// AM and PM, SA and CH, sáng, chiều, tối; nil for an hour that the half cannot have.
  private func takeHalfOfDay(_ cursor: inout Int, hour: Int) -> Int? {
    guard case .word(let word)? = at(cursor) else { return hour }
    let isMorning = ["am", "sa", "sang"].contains(word)
    guard isMorning || ["pm", "ch", "chieu", "toi"].contains(word) else { return hour }
    cursor += 1
    guard (1...12).contains(hour) else { return nil }
    return isMorning ? hour % 12 : hour % 12 + 12
  }

  /// `Z`, `UTC`, `+07:00`, `+0700`.
  private func takeZone(_ cursor: inout Int) -> Int? {
    if let token = at(cursor), [.word("z"), .word("utc"), .word("gmt")].contains(token) {
      cursor += 1
      return 0
    }
    guard let sign = at(cursor)?.mark, sign == "+" || sign == "-",
      let part = at(cursor + 1)?.number, part.width == 2 || part.width == 4
    else { return nil }
    cursor += 2
    var minutes = part.width == 4 ? part.value / 100 * 60 + part.value % 100 : part.value * 60
    if part.width == 2, at(cursor) == .mark(":"), let more = number(at: cursor + 1) {
      minutes += more
      cursor += 2
    }
    return sign == "-" ? -minutes : minutes
  }
}

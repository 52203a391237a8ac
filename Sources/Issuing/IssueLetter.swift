internal import Edition
internal import Foundation
internal import Pages
internal import Records
internal import Vietnamese

/// An issue as a mail that waits to be sent: the text, and the same with markup (RFC 5322, 2045, 2047).
struct IssueLetter {
  private let issue: IssueForms
  private let edition: Edition
  /// With markup, short enough.
  let html: [UInt8]

  /// Gmail cuts a mail at 102 KB of markup, and shows a link in place of what comes after.
  static let most = 100 * 1024

  init(of issue: IssueForms, _ edition: Edition) {
    self.issue = issue
    self.edition = edition
    html = IssueLetter.fitting(issue)
  }

  /// Later items are named by their titles where all facts are too much, and the last are counted.
  private static func fitting(_ issue: IssueForms) -> [UInt8] {
    let all = issue.countOfItems
    var (whole, named) = (all, 0)
    while true {
      let html = issue.mail(whole: whole, named: named)
      guard html.count > most, whole + named > 0 else { return html }
      if whole > 10 {
        whole = max(10, whole * 3 / 4)
        named = all - whole
      } else if named > 10 {
        named = named * 3 / 4
      } else {
        whole = max(0, whole - 1)
        named = max(0, named - 1)
      }
    }
  }

  var message: [UInt8] {
    let boundary = "=_\(issue.issue.header.name).\(issue.language.rawValue)"
    let lines =
      [
        sender.map { "From: \($0)" }, "Subject: \(issue.title.encodedWord)", "Date: \(date)",
        "Message-ID: <\(name)@\(host)>", "MIME-Version: 1.0", "X-Unsent: 1",
        "Content-Language: \(issue.language.rawValue)",
        "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "", "--\(boundary)",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
        "",
        QuotedPrintable.text(Array(issue.text.utf8)), "--\(boundary)",
        "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
        QuotedPrintable.text(html), "--\(boundary)--", "",
      ].compactMap { $0 }
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  private var name: String { "\(issue.issue.header.name).\(issue.language.rawValue)" }

  private var host: String { URL(string: edition.settings.base)?.host ?? "localhost" }

  /// The office that readers may answer; nil where none has an address, and the mail program fills it in.
  private var sender: String? {
    let contacts = edition.settings.contacts.filter { $0.mail != nil }
    let contact = contacts.first { $0.purpose != .corrections } ?? contacts.first
    return contact.flatMap { contact in
      contact.mail.map { "\(contact.name.said(in: issue.language).printed.encodedWord) <\($0)>" }
    }
  }

  /// "Fri, 05 Jan 2024 08:00:00 +0700".
  private var date: String {
    let moment = issue.issue.publish.value
    let offset = edition.offsetMinutes(moment.day)
    let zone = (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + two(abs(offset) % 60)
    let day = moment.day
    return "\(weekday), \(two(day.day)) \(IssueLetter.months[day.month - 1]) \(day.year) "
      + "\(two(moment.hour)):\(two(moment.minute)):\(two(moment.second)) \(zone)"
  }

  private var weekday: String {
    let monday = Day(2024, 1, 1)!
    let days = issue.issue.publish.value.day.days(since: monday) % 7
    return IssueLetter.weekdays[(days + 7) % 7]
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

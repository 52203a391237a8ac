/// “hoa.le at gmail dot com”: a mail address as it is read aloud.
enum SpokenMail: Statement {
  static let kind = PersonalData.Kind.mail
  private static let providers = ["gmail", "yahoo", "hotmail", "outlook", "icloud"]
  static let words = [spoken]
  private static let spoken = Words(providers.flatMap { ["at " + $0, "a còng " + $0] })
  private static let dots = Words("dot com;dot vn;chấm com;chấm vn;.com;.vn;. com")

  static func length(_ saying: Saying) -> Int? {
    guard let length = saying.after.length(of: spoken) else { return nil }
    let end = saying.after.dropping(length).unspaced
    guard let dot = end.length(of: dots), saying.rawBefore.last == " ",
      saying.wordsBefore(1).first != nil
    else { return nil }
    return end.skipped + dot
  }
}

internal import Diagnostics
private import Foundation
internal import Vietnamese

extension Notation where Value == String {
  /// The site's own address, which always comes out with a slash at its end, and with its host as name servers know it.
  static var base: Notation {
    Notation(.address) { yaml, reader in
      guard let text = Notation.address.read(yaml, reader) else { return nil }
      if text.contains("?") || text.contains("#") {
        reader.report(.badBase(text, at: yaml.mark.place(in: reader.path)))
        return nil
      }
      guard let address = addressWithASCIIHost(text) else {
        reader.report(.badHost(text, at: yaml.mark.place(in: reader.path)))
        return nil
      }
      return address.hasSuffix("/") ? address : address + "/"
    }
  }

  /// A name of the IANA time zone database.
  static var timeZone: Notation {
    .scalar(.text) { text, mark, reader in
      if TimeZone.knownTimeZoneIdentifiers.contains(text) || text == "UTC" { return text }
      let names = TimeZone.knownTimeZoneIdentifiers
      reader.report(.unknownTimeZone(text, known: names, at: mark.place(in: reader.path)))
      return nil
    }
  }

  /// `binhduong.gov.vn`, without `@`.
  static var domain: Notation {
    .scalar(.text) { text, mark, reader in
      let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let isDomain =
        parts.count > 1
        && parts.allSatisfy { part in
          !part.isEmpty && part.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        }
      if isDomain { return text.lowercased() }
      reader.report(.badDomain(text, at: mark.place(in: reader.path)))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func badBase(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAddress, at: place,
      Bilingual(
        vi: "địa chỉ gốc “\(text)” không được có ? hay #",
        en: "the base address “\(text)” may not have ? or #"),
      help: Bilingual(
        vi: "viết như https://bieuduong.example.vn/",
        en: "write it like https://bieuduong.example.vn/"))
  }

  fileprivate static func badHost(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAddress, at: place,
      Bilingual(
        vi: "tên miền trong địa chỉ gốc “\(text)” không dùng được",
        en: "the domain of the base address “\(text)” cannot be used"),
      help: Bilingual(
        vi: "viết tên miền như nơi đăng ký tên miền ghi",
        en: "write the domain as its registry does"))
  }

  fileprivate static func unknownTimeZone(
    _ text: String, known: [String], at place: Place
  ) -> Diagnostic {
    let best = nearest(to: text, among: known)
    return Diagnostic(
      .unknownValue, at: place,
      Bilingual(vi: "không có múi giờ “\(text)”", en: "there is no time zone “\(text)”"),
      notes: best.map { [.nearest($0)] } ?? [],
      help: Bilingual(vi: "viết như Asia/Ho_Chi_Minh", en: "write it like Asia/Ho_Chi_Minh"))
  }

  fileprivate static func badDomain(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAddress, at: place,
      Bilingual(vi: "“\(text)” không phải là tên miền", en: "“\(text)” is not a domain name"),
      help: Bilingual(vi: "viết như binhduong.gov.vn", en: "write it like binhduong.gov.vn"))
  }
}

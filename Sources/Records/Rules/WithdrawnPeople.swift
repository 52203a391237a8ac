internal import Diagnostics
internal import Vietnamese

extension Registry {
  /// Photographs of a record that show somebody who asked not to be named any more.
  func photosOfWithdrawnPeople(in record: any Record) -> [Diagnostic] {
    record.header.media.flatMap { media in
      media.people.filter { withdrawals[RecordKey(.official, $0.id.raw)] != nil }
        .map { .photoOfWithdrawn($0, in: media.file.value) }
    }
  }
}

extension Diagnostic {
  fileprivate static func photoOfWithdrawn(
    _ person: Reference<Official>, in file: String
  ) -> Diagnostic {
    Diagnostic(
      .photoOfWithdrawn, at: person.place,
      Bilingual(
        vi: "ảnh “\(file)” có người đã yêu cầu không nêu tên nữa: “\(person.id.raw)”",
        en:
          "the photograph “\(file)” shows somebody who asked not to be named: “\(person.id.raw)”"
      ),
      help: Bilingual(
        vi: "bỏ ảnh này; hoặc dùng ảnh không còn nhận ra người ấy, rồi bỏ mã khỏi people",
        en:
          "take the photograph out; or use one in which nobody knows the person, and take the id out of people"
      ))
  }
}

internal import Attesting
package import Vietnamese

extension VerificationFailure {
  /// - Parameter site: the folder, as a person names it.
  package func text(_ site: String) -> Bilingual {
    let path = "\(site)/manifest.json"
    switch self {
    case .noFolder:
      return Bilingual(vi: "không có thư mục “\(site)”", en: "there is no folder “\(site)”")
    case .noManifest:
      return Bilingual(
        vi:
          "không có “\(path)”, nên không chứng minh được gì: trang do bản cũ của công cụ dựng, hoặc tệp đã mất; dựng lại trang để có",
        en:
          "there is no “\(path)”, so that nothing can be proved: an earlier tool built the site, or the file is lost; build the site again to have one"
      )
    case .unreadable:
      return Bilingual(vi: "không đọc được “\(path)”", en: "“\(path)” cannot be read")
    case .fault(.foreign):
      return Bilingual(
        vi: "“\(path)” không phải do công cụ này ghi: là tệp cùng tên của phần mềm khác",
        en: "“\(path)” was not written by this tool: it is something else’s file of that name")
    case .fault(.torn):
      return Bilingual(
        vi: "“\(path)” bị cụt: phần cuối đã mất; lấy lại bản nguyên vẹn hoặc dựng lại trang",
        en:
          "“\(path)” is torn: its end is missing; get the whole file back, or build the site again")
    case .fault(.garbled(let line)):
      return Bilingual(
        vi: "“\(path)” bị hỏng ở dòng \(line); lấy lại bản nguyên vẹn hoặc dựng lại trang",
        en: "“\(path)” is damaged at line \(line); get the whole file back, or build the site again"
      )
    }
  }

  /// For programs.
  package var code: String {
    switch self {
    case .noFolder: "no-folder"
    case .noManifest: "no-manifest"
    case .unreadable: "unreadable"
    case .fault(.foreign): "foreign"
    case .fault(.torn): "torn"
    case .fault(.garbled): "garbled"
    }
  }

  /// Whether the disk is at fault, rather than what is on it.
  package var isOfDisk: Bool {
    switch self {
    case .noFolder, .unreadable: true
    case .noManifest, .fault: false
    }
  }
}

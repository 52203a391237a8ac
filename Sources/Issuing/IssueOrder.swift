package import Vietnamese

/// A form in which an issue of the bulletin leaves the house.
package enum IssueForm: String, CaseIterable, Sendable {
  case mail, text, pdf, docx, press, captions

  /// The program that makes it; nil where the tool does.
  package var maker: Maker? {
    switch self {
    case .mail, .text, .captions: nil
    case .pdf, .press: .weasyPrint
    case .docx: .pandoc
    }
  }

  /// A program of the system.
  package enum Maker: String, Sendable {
    case weasyPrint = "weasyprint"
    case pandoc
    /// Of photographs.
    case vips = "vipsthumbnail"

    /// The package of Debian that brings it.
    fileprivate var debianPackage: String { self == .vips ? "libvips-tools" : rawValue }
  }
}

/// A file that was made of an issue: its name, and its bytes.
package struct IssuedFile: Sendable {
  package let name: String
  package let bytes: [UInt8]
}

/// Why an issue was not made.
package enum IssueFailure: Error, Sendable {
  case missing(IssueForm.Maker)
  /// What the program said last.
  case failed(IssueForm.Maker, said: String)
  case folder(String, code: Int32)
  /// The record that shows it, and why it could not be made.
  case photograph(String, Bilingual?)

  package var words: Bilingual {
    switch self {
    case .missing(let maker):
      Bilingual(
        vi: """
          chưa cài \(maker.rawValue) nên không làm được dạng này: chạy sudo apt install \
          \(maker.debianPackage), hoặc chọn dạng khác bằng --form
          """,
        en: """
          \(maker.rawValue) is not installed, and this form cannot be made without it: run sudo apt \
          install \(maker.debianPackage), or choose other forms with --form
          """)
    case .failed(let maker, let said):
      Bilingual(
        vi: "\(maker.rawValue) không làm được: \(said)", en: "\(maker.rawValue) failed: \(said)")
    case .photograph(let record, let why):
      Bilingual(
        vi: "không làm được ảnh của \(record)" + (why.map { ": \($0.vi)" } ?? ""),
        en: "a photograph of \(record) could not be made" + (why.map { ": \($0.en)" } ?? ""))
    case .folder(let path, let code):
      Bilingual(
        vi: "không ghi được vào \(path) (errno \(code))",
        en: "\(path) could not be written to (errno \(code))")
    }
  }
}

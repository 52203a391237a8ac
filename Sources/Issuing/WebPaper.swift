internal import Foundation
internal import Publishing
internal import Vietnamese

/// A page that is printed by another program.
struct WebPaper {
  private let html: [UInt8]
  /// What the program takes for now, in seconds since 1970, so that the same issue is the same bytes.
  private let seconds: Int

  private static let longest = Duration.seconds(180)

  /// A file that the page shows, by the path it names.
  struct Picture {
    let path: String
    let bytes: [UInt8]

    fileprivate var data: String {
      let format = path.hasSuffix(".png") ? "png" : "jpeg"
      return "data:image/\(format);base64,\(Data(bytes).base64EncodedString())"
    }
  }

  /// Pictures are put into the page itself: a PDF names them after where they lie, and would be another in each folder.
  init(_ html: [UInt8], showing pictures: [Picture] = [], seconds: Int) {
    let text = String(decoding: html, as: UTF8.self)
    let whole = pictures.reduce(text) { text, picture in
      text.replacing("src=\"\(picture.path)\"", with: "src=\"\(picture.data)\"")
    }
    self.html = Array(whole.utf8)
    self.seconds = seconds
  }

  /// Tagged, with an outline.
  func pdf() throws -> [UInt8] {
    try run(
      .weasyPrint,
      [
        "--pdf-variant", "pdf/ua-1", "-", "-",
      ])
  }

  /// The title, which stands above all there, is not said again; nor is the site, which stands below it, named as an author.
  func docx(in language: Language) throws -> [UInt8] {
    let model = try NamedFile(WordModel.bytes ?? [])
    return try WebPaper(html.without("h1"), seconds: seconds).run(
      .pandoc,
      [
        "--from", "html-native_divs", "--to", "docx", "--output", "-",
        "--reference-doc", model.path, "--metadata", "lang=\(language.ofWord)",
        "--metadata", "author=",
      ])
  }

  private func run(_ maker: IssueForm.Maker, _ arguments: [String]) throws -> [UInt8] {
    let input = try Input(html)
    let outcome: ChildOutcome
    do throws(ChildFailure) {
      outcome = try ChildProcess.run(
        maker.rawValue, arguments, reading: input.descriptor, within: WebPaper.longest,
        at: seconds)
    } catch {
      throw IssueFailure.missing(maker)
    }
    guard outcome.end == .exited(0), !outcome.output.isEmpty else {
      throw IssueFailure.failed(maker, said: outcome.errors.lastLine)
    }
    return outcome.output
  }

  /// Of a file as WeasyPrint writes it.
  static func countOfPages(_ pdf: [UInt8]) -> Int {
    pdf.ranges(of: Array("/Type /Page\n".utf8)).count
      + pdf.ranges(of: Array("/Type /Page ".utf8)).count
  }
}

extension [UInt8] {
  /// Markup less the first element of a kind.
  fileprivate func without(_ element: String) -> [UInt8] {
    guard let start = firstRange(of: Array("<\(element)>".utf8)),
      let end = self[start.upperBound...].firstRange(of: Array("</\(element)>".utf8))
    else { return self }
    return Array(self[..<start.lowerBound] + self[end.upperBound...])
  }
}

extension Language {
  /// By which Word chooses who checks the spelling.
  fileprivate var ofWord: String { self == .vi ? "vi-VN" : "en-GB" }
}

extension String {
  fileprivate var lastLine: String {
    split(separator: "\n").last.map(String.init) ?? ""
  }
}

/// Bytes as a file that a program opens by its name, as long as this is kept.
private final class NamedFile {
  let path: String

  init(_ bytes: [UInt8]) throws {
    path = NSTemporaryDirectory() + "bieuduong-\(UUID().uuidString).docx"
    do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting) } catch
    {
      throw IssueFailure.folder(path, code: errno)
    }
  }

  deinit { unlink(path) }
}

/// Bytes as a file that a program reads from its beginning. It has no name.
private final class Input {
  let descriptor: Int32

  init(_ bytes: [UInt8]) throws {
    var template = Array((NSTemporaryDirectory() + "bieuduong-XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw IssueFailure.folder(NSTemporaryDirectory(), code: errno) }
    unlink(template)
    FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(Data(bytes))
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }
}

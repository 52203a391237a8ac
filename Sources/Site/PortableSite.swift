internal import Data
internal import Edition
internal import Outputs
internal import Pages
internal import Records
internal import Synchronization
internal import Templates
internal import Vietnamese

/// The site as one file to be taken along, where its owner publishes that. How long it is shows when it has been written.
final class PortableSite: Sendable {
  /// The folder in the archive, and the file as a reader keeps it: where it is from, and of which day.
  let name: String
  /// When the content changed last, and not when the site was made: the archive differs only where something in it does.
  let day: PartialDate?
  private let written = Mutex<Int?>(nil)

  /// Nil where the site has none, and in the portable site itself.
  init?(_ edition: Edition, in form: SiteForm) {
    guard form == .hosted, edition.settings.publish.portable else { return nil }
    day = edition.newest
    name = [edition.settings.base.host, day?.iso].compactMap { $0 }.joined(separator: "-")
  }

  var size: Int? { written.withLock { $0 } }

  /// - Parameters:
  ///   - files: the portable site.
  ///   - data: what is the same in either form; of pictures, papers and long tables that is known.
  func file(of files: [OutputFile], sharing data: [OutputFile]) -> OutputFile {
    let shared = Set(data.map(\.path))
    let parts = files.map { file in
      file.isMade && !shared.contains(file.path)
        ? Archive.Part.made(file) : .published(file.path)
    }
    let archive = Archive(
      folder: name, day: day?.earliest ?? PortableSite.firstDay, parts: parts
    ) { [self] size in
      written.withLock { $0 = size }
    }
    return OutputFile(path: DataPath.portable, body: .archive(archive))
  }

  /// The first that the format knows.
  private static let firstDay = Day(1980, 1, 1)!
}

extension OutputFile {
  fileprivate var isMade: Bool { if case .made = body { true } else { false } }
}

extension String {
  /// Of an address, `bieuduong.example.vn`; what no file name should hold is a hyphen.
  fileprivate var host: String {
    let host = split(separator: "/").dropFirst().first ?? ""
    return String(host.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" })
  }
}

struct PortableSiteView: View {
  let site: PortableSite
  let desk: PageDesk

  static let shape = Shape<PortableSiteView>(
    "portable-site", "The whole site as one file to be taken along",
    [
      .link("href", "Its address") { _ in Link.file(DataPath.portable) },
      .text("name", "Its name") { "\($0.site.name).zip" },
      .text("size", "Its size") { view in
        view.site.size.map { FileSize.print($0, view.desk.language) } ?? ""
      },
      .view("day", "The day of the content it holds") { view in
        view.site.day.map { view.desk.day($0) }
      },
    ])
}

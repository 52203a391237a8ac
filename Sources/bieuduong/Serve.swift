internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Preview
internal import Stages
internal import Vietnamese

/// The site in a browser while it is being written.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    Bilingual(
      vi: "Cho xem trang web trong trình duyệt theo các tệp hiện có, và sau mỗi lần lưu.",
      en: "Shows the site in a browser as the files are now, and after each save."),
    more: Bilingual(
      vi: """
        Trang nào được xem thì mới dựng trang đó, không ghi tệp nào. Dưới mỗi trang có: lỗi của trang, \
        trang được viết ở tệp nào, những gì đang chờ ngày công bố. Nhấn Ctrl-C để dừng.

        Mã thoát: 64 gọi sai cách, 69 không mở được địa chỉ.
        """,
      en: """
        Pages are made when they are asked for, and nothing is written. Below each stands what is wrong, \
        where it is written, and what waits for its day. Ends with Ctrl-C.

        Exit codes: 64 wrong usage, 69 the address cannot be listened at.
        """))

  @OptionGroup var sources: SourceOptions

  @OptionGroup var speech: LanguageOption

  @Option(
    help: ArgumentHelp(
      vi: "Cổng để mở; không ghi thì lấy cổng còn trống đầu tiên kể từ 8080.",
      en: "The port to listen at; else the first free one from 8080 on.",
      value: Bilingual(vi: "cổng", en: "port")))
  var port: UInt16?

  @Option(
    help: ArgumentHelp(
      vi:
        "Cho máy khác cùng xem: địa chỉ của máy này mà máy khác gọi đến, hoặc 0.0.0.0 cho mọi địa chỉ.",
      en:
        "Lets other machines look too: the address of this one that they reach, or 0.0.0.0 for all.",
      value: Bilingual(vi: "địa-chỉ", en: "address")))
  var host: String?

  @Flag(
    help: ArgumentHelp(
      vi: "Mở trang trong trình duyệt.", en: "Opens the site in the browser."))
  var open = false

  @Flag(help: .strict)
  var strict = false

  private static let firstPort: UInt16 = 8080
  private static let portsTried = 100
  private static let noService: Int32 = 69

  func run() throws {
    let options = sources.site(strict: strict)
    let watcher = Watcher([options.content, options.templates])
    let program = EditorProgram.ofEnvironment
    let site = PreviewSite(
      PreviewDesk(options, hastily: true), language: speech.language,
      editor: EditorLinks(
        folder: FileManager.default.currentDirectoryPath, program: program?.command))
    let server = PreviewServer(site, host: host, jobs: sources.jobs) { file in
      program?.open(file) ?? false
    }
    let address = start(server)
    say(.ready(address))
    if let silence = watcher.silence { say(.lookedFor(silence)) }
    if open { Browser.open(address.url) }
    // Looks through all texts, while the first page is being read.
    server.redraw(after: .files([]))
    tell(site.desk.sight().findings)
    watch(watcher, site, server)
  }

  private func watch(_ watcher: Watcher, _ site: PreviewSite, _ server: PreviewServer) -> Never {
    var told = site.desk.sight().findings
    while true {
      if let change = watcher.next(within: 20) {
        server.redraw(after: change)
      } else {
        server.idle()
      }
      let findings = site.desk.sight().findings
      if findings != told { tell(findings) }
      told = findings
    }
  }

  private func start(_ server: PreviewServer) -> ListeningAddress {
    let host = host ?? ListeningAddress.loopback
    let first = port ?? Serve.firstPort
    let address = server.start(
      at: host, from: first, trying: port == nil ? Serve.portsTried : 1
    ) { [language = speech.language] error in
      Serve.stop(Bilingual.ended(error)[language])
    }
    guard let address else { Serve.stop(Bilingual.taken(host, first)[speech.language]) }
    return address
  }

  /// As `check` tells them; that there is no error any more as well.
  private func tell(_ findings: [Diagnostic]) {
    Serve.write(Report(findings, in: speech.language).terminalText(isWhole: false))
    if !findings.contains(where: { $0.forbidsSite(strictly: strict) }) { say(.clean) }
  }

  /// At once, also into a pipe.
  private func say(_ words: Bilingual) {
    FileHandle.standardOutput.write(Data((words[speech.language] + "\n").utf8))
  }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  private static func stop(_ words: String) -> Never {
    write(words + "\n")
    Foundation.exit(noService)
  }
}

extension ListeningAddress {
  fileprivate var url: String {
    "http://\(host == "0.0.0.0" ? ListeningAddress.loopback : host):\(port)/"
  }
}

extension Bilingual {
  fileprivate static func ready(_ address: ListeningAddress) -> Bilingual {
    Bilingual(
      vi: "\(address.url) – xem trước, nhấn Ctrl-C để dừng",
      en: "\(address.url) – preview until you press Ctrl-C")
  }

  fileprivate static func taken(_ host: String, _ port: UInt16) -> Bilingual {
    Bilingual(
      vi:
        "không mở được cổng \(port) ở \(host): cổng đang được dùng, hoặc địa chỉ không phải của máy này; hãy chọn cổng khác bằng --port",
      en:
        "cannot listen at port \(port) of \(host): it is in use, or the address is none of this machine’s; choose another with --port"
    )
  }

  fileprivate static func ended(_ error: any Error) -> Bilingual {
    Bilingual(
      vi: "không xem trước được nữa: \(error.localizedDescription)",
      en: "the preview cannot go on: \(error.localizedDescription)")
  }

  fileprivate static func lookedFor(_ silence: Silence) -> Bilingual {
    switch silence {
    case .network(let name):
      Bilingual(
        vi: "thư mục nằm trên ổ đĩa mạng (\(name)), nên thay đổi được dò mỗi giây",
        en: "the folder is on a network drive (\(name)), so changes are looked for every second")
    case .limit:
      Bilingual(
        vi:
          "hệ thống không theo dõi thêm được thư mục nào, nên thay đổi được dò mỗi giây; tăng fs.inotify.max_user_watches để thấy ngay",
        en:
          "the system watches no more folders, so changes are looked for every second; raise fs.inotify.max_user_watches to see them at once"
      )
    }
  }
}

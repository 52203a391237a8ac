import Foundation
import TestSupport
import Testing

import enum Records.Kind

/// Help and what is said of wrong usage, in the language of the environment, the argument parser's own words too.
struct HelpTests {
  /// Names, which are the same in every language.
  private static let names: Set<Substring> = [
    "bieuduong", "content", "templates", "site", "schemas", "text", "json", "github", "gitlab",
    "sarif", "aliases", "code", "red", "hat", "help", "ods", "xlsx", "eml", "pdf", "docx",
    "changed", "removed", "purge", "rsync", "git", "commit", "html", "markdown", "weasyprint",
    "pandoc", "libvips", "bulletins", "captions", "mail", "press",
    "host", "nginx", "apache", "caddy", "iis", "netlify", "ci",
    "forgejo", "curl", "links",
  ]

  private func say(_ arguments: [String], in locale: String) throws -> Outcome {
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try Folder().shell("LANG=\(locale) \"$TOOL\" \(line)")
  }

  @Test func `No word of the English help is in the Vietnamese`() throws {
    let commands = try self.commands()
    #expect(commands.contains("build") && commands.contains("status"))
    let kinds = Kind.allCases.map(\.rawValue)
    let known = HelpTests.names.union((commands + kinds).map { Substring($0) })
    for command in [""] + commands {
      let arguments = command.isEmpty ? ["--help"] : [command, "--help"]
      let vi = try say(arguments, in: "vi_VN.UTF-8")
      let en = try say(arguments, in: "C.UTF-8")
      #expect(vi.code == 0 && vi.errors.isEmpty)
      let shared = vi.output.words.intersection(en.output.words).subtracting(known)
      #expect(shared == [], "\(command)")
      #expect(vi.output.split(separator: "\n").filter { $0.count > 80 } == [], "\(command)")
      #expect(vi.output.contains("CÁCH DÙNG: bieuduong"))
      #expect(try say(arguments + ["--language", "vi"], in: "C").output == vi.output)
      #expect(try say(arguments + ["--language=en"], in: "vi_VN").output == en.output)
    }
  }

  /// All that help lists.
  private func commands() throws -> [String] {
    let help = try say(["--help"], in: "C").output
    let list = help.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
    return list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
  }

  @Test func `An option is set out as in English`() throws {
    let help = try say(["translated", "--help"], in: "vi_VN.UTF-8").output
    #expect(
      help.hasSuffix(
        """
          --strict                Coi cảnh báo như lỗi.
          -q, --quiet             Chỉ báo lỗi và cảnh báo, không báo tiến độ và tóm tắt.
          --version               Cho biết phiên bản.
          -h, --help              Hiện trợ giúp này.


        """))
    #expect(
      help.contains(
        """
          -c, --content <thư-mục> Thư mục chứa hồ sơ. (mặc định: content)
          --language <ngôn-ngữ>   Ngôn ngữ của thông báo: vi hoặc en. (giá trị: vi, en;
                                  mặc định: vi)

        """))
  }

  @Test(
    arguments: [
      (["build", "--contnet", "x"], "Không có tùy chọn “--contnet”. Có phải ý là “--content”?"),
      (["build", "--khong-co"], "Không có tùy chọn “--khong-co”"),
      (["build", "-x"], "Không có tùy chọn “-x”"),
      (["build", "--output"], "Thiếu giá trị của “--output <thư-mục>”"),
      (["build", "--strict=x"], "Tùy chọn “--strict” không nhận giá trị, nhưng có ghi “x”."),
      (["publish"], "Thừa tham số “publish”"),
      (["check", "a", "b"], "Thừa 2 tham số: “a', 'b”"),
      (["build", "--jobs", "x"], "Giá trị “x” không dùng được cho “--jobs <số>”"),
      (
        ["build", "--language", "vi", "--language", "fr"],
        "Giá trị “fr” không dùng được cho “--language <ngôn-ngữ>”. Hãy dùng một trong: “vi” hoặc “en”."
      ),
      (
        ["check", "--format", "x"],
        "Giá trị “x” không dùng được cho “--format <dạng>”. Hãy dùng một trong: “text”, “json”, “github”, “gitlab” hoặc “sarif”."
      ),
      (["build", "--jobs", "0"], "--jobs nhận một số từ 1 đến 256."),
      (["build", "--output", "/"], "--output / không phải là thư mục để ghi trang web."),
      (["translated"], "Ghi tên những hồ sơ đã dịch, hoặc dùng --new."),
      (["explain", "bad-dat"], "Không có quy tắc nào là “bad-dat”; gần nhất là “bad-date”."),
    ] as [([String], String)])
  func `Wrong usage is told in Vietnamese`(_ arguments: [String], _ message: String) throws {
    let refused = try say(arguments, in: "vi_VN.UTF-8")
    #expect(refused.code == 64 && refused.output.isEmpty)
    let errors = refused.errors.replacing("\n", with: " ")
    #expect(errors.hasPrefix("Lỗi: \(message) "))
    let english = try say(arguments, in: "C").errors.words
    let given = HelpTests.names.union(arguments.joined(separator: " ").words)
    #expect(refused.errors.words.intersection(english).subtracting(given) == [])
  }

  @Test(arguments: ["en", "vi"]) func `The manual says what the help says`(_ language: String)
    throws
  {
    let manual = try say(["manual", "--language", language], in: "C")
    #expect(manual.code == 0)
    let file = Repository.root.appending(
      path: language == "vi" ? "docs/man/vi/bieuduong.1" : "docs/man/bieuduong.1")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try manual.output.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try manual.output == String(contentsOf: file, encoding: .utf8))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `Shells complete commands`(_ shell: String) throws
  {
    let script = try say(["--generate-completion-script", shell], in: "vi_VN.UTF-8")
    #expect(script.code == 0)
    #expect(script.output.contains("translated"))
    #expect(script.output.contains("bonus-sum"))
    #expect(!script.output.contains("CÁCH DÙNG"))
  }
}

extension String {
  /// Those of three letters or more that the English alphabet is enough for; not what is in capitals, nor options, values,
  /// paths and quotations.
  fileprivate var words: Set<Substring> {
    let text = replacing(#/“[^”]*”|'[^']*'|<[^>]*>/#, with: " ")
    let words = text.split(whereSeparator: \.isWhitespace)
      .filter { !$0.contains(#/(^|\W)-|\w[._\/-]\w|\d/#) }.flatMap { $0.split { !$0.isLetter } }
    return Set(
      words.filter { word in
        word.count > 2 && word.utf8.allSatisfy { $0 < 0x80 } && word != word.uppercased()
      }.map { Substring($0.lowercased()) })
  }
}

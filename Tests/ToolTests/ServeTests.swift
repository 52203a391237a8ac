import Foundation
import TestSupport
import Testing

/// What a preview says before a browser asks.
struct ServeTests {
  @Test func `A port that is in use is said, with what to do`() throws {
    let folder = try Folder.workshop()
    let first = try folder.start("serve", "--language", "vi", name: "first")
    defer { first.send(SIGKILL) }
    try #require(first.reaches { said(first.output).contains("nhấn Ctrl-C để dừng") })
    let port = try #require(said(first.output).firstMatch(of: /:(\d+)\//)?.output.1)
    let second = try folder.run("serve", "--language", "vi", "--port", String(port))
    #expect(second.code == 69)
    #expect(
      second.errors == """
        không mở được cổng \(port) ở 127.0.0.1: cổng đang được dùng, hoặc địa chỉ không phải của máy này; \
        hãy chọn cổng khác bằng --port

        """)
  }

  @Test func `Without a port the next free one is taken, and nothing is written`() throws {
    let folder = try Folder.workshop()
    let before = try folder.names(in: ".")
    let runs = try ["first", "second"].map {
      try folder.start("serve", "--language", "en", name: $0)
    }
    defer { for run in runs { run.send(SIGKILL) } }
    let ports = try runs.map { run in
      try #require(run.reaches { said(run.output).contains("preview until") })
      return try #require(said(run.output).firstMatch(of: /:(\d+)\//)?.output.1)
    }
    #expect(ports[0] != ports[1])
    let written = try folder.names(in: ".").filter { !before.contains($0) }
    #expect(written.sorted() == ["first.err", "first.out", "second.err", "second.out"])
  }

  @Test func `What is wrong is told at once, and that it is mended`() throws {
    let folder = try Folder.workshop()
    let run = try folder.start("serve", "--language", "en")
    defer { run.send(SIGKILL) }
    try #require(run.reaches { said(run.output).hasSuffix("no errors\n") })
    let unit = try folder.text("content/units/so.yaml")
    try folder.write(unit + "colour: red\n", to: "content/units/so.yaml")
    #expect(run.reaches { said(run.errors).contains("content/units/so.yaml:4:1: error: ") })
    try folder.write(unit, to: "content/units/so.yaml")
    #expect(run.reaches { said(run.output).hasSuffix("no errors\nno errors\n") })
  }

  private func said(_ file: String) -> String {
    String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
  }
}

import Foundation
import TestSupport
import Testing

/// Files that are no photograph, or not the one they seem; each is told at its line in the record, without libvips.
@Suite struct BadPhotoTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let name: String
    let message: String
    let bytes: @Sendable () throws -> [UInt8]

    init(_ name: String, _ message: String, _ bytes: @escaping @Sendable () throws -> [UInt8]) {
      testDescription = message
      self.name = name
      self.message = message
      self.bytes = bytes
    }
  }

  static let cases = [
    Case("a.jpg", "the photograph “a.jpg” is an empty file [photo-unreadable]") { [] },
    Case("a.jpg", "“a.jpg” is no JPEG, PNG or WebP picture [photo-unreadable]") {
      Array("Ảnh sẽ gửi sau".utf8)
    },
    Case(
      "a.jpg", "“a.jpg” is a file of type GIF, not a JPEG, PNG or WebP picture [photo-unreadable]"
    ) {
      Array("GIF89a\u{1}\u{0}\u{1}\u{0}".utf8)
    },
    Case(
      "a.jpg", "“a.jpg” is a file of type HEIC, not a JPEG, PNG or WebP picture [photo-unreadable]"
    ) {
      [0, 0, 0, 24] + Array("ftypheic".utf8) + [UInt8](repeating: 0, count: 20)
    },
    Case(
      "a.png", "“a.png” is a file of type SVG, not a JPEG, PNG or WebP picture [photo-unreadable]"
    ) {
      Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)
    },
    Case(
      "a.jpg",
      "“a.jpg” is a pointer of Git LFS; the file itself was not fetched [photo-unreadable]"
    ) {
      Array("version https://git-lfs.github.com/spec/v1\noid sha256:0a\nsize 45\n".utf8)
    },
    Case("a.jpg", "“a.jpg” is a web page that was saved under this name [photo-unreadable]") {
      Array("\r\n<!doctype HTML>\n<title>Drive</title>".utf8)
    },
    Case("a.png", "“a.png” is a web page that was saved under this name [photo-unreadable]") {
      Array("\u{FEFF}<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC>\n<html>".utf8)
    },
    Case(
      "a.png",
      "the picture “a.png” was damaged by a conversion of line ends [photo-unreadable]"
    ) {
      try PhotoSite.png().flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    },
    Case(
      "a.png",
      "the picture “a.png” was damaged by a conversion of line ends [photo-unreadable]"
    ) {
      try PhotoSite.png().filter { $0 != 0x0D }
    },
    Case(
      "a.jpg",
      "“a.jpg” was damaged: it was opened and saved as if it were text [photo-unreadable]"
    ) {
      Array(String(decoding: try PhotoSite.jpeg(), as: UTF8.self).utf8)
    },
    Case(
      "a.png",
      "“a.png” was damaged: it was opened and saved as if it were text [photo-unreadable]"
    ) {
      Array(String(String.UnicodeScalarView(try PhotoSite.png().map(Unicode.Scalar.init))).utf8)
    },
    Case("a.jpg", "“a.jpg” is actually a PNG [photo-mislabelled]") { try PhotoSite.png() },
    Case("a.png", "“a.png” is actually a WebP [photo-mislabelled]") { try PhotoSite.webp() },
    Case("a", "“a” is actually a JPEG [photo-mislabelled]") { try PhotoSite.jpeg() },
    Case("a.jpg", "the photograph “a.jpg” breaks off before its end [photo-unreadable]") {
      Array(try PhotoSite.jpeg().prefix(40_000))
    },
    Case("a.jpg", "the photograph “a.jpg” breaks off before its end [photo-unreadable]") {
      Array(try PhotoSite.jpeg().prefix(60))
    },
    Case("a.png", "the photograph “a.png” breaks off before its end [photo-unreadable]") {
      Array(try PhotoSite.png().dropLast(20))
    },
    Case("a.webp", "the photograph “a.webp” breaks off before its end [photo-unreadable]") {
      Array(try PhotoSite.webp().dropLast(500))
    },
    Case("a.jpg", "the photograph “a.jpg” is damaged [photo-unreadable]") {
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0x12, 0x34, 0x56, 0x78]
    },
    Case("a.png", "“a.png” is an animated PNG [photo-animated]") {
      Pictures.inserting("acTL", [0, 0, 0, 2, 0, 0, 0, 0], into: try PhotoSite.png())
    },
    Case("a.webp", "“a.webp” is an animated WebP [photo-animated]") { Pictures.animatedWebP },
    Case(
      "a.png",
      "the photograph “a.png” has 12000 × 9000 pixels, more than 100 million [photo-too-large]"
    ) {
      Pictures.resized(try PhotoSite.png(), width: 12_000, height: 9_000)
    },
    Case(
      "a.png",
      "the photograph “a.png” has 4294967295 × 4294967295 pixels, more than 100 million [photo-too-large]"
    ) {
      Pictures.resized(try PhotoSite.png(), width: 0xFFFF_FFFF, height: 0xFFFF_FFFF)
    },
    Case("a.jpg", "the photograph “a.jpg” is damaged [photo-unreadable]") { Pictures.onlySegments },
  ]

  @Test(arguments: cases)
  func `is told at its line, by check and build alike`(bad: Case) throws {
    let shop = try PhotoSite.workshop([(bad.name, try bad.bytes())])
    for command in ["check", "build"] {
      let outcome = try shop.run(command, environment: ["PATH": "/nonexistent"])
      #expect(outcome.code == 1)
      #expect(
        outcome.firstError
          == "content/initiatives/2023/cap-phep/record.yaml:9:12: error: \(bad.message)")
      #expect(outcome.peak < 100)
    }
    #expect(!shop.exists("site"))
  }

  /// What only decoding shows, `check` does not know.
  @Test func `Damage inside is told by build`() throws {
    var bytes = try PhotoSite.png()
    let data = try #require(bytes.firstRange(of: Array("IDAT".utf8))).upperBound
    for index in data + 20..<data + 400 { bytes[index] = 0xA5 }
    let shop = try PhotoSite.workshop([("a.png", bytes)])
    let outcome = try shop.run("build", environment: ["PATH": "/usr/bin:/bin"])
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains(
        "record.yaml:9:12: error: the photograph “a.png” could not be decoded [image-not-made]"))
    #expect(outcome.errors.components(separatedBy: "[image-not-made]").count == 2)
    #expect(try shop.pictures().isEmpty)
  }

  @Test func `A file of more than 100 MB is not even opened by libvips`() throws {
    let shop = try PhotoSite.workshop([("a.jpg", try PhotoSite.jpeg())])
    #expect(truncate(shop.path + "/" + PhotoSite.folder + "a.jpg", 100_000_001) == 0)
    let outcome = try shop.run("check")
    #expect(
      outcome.errors.contains(
        "the photograph “a.jpg” has 100 MB, more than 100 MB [photo-too-large]"))
  }

  @Test func `A place and a serial number are a warning, until the record allows them`() throws {
    let shop = try PhotoSite.workshop([("a.jpg", try PhotoSite.jpeg())])
    #expect(try shop.run("check").errors == "")
    let record = try shop.text(PhotoSite.folder + "record.yaml")
    try shop.write(
      record.replacing("reason: Thử", with: "text: b.jpg, reason: Thử"),
      to: PhotoSite.folder + "record.yaml")
    let outcome = try shop.run("check")
    #expect(outcome.code == 0)
    #expect(
      outcome.firstError == """
        content/initiatives/2023/cap-phep/record.yaml:9:12: warning: the photograph “a.jpg” still \
        tells where it was taken (GPS) and the serial number of the camera [photo-metadata]
        """)
  }

  /// A comment, the block of Photoshop and XMP; what a program wrote of itself is nobody's.
  @Test(
    arguments: [
      (0xFE, "Ảnh: an@gmail.com", "“an@gmail.com”"),
      (0xED, "Photoshop 3.0\0 Hỏi 0912 345 678", "“0912 345 678”"),
      (0xE1, "http://ns.adobe.com/xap/1.0/\0<x>CCCD 074085001234</x>", "“074085001234”"),
    ] as [(UInt8, String, String)])
  func `Personal data that a photograph carries is a warning, too`(
    marker: UInt8, text: String, told: String
  ) throws {
    let length = text.utf8.count + 2
    let segment = [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + Array(text.utf8)
    let jpeg = try PhotoSite.jpeg()
    let shop = try PhotoSite.workshop(
      [("a.jpg", Array(jpeg[..<2]) + segment + Array(jpeg[2...]))],
      settings: "mail_domains: [a.vn]\n")
    let record = try shop.text(PhotoSite.folder + "record.yaml")
    try shop.write(
      record.replacing("allow: [{rule: photo-metadata, reason: Thử}]\n", with: ""),
      to: PhotoSite.folder + "record.yaml")
    #expect(
      try shop.run("check").firstError.contains("the serial number of the camera and \(told) ["))
  }
}

/// Pictures that no camera makes.
private enum Pictures {
  /// A chunk before the first `IDAT`; its checksum is of no interest to a header.
  static func inserting(_ name: String, _ data: [UInt8], into png: [UInt8]) -> [UInt8] {
    let chunk = [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [0, 0, 0, 0]
    return Array(png[..<33]) + chunk + Array(png[33...])
  }

  static func resized(_ png: [UInt8], width: UInt32, height: UInt32) -> [UInt8] {
    let sizes = [width, height].flatMap { size in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) }
    }
    return Array(png[..<16]) + sizes + Array(png[24...])
  }

  static let animatedWebP: [UInt8] = {
    let body = Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0x02, 0, 0, 0, 9, 0, 0, 9, 0, 0]
    return Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body
  }()

  /// Half a million empty segments: reading on for ever would be an attack's aim.
  static let onlySegments: [UInt8] =
    [0xFF, 0xD8] + (0..<500_000).flatMap { _ in [0xFF, 0xFE, 0, 2] as [UInt8] }
}

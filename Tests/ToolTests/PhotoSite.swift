import Foundation
import TestSupport

/// A small site whose proposal shows photographs: those of the demo, whole or spoilt.
enum PhotoSite {
  static let folder = "content/initiatives/2023/cap-phep/"

  /// 1600 × 1067, with a place and a serial number.
  static func jpeg() throws -> [UInt8] {
    try bytes("initiatives/2022/cap-phep-so/quay-ke-khai.jpg")
  }
  /// 1000 × 1500 as it is shown; the file lies on its side.
  static func turned() throws -> [UInt8] {
    try bytes("initiatives/2023/tuoi-theo-lich/vuon-buoi.jpg")
  }
  static func png() throws -> [UInt8] {
    try bytes("initiatives/2022/den-tin-hieu-thich-ung/nut-giao.png")
  }
  static func webp() throws -> [UInt8] {
    try bytes("initiatives/2023/lich-kham-phan-luong/bang-goi-so.webp")
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Repository.root.appending(path: "content/" + path)))
  }

  static func workshop(
    _ photographs: [(name: String, bytes: [UInt8])], settings: String = ""
  ) throws -> Folder {
    let shop = try Folder.workshop()
    for (name, bytes) in photographs { try shop.write(bytes, to: folder + name) }
    let media = photographs.map {
      "  - {file: \"\($0.name)\", alt: {vi: Quầy, en: Desk}, credit: An}\n"
    }.joined()
    let allowed = "allow: [{rule: photo-metadata, reason: Thử}]\n"
    try shop.write(
      Sample.proposal() + "media:\n" + media + allowed, to: folder + "record.yaml")
    try shop.write(Sample.settings + settings, to: "content/site.yaml")
    return shop
  }
}

extension Folder {
  /// The published pictures below a folder, by name.
  func pictures(_ folder: String = "images") throws -> [String: Data] {
    try bytes().filter { $0.key.hasPrefix(folder + "/") }
  }

  /// A program that stands in for libvips', first in the path.
  func replaceTool(with script: String) throws {
    try write("#!/bin/sh\n" + script, to: "bin/vipsthumbnail")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: path + "/bin/vipsthumbnail")
  }
}

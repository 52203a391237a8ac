internal import Diagnostics
private import Glibc
internal import Vietnamese

extension Diagnostic {
  static func foreignFile(_ path: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .outputConflict, at: nil,
      Bilingual(
        vi: "“\(folder)/\(path)” không do chương trình tạo ra, nên không bị ghi đè",
        en: "“\(folder)/\(path)” was not made by this tool and is not overwritten"),
      help: Bilingual(
        vi: "chuyển tệp đó đi nơi khác, hoặc chọn thư mục khác bằng --output",
        en: "move that file away, or choose another folder with --output"))
  }

  static func busy(_ folder: String) -> Diagnostic {
    Diagnostic(
      .outputBusy, at: nil,
      Bilingual(
        vi: "một lần dựng trang khác đang ghi vào “\(folder)”",
        en: "another build is writing into “\(folder)”"),
      help: Bilingual(
        vi: "đợi lần dựng đó xong rồi chạy lại", en: "wait for it to end, then run again"))
  }

  /// The folder is for something else.
  static func notFor(
    _ purpose: Purpose, _ folder: String, isOfPart: Bool
  ) -> Diagnostic {
    switch purpose {
    case .part(let part): intoOther(part.shard, folder)
    case _ where isOfPart: ofPart(folder)
    case .publication: intoPreview(folder)
    case .preview:
      intoPublished(
        Bilingual(
          vi: "“\(folder)” là trang đã công bố, không ghi bản xem trước vào đó",
          en: "“\(folder)” is a published site, and no preview is written into it"),
        help: anotherFolder)
    case .later(let moment):
      intoPublished(
        Bilingual(
          vi:
            "“\(folder)” là trang đã công bố, không dựng vào đó cho một lúc chưa đến: \(moment.short(.vi))",
          en:
            "“\(folder)” is a published site, and is not built for a moment to come: \(moment.short(.en))"
        ),
        help: Bilingual(
          vi:
            "bỏ --as-of và SOURCE_DATE_EPOCH để dựng cho lúc này; để xem trước thì thêm --preview và chọn thư mục khác bằng --output",
          en:
            "leave out --as-of and SOURCE_DATE_EPOCH to build for now; for a preview add --preview and choose another folder with --output"
        ))
    }
  }

  private static func intoPublished(_ message: Bilingual, help: Bilingual) -> Diagnostic {
    Diagnostic(
      .outputPreview, at: nil, message,
      notes: [
        Bilingual(
          vi: "những gì chưa đến lúc công bố sẽ bị lộ; trang cũ vẫn giữ nguyên",
          en: "it would tell of what may not be read yet; the previous site is as it was")
      ], help: help)
  }

  private static func intoOther(_ shard: Shard, _ folder: String) -> Diagnostic {
    Diagnostic(
      .outputPreview, at: nil,
      Bilingual(
        vi:
          "“\(folder)” đã chứa một trang web hoặc một phần khác, không ghi phần \(shard.text) vào đó",
        en:
          "“\(folder)” holds a site or another part, and part \(shard.text) is not written into it"),
      help: anotherFolder)
  }

  private static func ofPart(_ folder: String) -> Diagnostic {
    Diagnostic(
      .outputPreview, at: nil,
      Bilingual(
        vi: "“\(folder)” là thư mục của một phần, không dựng cả trang web vào đó",
        en: "“\(folder)” is the folder of a part, and no whole site is built into it"),
      help: anotherFolder)
  }

  private static var anotherFolder: Bilingual {
    Bilingual(vi: "chọn thư mục khác bằng --output", en: "choose another folder with --output")
  }

  private static func intoPreview(_ folder: String) -> Diagnostic {
    Diagnostic(
      .outputPreview, at: nil,
      Bilingual(
        vi: "“\(folder)” là thư mục của bản xem trước, không dựng trang công bố vào đó",
        en: "“\(folder)” is the folder of a preview, and no site to publish is built into it"),
      help: Bilingual(
        vi:
          "chọn thư mục khác bằng --output; để dựng lại bản xem trước thì thêm --preview",
        en: "choose another folder with --output; to make the preview again, add --preview"))
  }

  static func failed(_ failure: OutputFailure, in folder: String) -> Diagnostic {
    Diagnostic(
      .outputFailed, at: nil,
      Bilingual(
        vi: "không ghi được “\(failure.path)” trong “\(folder)”: \(failure.reason.vi)",
        en: "cannot write “\(failure.path)” in “\(folder)”: \(failure.reason.en)"),
      notes: [
        Bilingual(vi: "trang cũ vẫn giữ nguyên", en: "the previous site is as it was")
      ],
      help: Bilingual(
        vi: "kiểm tra dung lượng đĩa và quyền ghi rồi chạy lại",
        en: "check the space on the disk and the permissions, then run again"))
  }

  /// Something went wrong while the new files were being put in place; the next build completes it.
  static func unfinished(_ failure: OutputFailure, in folder: String) -> Diagnostic {
    Diagnostic(
      .outputFailed, at: nil,
      Bilingual(
        vi: "không đặt được “\(failure.path)” vào “\(folder)”: \(failure.reason.vi)",
        en: "cannot put “\(failure.path)” in place in “\(folder)”: \(failure.reason.en)"),
      notes: [
        Bilingual(
          vi: "một phần trang mới đã được đặt vào; từng tệp đều nguyên vẹn",
          en: "part of the new site is in place; every file of it is whole")
      ],
      help: Bilingual(
        vi: "sửa nguyên nhân rồi chạy lại để hoàn tất",
        en: "fix the cause, then run again to complete it"))
  }
}

extension OutputFailure {
  var reason: Bilingual {
    switch code {
    case ENOSPC, EDQUOT: Bilingual(vi: "đĩa đầy", en: "the disk is full")
    case EFBIG: Bilingual(vi: "tệp lớn quá mức cho phép", en: "the file is larger than is allowed")
    case EACCES, EPERM: Bilingual(vi: "không có quyền ghi", en: "permission denied")
    case EROFS: Bilingual(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
    case ENOENT: Bilingual(vi: "không có ở đó", en: "it is not there")
    case ENOTDIR: Bilingual(vi: "không phải thư mục", en: "it is not a folder")
    default: Bilingual(vi: "lỗi hệ thống số \(code)", en: "system error \(code)")
    }
  }
}

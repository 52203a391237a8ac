internal import Diagnostics
private import Glibc
internal import Vietnamese

extension Diagnostic {
  static func missingFolder(_ folder: String, errno code: Int32) -> Diagnostic {
    Diagnostic(
      .missingFolder, at: nil,
      Bilingual(
        vi: "không mở được thư mục “\(folder)”: \(reason(code).vi)",
        en: "the folder “\(folder)” cannot be opened: \(reason(code).en)"),
      help: Bilingual(
        vi: "kiểm tra đường dẫn; thư mục khác thì ghi sau --content, --templates",
        en: "check the path; name other folders after --content and --templates"))
  }

  static func unreadable(_ path: String, errno code: Int32) -> Diagnostic {
    Diagnostic(
      .unreadableFile, at: Place(file: path),
      Bilingual(
        vi: "không đọc được: \(reason(code).vi)", en: "this cannot be read: \(reason(code).en)"),
      help: Bilingual(vi: "kiểm tra quyền đọc", en: "check that you may read it"))
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, at: Place(file: path),
      Bilingual(
        vi: "đây không phải tệp thường cũng không phải thư mục",
        en: "this is neither a regular file nor a folder"),
      help: Bilingual(
        vi: "chuyển nó ra khỏi thư mục nội dung", en: "move it out of the content folder"))
  }

  static func tooDeep(_ path: String, limit: Int) -> Diagnostic {
    Diagnostic(
      .unreadableFile, at: Place(file: path),
      Bilingual(
        vi: "thư mục lồng nhau quá \(limit) cấp",
        en: "the folder lies more than \(limit) folders deep"),
      help: Bilingual(
        vi: "sắp xếp lại cho ít cấp hơn", en: "arrange the content in fewer levels"))
  }

  static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .symbolicLink, at: Place(file: path),
      Bilingual(
        vi: "đây là liên kết tượng trưng, không phải tệp thật",
        en: "this is a symbolic link, not a file of its own"),
      help: Bilingual(
        vi: "chép tệp thật vào chỗ liên kết", en: "put the file itself in place of the link"))
  }

  static func fileTooLarge(_ path: String, bytes: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: Place(file: path),
      Bilingual(
        vi: "tệp văn bản lớn \(bytes) byte, quá mức \(largestText) byte",
        en: "the text file has \(bytes) bytes, more than the \(largestText) allowed"),
      help: Bilingual(
        vi: "kiểm tra xem có phải tệp khác bị đặt nhầm tên không",
        en: "check whether something else was saved under this name"))
  }

  static func fileName(_ path: String, _ trouble: FileNameTrouble) -> Diagnostic {
    Diagnostic(
      .fileName, at: Place(file: path), trouble.message,
      help: Bilingual(
        vi: "đổi tên tệp, tốt nhất chỉ dùng a–z, 0–9 và dấu nối",
        en: "rename the file, best with a–z, 0–9 and hyphens only"))
  }

  /// A file that was to be replaced.
  static func unwritten(_ path: String, errno code: Int32) -> Diagnostic {
    Diagnostic(
      .outputFailed, at: Place(file: path),
      Bilingual(
        vi: "không ghi được: \(unwritable(code).vi); tệp vẫn như cũ",
        en: "this cannot be written: \(unwritable(code).en); the file is as it was"),
      help: Bilingual(
        vi: "kiểm tra quyền ghi tệp và thư mục, và chỗ trống trên đĩa",
        en: "check that you may write the file and its folder, and the space on the disk"))
  }

  static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      .outputFailed, at: Place(file: path),
      Bilingual(
        vi: "tệp vừa được sửa trong lúc chạy; không ghi gì",
        en: "the file was changed in the meantime; nothing was written"),
      help: Bilingual(vi: "chạy lại", en: "run this again"))
  }

  private static func unwritable(_ code: Int32) -> Bilingual {
    switch code {
    case EACCES, EPERM: Bilingual(vi: "không có quyền ghi", en: "permission denied")
    case EROFS: Bilingual(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
    case ENOSPC, EDQUOT: Bilingual(vi: "đĩa đầy", en: "the disk is full")
    case EFBIG: Bilingual(vi: "tệp lớn quá mức cho phép", en: "the file is larger than is allowed")
    default: reason(code)
    }
  }

  private static func reason(_ code: Int32) -> Bilingual {
    switch code {
    case ENOENT: Bilingual(vi: "không có ở đó", en: "it is not there")
    case EACCES, EPERM: Bilingual(vi: "không có quyền đọc", en: "permission denied")
    case ENOTDIR: Bilingual(vi: "không phải thư mục", en: "it is not a folder")
    case ELOOP: Bilingual(vi: "là liên kết tượng trưng", en: "it is a symbolic link")
    default: Bilingual(vi: "lỗi hệ thống số \(code)", en: "system error \(code)")
    }
  }
}

extension FileNameTrouble {
  fileprivate var message: Bilingual {
    switch self {
    case .notUTF8:
      Bilingual(
        vi: "trong thư mục này có tên tệp không phải UTF-8",
        en: "a file name in this folder is not UTF-8")
    case .notNFC:
      Bilingual(
        vi: "tên tệp viết dấu tiếng Việt ở dạng tách rời (NFD)",
        en: "the file name spells its accents apart from their letters (NFD)")
    case .character(let scalar):
      Bilingual(
        vi: "tên tệp có ký tự không dùng được: \(FileNameTrouble.shown(scalar))",
        en: "the file name has a character that cannot be used: \(FileNameTrouble.shown(scalar))")
    case .space:
      Bilingual(
        vi: "tên tệp bắt đầu bằng dấu cách, hoặc kết thúc bằng dấu cách hay dấu chấm",
        en: "the file name begins with a space, or ends with a space or a full stop")
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    isInvisible(scalar) ? scalar.codeName : "“\(scalar)”"
  }
}

internal import ArgumentParser
internal import Asking
internal import Foundation
internal import Records
internal import Schemas
internal import Starting
internal import Vietnamese
internal import Writing

/// A folder in which a site begins.
struct StartingDesk {
  let folder: String
  let language: Language

  func stop(_ words: [Bilingual], code: Int32) -> ExitCode {
    Terminal.tell(words.map { $0[language] + "\n" }.joined())
    return ExitCode(code)
  }

  /// Whether a site has begun there already.
  var isSite: Bool { FileManager.default.fileExists(atPath: "\(folder)/content/site.yaml") }

  /// Files beside those of a site; none that is there is replaced.
  func add(_ files: [NewSite.File]) throws {
    let there = files.map { "\(folder)/\($0.path)" }.filter {
      FileManager.default.fileExists(atPath: $0)
    }
    guard there.isEmpty else { throw stop([.areThere(there)], code: 1) }
    try carryOut(files.map { .create("\(folder)/\($0.path)", Array($0.text.utf8)) })
    print(Bilingual.added(folder, files.map(\.path))[language])
  }

  private func carryOut(_ changes: [FileChanges.Change]) throws {
    do throws(FileTrouble) { try FileChanges(changes).carryOut() } catch {
      Terminal.tell(error.words(in: language))
      throw ExitCode(74)
    }
  }

  func refuseUnlessEmpty() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
    let names =
      isFolder.boolValue ? try FileManager.default.contentsOfDirectory(atPath: folder) : [folder]
    if !names.isEmpty { throw stop([.notEmpty(folder)], code: 1) }
  }

  /// What was not given is asked for; in a pipe all that is missing is told.
  func answers(_ given: [String?]) throws -> [String] {
    let questions = Bilingual.questions
    if !Terminal.isThere {
      let missing = zip(questions, given).filter { $0.1 == nil }.map { Bilingual.missing($0.0) }
      if !missing.isEmpty { throw stop(missing, code: 64) }
    }
    let dialogue = Terminal.dialogue(in: language)
    do {
      var answers: [String] = []
      for (question, given) in zip(questions, given) {
        answers.append(try answer(to: question, given, dialogue))
      }
      return answers
    } catch is EndOfAnswers {
      throw stop([.stopped], code: 1)
    }
  }

  private func answer(
    to question: StartingQuestion, _ given: String?, _ dialogue: Dialogue
  ) throws -> String {
    if let given {
      guard let slip = question.slip(given.nfc) else { return given.nfc }
      throw stop(
        [Bilingual(vi: "\(question.option): \(slip.vi)", en: "\(question.option): \(slip.en)")],
        code: 64)
    }
    dialogue.say("")
    dialogue.say(question.words)
    while true {
      let typed = try dialogue.line()
      guard let slip = question.slip(typed) else { return typed }
      dialogue.say("  " + slip[language])
    }
  }

  func province(_ code: String, in data: String) throws -> (ProvinceUnits, licence: String) {
    let units: UnitData
    do { units = try UnitData(in: data) } catch { throw stop([.noData(data, error)], code: 64) }
    guard let province = ProvinceUnits(code, in: units) else {
      throw stop([.noProvince(code)], code: 64)
    }
    return (province, units.licence)
  }

  func write(
    _ site: NewSite, _ province: (ProvinceUnits, licence: String)?, _ machines: [NewSite.File],
    templates: String
  ) throws {
    var files = site.files(with: province?.0.files ?? []) + machines
    if let province {
      files.append(.source(of: province.0, licence: province.licence))
    }
    files += FileSchema.all.map {
      NewSite.File(path: "schemas/" + $0.name, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    files.append(
      NewSite.File(
        path: ".vscode/settings.json",
        text: EditorSettings(schemas: "schemas", content: "content").text))
    var changes = files.map {
      FileChanges.Change.create("\(folder)/\($0.path)", Array($0.text.utf8))
    }
    changes += try copies(of: templates)
    try carryOut(changes)
    print(Bilingual.begun(folder, changes.count, province?.0)[language])
  }

  private func copies(of templates: String) throws -> [FileChanges.Change] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: templates).sorted()
    return names.compactMap { name in
      let path = "\(templates)/\(name)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue, !name.hasPrefix("."),
        let bytes = FileManager.default.contents(atPath: path)
      else { return nil }
      return .create("\(folder)/templates/\(name)", Array(bytes))
    }
  }
}

extension NewSite.File {
  /// Where the units are from, and on what terms. Records are read past it.
  fileprivate static func source(of province: ProvinceUnits, licence: String) -> NewSite.File {
    let head = """
      # \(province.name.vi) · \(province.name.en)

      Mã, tên và việc sắp xếp đơn vị hành chính lấy từ bộ dữ liệu mở vietnamese-provinces-database. Bộ dữ liệu không có ngày
      bắt đầu của các đơn vị trước ngày 1/7/2025 và nghị quyết của từng xã, phường: cần đối chiếu với các nghị quyết.

      Codes, names and successions are from the open data set vietnamese-provinces-database. It has neither first days before
      1 July 2025 nor the resolution for each commune: hold them against the resolutions.


      """
    let open =
      province.unclear.isEmpty
      ? ""
      : "Chưa rõ nay thuộc đâu · What became of these is not told:\n\n"
        + province.unclear.map { "- \($0.vi) · \($0.en)\n" }.joined() + "\n"
    let text = head + open + "```\n" + licence.trimmingCharacters(in: .newlines) + "\n```\n"
    return NewSite.File(path: "content/units/README.md", text: text)
  }
}

/// What a site cannot begin without.
struct StartingQuestion: Sendable {
  let option: String
  let words: Bilingual
  /// Why an answer cannot be taken.
  let slip: @Sendable (String) -> Bilingual?
}

extension Bilingual {
  fileprivate static let questions = [
    StartingQuestion(
      option: "--publisher",
      words: Bilingual(
        vi: "Tên cơ quan công bố, như Ủy ban nhân dân xã An Bình",
        en: "The publisher’s name in Vietnamese, such as Ủy ban nhân dân xã An Bình")
    ) { $0.slug.isEmpty ? .empty : nil },
    StartingQuestion(
      option: "--publisher-en",
      words: Bilingual(
        vi: "Tên ấy bằng tiếng Anh, như People’s Committee of An Binh Commune",
        en: "The same in English, such as People’s Committee of An Binh Commune")
    ) { $0.slug.isEmpty ? .empty : nil },
    StartingQuestion(
      option: "--base",
      words: Bilingual(
        vi: "Địa chỉ của trang, như https://bieuduong.example.vn/",
        en: "The site’s address, such as https://bieuduong.example.vn/")
    ) { text in
      let isAddress = text.wholeMatch(of: #/https?://[^\s/"\\?#]+\.[^\s"\\?#]+/#) != nil
      return isAddress
        ? nil
        : Bilingual(
          vi: "cần địa chỉ đầy đủ, như https://bieuduong.example.vn/",
          en: "a whole address is needed, such as https://bieuduong.example.vn/")
    },
    StartingQuestion(
      option: "--mail-domain",
      words: Bilingual(
        vi: "Tên miền thư công vụ, như example.gov.vn",
        en: "The official mail domain, such as example.gov.vn")
    ) { text in
      let isDomain = text.wholeMatch(of: #/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+/#) != nil
      return isDomain
        ? nil
        : Bilingual(
          vi: "cần tên miền, như example.gov.vn, không có @",
          en: "a domain is needed, such as example.gov.vn, without @")
    },
  ]

  fileprivate static let empty = Bilingual(vi: "không để trống được", en: "this cannot be left out")

  fileprivate static func missing(_ question: StartingQuestion) -> Bilingual {
    Bilingual(
      vi: "thiếu \(question.option): \(question.words.vi)",
      en: "missing \(question.option): \(question.words.en)")
  }

  fileprivate static func notEmpty(_ folder: String) -> Bilingual {
    Bilingual(
      vi: "“\(folder)” không trống: chọn một thư mục mới",
      en: "“\(folder)” is not empty: choose a new folder")
  }

  fileprivate static func areThere(_ paths: [String]) -> Bilingual {
    let list = paths.joined(separator: ", ")
    return Bilingual(
      vi: "đã có sẵn, nên không ghi tệp nào: \(list)",
      en: "there already, so that nothing was written: \(list)")
  }

  fileprivate static func added(_ folder: String, _ paths: [String]) -> Bilingual {
    let list = paths.map { "  \($0)\n" }.joined()
    return Bilingual(
      vi: "\(folder): đã ghi\n\(list)Tiếp theo: đặt các biến theo docs/ci.md của công cụ",
      en: "\(folder): written\n\(list)Next: set the variables as docs/ci.md of the tool tells")
  }

  fileprivate static func noData(_ folder: String, _ error: any Error) -> Bilingual {
    Bilingual(
      vi:
        "“\(folder)” không có dữ liệu đơn vị đọc được: cần before-2025.json, now.json, predecessors.json, LICENSE",
      en:
        "“\(folder)” has no data of units that can be read: before-2025.json, now.json, predecessors.json, LICENSE are needed"
    )
  }

  fileprivate static func noProvince(_ code: String) -> Bilingual {
    Bilingual(
      vi: "trước ngày 1/7/2025 không có tỉnh nào mang mã “\(code)”",
      en: "no province had the code “\(code)” before 1 July 2025")
  }

  fileprivate static func begun(
    _ folder: String, _ count: Int, _ province: ProvinceUnits?
  ) -> Bilingual {
    let units = province.map { Bilingual.units($0) } ?? Bilingual(vi: "", en: "")
    return Bilingual(
      vi:
        "\(folder): đã ghi \(count) tệp\(units.vi)\nTiếp theo: cd \(folder) && bieuduong serve --open",
      en:
        "\(folder): \(count) files written\(units.en)\nNext: cd \(folder) && bieuduong serve --open"
    )
  }

  private static func units(_ province: ProvinceUnits) -> Bilingual {
    let (all, unclear) = (province.files.count, province.unclear.count)
    return Bilingual(
      vi: ", trong đó có \(all) đơn vị hành chính"
        + (unclear > 0
          ? "; \(unclear) đơn vị chưa rõ nay thuộc đâu, xem content/units/README.md" : ""),
      en: ", among them \(all) administrative units"
        + (unclear > 0
          ? "; what became of \(unclear) is not told, see content/units/README.md" : ""))
  }
}

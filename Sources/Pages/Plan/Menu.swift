package import Diagnostics
internal import Edition
package import Records
internal import Vietnamese

/// The registers in the order of the menu.
package struct Menu: Sendable {
  /// What most readers come for.
  let principal: [Register]
  /// The rest, one step away.
  let further: [Register]

  var all: [Register] { principal + further }
}

extension Menu {
  /// A register that the menu does not lead to could not be found: every one stands there, once.
  ///
  /// - Parameter file: where the names were written, for messages.
  package static func read(
    principal: [Located<String>], further: [Located<String>], in file: String
  ) -> (Menu, [Diagnostic]) {
    var findings: [Diagnostic] = []
    var seen: Set<Register> = []
    func registers(_ names: [Located<String>]) -> [Register] {
      names.compactMap { name in
        guard let register = Register(rawValue: name.value) else {
          findings.append(.unknownRegister(name))
          return nil
        }
        if seen.insert(register).inserted { return register }
        findings.append(.repeatedRegister(name))
        return nil
      }
    }
    let menu = Menu(principal: registers(principal), further: registers(further))
    let left = Register.allCases.filter { !seen.contains($0) }.map(\.rawValue)
    // Whoever misspells a name has not left that register out.
    if !left.isEmpty, findings.isEmpty { findings.append(.missingRegisters(left, in: file)) }
    return (menu, findings)
  }
}

extension Diagnostic {
  fileprivate static func unknownRegister(_ name: Located<String>) -> Diagnostic {
    let names = Register.allCases.map(\.rawValue)
    return Diagnostic(
      .menuRegister, at: name.place,
      Bilingual(
        vi: "không có mục “\(name.value)”", en: "there is no register “\(name.value)”"),
      notes: nearest(to: name.value, among: names).map {
        [Bilingual(vi: "gần nhất là “\($0)”", en: "the nearest is “\($0)”")]
      } ?? [],
      help: Bilingual(
        vi: "viết một trong: \(names.joined(separator: ", "))",
        en: "write one of: \(names.joined(separator: ", "))"))
  }

  fileprivate static func repeatedRegister(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .menuRegister, at: name.place,
      Bilingual(
        vi: "mục “\(name.value)” đã có trong danh mục",
        en: "the menu has “\(name.value)” already"),
      help: Bilingual(vi: "bỏ một trong hai chỗ", en: "take one of the two out"))
  }

  fileprivate static func missingRegisters(_ names: [String], in file: String) -> Diagnostic {
    let named = names.joined(separator: ", ")
    return Diagnostic(
      .menuRegister, at: Place(file: file),
      Bilingual(vi: "danh mục thiếu: \(named)", en: "the menu lacks: \(named)"),
      help: Bilingual(
        vi: "thêm vào “principal” hoặc “further”; mục chưa có gì thì không hiện",
        en: "add to “principal” or “further”; one that is empty is not shown"))
  }
}

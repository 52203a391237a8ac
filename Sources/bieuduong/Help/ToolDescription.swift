internal import ArgumentParser
internal import Foundation

/// What the argument parser knows of the tool, as it dumps it for programs: so much of it as the manual tells.
struct ToolDescription: Decodable {
  let command: Command

  static func read() throws -> ToolDescription {
    try JSONDecoder().decode(ToolDescription.self, from: Data(Bieuduong._dumpHelp().utf8))
  }

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let subcommands: [Command]?
    let arguments: [Argument]?

    /// Those of the tool itself; not the parser's own, which tells of the others.
    var told: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      var written: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let abstract: String?
    let shouldDisplay: Bool

    /// Nothing for a flag.
    var value: String? { kind == "flag" ? nil : valueName.map { "<\($0)>" } }

    /// Whether every command has it.
    var isCommon: Bool { names?.contains { $0.name == "help" || $0.name == "version" } ?? false }
  }
}

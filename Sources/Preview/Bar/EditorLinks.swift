internal import Diagnostics
internal import Foundation
internal import Vietnamese

/// How a file is opened from the bar: in the program that answers `vscode://`, and in the one that `EDITOR` names.
package struct EditorLinks: Sendable {
  /// The folder that shown paths start from.
  private let folder: String
  /// Nil where there is none, or one that needs a terminal of its own.
  private let program: String?

  package init(folder: String, program: String?) {
    self.folder = folder
    self.program = program
  }

  func links(to place: Place, _ language: Language) -> Markup {
    let path = absolute(place.file)
    let address = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    let byProgram: Markup? = program.map { program in
      """
       <form action="\(PreviewPath.open)" method="post"><input type="hidden" name="file" \
      value="\(place.file)">\
      <button>\(BarWords.openWith[language]) \(program.split(separator: "/").last ?? "")</button></form>
      """
    }
    return """
      <a href="vscode://file\(address):\(Int(place.line)):\(Int(place.column))">\
      \(BarWords.open[language])</a>\(byProgram)
      """
  }

  private func absolute(_ file: String) -> String {
    file.hasPrefix("/") ? file : "\(folder)/\(file)"
  }
}

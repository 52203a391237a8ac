internal import Foundation
internal import Importing
internal import Vietnamese

/// Asks whoever sits at the terminal, for each name once, however often it is looked at.
final class ImportQuestions {
  private let language: Language
  private var given: [String: Answer?] = [:]

  init(_ language: Language) { self.language = language }

  /// Whether questions and answers go to a person.
  static var areAnswered: Bool {
    isatty(FileHandle.standardInput.fileDescriptor) == 1
      && isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  /// Nil where nobody answers, or nothing of what is offered.
  func answer(_ question: Question) -> Answer? {
    let key = ([question.text] + question.candidates.map(\.id)).joined(separator: "\n")
    if let answer = given[key] { return answer }
    let answer = ask(question)
    given.updateValue(answer, forKey: key)
    return answer
  }

  private func ask(_ question: Question) -> Answer? {
    write(words(of: question))
    while let line = readLine() {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.isEmpty { return nil }
      if let number = Int(text), question.candidates.indices.contains(number - 1) {
        return .known(question.candidates[number - 1].id)
      }
      if text == "+", question.mayBeNew { return .new }
      write(prompt(question))
    }
    return nil
  }

  private func words(of question: Question) -> String {
    let head = Bilingual(
      vi: "Dòng \(question.row), \(question.heading): “\(question.text)” là ai, hay cái gì?",
      en: "Row \(question.row), \(question.heading): which is “\(question.text)”?")
    let offers = question.candidates.enumerated().map { number, candidate in
      "  \(number + 1)  \(candidate.id)  \(candidate.described[language])\n"
    }
    return head[language] + "\n" + offers.joined() + prompt(question)
  }

  private func prompt(_ question: Question) -> String {
    let new = question.mayBeNew ? ("; + là hồ sơ mới", "; + for a new record") : ("", "")
    return Bilingual(
      vi: "  Số thứ tự\(new.0); Enter để dòng này lại: ",
      en: "  Its number\(new.1); Enter leaves the row: ")[language]
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

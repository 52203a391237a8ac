internal import Data
internal import Edition
internal import Outputs
internal import Pages
internal import Records
internal import Vietnamese

/// A chart to take along: what the page shows, under its title, with where it is from written below it.
struct ChartFile: Sendable {
  let svgPath: String
  /// Nil where the site draws no pictures, for which it needs libvips and its fonts.
  let png: Rendition?
  private let svg: [UInt8]

  init(_ figure: Figure, _ naming: Naming, _ desk: DataDesk) {
    let name = figure.facts.name
    let language = naming.language
    svgPath = "\(DataPath.folder)charts/\(language.rawValue)/\(name).svg"
    let sheet = ChartSheet(FigureDrawing(figure, naming, desk))
    svg = sheet.svg
    png =
      naming.edition.settings.hasPreviews
      ? Rendition(
        "charts/\(language.rawValue)/\(name)", from: svg,
        width: ChartSheet.width * 2, height: sheet.height * 2, .card) : nil
  }

  var files: [OutputFile] {
    let svg = svg
    return [OutputFile.made(svgPath) { svg }]
      + [png?.file(from: .page { svg })].compactMap { $0 }
  }
}

/// All charts of the statistics, in both languages.
struct ChartFiles: Sendable {
  private let all: [Language: [String: ChartFile]]
  let files: [OutputFile]

  init(_ data: OpenData, _ wording: Wording) {
    let figures = data.figures.filter { $0.count > 0 }
    let made = Language.allCases.map { language in
      let naming = Naming(data.desk.edition, wording, language)
      return figures.map { ($0.facts.name, ChartFile($0, naming, data.desk)) }
    }
    files = made.flatMap { $0.flatMap(\.1.files) }
    all = Dictionary(
      zip(Language.allCases, made).map { ($0, Dictionary($1) { first, _ in first }) }
    ) { first, _ in first }
  }

  subscript(figure: Figure, language: Language) -> ChartFile? {
    all[language]?[figure.facts.name]
  }
}

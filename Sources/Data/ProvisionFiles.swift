internal import Edition
package import Outputs
internal import Records
internal import Vietnamese

/// What rests on an article, as a table: not one kind's rows, so that it has columns of its own.
extension OpenData {
  package func provisionFiles() -> [OutputFile] {
    guard desk.edition.publish.choiceTables else { return [] }
    return desk.edition.provisions.filter { !$0.records.isEmpty }.map { provision in
      OutputFile.remembered(DataPath.csv(provision.key)) { [desk] in
        let provision = desk.edition.provision(provision.key) ?? provision
        var bytes: [UInt8] = []
        CSV.header(OpenData.provisionColumns, into: &bytes)
        for cited in provision.records { desk.write(cited, into: &bytes) }
        return bytes
      }
    }
  }

  private static let provisionColumns = [
    "kind", "id", "title_vi", "title_en", "date", "year", "address_vi", "address_en", "sample",
  ]
}

extension DataDesk {
  fileprivate func write(_ cited: CitedBy, into bytes: inout [UInt8]) {
    let key = cited.record
    let cells: [Cell] = [
      .text(key.kind.rawValue), .text(key.name), .text(vi.title(of: key) ?? ""),
      .text(en.title(of: key) ?? ""), cited.recency.map { .text($0.date.iso) } ?? .absent,
      cited.year.map { .integer($0) } ?? .absent, .text(address(key, .vi)),
      .text(address(key, .en)), .flag(registry.header(of: key)?.isSample ?? false),
    ]
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      CSV.write(cell, into: &bytes)
    }
    CSV.endLine(into: &bytes)
  }
}

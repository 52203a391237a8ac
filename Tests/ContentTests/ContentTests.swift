import Content
import Diagnostics
import Foundation
import Records
import TestSupport
import Testing
import Vietnamese

@Suite struct ContentTests {
  @Test func `The smallest content is clean`() throws {
    let folder = try Folder(Sample.detailed)
    #expect(folder.lines() == [])
  }

  @Test func `What is written is what is read`() throws {
    let content = try Folder(Sample.detailed).read()
    let initiative = try #require(content.registry.initiatives[ID("cap-phep")])
    #expect(initiative.title == LocalText(vi: "Cấp phép số", en: "Digital permits"))
    #expect(initiative.lifecycle.map(\.on.value.iso) == ["2022-03-14", "2023-10-20"])
    #expect(initiative.lifecycle[1].result == .completed)
    #expect(initiative.legalBasis[0].article == "10")
    #expect(initiative.header.folder == "initiatives/2023/cap-phep")
    #expect(initiative.header.prose.count == 2)
    let commendation = try #require(content.registry.commendations[ID("qd-1")])
    #expect(commendation.bonus?.sum?.reckoning?.coefficient.value == Quantity("1.5"))
    #expect(commendation.recipients[1].share == 2)
    let unit = try #require(content.registry.units[ID("so")])
    #expect(unit.kinds.map(\.value) == [.office, .department])
    #expect(unit.names[0].period == Period(from: PartialDate(iso: "1997-01-01"), to: nil))
    #expect(content.settings?.base == "https://bieuduong.example.vn/thu/")
    #expect(content.registry.forms[0].authorities.count == 3)
  }

  @Test func `Many threads find the same`() throws {
    let folder = try Folder(
      Sample.detailed.with(["units/a.yaml": "x: 1", "units/b.yaml": "y: [", "officials/c.yaml": ""])
    )
    #expect(folder.lines(jobs: 1) == folder.lines(jobs: 4))
  }

  @Test func `A byte order mark, CRLF and quotes change nothing`() throws {
    let text = "\u{FEFF}kind: \"ward\"\r\nnames: [{vi: 'Phường', \"en\": Ward}]\r\nparent: ubnd\r\n"
    let content = try Folder(Sample.detailed.with(["units/p.yaml": text])).read()
    #expect(content.findings == [])
    #expect(content.registry.units[ID("p")]?.names[0].value == LocalText(vi: "Phường", en: "Ward"))
  }

  @Test func `A decomposed text is composed, with a warning`() throws {
    let text = "kind: ward\nnames: [{vi: Phu\u{031B}o\u{031B}\u{0300}ng, en: Ward}]\n"
    let folder = try Folder(Sample.detailed.with(["units/p.yaml": text]))
    #expect(
      folder.lines() == [
        "units/p.yaml:2:16 not-nfc: from here on accents are spelt apart from their letters (NFD)"
      ])
    let name = folder.read().registry.units[ID("p")]?.names[0].value.vi ?? ""
    #expect(Array(name.utf8) == Array("Phường".utf8))
  }
}

@Suite struct OwnContentTests {
  @Test func `The demo has no errors`() {
    let (tree, findings) = SourceTree.read(Repository.content)
    let content = Content.read(tree, jobs: 2)
    let errors = (findings + content.findings).filter { $0.severity == .error }
    #expect(errors.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0) \($0.message.en)" } == [])
    #expect(content.registry.initiatives.all.isEmpty == false)
  }
}

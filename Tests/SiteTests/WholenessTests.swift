import Foundation
import TestSupport
import Testing

@Suite struct WholenessTests {
  private static let nothing = Sample.files.filter { path, _ in
    ["site.yaml", "units/ubnd.yaml"].contains(path) || path.hasPrefix("vocabularies/")
  }

  @Test(arguments: [Sample.whole, Sample.files, nothing])
  func `No link leads nowhere`(content: [String: String]) throws {
    let site = try SmallSite(content)
    var dead: Set<String> = []
    for path in site.paths where path.hasSuffix(".html") {
      for link in try site.text(path).matches(of: /(?:href|src)="\/([^"#]*)/) {
        let target = String(link.1)
        let file = target.isEmpty || target.hasSuffix("/") ? target + "index.html" : target
        if !site.has(file) { dead.insert("\(path): /\(target)") }
      }
    }
    #expect(dead.sorted() == [])
  }

  @Test func `However many threads write it, a site has the same bytes`() throws {
    let one = try SmallSite(Sample.whole, jobs: 1)
    let eight = try SmallSite(Sample.whole, jobs: 8)
    #expect(one.paths == eight.paths)
    #expect(one.paths.filter { one.bytes[$0] != eight.bytes[$0] } == [])
  }

  @Test func `Every page has one title and one main heading`() throws {
    let site = try Sites.whole.get()
    for path in site.paths where path.hasSuffix(".html") {
      #expect(try site.text(path).matches(of: /<h1[ >]/).count == 1, "\(path)")
      #expect(try site.text(path).matches(of: /<title>[^<]+<\/title>/).count == 1, "\(path)")
    }
  }
}

import Foundation
import TestSupport
import Testing

/// A build tells of the limits of the host, once all files are made.
struct HostLimitBuildTests {
  private func workshop() throws -> Folder {
    let shop = try Folder.workshop()
    try shop.write(Sample.settings + "host: gitlab-pages\n", to: "content/site.yaml")
    let addresses = (1...1_001).map { "cu/\($0)" }.joined(separator: ", ")
    let path = "content/units/so.yaml"
    try shop.write(try shop.text(path) + "aliases: [\(addresses)]\n", to: path)
    return shop
  }

  @Test func `It warns, writes the site, and says so again of a site that stands`() throws {
    let shop = try workshop()
    for summary in [" 0 unchanged", " 0 written"] {
      let built = try shop.run("build", "--language", "en")
      #expect(built.code == 0)
      #expect(built.output.contains(summary))
      #expect(
        built.errors.contains("content/site.yaml:5:7: warning: the file “_redirects” has 1,0"))
      #expect(built.errors.contains("[host-limit]"))
    }
  }

  @Test func `Under --strict nothing is written`() throws {
    let shop = try workshop()
    let built = try shop.run("build", "--strict", "--language", "en")
    #expect(built.code == 1)
    #expect(built.errors.contains("[host-limit]"))
    #expect(try shop.bytes().filter { !$0.key.hasPrefix(".") } == [:])
  }

  @Test func `A site for a folder is on no host`() throws {
    let shop = try workshop()
    let built = try shop.run("build", "--portable", "--language", "en")
    #expect(built.code == 0)
    #expect(!built.errors.contains("host-limit"))
  }
}

/// `build --host`: the site for another host than that of `site.yaml`, this once.
struct HostOptionTests {
  @Test func `It takes the place of the host in the settings`() throws {
    let shop = try Folder.workshop()
    try shop.write(Sample.settings + "host: netlify\n", to: "content/site.yaml")
    #expect(try shop.run("build").code == 0)
    #expect(shop.exists("site/_headers"))
    let built = try shop.run("build", "--host", "nginx", "--language", "en")
    #expect(built.code == 0)
    // The configuration, and the manifest that tells of it.
    #expect(built.output.contains(" 2 written,"))
    #expect(shop.exists("site/_nginx.conf") && !shop.exists("site/_headers"))
    #expect(try shop.run("build", "--language", "en").output.contains(" 3 written,"))
    #expect(shop.exists("site/_headers") && !shop.exists("site/_nginx.conf"))
  }

  @Test func `A host that is not known is refused with those that are`() throws {
    let built = try Folder.workshop().run("build", "--host", "geocities", "--language", "vi")
    #expect(built.code == 64)
    #expect(built.errors.contains("“geocities”"))
    #expect(built.errors.contains("nginx"))
  }
}

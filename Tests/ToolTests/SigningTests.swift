import Foundation
import TestSupport
import Testing

/// A signed site, checked by the tool and by `openssl` alone; and the log that whoever kept a line of it can hold it to.
struct SigningTests {
  private func shop() throws -> (shop: Folder, keys: Folder) {
    let keys = try Folder()
    let made = try keys.shell(
      "openssl genpkey -algorithm ed25519 -out key.pem && chmod 600 key.pem && openssl pkey -in key.pem -pubout -out public.pem"
    )
    #expect(made.code == 0, "\(made.errors)")
    return (try Folder.workshop(), keys)
  }

  private func verify(_ shop: Folder, _ more: String) throws -> Outcome {
    try shop.shell("\"$TOOL\" verify \(more)")
  }

  @Test func `What is signed is checked with openssl alone, and with the tool`() throws {
    let (shop, keys) = try shop()
    let built = try shop.run("build", "--signing-key", keys.path + "/key.pem")
    #expect(built.code == 0, "\(built.errors)")
    let checked = try shop.shell(
      "openssl pkeyutl -verify -pubin -inkey site/signing-key.pem -rawin -in site/manifest.json -sigfile site/manifest.json.sig"
    )
    #expect(checked.output == "Signature Verified Successfully\n", "\(checked.errors)")
    #expect(try shop.shell("cmp site/signing-key.pem \(keys.path)/public.pem").code == 0)
    let known = try verify(shop, "--key \(keys.path)/public.pem")
    #expect(known.code == 0)
    #expect(known.output.contains("the owner of the given key signed this manifest.json."))
    #expect(!known.output.contains("is the one that was published"))
    let unknown = try verify(shop, "")
    #expect(unknown.code == 0)
    #expect(unknown.output.contains("that this key is the publisher’s"))
    // The same key signs the same manifest alike, and a second build has nothing to do.
    let bytes = try shop.bytes()
    #expect(
      try shop.run("build", "--signing-key", keys.path + "/key.pem").output.contains(
        " 0 written, "))
    try shop.run("build", "--no-memory", "--signing-key", keys.path + "/key.pem")
    #expect(
      try shop.bytes().filter { !$0.key.hasSuffix(".local") }
        == bytes.filter { !$0.key.hasSuffix(".local") })
  }

  @Test func `A manifest that was changed, or signed by somebody else, is told`() throws {
    let (shop, keys) = try shop()
    try shop.run("build", "--signing-key", keys.path + "/key.pem")
    let other = try self.shop().keys
    #expect(try verify(shop, "--key \(other.path)/public.pem").code == 1)
    try shop.write(try shop.text("site/manifest.json") + " ", to: "site/manifest.json")
    let told = try verify(shop, "--key \(keys.path)/public.pem --language vi")
    #expect(told.code == 1)
    #expect(try verify(shop, "--key content/site.yaml").code == 1)
    #expect(try verify(shop, "--key nowhere").code == 64)
  }

  @Test func `Without the key no signature is left that says nothing`() throws {
    let (shop, keys) = try shop()
    try shop.run("build", "--signing-key", keys.path + "/key.pem")
    try shop.write(Sample.renamed, to: "content/site.yaml")
    #expect(try shop.run("build").code == 0)
    #expect(!shop.exists("site/manifest.json.sig") && !shop.exists("site/signing-key.pem"))
    #expect(try verify(shop, "--key \(keys.path)/public.pem").output.contains("bears no signature"))
  }

  @Test func `A key that others can come by is refused, and so is what is none`() throws {
    let (shop, keys) = try shop()
    _ = try keys.shell(
      "cp key.pem open.pem && chmod 644 open.pem && openssl genrsa -out rsa.pem 2048")
    _ = try keys.shell("chmod 600 rsa.pem; mkdir -p kho/.git kho/khoa && cp -p key.pem kho/khoa/")
    for (path, told) in [
      ("open.pem", "chmod 600"), ("rsa.pem", "openssl genpkey -algorithm ed25519"),
      ("nowhere.pem", "there is no such file"), ("kho/khoa/key.pem", "lies in a repository"),
    ] {
      let built = try shop.run(
        "build", "--language", "en", "--signing-key", "\(keys.path)/\(path)")
      #expect(built.code == 64, "\(path)")
      #expect(built.errors.contains(told), "\(path): \(built.errors)")
    }
    #expect(!shop.exists("site"))
  }

  @Test func `Whoever kept a line finds out that the log was changed or written anew`() throws {
    let (shop, _) = try shop()
    try shop.run("build")
    _ = try shop.shell("tail -n 1 site/trace.jsonl > kept.txt")
    let whole = try verify(shop, "--kept kept.txt")
    #expect(whole.code == 0)
    #expect(whole.output.contains("; 1 of the lines that were kept are still in it."))
    // A line in the middle is changed by hand, and the manifest with it.
    let log = try shop.text("site/trace.jsonl")
    try shop.write(
      log.replacing("\"entry\":2,\"on\":\"2026-11-20\"", with: "\"entry\":2,\"on\":\"2026-11-19\""),
      to: "site/trace.jsonl")
    let changed = try verify(shop, "--kept kept.txt")
    #expect(changed.code == 1)
    #expect(changed.output.contains("trace.jsonl: line 3 does not follow the one before"))
    // All of it is written anew on another day, from the same content.
    try shop.remove("content/trace")
    try shop.run("build", "--output", "lai", asOf: "2026-11-21T08:00")
    let anew = try verify(shop, "lai --kept kept.txt")
    #expect(anew.code == 1)
    #expect(anew.output.contains("Lines that were kept and are in the log no more: 1"))
  }

  @Test func `A fact that the log does not know is told with its record`() throws {
    let (shop, _) = try shop()
    try shop.run("build")
    let path = "site/data/initiatives.jsonl"
    try shop.write(try shop.text(path).replacing("2022-03-14", with: "2022-03-15"), to: path)
    let told = try verify(shop, "")
    #expect(told.code == 1)
    #expect(
      told.output.contains(
        "Records that say something else than the last line of the log: 1\n  initiative:cap-phep"))
    let json = try verify(shop, "--format json").output
    #expect(json.contains("\"otherwise\": [\n      \"initiative:cap-phep\"\n    ]"))
  }
}

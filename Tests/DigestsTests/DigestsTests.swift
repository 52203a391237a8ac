import Digests
import Testing

@Suite struct DigestsTests {
  private let abc = Array("abc".utf8)

  @Test func `A digest is the first half of a SHA-256`() {
    #expect(Digest(of: []).text == "e3b0c44298fc1c149afbf4c8996fb924")
    #expect(Digest(of: abc).text == "ba7816bf8f01cfea414140de5dae2223")
    #expect(Digest(of: "Cấp phép trực tuyến.\n").text == "75d7cc3662ba7c9159ef9e2f50879239")
    #expect(Digest(of: abc).shortened(to: 8) == "ba7816bf")
  }

  @Test func `A translation names its source by the start of its SHA-256`() {
    #expect(Digest.ofSource("abc") == "ba7816bf8f01")
    #expect(Digest.ofSource("") == "e3b0c44298fc")
  }

  @Test func `Pieces have the digest of the whole`() {
    var running = RunningDigest()
    for byte in abc { running.add([byte]) }
    let digest = running.finish()
    #expect(digest == Digest(of: abc))
  }

  @Test func `A digest is read from its own text only`() {
    let text = "ba7816bf8f01cfea414140de5dae2223"
    #expect(Digest(hexadecimal: text.utf8) == Digest(of: abc))
    #expect(Digest(hexadecimal: text.dropLast().utf8) == nil)
    #expect(Digest(hexadecimal: text.uppercased().utf8) == nil)
  }

  @Test func `Browsers are told a SHA-384 in base 64`() {
    let integrity = Integrity(of: abc)
    #expect(
      integrity.text == "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn")
    #expect(integrity.shortened(to: 8) == "cb00753f")
  }

  @Test func `A stamp tells where one part ends and the next begins`() {
    #expect(Stamp(of: [Array("ab".utf8), Array("c".utf8)]).text == "hx1fofzc855t")
    var stamp = Stamp()
    stamp.add("a")
    stamp.add("bc")
    #expect(stamp.text == "2fxxxp8ixe017")
  }
}

import Digests
import Testing

/// Ed25519 as RFC 8032 has it: the same key and message give the same signature everywhere.
struct SigningKeyTests {
  /// The third key of the examples in RFC 8032, section 7.1, in PKCS #8.
  private static let secret = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIMWqjfQ/n4N77bdELzHct7Fm04U1B28JS4XOOi4LRFj3
    -----END PRIVATE KEY-----

    """
  private static let published = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEA/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU=
    -----END PUBLIC KEY-----

    """
  private static let signed =
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
    + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"

  @Test func `A message is signed as the standard says`() throws {
    let key = try #require(SigningKey(pem: Array(Self.secret.utf8)))
    #expect(String(decoding: key.publicKey, as: UTF8.self) == Self.published)
    let signature = try #require(key.signature(of: [0xAF, 0x82]))
    #expect(signature.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == Self.signed)
    #expect(SigningKey.isSignature(signature, of: [0xAF, 0x82], by: key.publicKey) == true)
    #expect(SigningKey.isSignature(signature, of: [0xAF, 0x83], by: key.publicKey) == false)
    #expect(SigningKey.isSignature([], of: [0xAF, 0x82], by: key.publicKey) == false)
  }

  @Test func `What is no such key is none`() {
    let rsa = """
      -----BEGIN PUBLIC KEY-----
      MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEkKp7
      -----END PUBLIC KEY-----
      """
    for text in ["", "khóa", rsa, Self.published] {
      #expect(SigningKey(pem: Array(text.utf8)) == nil)
    }
    #expect(SigningKey.isSignature([], of: [], by: Array(rsa.utf8)) == nil)
  }
}

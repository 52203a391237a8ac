import Foundation
import JSON
import Testing

private func print(_ json: JSON, _ layout: JSON.Layout = .compact) -> String {
  String(decoding: json.bytes(layout), as: UTF8.self)
}

@Test func `Members keep their order and missing ones are left out`() {
  let json = JSON.object(["b": .int(1), "a": nil, "c": ["x", .null, .bool(true)]])
  #expect(print(json) == #"{"b":1,"c":["x",null,true]}"#)
}

@Test(arguments: [
  ("\"\\", #""\"\\""#), ("a\nb\tc\r", #""a\nb\tc\r""#), ("\u{1}\u{1f}", #""\u0001\u001f""#),
  ("Đặng </script>", #""Đặng </script>""#),
]) func `Text is quoted`(text: String, printed: String) {
  #expect(print(.text(text)) == printed)
}

@Test func `JSON is indented for people`() {
  #expect(
    print(.object(["a": [.int(1)], "b": .list([])]), .indented)
      == "{\n  \"a\": [\n    1\n  ],\n  \"b\": []\n}")
}

@Test(arguments: [
  (JSON.text("a{[:,]}\"\\"), #""a{[:,]}\"\\""#), (.object([:]), "{}"),
  (.list([.list([])]), "[\n  []\n]"),
  (.object(["\\": .object(["b": .bool(false)])]), "{\n  \"\\\\\": {\n    \"b\": false\n  }\n}"),
]) func `Only what is no text is indented`(json: JSON, printed: String) {
  #expect(print(json, .indented) == printed)
}

@Test func `What lies deeper than people look stays on its line`() {
  let json = JSON.object(["a": .int(1), "b": [.object(["c": .int(2), "d": [.int(3)]]), .int(4)]])
  #expect(
    String(decoding: JSON.indented(json.bytes(), levels: 2), as: UTF8.self)
      == "{\n  \"a\": 1,\n  \"b\": [\n    {\"c\":2,\"d\":[3]},\n    4\n  ]\n}")
}

/// Eight bytes are looked at together, so that one to be escaped has to be found at each place among them.
@Test(arguments: 0..<20, ["\"", "\\", "\n", "\u{0}", "\u{1f}"])
func `Every place is looked at`(before count: Int, escaped: String) throws {
  let text = String(repeating: " ", count: count) + escaped + "đ\u{7f}é é"
  let printed = print(.text(text))
  #expect(try JSONDecoder().decode(String.self, from: Data(printed.utf8)) == text)
  #expect(printed.utf8.count > text.utf8.count + 2)
}

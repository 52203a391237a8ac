import JSON
import Testing

/// The same record, once member by member and once as a tree.
@Test func `What is written by members is what the tree prints`() {
  var bytes: [UInt8] = []
  var writer = JSONWriter()
  writer.beginObject(into: &bytes)
  writer.member("a", .text("x\"y"), into: &bytes)
  writer.member("nothing", nil, into: &bytes)
  writer.key("list", into: &bytes)
  writer.beginList(into: &bytes)
  writer.value(.int(1), into: &bytes)
  writer.beginObject(into: &bytes)
  writer.endObject(into: &bytes)
  writer.value(["b"], into: &bytes)
  writer.endList(into: &bytes)
  writer.key("empty", into: &bytes)
  writer.beginList(into: &bytes)
  writer.endList(into: &bytes)
  writer.endObject(into: &bytes)
  let tree = JSON.object([
    "a": "x\"y", "list": [.int(1), .object([:]), ["b"]], "empty": .list([]),
  ])
  #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: tree.bytes(), as: UTF8.self))
}

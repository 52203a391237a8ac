import JSON
import Testing

struct JSONReadingTests {
  @Test func `What was written is read again`() throws {
    let text = #"{"a":[1,-2.50,true,null,"Đ\n\"\\\u001f"],"b":{}}"#
    let value = try #require(JSON(reading: Array(text.utf8)[...]))
    #expect(value.bytes() == Array(text.utf8))
    #expect(value["a"]?.list?.first == .int(1))
    #expect(JSON(reading: Array(#" [ "\ud83d\ude00\/" ] "#.utf8)[...]) == .list(["😀/"]))
  }

  @Test(arguments: [
    "", "{", "[1,]", #"{"a"}"#, "[1] 2", #""a"#, "tru", "+", #""\ud83d""#, #"{"a":1,}"#,
    String(repeating: "[", count: 100_000),
  ])
  func `What is no JSON is not read`(_ text: String) {
    #expect(JSON(reading: Array(text.utf8)[...]) == nil)
  }
}

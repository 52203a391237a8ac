internal import Scripts
internal import Testing

private func short(_ script: String) -> String {
  let published = shortened(Array(script.utf8))
  #expect(shortened(published) == published)
  return String(decoding: published, as: UTF8.self)
}

struct ScriptNamesTests {
  @Test(arguments: [
    ("{const first = 1; b(first)}", "{let a=1;b(a)}"),
    ("c(word => word + word)", "c(a=>a+a)"),
    ("c((word, ...others) => word + others)", "c((b,...a)=>b+a)"),
    ("{let first = 1, second = 2; c(first, second)}", "{let b=1,a=2;c(b,a)}"),
    ("{const [first] = x; c(first)}", "{let[a]=x;c(a)}"),
    ("{const word = 1; c(`${word} word`)}", "{let a=1;c(`${a} word`)}"),
    ("for (const word of words) c(word)", "for(let a of words)c(a)"),
  ]) func `What only a function knows has a short name`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    ("c(word => word.word + word['word'])", "c(a=>a.word+a['word'])"),
    ("c(letters => ({ letters }) && letters)", "c(a=>({letters:a})&&a)"),
    ("c(letters => ({ letters: letters }))", "c(a=>({letters:a}))"),
    ("c(({ letters }) => letters + letters + letters)", "c(({letters:a})=>a+a+a)"),
    ("{const { letters = 1 } = x; c(letters, letters)}", "{let{letters:a=1}=x;c(a,a)}"),
    ("c(x => x ? letters : x)", "c(x=>x?letters:x)"),
  ]) func `Members keep theirs`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  /// Another script may know them, or the browser.
  @Test(arguments: [
    ("const first = 1, second = 2; c(second)", "let first=1,second=2;c(second)"),
    ("const { first } = x; c(() => first)", "let{first}=x;c(()=>first)"),
    ("c(() => document.title + document)", "c(()=>document.title+document)"),
    ("c(event => event + event)", "c(event=>event+event)"),
    ("c(word => eval(word))", "c(word=>eval(word))"),
    ("class A { first(word) { return word } }", "class A{first(word){return word}}"),
    (
      "{const first = 1; x = { first() { return first } }}",
      "{let first=1;x={first(){return first}}}"
    ),
  ]) func `Others stay`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test func `No new name is one that the script has`() {
    #expect(short("c((first, a) => first + first + a + b)") == "c((d,a)=>d+d+a+b)")
  }
}

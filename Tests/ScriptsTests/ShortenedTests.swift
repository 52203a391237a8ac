internal import Scripts
internal import Testing

/// What is short already is as short as it gets.
private func short(_ script: String) -> String {
  let published = shortened(Array(script.utf8))
  #expect(shortened(published) == published)
  return String(decoding: published, as: UTF8.self)
}

struct ShortenedTests {
  @Test(arguments: [
    ("// reason\nlet a = 1;\n", "let a=1;"),
    ("let a = 1; // reason\nlet b;\n", "let a=1,b;"),
    ("/* reason */ let a;\n", "let a;"),
    ("/* two\n * lines */\nlet a;\n", "let a;"),
    ("let a; // `not a template ${\nlet b; /* 'nor a string */\nlet c;", "let a,b,c;"),
    ("a /* one */ in /* two */ b", "a in b"),
    ("a/**/b", "a b"), ("a+/**/+b", "a+ +b"),
  ]) func `Comments go, and part what stood beside them`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    ("const a = 1;\nconst [b, c] = d;\n", "let a=1,[b,c]=d;"),
    ("let a = () => { let b; let c; return b; }; let d;", "let a=()=>{let b,c;return b;},d;"),
    ("for (let a = 1; a; a--) b(); let c;", "for(let a=1;a;a--)b();let c;"),
    ("let a = {}\nb(); let c;", "let a={}\nb();let c;"),
    ("if (a) { b(); } let c; let d;", "if(a){b();}let c;let d;"),
  ]) func `Declarations that follow on each other are one`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    ("if (a) {\n\n\t  b();\n  \n}\n", "if(a){b();}\n"),
    ("\n\n  a();  \n", "a();"), ("\n\n  a()  \n", "a()\n"), ("a()", "a()"), ("", ""),
    ("  \n// all\n", ""),
  ]) func `Indentation and blank lines go`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    ("a = {\n  b,\n  c\n};\n", "a={b,c\n};"), ("a(\n  b,\n  [\n c]\n)", "a(b,[c]\n)"),
  ]) func `Line ends go behind what goes on`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  /// `return` and a line end are a statement, and so are two lines without a semicolon.
  @Test(arguments: [
    ("return\n  a", "return\na"), ("a = b\n  ++c", "a=b\n++c"), ("a()\n\n  b()", "a()\nb()"),
    ("return /* two\nlines */ a", "return\na"), ("return // one\n  a", "return\na"),
  ]) func `Line ends stay where a statement may end`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    ("let a = 1\r\n\r\n  // b\r\n  let b\r\n", "let a=1\r\nlet b\r\n"),
    ("// old\rlet a\r", "let a\r"),
    ("// odd\u{2028}let a\u{2029}", "let a\u{2029}"),
    ("a = 'one\\\r\n  // two';\r\n  b", "a='one\\\r\n  // two';b"),
  ]) func `Line ends of all sorts are known`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    #"a("https://example.org/ /* b */");"#, #"a('it\'s // no comment');"#, #"a("  \\");"#,
    "a(\"one\\\n  // two\");", "a(\"`\");b('`');",
  ]) func `Strings are kept`(script: String) {
    #expect(short("  " + script + " // reason") == script)
  }

  @Test(arguments: [
    ("a(`https://b  // c\n\n  d  \n`); // e", "a(`https://b  // c\n\n  d  \n`);"),
    ("`${ a /* b */ } // c`", "`${a} // c`"),
    ("`${{ a: '}' }  } // b`", "`${{a:'}'}} // b`"),
    ("`a ${ `b // ${ c // d\n  } // e` } // f`; // g", "`a ${`b // ${c\n} // e`} // f`;"),
    ("`\\` // ${'`'} // a`; // b", "`\\` // ${'`'} // a`;"),
    ("`\\${` // a", "`\\${`"), ("`$` + `{ // a`", "`$`+`{ // a`"),
    ("`${a}` / 2 // b", "`${a}`/2"),
  ]) func `Templates are kept, but not what they compute`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    ("a = /\\/\\/ '/; // b", "a= /\\/\\/ '/;"),
    ("a(/[/*'\"`]/g, b); // c", "a(/[/*'\"`]/g,b);"),
    ("a(/[\\]/]  /u) // b", "a(/[\\]/]  /u)"),
    ("return /'/.test(a) // b", "return /'/.test(a)"),
    ("!/'/.test(a) && /\"/.test(b) // c", "!/'/.test(a)&& /\"/.test(b)"),
    ("a => /[[a]'/v // b", "a=> /[[a]'/v"),
    ("{\n  /'/.test(a) // b\n}", "{/'/.test(a)\n}"),
    ("break\n  /'/.test(a) // b", "break\n/'/.test(a)"),
  ]) func `Patterns are kept`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    ("a / b / c; // d", "a/b/c;"), ("a[0] / 2 // '", "a[0]/2"),
    ("(a + b) / 2; 'c  d'", "(a+b)/2;'c  d'"), ("a /= 2 // '", "a/=2"),
    ("4 / 2 // '", "4/2"), ("a.b / 2 // '", "a.b/2"), ("'a' / 2 // '", "'a'/2"),
    ("a++ / 2", "a++ /2"), ("{ a } / 2", "{a}/2"),
  ]) func `A division is no pattern`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    ("a + +b", "a+ +b"), ("a - -b", "a- -b"), ("a++ + b", "a++ +b"), ("1 .b", "1 .b"),
    ("a ? .5 : 1", "a? .5:1"), ("a < !--b", "a< !--b"), ("[ ...a ]", "[...a]"),
    ("a in b", "a in b"), ("case 'a' : b", "case'a':b"), ("async ( a ) => { }", "async(a)=>{}"),
    ("a / /b/.c", "a/ /b/.c"), ("đ = ê", "đ=ê"),
  ]) func `Blanks that part tokens stay`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  /// Each of them may be division or a pattern, or is one in a place that only a parser knows.
  @Test(arguments: [
    ("  if (a) /'/.test(b) // c\n  d()", "if(a)/'/.test(b) // c\nd()"),
    ("  (a) / 'b/' // c\n  d()", "(a)/ 'b/' // c\nd()"),
    ("  a++ / 2 // b\n  c()", "a++ / 2 // b\nc()"),
    ("  a.return / 2 // b\n  c()", "a.return / 2 // b\nc()"),
    ("  of / 2 // b\n  c()", "of / 2 // b\nc()"),
    ("  1. / 2 // b\n  c()", "1. / 2 // b\nc()"),
    ("}\n  /'/.test(a) // b\n  c()", "}\n/'/.test(a) // b\nc()"),
    ("  (a) / b / c.\n  return / 2 // d", "(a)/ b / c.\nreturn / 2 // d"),
  ]) func `A line in doubt is left alone from there`(script: String, expected: String) {
    #expect(short(script) == expected)
  }

  @Test(arguments: [
    "  if (a) /`/.test(b)\n  // c", "  (a) / b /* c\n  d */", "  (a) / '/\\\n // b'",
    "  `${ (a) / b / { c }\n  }` // d", "  a 'open\n  // b", "  /* open", "  `open // a",
    "  `${ a", "  a = /open\n  // b", "  a <!-- b", "  a\n  --> b", "  'a\\",
  ]) func `A script that is not understood is left alone`(script: String) {
    #expect(short(script) == script)
  }

  @Test func `What is no text is left alone`() {
    let bytes: [UInt8] = Array("  // a ".utf8) + [0xFF, 0x0A]
    #expect(shortened(bytes) == bytes)
  }

  @Test func `A licence stays with its script`() {
    let licence = "/*! Licence\n    of others */\n"
    #expect(short(licence + "  a(); // b\n") == licence + "a();")
  }
}

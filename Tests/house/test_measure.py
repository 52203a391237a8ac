"""That the measures see what is there, in small pieces of Swift, and nothing else."""

import tempfile
import unittest
from pathlib import Path

import extended
import kinds
import knots
import names
import prose
import sizes
import touched
import views
import words
from project import Project
from swift import Swift
from tokens import Sort, Tokens


def swift(text: str) -> Swift:
    return Swift("Sources/Room/File.swift", text)


def declared(text: str) -> list[str]:
    return [f"{each.word} {each.path}" for each in swift(text).declarations]


class House(unittest.TestCase):
    """A made-up project on the disk."""

    def project(self, files: dict[str, str]) -> Project:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for path, text in files.items():
            file = Path(folder.name, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return Project(Path(folder.name))


class ReadingTokens(unittest.TestCase):
    def test_strings_and_comments_are_not_taken_for_code(self) -> None:
        text = '''
          // struct A {
          /* struct B { /* nested */ } */
          let c = "struct D { \\" }"
          let e = """
            struct F { " }
            """
          let g = #"struct H { \\" }"#
          let i = text.matches(of: /struct J \\{"/)
        '''
        self.assertEqual(declared(text), ["let c", "let e", "let g", "let i"])

    def test_code_in_a_string_is_code_and_the_string_goes_on_after_it(self) -> None:
        tokens = Tokens(r'"one \(names["two"] ?? f(3)) four" five').all
        said = [token.text for token in tokens if token.sort is Sort.STRING]
        self.assertEqual(said, [r"one \() four", "two"])
        self.assertEqual([t.text for t in tokens if t.is_name()], ["names", "f", "five"])

    def test_a_division_is_not_a_pattern(self) -> None:
        tokens = Tokens("(a + b) / c / d").all
        self.assertNotIn(Sort.PATTERN, [token.sort for token in tokens])

    def test_lines_are_counted_through_long_strings(self) -> None:
        tokens = Tokens('a\n"""\n  b\n  """\nc').all
        self.assertEqual([(t.text.strip(), t.line) for t in tokens], [("a", 1), ("b", 2), ("c", 5)])


class ReadingDeclarations(unittest.TestCase):
    def test_members_stand_in_their_types_and_local_values_nowhere(self) -> None:
        text = """
          enum A: String, B {
            case c, d(Int, of: E)
            static let f: [String: (Int) -> Void] = [:]
            private var g: Int { let h = 1; return h }
            struct I<J> where J: K { var l = 0, m = 1 }
            func n(o: P) -> Q { let r = { s in s }; return r(o) }
            class func t() {}
          }
          extension U.V: W { init(x: Y) {} }
        """
        self.assertEqual(
            declared(text),
            ["enum A", "case A.c", "case A.d", "let A.f", "var A.g", "struct A.I", "var A.I.l"]
            + ["var A.I.m", "func A.n", "func A.t", "extension U.V", "init U.V.init"],
        )

    def test_private_members_are_known_and_a_private_setter_hides_no_name(self) -> None:
        text = (
            "struct A { private let b: C; private(set) var d = 1 }; private struct E { let f: G }"
        )
        private = [each.name for each in swift(text).declarations if each.private]
        self.assertEqual(private, ["b", "E", "f"])

    def test_a_body_is_measured_between_its_braces(self) -> None:
        text = """
          func three() {
            if a {
              b()
            }
          }
          func one() { b() }
          func none() {}
          var two: Int {
            // A reason.
            2
          }
          let closure = { 4 }
          protocol P { func without() -> Int; var value: Int { get } }
        """
        lines = {body.name: body.lines for body in swift(text).bodies()}
        self.assertEqual(lines, {"three": 3, "one": 1, "none": 0, "two": 2})

    def test_the_longest_is_named_and_p95_passes_over_the_outlier(self) -> None:
        sized = [(size, f"f{size}") for size in range(1, 100)] + [(500, "long")]
        self.assertEqual(sizes.figures(sized), [5450, 50, 95, 500, "long"])


class Circles(House):
    def graph(self, files: dict[str, str], members: bool = True) -> knots.Graph:
        return knots.graph(
            self.project({f"Sources/Room/{name}.swift": text for name, text in files.items()}),
            members=members,
        )

    def test_a_circle_of_files_is_found_and_what_only_uses_it_is_not_in_it(self) -> None:
        files = {
            "A": "struct Apple { let next: Berry? }",
            "B": "extension Berry { func go() -> Cherry { Cherry() } }; struct Berry {}",
            "C": "struct Cherry { var seed: Apple? }",
            "D": "struct Date { var seed: Apple? }",
        }
        circle = ["Sources/Room/A.swift", "Sources/Room/B.swift", "Sources/Room/C.swift"]
        self.assertEqual(knots.knots(self.graph(files)), [circle])

    def test_members_close_a_circle_only_where_members_count(self) -> None:
        files = {
            "A": "struct Apple {}; extension Int { var peeled: Int { 1 } }",
            "B": "struct Berry { let apple: Apple }",
            "C": "extension Apple { func cut() -> Int { 2.peeled } }",
            "D": "extension Int { func ripe(_ berry: Berry) {} }",
            "E": "struct Elder { func see() { 1.ripe(Berry()) } }",
        }
        files["A"] += "; struct Avocado { func see() { 1.ripe(nothing) } }"
        circle = ["Sources/Room/A.swift", "Sources/Room/B.swift", "Sources/Room/D.swift"]
        self.assertEqual(knots.knots(self.graph(files)), [circle])
        self.assertEqual(knots.knots(self.graph(files, members=False)), [])

    def test_labels_local_names_comments_and_strings_draw_no_arrow(self) -> None:
        files = {
            "A": "extension Int { var title: Int { 1 } }",
            "B": 'func f(title: Int) { g(title, "title") /* 1.title */ }',
            "C": "func f(a: Int) { g(title: a) }",
            "D": "func f() { let title = 1; g(title) }",
            "E": "func f() { 1.title }",
        }
        drawn = [path for path, others in self.graph(files).items() if others]
        self.assertEqual(drawn, ["Sources/Room/E.swift"])

    def test_folders_are_in_a_circle_though_no_two_files_are(self) -> None:
        graph = {"r/a/1": {"r/b/1"}, "r/a/2": set(), "r/b/1": set(), "r/b/2": {"r/a/2"}}
        self.assertEqual(knots.knots(graph), [])
        self.assertEqual(knots.knots(knots.folders(graph)), [["r/a", "r/b"]])


class ListsOfKinds(unittest.TestCase):
    def lines(self, text: str) -> list[int]:
        return [place.line for place in kinds.places(swift(text))]

    def test_a_switch_an_array_and_a_run_of_statements_are_lists(self) -> None:
        switch = "\n".join(f"    case .{kind}:\n      print(1)" for kind in kinds.KINDS)
        array = ", ".join(f".{kind}" for kind in kinds.KINDS[:9])
        run = "\n".join(f"  set.{kinds.plural(kind)} = 1" for kind in kinds.KINDS[5:])
        text = f"func a() {{\n  switch b {{\n{switch}\n  }}\n}}\n"
        text += f"let c = [{array}]\nfunc d() {{\n{run}\n}}"
        self.assertEqual(self.lines(text), [3, 33, 35])

    def test_eight_kinds_are_no_list_and_neither_are_kinds_far_apart(self) -> None:
        few = ", ".join(f".{kind}" for kind in kinds.KINDS[:8])
        apart = "\n".join(
            f"func f(_ a: {kind.title()}) {{}}\nlet x{kind} = 1\nlet y{kind} = 2"
            for kind in kinds.KINDS
        )
        self.assertEqual(self.lines(f"let a = [{few}]\n{apart}"), [])

    def test_kinds_in_comments_and_in_sentences_are_not_named(self) -> None:
        text = f"// {' '.join(kinds.KINDS)}\n" + f'let a = ["{", ".join(kinds.KINDS)}"]'
        self.assertEqual(self.lines(text), [])


class SaidTwice(House):
    def test_files_that_name_a_kind_are_found_by_its_name_its_plural_and_their_folder(self) -> None:
        project = self.project(
            {
                "Sources/A/A.swift": "let a = practicesOfUnit",
                "Sources/A/B.swift": '// practice\nlet a = "a good practice"',
                "templates/practice.mustache": "",
                "docs/a.md": "Of `content/practices/` and [more](more.md).",
                "docs/b.md": "In practice nobody does.",
            }
        )
        found = touched.touched(touched.vocabulary(project), "practice")
        self.assertEqual(
            found,
            {
                "Sources": ["Sources/A/A.swift"],
                "templates": ["templates/practice.mustache"],
                "docs": ["docs/a.md"],
                "Tests": [],
            },
        )

    def test_words_that_stand_again_are_told_with_their_place(self) -> None:
        project = self.project(
            {
                "templates/words.yaml": '# A\nmenu: {vi: "Danh mục", en: Menu}\nb: {vi: Sau, en: C}\n',
                "Sources/A/A.swift": '\nlet a = Bilingual(vi: "Danh mục", en: "Menu")\n// "Sau"',
            }
        )
        said = words.report(project)
        self.assertIn(
            "1 of 2 words stand again in Swift, 1 of them in both languages; 1 outside", said
        )
        self.assertIn("| menu | Danh mục | vi, en | A/A.swift:2 |", said)

    def test_a_field_of_a_view_is_counted_once_twice_or_three_times(self) -> None:
        text = """
          struct Row: View {
            let a: String
            let b: String
            let c: String
            static let shape = Shape<Row>("row", [.text("a") { $0.a }, .text("b") { $0.b }])
          }
          func row() -> Row { Row(a: other(b: 1), c: "") }
        """
        said = views.report(self.project({"Sources/A/A.swift": text}))
        self.assertIn("1 views with 3 stored `let`s; 2 of these stand in a shape, and 1 are", said)

    def test_types_of_one_name_in_two_rooms_and_types_that_are_extended_are_told(self) -> None:
        project = self.project(
            {
                "Sources/A/A.swift": "struct Node { let a: Int }; struct Once {}",
                "Sources/A/B.swift": "extension Node { func b() {} }; extension Int { func c() {} }",
                "Sources/B/A.swift": "struct Node {}; extension Once { struct Node {} }",
            }
        )
        self.assertIn("| `Node` | `A/A.swift`, `B/A.swift` |", names.report(project))
        self.assertNotIn("Once", names.report(project))
        self.assertIn("| `Node` | 1 | 1 | 2 |", extended.report(project))


class LongLines(unittest.TestCase):
    LONG = " ".join(["word"] * 40)

    def test_a_long_paragraph_and_a_long_item_are_found_and_broken(self) -> None:
        text = f"Short.\n\n{self.LONG}\n\n- {self.LONG}\n"
        self.assertEqual(prose.long_lines(text), [3, 5])
        broken = prose.wrap(text)
        self.assertEqual(prose.long_lines(broken), [])
        self.assertEqual(broken.split(), text.split())
        self.assertIn("\n  word", broken)

    def test_code_tables_comments_headings_and_links_stay(self) -> None:
        text = (
            f"```\n{self.LONG}\n```\n\n| {self.LONG} |\n\n<!--\n{self.LONG}\n-->\n\n"
            f"# {self.LONG}\n\n"
            f"[{'x' * 90}](https://example.org/{'y' * 40})\n\n    {self.LONG}\n"
        )
        self.assertEqual(prose.long_lines(text), [])
        self.assertEqual(prose.wrap(text), text)

    def test_lines_broken_by_force_stay_broken(self) -> None:
        text = f"{self.LONG}  \n{self.LONG}\\\nEnd\n"
        forced = [line[-5:] for line in prose.wrap(text).splitlines() if line[-1] in " \\"]
        self.assertEqual(forced, ["ord  ", "word\\"])

    def test_no_line_begins_with_what_would_be_a_block_and_no_code_is_torn(self) -> None:
        text = " ".join(["word"] * 23) + " four - 1. # `a b c d e f` " + self.LONG + "\n"
        starts = [line.split()[0] for line in prose.wrap(text).splitlines()]
        self.assertEqual([start for start in starts if prose.STARTS_A_BLOCK.match(start)], [])
        self.assertIn("`a b c d e f`", prose.wrap(text))


if __name__ == "__main__":
    unittest.main()

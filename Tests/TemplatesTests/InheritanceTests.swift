import Templates
import Testing

struct InheritanceTests {
  @Test(arguments: [
    ("{{$title}}Default {{title}}{{/title}}", [:], "Default A &amp; B"),
    ("{{<base}}{{/base}}", ["base": "{{$foo}}default{{/foo}}"], "default"),
    (
      "{{<base}}{{$foo}}mine{{/foo}}{{/base}}", ["base": "...{{$foo}}default{{/foo}}..."],
      "...mine..."
    ),
    ("{{>base}}|{{<base}}{{/base}}", ["base": "{{$foo}}default{{/foo}}"], "default|default"),
    (
      "{{<base}}{{$b}}two{{/b}}{{/base}}",
      ["base": "{{$a}}default one{{/a}}, {{$b}}default two{{/b}}"], "default one, two"
    ),
    (
      "{{<base}}{{$a}}1{{/a}}{{/base}} {{<base}}{{$a}}2{{/a}}{{/base}}",
      ["base": "|{{$a}}...{{/a}}{{$b}} default{{/b}}|"], "|1 default| |2 default|"
    ),
    (
      "{{<parent}}{{$a}}c{{/a}}{{/parent}}",
      [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
        "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
        "oldest": "{{$a}}g{{/a}}",
      ], "c"
    ),
    (
      "{{<parent}}{{/parent}}",
      [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
        "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
        "oldest": "{{$a}}g{{/a}}",
      ], "p"
    ),
    (
      "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
      [
        "parent": "{{$foo}}default{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
        "parent2": "{{$foo}}parent2{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
      ], "override override override don't recurse"
    ),
    (
      "{{<base}}{{$block}}I say {{name}}.{{/block}}{{/base}}",
      ["base": "{{#unit}}{{$block}}You say {{name}}.{{/block}}{{/unit}}"], "I say Sở."
    ),
    (
      "{{<box}}{{$in}}{{<box}}{{$in}}x{{/in}}{{/box}}{{/in}}{{/box}}", ["box": "[{{$in}}{{/in}}]"],
      "[[x]]"
    ),
    ("Hi,\n  {{<base}}{{/base}}\n", ["base": "one\ntwo\n"], "Hi,\n  one\n  two\n"),
    (
      "{{<base}}{{$block}}\npeaked\n\n:(\n{{/block}}{{/base}}",
      ["base": "{{$block}}peaking{{/block}}"],
      "peaked\n\n:(\n"
    ),
    (
      "{{<base}}\n{{$block}}\nbody\n{{/block}}\n{{! done }}\n{{/base}}\n",
      ["base": "<main>\n{{$block}}\n{{/block}}\n</main>\n"], "<main>\nbody\n</main>\n"
    ),
    (
      "{{<base}}{{$t}}mine{{/t}}{{/base}}", ["base": "stop:\n  {{$t}}listen{{/t}}\n"],
      "stop:\n  mine\n"
    ),
  ])
  func `Blocks are filled`(template: String, others: [String: String], page: String) {
    #expect(render(template, others) == page)
  }
}

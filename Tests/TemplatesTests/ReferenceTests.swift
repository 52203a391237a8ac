import Templates
import Testing

struct ReferenceTests {
  @Test func `Every view is described once`() {
    var reference = TemplateReference()
    reference.add(Sheet.self)
    reference.add(Unit.self)
    #expect(
      reference.markdown == """
        ## sheet

        A page for tests.

        | name | holds | meaning |
        |---|---|---|
        | `title` | text | Its title |
        | `note` | text, or nothing | A note |
        | `body` | HTML | Its prose |
        | `aside` | HTML, or nothing | More prose |
        | `link` | link | Its own address |
        | `home` | link, or nothing | Where it came from |
        | `data` | JSON | What machines read |
        | `isNew` | yes or no | Published this week |
        | `unit` | [unit](#unit) | Its unit |
        | `host` | [unit](#unit), or nothing | The unit it was written for |
        | `units` | list of [unit](#unit) | All units |
        | `tags` | list of text | Key words |

        ## unit

        A public body.

        | name | holds | meaning |
        |---|---|---|
        | `name` | text | Its name |
        | `phone` | text, or nothing | Its telephone number |
        | `units` | list of [unit](#unit) | The units below it |
        | `link` | link | Its page |

        """)
  }
}

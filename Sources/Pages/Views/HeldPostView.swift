internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// Who held a post in a unit, when, and what they answered for.
struct HeldPostView: View {
  let held: HeldPost
  let desk: PageDesk

  static let shape = Shape<HeldPostView>(
    "held-post", "Who held a post in a unit, when, and what they answered for",
    [
      .html("name", "The person, or the office where only that is known") { $0.name },
      .link("href", "Its address") { $0.desk.address($0.held.official.key) },
      .html("post", "The post; absent where it stands in place of the name") {
        $0.held.official.name == nil ? nil : $0.desk.text($0.held.post.title)
      },
      .text("period", "From when to when") { $0.desk.naming.period($0.held.post.period) },
      .html("responsibility", "What who holds it answers for") {
        $0.held.post.responsibility.map($0.desk.text)
      },
      .flag("isSample", "Whether it is made up for the demonstration") {
        $0.held.official.header.isSample
      },
    ])

  /// On the page of the unit an office needs no more than its title.
  private var name: HTML {
    held.official.name == nil
      ? desk.text(held.post.title) : desk.name(of: held.official, on: nil)
  }
}

/// Some of those who led a unit.
struct LeadershipView: View {
  let title: Word
  let posts: [HeldPost]
  let desk: PageDesk

  static let shape = Shape<LeadershipView>(
    "leadership", "Some of those who led a unit: those in office, or those before them",
    [
      .text("title", "Now, last or before") { $0.desk.say($0.title) },
      .list("posts", "The posts held") { view in
        view.posts.map { HeldPostView(held: $0, desk: view.desk) }
      },
    ])
}

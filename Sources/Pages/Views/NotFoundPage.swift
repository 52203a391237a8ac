internal import Edition
internal import Records
internal import Templates
internal import Vietnamese

/// What a reader sees at an address that does not exist.
struct NotFoundPage: PageView {
  static let template = "not-found"

  let desk: PageDesk

  static let shape = Shape<NotFoundPage>(
    "not-found",
    "What a reader sees at an address that does not exist",
    [
      .frame,
      .text("title", "The title") { $0.desk.say(.pageNotFound) },
      .link("home", "The front page") { $0.desk.address(.home) },
    ])

  var facts: PageFacts {
    PageFacts(route: .notFound, title: desk.say(.pageNotFound), isListed: false)
  }
}

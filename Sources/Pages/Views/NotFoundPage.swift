internal import Edition
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
      .text("title", "The title") { $0.title },
      .link("home", "The front page") { $0.desk.address(.home) },
    ])

  private var title: String {
    desk.say(.pageNotFound)
  }

  var facts: PageFacts { PageFacts(route: .notFound, title: title, isListed: false) }
}

package import Vietnamese

/// The days on which something happened that a record tells of. From these the pages learn when they last changed.
package protocol Chronicled {
  var dates: [Day] { get }
}

extension Initiative: Chronicled {
  package var dates: [Day] {
    lifecycle.map(\.on.value) + obstacles.compactMap(\.closed?.value) + oversight.map(\.on.value)
  }
}

extension Commendation: Chronicled {
  package var dates: [Day] { [decision.on.value] + history.map(\.on.value) }
}

extension Document: Chronicled {
  package var dates: [Day] { [issued.value] }
}

extension Bulletin: Chronicled {
  package var dates: [Day] { [publish.value.day] }
}

extension Article: Chronicled {
  package var dates: [Day] { [on.value] }
}

extension Correction: Chronicled {
  package var dates: [Day] { [on.value] }
}

extension Plan: Chronicled {
  package var dates: [Day] { [period.from].compactMap { $0 } + tasks.compactMap(\.done?.value) }
}

extension Activity: Chronicled {
  package var dates: [Day] { [on.value] }
}

extension Encouragement: Chronicled {
  package var dates: [Day] {
    [period.to].compactMap { $0 } + (decision.map { [$0.on.value] } ?? [])
  }
}

extension Practice: Chronicled {
  package var dates: [Day] { [period.to].compactMap { $0 } }
}

extension Consultation: Chronicled {
  package var dates: [Day] { [opens.value, closes.value] }
}

extension Unit: Chronicled {
  package var dates: [Day] { successions.map(\.on.value) }
}

extension Official: Chronicled {
  package var dates: [Day] { [] }
}

extension Page: Chronicled {
  package var dates: [Day] { [] }
}

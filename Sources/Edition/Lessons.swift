internal import Keeping
package import Records

extension Edition {
  /// The proposals from which something was learnt, newest first.
  package var lessons: [Initiative] {
    learnt.get { registry.initiatives.all.filter { !$0.lessons.isEmpty }.newestFirst }
  }

  package var lessonPaging: Paging { Paging(count: lessons.count, isByDate: true) }
}

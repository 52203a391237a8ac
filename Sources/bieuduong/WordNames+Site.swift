internal import Asking
internal import Edition
internal import Pages
internal import Stages

extension WordNames {
  /// As the pages of the site call them; none while the templates have an error, or are not there.
  init(of stages: Stages, _ listed: Listed) {
    self.init(stages.readLooks(listed).looks?.wording.closedLists ?? [])
  }
}

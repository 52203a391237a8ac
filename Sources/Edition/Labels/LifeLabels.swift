internal import Records
package import Vietnamese

/// What a fact is called on the page. The words of the law, in both languages; a page's own words are the templates'.
package protocol Labelled {
  var label: Bilingual { get }
}

extension Stage: Labelled {
  var label: Bilingual {
    switch self {
    case .submitted: Bilingual(vi: "Nộp đề xuất", en: "Submitted")
    case .opinionSought:
      Bilingual(vi: "Lấy ý kiến cấp ủy cùng cấp", en: "Opinion of the Party committee sought")
    case .underReview: Bilingual(vi: "Đang xem xét", en: "Under review")
    case .approved: Bilingual(vi: "Phê duyệt", en: "Approved")
    case .returned: Bilingual(vi: "Trả lại để hoàn thiện", en: "Returned for revision")
    case .rejected: Bilingual(vi: "Không chấp thuận", en: "Rejected")
    case .piloting: Bilingual(vi: "Thí điểm", en: "Pilot begun")
    case .adjusted: Bilingual(vi: "Điều chỉnh", en: "Adjusted")
    case .suspended: Bilingual(vi: "Tạm dừng", en: "Suspended")
    case .resumed: Bilingual(vi: "Tiếp tục thực hiện", en: "Resumed")
    case .terminated: Bilingual(vi: "Chấm dứt", en: "Terminated")
    case .finished: Bilingual(vi: "Kết thúc thực hiện", en: "Carried out")
    case .reported: Bilingual(vi: "Báo cáo kết quả", en: "Results reported")
    case .evaluated: Bilingual(vi: "Đánh giá", en: "Evaluated")
    case .scaledUp: Bilingual(vi: "Nhân rộng", en: "Scaled up")
    }
  }
}

extension EvaluationResult: Labelled {
  var label: Bilingual {
    switch self {
    case .completed: Bilingual(vi: "Hoàn thành", en: "Completed")
    case .partlyCompleted: Bilingual(vi: "Hoàn thành một phần", en: "Partly completed")
    case .notCompleted: Bilingual(vi: "Không hoàn thành", en: "Not completed")
    }
  }
}

extension Standing: Labelled {
  package var label: Bilingual {
    switch self {
    case .submitted: Bilingual(vi: "Đã nộp", en: "Submitted")
    case .underReview: Bilingual(vi: "Đang xem xét", en: "Under review")
    case .approved: Bilingual(vi: "Đã phê duyệt", en: "Approved")
    case .piloting: Bilingual(vi: "Đang thí điểm", en: "Being piloted")
    case .suspended: Bilingual(vi: "Tạm dừng", en: "Suspended")
    case .finished:
      Bilingual(vi: "Đã thực hiện, chờ đánh giá", en: "Carried out, awaiting evaluation")
    case .completed: EvaluationResult.completed.label
    case .partlyCompleted: EvaluationResult.partlyCompleted.label
    case .notCompleted: EvaluationResult.notCompleted.label
    case .scaledUp: Bilingual(vi: "Hoàn thành, đã nhân rộng", en: "Completed and scaled up")
    case .returned: Bilingual(vi: "Đã trả lại", en: "Returned")
    case .rejected: Bilingual(vi: "Không chấp thuận", en: "Rejected")
    case .terminated: Bilingual(vi: "Đã chấm dứt", en: "Terminated")
    }
  }
}

extension Oversight.Sort: Labelled {
  var label: Bilingual {
    switch self {
    case .inspection: Bilingual(vi: "Kiểm tra", en: "Inspection")
    case .supervision: Bilingual(vi: "Giám sát", en: "Supervision")
    }
  }
}

extension Obstacle.Action: Labelled {
  var label: Bilingual {
    switch self {
    case .supported: Bilingual(vi: "Hỗ trợ", en: "Supported")
    case .removed: Bilingual(vi: "Tháo gỡ", en: "Removed")
    case .adjusted: Bilingual(vi: "Điều chỉnh", en: "Adjusted")
    case .decided: Bilingual(vi: "Quyết định", en: "Decided")
    }
  }
}

extension Resource.Sort: Labelled {
  var label: Bilingual {
    switch self {
    case .budget: Bilingual(vi: "Kinh phí", en: "Budget")
    case .equipment: Bilingual(vi: "Trang thiết bị", en: "Equipment")
    case .means: Bilingual(vi: "Phương tiện làm việc", en: "Working means")
    case .personnel: Bilingual(vi: "Nhân lực", en: "Personnel")
    }
  }
}

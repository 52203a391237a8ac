internal import Records
internal import Vietnamese

extension Commendation.Act: Labelled {
  var label: Bilingual {
    switch self {
    case .commendation: Bilingual(vi: "Khen thưởng", en: "Commendation")
    case .praise: Bilingual(vi: "Biểu dương", en: "Praise")
    }
  }
}

extension Commendation.Ground: Labelled {
  var label: Bilingual {
    switch self {
    case .meritorious: Bilingual(vi: "Công trạng", en: "Meritorious service")
    case .adHoc: Bilingual(vi: "Đột xuất", en: "Ad hoc achievement")
    case .movement: Bilingual(vi: "Phong trào", en: "Emulation movement")
    case .contribution: Bilingual(vi: "Quá trình cống hiến", en: "Contribution over time")
    case .seniority: Bilingual(vi: "Niên hạn", en: "Seniority")
    case .external: Bilingual(vi: "Đối ngoại", en: "External relations")
    }
  }
}

extension Commendation.Status: Labelled {
  var label: Bilingual {
    switch self {
    case .inForce: Bilingual(vi: "Còn hiệu lực", en: "In force")
    case .revoked: Bilingual(vi: "Đã bị hủy bỏ", en: "Revoked")
    case .stripped: Bilingual(vi: "Đã bị tước", en: "Stripped")
    }
  }
}

extension StatusChange.Status: Labelled {
  var label: Bilingual {
    switch self {
    case .revoked: Bilingual(vi: "Hủy bỏ quyết định", en: "Decision revoked")
    case .stripped: Bilingual(vi: "Tước danh hiệu", en: "Title stripped")
    case .restored: Bilingual(vi: "Khôi phục", en: "Restored")
    }
  }
}

extension Form.Sort: Labelled {
  var label: Bilingual {
    switch self {
    case .order: Bilingual(vi: "Huân chương", en: "Order")
    case .medal: Bilingual(vi: "Huy chương", en: "Medal")
    case .honoraryTitle: Bilingual(vi: "Danh hiệu vinh dự nhà nước", en: "State honorary title")
    case .prize: Bilingual(vi: "Giải thưởng", en: "Prize")
    case .commemorative: Bilingual(vi: "Kỷ niệm chương", en: "Commemorative medal")
    case .certificate: Bilingual(vi: "Bằng khen", en: "Certificate of Merit")
    case .letter: Bilingual(vi: "Giấy khen", en: "Letter of Commendation")
    case .flag: Bilingual(vi: "Cờ thi đua", en: "Emulation flag")
    case .emulationTitle: Bilingual(vi: "Danh hiệu thi đua", en: "Emulation title")
    case .other: Bilingual(vi: "Hình thức khác", en: "Other form")
    }
  }
}

extension Encouragement.Sort: Labelled {
  var label: Bilingual {
    switch self {
    case .grading: Bilingual(vi: "Xếp loại", en: "Grading")
    case .appointment: Bilingual(vi: "Bổ nhiệm", en: "Appointment")
    case .reappointment: Bilingual(vi: "Bổ nhiệm lại", en: "Re-appointment")
    case .planning: Bilingual(vi: "Quy hoạch", en: "Succession planning")
    case .transfer: Bilingual(vi: "Điều động", en: "Transfer")
    case .rotation: Bilingual(vi: "Luân chuyển", en: "Rotation")
    case .rankPromotion: Bilingual(vi: "Nâng ngạch", en: "Promotion in rank")
    case .earlyRaise: Bilingual(vi: "Nâng lương trước thời hạn", en: "Early salary raise")
    case .other: Bilingual(vi: "Hình thức khác", en: "Other form")
    }
  }
}

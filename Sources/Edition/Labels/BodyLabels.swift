internal import Records
package import Vietnamese

extension UnitKind: Labelled {
  var label: Bilingual {
    switch self {
    case .government: Bilingual(vi: "Chính phủ", en: "Government")
    case .ministry: Bilingual(vi: "Bộ", en: "Ministry")
    case .assembly: Bilingual(vi: "Cơ quan quyền lực nhà nước", en: "Assembly")
    case .province: Bilingual(vi: "Tỉnh", en: "Province")
    case .municipality: Bilingual(vi: "Thành phố trực thuộc Trung ương", en: "Municipality")
    case .district: Bilingual(vi: "Huyện", en: "District")
    case .city: Bilingual(vi: "Thành phố thuộc tỉnh", en: "City")
    case .town: Bilingual(vi: "Thị xã", en: "Town")
    case .township: Bilingual(vi: "Thị trấn", en: "Township")
    case .ward: Bilingual(vi: "Phường", en: "Ward")
    case .commune: Bilingual(vi: "Xã", en: "Commune")
    case .specialZone: Bilingual(vi: "Đặc khu", en: "Special zone")
    case .department: Bilingual(vi: "Sở", en: "Department")
    case .committee: Bilingual(vi: "Ủy ban", en: "Committee")
    case .office: Bilingual(vi: "Văn phòng, phòng", en: "Office")
    case .partyCommittee: Bilingual(vi: "Cấp ủy Đảng", en: "Party committee")
    case .partyBoard: Bilingual(vi: "Ban của Đảng", en: "Party board")
    case .front: Bilingual(vi: "Mặt trận Tổ quốc", en: "Fatherland Front")
    case .massOrganisation: Bilingual(vi: "Đoàn thể", en: "Mass organisation")
    case .organisation: Bilingual(vi: "Tổ chức", en: "Organisation")
    case .school: Bilingual(vi: "Trường học", en: "School")
    case .hospital: Bilingual(vi: "Bệnh viện", en: "Hospital")
    case .enterprise: Bilingual(vi: "Doanh nghiệp", en: "Enterprise")
    case .team: Bilingual(vi: "Tập thể", en: "Team")
    }
  }
}

extension Succession.How: Labelled {
  /// Said of the earlier unit: "merged into …".
  var label: Bilingual {
    switch self {
    case .merged: Bilingual(vi: "sáp nhập vào", en: "merged into")
    case .split: Bilingual(vi: "chia tách thành", en: "split into")
    case .renamed: Bilingual(vi: "đổi tên thành", en: "renamed")
    case .upgraded: Bilingual(vi: "nâng cấp thành", en: "upgraded to")
    case .abolished: Bilingual(vi: "giải thể", en: "abolished")
    }
  }
}

extension Official.Honorific {
  /// Before the name in running text; empty where none is used.
  package var word: Bilingual {
    switch self {
    case .ong: Bilingual(vi: "ông", en: "Mr")
    case .ba: Bilingual(vi: "bà", en: "Ms")
    case .none: Bilingual(vi: "", en: "")
    }
  }
}

extension Official.Category: Labelled {
  var label: Bilingual {
    switch self {
    case .cadre: Bilingual(vi: "Cán bộ", en: "Cadre")
    case .civilServant: Bilingual(vi: "Công chức", en: "Civil servant")
    case .publicEmployee: Bilingual(vi: "Viên chức", en: "Public employee")
    case .worker: Bilingual(vi: "Người lao động", en: "Worker")
    case .citizen: Bilingual(vi: "Công dân", en: "Citizen")
    }
  }
}

extension Publication.Basis: Labelled {
  var label: Bilingual {
    switch self {
    case .consent: Bilingual(vi: "Người được nêu tên đồng ý", en: "The person agreed to be named")
    case .publicOffice: Bilingual(vi: "Người giữ chức vụ công", en: "Holder of a public office")
    case .law: Bilingual(vi: "Theo quy định của pháp luật", en: "As provided by law")
    }
  }
}

extension DocumentType: Labelled {
  var label: Bilingual {
    switch self {
    case .law: Bilingual(vi: "Luật", en: "Law")
    case .resolution: Bilingual(vi: "Nghị quyết", en: "Resolution")
    case .decree: Bilingual(vi: "Nghị định", en: "Decree")
    case .circular: Bilingual(vi: "Thông tư", en: "Circular")
    case .decision: Bilingual(vi: "Quyết định", en: "Decision")
    case .officialLetter: Bilingual(vi: "Công văn", en: "Official letter")
    case .conclusion: Bilingual(vi: "Kết luận", en: "Conclusion")
    case .regulation: Bilingual(vi: "Quy định", en: "Regulation")
    case .plan: Bilingual(vi: "Kế hoạch", en: "Plan")
    }
  }
}

extension Activity.Form: Labelled {
  var label: Bilingual {
    switch self {
    case .conference: Bilingual(vi: "Hội nghị", en: "Conference")
    case .training: Bilingual(vi: "Tập huấn", en: "Training")
    case .circular: Bilingual(vi: "Văn bản quán triệt", en: "Circular")
    case .media: Bilingual(vi: "Truyền thông", en: "Media")
    }
  }
}

extension Contact.Purpose: Labelled {
  var label: Bilingual {
    switch self {
    case .press: Bilingual(vi: "Báo chí", en: "Press")
    case .general: Bilingual(vi: "Liên hệ chung", en: "General enquiries")
    case .corrections: Bilingual(vi: "Đính chính", en: "Corrections")
    }
  }
}

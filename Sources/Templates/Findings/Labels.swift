internal import Vietnamese

// How messages and the reference call kinds of values and places.

extension Scalar {
  var label: Bilingual {
    switch self {
    case .text: Bilingual(vi: "chữ", en: "text")
    case .html: Bilingual(vi: "HTML", en: "HTML")
    case .link: Bilingual(vi: "liên kết", en: "a link")
    case .json: Bilingual(vi: "dữ liệu JSON", en: "JSON")
    }
  }
}

extension FieldKind {
  var label: Bilingual {
    switch self {
    case .scalar(let scalar, _): scalar.label
    case .flag: Bilingual(vi: "điều kiện", en: "a condition")
    case .view: Bilingual(vi: "nhóm dữ liệu", en: "a view")
    case .list, .texts: Bilingual(vi: "danh sách", en: "a list")
    }
  }
}

extension ForbiddenPosition {
  var label: Bilingual {
    switch self {
    case .tagName: Bilingual(vi: "trong tên thẻ HTML", en: "in the name of a tag")
    case .betweenAttributes:
      Bilingual(
        vi: "trong thẻ HTML, ngoài giá trị của thuộc tính",
        en: "inside a tag, outside an attribute’s value")
    case .unquotedValue:
      Bilingual(
        vi: "trong giá trị thuộc tính không có dấu ngoặc kép", en: "in a value without quotes")
    case .comment: Bilingual(vi: "trong chú thích HTML", en: "in a comment or declaration")
    case .script: Bilingual(vi: "trong script", en: "in a script")
    case .style: Bilingual(vi: "trong <style>", en: "in <style>")
    case .styleAttribute: Bilingual(vi: "trong thuộc tính style", en: "in a style attribute")
    case .event(let name), .markupAttribute(let name):
      Bilingual(vi: "trong thuộc tính \(name)", en: "in the attribute \(name)")
    case .rawElement(let name): Bilingual(vi: "trong <\(name)>", en: "in <\(name)>")
    }
  }
}

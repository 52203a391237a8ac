internal import Edition
internal import Records
internal import Vietnamese

/// Columns that name other records. What is under embargo, or does not exist, is not named.
extension Columns {
  private static func reference(
    _ name: String, to table: String?, _ title: Word, note: Bilingual?,
    required: Bool, _ read: @escaping @Sendable (Row<Item>) -> String?
  ) -> Columns {
    reference(name, to: table, Title(title), note: note, required: required, read)
  }

  private static func reference(
    _ name: String, to table: String?, _ title: Title, note: Bilingual?,
    required: Bool, _ read: @escaping @Sendable (Row<Item>) -> String?
  ) -> Columns {
    Columns(
      ColumnFacts(
        name: name, type: .id, title: title, note: note, isRequired: required,
        reference: table)
    ) { read($0).map { .text($0) } ?? .absent }
  }

  static func unit(
    _ name: String, _ title: Word, note: Bilingual? = nil, required: Bool = false,
    _ read: @escaping @Sendable (Row<Item>) -> Reference<Unit>?
  ) -> Columns {
    reference(name, to: "units", title, note: note, required: required) { row in
      read(row).flatMap { row.desk.registry.units[$0]?.header.name }
    }
  }

  /// A unit and what it was called on the day of the event, which later mergers do not change.
  static func namedUnit(
    _ name: String, _ title: Word, required: Bool = false,
    on date: @escaping @Sendable (Row<Item>) -> PartialDate?,
    unit read: @escaping @Sendable (Row<Item>) -> Reference<Unit>?
  ) -> Columns {
    let names = local(
      name, Title(title).within(.nameThen), required: required
    ) { row in
      read(row).flatMap { row.desk.registry.units[$0] }
        .map { row.desk.edition.name(of: $0, on: date(row)) }
    }
    return Columns(unit(name, title, required: required, read).all + names.toldElsewhere.all)
  }

  static func official(
    _ name: String, _ title: Word,
    _ read: @escaping @Sendable (Row<Item>) -> Reference<Official>?
  ) -> Columns {
    reference(name, to: "officials", title, note: nil, required: false) { row in
      read(row).flatMap { row.desk.registry.officials[$0]?.header.name }
    }
  }

  static func initiative(
    _ name: String, _ title: Word,
    _ read: @escaping @Sendable (Row<Item>) -> Reference<Initiative>?
  ) -> Columns {
    reference(name, to: "initiatives", title, note: nil, required: false) { row in
      read(row).flatMap { row.desk.registry.initiatives[$0]?.header.name }
    }
  }

  static func form(
    _ name: String, _ title: Word, note: Bilingual? = nil,
    _ read: @escaping @Sendable (Row<Item>) -> Reference<Form>?
  ) -> Columns {
    form(name, Title(title), note: note, read)
  }

  static func form(
    _ name: String, _ title: Title, note: Bilingual? = nil,
    _ read: @escaping @Sendable (Row<Item>) -> Reference<Form>?
  ) -> Columns {
    let label = local(name, title) { row in
      read(row).flatMap { row.desk.registry.form($0.id)?.label }
    }
    return Columns(formReference(name, title, note: note, read).all + label.toldElsewhere.all)
  }

  static func formReference(
    _ name: String, _ title: Title, note: Bilingual? = nil,
    _ read: @escaping @Sendable (Row<Item>) -> Reference<Form>?
  ) -> Columns {
    reference(name, to: "forms", title, note: note, required: false) { read($0)?.id.raw }
  }

  static func consultation(
    _ name: String, _ title: Word,
    _ read: @escaping @Sendable (Row<Item>) -> Reference<Consultation>?
  ) -> Columns {
    reference(name, to: "consultations", title, note: nil, required: false) { row in
      read(row).flatMap { row.desk.registry.consultations[$0]?.header.name }
    }
  }

  static func field(
    _ read: @escaping @Sendable (Row<Item>) -> Reference<PolicyField>?
  ) -> Columns {
    let id = reference("field", to: "fields", .field, note: nil, required: true) {
      read($0)?.id.raw
    }
    let label = local("field", .field, required: true) { row in
      read(row).flatMap { row.desk.registry.field($0.id)?.label }
    }
    return Columns(id.all + label.toldElsewhere.all)
  }

  /// Two columns: the document and, where one is named, the article in it.
  static func citation(
    _ name: String = "document", _ title: Word = .document,
    required: Bool = false, _ read: @escaping @Sendable (Row<Item>) -> Citation?
  ) -> Columns {
    let document = reference(name, to: "documents", title, note: nil, required: required) { row in
      read(row).flatMap { row.desk.registry.documents[$0.document]?.header.name }
    }
    let article = text("\(name)_article", .columnArticleDocument) { row in
      read(row).flatMap { row.desk.registry.documents[$0.document] == nil ? nil : $0.article }
    }
    return Columns(document.all + article.all)
  }

  /// Three columns: the document with a record here that a rule rests on, its article, and its number, which stands also where
  /// there is no record.
  static func basis(_ read: @escaping @Sendable (Row<Item>) -> Basis?) -> Columns {
    let document = reference("basis", to: "documents", .columnBasis, note: nil, required: false) {
      row in
      read(row).flatMap { row.desk.registry.document($0)?.header.name }
    }
    let article = text("basis_article", .columnArticleDocument) { row in
      read(row).flatMap { row.desk.article(of: $0) }
    }
    let number = text("basis_number", .columnBasisNumber) { row in
      read(row).flatMap { row.desk.number(of: $0) }
    }
    return Columns(document.all + article.all + number.toldElsewhere.all)
  }

  /// Two columns that name a record of any kind.
  static func record(_ read: @escaping @Sendable (Row<Item>) -> RecordKey) -> Columns {
    let kind = Columns(
      ColumnFacts(
        name: "record_kind", type: .choice(Kind.self),
        title: Title(.columnKindOfRecord), isRequired: true)
    ) { .text(read($0).kind.rawValue) }
    let id = reference(
      "record", to: nil, .record,
      note: Bilingual(
        vi: "Mã trong bảng của loại hồ sơ ấy.", en: "The id in the table of that kind."),
      required: true
    ) { read($0).name }
    return Columns(kind.all + id.all)
  }

  /// Whoever proposed or received something: a person or a unit, with name and post as they were on the day.
  static func party(
    on date: @escaping @Sendable (Row<Item>) -> PartialDate,
    party read: @escaping @Sendable (Row<Item>) -> Party
  ) -> Columns {
    let sort = choice(
      "party", PartySort.self, .columnPersonOrUnit, required: true
    ) {
      PartySort(read($0))
    }
    let person = official("official", .columnIndividual) { row in
      if case .official(let official) = read(row) { official } else { nil }
    }
    let unit = unit("unit", .columnCollective) { row in
      if case .unit(let unit) = read(row) { unit } else { nil }
    }
    let name = local(
      "name", .columnNameAtTime,
      note: Bilingual(
        vi: "Để trống khi chỉ biết chức vụ của người này.",
        en: "Empty where only the office of the person is known.")
    ) { row in
      row.desk.name(of: read(row), on: date(row))
    }
    let post = local("post", .columnPostAtTime) { row in
      row.desk.post(of: read(row), on: date(row))
    }
    return Columns(
      sort.all + person.all + unit.all + Columns(name.all + post.all).toldElsewhere.all)
  }

  /// A decision: number, day, unit, signer, scan.
  ///
  /// - Parameter prefix: with what the names of the columns begin.
  static func decision(
    _ prefix: String = "decision", required: Bool = true,
    _ read: @escaping @Sendable (Row<Item>) -> (Decision, of: RecordKey)?
  ) -> Columns {
    let number = text(
      prefix + "_number", .columnDecisionNumber,
      note: Bilingual(
        vi: "Để trống khi là biểu dương không có số.", en: "Empty for a praise without a number.")
    ) {
      read($0)?.0.number?.value
    }
    let on = day(prefix + "_on", .columnDateDecision, required: required) {
      read($0)?.0.on.value
    }
    let by = namedUnit(
      prefix + "_by", .columnDecidingAuthority, required: required,
      on: { read($0).map { .day($0.0.on.value) } }, unit: { read($0)?.0.by })
    let signer = local(prefix + "_signer", .signedBy) { row in
      read(row).flatMap { row.desk.signer(of: $0.0) }
    }
    let file = address(prefix + "_file", .scan) { row in
      read(row).flatMap { decision, key in
        decision.file.map { row.desk.base + MediaAddress.path(of: $0.value, in: key) }
      }
      // Where it stands is told by the site’s address.
    }.toldElsewhere
    return Columns(number.all + on.all + by.all + signer.all + file.all)
  }

  /// Who decided, in words: the post of whoever by law decides, or the body. Stands apart, for tables had the other columns before.
  static func authority(
    _ prefix: String = "decision", _ read: @escaping @Sendable (Row<Item>) -> Decision?
  ) -> Columns {
    local(
      prefix + "_authority", .decidedBy,
      note: Bilingual(
        vi: "Người có thẩm quyền, ghi theo chức vụ, hoặc tập thể đã quyết định.",
        en: "The post of who decided, or the body that did.")
    ) { row in read(row).flatMap { row.desk.authority(of: $0) } }.toldElsewhere
  }
}

/// Whether a party is a person or a unit.
enum PartySort: String, Labelled {
  case official, unit

  static let group = "party"

  init(_ party: Party) {
    switch party {
    case .official: self = .official
    case .unit: self = .unit
    }
  }
}

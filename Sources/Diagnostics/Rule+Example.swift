internal import Vietnamese

extension Rule {
  /// Each breaks its rule in the folder of the rule’s fixture, and no longer when it is put right.
  package var example: RuleExample {
    switch self {
    case .missingFolder:
      .deed(
        wrong: Bilingual(
          vi: "bieuduong check --content noi-dung, mà không có thư mục noi-dung",
          en: "bieuduong check --content records, where there is no folder records"),
        right: Bilingual(
          vi: "bieuduong check --content content", en: "bieuduong check --content content"))
    case .unreadableFile:
      .deed(
        wrong: Bilingual(
          vi: "content/units/so.yaml mà máy không cho đọc, hoặc không phải là tệp thường",
          en: "content/units/so.yaml that may not be opened, or is no regular file"),
        right: Bilingual(
          vi: "content/units/so.yaml là tệp thường, mở được",
          en: "content/units/so.yaml, a file that can be opened"))
    case .symbolicLink:
      .deed(
        wrong: Bilingual(
          vi: "content/units/so.yaml → ../khac/so.yaml",
          en: "content/units/so.yaml → ../elsewhere/so.yaml"),
        right: Bilingual(
          vi: "content/units/so.yaml là chính tệp đó", en: "content/units/so.yaml, the file itself")
      )
    case .fileTooLarge:
      .deed(
        wrong: Bilingual(vi: "vi.md dài 3 MB", en: "a vi.md of 3 MB"),
        right: Bilingual(
          vi: "vi.md dài vài trang; bảng lớn, ảnh, bản quét để thành tệp riêng",
          en: "a vi.md of some pages; large tables, pictures and scans are files of their own"))
    case .notUTF8:
      .deed(
        wrong: Bilingual(
          vi: "tệp lưu bằng bảng mã TCVN3 (ABC), VNI hay Windows-1258",
          en: "a file saved in TCVN3 (ABC), VNI or Windows-1258"),
        right: Bilingual(vi: "tệp lưu bằng UTF-8", en: "a file saved in UTF-8"))
    case .controlCharacter:
      .deed(
        wrong: Bilingual(vi: "Sở‹U+0007›Xây dựng", en: "Department‹U+0007›of Construction"),
        right: Bilingual(vi: "Sở Xây dựng", en: "Department of Construction"))
    case .fileName:
      .deed(
        wrong: Bilingual(vi: "anh?.jpg", en: "photo?.jpg"),
        right: Bilingual(vi: "anh-1.jpg", en: "photo-1.jpg"))
    case .unusedFile:
      .name(wrong: "content/initiatives/cap-phep/thua.pdf", right: "")
    case .unknownFolder:
      .name(wrong: "content/oficials/chi.yaml", right: "content/officials/chi.yaml")
    case .yamlSyntax:
      .text(in: "content/units/so.yaml", wrong: "to: 2025-06-30]", right: "to: 2025-06-30}]")
    case .yamlFeature:
      .text(in: "content/units/so.yaml", wrong: "parent: &tinh ubnd", right: "parent: ubnd")
    case .yamlDepth:
      .deed(
        wrong: Bilingual(
          vi: "kind: [[[[[[[[…]]]]]]]], lồng quá 64 bậc",
          en: "kind: [[[[[[[[…]]]]]]]], more than 64 deep"),
        right: Bilingual(vi: "kind: department", en: "kind: department"))
    case .duplicateKey:
      .text(in: "content/units/so.yaml", wrong: "\nkind: office", right: "")
    case .cutText:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "vi: Đạt giải #1 toàn tỉnh về cấp phép",
        right: #"vi: "Đạt giải #1 toàn tỉnh về cấp phép""#)
    case .wrongType:
      .text(
        in: "content/units/so.yaml", wrong: "- kind: department\n- names: Sở Xây dựng",
        right: "kind: department\nnames: [{vi: Sở Xây dựng, en: Department of Construction}]")
    case .unknownKey:
      .text(in: "content/units/so.yaml", wrong: "parnet: ubnd", right: "parent: ubnd")
    case .missingField:
      .text(
        in: "content/officials/binh.yaml", wrong: "category: worker",
        right:
          "category: worker\nposts: [{title: {vi: Công nhân, en: Worker}, unit: so, from: 2020-01-01, to: 2025-06-30}]"
      )
    case .unknownValue:
      .text(in: "content/units/so.yaml", wrong: "kind: departmnt", right: "kind: department")
    case .badDate:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "on: 16/11/2023", right: "on: 2023-11-16")
    case .badNumber:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "coefficient: 1,5, base: 1.800.000",
        right: "coefficient: 1.5, base: 1800000")
    case .tooMany:
      .deed(
        wrong: Bilingual(
          vi: "vocabularies/fields.yaml có 1.002 mục",
          en: "a vocabularies/fields.yaml with 1,002 entries"),
        right: Bilingual(
          vi: "vài chục mục là những lĩnh vực thật sự dùng",
          en: "the few dozen fields that are used"))
    case .badId:
      .name(wrong: "content/units/So_Moi.yaml", right: "content/units/so-moi.yaml")
    case .badAddress:
      .text(
        in: "content/site.yaml", wrong: "base: bieuduong.example.vn/",
        right: "base: https://bieuduong.example.vn/")
    case .missingEnglish:
      .text(
        in: "content/initiatives/cap-phep/record.yaml", wrong: "title: {vi: Cấp phép số}",
        right: "title: {vi: Cấp phép số, en: Digital permits}")
    case .untranslatedText:
      .text(
        in: "content/initiatives/cap-phep/record.yaml", wrong: "summary: {vi: Cấp phép qua mạng}",
        right: "summary: {vi: Cấp phép qua mạng, en: Permits online}")
    case .missingTranslation:
      .deed(
        wrong: Bilingual(
          vi: "initiatives/cap-phep/ có record.yaml, vi.md",
          en: "initiatives/cap-phep/ with record.yaml and vi.md"),
        right: Bilingual(
          vi: "initiatives/cap-phep/ có record.yaml, vi.md, en.md",
          en: "initiatives/cap-phep/ with record.yaml, vi.md and en.md"))
    case .staleTranslation:
      .text(
        in: "content/initiatives/cap-phep/record.yaml",
        wrong: #"translated_from: {en: "0123456789ab"}"#,
        right: #"translated_from: {en: "dfeaa7ff73bb"}"#)
    case .unstampedTranslation:
      .deed(
        wrong: Bilingual(
          vi: "record.yaml không có translated_from, trong khi các hồ sơ khác có",
          en: "a record.yaml without translated_from, where other records have it"),
        right: Bilingual(
          vi: "translated_from: {en: dfeaa7ff73bb}, do lệnh bieuduong translated ghi",
          en: "translated_from: {en: dfeaa7ff73bb}, which bieuduong translated writes"))
    case .factsDiffer:
      .text(
        in: "content/initiatives/cap-phep/en.md", wrong: "17 November 2023",
        right: "16 November 2023")
    case .missingProse:
      .deed(
        wrong: Bilingual(
          vi: "initiatives/mot-cua.yaml đứng một mình", en: "initiatives/mot-cua.yaml on its own"),
        right: Bilingual(
          vi: "initiatives/mot-cua/ có record.yaml và vi.md",
          en: "initiatives/mot-cua/ with record.yaml and vi.md"))
    case .notEnglish:
      .text(
        in: "content/initiatives/cap-phep/en.md",
        wrong: "Hồ sơ cấp phép được nộp qua mạng, và người dân không phải đến cơ quan.",
        right: "Applications are filed online, and nobody has to come to the office.")
    case .notNFC:
      .deed(
        wrong: Bilingual(vi: "chữ “ồ” gồm ba ký tự: o, ̂, ̀", en: "“ồ” as three characters: o, ̂, ̀"),
        right: Bilingual(vi: "chữ “ồ” là một ký tự (U+1ED3)", en: "“ồ” as one character (U+1ED3)"))
    case .lookAlike:
      .text(
        in: "content/initiatives/cap-phep/vi.md", wrong: "Ông \u{D0}inh Đức Đoan",
        right: "Ông Đinh Đức Đoan")
    case .invisibleLetter:
      .text(
        in: "content/initiatives/cap-phep/vi.md", wrong: "n\u{200B}ộp qua mạng",
        right: "nộp qua mạng")
    case .garbledText:
      .text(in: "content/initiatives/cap-phep/en.md", wrong: "onli\u{FFFD}e", right: "online")
    case .identityNumber:
      .text(
        in: "content/initiatives/cap-phep/vi.md",
        wrong: ", CCCD số 074 085 001 234; số CMND cũ là 280123456", right: "")
    case .privatePhone:
      .text(
        in: "content/initiatives/cap-phep/en.md",
        wrong: "Ask Mr An on 0912.345.678, or 0912.345.678 after hours.",
        right: "Ask the office that receives applications.")
    case .privateMail:
      .text(
        in: "content/initiatives/cap-phep/vi.md", wrong: "[ông An](mailto:nguyenvanan@gmail.com)",
        right: "[Sở Xây dựng](unit:so)")
    case .homeAddress:
      .text(
        in: "content/initiatives/cap-phep/vi.md",
        wrong: "Ông Nguyễn Văn An, trú tại ấp 3, xã An Tây, là", right: "Ông Nguyễn Văn An là")
    case .birthDate:
      .text(
        in: "content/initiatives/cap-phep/vi.md",
        wrong: "Ông Nguyễn Văn An, sinh ngày 12/3/1985, là", right: "Ông Nguyễn Văn An là")
    case .sensitiveFact:
      .text(
        in: "content/initiatives/cap-phep/vi.md",
        wrong:
          "Nguyễn Văn An, dân tộc: Kinh, tôn giáo: không. Ông bị tiểu đường nhưng không nghỉ ngày nào.",
        right: "Nguyễn Văn An.")
    case .unneededAllowance:
      .text(
        in: "content/officials/an.yaml",
        wrong: "\n  - {rule: private-phone, text: 0274 3822 825, reason: Số của văn phòng}",
        right: "")
    case .leftOverRecord:
      .text(
        in: "content/officials/binh.yaml", wrong: "honorific: ba\nwithdrawn:",
        right: "withdrawn:")
    case .photoOfWithdrawn:
      .text(
        in: "content/initiatives/cap-phep/record.yaml", wrong: ", people: [binh]", right: "")
    case .nameOfWithdrawn:
      .deed(
        wrong: Bilingual(
          vi:
            "officials/binh.yaml chỉ còn withdrawn, mà vi.md của một đề xuất vẫn viết tên người ấy",
          en:
            "officials/binh.yaml says withdrawn alone, and the vi.md of a proposal names the person"
        ),
        right: Bilingual(
          vi: "bỏ tên người ấy khỏi bài viết trước khi dựng trang",
          en: "take the name out of the text before the site is built"))
    case .sharedNameOfWithdrawn:
      .deed(
        wrong: Bilingual(
          vi:
            "officials/binh.yaml chỉ còn withdrawn; officials/binh-2.yaml cùng tên, và vi.md của một đề xuất không nhắc đến binh-2 viết tên ấy",
          en:
            "officials/binh.yaml says withdrawn alone; officials/binh-2.yaml has the same name, and the vi.md of a proposal that names no binh-2 has it"
        ),
        right: Bilingual(
          vi: "bài viết chỉ nêu tên ấy khi nói về binh-2",
          en: "the text has the name only where binh-2 is meant"))
    case .nameForm:
      .text(
        in: "content/officials/an.yaml", wrong: "{family: NGUYỄN, middle: VĂN, given: AN}",
        right: "{family: Nguyễn, middle: Văn, given: An}")
    case .possibleDuplicate:
      .name(wrong: "content/officials/nguyen-van-an.yaml", right: "")
    case .unknownReference:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "form: bang-ken", right: "form: bang-khen")
    case .duplicateId:
      .name(wrong: "content/units/nhom/so.yaml", right: "")
    case .duplicateAddress:
      .text(
        in: "content/officials/binh.yaml", wrong: "aliases: [vi/cu.html]",
        right: "aliases: [vi/binh-cu.html]")
    case .lostAddress:
      .deed(
        wrong: Bilingual(
          vi: "đổi tên officials/an.yaml thành nguyen-van-an.yaml",
          en: "officials/an.yaml gets the name nguyen-van-an.yaml"),
        right: Bilingual(
          vi: "đổi bằng bieuduong rename official an nguyen-van-an, địa chỉ cũ vào aliases",
          en: "bieuduong rename official an nguyen-van-an, which puts the old address into aliases")
      )
    case .addressOfAnother:
      .deed(
        wrong: Bilingual(
          vi: "officials/an.yaml là người mới, còn địa chỉ ấy từng dẫn đến người khác",
          en: "officials/an.yaml is somebody new, and the address once led to somebody else"),
        right: Bilingual(
          vi: "người mới mang mã khác: officials/an-2.yaml",
          en: "who is new has another id: officials/an-2.yaml"))
    case .permalinksUnread:
      .text(
        in: "content/permalinks.lock", wrong: "vi/can-bo/an/ official:an",
        right: "vi/can-bo/an/\tofficial:an")
    case .silentChange:
      .deed(
        wrong: Bilingual(
          vi: "sửa decision.number của một hồ sơ đã công bố",
          en: "decision.number of a record that was published is changed"),
        right: Bilingual(
          vi: "sửa, rồi thêm bản đính chính: bieuduong new correction",
          en: "it is changed, and a correction is added: bieuduong new correction"))
    case .traceBroken:
      .deed(
        wrong: Bilingual(
          vi: "xóa một dòng trong trace/log.jsonl", en: "a line of trace/log.jsonl is deleted"),
        right: Bilingual(
          vi: "lấy lại tệp bằng git checkout trace/log.jsonl",
          en: "git checkout trace/log.jsonl takes the file back"))
    case .conflictMarker:
      .text(
        in: "content/initiatives/cap-phep/vi.md",
        wrong:
          "<<<<<<< HEAD\nThời gian rút ngắn.\n=======\nThời gian ngắn hơn trước.\n>>>>>>> sua-so-lieu",
        right: "Thời gian ngắn hơn trước.")
    case .frontMatter:
      .text(
        in: "content/initiatives/cap-phep/vi.md", wrong: "---\ntitle: Cấp phép\n---\nHồ sơ",
        right: "Hồ sơ")
    case .rawHTML:
      .text(
        in: "content/initiatives/cap-phep/record.yaml", wrong: #"vi: "Cấp phép <b>qua mạng</b>""#,
        right: "vi: Cấp phép qua mạng")
    case .mendedMarkup:
      .text(in: "content/initiatives/cap-phep/vi.md", wrong: "##Mục tiêu", right: "## Mục tiêu")
    case .markupAsText:
      .text(
        in: "content/initiatives/cap-phep/record.yaml", wrong: #"vi: "**Cấp phép** qua mạng""#,
        right: "vi: Cấp phép qua mạng")
    case .placeholderText:
      .text(
        in: "content/initiatives/cap-phep/vi.md", wrong: "qua mạng. TODO: bổ sung số liệu.",
        right: "qua mạng.")
    case .headingOne:
      .text(in: "content/initiatives/cap-phep/vi.md", wrong: "# Cấp phép", right: "## Cấp phép")
    case .headingLevel:
      .text(in: "content/initiatives/cap-phep/vi.md", wrong: "#### Kết quả", right: "### Kết quả")
    case .linkText:
      .text(
        in: "content/initiatives/cap-phep/en.md", wrong: "Decree 73 is [here](document:nd-73).",
        right: "See [Decree 73](document:nd-73).")
    case .unsafeLink:
      .text(
        in: "content/initiatives/cap-phep/vi.md", wrong: "[cấp phép](javascript:alert(1))",
        right: "[cấp phép](initiative:cap-phep)")
    case .deadLink:
      .text(
        in: "content/initiatives/cap-phep/vi.md", wrong: "[Điều 11](document:nd-73#11)",
        right: "[Điều 10](document:nd-73#10)")
    case .tableShape:
      .text(
        in: "content/initiatives/cap-phep/vi.md",
        wrong: "| Năm | Hồ sơ |\n| --- | ---: |\n| 2022 | 10 | 20 |",
        right: "| Năm | Nộp | Xong |\n| --- | ---: | ---: |\n| 2022 | 10 | 20 |")
    case .mediaMissing:
      .text(
        in: "content/initiatives/cap-phep/vi.md", wrong: "![Người dân nộp hồ sơ](anh-2.jpg)",
        right: "Người dân nộp hồ sơ.")
    case .paperFormat:
      .deed(
        wrong: Bilingual(vi: "file: qd-124.html", en: "file: qd-124.html"),
        right: Bilingual(
          vi: "file: qd-124.pdf, là bản quét hoặc bản xuất ra PDF",
          en: "file: qd-124.pdf, scanned or exported as PDF"))
    case .photoUnreadable:
      .deed(
        wrong: Bilingual(
          vi: "anh.jpg là tệp Word đổi đuôi", en: "an anh.jpg that is a Word file by another name"),
        right: Bilingual(vi: "anh.jpg là ảnh JPEG mở được", en: "an anh.jpg that is a JPEG"))
    case .photoMislabelled:
      .deed(
        wrong: Bilingual(vi: "anh.jpg mà bên trong là PNG", en: "an anh.jpg that is a PNG within"),
        right: Bilingual(vi: "anh.png", en: "anh.png"))
    case .photoAnimated:
      .deed(
        wrong: Bilingual(vi: "anh.png là ảnh động", en: "an animated anh.png"),
        right: Bilingual(vi: "anh.png chỉ có một hình", en: "an anh.png of one frame"))
    case .photoTooLarge:
      .deed(
        wrong: Bilingual(
          vi: "anh.png 12000 × 10000 điểm ảnh", en: "an anh.png of 12000 × 10000 pixels"),
        right: Bilingual(
          vi: "anh.png cạnh dài 6000 điểm ảnh trở xuống",
          en: "an anh.png of at most 6000 pixels on its longer side"))
    case .photoMetadata:
      .deed(
        wrong: Bilingual(
          vi: "anh.jpg còn ghi nơi chụp (GPS), số máy ảnh",
          en: "an anh.jpg that still has GPS and the camera’s number"),
        right: Bilingual(vi: "anh.jpg đã xóa siêu dữ liệu", en: "an anh.jpg without metadata"))
    case .altFileName:
      .text(
        in: "content/initiatives/cap-phep/record.yaml",
        wrong: "{file: quay.png, alt: {vi: quay.png, en: IMG_20231116.jpg}, credit: Ban biên tập}",
        right:
          "{file: quay.png, alt: {vi: Quầy tiếp nhận có ba người đang chờ, en: A counter with three people waiting}, credit: Ban biên tập}"
      )
    case .altRepeatsCaption:
      .text(
        in: "content/initiatives/cap-phep/record.yaml",
        wrong: "alt: {vi: Quầy tiếp nhận hồ sơ, en: The counter}",
        right: "alt: {vi: Ba người chờ trước quầy, en: Three people at the counter}")
    case .imageToolMissing:
      .deed(
        wrong: Bilingual(
          vi: "máy chưa cài libvips mà có ảnh phải dựng",
          en: "pictures to make, and no libvips on the machine"),
        right: Bilingual(vi: "apt-get install libvips-tools", en: "apt-get install libvips-tools"))
    case .imageNotMade:
      .deed(
        wrong: Bilingual(vi: "anh.png bị hỏng ở giữa", en: "an anh.png that is damaged half-way"),
        right: Bilingual(
          vi: "anh.png mở và lưu lại được", en: "an anh.png that can be opened and saved again"))
    case .dateOrder:
      .text(
        in: "content/bulletins/so-1/record.yaml", wrong: "publish: 2023-11-05T08:00",
        right: "publish: 2024-01-05T08:00")
    case .lifecycleOrder:
      .text(
        in: "content/initiatives/ba/record.yaml",
        wrong: "{stage: rejected, on: 2022-04-14}\n  - {stage: under-review, on: 2022-05-14}",
        right: "{stage: under-review, on: 2022-04-14}\n  - {stage: rejected, on: 2022-05-14}")
    case .approvedFirst:
      .text(
        in: "content/initiatives/hai/record.yaml", wrong: "on: 2022-04-01", right: "on: 2022-04-20")
    case .statusOrder:
      .text(
        in: "content/commendations/qd-123.yaml",
        wrong:
          "\n  - {status: restored, on: 2024-01-10, decision: {number: 5/QĐ-UBND, by: ubnd}, reason: {vi: Sai đối tượng, en: Wrong recipient}}",
        right: "")
    case .reportedLate:
      .text(
        in: "content/initiatives/cap-phep/record.yaml", wrong: "{stage: reported, on: 2023-10-23}",
        right: "{stage: reported, on: 2023-10-18}")
    case .evaluatedFirst:
      .text(
        in: "content/initiatives/cap-phep/record.yaml", wrong: "result: partly-completed",
        right: "result: completed")
    case .unitNotInForce:
      .text(
        in: "content/officials/an.yaml", wrong: "unit: so, from: 2025-07-01",
        right: "unit: so, from: 2020-01-01, to: 2025-06-30")
    case .unitPeriods:
      .text(
        in: "content/units/phong.yaml", wrong: "from: 2016, to: 2019-06",
        right: "from: 2015, to: 2019-06")
    case .successionCycle:
      .text(
        in: "content/units/ubnd-moi.yaml",
        wrong: "\nsuccessions: [{to: ubnd, how: renamed, on: 2026-07-01}]", right: "")
    case .documentNotInForce:
      .text(
        in: "content/documents/nd-73.yaml", wrong: "effective: {from: 2023-12-01}",
        right: "effective: {from: 2023-09-29}")
    case .unknownArticle:
      .text(
        in: "content/initiatives/cap-phep/record.yaml", wrong: #"legal_basis: ["nd-73#11"]"#,
        right: #"legal_basis: ["nd-73#10"]"#)
    case .formAuthority:
      .text(in: "content/commendations/qd-123.yaml", wrong: "by: ubnd}", right: "by: so}")
    case .formClass:
      .text(in: "content/commendations/qd-123.yaml", wrong: "\nclass: 1", right: "")
    case .formRecipient:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "recipients: [{unit: so}]",
        right: "recipients: [{official: an}]")
    case .duplicateAward:
      .name(wrong: "content/commendations/qd-456.yaml", right: "")
    case .formBasis:
      .text(
        in: "content/vocabularies/forms.yaml",
        wrong: "basis: [{number: 06/2022/QH15, article: 72, from: 2024-01-01}]",
        right: "basis: [{number: 06/2022/QH15, article: 72, from: 2022-07-01}]")
    case .formOfAnotherAct:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "act: praise",
        right: "act: commendation\nground: ad-hoc")
    case .groundOfTitle:
      .text(in: "content/commendations/qd-200.yaml", wrong: "\nground: movement", right: "")
    case .groundUnfit:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "ground: seniority", right: "ground: ad-hoc"
      )
    case .titleOrder:
      .text(
        in: "content/commendations/qd-201.yaml", wrong: "form: chien-si-thi-dua",
        right: "form: lao-dong-tien-tien")
    case .orderOnAdHoc:
      .name(wrong: "content/commendations/qd-203.yaml", right: "")
    case .unrecognisedInitiative:
      .text(in: "content/commendations/qd-204.yaml", wrong: "\ninitiative: cap-phep", right: "")
    case .stateTitleOnly:
      .text(
        in: "content/commendations/qd-123.yaml",
        wrong:
          "\n  - {status: restored, on: 2024-04-01, decision: {number: 46/QĐ-UBND, by: ubnd}, reason: {vi: Đã làm rõ., en: It was cleared up.}}",
        right: "")
    case .opinionNotAsked:
      .text(
        in: "content/initiatives/cap-phep/record.yaml",
        wrong: "- {stage: reported, on: 2023-10-18}",
        right: "- {stage: reported, on: 2023-10-18}\n  - {stage: opinion-sought, on: 2023-10-19}")
    case .countTooLarge:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "votes: 12, of: 11",
        right: "votes: 11, of: 11")
    case .bonusSum:
      .text(
        in: "content/commendations/qd-123.yaml",
        wrong: "bonus: {coefficient: 1.5, base: 1800000, amount: 2600000}",
        right: "bonus: {coefficient: 1.5, base: 1800000, amount: 2700000}")
    case .bonusBase:
      .text(
        in: "content/commendations/qd-123.yaml",
        wrong: "bonus: {coefficient: 1.5, base: 1490000, amount: 2235000}",
        right: "bonus: {coefficient: 1.5, base: 1800000, amount: 2700000}")
    case .bonusCoefficient:
      .text(
        in: "content/commendations/qd-123.yaml",
        wrong: "bonus: {coefficient: 3, base: 1800000, amount: 5400000}",
        right: "bonus: {coefficient: 1.5, base: 1800000, amount: 2700000}")
    case .decisionNumber:
      .text(
        in: "content/commendations/qd-123.yaml", wrong: "number: 123/qd-ubnd",
        right: "number: 123/QĐ-UBND")
    case .decisionConflict:
      .text(
        in: "content/commendations/qd-123-binh.yaml",
        wrong: "signer: {vi: Phó Chủ tịch, en: Vice Chair}",
        right: "signer: {vi: Chủ tịch, en: Chair}")
    case .publicationBasis:
      .text(
        in: "content/officials/binh.yaml", wrong: "category: citizen",
        right: "category: citizen\npublication: {basis: consent, on: 2023-10-01}")
    case .bulletinNumber:
      .text(in: "content/bulletins/thang-12/record.yaml", wrong: "number: 1", right: "number: 2")
    case .bulletinOrder:
      .text(in: "content/bulletins/thang-12/record.yaml", wrong: "number: 3", right: "number: 2")
    case .futureDay:
      .text(
        in: "content/documents/nd-5.yaml",
        wrong: "number: 5/2062/NĐ-CP\ntype: decree\nissuer: ubnd-moi\nissued: 2062-03-01",
        right: "number: 5/2026/NĐ-CP\ntype: decree\nissuer: ubnd-moi\nissued: 2026-03-01")
    case .repeatedItem:
      .text(
        in: "content/bulletins/thang-11/record.yaml",
        wrong: "[{initiative: cap-phep}, {commendation: qd-123}, {initiative: cap-phep}]",
        right: "[{initiative: cap-phep}, {commendation: qd-123}]")
    case .awardInNoBulletin:
      .text(
        in: "content/bulletins/2026-11/record.yaml", wrong: "items: [{initiative: cap-phep}]",
        right: "items: [{initiative: cap-phep}, {commendation: qd-123}]")
    case .templateMissing:
      .deed(
        wrong: Bilingual(
          vi: "templates/ không có unit.mustache", en: "templates/ without unit.mustache"),
        right: Bilingual(vi: "templates/unit.mustache", en: "templates/unit.mustache"))
    case .templateSyntax:
      .text(in: "templates/page.mustache", wrong: "<p>{{{title</p>", right: "<p>{{{title}}}</p>")
    case .templateName:
      .text(in: "templates/page.mustache", wrong: "{{{titel}}}", right: "{{{title}}}")
    case .templateSection:
      .text(
        in: "templates/page.mustache", wrong: "{{#title}}<p>{{{title}}}</p>{{/title}}",
        right: "<p>{{{title}}}</p>")
    case .templatePartial:
      .text(
        in: "templates/page.mustache", wrong: "{{> parts/contact-list}}",
        right: "{{> parts/contacts}}")
    case .templateBlock:
      .text(
        in: "templates/page.mustache", wrong: "{{$mian}}<p>{{{title}}}</p>{{/mian}}",
        right: "{{$main}}<p>{{{title}}}</p>{{/main}}")
    case .templateContext:
      .text(
        in: "templates/page.mustache", wrong: #"<p onclick="{{title}}"></p>"#,
        right: "<p>{{{title}}}</p>")
    case .templateUnused:
      .name(wrong: "templates/parts/thua.mustache", right: "")
    case .wordMissing:
      .deed(
        wrong: Bilingual(
          vi: "words.yaml không có dòng stage.approved",
          en: "words.yaml without a line stage.approved"),
        right: Bilingual(
          vi: "stage.approved: {vi: Đã chấp thuận, en: Approved}",
          en: "stage.approved: {vi: Đã chấp thuận, en: Approved}"))
    case .wordBlank:
      .text(
        in: "templates/words.yaml", wrong: #"vi: "…/{all} nhiệm vụ""#,
        right: #"vi: "{done}/{all} nhiệm vụ""#)
    case .wordUnused:
      .text(in: "templates/words.yaml", wrong: "thua: {vi: Thừa, en: Left over}\n", right: "")
    case .menuRegister:
      .text(
        in: "templates/menu.yaml", wrong: "[bulletins, intiatives, commendations",
        right: "[bulletins, initiatives, commendations")
    case .outputConflict:
      .deed(
        wrong: Bilingual(
          vi: "site/ có vi/index.html do người khác đặt vào",
          en: "a site/ with a vi/index.html that somebody else put there"),
        right: Bilingual(
          vi: "thư mục mới, hoặc thư mục do chính công cụ dựng",
          en: "a new folder, or one that the tool made"))
    case .outputBusy:
      .deed(
        wrong: Bilingual(
          vi: "hai lệnh bieuduong build cùng ghi vào site/",
          en: "two bieuduong build at once into site/"),
        right: Bilingual(
          vi: "lệnh sau chạy khi lệnh trước đã xong, hoặc ghi vào thư mục khác",
          en: "one after the other, or into another folder"))
    case .outputFailed:
      .deed(
        wrong: Bilingual(
          vi: "ổ đĩa đầy, hoặc site là một tệp", en: "a full disk, or site is a file"),
        right: Bilingual(
          vi: "còn chỗ trống, và được quyền ghi vào site/",
          en: "room on the disk, and leave to write into site/"))
    case .outputPreview:
      .deed(
        wrong: Bilingual(
          vi: "bieuduong build --output xem-truoc, là thư mục của bản xem trước",
          en: "bieuduong build --output preview, the folder of a preview"),
        right: Bilingual(
          vi: "bieuduong build --preview --output xem-truoc",
          en: "bieuduong build --preview --output preview"))
    case .contentChanged:
      .deed(
        wrong: Bilingual(
          vi: "lưu một hồ sơ, hoặc chạy git pull, khi lệnh dựng trang chưa xong",
          en: "saving a record, or a git pull, before the build has ended"),
        right: Bilingual(
          vi: "sửa xong hết rồi mới dựng; muốn vừa sửa vừa xem thì dùng bieuduong serve",
          en: "building after the last change; to see changes while editing, bieuduong serve"))
    case .hostLimit:
      .deed(
        wrong: Bilingual(
          vi: "host: gitlab-pages, mà aliases có hơn 1.000 địa chỉ cũ",
          en: "host: gitlab-pages, and more than 1,000 old addresses in aliases"),
        right: Bilingual(
          vi: "chỉ giữ trong aliases những địa chỉ cũ còn có người dùng",
          en: "in aliases only old addresses that are still used"))
    }
  }
}

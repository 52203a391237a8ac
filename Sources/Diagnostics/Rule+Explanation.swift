package import Vietnamese

extension Rule {
  /// What the rule asks, in one sentence.
  package var explanation: Bilingual {
    switch self {
    case .missingFolder:
      Bilingual(
        vi: "Thiếu thư mục mà lệnh cần đọc.",
        en: "A folder that the command has to read is missing.")
    case .unreadableFile:
      Bilingual(
        vi: "Không đọc được tệp hoặc thư mục.",
        en: "A file or folder cannot be read.")
    case .symbolicLink:
      Bilingual(
        vi: "Trong thư mục nội dung không được có liên kết tượng trưng: tệp phải nằm ngay tại chỗ.",
        en: "The content folder holds no symbolic links: files are where they seem to be.")
    case .fileTooLarge:
      Bilingual(
        vi: "Tệp lớn hơn nhiều so với một hồ sơ.",
        en: "A file is far larger than a record can be.")
    case .notUTF8:
      Bilingual(
        vi: "Mọi tệp văn bản phải dùng bảng mã UTF-8 (TCVN 6909:2001).",
        en: "Every text file is in UTF-8.")
    case .controlCharacter:
      Bilingual(
        vi: "Văn bản không được chứa ký tự NUL hay ký tự điều khiển.",
        en: "Text holds no NUL and no control characters.")
    case .fileName:
      Bilingual(
        vi: "Tên tệp phải viết được trong địa chỉ trang và ở dạng Unicode dựng sẵn (NFC).",
        en: "File names can be part of an address and are in NFC.")
    case .unusedFile:
      Bilingual(
        vi: "Tệp không thuộc hồ sơ nào.",
        en: "A file that no record uses.")
    case .unknownFolder:
      Bilingual(
        vi: "Thư mục không ứng với loại hồ sơ nào.",
        en: "A folder that is no kind of record.")
    case .yamlSyntax:
      Bilingual(
        vi: "Tệp YAML phải viết đúng cú pháp.",
        en: "YAML has to be well formed.")
    case .yamlFeature:
      Bilingual(
        vi: "Không dùng neo, bí danh, thẻ hay nhiều tài liệu trong một tệp YAML: hãy viết đầy đủ.",
        en: "Anchors, aliases, tags and second documents are not used: write it out.")
    case .yamlDepth:
      Bilingual(
        vi: "Tệp YAML lồng nhau quá sâu.",
        en: "YAML is nested too deeply.")
    case .duplicateKey:
      Bilingual(
        vi: "Một khóa chỉ được viết một lần.",
        en: "A key is given once.")
    case .cutText:
      Bilingual(
        vi:
          "Văn bản có “ #”, hoặc có dấu phẩy ở giữa { }, phải đặt trong ngoặc kép, nếu không phần sau bị mất.",
        en:
          "Text with “ #”, or with a comma between { }, is put in quotes; without them, its end is lost."
      )
    case .wrongType:
      Bilingual(
        vi: "Giá trị phải đúng kiểu mà trường yêu cầu.",
        en: "A value has the type its field asks for.")
    case .unknownKey:
      Bilingual(
        vi: "Chỉ dùng những khóa đã được quy định.",
        en: "Only the keys of the contract are used.")
    case .missingField:
      Bilingual(
        vi: "Trường bắt buộc phải có giá trị.",
        en: "A required field has a value.")
    case .unknownValue:
      Bilingual(
        vi: "Giá trị phải nằm trong danh sách của trường.",
        en: "A value is one of those the field allows.")
    case .badDate:
      Bilingual(
        vi: "Ngày viết theo dạng 2023-11-16 và phải có thật.",
        en: "Days are written 2023-11-16 and exist.")
    case .badNumber:
      Bilingual(
        vi: "Số viết liền, không có dấu phân cách: 1800000.",
        en: "Numbers are plain: 1800000.")
    case .tooMany:
      Bilingual(
        vi: "Mỗi danh mục dùng chung có tối đa 1.000 mục.",
        en: "A vocabulary has at most 1,000 entries.")
    case .badId:
      Bilingual(
        vi: "Mã chỉ gồm chữ thường không dấu, chữ số và dấu nối.",
        en: "An id is made of lower-case letters, digits and hyphens.")
    case .badAddress:
      Bilingual(
        vi: "Địa chỉ phải đúng dạng mà trường yêu cầu.",
        en: "An address has the form its field asks for.")
    case .missingEnglish:
      Bilingual(
        vi: "Tên, tiêu đề và nhãn phải có cả tiếng Anh.",
        en: "Names, titles and labels are given in English too.")
    case .untranslatedText:
      Bilingual(
        vi: "Đoạn văn ngắn chưa có tiếng Anh.",
        en: "A short text has no English yet.")
    case .missingTranslation:
      Bilingual(
        vi: "Bài viết chưa có bản tiếng Anh; trang tiếng Anh sẽ hiện nguyên văn tiếng Việt.",
        en: "The long text has no English; the English page shows the Vietnamese.")
    case .staleTranslation:
      Bilingual(
        vi: "Bản tiếng Việt đã thay đổi sau khi dịch.",
        en: "The Vietnamese text has changed since it was translated.")
    case .unstampedTranslation:
      Bilingual(
        vi: "Bản dịch này chưa ghi dịch từ bản nào, trong khi những bản khác có ghi.",
        en: "The translation does not say of which text it is one, where others do.")
    case .factsDiffer:
      Bilingual(
        vi: "Con số, ngày tháng, số hiệu văn bản có ở một ngôn ngữ thì ngôn ngữ kia cũng có.",
        en: "Figures, dates and numbers of documents appear in both languages, or in neither.")
    case .missingProse:
      Bilingual(
        vi: "Loại hồ sơ này phải có bài viết vi.md.",
        en: "This kind of record needs the long text vi.md.")
    case .notEnglish:
      Bilingual(
        vi: "Bài tiếng Anh en.md phải viết bằng tiếng Anh.",
        en: "The English text en.md is in English.")
    case .notNFC:
      Bilingual(
        vi: "Văn bản nên ở dạng Unicode dựng sẵn (NFC).",
        en: "Text is in composed form (NFC).")
    case .lookAlike:
      Bilingual(
        vi:
          "Chữ phải đúng là chữ cái của nó: Đ (U+0110), không phải Ð (U+00D0), Ɖ hay chữ Kirin trông giống.",
        en:
          "A letter is the one it seems to be: Đ (U+0110), and not Ð (U+00D0), Ɖ or a Cyrillic twin."
      )
    case .invisibleLetter:
      Bilingual(
        vi:
          "Văn bản không có ký tự vô hình: khoảng trắng không bề rộng, dấu nối mềm, ký tự đổi chiều chữ.",
        en:
          "Text holds nothing invisible: no zero-width blanks, soft hyphens or changes of direction."
      )
    case .garbledText:
      Bilingual(
        vi: "Văn bản đọc được: không lẫn bảng mã cũ (TCVN3, VNI), chữ đọc sai mã hay chữ đã mất.",
        en: "Text can be read: no old encodings (TCVN3, VNI), no letters read wrongly, none lost.")
    case .identityNumber:
      Bilingual(
        vi: "Không công bố số căn cước, chứng minh nhân dân hay hộ chiếu của ai.",
        en: "Nobody’s number of an identity card or passport is published.")
    case .privatePhone:
      Bilingual(
        vi: "Không công bố số điện thoại, trừ những số ghi ở nơi liên hệ.",
        en: "No telephone numbers are published but those given as contacts.")
    case .privateMail:
      Bilingual(
        vi: "Không công bố địa chỉ thư ngoài các tên miền công vụ và nơi liên hệ.",
        en: "No mail addresses are published but official ones and those given as contacts.")
    case .homeAddress:
      Bilingual(
        vi: "Không nêu nơi ở của một người.",
        en: "Where a person lives is not told.")
    case .birthDate:
      Bilingual(
        vi: "Không nêu ngày sinh, năm sinh của một người.",
        en: "The day or year of a person’s birth is not told.")
    case .sensitiveFact:
      Bilingual(
        vi: "Không nêu dân tộc, tôn giáo hay tình trạng sức khỏe của một người.",
        en: "A person’s ethnicity, religion and health are not told.")
    case .unneededAllowance:
      Bilingual(
        vi: "Mỗi mục của allow phải còn ứng với một cảnh báo hay lỗi.",
        en: "What is allowed is still found.")
    case .leftOverRecord:
      Bilingual(
        vi: "Hồ sơ đã rút thì không còn gì khác ngoài ngày rút và lý do.",
        en: "Of a record that was withdrawn nothing stays but the day and the reason.")
    case .photoOfWithdrawn:
      Bilingual(
        vi: "Người đã yêu cầu không nêu tên nữa thì không còn trong ảnh nào.",
        en: "Whoever asked not to be named any more is in no photograph.")
    case .nameOfWithdrawn:
      Bilingual(
        vi: "Người đã yêu cầu không nêu tên nữa thì không còn tên trong hồ sơ nào.",
        en: "Whoever asked not to be named any more is named in no record.")
    case .sharedNameOfWithdrawn:
      Bilingual(
        vi: "Tên trùng với tên của người đã rút thì phải rõ là chỉ người còn lại.",
        en: "A name that somebody who was taken back shares means the other person for certain.")
    case .nameForm:
      Bilingual(
        vi: "Họ tên viết hoa chữ đầu mỗi tiếng, và chia vào family, middle, given.",
        en: "Names have capitals at the head of each word alone, and are divided into their parts.")
    case .possibleDuplicate:
      Bilingual(
        vi: "Mỗi người, mỗi đơn vị chỉ có một hồ sơ.",
        en: "A person or a unit has one record.")
    case .unknownReference:
      Bilingual(
        vi: "Mã được nhắc đến phải có thật.",
        en: "A record that is named exists.")
    case .duplicateId:
      Bilingual(
        vi: "Mỗi mã chỉ dùng cho một hồ sơ trong cùng loại.",
        en: "An id is unique in its kind.")
    case .duplicateAddress:
      Bilingual(
        vi: "Mỗi địa chỉ chỉ thuộc về một trang.",
        en: "An address belongs to one page.")
    case .lostAddress:
      Bilingual(
        vi: "Địa chỉ đã công bố không biến mất mà không có lời giải thích.",
        en: "An address that was published does not vanish without a word.")
    case .addressOfAnother:
      Bilingual(
        vi: "Địa chỉ đã công bố cho một hồ sơ không chuyển sang hồ sơ khác.",
        en: "An address that was published for one record does not go to another.")
    case .permalinksUnread:
      Bilingual(
        vi: "Mỗi dòng của permalinks.lock là một địa chỉ đã công bố và hồ sơ ở đó.",
        en: "A line of permalinks.lock is an address that was published, and its record.")
    case .silentChange:
      Bilingual(
        vi: "Số quyết định, tên, ngày và số liệu đã công bố chỉ đổi khi có đính chính nói vì sao.",
        en:
          "A decision, name, day or figure that was published changes only with a correction that says why."
      )
    case .traceBroken:
      Bilingual(
        vi: "Nhật ký công bố chỉ được ghi thêm, mỗi dòng nối tiếp dòng trước.",
        en: "The log of what was published only grows, each line following the one before.")
    case .conflictMarker:
      Bilingual(
        vi: "Bài viết không còn dòng “<<<<<<<”, “=======”, “>>>>>>>” do git để lại.",
        en: "Long texts hold no conflict markers of git.")
    case .frontMatter:
      Bilingual(
        vi: "Bài viết không có phần khai báo ở đầu: dữ kiện đặt trong record.yaml.",
        en: "Long texts have no front matter: facts belong in record.yaml.")
    case .rawHTML:
      Bilingual(
        vi: "HTML viết trực tiếp được hiện như văn bản thường.",
        en: "Raw HTML is shown as text.")
    case .mendedMarkup:
      Bilingual(
        vi: "Viết sai quy cách mà chỉ có một cách hiểu thì trang hiển thị đúng ý người viết.",
        en: "Markup with a slip that leaves one reading is shown as it was meant.")
    case .markupAsText:
      Bilingual(
        vi: "Cách viết không có tác dụng thì hiện nguyên văn trên trang.",
        en: "Markup that does nothing is shown as it stands.")
    case .placeholderText:
      Bilingual(
        vi: "Chữ giữ chỗ như TODO, Lorem ipsum không được lên trang.",
        en: "Words that hold a place, TODO or Lorem ipsum, are not for readers.")
    case .headingOne:
      Bilingual(
        vi: "Tiêu đề cấp một là tiêu đề của trang.",
        en: "The first-level heading is the page’s title.")
    case .headingLevel:
      Bilingual(
        vi: "Các cấp đề mục nối tiếp nhau, không nhảy cấp.",
        en: "Levels of headings follow each other without a gap.")
    case .linkText:
      Bilingual(
        vi: "Chữ của liên kết cho biết liên kết dẫn tới đâu.",
        en: "The words of a link say where it leads.")
    case .unsafeLink:
      Bilingual(
        vi: "Liên kết chỉ được trỏ tới hồ sơ, tới http, https, mailto hoặc tel.",
        en: "Links lead to records, or to http, https, mailto or tel.")
    case .deadLink:
      Bilingual(
        vi: "Liên kết phải trỏ tới hồ sơ và mục có thật.",
        en: "A link leads to a record and a heading that exist.")
    case .tableShape:
      Bilingual(
        vi: "Các hàng của bảng phải có đủ số ô; bảng có tối đa 100 cột.",
        en: "The rows of a table have the cells of its header, of 100 columns at most.")
    case .mediaMissing:
      Bilingual(
        vi: "Ảnh và tệp đính kèm phải nằm cạnh hồ sơ và được khai báo.",
        en: "Photographs and papers lie beside the record and are declared in it.")
    case .paperFormat:
      Bilingual(
        vi:
          "Văn bản cho tải về phải là tệp PDF, ảnh hoặc tệp văn phòng không có macro, xét theo nội dung chứ không theo tên.",
        en:
          "A paper for download is a PDF, a picture or an office file without macros, by its bytes and not by its name."
      )
    case .photoUnreadable:
      Bilingual(
        vi: "Ảnh phải là tệp JPEG, PNG hoặc WebP còn nguyên vẹn.",
        en: "A photograph is a whole JPEG, PNG or WebP.")
    case .photoMislabelled:
      Bilingual(
        vi: "Đuôi tên tệp ảnh phải đúng với định dạng thật.",
        en: "The name of a photograph ends as its format does.")
    case .photoAnimated:
      Bilingual(
        vi: "Không dùng ảnh động.",
        en: "Photographs are not animated.")
    case .photoTooLarge:
      Bilingual(
        vi: "Ảnh phải dưới 100 triệu điểm ảnh và không quá 100 MB.",
        en: "A photograph has fewer than 100 million pixels and no more than 100 MB.")
    case .photoMetadata:
      Bilingual(
        vi: "Tệp ảnh gốc không nên ghi nơi chụp hay số sê-ri của máy ảnh.",
        en: "The file of a photograph should not tell where it was taken, or with which camera.")
    case .altFileName:
      Bilingual(
        vi: "Mô tả ảnh không phải là tên tệp hay con số.",
        en: "The description of a photograph is not the name of a file or a number.")
    case .altRepeatsCaption:
      Bilingual(
        vi: "Mô tả ảnh nói điều khác với chú thích.",
        en: "The description of a photograph says something else than its caption.")
    case .imageToolMissing:
      Bilingual(
        vi: "Trang có ảnh thì máy dựng trang phải có libvips.",
        en: "To publish pictures, libvips has to be installed where the site is built.")
    case .imageNotMade:
      Bilingual(
        vi: "Không tạo được một hình mà trang cần.",
        en: "A picture that the site needs could not be made.")
    case .dateOrder:
      Bilingual(
        vi: "Các mốc thời gian phải theo đúng thứ tự.",
        en: "Dates follow in order.")
    case .lifecycleOrder:
      Bilingual(
        vi:
          "Quá trình của một đề xuất bắt đầu khi nộp và diễn ra theo đúng trình tự của Nghị định.",
        en: "A proposal’s life begins with its submission and follows the Decree’s steps.")
    case .approvedFirst:
      Bilingual(
        vi: "Phải phê duyệt trước khi thí điểm hoặc cấp nguồn lực.",
        en: "Approval comes before a pilot and before resources.")
    case .statusOrder:
      Bilingual(
        vi:
          "Còn hiệu lực thì quyết định mới bị hủy bỏ, danh hiệu mới bị tước; đã hủy bỏ hay tước mới được phục hồi.",
        en: "Only what is in force is revoked or stripped, and only what was withdrawn is restored."
      )
    case .reportedLate:
      Bilingual(
        vi:
          "Báo cáo kết quả trong 5 ngày làm việc kể từ ngày kết thúc thực hiện (Điều 18 Nghị định số 73/2023/NĐ-CP).",
        en: "Results are reported within 5 working days (Article 18 of Decree No. 73/2023/NĐ-CP).")
    case .evaluatedFirst:
      Bilingual(
        vi: "Đề xuất phải được đánh giá là hoàn thành trước khi khen thưởng.",
        en: "A proposal is evaluated as completed before it is commended.")
    case .unitNotInForce:
      Bilingual(
        vi: "Đơn vị phải tồn tại vào ngày được nhắc đến.",
        en: "A unit exists on the day for which it is named.")
    case .unitPeriods:
      Bilingual(
        vi: "Tên và loại của đơn vị nối tiếp nhau, không hở, không chồng.",
        en: "A unit’s names and kinds follow each other without gaps or overlaps.")
    case .successionCycle:
      Bilingual(
        vi: "Đơn vị không thể kế thừa hoặc trực thuộc chính mình.",
        en: "No unit succeeds itself or is part of itself.")
    case .documentNotInForce:
      Bilingual(
        vi: "Văn bản được viện dẫn phải có hiệu lực vào ngày đó.",
        en: "A document that is cited is in force on that day.")
    case .unknownArticle:
      Bilingual(
        vi: "Điều được viện dẫn phải có trong văn bản.",
        en: "An article that is cited is listed in the document.")
    case .formAuthority:
      Bilingual(
        vi: "Hình thức khen thưởng phải thuộc thẩm quyền của cơ quan quyết định.",
        en: "The form of award is within the power of the authority.")
    case .formClass:
      Bilingual(
        vi: "Hạng phải đúng với hình thức khen thưởng.",
        en: "The class is one the form of award has.")
    case .formRecipient:
      Bilingual(
        vi: "Hình thức khen thưởng phải dành cho đối tượng đó.",
        en: "The form of award is for this sort of recipient.")
    case .duplicateAward:
      Bilingual(
        vi: "Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích.",
        en: "One achievement is commended once.")
    case .formBasis:
      Bilingual(
        vi: "Căn cứ của danh hiệu, hình thức khen thưởng có hiệu lực vào ngày quyết định.",
        en: "What lays a title or form down is in force on the day of the decision.")
    case .formOfAnotherAct:
      Bilingual(
        vi: "Hình thức biểu dương đi với biểu dương, hình thức khen thưởng đi với khen thưởng.",
        en: "A form of praise goes with praise, a form of commendation with a commendation.")
    case .groundOfTitle:
      Bilingual(
        vi: "Chỉ hình thức khen thưởng có loại hình, danh hiệu thi đua và biểu dương thì không.",
        en: "Forms of commendation alone have a type; emulation titles and praise have none.")
    case .groundUnfit:
      Bilingual(
        vi: "Loại hình khen thưởng phải là loại hình mà Luật dành cho người nhận.",
        en: "The type of commendation is one that the Law has for the recipient.")
    case .titleOrder:
      Bilingual(
        vi: "Danh hiệu thi đua cấp trên được tặng sau những lần liên tục đạt danh hiệu cấp dưới.",
        en: "A higher emulation title comes after the lower one several times in a row.")
    case .orderOnAdHoc:
      Bilingual(
        vi: "Huân chương theo công trạng không dựa vào bằng khen đột xuất.",
        en: "An order for merit does not rest on certificates for ad hoc achievements.")
    case .unrecognisedInitiative:
      Bilingual(
        vi:
          "Đề xuất làm căn cứ xét danh hiệu cấp tỉnh, toàn quốc phải được công nhận là sáng kiến.",
        en: "The proposal behind a provincial or national title is a recognised initiative.")
    case .stateTitleOnly:
      Bilingual(
        vi: "Chỉ danh hiệu vinh dự nhà nước bị tước hoặc được phục hồi.",
        en: "State honorary titles alone are stripped or restored.")
    case .opinionNotAsked:
      Bilingual(
        vi: "Lấy ý kiến cấp ủy cùng cấp trước khi phê duyệt và trước khi đánh giá đề xuất.",
        en:
          "The Party committee of the same level is asked before approval and before evaluation.")
    case .countTooLarge:
      Bilingual(
        vi: "Số phần không lớn hơn số toàn thể.",
        en: "A part is not larger than the whole.")
    case .bonusBase:
      Bilingual(
        vi: "Mức lương cơ sở để tính tiền thưởng là mức của ngày quyết định.",
        en: "A bonus is reckoned from the base salary of the day of the decision.")
    case .bonusCoefficient:
      Bilingual(
        vi:
          "Hệ số tiền thưởng, hoặc số tiền nếu chỉ ghi số tiền, là theo pháp luật khi đó đối với người nhận.",
        en:
          "The coefficient of a bonus, or an amount that is told alone, is what the law of the time has for the recipient."
      )
    case .bonusSum:
      Bilingual(
        vi: "Tiền thưởng bằng hệ số nhân mức lương cơ sở, làm tròn theo quy định khi đó.",
        en:
          "The bonus is the coefficient times the base salary, rounded as the law of the day has it."
      )
    case .decisionNumber:
      Bilingual(
        vi: "Số, ký hiệu phải đúng thể thức của loại văn bản.",
        en: "A document’s number has the form of its type.")
    case .decisionConflict:
      Bilingual(
        vi: "Các hồ sơ cùng một quyết định phải thống nhất với nhau.",
        en: "Records of one decision agree with each other.")
    case .publicationBasis:
      Bilingual(
        vi: "Người được nêu tên phải có căn cứ công khai.",
        en: "A named person has a ground for publication.")
    case .bulletinNumber:
      Bilingual(
        vi: "Số bản tin không trùng trong năm.",
        en: "A bulletin’s number is unique in its year.")
    case .bulletinOrder:
      Bilingual(
        vi: "Số bản tin trong năm tăng dần, không bỏ cách.",
        en: "The numbers of bulletins rise within a year, without a gap.")
    case .futureDay:
      Bilingual(
        vi: "Điều đã công bố thì phải đã diễn ra.",
        en: "What is published has happened.")
    case .repeatedItem:
      Bilingual(
        vi: "Trong một danh sách, mỗi mục chỉ nêu một lần.",
        en: "A list names each thing once.")
    case .awardInNoBulletin:
      Bilingual(
        vi: "Đề xuất chờ bản tin thì quyết định khen thưởng đề xuất ấy cũng nằm trong một bản tin.",
        en: "The award for an initiative that waits for its bulletin is in a bulletin too.")
    case .templateMissing:
      Bilingual(
        vi: "Thiếu bản mẫu mà trang cần dùng.",
        en: "A template that a page needs is missing.")
    case .templateSyntax:
      Bilingual(
        vi: "Mẫu trang phải viết đúng cú pháp Mustache.",
        en: "A template is well-formed Mustache.")
    case .templateName:
      Bilingual(
        vi: "Mẫu trang chỉ dùng những tên mà trang có.",
        en: "A template uses the names its view has.")
    case .templateSection:
      Bilingual(
        vi: "Phần trong bản mẫu phải ứng với giá trị có thể vắng mặt hoặc lặp lại.",
        en: "A section is for a value that may be absent or repeat.")
    case .templatePartial:
      Bilingual(
        vi: "Mẫu con được gọi phải có thật.",
        en: "A partial that is called exists.")
    case .templateBlock:
      Bilingual(
        vi: "Khối được thay phải có trong bản mẫu cha.",
        en: "A block that is filled is defined by the parent.")
    case .templateContext:
      Bilingual(
        vi: "Giá trị chỉ được in ở chỗ an toàn cho kiểu của nó.",
        en: "A value is printed only where its type is safe.")
    case .templateUnused:
      Bilingual(
        vi: "Mẫu không được trang nào dùng.",
        en: "A template that no page uses.")
    case .wordMissing:
      Bilingual(
        vi: "Tệp từ ngữ có đủ mọi từ mà trang và dữ liệu dùng.",
        en: "The file of words has every word that pages and data say.")
    case .wordBlank:
      Bilingual(
        vi: "Từ ngữ có giá trị điền vào thì giữ chỗ trống đó ở cả hai ngôn ngữ.",
        en: "A word that a value is filled into keeps its blank in both languages.")
    case .wordUnused:
      Bilingual(
        vi: "Từ không được trang nào dùng.",
        en: "A word that no page says.")
    case .menuRegister:
      Bilingual(
        vi: "Danh mục có đủ các mục, mỗi mục một lần.",
        en: "The menu leads to every register, once.")
    case .outputConflict:
      Bilingual(
        vi: "Tệp không do chương trình tạo ra thì không bị ghi đè.",
        en: "A file the tool did not make is never overwritten.")
    case .outputBusy:
      Bilingual(
        vi: "Mỗi lúc chỉ một lần dựng trang vào cùng một thư mục.",
        en: "One build at a time writes into a folder.")
    case .outputFailed:
      Bilingual(
        vi: "Không ghi được trang hoặc tệp; bản cũ vẫn giữ nguyên.",
        en: "The site or a file could not be written; what was there stays.")
    case .outputPreview:
      Bilingual(
        vi: "Bản xem trước, dựng cho một lúc chưa đến, và trang công bố nằm ở hai thư mục riêng.",
        en:
          "A preview, made for a moment to come, and the published site have folders of their own.")
    case .contentChanged:
      Bilingual(
        vi: "Trang chỉ được ghi khi không có tệp nguồn nào bị sửa trong lúc dựng.",
        en: "A site is written only if none of its sources was changed while it was being made.")
    case .hostLimit:
      Bilingual(
        vi: "Trang không vượt quá giới hạn của nơi lưu trữ ghi ở “host” trong site.yaml.",
        en: "The site stays within the limits of the host that site.yaml names.")
    }
  }
}

extension Sample {
  /// One record of each kind that the smallest sample leaves out.
  package static let rarer = [
    "bulletins/2024-01/record.yaml": """
    number: 1
    period: {from: 2023-12-01, to: 2023-12-31}
    title: {vi: Bản tin tháng 12, en: December bulletin}
    publish: 2024-01-05T08:00
    items: [{initiative: cap-phep}, {commendation: qd-1}]
    """,
    "bulletins/2024-01/vi.md": "Thư ban biên tập.\n",
    "bulletins/2024-01/en.md": "A letter from the editors.\n",
    "articles/phong-van/record.yaml": """
    title: {vi: Phỏng vấn, en: Interview}
    on: 2024-02-01
    people: [an]
    """,
    "articles/phong-van/vi.md": "Hỏi và đáp.\n",
    "articles/phong-van/en.md": "Questions and answers.\n",
    "corrections/sua-1.yaml": """
    record: commendation:qd-1
    on: 2024-03-01
    was: {vi: Nguyễn Văn Ân, en: Nguyen Van Anh}
    is: {vi: Nguyễn Văn An, en: Nguyen Van An}
    why: {vi: Ghi nhầm tên, en: The name was misspelt}
    """,
    "pages/gioi-thieu/record.yaml": "title: {vi: Giới thiệu, en: About}\norder: 1\n",
    "pages/gioi-thieu/vi.md": "Về trang này.\n",
    "pages/gioi-thieu/en.md": "About this site.\n",
    "consultations/dot-1.yaml": """
    title: {vi: Lấy ý kiến đợt 1, en: First consultation}
    opens: 2024-01-01
    closes: 2024-01-15
    by: ubnd
    candidates: [{official: an, form: bang-khen}]
    """,
    "practices/bao-cao.yaml": """
    title: {vi: Báo cáo của Sở, en: Report of the Department}
    unit: so
    period: {from: 2023-01-01, to: 2023-12-31}
    solutions: [{vi: Hỏi đáp dùng chung, en: Shared answers}]
    """,
    "activities/hoi-nghi.yaml": "unit: so\non: 2024-01-10\nform: conference\n",
    "encouragements/quy-hoach.yaml": """
    unit: so
    period: {from: 2024-01-01, to: 2024-06-30}
    kind: planning
    count: 3
    """,
    "plans/ke-hoach.yaml": """
    unit: so
    period: {from: 2024-01-01, to: 2024-12-31}
    tasks: [{text: {vi: Lập sổ theo dõi, en: Open a register}, due: 2024-03-31}]
    """,
  ]

  package static let whole = with(rarer)
}

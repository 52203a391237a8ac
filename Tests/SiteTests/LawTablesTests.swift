import Foundation
import TestSupport
import Testing

/// Titles and forms, who may give them by which law and with how much money, as tables.
@Suite struct LawTablesTests {
  private static let site = Result { try SmallSite(content, at: "2026-01-31T08:00") }

  private static let content = Sample.whole.with([
    "site.yaml": Sample.settings
      + "imprint: {governing: ubnd, responsible: {vi: Bà Lê Thị B, en: Ms Lê Thị B}}\n",
    "vocabularies/forms.yaml": """
    bang-khen:
      label: {vi: Bằng khen, en: Certificate of Merit}
      sort: certificate
      for: [official, household]
      authorities: [ubnd, {kind: committee, of: [province, municipality], from: 2024-01-01, basis: {document: "nd-73#10"}}]
      basis:
        - {document: "nd-73#10", to: 2023-12-31}
        - {number: 06/2022/QH15, article: 72, from: 2024-01-01}
      coefficients:
        - {value: 1.5, for: official, to: 2025-06-30, basis: {number: 98/2023/NĐ-CP, article: 55}}
        - {value: 3, class: 2, from: 2025-07-01}
    thu-khen: {label: {vi: Thư khen, en: Letter of Praise}, sort: praise}
    """,
    "vocabularies/base-salaries.yaml": """
    luong-2023: {amount: 1800000, from: 2023-07-01, to: 2024-06-30, basis: {number: 24/2023/NĐ-CP}}
    luong-2024: {amount: 2340000, from: 2024-07-01}
    """,
    "documents/nd-73.yaml": """
    number: 73/2023/NĐ-CP
    type: decree
    issuer: ubnd
    issued: 2023-09-29
    title: {vi: Quy định khuyến khích cán bộ, en: On encouraging cadres}
    articles:
      - {number: 10, title: {vi: Khen thưởng, en: Commendation}, verbatim: true}
      - {number: 11, title: {vi: Bảo vệ, en: Protection}}
    asks: [{vi: Lập kế hoạch, en: Draw up a plan}]
    """,
    "units/so.yaml": Sample.department + "head: {vi: Trưởng ty, en: Prefect}\n",
  ])

  private func table(_ name: String) throws -> [String] {
    try Self.site.get().text("data/\(name).csv").dropFirst()
      .components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  @Test func `Whom a form is for`() throws {
    #expect(
      try table("forms") == [
        "id,label_vi,label_en,rank,sort,category,basis,basis_article,basis_number,for_officials,for_units,for_households,national",
        "bang-khen,Bằng khen,Certificate of Merit,1,certificate,commendation,,,06/2022/QH15,true,false,true,false",
        "thu-khen,Thư khen,Letter of Praise,2,praise,praise,,,,true,true,true,false",
      ])
  }

  @Test func `Coefficients, for whom and from when`() throws {
    #expect(
      try table("form-coefficients") == [
        "form,position,for,class,value,from,from_known,to,to_known,basis,basis_article,basis_number,sample",
        "bang-khen,1,official,,1.5,,,2025-06-30,2025-06-30,,55,98/2023/NĐ-CP,false",
        "bang-khen,2,,2,3,2025-07-01,2025-07-01,,,,,,false",
      ])
  }

  @Test func `Who may give it`() throws {
    #expect(
      try table("form-authorities") == [
        "form,position,unit,kind,of,from,from_known,to,to_known,basis,basis_article,basis_number,sample",
        "bang-khen,1,ubnd,,,,,,,,,,false",
        "bang-khen,2,,committee,province municipality,2024-01-01,2024-01-01,,,nd-73,10,73/2023/NĐ-CP,false",
      ])
  }

  @Test func `By which law, with a record here or without`() throws {
    #expect(
      try table("form-bases") == [
        "form,position,basis,basis_article,basis_number,from,from_known,to,to_known,sample",
        "bang-khen,1,nd-73,10,73/2023/NĐ-CP,,,2023-12-31,2023-12-31,false",
        "bang-khen,2,,72,06/2022/QH15,2024-01-01,2024-01-01,,,false",
      ])
  }

  @Test func `Base salaries and when they held`() throws {
    #expect(
      try table("base-salaries").sorted() == [
        "id,amount,from,from_known,to,to_known,basis,basis_article,basis_number",
        "luong-2023,1800000,2023-07-01,2023-07-01,2024-06-30,2024-06-30,,,24/2023/NĐ-CP",
        "luong-2024,2340000,2024-07-01,2024-07-01,,,,,",
      ])
    #expect(
      try Self.site.get().text("data/codes.csv").contains("form-coefficients,for,household,"))
  }

  @Test func `What documents ask, and whose words an article's title is`() throws {
    #expect(try table("document-asks").last == "nd-73,1,Lập kế hoạch,Draw up a plan,false")
    #expect(
      try table("document-articles").suffix(2) == [
        "nd-73,1,10,Khen thưởng,Commendation,true,false",
        "nd-73,2,11,Bảo vệ,Protection,false,false",
      ])
  }

  @Test func `What a head is called, and who stands behind a bulletin`() throws {
    #expect(
      try table("units").contains { $0.hasPrefix("so,") && $0.hasSuffix(",Trưởng ty,Prefect") })
    #expect(
      try table("bulletins").last?.hasSuffix(",ubnd,Bà Lê Thị B,Ms Lê Thị B,,") ?? false)
  }
}

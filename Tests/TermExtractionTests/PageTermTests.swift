import Alignment
import BitextModel
import Foundation
import TestSupport
import Terminology
import Testing
import TextCore

@testable import TermExtraction

@Suite("Terms of whole pages")
struct PageTermTests {
  /// All that ICU knows, a handful of words, and no glossary.
  static let resources = LanguageResources(lexicon: lexicon)

  private static let lexicon = [
    ("thăm", "visitar"), ("bệnh viện", "hospital"), ("y tế", "salud"), ("trường học", "escuela"),
  ].map { LexiconEntry(vietnamese: $0, spanish: [$1], partOfSpeech: .noun) }

  private static func candidates(_ lines: [String]) -> [TermCandidate] {
    let segments = lines.enumerated().map { Segment(text: $1, lines: $0 + 1...$0 + 1, role: .caption) }
    let alignment = CaptionAligner(resources: resources).align(Document(name: "p.txt", segments: segments))
    return PageTermExtractor(resources: resources).candidates(in: alignment)
  }

  /// The pairs as `vi = es (kind)`.
  private static func terms(_ lines: String...) -> Set<String> {
    Set(candidates(lines).map { "\($0.vietnamese) = \($0.spanish) (\($0.kind.rawValue))" })
  }

  struct Captions: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let vietnamese: String
    let spanish: String
    let wanted: Set<String>
    let unwanted: Set<String>

    init(
      _ name: String, _ vietnamese: String, _ spanish: String, _ wanted: Set<String>,
      not unwanted: Set<String> = []
    ) {
      (testDescription, self.vietnamese, self.spanish) = (name, vietnamese, spanish)
      (self.wanted, self.unwanted) = (wanted, unwanted)
    }
  }

  @Test(
    "A pair of captions gives the terms that both name in full",
    arguments: [
      Captions(
        "an office before the name and its institution",
        "Chủ tịch Hội Nhà báo Việt Nam Lò Thị Mẩy trao giải cho Vàng A Sử",
        "La presidenta de la Asociación de Periodistas de Vietnam, Lo Thi May, entrega el premio a Vang A Su",
        [
          "Chủ tịch Hội Nhà báo Việt Nam = presidenta de la Asociación de Periodistas de Vietnam (title)",
          "Hội Nhà báo Việt Nam = Asociación de Periodistas de Vietnam (organization)",
          "Lò Thị Mẩy = Lo Thi May (person)", "Vàng A Sử = Vang A Su (person)",
        ]),
      Captions(
        "a chain of offices",
        "Ủy viên Bộ Chính trị, Bí thư Thành ủy Cần Thơ Lục Văn Thái thăm làng nghề",
        "Luc Van Thai, miembro del Buró Político y secretario del Comité municipal del Partido de Can Tho, visita una aldea",
        ["Ủy viên Bộ Chính trị = miembro del Buró Político (title)", "Lục Văn Thái = Luc Van Thai (person)"]),
      Captions(
        "a rank and an office",
        "Thiếu tướng Ma Văn Páo, Tư lệnh Quân khu 9, kiểm tra Trung đoàn 12",
        "El general de división Ma Van Pao, comandante de la Zona Militar 9, inspecciona el Regimiento 12",
        [
          "Thiếu tướng = general de división (title)", "Ma Văn Páo = Ma Van Pao (person)",
          "Tư lệnh Quân khu 9 = comandante de la Zona Militar 9 (title)",
        ]),
      Captions(
        "an abbreviated degree",
        "PGS.TS Khúc Hữu Dũng, Giám đốc Bệnh viện Bạch Mai, khám bệnh cho bệnh nhân",
        "El profesor asociado doctor Khuc Huu Dung, director del Hospital Bach Mai, examina a un paciente",
        [
          "PGS.TS = profesor asociado doctor (title)", "Khúc Hữu Dũng = Khuc Huu Dung (person)",
          "Giám đốc Bệnh viện Bạch Mai = director del Hospital Bach Mai (title)",
        ]),
      Captions(
        "a former office, feminine",
        "Nguyên Phó Chủ tịch Quốc hội Tòng Thị Phương gặp đại biểu tại Sơn La",
        "La exvicepresidenta de la Asamblea Nacional, Tong Thi Phuong, se reúne con delegados en Son La",
        [
          "Nguyên Phó Chủ tịch Quốc hội = exvicepresidenta de la Asamblea Nacional (title)",
          "Tòng Thị Phương = Tong Thi Phuong (person)", "Sơn La = Son La (place)",
        ]),
      Captions(
        "an event", "Đại biểu dự Lễ hội Hoa Ban 2025 tại Điện Biên",
        "Delegados asisten al Festival Hoa Ban 2025 en Dien Bien",
        ["Lễ hội Hoa Ban 2025 = Festival Hoa Ban 2025 (event)", "Điện Biên = Dien Bien (place)"]),
      Captions(
        "a slug", "giam-doc-so-y-te-vu-van-khoi-tham-truong-hoc-o-huyen-sin-ho",
        "El director del Departamento de Salud, Vu Van Khoi, visita una escuela en Sin Ho",
        ["vu-van-khoi = Vu Van Khoi (person)", "sin-ho = Sin Ho (place)"]),
      Captions(
        "all capitals", "THỨ TRƯỞNG BỘ Y TẾ LÒ VĂN PHANH THĂM BỆNH VIỆN",
        "EL VICEMINISTRO DE SALUD LO VAN PHANH VISITA EL HOSPITAL",
        ["LÒ VĂN PHANH = LO VAN PHANH (person)"]),
      Captions(
        "names that differ in a syllable",
        "Tổng Biên tập Sùng Thị Mai trao giải nhất cho Lường Thị Na và giải nhì cho Lường Thị Na Na",
        "La directora, Sung Thi Mai, entrega el segundo premio a Luong Thi Na Na y el primero a Luong Thi Na",
        ["Lường Thị Na = Luong Thi Na (person)", "Lường Thị Na Na = Luong Thi Na Na (person)"],
        not: ["Lường Thị Na = Luong Thi Na Na (person)", "Lường Thị Na Na = Luong Thi Na (person)"]),
      Captions(
        "a person with an honorific", "Ông Hà Giang chào bà Pilar Ortuño Sáez tại Quảng Ngãi",
        "El Sr. Ha Giang saluda a la Sra. Pilar Ortuño Sáez en Quang Ngai",
        [
          "Hà Giang = Ha Giang (person)", "Pilar Ortuño Sáez = Pilar Ortuño Sáez (person)",
          "Quảng Ngãi = Quang Ngai (place)",
        ],
        not: ["Hà Giang = Ha Giang (place)"]),
    ])
  func captions(pair: Captions) {
    let found = Self.terms(pair.vietnamese, pair.spanish)
    #expect(
      found.isSuperset(of: pair.wanted),
      "missing \(pair.wanted.subtracting(found).sorted()) in \(found.sorted())")
    #expect(found.isDisjoint(with: pair.unwanted), "\(found.intersection(pair.unwanted))")
  }

  @Test("A term says the lines that it begins on, in a caption broken over lines too")
  func lines() throws {
    let found = Self.candidates([
      "Vista general del acto",
      "Đại sứ Cuba Pilar Ortuño Sáez thăm Bệnh viện Bạch Mai (Ảnh: N.K)",
      "La embajadora de Cuba, Pilar Ortuño Sáez, visita el Hospital Bach Mai (Foto: N.K)",
    ])
    let person = try #require(found.first { $0.kind == .person && !$0.isCredit })
    #expect(person.vietnameseLine == 2 && person.spanishLine == 3)
  }

  @Test("Captions without a counterpart, and pages of nothing, give no terms")
  func nothing() {
    #expect(Self.candidates([]).isEmpty)
    #expect(Self.candidates(["Đại sứ Cuba thăm Hà Nội (Ảnh: N.K)"]).isEmpty)
  }

  @Test("Credits are marked, and nothing else is")
  func credits() {
    let found = Self.candidates([
      "Đại sứ Cuba Pilar Ortuño Sáez thăm trường (Ảnh: Vàng A Sử)",
      "La embajadora de Cuba, Pilar Ortuño Sáez, visita la escuela (Foto: Vang A Su)",
    ])
    #expect(found.filter(\.isCredit).map(\.vietnamese) == ["Vàng A Sử"])
    #expect(found.contains { $0.kind == .person && !$0.isCredit })
  }

  /// The plain pages of `Corpus`.
  static let corpus: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: corpusFolder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  private static let corpusFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Corpus/pages")

  @Test("On every page, terms stand in their lines, letter for letter, and none twice", arguments: corpus)
  func substrings(page: String) throws {
    guard let text = try? String(contentsOf: Self.corpusFolder.appendingPathComponent(page), encoding: .utf8)
    else { return }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(
      String.init)
    let segments = lines.enumerated().filter { !$0.element.isEmpty }.map {
      Segment(text: $0.element, lines: $0.offset + 1...$0.offset + 1)
    }
    let alignment = CaptionAligner(resources: Self.resources).align(Document(name: page, segments: segments))
    let found = PageTermExtractor(resources: Self.resources).candidates(in: alignment)
    let normalized = NormalizedText(lines.joined(separator: " ")).text
    for term in found {
      #expect(normalized.contains(term.vietnamese), "\(term.vietnamese)")
      #expect(ICU.isNFC(Array(term.vietnamese.utf8)) && ICU.isNFC(Array(term.spanish.utf8)))
      #expect(term.score > 0 && term.score <= 1 && lines.indices.contains(term.vietnameseLine - 1))
    }
    #expect(Set(found.map { "\($0.vietnamese)\t\($0.spanish)" }).count == found.count)
  }
}

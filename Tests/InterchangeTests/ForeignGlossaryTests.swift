import BitextModel
import Terminology
import Testing

@testable import Interchange

/// A file as some other program writes it, and what it says.
struct ForeignFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var name = "g"
  let text: String
  let concepts: [Concept]
  var changes: [ImportChange: Int] = [:]
}

@Suite("Glossaries of other programs")
struct ForeignGlossaryTests {
  private static func concept(
    _ id: String = "", field: String? = nil, definition: String? = nil, note: String? = nil,
    source: String? = nil, _ vietnamese: Term, _ spanish: Term, evidence: [Evidence] = []
  ) -> Concept {
    Concept(
      id: id, kind: .other, subjectField: field, definition: definition, note: note, source: source,
      sections: [LanguageSection(.vietnamese, [vietnamese]), LanguageSection(.spanish, [spanish])],
      evidence: evidence)
  }

  @Test("Every field that the glossary knows is read", arguments: files)
  func read(_ file: ForeignFile) throws {
    let bytes = Array(file.text.utf8)
    var reader = try ImportFormat.detected(in: bytes, named: file.name).reader(file: file.name)
    var found: [Concept] = []
    var pieces = [bytes, nil].makeIterator()
    try reader.forEachConcept(of: { pieces.next() ?? nil }, { found.append($0) })
    #expect(found == file.concepts)
    #expect(reader.report.changes == file.changes)
  }

  static let files = [
    ForeignFile(
      testDescription: "TBX-Min, first version",
      text: """
        <TBX dialect="TBX-Min"><header><id>x</id><languages source="vi" target="es"/></header><body>
        <termEntry id="C1"><subjectField>biología</subjectField>
        <langGroup xml:lang="vi"><termGroup><term>gen</term><termStatus>preferred</termStatus></termGroup></langGroup>
        <langGroup xml:lang="es"><termGroup><term>gen</term><note>m.</note><termStatus>notRecommended</termStatus>
        <customer>ACME</customer><partOfSpeech>noun</partOfSpeech></termGroup></langGroup></termEntry></body></TBX>
        """,
      concepts: [
        concept(
          "C1", field: "biología", Term("gen"),
          Term("gen", status: .deprecated, partOfSpeech: .noun, note: "m. · customer: ACME"))
      ], changes: [.keptInNote: 1]),
    ForeignFile(
      testDescription: "TBX-Linguist among tags, with prefixes of its own",
      text: """
        <tbx type="TBX-Linguist" style="dct" xml:lang="vi" xmlns="urn:iso:std:iso:30042:ed-2"
          xmlns:m="http://www.tbxinfo.net/ns/min" xmlns:b="http://www.tbxinfo.net/ns/basic"
          xmlns:l="http://www.tbxinfo.net/ns/linguist"><tbxHeader/><text><body><conceptEntry id="c7">
        <m:subjectField>hukum</m:subjectField><langSec xml:lang="vi-VN"><termSec><term>luật</term>
        <m:partOfSpeech>noun</m:partOfSpeech><l:grammaticalNumber>singular</l:grammaticalNumber>
        <b:context>Theo luật này.</b:context></termSec></langSec></conceptEntry></body></text></tbx>
        """,
      concepts: [
        Concept(
          id: "c7", kind: .other, subjectField: "hukum",
          sections: [
            LanguageSection(
              Language(tag: "vi-VN"), [Term("luật", partOfSpeech: .noun, note: "grammaticalNumber: singular")]
            )
          ],
          evidence: [
            Evidence(
              file: "g", vietnameseLines: [6], spanishLines: [], vietnamese: "Theo luật này.", spanish: "")
          ])
      ], changes: [.keptInNote: 1]),
    ForeignFile(
      testDescription:
        "TBX that breaks its rules: wrong names and values, the term behind its notes, everything in groups",
      text: """
        <martif type="TBX" xml:lang="en"><text><body><termEntry id="12">
        <descripGrp><descrip type="definition">Norma &lt;escrita&gt;.</descrip><admin type="source">DPEJ</admin></descripGrp>
        <descrip type="context">nota</descrip><transacGrp><transac type="transactionType">origination</transac><date>2020</date></transacGrp>
        <langSet xml:lang="vi_VN"><ntig><termGrp><termNote type="partOfSpeech">Noun</termNote><term>luật <hi>cơ</hi> bản</term>
        <termNote type="usageStatus">preferred</termNote><termNote type="reliabilityCode">5</termNote></termGrp></ntig></langSet>
        <langSet lang="es"><descrip type="definition">Otra.</descrip><tig><term>ley<ph>&lt;b></ph></term><termNote type="grammaticalGender">F</termNote>
        <termNote type="partOfSpeech">gerund</termNote><xref type="externalCrossReference" target="https://a.es">web</xref></tig></langSet>
        </termEntry><termEntry id="13"><langSet xml:lang="vi"><tig><term> </term></tig></langSet></termEntry></body></text></martif>
        """,
      concepts: [
        Concept(
          id: "12", kind: .other, definition: "Norma <escrita>. · Otra.", note: "context: nota",
          source: "DPEJ",
          sections: [
            LanguageSection(
              Language(tag: "vi-VN"), [Term("luật cơ bản", partOfSpeech: .noun, note: "reliabilityCode: 5")]),
            LanguageSection(
              .spanish,
              [
                Term(
                  "ley", gender: .feminine,
                  note: "partOfSpeech: gerund · externalCrossReference: web (https://a.es)")
              ]),
          ])
      ],
      changes: [.noTerm: 1, .keptInNote: 3, .unknownValue: 1, .furtherDefinition: 1, .history: 2]),
    ForeignFile(
      testDescription: "MultiTerm with fields of its own",
      text: """
        <mtf><conceptGrp><concept>4</concept><system type="entryClass">1</system>
        <transacGrp><transac type="origination">ana</transac><date>2020-01-01T00:00:00</date></transacGrp>
        <descripGrp><descrip type="Domain">mar</descrip></descripGrp><descripGrp><descrip type="Projekt">X</descrip></descripGrp>
        <languageGrp><language type="Tiếng Việt" lang="VI"/><termGrp><term>biển</term></termGrp></languageGrp>
        <languageGrp><language type="Spanish (Spain)" lang="ES-ES"/><termGrp><term>mar</term>
        <descripGrp><descrip type="Status">forbidden</descrip></descripGrp>
        <descripGrp><descrip type="Gender">f</descrip></descripGrp></termGrp></languageGrp></conceptGrp></mtf>
        """,
      concepts: [
        Concept(
          id: "c4", kind: .other, subjectField: "mar", note: "Projekt: X",
          sections: [
            LanguageSection(.vietnamese, [Term("biển")]),
            LanguageSection(Language(tag: "es-ES"), [Term("mar", status: .deprecated, gender: .feminine)]),
          ])
      ], changes: [.keptInNote: 1, .history: 3]),
    ForeignFile(
      testDescription: "TMX with codes and properties",
      text: """
        <tmx version="1.4"><header/><body><tu tuid="u1"><note>n</note><prop type="x-project">P</prop>
        <tuv xml:lang="ES-MX"><seg>el <bpt i="1">&lt;b></bpt>mar<ept i="1">&lt;/b></ept></seg></tuv>
        <tuv xml:lang="vi"><seg>biển</seg></tuv></tu></body></tmx>
        """,
      concepts: [
        Concept(
          id: "u1", kind: .other, note: "n · project: P",
          sections: [
            LanguageSection(Language(tag: "es-MX"), [Term("el mar")]),
            LanguageSection(.vietnamese, [Term("biển")]),
          ])
      ], changes: [.keptInNote: 1]),
    ForeignFile(
      testDescription: "OmegaT, Spanish first, with comment lines", name: "glossary.txt",
      text: "# Glossary in tab-separated format\nmar\tbiển\tm. y f.\n #uno\t#một\n",
      concepts: [
        Concept(
          kind: .other, note: "m. y f.",
          sections: [LanguageSection(.spanish, [Term("mar")]), LanguageSection(.vietnamese, [Term("biển")])]),
        Concept(
          kind: .other,
          sections: [LanguageSection(.spanish, [Term("#uno")]), LanguageSection(.vietnamese, [Term("#một")])]),
      ]),
    ForeignFile(
      testDescription: "memoQ, all fields, semicolons",
      text: """
        \u{FEFF}Entry_ID;Entry_Subject;Entry_Creator;Entry_Note;Vietnamese;Vietnamese_Def;Term_Example;Spanish_Spain;Spanish_Spain_Def\r
        1;mar;ana;nota;biển;"vùng nước; mặn";Ra biển.;mar;agua salada\r

        """,
      concepts: [
        Concept(
          kind: .other, subjectField: "mar", definition: "vùng nước; mặn · agua salada", note: "nota",
          sections: [
            LanguageSection(.vietnamese, [Term("biển")]),
            LanguageSection(Language(tag: "es-ES"), [Term("mar")]),
          ],
          evidence: [
            Evidence(file: "g", vietnameseLines: [2], spanishLines: [], vietnamese: "Ra biển.", spanish: "")
          ])
      ], changes: [.ignoredColumn: 1, .furtherDefinition: 1, .history: 1]),
    ForeignFile(
      testDescription: "a spreadsheet with quotes, breaks in cells and a column of its own",
      text: "Spanish,Vietnamese,Part of speech,Foto\n\"mar, \"\"el\"\"\",\"biển\ncả\",noun,a.png\n",
      concepts: [
        Concept(
          kind: .other,
          sections: [
            LanguageSection(.spanish, [Term("mar, \"el\"")]),
            LanguageSection(.vietnamese, [Term("biển cả", partOfSpeech: .noun)]),
          ])
      ], changes: [.ignoredColumn: 1]),
  ]

  @Test("The user's columns count, whatever the header says")
  func columns() throws {
    var settings = TableReader.Settings()
    settings.columns = ["-", "es", "vi", "definition"]
    let reader = TableReader(file: "g", settings)
    let concepts = try reader.concepts(in: Array("1\tmar\tbiển\tagua\n2\tsol\tmặt trời\n".utf8))
    #expect(concepts.map { $0.terms(in: .vietnamese).map(\.text) } == [["biển"], ["mặt trời"]])
    #expect(concepts.map { $0.terms(in: .spanish).map(\.text) } == [["mar"], ["sol"]])
    #expect(concepts.map(\.definition) == ["agua", nil])
  }

  @Test(
    "What is no glossary is refused with its line",
    arguments: [
      ("<html><body/></html>", 1), ("<martif><text>\n<body></text></martif>", 2),
      ("{\"a\":\n[{\"languages\":[{}]}]}", 2),
      ("{\"a\":[{\"id\":\"c1\"\n", 2), ("[{\"kind\":\"animal\"}]", 1), ("uno dos tres\n", 1),
      ("vi,es\na,\"b\n", 2), ("vi,es\na,\"b\"c\n", 2), ("PK\u{3}\u{4}", 1),
    ])
  func refused(text: String, line: Int) throws {
    let bytes = Array(text.utf8)
    let error = #expect(throws: TableError.self) {
      _ = try ImportFormat.detected(in: bytes, named: "g").reader(file: "g").concepts(in: bytes)
    }
    #expect(error?.line == line)
  }
}

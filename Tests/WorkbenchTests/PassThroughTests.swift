internal import BitextModel
internal import GlossaryStore
internal import Interchange
internal import Terminology
internal import TestSupport
internal import Testing
internal import Workbench

/// A file of another program comes into the glossary and goes out again: every field that both formats know is there, letter
/// for letter.
@Suite("From a file of another program to another format")
struct PassThroughTests {
  /// A file as another program writes it.
  struct Foreign: Sendable, CustomTestStringConvertible {
    let name: String
    let format: ImportFormat
    /// What the file says besides the terms; each must be found in it, or the test would show nothing.
    let fields: Set<GlossaryField>
    let text: String
    var testDescription: String { name }
  }

  private let folder: TemporaryFolder
  private var settings: Settings

  init() throws {
    folder = try TemporaryFolder()
    settings = Settings(glossary: folder.file("glossary.sqlite"))
    settings.usesBuiltin = false
  }

  @Test("Every field that both formats know is kept", arguments: foreign, ExportFormat.allCases)
  func fields(_ file: Foreign, _ format: ExportFormat) throws {
    let read = try reader(file.format, file.name).concepts(in: Array(file.text.utf8))
    #expect(!read.isEmpty)
    for field in file.fields {
      #expect(read.contains { Said($0).has(field) }, "\(file.name) says no \(field)")
    }

    _ = try folder.write(Array(file.text.utf8), to: file.name)
    let glossary = try settings.openGlossary()
    _ = try GlossaryImport(glossary, ImportOptions()).run([folder.file(file.name)]) { _ in }
    let bytes = try export(glossary, format)
    let written = try reader(ImportFormat.detected(in: bytes, named: Self.names[format] ?? "g"), "g")
      .concepts(in: bytes)

    let held = format.capabilities.held
    for concept in read { try expect(Said(concept), in: written.map(Said.init), held, format) }
  }

  /// Looks for what a concept says, field by field, among concepts that came out of a file.
  private func expect(
    _ said: Said, in written: [Said], _ held: Set<GlossaryField>, _ format: ExportFormat
  ) throws {
    let pairs = said.pairs(usableOnly: !format.capabilities.holdsUnusable)
    if held.contains(.examples) {
      // Where an entry is a pair, each sentence stands with its own term.
      let homes = written.filter { home in pairs.contains(where: home.holds) }
      #expect(
        Set(homes.flatMap { $0.values(.examples) }) == Set(said.values(.examples)), "\(format): examples")
    }
    for pair in pairs {
      if format.capabilities.entry == .onlyTarget, !said.isFirst(pair) { continue }
      let home = written.first { $0.holds(pair) }
      let found = try #require(home, "\(format): \(pair.vietnamese.text) = \(pair.spanish.text) is lost")
      for field in Said.ofConcept where held.contains(field) {
        #expect(found.values(field) == said.values(field), "\(format): \(field)")
      }
      for field in Said.ofTerm where held.contains(field) {
        for term in [pair.vietnamese, pair.spanish] {
          let other = try #require(found.term(term.text))
          var wanted = Said.value(field, term)
          // TBX of 2019 knows no proper nouns; the report counts them.
          if [.tbx3, .tbx3Tags].contains(format), wanted == PartOfSpeech.properNoun.rawValue {
            wanted = PartOfSpeech.noun.rawValue
          }
          #expect(Said.value(field, other) == wanted, "\(format): \(field) of \(term.text)")
        }
      }
    }
  }

  private static let names: [ExportFormat: String] = [.omegat: "g.utf8", .deepl: "g.tsv", .azure: "g.tsv"]

  private func reader(_ format: ImportFormat, _ name: String) throws -> any GlossaryReader {
    var settings = TableReader.Settings()
    settings.languages = name == "glossary.utf8" ? nil : .vietnameseToSpanish
    return format.reader(file: name, settings)
  }

  private func export(_ glossary: OpenedGlossary, _ format: ExportFormat) throws -> [UInt8] {
    let export = GlossaryExport(glossary, ExportSelection(), settings: settings)
    try OutputFile(path: folder.file("out")).write { _ = try export.write(as: format, to: &$0) }
    return Array(try folder.read("out"))
  }
}

/// What a concept says, by field.
private struct Said {
  let concept: Concept

  init(_ concept: Concept) {
    self.concept = concept
  }

  static let ofConcept: [GlossaryField] = [
    .kind, .subjectField, .definition, .note, .source, .places,
  ]
  static let ofTerm: [GlossaryField] = [
    .status, .review, .partOfSpeech, .gender, .type, .region, .termNote, .termSource,
  ]

  struct Pair {
    let vietnamese: Term
    let spanish: Term
  }

  func pairs(usableOnly: Bool) -> [Pair] {
    func terms(_ language: Language) -> [Term] {
      concept.terms(in: language).filter { !usableOnly || [.preferred, .admitted].contains($0.status) }
    }
    return terms(.vietnamese).flatMap { vietnamese in
      terms(.spanish).map { Pair(vietnamese: vietnamese, spanish: $0) }
    }
  }

  /// Whether a pair has the target that stands where a source has one target.
  func isFirst(_ pair: Pair) -> Bool {
    let usable = pairs(usableOnly: true).map(\.spanish)
    let best = usable.first { $0.status == .preferred } ?? usable.first
    return best?.text == pair.spanish.text
  }

  func holds(_ pair: Pair) -> Bool { term(pair.vietnamese.text) != nil && term(pair.spanish.text) != nil }

  func term(_ text: String) -> Term? {
    concept.sections.flatMap(\.terms).first { $0.text.utf8.elementsEqual(text.utf8) }
  }

  func has(_ field: GlossaryField) -> Bool {
    if Self.ofConcept.contains(field) || field == .examples { return !values(field).isEmpty }
    return concept.sections.flatMap(\.terms).contains { !Self.value(field, $0).isEmpty }
  }

  /// What the concept says under a field, as bytes: texts in NFC and NFD are the same to Swift.
  func values(_ field: GlossaryField) -> [[UInt8]] {
    let values: [String?] =
      switch field {
      case .kind: [concept.kind.rawValue]
      case .subjectField: [concept.subjectField]
      case .definition: [concept.definition]
      case .note: [concept.note]
      case .source: [concept.source]
      case .examples:
        concept.evidence.flatMap { [$0.vietnamese, $0.spanish] }.filter { !$0.isEmpty }.sorted()
      case .places: concept.evidence.map { "\($0.file) \($0.vietnameseLines) \($0.spanishLines)" }
      default: []
      }
    return values.compactMap { $0.map { Array($0.utf8) } }
  }

  static func value(_ field: GlossaryField, _ term: Term) -> String {
    switch field {
    case .status: term.status.rawValue
    case .review: term.review.rawValue
    case .partOfSpeech: term.partOfSpeech?.rawValue ?? ""
    case .gender: term.gender?.rawValue ?? ""
    case .type: term.type?.rawValue ?? ""
    case .region: term.region ?? ""
    case .termNote: term.note ?? ""
    case .termSource: term.source ?? ""
    default: ""
    }
  }
}

extension PassThroughTests {
  static let foreign = [
    Foreign(
      name: "lisa.tbx", format: .tbx,
      fields: [
        .subjectField, .definition, .note, .source, .examples, .status, .partOfSpeech, .gender, .type,
        .region, .termNote,
        .termSource,
      ],
      text: """
        <?xml version="1.0"?><martif type="TBX" xml:lang="vi"><text><body><termEntry id="x1">
        <descrip type="subjectField">hàng hải &amp; mar</descrip><descripGrp><descrip type="definition">Cuerda &lt;gruesa&gt;.</descrip></descripGrp>
        <admin type="source">Ley 5/2010</admin><note>nota «a»</note>
        <langSet xml:lang="vi"><tig><term>dây chão</term><termNote type="partOfSpeech">noun</termNote>
        <termNote type="termType">fullForm</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
        <descrip type="context">Buộc dây chão vào cọc.</descrip><admin type="source">VNA</admin></tig></langSet>
        <langSet xml:lang="es"><tig><term>estacha</term><termNote type="grammaticalGender">feminine</termNote>
        <termNote type="geographicalUsage">España</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
        <descrip type="context">Amarró la estacha.</descrip><note>de barco</note></tig>
        <tig><term>maroma</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
        <tig><term>soga</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
        </termEntry></body></text></martif>
        """),
    Foreign(
      name: "iso.tbx", format: .tbx, fields: [.subjectField, .definition, .status, .partOfSpeech, .termNote],
      text: """
        <tbx type="TBX-Basic" style="dct" xml:lang="vi" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"
          xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader/><text><body><conceptEntry id="c9">
        <min:subjectField>derecho</min:subjectField><langSec xml:lang="vi"><termSec><term>hợp đồng</term>
        <min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        <langSec xml:lang="es"><basic:definition>Acuerdo escrito.</basic:definition><termSec><term>contrato</term>
        <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus><note>común</note></termSec></langSec></conceptEntry></body></text></tbx>
        """),
    Foreign(
      name: "multiterm.xml", format: .multiterm,
      fields: [.subjectField, .definition, .note, .gender, .status, .termNote],
      text: """
        <mtf><conceptGrp><concept>4</concept><descripGrp><descrip type="Domain">mar</descrip></descripGrp>
        <descripGrp><descrip type="Definition">Agua salada.</descrip></descripGrp><descripGrp><descrip type="Note">n</descrip></descripGrp>
        <languageGrp><language type="Vietnamese" lang="VI"/><termGrp><term>biển</term></termGrp></languageGrp>
        <languageGrp><language type="Spanish" lang="ES"/><termGrp><term>mar</term>
        <descripGrp><descrip type="Gender">masculine</descrip></descripGrp><descripGrp><descrip type="Note">también f.</descrip></descripGrp></termGrp>
        <termGrp><term>piélago</term><descripGrp><descrip type="Status">admitted</descrip></descripGrp></termGrp></languageGrp></conceptGrp></mtf>
        """),
    Foreign(
      name: "memory.tmx", format: .tmx, fields: [.note],
      text: """
        <tmx version="1.4"><header/><body><tu tuid="u1"><note>n &amp; n</note><tuv xml:lang="vi"><seg>biển <bpt i="1">&lt;b></bpt>cả<ept i="1">&lt;/b></ept></seg></tuv>
        <tuv xml:lang="es"><seg>alta mar</seg></tuv></tu></body></tmx>
        """),
    Foreign(
      name: "memoq.csv", format: .table, fields: [.subjectField, .definition, .note, .examples],
      text: """
        \u{FEFF}Entry_ID;Entry_Subject;Entry_Note;Vietnamese;Vietnamese_Def;Term_Example;Spanish\r
        1;mar;nota;biển;"vùng nước; ""mặn"", ""sâu"" lắm";Ra biển.;mar\r

        """),
    Foreign(
      name: "glossary.utf8", format: .omegat, fields: [.note],
      text: "# Glossary\nbiển\tmar\tm. y f.\nđường\tazúcar\t\n"),
    Foreign(
      name: "weblate.csv", format: .table, fields: [.definition, .note, .source],
      text: """
        "location","source","target","id","fuzzy","context","translator_comments","developer_comments"
        "","biển","mar","","","Agua ""salada"", mucha","m. y f.","Atlas, 12"

        """),
  ]
}

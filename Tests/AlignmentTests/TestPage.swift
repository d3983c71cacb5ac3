import BitextModel
import Terminology
import TextCore

@testable import Alignment

/// A page as the tests write it: its lines, or what a reader made of it.
struct TestPage {
  let document: Document

  /// Plain text; empty lines count and are none.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let segments = lines.enumerated().compactMap { number, line -> Segment? in
      line.allSatisfy { $0 == " " } ? nil : Segment(text: String(line), lines: number + 1...number + 1)
    }
    document = Document(name: "page.txt", segments: segments)
  }

  /// Segments with roles, one a line.
  init(_ segments: [(Segment.Role, String)]) {
    document = Document(
      name: "page.html",
      segments: segments.enumerated().map { Segment(text: $1.1, lines: $0 + 1...$0 + 1, role: $1.0) })
  }

  /// What an aligner finds: `11=12` for a pair, `5=` for a caption without a counterpart.
  func aligned(_ resources: LanguageResources = Self.resources) -> [String] {
    let alignment = CaptionAligner(resources: resources).align(document)
    let pairs = alignment.pairs.map { Self.numbers($0.vietnamese) + "=" + Self.numbers($0.spanish) }
    return pairs + alignment.unpaired.map { Self.numbers($0) + "=" }
  }

  private static func numbers(_ group: CaptionGroup) -> String {
    group.lines.map(String.init).joined(separator: ",")
  }

  /// The units of the page, and a lexer that knows their words.
  func units() -> [PageUnit] {
    var lexer = Self.resources.lexer
    return PageSplitter(resources: Self.resources).units(of: document, lexer: &lexer)
  }

  /// The groups of the page.
  func groups() -> [CaptionGroup] { CaptionGrouper().groups(of: units()) }

  /// What the tests know beforehand; a handful of words, so that a test compiles it in no time.
  static let resources = LanguageResources(glossary: concepts, lexicon: lexicon)

  static let concepts: [Concept] = [
    ("Bộ Ngoại giao", "Ministerio de Asuntos Exteriores"), ("Quốc hội", "Asamblea Nacional"),
    ("Bộ Y tế", "Ministerio de Salud"), ("Ủy ban nhân dân tỉnh", "Comité Popular de la provincia"),
  ].map { vietnamese, spanish in
    Concept(
      kind: .organization,
      sections: [
        LanguageSection(.vietnamese, [Term(vietnamese)]), LanguageSection(.spanish, [Term(spanish)]),
      ])
  }

  static let lexicon: [LexiconEntry] = [
    ("phát biểu", ["intervenir", "discurso"]), ("hội nghị", ["conferencia", "reunión"]),
    ("nông dân", ["agricultor"]),
    ("cà phê", ["café"]), ("học sinh", ["alumno", "estudiante"]), ("trao", ["entregar"]),
    ("quà", ["regalo"]),
    ("thu hoạch", ["cosechar", "recoger", "cosecha"]), ("tiếp", ["recibir"]), ("cầu", ["puente"]),
    ("mới", ["nuevo"]),
    ("công nhân", ["obrero", "trabajador"]), ("nhà máy", ["fábrica"]), ("triển lãm", ["exposición"]),
    ("tranh", ["pintura", "cuadro"]), ("du khách", ["turista"]), ("tham quan", ["visitar"]),
    ("chợ", ["mercado"]),
    ("bác sĩ", ["médico"]), ("khám bệnh", ["consulta", "examinar"]), ("trẻ em", ["niño"]),
    ("cá", ["pez", "pescado"]),
  ].map { LexiconEntry(vietnamese: $0, spanish: $1, partOfSpeech: .noun) }
}

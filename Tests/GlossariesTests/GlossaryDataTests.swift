import BitextModel
import Terminology
import Testing
import TextCore

@Suite("The glossaries that ship")
struct GlossaryDataTests {
  /// A row's name in a message.
  private func name(_ concept: Concept) -> String {
    let vietnamese = concept.terms(in: .vietnamese).first?.text ?? "–"
    return vietnamese + " = " + (concept.terms(in: .spanish).first?.text ?? "–")
  }

  @Test(
    "Every glossary is read, in NFC, without a BOM, and its last line ends", arguments: ShippedData.glossaries
  )
  func form(name: String) throws {
    let bytes = try ShippedData.bytes(name)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    #expect(ICU.isNFC(bytes))
    #expect(!bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.last == 0x0A)
    #expect(!bytes.contains(0x0D))
    #expect(try ShippedData.concepts(name).count > 50)
  }

  @Test("There are a thousand concepts and more, of every kind that the program looks for")
  func count() throws {
    let concepts = try ShippedData.concepts()
    #expect(concepts.count >= 1000)
    for kind in [TermKind.title, .organization, .place, .event] {
      #expect(concepts.contains { $0.kind == kind }, "\(kind)")
    }
  }

  @Test("Every concept has both languages, a source and a subject field", arguments: ShippedData.glossaries)
  func complete(name: String) throws {
    for concept in try ShippedData.concepts(name) {
      #expect(!concept.terms(in: .vietnamese).isEmpty && !concept.terms(in: .spanish).isEmpty)
      #expect(concept.source?.isEmpty == false, "\(self.name(concept))")
      #expect(concept.subjectField?.isEmpty == false, "\(self.name(concept))")
    }
  }

  @Test(
    "No text has spaces at its ends, two in a row, or invisible characters", arguments: ShippedData.glossaries
  )
  func spaces(name: String) throws {
    for concept in try ShippedData.concepts(name) {
      let texts =
        concept.sections.flatMap { $0.terms.map(\.text) }
        + [concept.note, concept.definition].compactMap(\.self)
      for text in texts {
        let isClean = NormalizedText(text).text.utf8.elementsEqual(text.utf8)
        #expect(isClean && !text.contains("  ") && text.first != " " && text.last != " ", "\(text)")
      }
    }
  }

  @Test(
    "Every Vietnamese word is a syllable, a loan or an acronym that is known",
    arguments: ShippedData.glossaries)
  func syllables(name: String) throws {
    var strange: Set<String> = []
    for concept in try ShippedData.concepts(name) {
      for term in concept.terms(in: .vietnamese) { strange.formUnion(KnownWords.strange(in: term)) }
    }
    #expect(strange.isEmpty, "\(strange.sorted())")
  }

  @Test("No Vietnamese term heads two concepts of one kind")
  func duplicates() throws {
    var seen: [String: String] = [:]
    for concept in try ShippedData.concepts() {
      let key = "\(concept.kind) " + (concept.terms(in: .vietnamese).first.map { ToneKey.of($0.text) } ?? "")
      #expect(seen[key] == nil, "\(name(concept)) and \(seen[key] ?? "")")
      seen[key] = name(concept)
    }
  }

  /// Terms that are one concept's own and another's variant, since Spanish tells apart what Vietnamese does not.
  static let shared: Set<String> = ["bộ trưởng ngoại giao", "thứ trưởng ngoại giao"]

  @Test("No Vietnamese term of one kind, preferred or not, leads to two preferred Spanish terms")
  func contradictions() throws {
    var preferred: [String: Set<String>] = [:]
    for concept in try ShippedData.concepts() {
      let spanish = concept.terms(in: .spanish).first?.text ?? ""
      for term in concept.terms(in: .vietnamese) where !Self.shared.contains(ToneKey.of(term.text)) {
        preferred["\(concept.kind) \(ToneKey.of(term.text))", default: []].insert(spanish)
      }
    }
    for (term, spanish) in preferred { #expect(spanish.count == 1, "\(term): \(spanish.sorted())") }
  }

  @Test("No concept gives one term twice")
  func repeated() throws {
    for concept in try ShippedData.concepts() {
      for section in concept.sections {
        let texts = section.terms.map(\.text)
        #expect(Set(texts).count == texts.count, "\(name(concept)): \(texts)")
      }
    }
  }

  /// Forms that no rule for single words gives.
  static let irregular: Set<String> = [
    "encargada de negocios interina", "superiora de la pagoda", "Heroína del Trabajo",
    "Heroína de las Fuerzas Armadas Populares",
    "secretaria general de la Asamblea Nacional y jefa de su Oficina",
    "secretaria general del Partido Popular Revolucionario y presidenta de Laos",
    "secretaria general del Partido Comunista y presidenta de China",
  ]

  /// Offices that men alone hold.
  static let menOnly: Set<String> = ["papa", "cardenal", "arzobispo", "obispo", "sacerdote"]

  @Test("Every title has a feminine form, in its row or by rule")
  func feminine() throws {
    for concept in try ShippedData.concepts() where concept.kind == .title {
      guard let term = concept.terms(in: .spanish).first, !Self.menOnly.contains(term.text) else { continue }
      let hasOwn = concept.terms(in: .spanish).contains { $0.gender == .feminine }
      let isCommon = term.gender == .other || term.gender == .feminine
      let hasRule = SpanishInflection.feminine(of: term.text) != term.text
      #expect(hasOwn || isCommon || hasRule, "\(name(concept))")
    }
  }

  @Test("The rule gives the feminine form that the row gives")
  func inflection() throws {
    for concept in try ShippedData.concepts() where concept.kind == .title {
      let terms = concept.terms(in: .spanish)
      guard let masculine = terms.first, masculine.gender == .masculine,
        let feminine = terms.first(where: { $0.gender == .feminine }), !Self.irregular.contains(feminine.text)
      else { continue }
      #expect(SpanishInflection.feminine(of: masculine.text) == feminine.text)
    }
  }
}

/// A term as it is compared: small letters, the tone in the old style.
enum ToneKey {
  static func of(_ text: String) -> String {
    var lexer = Lexer()
    return lexer.words(of: text).map { lexer.vocabulary.text(of: $0.word) }.joined(separator: " ")
  }
}

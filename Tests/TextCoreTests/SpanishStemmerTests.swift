import Testing

@testable import TextCore

@Suite("Spanish stemmer")
struct SpanishStemmerTests {
  private func stem(_ word: String) -> String {
    String(decoding: SpanishStemmer.stem(Array(Folding.folded(word).utf8)), as: UTF8.self)
  }

  @Test(
    "The forms of a word share a stem",
    arguments: [
      ["entrega", "entregó", "entregan", "entregar", "entregado", "entregas"],
      ["visita", "visitó", "visitan", "visitar", "visitando"],
      ["interviene", "intervienen", "intervenir"],
      ["cuenta", "cuentan", "contar", "contó"],
      ["presidente", "presidentes"],
      ["ministerio", "ministerios"],
      ["premio", "premios"],
      ["ministro", "ministra", "ministros", "ministras"],
      ["recibe", "recibió", "reciben", "recibir", "recibido"],
      ["vietnamita", "vietnamitas"],
      ["asociación", "asociaciones"],
      ["cooperación", "cooperaciones"],
      ["embajador", "embajadores"],
      ["exterior", "exteriores"],
      ["director", "directores", "directora"],
      ["universidad", "universidades"],
      ["firma", "firmó", "firman", "firmar", "firmado"],
      ["delegación", "delegaciones"],
      ["inaugura", "inauguró", "inauguración", "inaugurar"],
    ])
  func shared(forms: [String]) {
    #expect(Set(forms.map(stem)).count == 1, "\(forms.map { "\($0)=\(stem($0))" })")
  }

  @Test(
    "Words that have nothing in common keep apart",
    arguments: [
      ("presidente", "residente"), ("ministro", "ministerio"), ("Asia", "asistir"), ("puente", "punto"),
      ("caso", "cosa"),
      ("norte", "norma"), ("partido", "parque"), ("mar", "marzo"), ("guerra", "gorra"), ("Hanoi", "Hue"),
      ("comisión", "comité"), ("vicepresidente", "presidente"), ("exterior", "interior"),
    ])
  func apart(one: String, other: String) {
    #expect(stem(one) != stem(other))
  }

  @Test("Short words and words of other letters stay as they are")
  func kept() {
    for word in ["de", "mar", "ley", "onu", "vna"] { #expect(stem(word) == word) }
    #expect(SpanishStemmer.stem(Array("москва".utf8)) == Array("москва".utf8))
    #expect(SpanishStemmer.stem([]).isEmpty)
  }

  @Test(
    "A stem is never shorter than three letters, and never longer than its word", arguments: UInt64(0)..<20)
  func length(seed: UInt64) {
    var random = RandomText(seed: seed)
    let letters = Array("aeiouacdlnrstdomg".utf8)
    for byte in random.noise(length: 300).utf8.split(separator: 0x41) {
      let word = byte.map { letters[Int($0) % letters.count] }
      let stem = SpanishStemmer.stem(word)
      #expect(stem.count <= word.count && stem.count >= min(word.count, 2), "seed \(seed)")
    }
  }
}

import Testing

@testable import Terminology

@Suite("Spanish inflection")
struct SpanishInflectionTests {
  @Test(
    "An office has its feminine form",
    arguments: [
      ("viceministro de Cultura", "viceministra de Cultura"), ("primer ministro", "primera ministra"),
      ("viceprimer ministro", "viceprimera ministra"),
      ("presidente de la República", "presidenta de la República"),
      ("vicepresidente", "vicepresidenta"), ("expresidente del Gobierno", "expresidenta del Gobierno"),
      ("exministro", "exministra"), ("exjefe", "exjefa"), ("secretario general", "secretaria general"),
      ("director general adjunto", "directora general adjunta"),
      ("jefe de Estado Mayor", "jefa de Estado Mayor"),
      ("alcalde", "alcaldesa"), ("embajador", "embajadora"), ("juez presidente", "jueza presidenta"),
      ("embajador extraordinario y plenipotenciario", "embajadora extraordinaria y plenipotenciaria"),
      ("profesor asociado y doctor", "profesora asociada y doctora"),
      ("ministro, jefe", "ministra, jefa"),
      ("alto representante", "alta representante"), ("segundo jefe de misión", "segunda jefa de misión"),
      ("rey", "reina"), ("príncipe heredero", "princesa heredera"),
      ("héroe del trabajo", "heroína del trabajo"),
      ("diputado", "diputada"), ("capitán superior", "capitana superior"), ("", ""),
    ])
  func feminine(masculine: String, feminine: String) {
    #expect(SpanishInflection.feminine(of: masculine) == feminine)
  }

  @Test(
    "Nouns common to both genders stay",
    arguments: [
      "miembro permanente", "general", "teniente general", "mayor general", "portavoz",
      "representante residente",
      "líder", "cónsul general", "fiscal", "comandante en jefe", "artista del pueblo",
      "asistente de la ministra",
      "coronel superior", "piloto",
    ])
  func common(title: String) {
    #expect(SpanishInflection.feminine(of: title) == title)
  }

  @Test(
    "A noun has its plural",
    arguments: [
      ("ministro", "ministros"), ("director", "directores"), ("portavoz", "portavoces"),
      ("juez", "jueces"),
      ("inspección", "inspecciones"), ("capitán", "capitanes"), ("comité", "comités"), ("rey", "reyes"),
      ("cónsul", "cónsules"), ("general", "generales"), ("crisis", "crisis"), ("y", "y"), ("", ""),
    ])
  func plural(singular: String, plural: String) {
    #expect(SpanishInflection.pluralWord(singular) == plural)
  }

  @Test("A phrase has its forms, each once, itself first")
  func forms() {
    #expect(
      SpanishInflection.forms(of: "viceministro de Cultura") == [
        "viceministro de Cultura", "viceministra de Cultura", "viceministros de Cultura",
        "viceministras de Cultura",
      ])
    #expect(SpanishInflection.forms(of: "fiscal") == ["fiscal", "fiscales"])
    #expect(
      SpanishInflection.forms(of: "profesor y doctor") == [
        "profesor y doctor", "profesora y doctora", "profesores y doctores", "profesoras y doctoras",
      ])
  }
}

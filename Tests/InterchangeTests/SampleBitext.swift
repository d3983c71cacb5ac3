import BitextModel

@testable import Interchange

/// A short bitext with all that writers have to get right: merges, null beads, escapes, forbidden characters, decomposed
/// letters, doubtful beads.
enum SampleBitext {
  static let bitext = Bitext(
    source: Document(name: "chợ <hoa>.vi.txt", segments: vietnamese),
    target: Document(name: "mercado & flores.es.txt", segments: spanish), beads: beads,
    signature: "doichieu:0.1|sample|“x” <y>")

  private static let vietnamese = [
    Segment(text: "Chợ hoa Tết mở cửa", lines: 1...1),
    Segment(text: "Sáng nay, chợ hoa Hàng Lược đón hàng nghìn khách từ khắp nơi.", lines: 3...4),
    Segment(text: "Giá đào <bích> & quất \"cao\" hơn năm ngoái.", lines: 5...5),
    Segment(text: "Ban tổ chức cảm ơn các nhà tài trợ.", lines: 6...6),
    Segment(text: "Bà Tư nói:\u{7}\u{0}\t“Tôi bán đào đã ba mươi na\u{306}m.”\nRồi bà cười.", lines: 8...9),
    Segment(text: "\u{1}\u{2}", lines: 10...10),
  ]

  private static let spanish = [
    Segment(text: "Abre el mercado de flores del Tet", lines: 1...1),
    Segment(text: "El mercado de Hang Luoc recibió esta mañana a miles de visitantes.", lines: 2...2),
    Segment(text: "Llegaron de todas partes.", lines: 3...3),
    Segment(text: "Los melocotoneros «bich» y los kumquats cuestan más que el año pasado.", lines: 5...5),
    Segment(text: "La señora Tu dijo: “Vendo flores desde hace treinta años.”", lines: 6...6),
    Segment(text: "Lea también: Las flores de Da Lat", lines: 9...9),
    Segment(text: "Fin", lines: 10...10),
  ]

  private static let beads = [
    Bead(source: 0..<1, target: 0..<1, probability: 0.9876),
    Bead(source: 1..<2, target: 1..<3, probability: 0.91),
    Bead(source: 2..<3, target: 3..<4, probability: 0.314),
    Bead(source: 3..<4, target: 4..<4, probability: 0.8),
    Bead(source: 4..<5, target: 4..<5, probability: 1),
    Bead(source: 5..<5, target: 5..<6, probability: 0.45),
    Bead(source: 5..<6, target: 6..<7, probability: 0.02),
  ]

  /// Links in the first bead: chợ hoa – mercado, flores; Tết – Tet; mở cửa – Abre.
  static let words: [LinkedWords?] = [
    LinkedWords(
      source: [0..<5, 6..<9, 10..<15, 16..<21, 22..<27],
      target: [0..<4, 5..<7, 8..<15, 16..<18, 19..<25, 26..<29, 30..<33],
      links: [(0, 2), (1, 4), (2, 6), (3, 0), (4, 0)].map { WordLink(source: $0, target: $1) })
  ]
}

import BitextModel
import Checks
import Terminology
import TextCore

/// A pair of lines with the expected findings marked in them: `⟦text|category|suggestion⟧`.
struct MarkedPair {
  let vietnamese: String
  let spanish: String
  /// "vi es-name-missing: Kha Vĩnh Thọ → Kha Vinh Tho", in the order of the text.
  let expected: [String]

  init(_ vietnamese: String, _ spanish: String) {
    let (source, one) = Self.unmarked(vietnamese, side: "vi")
    let (target, other) = Self.unmarked(spanish, side: "es")
    self.vietnamese = source
    self.spanish = target
    expected = one + other
  }

  private static func unmarked(_ text: String, side: String) -> (String, [String]) {
    var plain = ""
    var expected: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
      plain += rest[..<open]
      let fields = rest[rest.index(after: open)..<close].split(separator: "|").map(String.init)
      plain += fields[0]
      expected.append("\(side) \(fields[1]): \(fields[0]) → \(fields.count > 2 ? fields[2] : "?")")
      rest = rest[rest.index(after: close)...]
    }
    return (plain + rest, expected)
  }
}

/// A checker that knows a few places and words, whatever ships.
enum SmallChecker {
  static let places = [
    ("Hà Nội", ["Hanoi", "Hanói"]), ("Việt Nam", ["Vietnam", "Viet Nam"]), ("Huế", ["Hue"]),
    ("Quảng Trị", ["Quang Tri"]),
    ("Thành phố Hồ Chí Minh", ["Ciudad Ho Chi Minh"]), ("Hồ Chí Minh", ["Ho Chi Minh"]),
    ("Đà Nẵng", ["Da Nang"]),
    ("Sóc Trăng", ["Soc Trang"]),
  ]

  static func make(style: HouseStyle = HouseStyle()) -> TextChecker {
    let concepts = places.map { vietnamese, spanish in
      Concept(
        kind: .place,
        sections: [
          LanguageSection(.vietnamese, [Term(vietnamese)]),
          LanguageSection(.spanish, spanish.map { Term($0) }),
        ])
    }
    let world = WorldNames()
    let resources = LanguageResources(glossary: concepts, world: world)
    return TextChecker(resources, Gazetteer(concepts: concepts, world: world), style: style)
  }

  /// The findings of a text as `MarkedPair` writes them.
  static func summary(_ pairs: [(String, String)], style: HouseStyle = HouseStyle()) -> [String] {
    var checker = make(style: style)
    let beads = pairs.enumerated().map { number, pair in
      CheckedText.Bead(
        vietnamese: [CheckedText.Line(number: number, text: pair.0)],
        spanish: [CheckedText.Line(number: number, text: pair.1)])
    }
    return checker.report(on: CheckedText(beads: beads)).findings
      .sorted {
        ($0.line, $0.side.tag == "vi" ? 0 : 1, $0.range.lowerBound) < (
          $1.line, $1.side.tag == "vi" ? 0 : 1, $1.range.lowerBound
        )
      }
      .map { "\($0.side.tag) \($0.category.rawValue): \($0.text) → \($0.suggestion ?? "?")" }
  }
}

internal import BitextModel
internal import Terminology
internal import Workbench

/// A place where both languages stand side by side, the terms marked.
struct ExampleValue: Encodable {
  let vi: String
  let es: String
  let file: String
  let line: Int
  let viMarks: [TextMark]
  let esMarks: [TextMark]

  init(_ example: LookUpExample, _ terms: (vietnamese: [String], spanish: [String])) {
    let (vietnamese, spanish) = (
      MarkedText(example.vi, terms: terms.vietnamese), MarkedText(example.es, terms: terms.spanish)
    )
    (vi, es, file, line) = (vietnamese.text, spanish.text, example.file, example.line)
    (viMarks, esMarks) = (vietnamese.marks.map(TextMark.init), spanish.marks.map(TextMark.init))
  }

  /// The places of a concept.
  static func examples(of concept: Concept) -> [ExampleValue] {
    let texts = { (terms: [Term]) in terms.filter { $0.review != .rejected }.map(\.text) }
    let terms = (texts(concept.terms(in: .vietnamese)), texts(concept.terms(in: .spanish)))
    return concept.evidence.map { ExampleValue(LookUpExample($0), terms) }
  }
}

/// A part of a text, in Unicode scalars.
struct TextMark: Encodable {
  let start: Int
  let end: Int

  init(_ range: Range<Int>) {
    (start, end) = (range.lowerBound, range.upperBound)
  }
}

internal import BitextModel
internal import Checks
internal import Terminology

/// The letters and syllables of Vietnamese text checked, line by line, with the words that the settings know.
package struct OrthographyWork {
  private var scan: OrthographyScan
  private var number = 0
  /// How many findings there were so far.
  package private(set) var findings = 0

  /// Reads what is known of words.
  package init(_ settings: Settings) throws(WorkbenchError) {
    scan = OrthographyScan(known: try KnownWords(settings))
  }

  /// How many lines were not clean at first sight.
  package var closeLooks: Int { scan.closeLooks }

  /// Checks the next line.
  package mutating func check(_ line: ArraySlice<UInt8>) {
    number += 1
    let text = String(decoding: line, as: UTF8.self)
    findings += scan.check(CheckedText.Line(number: number, text: text), side: .vietnamese).findings.count
  }
}

extension KnownWords {
  /// The Vietnamese words of the lexicon and the glossaries that the settings ask for.
  init(_ settings: Settings) throws(WorkbenchError) {
    try self.init(Knowledge(settings))
  }

  /// The Vietnamese words of the lexicon and the glossaries that were read.
  init(_ knowledge: Knowledge) throws(WorkbenchError) {
    self.init()
    for concept in try knowledge.concepts() { for term in concept.terms(in: .vietnamese) { add(term.text) } }
    for entry in try knowledge.lexiconEntries() { add(entry.vietnamese) }
  }
}

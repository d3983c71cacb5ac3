internal import Terminology

/// What an XML glossary holds, gathered concept by concept; subclasses know what the elements of their format mean.
///
/// A class because the parser's callbacks carry one pointer.
class ConceptEvents: XMLEvents {
  /// The concept that is being read.
  var builder: ConceptBuilder
  /// The element whose text is being read.
  var reading = ReadElement()
  private var concepts: [Concept] = []
  private var error: TableError?
  private var isInside = false

  init(file: String) {
    builder = ConceptBuilder(file: file)
  }

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {}

  func end(_ element: String) {}

  func text(_ text: UnsafeBufferPointer<UInt8>) { reading.append(text) }

  /// Looks at the first element; `wanted` says what it should be.
  final func checkRoot(_ element: String, _ names: @autoclosure () -> Set<String>, wanted: String, line: Int)
  {
    if isInside { return }
    isInside = true
    if !names().contains(element) { error = .expected(wanted, found: "<\(element)>", line: line) }
  }

  /// Ends the concept that is being read.
  final func endConcept() {
    if let concept = builder.finish() { concepts.append(concept) }
  }

  /// Parses a document and hands its concepts on as they come; tells what became of what was in it.
  final func forEachConcept(
    of pieces: () throws -> [UInt8]?, _ body: (Concept) throws -> Void
  ) throws -> ImportReport {
    let parser = XMLPieces(self)
    while let bytes = try pieces() {
      let outcome = Result { () throws(TableError) in try parser.feed(bytes) }
      for concept in concepts { try body(concept) }
      concepts.removeAll(keepingCapacity: true)
      if let error { throw error }
      try outcome.get()
    }
    try parser.finish()
    return builder.report
  }
}

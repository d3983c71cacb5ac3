internal import HTTPTypes
internal import Hummingbird
internal import TextCore
internal import Workbench

/// `/api/align`: what belongs together, and what a person makes of it.
enum AlignRoutes {
  static func add(to interface: inout Interface) {
    let jobs = interface.desk.jobs
    interface.on(.post, "/api/align", AlignInput.self, on: jobs) { desk, input, _ in
      let content = try TextInput.content(page: input.page, vi: input.vi, es: input.es)
      do {
        return BitextValue(try align(content, input, desk))
      } catch {
        guard let problem = Problem.ofText(error) else { throw error }
        return BitextValue(problem, name: content.name)
      }
    }
    interface.file("/api/align/export", BitextInput.self) { desk, input, query in
      guard let format = try query.choice("format", ExportName.self) else {
        throw Problem.bad("expected “format” in the address: tmx, xliff or html")
      }
      let bitext = try input.bitext()
      return FileAnswer(
        name: bitext.name + "." + format.rawValue, file: try desk.bitexts.write(bitext, as: format.format))
    }
    interface.on(.post, "/api/corpus", BitextInput.self, on: jobs) { desk, input, _ in
      let bitext = try input.bitext()
      return SavedValue(try desk.bitexts.save(bitext), name: bitext.name)
    }
  }

  private static func align(_ content: TextInput.Content, _ input: AlignInput, _ desk: Desk) throws
    -> DeskBitext
  {
    switch content {
    case .page(let page): try desk.bitexts.align(page)
    case .pair(let vi, let es): try desk.bitexts.align(vi, es, by: input.segment?.value.kind ?? .line)
    }
  }

  /// A format for corrected bitexts.
  private enum ExportName: String, CaseIterable {
    case tmx, xliff, html

    var format: BitextFormat {
      switch self {
      case .tmx: .tmx
      case .xliff: .xliff
      case .html: .html
      }
    }
  }
}

extension SegmentName {
  fileprivate var kind: SegmentKind {
    switch self {
    case .line: .line
    case .sentence: .sentence
    case .paragraph: .paragraph
    }
  }
}

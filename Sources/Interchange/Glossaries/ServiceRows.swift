internal import BitextModel
package import Terminology

/// The rows of a glossary for a machine translation service: two columns, one target a source.
package struct ServiceRows: GlossaryRows {
  /// Pairs, and nothing else.
  package static let capabilities = FormatCapabilities(.onlyTarget, [])

  /// What a service takes, by its documentation.
  package struct Limits: Hashable, Sendable {
    /// The most bytes of a term in UTF-8.
    package var termBytes = Int.max
    /// The most bytes of all terms together.
    package var fileBytes = Int.max

    /// No limits.
    package init() {}
  }

  /// The names of the columns, where the service wants them.
  package let header: [String]?
  private let limits: Limits
  private var pairs: OnlyTargets
  private var bytes = 0

  /// Rows for a direction.
  package init(languages: ExportLanguages, hasHeader: Bool = false, limits: Limits = Limits()) {
    header = hasHeader ? languages.ordered.map(\.tag) : nil
    self.limits = limits
    pairs = OnlyTargets(languages, for: Self.capabilities)
  }

  /// A row for each source term whose text has none yet.
  package mutating func rows(of concept: Concept, _ report: inout ExportReport) throws -> [[String]] {
    let longest = limits.termBytes
    let found = try pairs.pairs(of: concept, &report) {
      $0.source.utf8.count <= longest && $0.target.utf8.count <= longest
    }
    let rows = found.filter { fits($0) }.map { [$0.source, $0.target] }
    report.lose(.beyondSize, found.count - rows.count)
    report.entries += rows.count
    return rows
  }

  /// Whether the file has room for a pair; counts it then.
  private mutating func fits(_ pair: OnlyTargets.Pair) -> Bool {
    // A separator, a line end, and quotes.
    let size = pair.source.utf8.count + pair.target.utf8.count + 6
    guard bytes + size <= limits.fileBytes else { return false }
    bytes += size
    return true
  }
}

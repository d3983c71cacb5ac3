/// A language, by its BCP 47 tag as it was read: `vi`, `es`, `es-MX`.
package struct Language: Hashable, Sendable {
  /// The whole tag, region included.
  package let tag: String

  /// Takes a tag as it stands in a file; nothing is checked.
  package init(tag: String) {
    self.tag = tag
  }

  /// Vietnamese without a region.
  package static let vietnamese = Language(tag: "vi")
  /// Spanish without a region.
  package static let spanish = Language(tag: "es")

  /// The language without its region, in lower case: `es` of `es-MX` or `es_MX`.
  package var base: String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// Whether this is Vietnamese, of whatever region.
  package var isVietnamese: Bool { hasBase("vi") }
  /// Whether this is Spanish, of whatever region.
  package var isSpanish: Bool { hasBase("es") }

  /// Lines ask for their language one by one, and nearly all tags have no region.
  private func hasBase(_ code: String) -> Bool {
    tag.utf8.count == 2 ? zip(tag.utf8, code.utf8).allSatisfy { $0 | 0x20 == $1 } : base == code
  }
}

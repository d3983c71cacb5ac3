/// How much is read of an archive, so that one made to fill memory or time is refused.
package struct ZipLimits: Hashable, Sendable {
  /// The most that an entry may hold, unpacked.
  package let largestEntry: Int
  /// The most entries that an archive may list.
  package let mostEntries: Int

  /// The limits for documents of people.
  ///
  /// - Parameters:
  ///   - largestEntry: As much as is read of a plain file.
  ///   - mostEntries: As many as the format counts without its extension for large archives.
  package init(largestEntry: Int = 256 << 20, mostEntries: Int = 65_535) {
    self.largestEntry = largestEntry
    self.mostEntries = mostEntries
  }

  /// The most that an entry may grow by unpacking.
  ///
  /// Deflate can't do more than 1032; a sheet in which every row is the same comes near 400.
  static let largestRatio = 500
  /// Entries up to this size do no harm whatever their ratio.
  static let smallEntry = 1 << 20

  /// Throws where an entry would be more than is read.
  func check(_ entry: ZipEntry) throws(ZipError) {
    if entry.size > largestEntry { throw .tooLarge(entry: entry.name, limit: largestEntry) }
    if entry.size > Self.smallEntry, entry.size / Self.largestRatio > entry.packedSize {
      throw .tooDense(entry: entry.name)
    }
  }
}

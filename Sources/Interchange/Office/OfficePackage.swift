/// A document of an office program: an archive of XML parts that refer to each other (ECMA-376, part 2).
struct OfficePackage {
  private let archive: ZipArchive
  /// The part that the document begins with.
  let mainPart: String

  /// Opens the document in some bytes.
  init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits(), expected: String) throws(ReadingError) {
    if bytes.isEmpty { throw .empty }
    do { archive = try ZipArchive(bytes, limits: limits) } catch { throw .badArchive(error) }
    let roots =
      archive["_rels/.rels"] == nil ? [] : try Self.references("_rels/.rels", in: archive, folder: "")
    guard let main = roots.first(where: { $0.kind == "officeDocument" }) else {
      throw .otherArchive(expected: expected)
    }
    mainPart = main.target
  }

  /// A part that another one refers to.
  struct Reference {
    /// By which the other part names it.
    let id: String
    /// The last word of its type: `worksheet`, `footnotes`.
    let kind: String
    /// Its path in the archive.
    let target: String
  }

  /// What a part refers to, in the document's order; parts outside the archive are left out.
  func references(of part: String) throws(ReadingError) -> [Reference] {
    let (folder, name) = Self.split(part)
    let list = folder + "_rels/\(name).rels"
    return archive[list] == nil ? [] : try Self.references(list, in: archive, folder: folder)
  }

  /// Parses a part, and calls `body` behind each piece of it.
  func read(_ part: String, _ events: some XMLEvents, _ body: () throws -> Void = {}) throws {
    try Self.read(part, in: archive, events, body)
  }

  /// Parses a whole part.
  func readWhole(_ part: String, _ events: some XMLEvents) throws(ReadingError) {
    try Self.readWhole(part, in: archive, events)
  }

  private static func readWhole(
    _ part: String, in archive: ZipArchive, _ events: some XMLEvents
  ) throws(ReadingError) {
    do {
      try read(part, in: archive, events) {}
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .badArchive(.damaged(entry: part))
    }
  }

  private static func read(
    _ part: String, in archive: ZipArchive, _ events: some XMLEvents, _ body: () throws -> Void
  ) throws {
    guard let entry = archive[part] else { throw ReadingError.badArchive(.damaged(entry: part)) }
    let parser = XMLPieces(events)
    do {
      try archive.forEachPiece(of: entry) { bytes in
        try inPart(part) { () throws(TableError) in try parser.feed(bytes) }
        try body()
      }
    } catch let error as ZipError {
      throw ReadingError.badArchive(error)
    }
    try inPart(part) { () throws(TableError) in try parser.finish() }
    try body()
  }

  /// An error in a part, told with the part.
  private static func inPart(
    _ part: String, _ work: () throws(TableError) -> Void
  ) throws(ReadingError) {
    do { try work() } catch { throw .badPart(part, error) }
  }

  private static func references(
    _ list: String, in archive: ZipArchive, folder: String
  ) throws(ReadingError) -> [Reference] {
    let events = ReferenceEvents(folder: folder)
    try readWhole(list, in: archive, events)
    return events.references
  }

  /// The folder of a path, with its slash, and the name in it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path) }
    let next = path.utf8.index(after: slash)
    return (String(path[..<next]), String(path[next...]))
  }
}

/// Gathers the references of a part.
private final class ReferenceEvents: XMLEvents {
  private(set) var references: [OfficePackage.Reference] = []
  private let folder: String

  init(folder: String) {
    self.folder = folder
  }

  func start(_ element: String, _ attributes: XMLAttributes, line: Int) {
    guard XMLName.local(element) == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    let kind = type.utf8.split(separator: 0x2F).last.map { String(Substring($0)) } ?? ""
    references.append(OfficePackage.Reference(id: id, kind: kind, target: resolved(target)))
  }

  func end(_ element: String) {}

  func text(_ text: UnsafeBufferPointer<UInt8>) {}

  /// The path from the archive's root that a target means.
  private func resolved(_ target: String) -> String {
    let path = target.utf8.first == 0x2F ? target : folder + target
    var steps: [Substring] = []
    for step in path.utf8.split(separator: 0x2F).map({ Substring($0) }) {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

internal import Alignment
internal import BitextModel
internal import Foundation
internal import Interchange

/// Measures found beads against gold beads: two files, or two folders of files with the same names.
package struct Scoring: Sendable {
  /// The documents and their scores, in the order of their names.
  package let files: [BeadFigures]
  /// All documents together, every bead weighing the same.
  package let total: BeadFigures
  /// The documents of the gold of which nothing was found; they count as empty.
  package let missing: [String]

  /// Reads and measures; what is found is sought as NAME.beads or NAME.json where the gold is a folder.
  package init(gold: String, found: String) throws(WorkbenchError) {
    let documents = try Self.documents(gold: gold, found: found)
    var sum = BeadScore()
    var files: [BeadFigures] = []
    for document in documents {
      let foundBeads = if let file = document.found { try BeadFile.beads(of: file) } else { [] as [LineBead] }
      let score = BeadScore(gold: try BeadFile.beads(of: document.gold), found: foundBeads)
      files.append(BeadFigures(document.name, score))
      sum += score
    }
    self.files = files
    total = BeadFigures("total", sum)
    missing = documents.filter { $0.found == nil }.map(\.name)
  }

  private struct Document {
    let name: String
    let gold: String
    let found: String?
  }

  private static func documents(gold: String, found: String) throws(WorkbenchError) -> [Document] {
    guard isFolder(gold) else {
      if isFolder(found) {
        throw .badList(file: found, line: 0, reason: "expected a file, as the gold is one, found a folder")
      }
      return [Document(name: InputFile.name(of: found), gold: gold, found: found)]
    }
    guard isFolder(found) else {
      throw .badList(file: found, line: 0, reason: "expected a folder, as the gold is one")
    }
    return try documents(inFolder: gold, found: found)
  }

  private static func documents(
    inFolder gold: String, found: String
  ) throws(WorkbenchError) -> [Document] {
    let goldFiles = try files(of: gold, endingIn: ["gold", "beads"])
    let foundFiles = try files(of: found, endingIn: ["beads", "json"])
    if goldFiles.isEmpty {
      throw .badList(file: gold, line: 0, reason: "expected files NAME.gold or NAME.beads, found none")
    }
    let documents = goldFiles.sorted { $0.key < $1.key }.map {
      Document(name: $0.key, gold: $0.value, found: foundFiles[$0.key])
    }
    if documents.allSatisfy({ $0.found == nil }) {
      throw .badList(
        file: found, line: 0, reason: "expected NAME.beads or NAME.json for the names of the gold, found none"
      )
    }
    return documents
  }

  /// The files of a folder by their names without an ending; of several endings the first one counts.
  private static func files(
    of folder: String, endingIn endings: [String]
  ) throws(WorkbenchError) -> [String: String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .cannotRead(file: folder, reason: SystemReason.text(error))
    }
    var files: [String: String] = [:]
    for ending in endings {
      for name in names where name.hasSuffix("." + ending) {
        let stem = String(name.dropLast(ending.count + 1))
        files[stem] = files[stem] ?? folder + "/" + name
      }
    }
    return files
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

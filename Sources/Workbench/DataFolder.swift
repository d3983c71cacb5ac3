internal import Foundation

/// The folder `Glossaries/` that ships with the program: glossaries and the general lexicon.
package struct DataFolder: Sendable {
  /// Its path.
  package let path: String

  /// Looks for the folder: `$DOICHIEU_DATA`, beside an installed program (`../share/doichieu`), then upwards from the
  /// program to the checkout that it was built in.
  package static func find(environment: [String: String] = ProcessInfo.processInfo.environment)
    throws(WorkbenchError) -> DataFolder
  {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    var places = environment["DOICHIEU_DATA"].map { [$0] } ?? []
    places.append(program.appendingPathComponent("../share/doichieu/Glossaries").standardized.path)
    var folder = program
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      places.append(folder.appendingPathComponent("Glossaries").path)
    }
    guard let found = places.first(where: { FileManager.default.fileExists(atPath: $0 + "/" + lexiconName) })
    else {
      throw .noGlossaries(searched: places)
    }
    return DataFolder(path: found)
  }

  static let lexiconName = "lexicon.vi-es.tsv"

  /// The glossaries that ship, in the order of their names.
  package var glossaryFiles: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".tsv") && $0 != Self.lexiconName }.sorted().map { path + "/" + $0 }
  }

  /// The general lexicon.
  package var lexiconFile: String { path + "/" + Self.lexiconName }
}

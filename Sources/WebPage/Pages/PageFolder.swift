internal import Foundation

/// The folder with the templates, texts and scripts of the page.
enum PageFolder {
  /// Looks for the folder: `$DOICHIEU_PAGE`, beside an installed program (`../share/doichieu/Page`), then upwards from the program to the
  /// checkout that it was built in.
  static func find(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(ServerError) -> String {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    var places = environment["DOICHIEU_PAGE"].map { [$0] } ?? []
    places.append(program.appendingPathComponent("../share/doichieu/Page").standardized.path)
    var folder = program
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      places.append(folder.appendingPathComponent("Sources/WebPage/Page").path)
    }
    guard let found = places.first(where: { FileManager.default.fileExists(atPath: $0 + "/openapi.json") })
    else { throw .noPage(searched: places) }
    return found
  }
}

import Foundation
import Testing

@Suite("Layers")
struct LayeringTests {
  /// The folder `Sources`.
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  /// The files below a folder of `Sources` that end in one of these, by their paths from there.
  private static func files(endingIn extensions: Set<String>) throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    return paths.filter { extensions.contains(URL(fileURLWithPath: $0).pathExtension) }.sorted()
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
  }

  private static func target(of path: String) -> String { String(path.prefix { $0 != "/" }) }

  @Test("Every import follows an arrow of the design")
  func imports() throws {
    let files = try Self.files(endingIn: ["swift"])
    try #require(files.count > 100)
    for path in files {
      for (module, line) in ImportRules.imports(in: try Self.text(path)) {
        let target = Self.target(of: path)
        #expect(ImportRules.allows(module, in: target), "Sources/\(path):\(line) imports \(module)")
      }
    }
  }

  @Test("Every target has its arrows")
  func targets() throws {
    let targets = Set(try Self.files(endingIn: ["swift", "c", "h"]).map(Self.target))
    #expect(targets.subtracting(ImportRules.arrows.keys).isEmpty)
  }

  @Test("No public header shows the types of ICU, libxml2 or zlib")
  func headers() throws {
    let headers = try Self.files(endingIn: ["h", "modulemap"]).filter { $0.contains("/include/") }
    try #require(headers.count >= 3)
    for path in headers {
      let includes = try Self.text(path).split(separator: "\n").filter {
        $0.contains("#") && $0.contains("include")
      }
      for include in includes {
        let shows = ["unicode/", "libxml/", "zlib.h>"].contains { include.contains($0) }
        #expect(!shows, "Sources/\(path): \(include)")
      }
    }
  }

  @Test("The arrows run one way")
  func acyclic() {
    for target in ImportRules.arrows.keys {
      #expect(!ImportRules.below(target).contains(target), "\(target)")
    }
  }

  @Test(
    "What the design forbids is refused",
    arguments: [
      ("TextCore", "Terminology", false), ("Alignment", "TermExtraction", false),
      ("Alignment", "BitextModel", true),
      ("Workbench", "CICU", true), ("Interchange", "GlossaryStore", false),
      ("TextCore", "Foundation", false),
      ("Workbench", "Foundation", true), ("Interchange", "FoundationEssentials", true),
      ("Terminology", "GRDB", false),
      ("DoichieuCLI", "GlossaryStore", true), ("WebPage", "DoichieuCLI", false),
      ("Alignment", "Dispatch", false),
      ("BitextModel", "TextCore", false), ("doichieu", "Workbench", true),
      ("Alignment", "Alignment", false),
    ])
  func rules(target: String, module: String, expected: Bool) {
    #expect(ImportRules.allows(module, in: target) == expected)
  }

  @Test(
    "An import is seen however it is written",
    arguments: [
      ("import Foundation", ["Foundation"]), ("package import TextCore", ["TextCore"]),
      ("@testable internal import Alignment", ["Alignment"]), ("  @_exported import GRDB", ["GRDB"]),
      ("import struct Foundation.URL", ["Foundation"]), ("internal import Glibc;", ["Glibc"]),
      ("// import Foundation", []), ("let important = 1", []), ("a\nimport B\nimport C", ["B", "C"]),
      ("", []),
    ])
  func lines(text: String, expected: [String]) {
    #expect(ImportRules.imports(in: text).map(\.module) == expected)
  }
}

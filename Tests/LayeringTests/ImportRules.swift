/// Which module may import which: the arrows of DESIGN.md, "Imports, one way only".
struct ImportRules {
  /// What each target may import itself; what stands below that is allowed as well.
  static let arrows: [String: Set<String>] = [
    "doichieu": ["DoichieuCLI"],
    "doichieu-bench": ["Workbench"],
    "DoichieuCLI": ["Workbench", "WebPage"],
    "WebPage": ["Workbench"],
    "Workbench": ["GlossaryStore", "Interchange", "Checks", "TermExtraction", "Alignment"],
    "TermExtraction": ["Alignment"],
    "Alignment": ["Terminology"],
    "Checks": ["Terminology"],
    "GlossaryStore": ["Terminology"],
    "Interchange": ["Terminology", "CXML", "CZlib"],
    "Terminology": ["TextCore"],
    "TextCore": ["BitextModel", "CICU"],
    "BitextModel": [],
    "CICU": [],
    "CXML": [],
    "CZlib": [],
  ]

  /// Modules of the toolchain that every target may import.
  static let everywhere: Set<String> = ["FoundationEssentials", "Glibc", "Synchronization"]

  /// Other modules from elsewhere, and the targets that may import them.
  static let others: [String: Set<String>] = [
    "Foundation": ["GlossaryStore", "Workbench", "WebPage", "DoichieuCLI", "doichieu", "doichieu-bench"],
    "GRDB": ["GlossaryStore"],
    "GRDBSQLite": ["GlossaryStore"],
    "TOMLKit": ["Workbench"],
    "ArgumentParser": ["DoichieuCLI", "doichieu", "doichieu-bench"],
    "Hummingbird": ["WebPage"],
    "HummingbirdCore": ["WebPage"],
    "HTTPTypes": ["WebPage"],
    "Logging": ["WebPage"],
    "Mustache": ["WebPage"],
    "NIOCore": ["WebPage"],
    "NIOPosix": ["WebPage"],
    "HummingbirdTesting": [],
  ]

  /// All targets that stand below one, by however many arrows.
  static func below(_ target: String) -> Set<String> {
    var found: Set<String> = []
    var open = arrows[target] ?? []
    while let next = open.popFirst() {
      if found.insert(next).inserted { open.formUnion(arrows[next] ?? []) }
    }
    return found
  }

  /// Whether a file of a target may import a module.
  static func allows(_ module: String, in target: String) -> Bool {
    if let targets = others[module] { return targets.contains(target) }
    return everywhere.contains(module) || below(target).contains(module)
  }

  /// The modules that the import lines of a Swift file name, with their line numbers.
  static func imports(in text: String) -> [(module: String, line: Int)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      let words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }.map(String.init)
      let modifiers = words.prefix { word in accessLevels.contains(word) || word.hasPrefix("@") }
      guard words.dropFirst(modifiers.count).first == "import" else { return nil }
      let path = words.dropFirst(modifiers.count + 1).filter { !importKinds.contains($0) }
      return path.first.map { (module: String($0.prefix { $0 != "." }), line: number + 1) }
    }
  }

  private static let accessLevels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let importKinds: Set<String> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]
}

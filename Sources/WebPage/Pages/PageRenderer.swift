internal import Mustache
internal import Workbench

/// A screen of the page.
enum Screen: String, CaseIterable, Sendable {
  case lookup, align, review, check, glossary, corpus

  /// Where a browser finds it.
  var path: String { self == .lookup ? "/" : "/\(rawValue)" }
}

/// Writes the screens as HTML: a template of each in the layout that all share.
struct PageRenderer: Sendable {
  private let library: MustacheLibrary
  private let strings: [InterfaceLanguage: PageStrings]

  /// A renderer with the templates of the page.
  init(_ assets: PageAssets) throws(ServerError) {
    var library = MustacheLibrary()
    for (name, template) in assets.templates {
      do {
        try library.register(template, named: name)
      } catch {
        throw .badPage(file: "templates/\(name).mustache", reason: "\(error)")
      }
    }
    self.library = library
    strings = assets.strings
  }

  /// A screen in a language; empty where there is no template for it.
  func html(_ screen: Screen, _ language: InterfaceLanguage) -> String {
    var values = values(screen, language)
    values["content"] = library.render(values, withTemplate: screen.rawValue) ?? ""
    return library.render(values, withTemplate: "layout") ?? ""
  }

  private func values(_ screen: Screen, _ language: InterfaceLanguage) -> [String: Any] {
    let texts = strings[language]?.values ?? [:]
    let names = texts["screens"] as? [String: Any] ?? [:]
    var values = texts
    values["lang"] = language.rawValue
    values["languages"] = InterfaceLanguage.allCases.map {
      ["code": $0.rawValue, "name": $0.name, "current": $0 == language] as [String: Any]
    }
    values["screen"] = screen.rawValue
    values["screens"] = Screen.allCases.map {
      [
        "id": $0.rawValue, "path": $0.path, "name": names[$0.rawValue] ?? $0.rawValue,
        "current": $0 == screen,
      ] as [String: Any]
    }
    values["version"] = ProgramVersion.current
    return values
  }
}

/// The rules of TMX 1.4 and its elder versions.
struct TMXRules: FileRules {
  let dialect: String
  private let version: String
  private var sourceLanguage = ""
  private var languages: [String] = []

  private static let children: [String: Set<String>] = [
    "tmx": ["header", "body"], "header": ["note", "prop", "ude"], "body": ["tu"], "ude": ["map"],
    "tu": ["note", "prop", "tuv"], "tuv": ["note", "prop", "seg"],
    "seg": ["bpt", "ept", "ph", "it", "hi", "ut"],
  ]
  private static let headerAttributes = [
    "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype",
  ]
  private static let segmentTypes: Set<String> = ["block", "paragraph", "sentence", "phrase"]

  /// The rules that a first element asks for; nil where it is none of TMX.
  init?(root: String, _ attributes: XMLAttributes) {
    guard root == "tmx" else { return nil }
    version = attributes["version"] ?? ""
    dialect = "TMX \(version)"
  }

  mutating func start(
    _ element: OpenElement, _ attributes: XMLAttributes, inside open: [OpenElement],
    _ verdict: inout FileVerdict
  ) {
    let line = element.line
    guard let parent = open.last else {
      if !["1.1", "1.2", "1.3", "1.4"].contains(version) {
        verdict.add("the version is “\(version)”: expected 1.4", line: line)
      }
      return
    }
    if let allowed = Self.children[parent.name], !allowed.contains(element.name) {
      verdict.add(
        "<\(element.name)> may not stand in <\(parent.name)>: expected \(FormRules.list(allowed.map { "<\($0)>" }))",
        line: line)
    }
    switch element.name {
    case "header": checkHeader(attributes, line, &verdict)
    case "tu": languages = []
    case "tuv": checkVariant(attributes, line, &verdict)
    case "note", "prop":
      if !parent.lastChild.isEmpty, parent.lastChild != "note", parent.lastChild != "prop",
        parent.name != "header"
      {
        verdict.add(
          "<\(element.name)> stands behind <\(parent.lastChild)>: expected it first in <\(parent.name)>",
          line: line)
      }
    default: break
    }
  }

  private mutating func checkHeader(_ attributes: XMLAttributes, _ line: Int, _ verdict: inout FileVerdict) {
    for name in Self.headerAttributes where attributes[name] == nil {
      verdict.add("the header does not say its \(name)", line: line)
    }
    sourceLanguage = attributes["srclang"] ?? ""
    if let type = attributes["segtype"], !Self.segmentTypes.contains(type) {
      verdict.add("the segtype is “\(type)”: expected \(FormRules.list(Self.segmentTypes))", line: line)
    }
    if sourceLanguage != "*all*", let fault = FormRules.fault(inLanguage: sourceLanguage) {
      verdict.add("srclang: \(fault)", line: line)
    }
  }

  private mutating func checkVariant(_ attributes: XMLAttributes, _ line: Int, _ verdict: inout FileVerdict) {
    let language = attributes["xml:lang"] ?? attributes["lang"] ?? ""
    languages.append(language)
    if let fault = FormRules.fault(inLanguage: language) { verdict.add(fault, line: line) }
  }

  mutating func end(_ element: OpenElement, inside open: inout [OpenElement], _ verdict: inout FileVerdict) {
    if let last = open.indices.last {
      open[last].children[element.name, default: 0] += 1
      open[last].lastChild = element.name
    }
    let line = element.line
    switch element.name {
    case "tu": checkUnit(element, &verdict)
    case "tuv":
      let count = element.children["seg"] ?? 0
      if count != 1 { verdict.add("<tuv> holds \(count) texts: expected one <seg>", line: line) }
    case "seg": checkSegment(element, &verdict)
    case "tmx":
      if element.children["header"] == nil { verdict.add("the header is missing", line: line) }
      if element.children["body"] == nil { verdict.add("<body> is missing", line: line) }
    default: break
    }
    if element.name != "seg", Self.children[element.name] != nil, element.hasText {
      verdict.add(
        "text stands in <\(element.name)> outside of its elements: “\(element.trimmed.prefix(40))”",
        line: line)
    }
  }

  private func checkUnit(_ unit: OpenElement, _ verdict: inout FileVerdict) {
    if languages.isEmpty { return verdict.add("this unit holds no text: expected <tuv>", line: unit.line) }
    guard !sourceLanguage.isEmpty, sourceLanguage != "*all*", !languages.contains(sourceLanguage) else {
      return
    }
    verdict.add(
      "no text of this unit is in the source language “\(sourceLanguage)”, letter for letter; found \(FormRules.list(languages))",
      line: unit.line)
  }

  private func checkSegment(_ segment: OpenElement, _ verdict: inout FileVerdict) {
    if !segment.hasText, segment.children.isEmpty { verdict.add("the text is empty", line: segment.line) }
    if !FormRules.isComposed(segment.text) {
      verdict.add(
        "“\(segment.trimmed.prefix(40))” has its diacritics apart from its letters (it is not NFC): few programs will find it",
        line: segment.line)
    }
  }

  mutating func finish(_ verdict: inout FileVerdict) {}
}

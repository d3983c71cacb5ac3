/// The rules of TBX, whatever its version.
struct TBXRules: FileRules {
  let dialect: String
  private let grammar: TBXGrammar
  private var ids = Set<String>()
  private var targets: [(id: String, line: Int)] = []

  /// The rules that a first element asks for; nil where it is none of TBX.
  init?(root: String, _ attributes: XMLAttributes) {
    let type = attributes["type"] ?? ""
    switch root.split(separator: ":").last ?? "" {
    case "martif" where type == "TBX-Basic":
      grammar = TBXGrammar(.secondBasic)
      dialect = "TBX-Basic, second version (2008)"
    case "martif":
      grammar = TBXGrammar(.secondDefault)
      dialect = "\(type.isEmpty ? "TBX" : type), second version (2008)"
    case "tbx":
      let isByTags = attributes["style"] == "dct"
      grammar = TBXGrammar(.third(type, isByTags: isByTags))
      let style = isByTags ? "categories as tags (DCT)" : "categories as attributes (DCA)"
      dialect = "\(type.isEmpty ? "TBX" : type), third version (ISO 30042:2019), \(style)"
    case "TBX":
      grammar = TBXGrammar(.firstMin)
      dialect = "TBX-Min, first version"
    default: return nil
    }
  }

  // MARK: - Start tags

  mutating func start(
    _ element: OpenElement, _ attributes: XMLAttributes, inside open: [OpenElement],
    _ verdict: inout FileVerdict
  ) {
    let line = element.line
    guard let parent = open.last else { return checkRoot(attributes, line, &verdict) }
    if let target = attributes["target"], !target.hasPrefix("http") { targets.append((target, line)) }
    checkID(element, attributes["id"], &verdict)
    if element.name == grammar.names.section,
      let fault = FormRules.fault(inLanguage: attributes["xml:lang"] ?? "")
    {
      verdict.add(fault, line: line)
    }
    let kind = kind(of: element)
    if let allowed = grammar.children[parent.name], !allowed.contains(kind) {
      verdict.add(misplaced(element, in: parent, allowed), line: line)
    } else {
      checkCategory(element, kind, attributes["type"], inside: open, &verdict)
    }
  }

  /// What an element is to the grammar: a category among tags stands for the element that it would be a type of.
  private func kind(of element: OpenElement) -> String {
    guard case .third(_, isByTags: true) = grammar.dialect, element.qualifiedName != element.name else {
      return element.name
    }
    return grammar.element(ofCategory: element.name) ?? element.name
  }

  private func checkRoot(_ attributes: XMLAttributes, _ line: Int, _ verdict: inout FileVerdict) {
    guard case .third(let type, _) = grammar.dialect else { return }
    if type.isEmpty { verdict.add("the type is missing: expected one such as TBX-Basic", line: line) }
    if attributes["style"] != "dca", attributes["style"] != "dct" {
      verdict.add("the style is “\(attributes["style"] ?? "")”: expected dca or dct", line: line)
    }
    if let fault = FormRules.fault(inLanguage: attributes["xml:lang"] ?? "") {
      verdict.add(fault, line: line)
    }
    if attributes["xmlns"] != "urn:iso:std:iso:30042:ed-2", attributes["xmlns:tbx"] == nil {
      verdict.add("the name space is missing: expected xmlns=\"urn:iso:std:iso:30042:ed-2\"", line: line)
    }
  }

  private mutating func checkID(_ element: OpenElement, _ id: String?, _ verdict: inout FileVerdict) {
    guard let id else {
      if element.name == "conceptEntry", case .third = grammar.dialect {
        verdict.add("this concept has no id", line: element.line)
      }
      return
    }
    if !FormRules.isID(id) {
      verdict.add("“\(id)” is no id: expected a letter at its beginning, and no spaces", line: element.line)
    }
    if !ids.insert(id).inserted {
      verdict.add("the id “\(id)” stands here for the second time", line: element.line)
    }
  }

  private func misplaced(_ element: OpenElement, in parent: OpenElement, _ allowed: Set<String>) -> String {
    let isKnown = grammar.children.values.contains { $0.contains(element.name) }
    let what =
      isKnown ? "<\(element.name)> may not stand in <\(parent.name)>" : "<\(element.name)> is unknown here"
    return "\(what): expected \(FormRules.list(allowed.map { "<\($0)>" }))"
  }

  private func checkCategory(
    _ element: OpenElement, _ kind: String, _ type: String?, inside open: [OpenElement],
    _ verdict: inout FileVerdict
  ) {
    guard let known = grammar.categories[kind] else { return }
    let category = kind == element.name ? type ?? "" : element.name
    guard let places = known[category] else {
      let found = category.isEmpty ? "no type" : "the type “\(category)”"
      return verdict.add(
        "<\(kind)> has \(found): expected \(FormRules.list(known.keys))", line: element.line)
    }
    let place = open.last { $0.name.hasSuffix("Grp") == false }?.name ?? ""
    if !places.contains(place) {
      verdict.add(
        "\(category) stands in <\(place)>: expected it in \(FormRules.list(places.map { "<\($0)>" }))",
        line: element.line)
    }
  }

  // MARK: - Ends

  mutating func end(_ element: OpenElement, inside open: inout [OpenElement], _ verdict: inout FileVerdict) {
    if grammar.children[element.name] != nil {
      checkHolder(element, &verdict)
    } else {
      checkText(element, &verdict)
    }
    guard let last = open.indices.last else { return }
    if open[last].name == grammar.names.term || open[last].name == "termGrp" {
      checkOrder(element, in: open[last], &verdict)
    }
    open[last].children[element.name, default: 0] += 1
    open[last].lastChild = kind(of: element)
  }

  private func checkHolder(_ element: OpenElement, _ verdict: inout FileVerdict) {
    if element.hasText {
      verdict.add(
        "text stands in <\(element.name)> outside of its elements: “\(element.trimmed.prefix(40))”",
        line: element.line)
    }
    let names = grammar.names
    func require(_ child: String, _ what: String) {
      if element.children[child] == nil { verdict.add(what, line: element.line) }
    }
    switch element.name {
    case "body": if element.children.isEmpty { verdict.add("the file holds no concept", line: element.line) }
    case names.entry: require(names.section, "this concept has no language: expected <\(names.section)>")
    case names.section:
      if element.children["tig"] == nil, element.children["ntig"] == nil {
        require(names.term, "this language has no term: expected <\(names.term)>")
      }
    case "fileDesc":
      require("sourceDesc", "the header does not say where the file is from: expected <sourceDesc>")
    case "martif", "tbx", "TBX":
      require(
        element.name == "martif" ? "martifHeader" : element.name == "tbx" ? "tbxHeader" : "header",
        "the header is missing")
      require(element.name == "TBX" ? "body" : "text", "the concepts are missing")
    case "tig", "termSec", "termGroup", "termGrp": require("term", "a term is missing: expected <term>")
    default: break
    }
  }

  private func checkText(_ element: OpenElement, _ verdict: inout FileVerdict) {
    if element.name == "term" {
      if !element.hasText, element.children.isEmpty { verdict.add("the term is empty", line: element.line) }
      if !FormRules.isComposed(element.text) {
        verdict.add(
          "“\(element.trimmed)” has its diacritics apart from its letters (it is not NFC): few programs will find it",
          line: element.line)
      }
    }
    let category = element.detail.isEmpty ? element.name : element.detail
    guard let values = grammar.values(of: category), grammar.dialect != .firstMin,
      grammar.dialect != .secondDefault
    else { return }
    if !values.contains(element.trimmed) {
      verdict.add(
        "the \(category) is “\(element.trimmed)”: expected \(FormRules.list(values))", line: element.line)
    }
  }

  /// A term, then what concerns it as a word, then the rest.
  private func checkOrder(_ element: OpenElement, in term: OpenElement, _ verdict: inout FileVerdict) {
    if element.name == "term", !term.lastChild.isEmpty {
      verdict.add(
        term.children["term"] == nil
          ? "<term> stands behind <\(term.lastChild)>: expected it first"
          : "a second term: expected one in each <\(term.name)>", line: element.line)
    }
    let isNote = element.name == "termNote" || element.name == "termNoteGrp"
    let isSecond = grammar.dialect == .secondBasic || grammar.dialect == .secondDefault
    if isNote, isSecond, !["term", "termNote", "termNoteGrp", ""].contains(term.lastChild) {
      verdict.add(
        "<\(element.name)> stands behind <\(term.lastChild)>: expected it directly behind the term",
        line: element.line)
    }
  }

  mutating func finish(_ verdict: inout FileVerdict) {
    for (id, line) in targets where !ids.contains(id) {
      verdict.add("the reference leads to “\(id)”, which is no id of this file", line: line)
    }
  }
}

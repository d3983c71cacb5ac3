/// What may stand in what, and which values are allowed, in a dialect of TBX.
struct TBXGrammar {
  /// The dialects that are told apart.
  enum Dialect: Hashable {
    case secondBasic, secondDefault, third(String, isByTags: Bool), firstMin
  }

  let dialect: Dialect
  /// For each element that holds elements, those that it may hold.
  let children: [String: Set<String>]
  /// For each element that names a data category, the categories and where they may stand; none where all may.
  let categories: [String: [String: Set<String>]]

  var names: (entry: String, section: String, term: String) {
    switch dialect {
    case .secondBasic: ("termEntry", "langSet", "tig")
    case .secondDefault: ("termEntry", "langSet", "ntig")
    case .third: ("conceptEntry", "langSec", "termSec")
    case .firstMin: ("termEntry", "langGroup", "termGroup")
    }
  }

  init(_ dialect: Dialect) {
    self.dialect = dialect
    switch dialect {
    case .secondBasic:
      children = Self.second(term: ["tig"], groups: ["descripGrp", "transacGrp"])
      categories = Self.basic(entry: "termEntry", section: "langSet", term: "tig")
    case .secondDefault:
      children = Self.second(term: ["tig", "ntig"], groups: ["descripGrp", "adminGrp", "transacGrp"])
      categories = [:]
    case .third(let name, _):
      children = Self.third
      let all = Self.basic(entry: "conceptEntry", section: "langSec", term: "termSec")
      categories = name == "TBX-Basic" ? all : name == "TBX-Min" ? Self.min(all) : [:]
    case .firstMin:
      children = Self.firstMin
      categories = [:]
    }
  }

  private static let plain: Set<String> = ["descrip", "admin", "note", "ref", "xref"]

  private static func second(term: Set<String>, groups: Set<String>) -> [String: Set<String>] {
    let auxiliary = plain.union(groups)
    return [
      "martif": ["martifHeader", "text"], "martifHeader": ["fileDesc", "encodingDesc", "revisionDesc"],
      "fileDesc": ["titleStmt", "publicationStmt", "sourceDesc"], "titleStmt": ["title", "note"],
      "publicationStmt": ["p"], "sourceDesc": ["p"], "encodingDesc": ["p", "ude"], "revisionDesc": ["change"],
      "text": ["front", "body", "back"], "body": ["termEntry"],
      "termEntry": auxiliary.union(["langSet"]), "langSet": auxiliary.union(term),
      "tig": auxiliary.union(["term", "termNote"]), "ntig": auxiliary.union(["termGrp"]),
      "termGrp": ["term", "termNote", "termNoteGrp", "termCompList"],
      "descripGrp": term.contains("ntig")
        ? ["descrip", "descripNote", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"]
        : ["descrip", "admin"],
      "adminGrp": ["admin", "adminNote", "note", "ref", "xref"],
      "transacGrp": ["transac", "transacNote", "date"],
    ]
  }

  private static let third: [String: Set<String>] = {
    let auxiliary = plain.union(["descripGrp", "adminGrp", "transacGrp", "transac", "date"])
    let links: Set<String> = ["note", "ref", "xref"]
    return [
      "tbx": ["tbxHeader", "text"], "tbxHeader": ["fileDesc", "encodingDesc", "revisionDesc"],
      "fileDesc": ["titleStmt", "publicationStmt", "sourceDesc"], "titleStmt": ["title", "note"],
      "publicationStmt": ["p"], "sourceDesc": ["p"], "encodingDesc": ["p"], "revisionDesc": ["change"],
      "text": ["body", "back"], "body": ["conceptEntry"],
      "conceptEntry": auxiliary.union(["langSec"]), "langSec": auxiliary.union(["termSec"]),
      "termSec": auxiliary.union(["term", "termNote", "termNoteGrp"]),
      "termNoteGrp": links.union(["termNote", "admin", "adminGrp", "transacGrp"]),
      "descripGrp": links.union(["descrip", "descripNote", "admin", "adminGrp", "transacGrp"]),
      "adminGrp": links.union(["admin", "adminNote"]),
      "transacGrp": links.union(["transac", "transacNote", "date"]),
    ]
  }()

  private static let firstMin: [String: Set<String>] = [
    "TBX": ["header", "body"],
    "header": ["id", "creator", "license", "directionality", "description", "dateCreated", "languages"],
    "body": ["termEntry", "conceptEntry"],
    "termEntry": ["subjectField", "langGroup"], "conceptEntry": ["subjectField", "langGroup"],
    "langGroup": ["termGroup"],
    "termGroup": ["term", "note", "noteGrp", "termStatus", "customer", "partOfSpeech"],
  ]

  private static func basic(entry: String, section: String, term: String) -> [String: [String: Set<String>]] {
    let all: Set<String> = [entry, section, term]
    return [
      "termNote": [
        "partOfSpeech": [term], "administrativeStatus": [term], "geographicalUsage": [term],
        "grammaticalGender": [term], "termLocation": [term], "termType": [term],
      ],
      "descrip": ["subjectField": [entry], "definition": [entry, section], "context": [term]],
      "admin": ["customerSubset": all, "projectSubset": all, "source": all],
      "ref": ["crossReference": all], "xref": ["externalCrossReference": all, "xGraphic": all],
      "transac": ["transactionType": all], "transacNote": ["responsibility": all],
    ]
  }

  private static func min(_ all: [String: [String: Set<String>]]) -> [String: [String: Set<String>]] {
    let kept: Set<String> = [
      "partOfSpeech", "administrativeStatus", "subjectField", "customerSubset", "externalCrossReference",
    ]
    return all.mapValues { $0.filter { kept.contains($0.key) } }
  }

  /// The element that a data category is an attribute of, for categories as tags.
  func element(ofCategory category: String) -> String? {
    categories.first { $0.value[category] != nil }?.key
  }

  /// The values of a picklist, or nil where all texts are allowed.
  func values(of category: String) -> Set<String>? {
    switch category {
    case "partOfSpeech":
      let all: Set<String> = ["noun", "verb", "adjective", "adverb", "other"]
      return dialect == .secondBasic ? all.union(["properNoun"]) : all
    case "administrativeStatus":
      return [
        "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts",
        "supersededTerm-admn-sts",
      ]
    case "grammaticalGender": return ["masculine", "feminine", "neuter", "other"]
    case "termType": return ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]
    case "transactionType": return ["origination", "modification"]
    default: return nil
    }
  }
}

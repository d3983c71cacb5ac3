@testable import Interchange

/// Word documents as programs write them, reduced to what matters.
enum WordSamples {
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let words = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  /// A document with this body.
  static func document(_ body: String, notes: String = "", styles: String = "") throws -> [UInt8] {
    var files = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", references([("officeDocument", "word/document.xml")])),
      (
        "word/document.xml",
        "<?xml version=\"1.0\"?>\n<w:document \(words)><w:body>\n\(body)\n</w:body></w:document>"
      ),
      (
        "word/_rels/document.xml.rels",
        references([("footnotes", "footnotes.xml"), ("styles", "styles.xml")])
      ),
      ("word/styles.xml", "<w:styles \(words)>\(styles)</w:styles>"),
    ]
    files.append(("word/footnotes.xml", "<w:footnotes \(words)>\(notes)</w:footnotes>"))
    return try ZipSamples.archive(files)
  }

  /// A paragraph of one run.
  static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  /// A table out of its rows.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<w:tr>\(row.map { "<w:tc><w:tcPr/>\($0)</w:tc>" }.joined())</w:tr>"
    }
    return "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>"
  }

  private static func references(_ targets: [(String, String)]) -> String {
    let references = targets.map {
      "<Relationship Id=\"\($0.0)\" Type=\"\(relations)/\($0.0)\" Target=\"\($0.1)\"/>"
    }
    return "<Relationships>\(references.joined())</Relationships>"
  }
}

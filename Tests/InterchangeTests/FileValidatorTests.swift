import BitextModel
import Terminology
import Testing

@testable import Interchange

@Suite("What is wrong in a TBX or TMX file")
struct FileValidatorTests {
  @Test(
    "Exports are what they should be",
    arguments: [ExportFormat.tbx, .tbxFlat, .tbx3, .tbx3Tags, .tmx])
  func exports(_ format: ExportFormat) throws {
    let bytes = try GlossaryExport.export(
      SampleGlossary.concepts, with: format.writer(.vietnameseToSpanish, version: "0")
    ).bytes
    let verdict = try Self.verdict(bytes)
    #expect(verdict.findings == [])
    #expect(
      verdict.dialect.hasPrefix(
        format == .tmx ? "TMX 1.4" : "TBX-Basic, \(format == .tbx || format == .tbxFlat ? "second" : "third")"
      ))
  }

  /// A file in which something is replaced, the line of the fault, and words of the message.
  struct Fault: Sendable, CustomTestStringConvertible {
    let format: ExportFormat
    let old: String
    let new: String
    let words: String
    /// Where it is not the line of what was replaced.
    var line: Int?
    var testDescription: String { "\(format.rawValue): \(old) → \(new)" }
  }

  @Test(
    "A fault is told with its line",
    arguments: [
      Fault(format: .tbx, old: "id=\"c1\"", new: "id=\"1\"", words: "is no id"),
      Fault(
        format: .tbx, old: "xml:lang=\"es\"", new: "xml:lang=\"es_ES\"", words: "expected es-ES"),
      Fault(format: .tbx, old: "<tig>", new: "<ntig>", words: "<ntig> is unknown"),
      Fault(format: .tbx, old: ">noun<", new: ">Noun<", words: "the partOfSpeech is “Noun”"),
      Fault(
        format: .tbx, old: "preferredTerm-admn-sts", new: "preferred", words: "the administrativeStatus"),
      Fault(
        format: .tbx, old: "type=\"definition\"", new: "type=\"context\"",
        words: "context stands in <termEntry>"),
      Fault(
        format: .tbx, old: "type=\"definition\"", new: "type=\"definicion\"", words: "the type “definicion”"),
      Fault(format: .tbx, old: "<term>a</term>", new: "<term> </term>", words: "the term is empty"),
      Fault(format: .tbx, old: "<term>a</term>", new: "<term>a\u{301}</term>", words: "not NFC"),
      Fault(
        format: .tbx, old: "<term>a</term>", new: "<note>n</note><term>a</term>", words: "expected it first"),
      Fault(
        format: .tbx, old: "<note>n</note>", new: "<ref target=\"c9\" type=\"crossReference\">x</ref>",
        words: "leads to “c9”"),
      Fault(format: .tbx, old: "martif>", new: "martif >x", words: "well-formed"),
      Fault(format: .tbx3, old: "style=\"dca\"", new: "style=\"x\"", words: "expected dca or dct"),
      Fault(format: .tbx3, old: " id=\"c1\"", new: "", words: "no id"),
      Fault(
        format: .tbx3, old: ">noun<", new: ">properNoun<", words: "the partOfSpeech is “properNoun”"
      ),
      Fault(
        format: .tbx3Tags, old: "basic:definition", new: "basic:definicion", words: "<definicion>"),
      Fault(
        format: .tmx, old: "srclang=\"vi\"", new: "srclang=\"vi-VN\"", words: "letter for letter", line: 6),
      Fault(format: .tmx, old: " segtype=\"phrase\"", new: "", words: "segtype"),
      Fault(format: .tmx, old: "<seg>a</seg>", new: "<seg></seg>", words: "the text is empty"),
      Fault(format: .tmx, old: "<seg>a</seg>", new: "", words: "0 texts"),
    ])
  func fault(_ fault: Fault) throws {
    let concept = Concept(
      id: "c1", kind: .other, subjectField: "f", definition: "d", note: "n",
      sections: [
        LanguageSection(.vietnamese, [Term("a", partOfSpeech: .noun)]),
        LanguageSection(.spanish, [Term("b")]),
      ])
    let bytes = try GlossaryExport.export(
      [concept], with: fault.format.writer(.vietnameseToSpanish, version: "0")
    ).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: fault.old, omittingEmptySubsequences: false)
    let broken = parts[0] + fault.new + parts.dropFirst().joined(separator: fault.old)
    let verdict = try Self.verdict(Array(broken.utf8))
    #expect(parts.count > 1)
    let line = fault.line ?? parts[0].utf8.count { $0 == 0x0A } + 1
    #expect(
      verdict.findings.contains { $0.line == line && $0.message.contains(fault.words) },
      "\(verdict.findings.map { "\($0.line): \($0.message)" })")
  }

  @Test(
    "Dialects are told apart",
    arguments: [
      ("<martif type='TBX'/>", "TBX, second version (2008)"),
      ("<TBX dialect='TBX-Min'/>", "TBX-Min, first version"),
      (
        "<tbx type='TBX-Min' style='dct'/>",
        "TBX-Min, third version (ISO 30042:2019), categories as tags (DCT)"
      ),
      ("<tmx version='1.1'/>", "TMX 1.1"), ("<html/>", ""),
    ])
  func dialects(text: String, dialect: String) throws {
    let verdict = try Self.verdict(Array(text.utf8))
    #expect(verdict.dialect == dialect)
    #expect(verdict.count > 0)
  }

  private static func verdict(_ bytes: [UInt8]) throws -> FileVerdict {
    var isGiven = false
    return try FileValidator().verdict {
      defer { isGiven = true }
      return isGiven ? nil : bytes
    }
  }
}

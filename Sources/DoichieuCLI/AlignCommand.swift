package import ArgumentParser
internal import Foundation
internal import Terminology
internal import Workbench

package struct AlignCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(commandName: "align")
  @Argument var files: [String]
  @Flag var noLexicon = false
  @Flag var noBuiltin = false
  package init() {}
  package func run() throws {
    let data = try DataFolder.find()
    let lexicon = noLexicon ? [] : try data.lexicon()
    let work = PageWork(resources: LanguageResources(glossary: noBuiltin ? [] : try data.glossary(), lexicon: lexicon))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for file in files {
      let page = try work.align(named: (file as NSString).lastPathComponent, try InputFile.bytes(of: file))
      print(String(decoding: try encoder.encode(page), as: UTF8.self))
    }
  }
}

/// What an export wrote, and what its format could not hold.
package struct ExportReport: Hashable, Sendable {
  /// Concepts of which something was written.
  package internal(set) var concepts = 0
  /// Entries as the format counts them: pairs for OmegaT, units for TMX, rows for a table of pairs, terms elsewhere.
  package internal(set) var entries = 0
  /// What was lost or changed, and how many times.
  package internal(set) var losses: [ExportLoss: Int] = [:]

  /// A report of nothing written.
  package init() {}

  mutating func lose(_ loss: ExportLoss, _ count: Int = 1) {
    if count > 0 { losses[loss, default: 0] += count }
  }

  /// Adds what a part of the same export wrote and lost.
  mutating func add(_ part: ExportReport) {
    concepts += part.concepts
    entries += part.entries
    losses.merge(part.losses, uniquingKeysWith: +)
  }
}

/// A thing that a format cannot hold.
package enum ExportLoss: String, CaseIterable, Hashable, Sendable {
  case emptyConcept, conceptWithoutBothLanguages
  case rejectedTerm, deprecatedTerm, supersededTerm, emptyTerm, otherLanguage
  case illegalCharacter, lineBreak, regionTag
  case homograph, furtherTarget, longTerm, beyondSize
  case conceptID, kind, subjectField, definition, note, source
  case status, candidateMark, partOfSpeech, properNoun, gender, type, region, termNote, termSource
  case evidence, context, formula, leadingSpace
  case nullBead, longCell

  /// What was lost, in words, to stand behind a number.
  package var description: String {
    switch self {
    case .emptyConcept: "concepts without a term that can be written: left out"
    case .conceptWithoutBothLanguages: "concepts without a usable term in both languages: left out"
    case .rejectedTerm: "rejected terms: left out"
    case .deprecatedTerm: "terms to be avoided: left out"
    case .supersededTerm: "terms no longer in force: left out"
    case .emptyTerm: "terms without a letter: left out"
    case .otherLanguage: "terms of other languages than Vietnamese and Spanish: left out"
    case .illegalCharacter: "characters that the format forbids: dropped"
    case .lineBreak: "tabs and line breaks: written as spaces"
    case .regionTag: "languages with a region: written without it"
    case .homograph: "sources that have a target of another concept already: left out"
    case .furtherTarget: "further equivalents of a source: left out"
    case .longTerm: "pairs with a term longer than the service takes: left out"
    case .beyondSize: "pairs beyond the size that the service takes: left out; --split makes several files"
    case .conceptID: "concept ids: replaced"
    case .kind: "kinds of concepts: not held"
    case .subjectField: "subject fields: not held"
    case .definition: "definitions: not held"
    case .note: "notes of concepts: not held"
    case .source: "sources of concepts: not held"
    case .status: "statuses of admitted or deprecated terms: not held"
    case .candidateMark: "marks of terms nobody has reviewed: not held"
    case .partOfSpeech: "parts of speech: not held"
    case .properNoun: "proper nouns: written as nouns"
    case .gender: "genders: not held"
    case .type: "types of terms: not held"
    case .region: "regions of use: not held"
    case .termNote: "notes of terms: not held"
    case .termSource: "sources of terms: not held"
    case .evidence: "places where terms were seen: not held"
    case .context: "sentences as examples: left out beyond the first ones"
    case .formula: "cells that a spreadsheet would run: an apostrophe put before them"
    case .leadingSpace: "terms that begin with #: a space put before them"
    case .nullBead: "beads with text on one side only: left out"
    case .longCell: "texts longer than a cell holds: cut"
    }
  }
}

/// Why a glossary cannot be exported.
package enum ExportError: Error, Hashable, Sendable {
  /// There is no concept to write, and the format does not allow an empty file.
  case emptyGlossary(format: String)
  /// There are more rows than the format holds.
  case tooManyRows(format: String, limit: Int)
}

extension ExportError: CustomStringConvertible {
  /// The error as one line.
  package var description: String {
    switch self {
    case .emptyGlossary(let format): "there is nothing to export: \(format) does not allow an empty glossary"
    case .tooManyRows(let format, let limit): "there are more rows than \(format) holds, which is \(limit)"
    }
  }
}

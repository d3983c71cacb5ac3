import BitextModel
import Terminology

@testable import Interchange

/// What a reader should find of concepts that were written in a format: worked out from what the format says it can
/// hold, by other ways than the writers'.
struct HeldGlossary {
  let format: ExportFormat
  var languages = ExportLanguages.vietnameseToSpanish

  private var capabilities: FormatCapabilities { format.capabilities }
  private var keepsLines: Bool { format == .tsv || format == .json || format == .xlsx }

  func concepts(_ concepts: [Concept]) throws -> [Concept] {
    if format == .matecat { return try concepts.flatMap(mateCatPairs) }
    return switch capabilities.entry {
    case .concept: try concepts.compactMap(whole)
    case .pair: try concepts.flatMap(pairs)
    case .onlyTarget: try onlyTargets(concepts)
    }
  }

  // MARK: - Texts

  private func text(_ text: String) throws -> String {
    if keepsLines { return try GlossaryTSV.text(GlossaryTSV.cell(text).cell, line: 0) }
    var lines = LineText()
    return ElementText.onOneLine(try lines.clean(text))
  }

  private func optional(_ field: GlossaryField, _ text: String?) throws -> String? {
    guard capabilities.held.contains(field), let text else { return nil }
    let held = try self.text(text)
    return held.isEmpty && format != .json ? nil : held
  }

  // MARK: - Concepts

  private func whole(_ concept: Concept) throws -> Concept? {
    var result = try own(concept)
    if capabilities.holdsAllLanguages {
      result.sections = try concept.sections.map { LanguageSection($0.language, try terms($0.terms)) }
    } else {
      let order = keepsLines ? [Language.vietnamese, .spanish] : languages.ordered
      result.sections = try order.map { LanguageSection($0, try terms(concept.terms(in: $0))) }
        .filter { !$0.terms.isEmpty }
    }
    if result.sections.isEmpty, !keepsLines { return nil }
    result.evidence = try evidence(concept, result)
    return result
  }

  /// What the concept says of itself.
  private func own(_ concept: Concept) throws -> Concept {
    Concept(
      id: capabilities.held.contains(.id) ? concept.id : "",
      kind: capabilities.held.contains(.kind) ? concept.kind : .other,
      subjectField: try optional(.subjectField, concept.subjectField),
      definition: try optional(.definition, concept.definition), note: try optional(.note, concept.note),
      source: try optional(.source, concept.source), sections: [])
  }

  private func terms(_ terms: [Term]) throws -> [Term] {
    keepsLines ? try terms.map(term) : try kept(terms).map(term)
  }

  /// The terms that are written, in their order.
  private func kept(_ terms: [Term]) throws -> [Term] {
    let kept = try terms.filter { $0.review != .rejected }.filter { try !text($0.text).isEmpty }
    return AdministrativeStatus.allCases.flatMap { status in kept.filter { $0.status == status } }
  }

  private func term(_ term: Term) throws -> Term {
    let held = capabilities.held
    var partOfSpeech = held.contains(.partOfSpeech) ? term.partOfSpeech : nil
    if [.tbx3, .tbx3Tags].contains(format), partOfSpeech == .properNoun { partOfSpeech = .noun }
    return Term(
      try text(term.text), status: held.contains(.status) ? term.status : .preferred,
      review: held.contains(.review) ? term.review : .accepted, partOfSpeech: partOfSpeech,
      gender: held.contains(.gender) ? term.gender : nil, type: held.contains(.type) ? term.type : nil,
      region: try optional(.region, term.region), note: try optional(.termNote, term.note),
      source: try optional(.termSource, term.source))
  }

  /// Places where the format holds them, else the sentences alone, side by side with their terms.
  private func evidence(_ concept: Concept, _ held: Concept) throws -> [Evidence] {
    if capabilities.held.contains(.places) { return try concept.evidence.map(place) }
    guard capabilities.held.contains(.examples) else { return [] }
    var found: [Evidence] = []
    for section in held.sections {
      // The terms as they were, since sentences are searched for those.
      let terms = try kept(concept.terms(in: section.language)).filter { term in
        try section.terms.contains { $0 == (try self.term(term)) }
      }
      let contexts = Examples(concept.evidence, limit: 3)
        .contexts(of: terms.map(\.text), isVietnamese: section.language.isVietnamese)
      for sentence in contexts.sentences.joined() {
        let text = try text(sentence)
        if text.isEmpty { continue }
        found.append(
          section.language.isVietnamese
            ? Evidence(file: "", vietnameseLines: [], spanishLines: [], vietnamese: text, spanish: "")
            : Evidence(file: "", vietnameseLines: [], spanishLines: [], vietnamese: "", spanish: text))
      }
    }
    return found
  }

  private func place(_ place: Evidence) throws -> Evidence {
    Evidence(
      file: try text(place.file), vietnameseLines: place.vietnameseLines, spanishLines: place.spanishLines,
      vietnamese: try text(place.vietnamese), spanish: try text(place.spanish))
  }

  // MARK: - Pairs

  private func pairs(_ concept: Concept) throws -> [Concept] {
    let sides = languages.ordered.map { language in usable(concept.terms(in: language)) }
    var found: [Concept] = []
    for source in sides[0] {
      for target in sides[1] {
        if let pair = try pair(concept, source, target) { found.append(pair) }
      }
    }
    return found
  }

  // MARK: - MateCat's rows

  /// As other pairs, with regions, notes on each side and a mark for Spanish terms that are to be avoided.
  private func mateCatPairs(_ concept: Concept) throws -> [Concept] {
    let statuses: [AdministrativeStatus] = [.preferred, .admitted, .deprecated]
    func kept(_ language: Language, _ statuses: [AdministrativeStatus]) -> [Term] {
      let terms = concept.terms(in: language).filter { $0.review != .rejected }
      return statuses.flatMap { status in terms.filter { $0.status == status } }
    }
    let sources = kept(.vietnamese, [.preferred, .admitted])
    let targets = kept(.spanish, statuses)
    if sources.isEmpty || targets.isEmpty { return [] }
    let sentences = [sources, targets].enumerated().map { side, terms in
      Examples(concept.evidence, limit: 1).contexts(of: terms.map(\.text), isVietnamese: side == 0).sentences
    }
    var found: [Concept] = []
    for (source, vietnamese) in zip(sources, sentences.first ?? []) {
      for (target, spanish) in zip(targets, sentences.last ?? []) {
        var pair = try own(concept)
        pair.sections = [
          LanguageSection(Language(tag: "vi-VN"), [try mateCatTerm(source, nil)]),
          LanguageSection(Language(tag: "es-ES"), [try mateCatTerm(target, concept.note)]),
        ]
        guard pair.sections.allSatisfy({ !$0.terms[0].text.isEmpty }) else { continue }
        pair.evidence = try [(vietnamese, true), (spanish, false)].compactMap { sentences, isVietnamese in
          let text = try text(sentences.first ?? "")
          return text.isEmpty
            ? nil
            : Evidence(
              file: "", vietnameseLines: [], spanishLines: [], vietnamese: isVietnamese ? text : "",
              spanish: isVietnamese ? "" : text)
        }
        found.append(pair)
      }
    }
    return found
  }

  private func mateCatTerm(_ term: Term, _ note: String?) throws -> Term {
    let parts = [term.gender.map(PairComment.abbreviation), term.region, term.note, note].compactMap(\.self)
    let notes = try parts.map(text).filter { !$0.isEmpty }.joined(separator: " · ")
    return Term(
      try text(term.text), status: term.status == .deprecated ? .deprecated : .preferred,
      note: notes.isEmpty ? nil : notes)
  }

  private func usable(_ terms: [Term]) -> [Term] {
    let statuses = capabilities.holdsUnusable ? AdministrativeStatus.allCases : [.preferred, .admitted]
    return statuses.flatMap { status in terms.filter { $0.status == status && $0.review != .rejected } }
  }

  private func pair(_ concept: Concept, _ source: Term, _ target: Term) throws -> Concept? {
    var result = try own(concept)
    result.id = ""
    result.sections = [
      LanguageSection(languages.source, [try term(source)]),
      LanguageSection(languages.target, [try term(target)]),
    ]
    guard result.sections.allSatisfy({ !$0.terms[0].text.isEmpty }) else { return nil }
    if !capabilities.inComment.isEmpty {
      var lines = LineText()
      let comment = try PairComment.comment(source, target, concept, without: capabilities.held, &lines)
      result.note = comment.isEmpty ? nil : ElementText.onOneLine(comment)
    }
    result.evidence = try evidence(concept, result)
    return result
  }

  private func onlyTargets(_ concepts: [Concept]) throws -> [Concept] {
    var seen = Set<String>()
    var found: [Concept] = []
    for concept in concepts {
      let targets = usable(concept.terms(in: languages.target)).prefix(1)
      var number = 0
      for source in usable(concept.terms(in: languages.source)) {
        guard let target = targets.first, var pair = try pair(concept, source, target) else { continue }
        let sourceText = pair.sections[0].terms[0].text
        guard fits(pair), seen.insert(sourceText).inserted else { continue }
        number += 1
        if capabilities.held.contains(.id) { pair.id = number == 1 ? concept.id : "\(concept.id)-\(number)" }
        found.append(pair)
      }
    }
    return found
  }

  private func fits(_ pair: Concept) -> Bool {
    let longest = format == .amazon ? 200 : format == .deepl ? 1_024 : Int.max
    return pair.sections.allSatisfy { $0.terms[0].text.utf8.count <= longest }
  }
}

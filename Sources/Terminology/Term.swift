/// One expression of a concept in one language.
package struct Term: Hashable, Sendable {
  /// The expression, NFC, on one line.
  package var text: String
  /// Whether to write it.
  package var status: AdministrativeStatus
  /// Whether someone has looked at it.
  package var review: Review
  /// Its part of speech, where it is known.
  package var partOfSpeech: PartOfSpeech?
  /// Its grammatical gender; Vietnamese has none.
  package var gender: Gender?
  /// Full form, acronym, variant and so on.
  package var type: TermType?
  /// Where it is used: `VNA`, `España`, `América`.
  package var region: String?
  /// What a translator should know of this expression.
  package var note: String?
  /// Where it was found: a publisher and kind of page, a law's number, a file.
  package var source: String?

  /// A term; all but the text has a usual value.
  package init(
    _ text: String, status: AdministrativeStatus = .preferred, review: Review = .accepted,
    partOfSpeech: PartOfSpeech? = nil, gender: Gender? = nil, type: TermType? = nil, region: String? = nil,
    note: String? = nil, source: String? = nil
  ) {
    self.text = text
    self.status = status
    self.review = review
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.type = type
    self.region = region
    self.note = note
    self.source = source
  }
}

/// Whether a person has looked at a term.
package enum Review: String, CaseIterable, Hashable, Sendable {
  /// Found by a program, seen by nobody.
  case candidate
  /// Accepted, or entered by hand.
  case accepted
  /// Rejected; kept so that it is not offered again.
  case rejected
}

/// The parts of speech that TBX-Basic knows.
package enum PartOfSpeech: String, CaseIterable, Hashable, Sendable {
  case noun, verb, adjective, adverb, properNoun, other
}

/// The genders that TBX-Basic knows; `other` stands for "common to both".
package enum Gender: String, CaseIterable, Hashable, Sendable {
  case masculine, feminine, neuter, other
}

/// The kinds of terms that TBX-Basic knows.
package enum TermType: String, CaseIterable, Hashable, Sendable {
  case fullForm, acronym, abbreviation, shortForm, variant, phrase
}

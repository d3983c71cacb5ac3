internal import BitextModel

/// A place of the Vietnamese text that may be a name, with what speaks for a person.
struct NameMention {
  /// Which of the bead's lines it stands on.
  let line: Int
  /// Its words in that line.
  let range: Range<Int>
  /// What speaks for a person or a place.
  let evidence: NameEvidence
  /// Whether small letters stand where capitals should.
  let isCaseWrong: Bool
  /// How many words of the run of capitals that it was cut from stand before it.
  let skipped: Int
  /// Whether what stands before it in the run begins with a surname, so that this is the middle of a name.
  let isInsideName: Bool
  /// Whether a known place begins it, so that it is more than a name: "Sóc Trăng Thạch Sà Rươne".
  let holdsPlace: Bool
  /// Whether the whole run of capitals was taken for respelled: "Hô-xê Mác-ti", "Dong-hyun".
  let isRespelled: Bool
}

/// What stands around a run of capitals and in it that tells persons and places.
struct NameEvidence {
  /// Whether an honorific stands right before it.
  var isAddressed = false
  /// Whether an office, a rank or a calling stands before it.
  var isTitled = false
  /// Whether it stands in a credit: "Ảnh: …".
  var isCredited = false
  /// Whether it begins with a Vietnamese surname.
  var hasSurname = false
  /// Whether the word before it says that it is a place.
  var isPlace = false
  /// Whether a preposition of place stands right before it: "ở Los Angeles".
  var isLocated = false
  /// The last words of the office before it, folded; empty where there is none.
  var title: [TokenID] = []

  /// Whether more than capitals speaks for a person.
  var isPerson: Bool { !isPlace && (isAddressed || isTitled || isCredited || hasSurname) }
  /// Whether a word beside it says that it is a person.
  var isMarkedPerson: Bool { !isPlace && (isAddressed || isTitled || isCredited) }
}

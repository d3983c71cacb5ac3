/// What a piece of a foreign glossary says, whatever its format calls it.
enum GlossaryProperty: Hashable {
  case kind, subjectField, definition, note, source, status, review, partOfSpeech, gender, type, region,
    context
  /// Who changed an entry and when.
  case history

  /// The property of a name: of TBX in its versions, of MultiTerm and memoQ, of the programs' own making.
  static func named(_ name: String) -> GlossaryProperty? {
    if let property = names[name] { return property }
    let key = name.lowercased().filter { $0.isLetter }
    return names[key]
  }

  private static let names: [String: GlossaryProperty] = [
    "kind": .kind, "entityclass": .kind,
    "subjectField": .subjectField, "subjectfield": .subjectField, "subject": .subjectField,
    "domain": .subjectField, "field": .subjectField, "entrysubject": .subjectField,
    "entrydomain": .subjectField,
    "definition": .definition, "explanation": .definition, "def": .definition,
    "note": .note, "notes": .note, "comment": .note, "comments": .note, "entrynote": .note, "remark": .note,
    "source": .source, "reference": .source, "sourceidentifier": .source,
    "administrativeStatus": .status, "administrativestatus": .status, "usageStatus": .status,
    "usagestatus": .status, "termstatus": .status, "status": .status, "normativeauthorization": .status,
    "acceptability": .status, "forbidden": .status,
    "review": .review,
    "partOfSpeech": .partOfSpeech, "partofspeech": .partOfSpeech, "pos": .partOfSpeech,
    "wordclass": .partOfSpeech,
    "grammaticalGender": .gender, "grammaticalgender": .gender, "gender": .gender,
    "termType": .type, "termtype": .type, "type": .type, "category": .type,
    "geographicalUsage": .region, "geographicalusage": .region, "region": .region, "usageregion": .region,
    "context": .context, "example": .context, "termexample": .context, "exampleofuse": .context,
    "sampleSentence": .context, "samplesentence": .context, "usage": .context,
    "transactionType": .history, "transactiontype": .history, "transac": .history, "transacNote": .history,
    "transacnote": .history, "responsibility": .history, "date": .history, "entrycreated": .history,
    "entrycreator": .history, "entrylastmodified": .history, "entrymodifier": .history,
  ]
}

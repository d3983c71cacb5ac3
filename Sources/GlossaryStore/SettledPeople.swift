internal import GRDB
package import Terminology

/// What became of people whose spelling was to be settled.
package struct SettlingReport: Hashable, Sendable {
  /// How many were not there before.
  package var added = 0
  /// How many were there with another spelling or note.
  package var changed = 0
  /// How many were there already, as they are.
  package var known = 0
}

extension GlossaryStore {
  /// Settles the spelling of people, in one transaction; who is there already by the Vietnamese name gets the new one.
  package func settle(_ people: [SettledPerson]) throws(GlossaryStoreError) -> SettlingReport {
    try write { db in
      var report = SettlingReport()
      for person in people {
        let key = TermText(person.vietnamese).key
        let found = try db.row("SELECT * FROM settledPerson WHERE matchKey = ?", [key]).map(Self.person)
        if found == person {
          report.known += 1
        } else {
          if found == nil { report.added += 1 } else { report.changed += 1 }
          try db.run(
            "INSERT OR REPLACE INTO settledPerson (matchKey, vietnamese, spanish, note) VALUES (?, ?, ?, ?)",
            [key, person.vietnamese, person.spanish, person.note])
        }
      }
      return report
    }
  }

  /// The people whose spelling is settled, by their Vietnamese names; none in a glossary of an older version.
  package func settledPeople() throws(GlossaryStoreError) -> [SettledPerson] {
    try read { db in
      guard try db.tableExists("settledPerson") else { return [] }
      return try db.rows("SELECT * FROM settledPerson ORDER BY matchKey").map(Self.person)
    }
  }

  private static func person(_ row: Row) -> SettledPerson {
    SettledPerson(vietnamese: row["vietnamese"], spanish: row["spanish"], note: row["note"])
  }
}

internal import TextCore

/// Finds cues that say who made the subtitles: "Subtítulos: …", "Phụ đề: …", "www.…".
enum SubtitleCredits {
  /// Whether a line of a cue names a maker or an address of the web.
  static func isCredit(_ line: String) -> Bool {
    let words = Folding.folded(line)
    return hasAddress(words) || names(words)
  }

  private static func hasAddress(_ folded: String) -> Bool {
    folded.split(separator: " ").contains { word in
      word.hasPrefix("www.") || word.contains("://")
        || (word.contains("@") && word.contains(".") && !word.hasPrefix("@"))
    }
  }

  /// A work on subtitles at the beginning, and a colon, "by" or one of its counterparts behind it.
  private static func names(_ folded: String) -> Bool {
    let text = folded.drop { !$0.isLetter }
    return works.contains { work in
      guard text.hasPrefix(work) else { return false }
      let rest = text.dropFirst(work.count)
      if rest.drop(while: { $0 == " " }).first == ":" { return true }
      return links.contains { rest.hasPrefix(" \($0) ") }
    }
  }

  /// Folded, as the lines are.
  private static let works = [
    "subtitulos", "subtitulado", "subtitulacion", "subtitulos y traduccion", "traduccion y subtitulos",
    "traduccion", "traducido", "traductor", "traductora", "sincronizacion", "sincronizado", "correccion",
    "corregido", "transcripcion", "ajuste", "phu de", "lam phu de", "bien dich", "dich", "dich phu de",
    "dich va phu de", "nguoi dich", "dich thuat", "bien tap phu de", "hieu dinh", "chinh sua", "dong bo",
    "subtitles",
    "subtitled", "translated", "translation", "translator", "sync", "synced", "timing", "sub", "subs",
    "vietsub",
    "fansub", "encoded", "ripped",
  ]
  private static let links = ["por", "by", "boi"]
}

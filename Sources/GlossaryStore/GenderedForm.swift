internal import Terminology
internal import TextCore

/// Recognizes that two Spanish titles differ in gender alone: "viceministro" and "viceministra de Salud".
enum GenderedForm {
  /// The gender of a title that differs from one of the others in gender alone; nil where it does not.
  static func relation(of title: String, to others: [String]) -> Gender? {
    for other in others {
      if isFeminine(title, of: other) { return .feminine }
      if isFeminine(other, of: title) { return .masculine }
    }
    return nil
  }

  /// Whether the first text is the feminine form of the second, word by word.
  static func isFeminine(_ feminine: String, of masculine: String) -> Bool {
    let female = Folding.folded(feminine).split(separator: " ")
    let male = Folding.folded(masculine).split(separator: " ")
    guard female.count == male.count, female != male else { return false }
    return zip(female, male).allSatisfy { $0 == $1 || isFeminine(word: $0, of: $1) }
  }

  /// Folded endings: primer/primera, director/directora, ministro/ministra, presidente/presidenta, capitán/capitana.
  private static func isFeminine(word: Substring, of masculine: Substring) -> Bool {
    guard word.last == "a", masculine.count >= 3 else { return false }
    let stem = word.dropLast()
    if stem == masculine { return "nrls".contains(masculine.last ?? " ") }
    return (masculine.last == "o" || masculine.last == "e") && stem == masculine.dropLast()
  }
}

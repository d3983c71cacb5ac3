internal import BitextModel
internal import Interchange

/// The house style that `check --init` writes: every key with what it does, none of them in force.
enum HouseStyleTemplate {
  /// The text of the file.
  static var text: String {
    """
    # How this house writes: doichieu check looks for this file beside the texts and in the folders above.

    [names]
    # How Spanish text writes Vietnamese names: "stripped" (Ngo Le Van), "accented" (Ngô Lê Văn), or "either" of them.
    # spanish = "either"
    # The Spanish name of the capital: "Hanoi" or "Hanói"; unsaid, one of them in a text.
    # hanoi = "Hanói"
    # Other places as they are to be written in Spanish.
    # places = ["Ciudad Ho Chi Minh", "Danang"]

    [tones]
    # Where the tone stands in open oa, oe, uy: "old" (hòa), "new" (hoà), or "either", but one of them in a text.
    # style = "either"

    [checks]
    # Words that are right however they look.
    # accept = ["Đắk Lắk", "karaoke"]
    # How much each kind of finding matters: "error", "warning" or "off".
    \(categories)
    """
  }

  private static var categories: String {
    let names = FindingCategory.allCases
    let width = names.map(\.rawValue.count).max() ?? 0
    return names.map { category in
      let name = category.rawValue + String(repeating: " ", count: width - category.rawValue.count)
      return "# \(name) = \"error\"    # \(FindingCategoryText.english.name(of: category))\n"
    }.joined()
  }
}

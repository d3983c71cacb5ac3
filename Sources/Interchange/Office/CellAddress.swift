/// The column of a cell by its letters: `A` is the first, `AA` the twenty-seventh.
enum CellAddress {
  /// The column that an address such as `B12` names, from 0; nil where it is none, or beyond the last column of any
  /// program.
  static func column(of address: String) -> Int? {
    var column = 0
    for byte in address.utf8 {
      guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      if column > SheetLimits.columns { return nil }
    }
    return column == 0 ? nil : column - 1
  }

  /// The letters of a column, counted from 0.
  static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// The sizes of sheets (Microsoft, "Excel specifications and limits").
enum SheetLimits {
  static let rows = 1_048_576
  static let columns = 16_384
  /// The UTF-16 units that a cell holds.
  static let cell = 32_767
  /// Columns up to here are read.
  ///
  /// A file may claim the last one in each of a million rows, which would be filled with empty cells.
  static let columnsRead = 1024
}

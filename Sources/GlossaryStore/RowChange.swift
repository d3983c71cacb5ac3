internal import GRDB

/// What an action did to one row: the columns that differ, or the whole row where it came or went.
struct RowChange: Codable {
  /// The tables that a review changes; rows of one point to rows of those before it.
  enum Table: String, Codable, CaseIterable {
    case concept, term, evidence, rejection

    fileprivate var rank: Int { Table.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Names a row.
  struct Key: Hashable, Comparable {
    let table: Table
    let id: Int64

    static func < (one: Key, other: Key) -> Bool {
      (one.table.rank, one.id) < (other.table.rank, other.id)
    }
  }

  let table: Table
  /// The columns that name the row.
  let key: [String: CellValue]
  /// What the row said before; nil where it was not there.
  let before: [String: CellValue]?
  /// What the row says now; nil where it is gone.
  let after: [String: CellValue]?

  /// What happened to a row; nil where nothing did.
  init?(_ key: Key, before: [String: CellValue]?, after: [String: CellValue]?) {
    if before == after { return nil }
    table = key.table
    self.key = ["id": .integer(key.id)]
    if let before, let after {
      let changed = Set(before.keys).filter { before[$0] != after[$0] }
      self.before = before.filter { changed.contains($0.key) }
      self.after = after.filter { changed.contains($0.key) }
    } else {
      self.before = before
      self.after = after
    }
  }

  /// A pair that was noted as rejected, or forgotten.
  init(_ rejection: Rejections.Change) {
    table = .rejection
    key = ["vietnamese": .text(rejection.vietnamese), "spanish": .text(rejection.spanish)]
    before = rejection.isRejected ? nil : key
    after = rejection.isRejected ? key : nil
  }

  /// The columns of a row.
  static func values(_ row: Row) -> [String: CellValue] {
    Dictionary(row.map { ($0.0, CellValue($0.1)) }) { first, _ in first }
  }

  /// How many terms some changes concern.
  static func terms(in changes: [RowChange]) -> Int { changes.count { $0.table == .term } }

  /// The order in which changes can be taken back: what others point to comes first and goes last.
  static func undoOrder(_ changes: [RowChange]) -> [RowChange] {
    let pairs = changes.filter { $0.table == .rejection }.reversed()
    let rows = changes.filter { $0.table != .rejection }
    return rows.filter { $0.before != nil } + rows.filter { $0.before == nil }.reversed() + pairs
  }

  /// What to do where the row is there again: a pair may have been rejected once more.
  var ifKnown: String { table == .rejection ? "ON CONFLICT DO NOTHING" : "" }

  /// Finds the row.
  var condition: String { key.keys.sorted().map { "\($0) = ?" }.joined(separator: " AND ") }

  /// What `condition` asks for.
  var keyArguments: StatementArguments {
    StatementArguments(key.keys.sorted().map { key[$0]?.databaseValue ?? .null })
  }
}

/// A value of a column as the journal keeps it.
enum CellValue: Codable, Equatable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: self = .null
    case .int64(let number): self = .integer(number)
    // JSON does not tell 1.0 from 1.
    case .double(let number): self = Int64(exactly: number).map(Self.integer) ?? .real(number)
    case .string(let text): self = .text(text)
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let number = try? container.decode(Int64.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .real(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }

  /// Texts are the same where their bytes are; `String ==` takes NFC and NFD for one.
  static func == (one: CellValue, other: CellValue) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.integer(let a), .integer(let b)): a == b
    case (.real(let a), .real(let b)): a == b
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    default: false
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}

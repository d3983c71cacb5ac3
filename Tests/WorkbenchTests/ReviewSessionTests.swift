import BitextModel
import GlossaryStore
import Terminology
import Testing

@testable import Workbench

@Suite("A review, key by key")
struct ReviewSessionTests {
  private static let queue = ["c1", "c2", "c3"].map { ReviewPlace(concept: $0, score: 0.9, seen: 1) }

  private static func address(_ concept: String, _ language: Language, _ text: String) -> TermAddress {
    TermAddress(concept: concept, language: language, text: text)
  }

  /// A card with a Vietnamese term that is known and a Spanish candidate beside a known one.
  private static func card(_ id: String, review: Review = .candidate) -> ReviewCard {
    ReviewCard(
      id: id, kind: .title,
      terms: [
        ReviewTerm(address: address(id, .vietnamese, "đại sứ"), review: .accepted),
        ReviewTerm(address: address(id, .spanish, "embajador"), review: .accepted),
        ReviewTerm(address: address(id, .spanish, "legado"), review: review, status: .admitted),
      ])
  }

  /// A session that shows its first concept.
  private static func session() -> ReviewSession {
    var session = ReviewSession(queue)
    _ = session.receive(.card(card("c1")))
    return session
  }

  /// What a session asks for after some keys.
  private static func effects(of keys: String, _ session: inout ReviewSession) -> [ReviewEffect] {
    KeyScript.keys(keys).reduce([]) { _, key in session.receive(.key(key)) }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let keys: String
    let effects: [ReviewEffect]
    var testDescription: String { keys }
  }

  private static let legado = address("c1", .spanish, "legado")
  private static let embajador = address("c1", .spanish, "embajador")
  private static let daiSu = address("c1", .vietnamese, "đại sứ")

  static let cases = [
    Case(keys: "a", effects: [.perform(.accept(concept: "c1"))]),
    Case(keys: "A", effects: [.perform(.acceptTerm(legado))]),
    Case(keys: "r", effects: [.perform(.rejectCandidates(concept: "c1"))]),
    Case(keys: "R", effects: [.perform(.rejectTerm(legado))]),
    Case(keys: "p", effects: [.perform(.prefer(legado))]),
    Case(keys: "<up>d", effects: [.perform(.deprecate(embajador))]),
    Case(keys: "<down>A", effects: [.perform(.acceptTerm(daiSu))]),
    Case(keys: "<up><up><up>A", effects: [.perform(.acceptTerm(legado))]),
    Case(keys: "e<clear>nuncio<enter>", effects: [.perform(.rewrite(legado, text: "nuncio"))]),
    Case(keys: "e<back><back>x<enter>", effects: [.perform(.rewrite(legado, text: "legaxdo"))]),
    Case(keys: "e<home><del>L<end>!<enter>", effects: [.perform(.rewrite(legado, text: "Legado!"))]),
    Case(keys: "eabc<esc>a", effects: [.perform(.accept(concept: "c1"))]),
    Case(keys: "ko", effects: [.perform(.setKind(concept: "c1", .organization))]),
    Case(keys: "kz", effects: []),
    Case(keys: "gf", effects: [.perform(.setGender(legado, .feminine))]),
    Case(keys: "g-", effects: [.perform(.setGender(legado, nil))]),
    Case(keys: "s", effects: [.show("c2")]),
    Case(keys: "ss", effects: [.show("c3")]),
    Case(keys: "sss", effects: [.show("c1")]),
    Case(keys: "b", effects: [.show("c3")]),
    Case(keys: "u", effects: [.undo]),
    Case(keys: "j", effects: [.search("đại sứ")]),
    Case(keys: "j<clear>bộ", effects: [.search("bộ")]),
    Case(keys: "j<enter>", effects: []),
    Case(keys: "+<clear>0.8<enter>", effects: [.count(0.8)]),
    Case(keys: "+<clear>zwei<enter>", effects: []),
    Case(keys: "?a", effects: []),
    Case(keys: "z", effects: []),
  ]

  @Test("Keys ask for what they stand for", arguments: cases)
  func keys(_ item: Case) {
    var session = Self.session()
    #expect(Self.effects(of: item.keys, &session) == item.effects)
    #expect(session.mode != .finished)
  }

  @Test(
    "Every way out ends it", arguments: ["q", "<interrupt>", "e<interrupt>", "j<interrupt>", "?<interrupt>"])
  func leaving(keys: String) {
    var session = Self.session()
    #expect(Self.effects(of: keys, &session).isEmpty)
    #expect(session.mode == .finished)
  }

  @Test("What is settled leaves the queue, and the next one comes")
  func settled() {
    var session = Self.session()
    let step = ReviewStep(action: "accept", concept: "c1", terms: 1)
    #expect(session.receive(.done(step)) == [.show("c1")])
    #expect(session.receive(.card(Self.card("c1", review: .accepted))) == [.show("c2")])
    #expect(session.receive(.card(Self.card("c2"))) == [.keep("c2")])
    #expect(session.queue.map(\.concept) == ["c2", "c3"])
    #expect(session.message == "accepted c1")
  }

  @Test("At the end nothing is left, and no key fails")
  func nothingLeft() {
    var session = ReviewSession([])
    #expect(session.beginning.isEmpty)
    for key in KeyScript.keys("aArRpdekgjsb<up><down><enter>") { #expect(session.receive(.key(key)).isEmpty) }
    #expect(session.receive(.key(.text("u"))) == [.undo])
  }

  @Test("It begins where it stopped, or at the beginning", arguments: [("c2", "c2"), ("c9", "c1")])
  func position(stopped: String, first: String) {
    #expect(ReviewSession(Self.queue, at: stopped).beginning == [.show(first)])
  }

  @Test("An undo goes back to where it was done")
  func undo() {
    var session = ReviewSession(Array(Self.queue.dropFirst()), at: "c3")
    _ = session.receive(.card(Self.card("c3")))
    #expect(session.receive(.undone(ReviewStep(action: "accept", concept: "c1", terms: 1))) == [.reload])
    #expect(session.receive(.queue(Self.queue)) == [.show("c1")])
    #expect(session.receive(.undone(nil)).isEmpty)
    #expect(session.message == "nothing to undo")
  }

  @Test("A concept is joined to the chosen answer, never to itself")
  func join() {
    var session = Self.session()
    _ = Self.effects(of: "j", &session)
    let choices = ["c1", "c7", "c8"].map {
      ReviewChoice(id: $0, kind: .title, vietnamese: "đại sứ", spanish: "x")
    }
    _ = session.receive(.found(choices))
    let effects = Self.effects(of: "<down><down><down><up><enter>", &session)
    #expect(effects == [.perform(.join(concept: "c1", into: "c7"))])
    #expect(session.mode == .browsing)
  }

  @Test("Many are accepted only after a yes", arguments: [("y", true), ("n", false), ("<esc>", false)])
  func many(keys: String, isDone: Bool) {
    var session = Self.session()
    _ = session.receive(.counted(0.9, terms: 12))
    let effects = Self.effects(of: keys, &session)
    #expect(effects == (isDone ? [.perform(.acceptAbove(0.9, kinds: []))] : []))
  }

  @Test("What fails is said, and the review goes on")
  func failure() {
    var session = Self.session()
    #expect(session.receive(.failed("the disk is full")).isEmpty)
    #expect(session.message == "the disk is full")
    #expect(Self.effects(of: "a", &session) == [.perform(.accept(concept: "c1"))])
  }

  @Test(
    "Terms are marked in their lines, case apart, as whole words",
    arguments: [
      ("Đại sứ Lê Văn Hòa", ["đại sứ"], "[Đại sứ] Lê Văn Hòa"),
      ("la embajadora", ["embajador"], "la embajadora"),
      ("Bộ Y tế, Thứ trưởng Bộ Y tế", ["Bộ Y tế", "Thứ trưởng Bộ Y tế"], "[Bộ Y tế], [Thứ trưởng Bộ Y tế]"),
      ("Bo\u{323}\u{302} Y te\u{302}\u{301}", ["Bộ Y tế"], "[Bộ Y tế]"),
      ("", ["x"], ""), ("x", [""], "x"), ("x", ["xy"], "x"),
    ])
  func marks(text: String, terms: [String], expected: String) {
    let found = MarkedText(text, terms: terms).pieces.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
    #expect(Array(found.utf8) == Array(expected.utf8))
  }
}

@Suite("Keys and typed lines")
struct ReviewKeyTests {
  @Test(
    "Bytes of a terminal are keys",
    arguments: [
      ([0x61], [ReviewKey.text("a")]), ([0x0D], [.enter]), ([0x7F], [.backspace]), ([0x03], [.interrupt]),
      ([0x1B, 0x5B, 0x41], [.up]), ([0x1B, 0x4F, 0x42], [.down]), ([0x1B, 0x5B, 0x33, 0x7E], [.delete]),
      ([0x1B, 0x5B, 0x31, 0x3B, 0x35, 0x43], [.forward]), ([0x1B, 0x1B, 0x5B, 0x44], [.escape, .back]),
      (Array("ộ".utf8), [.text("ộ")]), (Array("e\u{302}".utf8), [.text("e"), .text("\u{302}")]),
      ([0xFF, 0x61], [.text("a")]), ([0xC3, 0x28], [.text("(")]), ([0x1B, 0x5B, 0x39, 0x39, 0x7E], []),
      ([0x07], []), (Array("đá\r".utf8), [.text("đ"), .text("á"), .enter]),
    ] as [([UInt8], [ReviewKey])])
  func keys(bytes: [UInt8], expected: [ReviewKey]) {
    var whole = ReviewKeyReader()
    #expect(whole.keys(bytes) == expected)
    #expect(!whole.isWaiting)
    var byteByByte = ReviewKeyReader()
    #expect(bytes.flatMap { byteByByte.keys([$0]) } == expected)
  }

  @Test("An escape alone is the key when nothing follows; half a sequence is none")
  func escape() {
    var reader = ReviewKeyReader()
    #expect(reader.keys([0x1B]).isEmpty)
    #expect(reader.isWaiting)
    #expect(reader.pause() == [.escape])
    #expect(reader.keys([0x1B, 0x5B]).isEmpty)
    #expect(reader.pause().isEmpty)
    #expect(reader.keys([0x61]) == [.text("a")])
  }

  @Test(
    "What is typed is NFC, and a backspace takes a letter with its marks",
    arguments: [
      ("e\u{302}\u{301}", "ế"), ("e\u{302}\u{301}<bs>", ""), ("Bộ<bs><bs>", ""),
      ("a<back>\u{302}", "\u{302}a"),
      ("ab<back><bs>c", "cb"), ("ab<home><del>", "b"), ("ab<clear>c", "c"), ("ab<home><clear>", "ab"),
      ("<bs><del><back><fwd>", ""), ("ab<home><fwd>c", "acb"),
    ])
  func line(keys: String, text: String) {
    var line = EditLine()
    for key in KeyScript.keys(keys) { _ = line.apply(key) }
    #expect(Array(line.text.utf8) == Array(text.utf8))
  }
}

/// Keys written as text: letters stand for themselves, others are named between angle brackets.
enum KeyScript {
  private static let names: [String: ReviewKey] = [
    "enter": .enter, "esc": .escape, "bs": .backspace, "del": .delete, "tab": .tab, "up": .up, "down": .down,
    "back": .back, "fwd": .forward, "home": .home, "end": .end, "clear": .clearLine, "interrupt": .interrupt,
  ]

  static func keys(_ script: String) -> [ReviewKey] {
    var keys: [ReviewKey] = []
    var rest = script.unicodeScalars[...]
    while let first = rest.popFirst() {
      if first == "<", let end = rest.firstIndex(of: ">"), let key = names[String(rest[..<end])] {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.text(String(first)))
      }
    }
    return keys
  }
}

import Corpus
import Query
import TestSupport
import Testing

@testable import Engine
@testable import Plan

/// `like` and `~`, on trees made by hand.
@Suite struct PatternTests {
  private let library = Library()

  @Test(arguments: [
    ("核*", ["nuclear-talks"]), ("*核*", ["nuclear-talks", "sharing"]), ("*秘密協定", ["secret"]),
    ("Secret*", ["talks", "secret"]), ("ｓｅｃｒｅｔ ＴＡＬＫＳ", ["talks"]), ("secret", []),
    ("secret ????s", ["talks"]), ("secret [!s]*", ["talks", "secret"]), ("[国x]際*", ["sharing"]),
    ("國際 核 *", ["sharing"]), ("国际*核?享", ["sharing"]), ("*[a-f]", []),
    ("*[q-t]", ["talks", "secret-en", "lines"]),
    ("[[]a] *", ["brackets"]), ("[a] *", []), ("*[*]*", ["brackets"]), ("* [", []),
    ("*\\+(.)|", ["brackets"]), ("*two*line*", ["lines"]), ("*", Library.known),
    ("", []), ("?", []),
  ])
  func globIsAnchoredAndFoldsAsContainsDoes(glob: String, ids: [String]) throws {
    #expect(try library.ids("title", .like, .literal(.string(glob))) == ids)
  }

  @Test(arguments: [
    ("secret", "", ["secret-en"]), ("secret", "i", ["talks", "secret", "secret-en"]),
    ("^核", "", ["nuclear-talks"]), ("协定$|協定$", "", ["secret"]), ("two$", "", []),
    ("two$", "m", ["lines"]), ("two.line", "", []), ("two.line", "s", ["lines"]),
    ("TWO.LINES$", "ims", ["lines"]), ("国際", "", []), ("國際", "", ["sharing"]), ("Ｔ", "", ["talks"]),
    ("", "", Library.known),
  ])
  func regexSearchesTheTextAsItIsStored(
    pattern: String, flags: String, ids: [String]
  ) throws {
    #expect(try library.ids("title", .matches, .regex(pattern, flags: flags)) == ids)
  }

  @Test func missingTextLeavesARowOpen() throws {
    for comparison in [Comparison.like, .isNotLike, .matches, .doesNotMatch] {
      let right = Self.right(comparison, "x*")
      #expect(try library.answer("title", comparison, right).undecided == 1, "\(comparison)")
    }
    #expect(
      try library.ids("title", .isNotLike, .literal(.string("secret*")))
        == Library.known.filter { !["talks", "secret"].contains($0) })
    #expect(try library.ids("title", .doesNotMatch, .regex(".", flags: "s")).isEmpty)
  }

  @Test(arguments: [
    (Comparison.like, "secret agree*", ["secret"]), (.like, "secret-agree*", ["secret"]),
    (.like, "SECRET?AGREEMENT", ["secret"]), (.like, "tr*", ["talks"]), (.like, "*t", ["secret"]),
    (.matches, "secret-", ["secret"]), (.matches, "secret agree", []), (.matches, "^t", ["talks"]),
  ])
  func categoriesMatchByTheirNames(
    comparison: Comparison, pattern: String, ids: [String]
  ) throws {
    #expect(try library.ids("kind", comparison, Self.right(comparison, pattern)) == ids)
  }

  @Test(arguments: [
    (Comparison.like, "*密*", ["secret"]), (.like, "a?", ["talks", "secret"]),
    (.matches, "^a1", ["talks"]), (.matches, "密", ["secret"]), (.matches, "A", []),
  ])
  func listsMatchByAnyOfTheirTexts(
    comparison: Comparison, pattern: String, ids: [String]
  ) throws {
    #expect(try library.ids("tags", comparison, Self.right(comparison, pattern)) == ids)
  }

  @Test(arguments: [
    (Comparison.like, "jap*", ["talks", "secret"]), (.like, "*日本國", ["talks", "secret"]),
    (.like, "*states", ["talks"]), (.like, "japa", []), (.matches, "^United", ["talks"]),
    (.matches, "日本", ["talks", "secret"]), (.matches, "日本國", []), (.like, "x*", []),
  ])
  func entitiesMatchByAnyOfTheirNames(
    comparison: Comparison, pattern: String, ids: [String]
  ) throws {
    #expect(try library.ids("actor", comparison, Self.right(comparison, pattern)) == ids)
  }

  @Test func listOfPatternsIsAnyOfThem() throws {
    let members = ["核*", "*lines"].map { Expression(.literal(.string($0)), 0..<1) }
    #expect(try library.ids("title", .like, .list(members)) == ["nuclear-talks", "lines"])
  }

  @Test func quotedPatternIsARegexToo() throws {
    #expect(
      try library.ids("title", .matches, .literal(.string("^Secret"))) == ["talks", "secret"])
  }

  @Test(arguments: [
    ("(a", "", "expected a regular expression, found a faulty one: missing ): (a"),
    ("(a", "im", "expected a regular expression, found a faulty one: missing ): (a"),
    (
      "*", "",
      "expected a regular expression, found a faulty one: no argument for repetition operator: *"
    ),
    (
      "[z-a]", "",
      "expected a regular expression, found a faulty one: invalid character class range: z-a"
    ),
    (
      #"\q"#, "i",
      #"expected a regular expression, found a faulty one: invalid escape sequence: \q"#
    ),
    ("(?=a)", "", "expected a regular expression, found a faulty one: invalid perl operator: (?="),
    ("a", "g", "expected 'i', 'm' or 's' after a pattern, found 'g'"),
  ])
  func faultyRegexIsReportedInRE2sWords(pattern: String, flags: String, message: String) {
    for field in ["title", "kind", "tags", "actor"] {
      let faults = library.faults(field, .doesNotMatch, .regex(pattern, flags: flags))
      #expect(faults.map(\.englishMessage) == [message], "\(field)")
      #expect(faults.first?.range == 13..<18)
    }
  }

  @Test func wordsAfterATildeAreNoRegex() {
    let faults = library.faults("title", .matches, .name("NPT"))
    #expect(faults.map(\.englishMessage) == ["cannot compare 'title', text, with 'NPT'"])
    #expect(faults.first?.englishHint == "write a regular expression: ~ /NPT/")
  }

  @Test func patternsOfSQLAreShownInClio() throws {
    let faults = library.faults("title", .like, .literal(.string("%核%")))
    #expect(faults.map(\.englishMessage) == ["'%核%' is not clio: write '*核*'"])
    #expect(faults.first?.fix?.text == "\"*核*\"")
    #expect(try library.ids("title", .like, .literal(.string("*[%]"))) == [])
  }

  @Test func hostilePatternsAreAnsweredInALine() {
    for piece in ["(", "[", "a{1000}", "(a{900}){900}", "核", "(?i)"] {
      for count in [30_000 / piece.utf8.count, 100_000] {
        let pattern = String(repeating: piece, count: count)
        for fault in library.faults("title", .matches, .regex(pattern, flags: "s")) {
          #expect(fault.englishMessage.unicodeScalars.count < 160, "\(piece)")
        }
      }
    }
    for piece in ["*a", "[", "?", "[a]", "[a", "核 *", "]"] {
      let pattern = String(repeating: piece, count: 100_000)
      for fault in library.faults("title", .like, .literal(.string(pattern))) {
        #expect(fault.englishMessage == "expected a pattern, found one that is too long")
      }
    }
  }

  @Test(arguments: [
    ("title ~ /^secret/i", ["talks", "secret"]),
    ("title !~ /e/", ["nuclear-talks", "sharing", "brackets"]),
    ("title like \"核會*\"", ["nuclear-talks"]),
    ("title not like \"*[a-z]*\"", ["nuclear-talks", "sharing"]),
    ("not actor like \"*日本*\" and title ~ /lines/", ["lines"]),
    // Variants of Han are one for `=` and its kin, and told apart by `exact`.
    ("title = \"国际核共享\"", ["sharing"]), ("title contains 秘密協定", ["secret"]),
    ("title starts with 國際", ["sharing"]), ("title ends with 協定", ["secret"]),
    ("actor = 日本國", ["talks", "secret"]), ("exact(title, \"核会谈\")", ["nuclear-talks"]),
    ("exact(title, \"核會談\")", []),
  ])
  func queriesSayTheSame(condition: String, ids: [String]) throws {
    #expect(try library.ids("events where " + condition) == ids)
  }

  /// A matcher that tries every way would not come to an end.
  @Test func noPatternHoldsUpALongValue() throws {
    let library = Library(titles: ["long": String(repeating: "a", count: 2_000_000)])
    #expect(try library.ids("title", .matches, .regex("(a+)+b", flags: "")).isEmpty)
    let glob = Expression.Kind.literal(.string("*a*a*a*a*a*a*a*a*a*b"))
    #expect(try library.ids("title", .like, glob).isEmpty)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func globsAgreeWithAMatcherThatTriesEveryWay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func text(_ letters: String, _ most: Int) -> String {
      String(
        (0..<Int.random(in: 0...most, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        })
    }
    let titles = (0..<20).map { _ in text("ab核.]", 6) }
    let glob = text("ab核.**??]", 6) + (seed % 3 == 0 ? "[ab核]" : seed % 3 == 1 ? "[!a]*" : "")
    let test = try TextMatcher(Glob(glob).test)
    let found = try FoldedText(TextColumn(titles)).verdict(test).certain
    for (row, title) in titles.enumerated() {
      let isMatch = Self.matches(Array(glob)[...], Array(title)[...])
      #expect(found.contains(row) == isMatch, "\(glob) on \(title)")
      #expect(test.accepts(title) == isMatch, "\(glob) on \(title)")
    }
  }

  private static func matches(_ glob: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool
  {
    guard let first = glob.first else { return text.isEmpty }
    let rest = glob.dropFirst()
    switch first {
    case "*":
      return (text.startIndex...text.endIndex).contains { matches(rest, text[$0...]) }
    case "[":
      guard let end = rest.firstIndex(of: "]"), let letter = text.first else { return false }
      let members = rest[..<end]
      let isMember = members.first == "!" ? !members.contains(letter) : members.contains(letter)
      return isMember && matches(rest[(end + 1)...], text.dropFirst())
    default:
      return (first == "?" ? !text.isEmpty : text.first == first)
        && matches(rest, text.dropFirst())
    }
  }

  private static func right(_ comparison: Comparison, _ text: String) -> Expression.Kind {
    comparison == .matches || comparison == .doesNotMatch
      ? .regex(text, flags: "") : .literal(.string(text))
  }
}

/// A small corpus with a field of every kind that has names.
private struct Library {
  static let titles: KeyValuePairs<String, String?> = [
    "talks": "Secret Ｔalks", "secret": "Secret 秘密协定", "secret-en": "No secret",
    "nuclear-talks": "核会谈", "sharing": "國際 核共享", "brackets": "[a] * \\+(.)|",
    "lines": "one two\nlines",
    "none": nil,
  ]

  /// The ids of the rows that have a title.
  static let known = titles.filter { $0.value != nil }.map(\.key)

  private let ask: Ask

  init(titles: KeyValuePairs<String, String?> = Library.titles) {
    let count = titles.count
    let actors = Table(
      name: "actors", rowCount: 2,
      fields: [
        Field(name: "id", column: .text(TextColumn(["japan", "usa"]))),
        Field(name: "name", column: .text(TextColumn(["Japan", "United States"]))),
        Field(name: "name_ja", column: .text(TextColumn(["日本国", "アメリカ合衆国"]))),
      ], idField: 0, nameField: 1)
    var kinds = NameDictionary()
    let codes = (0..<count).map { row in
      row < 2 ? kinds.code(adding: ["treaty", "secret-agreement"][row]) : CodedColumn.missingCode
    }
    var tags = NameDictionary()
    let tagCodes = ["a1", "b", "a2", "秘密"].map { tags.code(adding: $0) }
    func ragged(_ counts: [Int]) -> RaggedRows {
      var offsets: [UInt32] = [0]
      for row in 0..<count {
        offsets.append(offsets[row] + UInt32(row < counts.count ? counts[row] : 0))
      }
      return RaggedRows(offsets: offsets)
    }
    let many = count > 1
    let events = Table(
      name: "events", rowCount: count,
      fields: [
        Field(name: "id", column: .text(TextColumn(titles.map(\.key)))),
        Field(name: "title", column: .text(TextColumn(titles.map(\.value)))),
        Field(name: "kind", column: .category(CodedColumn(codes: codes, dictionary: kinds))),
        Field(
          name: "tags",
          column: .list(
            ListColumn(
              items: ragged(many ? [2, 2] : []), codes: many ? tagCodes : [], dictionary: tags))),
        Field(
          name: "actor", origin: .link,
          column: .link(
            LinkColumn(
              table: 1, targets: ragged(many ? [2, 1] : []), rows: many ? [0, 1, 0] : []))),
      ], idField: 0, nameField: 1)
    ask = Ask(Corpus(name: "library", tables: [events, actors]))
  }

  /// `events where FIELD SIGN RIGHT`, the right side standing at 13..<18.
  private func bind(
    _ field: String, _ comparison: Comparison, _ right: Expression.Kind
  ) -> (plan: LogicalPlan?, faults: [Diagnostic]) {
    let path = Path(steps: [Path.Step(name: Name(field, 0..<1))])
    let condition = Expression(
      .comparison(Expression(.path(path), 0..<1), comparison, Expression(right, 13..<18)), 0..<18)
    let pipeline = Pipeline(
      source: .collection(Name("events", 0..<1)), stages: [Stage(.filter(condition), 0..<18)],
      range: 0..<18)
    var binder = ask.workspace.binder(for: SourceText("events where NPT  "))
    let plan = binder.bind(pipeline)
    return (plan, binder.diagnostics)
  }

  func faults(
    _ field: String, _ comparison: Comparison, _ right: Expression.Kind
  ) -> [Diagnostic] { bind(field, comparison, right).faults }

  func answer(
    _ field: String, _ comparison: Comparison, _ right: Expression.Kind
  ) throws -> Answer {
    let (plan, faults) = bind(field, comparison, right)
    #expect(faults.isEmpty, "\(faults.map(\.englishMessage))")
    return try ask.workspace.run(try #require(plan))
  }

  func ids(_ query: String) throws -> [String] { try ask.answer(query).ids }

  func ids(_ field: String, _ comparison: Comparison, _ right: Expression.Kind) throws -> [String] {
    try answer(field, comparison, right).ids
  }
}

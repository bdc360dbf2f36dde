import Testing

@testable import Query

/// What the parser notes that it would take at the cursor, which is `‸` in the text.
@Suite struct CompletionContextTests {
  private static func readings(_ marked: String) -> ([CompletionContext], String) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let text = String(parts[0] + parts[1])
    return (CompletionContext.readings(at: parts[0].utf8.count, in: text), text)
  }

  private static func kinds(_ marked: String) -> [Continuation.Kind] {
    readings(marked).0.flatMap { reading -> [Continuation.Kind] in
      guard case .query(let continuations) = reading.kind else { return [] }
      return continuations.map(\.kind)
    }
  }

  @Test(
    arguments: [
      ("‸", .source), ("ev‸", .source), ("‸", .statement), ("a; ev‸", .source), ("a\nev‸", .source),
      ("events ‸", .word("where")), ("events ‸", .sign("|")), ("events | ‸", .stage),
      ("events |\n so‸rt", .stage), ("events | join ‸", .source),
      ("events | join only ac‸", .source),
      ("events | join actors ‸", .word("on")), ("events | join actors on ac‸", .field),
      ("events | join actors as a on type, actor = na‸", .field),
      ("events | sequence [ty‸", .operand), ("events | sequence by ac‸", .field),
      ("events | sequence within 1 year [type = test] ![a: type = vi‸", .value),
      ("events | sequence wit‸", .word("within")), ("events | sequence within ‸", .number),
      ("events | sequence within 3 mo‸", .timeUnit), ("events | sequence ! ‸", .sign("[")),
      ("events | sequence [type = test] ‸", .word("met by")), ("events | per decade {so‸", .stage),
      ("events | per decade {sort date | li‸", .stage), ("events | per decade ‸", .sign("{")),
      ("events | union {events | per decade {so‸", .stage), ("events | union ‸", .sign("{")),
      ("events | union {‸", .source), ("events where ‸", .operand),
      ("events where not (ac‸", .operand),
      ("events where document.so‸", .field), ("events where document.‸", .field),
      ("events where count(ac‸", .operand), ("events where actor ‸", .comparison),
      ("events where actor not ‸", .negatedComparison),
      ("events where title starts ‸", .word("with")),
      ("events where actor = ‸", .value), ("events where actor = United St‸", .value),
      ("events where actor = \"United St‸", .value), ("events where actor in [Japan, Uni‸", .value),
      ("events where actor in ‸", .sign("[")), ("events where actor in ‸", .sign("{")),
      ("events where title ~ ‸", .pattern), ("events where actor = Japan ‸", .word("and")),
      ("events where date is ‸", .state), ("events where date is ‸", .word("not")),
      ("events | sort date ‸", .word("desc")), ("events | sort date missing ‸", .word("first")),
      ("events | select date, ti‸", .operand), ("events | select ‸", .sign("*")),
      ("events | select date as x‸", .newName), ("events | group ‸", .word("by")),
      ("events | group by type ‸", .word("with")), ("events | group by date ‸", .word("whole")),
      ("events | group by type with ‸", .word("empty")),
      ("events | group by type with ‸", .operand),
      ("events | group by type with count(‸", .word("distinct")),
      ("events | group by type with count ‸", .word("where (")),
      ("events | compute sum(x) over ‸", .word("last")),
      ("events | compute sum(x) so ‸", .word("far")),
      ("events | cite ‸", .word("as")), ("events | cite as ‸", .style),
      ("events | cite as csl-j‸", .style),
      ("events | kwic ‸", .text), ("events | kwic treaty with ‸", .word("width")),
      ("events | kwic treaty with sort ‸", .word("left")), ("events | limit ‸", .number),
      ("events | limit 3 ‸", .word("offset")), ("events | sample 3 ‸", .word("seed")),
      ("events | conflicts ‸", .word("certain")), ("events | follow part_of ‸", .word("deep")),
      ("events | follow part_of in ‸", .collection), ("find ‸", .text),
      ("find x in ‸", .collection),
      ("explain ‸", .source), ("explain ‸", .word("plan")), ("explain ‸", .word("sql")),
      ("explain plan ‸", .source),
      ("view f($a) = ev‸", .source), ("view f = events | so‸", .stage), ("let $x = Ja‸", .value),
      ("describe ‸", .collection), ("describe events.ac‸", .field),
      ("show ‸", .item(collection: nil)),
      ("show North Ko‸", .item(collection: nil)), ("why ‸", .word("not")), ("why x ‸", .word("in")),
      ("why x in ev‸", .source), ("run \"‸", .file(isWritten: false)),
      ("run ‸", .file(isWritten: false)),
      ("events | save \"x‸", .file(isWritten: true)), ("events | save \"x\" as ‸", .mode),
      ("events | expect ‸", .word("no rows")), ("events | expect count > 3 ‸", .word("else")),
      ("expect ‸", .word("error")), ("expect error \"x\" ‸", .word("from")),
      ("events | pivot type ‸", .word("with")), ("events | unpivot low, high ‸", .word("as")),
      ("quantities where amount > 5 ‸", .unit),
      ("events where a = 1\nan‸", .word("and")), ("show | so‸", .stage),
    ] as [(String, Continuation.Kind)])
  func notesWhatTheGrammarTakes(marked: String, kind: Continuation.Kind) {
    let kinds = Self.kinds(marked)
    #expect(kinds.contains(kind), "\(marked): \(kinds)")
  }

  @Test(
    arguments: [
      ("events where date ‸", .word("where")), ("events where date ‸", .word("desc")),
      ("why ‸", .word("where")), ("events | select date as ‸", .operand),
      ("events where actor = Japan ‸", .comparison), ("events | follow so‸", .operand),
      ("events | count ‸", .word("and")), ("show Japan ‸", .sign("|")),
    ] as [(String, Continuation.Kind)])
  func notesNothingElse(marked: String, kind: Continuation.Kind) {
    #expect(!Self.kinds(marked).contains(kind), "\(marked)")
  }

  @Test(
    arguments: [
      ("ev‸", "ev"), ("events | cite as csl-j‸", "csl-j"),
      ("events where actor = United St‸", "St"),
      ("events where actor = \"United St‸\" and", "\"United St\""),
      ("events where actor = 「日‸", "「日"), (".op‸", ".op"), (".open 'my f‸", "'my f"),
      // Also what of it is behind the cursor.
      ("events where typ‸e = treaty", "type"), ("events where t‸itle = x", "title"),
      ("events where ‸type = treaty", "type"), ("events where actor = J‸apan", "Japan"),
      ("events where actor = 日‸本 and", "日本"), ("eve‸nts", "events"),
      ("events | so‸rt date", "sort"),
      ("events where `my‸ field` = 1", "`my field`"), ("events where date < 19‸60-05", "1960-05"),
      ("events where actor = \"Jap‸an and year < 3", "\"Japan"),
      ("events | cite as csl-j‸son", "csl-json"),
      ("events | cite as csl-‸json", "csl-json"),
      (".mo‸de box", ".mode"), (".mode b‸ox", "box"), (".open 'my f‸ile' x", "'my file'"),
      ("events\n| so‸rt date\n| count", "sort"), ("events where type‸ = treaty", "type"),
    ]) func replacesTheWordAtTheCursor(marked: String, word: String) throws
  {
    let (readings, text) = Self.readings(marked)
    let range = try #require(readings.first?.word)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == word)
  }

  @Test(
    arguments: [
      (".open a ~/b‸", .argument(command: "open", before: ["a"], prefix: "~/b")),
      (".open 'my f‸", .argument(command: "open", before: [], prefix: "my f")),
      (".link a.b ‸", .argument(command: "link", before: ["a.b"], prefix: "")),
      (".‸", .command(prefix: ".")), ("events\n.he‸", .command(prefix: ".he")),
      ("events # no‸", .none),
      // In a text that goes on from the line above.
      ("events where title contains \"abc\n‸", .none), ("find 「a\nb‸", .none),
      ("events where title contains \"abc\nev‸ents\"", .none),
    ] as [(String, CompletionContext.Kind)])
  func knowsCommandsAndComments(marked: String, kind: CompletionContext.Kind) throws {
    #expect(try #require(Self.readings(marked).0.first).kind == kind)
  }

  /// Of a name of several words all may be replaced, or only the last, which may be something else.
  @Test func aNameMayEndInTheBeginningOfAnOperator() throws {
    let (readings, _) = Self.readings("events where actor = Japan an‸")
    guard case .query(let found) = try #require(readings.first).kind else {
      Issue.record("it is a query")
      return
    }
    #expect(found.contains { $0.kind == .value && $0.start == 21 })
    #expect(found.contains { $0.kind == .word("and") && $0.start == 27 })
  }
}

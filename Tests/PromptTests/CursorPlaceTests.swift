import Corpus
import Query
import Testing

@testable import Conversation
@testable import LineEditing
@testable import Prompt

/// Tab at every place of queries of one and of several lines.
@Suite struct CursorPlaceTests {
  private static let queries = [
    "events where type = treaty and actor = Japan | sort date desc | limit 3",
    "events where title contains \"nuclear\" or actor in [日本, Soviet Union] | count",
    "events where (type = treaty\nand year < 1976)\n| group by decade with count\n| sort count",
    "events where document.source = nixon-trip | select date, title_zh | cite as csl-json",
    "explain actors where name starts with Ja", "describe events.actor", "show Japan",
    "run \"file.clio\"", "let $x = 1970; events where year < $x", ".mode box", ".set menu off",
    "events | sequence within 1 year [type = test] [s: type = visit] met by",
    ".values events.actor",
  ]

  private let session: Session
  private let delegate: PromptDelegate

  init() throws {
    session = Session(corpus: try CorpusLoader.builtIn(), output: CapturedOutput())
    delegate = PromptDelegate(session: session)
  }

  /// Whatever is chosen stands for the whole word at the cursor, and for nothing of another line.
  @Test(arguments: queries) func theWholeWordIsReplaced(query: String) throws {
    let bytes = Array(query.utf8)
    let words = Lexer.tokens(of: SourceText(query)).filter { $0.kind != .command }.map(\.range)
    for cursor in 0...bytes.count {
      let state = EditedText(query, cursor: cursor)
      guard state.cursor == cursor else { continue }
      let set = delegate.completions(in: query, cursor: cursor)
      let place = "\(state.before)‸\(state.after)"
      #expect(!bytes[set.replace].contains(UInt8(ascii: "\n")), "\(place)")
      if set.candidates.isEmpty { continue }
      for word in words {
        #expect(
          set.replace.upperBound <= word.lowerBound || set.replace.upperBound >= word.upperBound
            || word.lowerBound >= set.replace.lowerBound && bytes[word.lowerBound] == 0x22,
          "\(place): only \(state[set.replace]) is replaced")
      }
      for candidate in set.candidates.prefix(20) {
        guard
          let cycle = CompletionCycle(
            CompletionSet(replace: set.replace, candidates: [candidate]), in: state)
        else { continue }
        // What stands behind is no part of a word that was chosen.
        let end = cycle.current.before.last
        let next = cycle.current.after.first
        let isJoined = end.map(Self.isOfWord) == true && next.map(Self.isOfWord) == true
        #expect(!isJoined, "\(place): \(cycle.current.text)")
      }
    }
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// What comes first of what is offered.
  @Test(arguments: [
    ("events where typ‸e = treaty", "type", "events where type‸ = treaty"),
    ("events where t‸itle = treaty", "type", "events where type‸ = treaty"),
    ("events where actor = J‸apan", "Japan", "events where actor = Japan ‸"),
    (
      "events where actor = So‸viet Union and", "Soviet Union",
      "events where actor = Soviet Union‸ and"
    ),
    ("events | cite as cs‸l-json", "csl-json", "events | cite as csl-json ‸"),
    (".mo‸de box", ".mode", ".mode‸ box"),
  ]) func whatIsChosenStandsInItsPlace(marked: String, wanted: String, after: String) throws {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    let state = EditedText(String(parts[0] + parts[1]), cursor: parts[0].utf8.count)
    let set = delegate.completions(in: state.text, cursor: state.cursor)
    let candidate = try #require(set.candidates.first { $0.text == wanted }, "\(set.candidates)")
    let cycle = try #require(
      CompletionCycle(CompletionSet(replace: set.replace, candidates: [candidate]), in: state))
    #expect("\(cycle.current.before)‸\(cycle.current.after)" == after)
  }

  /// A name on the line above is whole.
  @Test(arguments: [
    "events where (type = treaty\n", "events where (actor = Soviet\n",
    "events where (actor = Japan\n  ",
    "events where actor = Japan and\n(title = x or\n",
  ]) func aLineBeginsAnew(text: String) {
    let set = delegate.completions(in: text, cursor: text.utf8.count)
    #expect(!set.candidates.isEmpty)
    #expect(set.replace.isEmpty)
    #expect(!set.candidates.contains { $0.text.hasPrefix("treaty") || $0.text == "Soviet Union" })
  }

  @Test(arguments: [
    "events where title contains \"abc\n", "events where actor = \"an",
    "events where actor = \"and\"",
    "events where title contains \"ev",
  ]) func withinATextNothingButValuesIsOffered(text: String) {
    let list = Completion(session: session).list(in: text, cursor: text.utf8.count)
    let others = list.items.filter { !$0.isValue }.map(\.text)
    #expect(others.isEmpty)
  }
}

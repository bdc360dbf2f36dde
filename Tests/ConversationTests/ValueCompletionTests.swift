import Corpus
import TestSupport
import Testing

@testable import Conversation

/// Values at the cursor: with their counts, of any column, in any script.
@Suite struct ValueCompletionTests {
  private static let file = """
    name,kind,n,price,flag,said
    a,atomic bombing,3,1.5,true,1945
    b,atomic bombing,3,1.5,false,1945
    c,atomic test,4,-2,true,1950
    d,試験,,2.5,true,1950-06

    """

  private func offers(_ text: String, _ language: String = "en") throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write(Self.file, to: "mine.csv")
    let corpus = try CorpusLoader.load(paths: ["\(folder.path)/mine.csv"])
    let session = try Conversation(corpus).session
    return Completion(session: session).list(in: text, cursor: text.utf8.count).items
      .filter(\.isValue).map { "\($0.text) \($0.note)" }
  }

  @Test(arguments: [
    ("mine where kind = ", ["atomic bombing (2)", "atomic test (1)", "試験 (1)"]),
    ("mine where kind = at", ["atomic bombing (2)", "atomic test (1)"]),
    ("mine where kind = atomic t", ["atomic test (1)"]),
    ("mine where kind = BOMB", ["atomic bombing (2)"]), ("mine where kind = 験", ["試験 (1)"]),
    ("mine where kind = \"atomic b", ["atomic bombing (2)"]),
    ("mine where kind in [試験, at", ["atomic bombing (2)", "atomic test (1)"]),
    ("mine where kind != ", ["atomic bombing (2)", "atomic test (1)", "試験 (1)"]),
    ("mine where n = ", ["3 (2)", "4 (1)"]), ("mine where n = 4", ["4 (1)"]),
    ("mine where price = ", ["1.5 (2)", "-2 (1)", "2.5 (1)"]),
    ("mine where flag = ", ["true (3)", "false (1)"]),
    ("mine where said = ", ["1945 (2)", "1950 (1)", "1950-06 (1)"]),
    ("mine where nothing = ", []),
    ("mine | group by kind | where kind = at", ["atomic bombing (2)", "atomic test (1)"]),
  ]) func valuesOfAnyColumnAreOffered(text: String, wanted: [String]) throws {
    let found = try offers(text)
    // Decimals are written as people write them.
    #expect(found.map { $0.replacing("-2.0 ", with: "-2 ") } == wanted, "\(found)")
  }

  @Test(arguments: [
    ("events where actor = Jap", "en", "Japan", "日本 (57)"),
    ("events where actor = 日", "en", "日本", "Japan (57)"),
    ("events where actor = ", "zh", "日本", "Japan (57)"),
    ("events where type = treat", "en", "treaty", ""),
  ]) func aNameIsShownInAnotherScript(
    text: String, language: String, name: String, note: String
  ) throws {
    let conversation = try Conversation()
    _ = conversation.say(".lang \(language)")
    let items = Completion(session: conversation.session).list(in: text, cursor: text.utf8.count)
      .items
    let item = try #require(items.first { $0.text == name }, "\(items)")
    if !note.isEmpty { #expect(item.note == note) }
  }

  /// Too many values are no choice, and are not counted at every key.
  @Test func aColumnOfManyValuesOffersNone() throws {
    let folder = try ScratchFolder()
    let rows = (0..<3000).map { "\($0),text \($0),\($0 % 7)\n" }.joined()
    try folder.write("n,many,few\n" + rows, to: "big.csv")
    let session = try Conversation(CorpusLoader.load(paths: ["\(folder.path)/big.csv"])).session
    func count(_ text: String) -> Int {
      Completion(session: session).list(in: text, cursor: text.utf8.count).items.count(
        where: \.isValue)
    }
    #expect(count("big where many = ") == 0 && count("big where n = ") == 0)
    #expect(count("big where few = ") == 7)
  }
}

/// What is said of what may follow, behind the cursor.
@Suite struct CompletionHintTests {
  @Test(arguments: [
    ("events where ", "a field: "), ("events where type = ", "a value: "),
    ("events | ", "a stage: where"),
    ("events where date ", "= != <"), ("events where actor = Japan ", "and or |"),
    ("events ", "where |"),
    ("events | save ", "a file in quotes"), ("events | limit ", "a number"),
    ("show ", "an id or a name"),
    ("events | group by type with ", "a function: count"), ("find ", "a text to find"),
  ]) func saysWhatMayFollow(text: String, beginning: String) throws {
    let completion = Completion(session: try Conversation().session)
    let hint = try #require(completion.hint(in: text, cursor: text.utf8.count))
    #expect(hint.hasPrefix(beginning), "\(hint)")
  }

  @Test(arguments: [
    "", "  ", "even", "events where ac", ".mode ", "events # x ",
  ])
  func saysNothingInTheMiddleOfAWord(text: String) throws {
    let completion = Completion(session: try Conversation().session)
    #expect(completion.hint(in: text, cursor: text.utf8.count) == nil)
    #expect(completion.hint(in: "events where ", cursor: 3) == nil)
  }

  /// At each place of each query that is known to be right, in each language.
  @Test(arguments: ["en", "zh", "ja"]) func isShort(language: String) throws {
    let conversation = try Conversation()
    _ = conversation.say(".lang \(language)")
    let completion = Completion(session: conversation.session)
    for query in try GoldenQuery.all().map(\.query).prefix(60) {
      for end in query.indices where query[end] == " " {
        let text = String(query[...end])
        let hint = completion.hint(in: text, cursor: text.utf8.count) ?? ""
        #expect(hint.count <= 40 && !hint.contains("\n"), "\(hint)")
      }
    }
  }
}

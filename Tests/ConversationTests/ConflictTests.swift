import Conversation
import Corpus
import Engine
import TestSupport
import Testing

/// Who contradicts whom, in the corpus `disputed`: who was born when, who is a baker, who changed
/// his mind.
@Suite struct ConflictTests {
  private static func corpus() throws -> Corpus {
    try CorpusLoader.load(paths: ["\(ClioBinary.root)/Tests/Fixtures/disputed"])
  }

  /// `certain: born-1901 / born-1903`, a text for each pair.
  private static func pairs(_ query: String) throws -> [String] {
    let conversation = try Conversation(corpus())
    let rows = conversation.say(".mode jsonl\n\(query)").data.split(separator: "\n")
    return rows.map { row in
      let ids = row.split(separator: "\"id\":\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      let certainty = row.contains("\"certain\"") ? "certain" : "possible"
      return "\(certainty): \(ids.suffix(2).joined(separator: " / "))"
    }
  }

  @Test func pairsWhatCannotBothBeTrue() throws {
    #expect(
      try Self.pairs("claims | conflicts by subject, property") == [
        "certain: born-1901 / born-1903",
        // 1901 may be the year within 190X.
        "possible: born-1901 / born-1900s", "possible: born-1903 / born-1900s",
        // To say that he is no smith does not contradict that he is a baker.
        "certain: trade-yes / trade-no",
        // A forecast may come true.
        "possible: trade-soon / trade-never",
        // Bert has changed his mind about Carl's wealth, and motives may be several.
        "certain: told-of-carl / own-age", "possible: is-it-so / it-is",
      ])
  }

  /// A column of the pairs has a name of its own.
  @Test func aFieldIsNamedOnce() throws {
    let conversation = try Conversation(Self.corpus())
    for query in ["claims | conflicts by property, Property", "claims | conflicts by as_of, as_of"]
    {
      #expect(conversation.say(query).messages.contains("CL0111"), "\(query)")
    }
  }

  @Test func keepsOneCertaintyWhereItIsNamed() throws {
    #expect(try Self.pairs("claims | conflicts certain").count == 3)
    #expect(try Self.pairs("claims | conflicts by subject, property possible").count == 4)
    #expect(try Self.pairs("claims where speaker = Bert | conflicts").isEmpty)
  }

  @Test func namesTheSpeakersAndWhoReportsThem() throws {
    let answer = try Ask(Self.corpus()).answer("claims | conflicts certain")
    #expect(
      answer.texts("reason") == [
        "different values: Anna; Bert", "opposite polarity: Anna; Carl",
        "different values: Anna, reported by Bert; Carl",
      ])
    #expect(
      answer.columns.map(\.name) == ["certainty", "subject", "property", "left", "right", "reason"])
    #expect(answer.texts("left")[0] == "I was born in 1901.")
  }

  @Test func aConflictOpensIntoItsClaims() throws {
    let answer = try Ask(Self.corpus()).answer("claims | conflicts certain | open 2")
    #expect(answer.ids == ["trade-yes", "trade-no"])
    let grouped = try Ask(Self.corpus()).answer("claims | conflicts | group by certainty")
    #expect(grouped.texts("count") == ["3", "4"])
    let about = try Ask(Self.corpus()).answer("claims | conflicts | where subject = Carl | count")
    #expect(about.texts("count") == ["2"])
  }

  @Test func aFieldIsDisputedWhereClaimsAboutItContradictEachOther() throws {
    let ask = try Ask(Self.corpus())
    #expect(try ask.answer("people where born is disputed").ids == ["anna", "bert", "carl"])
    #expect(try ask.answer("people where trade is disputed").ids == ["bert", "carl"])
    #expect(try ask.answer("people where name is disputed").ids == [])
    #expect(try ask.answer("people where trade is not disputed").ids == ["anna"])
  }

  @Test(arguments: [
    ("people | conflicts", "rows with a field 'polarity', as in claims"),
    ("claims | conflicts by speakr", "did you mean 'speaker'?"),
    ("claims | conflicts by speaker sure", "expected"),
  ])
  func whatCannotBePairedIsRefused(query: String, words: String) throws {
    let reply = try Conversation(Self.corpus()).say(query)
    #expect(reply.outcome == .failed(.usage))
    #expect(reply.messages.contains(words), "\(reply.messages)")
  }
}

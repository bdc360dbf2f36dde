import Conversation
import Rendering
import Testing

/// What is said of sequences beside their rows.
@Suite struct SequenceTalkTests {
  private static let query = "events | sequence within 1 year [type = test] [s: type = visit]"

  /// `show` of a row that begins a sequence of the last answer has the rows of it, with the days between them.
  @Test func showsTheRowsOfAMatch() throws {
    let session = try SessionText { $0.mode = .box }
    session.run(Self.query, "show china-first-test")
    #expect(
      session.data.contains(
        """
          in the last answer:
            china-first-test (1964-10): China successfully tests its first atomic bomb
            sato-visit-1965 (1965-01), 62 to 122 days later: Prime Minister Sato visits the United States
        """))
    // A row of no sequence has none.
    let other = try SessionText { $0.mode = .box }
    other.run("events | count", "show china-first-test")
    #expect(!other.data.contains("in the last answer"))
  }

  @Test(arguments: [
    ("en", "after that, within 2 years, comes one where type = treaty"),
    ("zh", "其后 2 years 之内有一行满足 type = treaty"),
    ("ja", "その後 2 years 以内に type = treaty を満たす行が続く"),
  ])
  func explainsTheSteps(_ language: String, _ says: String) throws {
    let session = try SessionText()
    session.run(
      ".lang \(language)",
      "explain events | sequence by actor [type = visit] ![type = law] [type = treaty within 2 years]"
    )
    #expect(session.data.contains(says))
  }

  /// Without the order that the corpus declares only dates are left, and then it is taken again.
  @Test func orderIsTakenAndLeftAside() throws {
    let query =
      "events | sequence within 3 years [type = test] [type = protest] [type = proposal] | count"
    let session = try SessionText()
    session.run(query, ".set order off", query, ".set order on", query)
    #expect(session.data == "count\n1\n\ncount\n0\n\ncount\n1\n")
    #expect(session.messages.contains("1 more event possibly (1 imprecise date)"))
  }
}

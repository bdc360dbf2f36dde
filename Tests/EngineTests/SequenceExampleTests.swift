import Corpus
import TestSupport
import Testing

@testable import Engine

/// Sequences in the built-in corpus, with answers found by hand in its dates and relations.
@Suite struct SequenceExampleTests {
  private static let corpus = Result { try CorpusLoader.builtIn() }

  private func rows(
    _ query: String, _ columns: [String] = ["id", "s.id", "certainty", "reason"],
    takesOrder: Bool = true
  ) throws -> (rows: [[String]], answer: Answer) {
    let ask = Ask(try Self.corpus.get())
    ask.workspace.takesDeclaredOrder = takesOrder
    let answer = try ask.answer(query)
    return (answer.rows(columns), answer)
  }

  /// October 1964, then January 1965: from the last day of the one to the first of the other 62 days, else up to 122.
  @Test func whatFollowsIsCertainThoughNoDayIsKnown() throws {
    let (rows, answer) = try rows(
      "events | sequence within 1 year [type = test] [s: type = visit] | select id, s.id, gap",
      ["id", "s.id", "gap"])
    #expect(rows == [["china-first-test", "sato-visit-1965", "62..122"]])
    #expect(answer.undecided == 0)
  }

  /// All three share months, so that only the corpus's relations tell which came first.
  @Test func relationsTellWhatDatesDoNot() throws {
    let query = "sequence within 3 years [type = test] [s: type = protest] [t: type = proposal]"
    let columns = ["id", "s.id", "t.id", "certainty", "reason"]
    let match = ["bikini-test", "anti-nuclear-movement", "atoms-for-peace-offer"]
    #expect(
      try rows("events | \(query) | select *, certainty, reason", columns).rows == [
        match + ["certain", ""]
      ])
    let possibly = query.replacing("sequence", with: "sequence possibly")
    #expect(
      try rows("events | \(possibly)", columns, takesOrder: false).rows == [
        match + ["possible", "imprecise"]
      ])
    #expect(try rows("events | \(query)", columns, takesOrder: false).rows == [])
  }

  /// 1970 lies nine to eleven years behind 1960, and in 1960 itself a treaty was signed: before or after.
  @Test func aWindowMayBeTooShortForYears() throws {
    let within = "[type = secret-agreement] [s: type = treaty]"
    #expect(
      try rows("events | sequence possibly within 10 years \(within)").rows == [
        ["secret-pact-1960-made", "security-treaty-signed", "possible", "imprecise"],
        ["secret-pact-1969-made", "security-treaty-extended", "certain", ""],
      ])
    #expect(
      try rows("events | sequence within 11 years \(within)", ["id", "s.id"]).rows == [
        ["secret-pact-1960-made", "security-treaty-extended"],
        ["secret-pact-1969-made", "security-treaty-extended"],
      ])
  }

  /// The corpus ends in 2024: what there was in 2027 it does not say.
  @Test func absenceBeyondTheCorpusIsOpen() throws {
    let query = "[type = proposal and year >= 2022] ![type = law within 5 years]"
    #expect(
      try rows("events | sequence possibly \(query)", ["id", "certainty", "reason"]).rows == [
        ["ishin-proposal-made", "possible", "coverage"]
      ])
    let (rows, answer) = try rows("events | sequence \(query)")
    #expect(rows == [])
    #expect(
      answer.notes.contains(
        .undecided(
          count: 1, of: "events", reasons: [.init(kind: .coverage, field: "date", count: 1)])))
  }

  /// Nobody knows when the trusteeship over Okinawa began.
  @Test func whatHasNoBeginningEnclosesPerhaps() throws {
    let (rows, _) = try rows(
      "events | sequence all possibly [type = administration] encloses [s: type = treaty]")
    #expect(
      rows == [
        ["occupation-of-japan", "peace-treaty-in-force", "possible", "imprecise"],
        ["okinawa-trusteeship", "peace-treaty-in-force", "possible", "open"],
        ["okinawa-trusteeship", "security-treaty-signed", "possible", "open"],
        ["okinawa-trusteeship", "security-treaty-extended", "possible", "open"],
      ])
  }

  // Questions of history.

  /// After which crisis came a deployment within ten years? The ships of 1962 may have come first.
  @Test func crisesAndDeployments() throws {
    let (rows, _) = try rows(
      "events | sequence within 10 years [type = crisis] [s: type = deployment] | select *, certainty"
    )
    #expect(
      rows.map { Array($0.prefix(3)) } == [["cuban-missile-crisis", "deployment-peak", "certain"]])
  }

  /// Which visit led to an agreement of the same states within five years, with no law of theirs between?
  @Test func visitsAndAgreements() throws {
    let (rows, _) = try rows(
      "events | sequence by actor within 5 years [type = visit] ![type = law] [s: type = agreement]",
      ["id", "s.id"])
    #expect(
      rows == [
        ["sato-visit-1965", "okinawa-return-accord-reached"],
        ["sato-visit-1967", "okinawa-return-accord-reached"],
        ["miki-visit", "guidelines-1978-issued"],
      ])
  }

  /// Which secret agreement had no visit in the five years before? That of 1969 had two.
  @Test func secretAgreementsWithoutAVisitBefore() throws {
    let (rows, _) = try rows(
      "events | sequence possibly ![type = visit within 5 years] [type = secret-agreement]",
      ["id", "certainty"])
    #expect(rows == [["secret-pact-1960-made", "certain"]])
  }

  /// What did a port call set off within three years? The movement that began between March 1954 and 1955 was
  /// 121 to 821 days behind it.
  @Test func portCallsAndProtests() throws {
    let (rows, answer) = try rows(
      "events | sequence within 3 years [type = port-call] [s: type = protest]",
      ["id", "s.id", "gap"])
    #expect(rows == [["oriskany-yokosuka", "anti-nuclear-movement", "121..821"]])
    // The calls of nuclear ships have no end.
    #expect(answer.undecided == 1)
  }

  /// Was a law made within three years of another by those who had made that, with nothing signed between?
  @Test func lawsOfTheSameYear() throws {
    let (rows, _) = try rows(
      "events | sequence possibly within 3 years [type = law] ![type = agreement] [s: type = law]")
    // Both laws of 2012 may have come first.
    #expect(
      rows == [
        ["jaxa-law-amended", "nuclear-security-clause-added", "possible", "imprecise"],
        ["nuclear-security-clause-added", "jaxa-law-amended", "possible", "imprecise"],
      ])
  }

  /// An event without a date is in no sequence, and that is said.
  @Test func rowsWithoutADateAreReported() throws {
    let (_, answer) = try rows("events | sequence [type = test] [s: type = visit]")
    #expect(answer.notes.contains(.notInSequence(count: 2, field: "date")))
  }
}

import Glibc
import TestSupport
import Testing

@testable import Corpus

/// The built-in presets, each on a few rows in the shape of its files.
@Suite struct ImportTests {
  /// What an import of fixtures makes: the corpus, the report, and the tables as text.
  private struct Made {
    let corpus: Corpus
    let report: ImportReport
    let scratch: ScratchFolder

    func table(_ name: String) throws -> [String] {
      let text = try #require(scratch.text("out/\(name).csv"))
      return text.split(separator: "\n").dropFirst().map(String.init)
    }

    /// The columns of a table, by their places.
    func columns(_ name: String, _ places: Int...) throws -> [String] {
      try table(name).map { row in
        let cells = row.split(separator: ",", omittingEmptySubsequences: false)
        return places.map { String(cells[$0]) }.joined(separator: " ")
      }
    }

    /// The faults: what they are called, how many there are, and where the first one is.
    var faults: [String] {
      report.faults.map { group in
        let line = group.first.first?.line.map(String.init) ?? "-"
        return "\(group.noun.counted(group.count).english) \(group.field ?? "-") \(line)"
      }
    }
  }

  private func made(_ preset: String, _ files: String...) throws -> Made {
    let scratch = try ScratchFolder()
    let report = try Importer.run(
      .named(preset), files: files.map { Fixtures.path("imports/\($0)") },
      output: "\(scratch.path)/out")
    let corpus = try CorpusLoader.load(path: "\(scratch.path)/out")
    #expect(corpus.brokenInvariant() == nil)
    return Made(corpus: corpus, report: report, scratch: scratch)
  }

  @Test func gdelt2KeepsCodesAndReportsThoseThatLostAZero() throws {
    let made = try made("gdelt2", "gdelt2.export.CSV")
    #expect(
      try made.columns("events", 0, 1, 2) == [
        "900001 2031-04-02 040", "900002 2031-04-02 ", "900003 2031-04-02 190", "900004  ",
        "900006 2031-04-02 ",
      ])
    #expect(
      made.faults == [
        "3 dangling references type 2", "1 bad date date 4", "1 duplicate id id 5",
        "1 bad number goldstein 6",
      ])
    let lost = made.report.faults[0].first.map(\.message.english)
    #expect(
      lost[1...] == [
        "'cameo' has no row '43'; did you mean '043'?",
        "'cameo' has no row '10'; did you mean '010'?",
      ])
    #expect(made.corpus.faults.isEmpty)
  }

  @Test func gdelt2NamesCountriesAndKeepsWhatEventsCallThem() throws {
    let made = try made("gdelt2", "gdelt2.export.CSV")
    #expect(
      try made.table("actors") == [
        "JPN,country,Japan,,TOKYO;JAPAN", "FRA,country,France,,FRANCE", "FRAGOV,GOV,MINISTER,FRA,",
        "XYZREB,REB,REBELS,,", "NAM,country,Namibia,,NAMIBIA",
      ])
    // The record whose id stood before adds no actor to the event that has it.
    #expect(
      try made.table("event_actors").filter { $0.hasPrefix("900001") } == [
        "900001,JPN,source,TOKYO", "900001,FRA,target,FRANCE",
      ])
  }

  @Test func gdelt1TakesRecordsWithoutTheAddress() throws {
    let made = try made("gdelt1", "gdelt1.csv")
    #expect(try made.columns("event_actors", 0, 1, 2).count == 4)
    #expect(made.faults == ["1 row with missing cells - 3"])
    #expect(made.corpus.faults.isEmpty)
  }

  @Test func icewsPutsActorsUnderTheirCountry() throws {
    let made = try made("icews", "icews.tsv")
    #expect(
      try made.table("actors")[0...1] == [
        "Japan,country,Japan,,",
        "Foreign Affairs (Japan),,Foreign Affairs (Japan),Japan,"
          + "Executive;Foreign Ministry;Government",
      ])
    #expect(made.faults == ["1 bad date date 4", "1 dangling reference type 4"])
  }

  @Test(arguments: [["disputes.csv", "participants.csv"], ["participants.csv", "disputes.csv"]])
  func cowTakesItsFilesInAnyOrder(files: [String]) throws {
    let made = try made("cow-mid", files[0], files[1])
    #expect(
      try made.columns("events", 0, 1, 4) == [
        "9001 1951-03/1951-05-14 compromise", "9002 1952-01-01 ",
        "9003 1960-07-04/.. stalemate", "9004 1972-12-01/1971-01-01 stalemate",
      ])
    #expect(
      try made.table("actors").sorted() == [
        "2,state,United States of America", "220,state,France", "740,state,Japan",
      ])
    #expect(
      try made.table("event_actors") == [
        "9001,740,side-a", "9001,220,side-b", "9002,740,side-b", "9003,740,side-a",
        "9099,2,side-a",
      ])
    #expect(
      try made.columns("participations", 0, 4) == [
        "9001-740-1951-3 1951-03/1951-05-14", "9001-220-1951-3 1951-03/1951-05-14",
        "9002-740-1952-1-1 1952-01-01", "9003-740-1960-7-4 1960-07-04/1960-08-01",
        "9003-740-1961-7-4 1961-07-04/..", "9099-2-1970-1-1 1970-01-01/1970-01-02",
      ])
    #expect(
      made.faults.sorted() == [
        "1 dangling reference event_actors.event 7", "1 dangling reference participations.event 7",
        "1 reversed span date 5",
      ])
  }

  @Test func gedTellsASpanFromADayThatIsNotKnown() throws {
    let made = try made("ucdp-ged", "ged.csv")
    #expect(
      try made.columns("events", 0, 1) == [
        "1 1999-03-05", "2 1999-04-01/1999-04-09", "3 1999-05", "4 [1999-06-03..1999-06-06]",
        "5 1999-08-03/1999-08-01",
      ])
    #expect(
      made.faults == ["1 value outside its bounds deaths 4", "1 reversed span date 6"])
    let events = try #require(made.corpus.tables.first { $0.name == "events" })
    let deaths = try #require(events.fieldIndex(named: "deaths"))
    #expect(
      events.fields[deaths].quantity == QuantityFields(low: "deaths_low", high: "deaths_high"))
    #expect(try made.table("actors")[1] == "31,RLF,RLF (faction)")
  }

  @Test func acledSplitsThoseWhoAreNamedWithAnActor() throws {
    let made = try made("acled", "acled.csv")
    #expect(
      try made.columns("events", 0, 1, 3) == [
        "RUR1 2022-02-23 Peaceful protest", "RUR2 2022-02-24~ Armed clash", "RUR3 2022-03 Attack",
        "RUR4  Peaceful protest",
      ])
    #expect(
      try made.table("event_actors").prefix(3) == [
        "RUR1,Protesters (Ruritania),actor1", "RUR1,Teachers (Ruritania),with-actor1",
        "RUR1,Women (Ruritania),with-actor1",
      ])
    #expect(try made.table("event_types")[1] == "Peaceful protest,Peaceful protest,Protests")
  }

  /// The files themselves, where a variable names the folder that has them.
  @Test(.enabled(if: Environment.data != nil, "CLIO_DATA names no folder with the datasets"))
  func realFilesLeaveNothingOut() throws {
    let data = try #require(Environment.data)
    for (preset, files, records) in [
      ("gdelt2", ["gdelt/20191024143000.export.CSV"], 2111),
      ("gdelt1", ["gdelt/gdelt1_events_sample.csv"], 710),
      ("icews", ["icews/icews_sample.tsv"], 4993),
      ("cow-mid", ["cow/gml_part.csv", "cow/cow_mid_disps.csv"], 2436),
    ] {
      let scratch = try ScratchFolder()
      let report = try Importer.run(
        .named(preset), files: files.map { "\(data)/\($0)" }, output: "\(scratch.path)/out")
      #expect(report.tables.first?.rows == records, "\(preset)")
      #expect(report.faults.allSatisfy { $0.noun == .danglingReference }, "\(preset)")
    }
  }
}

private enum Environment {
  static var data: String? {
    let path = getenv("CLIO_DATA").map { String(cString: $0) }
    return path?.isEmpty == false ? path : nil
  }
}

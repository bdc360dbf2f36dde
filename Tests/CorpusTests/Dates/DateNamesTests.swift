import Testing

@testable import Corpus

/// Names of columns under which numbers are dates.
@Suite struct DateNamesTests {
  @Test(arguments: [
    "year", "Years", "birth_year", "BirthYear", "birthyear", "year_of_reign", "Date.of.birth",
    "reign", "period", "timePeriod", "time_period", "TIME", "era", "Era1", "life", "lived",
    "active",
    "when", "century", "fecha", "fecha_inicio", "Jahr", "Baujahr", "Jahreszahl", "Datum",
    "Geburtsdatum", "Zeitraum", "Zeit", "année", "annees", "anno", "año", "ano", "год", "дата",
    "年代", "時期", "期间", "duration", "dynasty", "Dynasties", "season", "term", "start", "end_1",
    "GDPPeriod", "period2", "dating", "Datierung",
  ])
  func wordsOfPeriodsAreFound(name: String) {
    #expect(DateNames.isPeriod(name))
  }

  @Test(arguments: [
    "temperature", "operations", "generals", "general", "literacy", "opera", "piano", "volcano",
    "Romano", "anonymous", "planned", "cannons", "channel", "annex", "determined", "terminal",
    "sentiment", "sometimes", "centimetres", "foreign", "sovereign", "radioactive", "inactive",
    "reactive", "wildlife", "consolidated", "candidate", "candidates", "update", "mandates",
    "whenever", "lifeboats", "treason", "seasoning", "погода",
    "Zeitung", "spaniards", "validated", "population", "CANDIDATE", "MANDATE", "interactive",
    "generation", "veterans", "cameras", "numeral", "several", "federal", "liberal", "mineral",
  ])
  func lettersWithinOtherWordsAreNot(name: String) {
    #expect(!DateNames.isPeriod(name) && !DateNames.isDate(name))
  }

  @Test(
    arguments: [
      ("temperature", false), ("piano", false), ("generals", false), ("terminal", false),
      ("reign", true), ("Amtszeit", true),
    ])
  func rangesBelowOtherNamesAreNoDates(name: String, areDates: Bool) throws {
    let corpus = try Fixtures.bare("id,\(name)\nx,1200-1300\nx,1914-1918\n")
    let texts = Fixtures.texts(corpus.tables[0].fields[1].column)
    #expect(texts == (areDates ? ["1200/1300", "1914/1918"] : ["1200-1300", "1914-1918"]))
  }

  @Test(
    arguments: [
      ("BirthYear", ["birth", "year"]), ("date_of_birth", ["date", "of", "birth"]),
      ("GDPPeriod", ["gdp", "period"]), ("StartYear1", ["start", "year"]), ("DATE", ["date"]),
      ("1st", ["st"]), ("", []), ("Année", ["année"]), ("年代", ["年代"]),
    ])
  func namesArePartedIntoWords(name: String, words: [String]) {
    #expect(DateNames.words(of: name) == words)
  }
}

import Chronology
import Testing

@testable import Rendering

/// What is said of a date is what it says, and no more.
@Suite struct CitationDateTests {
  @Test(arguments: [
    ("2024-10-04", "October 4, 2024"), ("2024-10", "October 2024"), ("2024", "2024"),
    ("1970-21", "spring 1970"), ("197X", "1970s"), ("18XX", "between 1800 and 1899"),
    ("-0043-03-15", "March 15, 44 BC"), ("2022~", "ca. 2022"), ("2022?", "[2022?]"),
    ("2022%", "[ca. 2022?]"), ("1954-03~", "ca. March 1954"),
    ("[1954-11..1954-12]", "between November and December 1954"),
    ("[1954-11-03..1954-11-20]", "between November 3 and 20, 1954"),
    ("[1954-11-03..1954-12-20]", "between November 3 and December 20, 1954"),
    ("[2022-10-12..2022-12]", "between October 12, 2022, and December 2022"),
    ("[1953..1954]", "between 1953 and 1954"), ("[..1975]", "1975 or earlier"),
    ("[1975..]", "1975 or later"), ("[1954,1956]", "1954 or 1956"),
    ("[1954,1956,1958]", "1954, 1956, or 1958"), ("{1954,1956}", "1954 and 1956"),
    ("1954/1956", "1954–1956"), ("1954-11/1955-02", "November 1954 – February 1955"),
    ("1974/..", "since 1974"), ("../1974", "until 1974"), ("1974/", "1974–?"), ("/1974", "?–1974"),
    ("1976-XX-03", "1976-XX-03"),
  ])
  func proseIsHonest(text: String, prose: String) throws {
    #expect(EnglishDateProse().text(try EDTFDate(text).statement) == prose)
  }

  @Test(arguments: [
    ("2024-10-04", "2024-10-04", "2024-10-04", "2024-10-04"),
    ("2022~", "ca. 2022", "约2022", "2022頃"), ("2022?", "[2022?]", "[2022?]", "[2022?]"),
    ("197X", "1970s", "1970年代", "1970年代"), ("1970-24", "winter 1970", "1970年冬", "1970年冬"),
    (
      "[1954-11..1954-12]", "between 1954-11 and 1954-12", "1954-11至1954-12之间",
      "1954-11から1954-12の間"
    ),
    ("[..1975]", "1975 or earlier", "1975或更早", "1975以前"),
    ("[1975..]", "1975 or later", "1975或更晚", "1975以降"),
    ("[1954,1956]", "1954 or 1956", "1954或1956", "1954または1956"),
    ("1954/1956", "1954–1956", "1954—1956", "1954～1956"),
    ("1974/..", "since 1974", "1974起", "1974から"), ("../1974", "until 1974", "至1974", "1974まで"),
  ])
  func wordsAreThoseOfTheWork(
    text: String, english: String, chinese: String, japanese: String
  ) throws {
    let statement = try EDTFDate(text).statement
    #expect(citationWords(for: "en").text(statement) == english)
    #expect(citationWords(for: "zh-CN").text(statement) == chinese)
    #expect(citationWords(for: "ja").text(statement) == japanese)
  }

  @Test(arguments: [
    ("《遏制: 评析》", "遏制: 评析"), ("《条约》的解释", "《条约》的解释"), ("《外交》(第3辑)", "外交(第3辑)"),
    ("「三原則「再考」について」", "三原則「再考」について"), ("「核」と「傘」", "「核」と「傘」"),
    ("Plain", "Plain"), ("《开", "《开"),
  ])
  func titlesLoseOnlyTheMarksAroundThem(title: String, bare: String) {
    #expect(title.withoutTitleMarks == bare)
  }

  @Test(arguments: [
    ("Gaddis, John Lewis", "John Lewis Gaddis", "GADDIS J L"), ("Jin Ying", "Jin Ying", "Jin Ying"),
    (
      "Ministry of Foreign Affairs, Japan", "Ministry of Foreign Affairs, Japan",
      "Ministry of Foreign Affairs, Japan"
    ),
    ("Sartre, Jean-Paul", "Jean-Paul Sartre", "SARTRE J P"),
  ])
  func onlyACommaPartsAName(text: String, direct: String, initials: String) {
    #expect(PersonName(text).direct == direct && PersonName(text).initials == initials)
  }
}

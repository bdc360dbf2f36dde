import Testing

@testable import Chronology

/// What is drawn of a date, worked out by hand: `day D`, `one FROM..TO, ..`, `lasting CERTAIN in POSSIBLE`, with `<`
/// and `>` where a side is open, `~` and `?`.
@Suite struct TimeMarkTests {
  @Test(arguments: [
    ("1976-06-08", "day 1976-06-08"),
    ("1976-06-08T12:00:00Z", "day 1976-06-08"),
    ("1976-06", "one 1976-06-01..1976-06-30"),
    ("[1945..1947]", "one 1945-01-01..1947-12-31"),
    ("[1954-01-01,1957-01-01]", "one 1954-01-01..1954-01-01, 1957-01-01..1957-01-01"),
    ("[..1960-05-01]", "< one 1960-05-01..1960-05-01"),
    ("[1960-05-01..]", "one 1960-05-01..1960-05-01 >"),
    ("1951-04-01/1952-04-28", "lasting 1951-04-01..1952-04-28 in 1951-04-01..1952-04-28"),
    ("1945/1952-04", "lasting 1945-12-31..1952-04-01 in 1945-01-01..1952-04-30"),
    ("1945/1945", "lasting - in 1945-01-01..1945-12-31"),
    ("1953-10-01/..", "lasting 1953-10-01..1953-10-01 in 1953-10-01..1953-10-01 >"),
    ("1953-10/", "lasting - in 1953-10-01..1953-10-31 >"),
    ("../1953-10-05", "< lasting 1953-10-05..1953-10-05 in 1953-10-05..1953-10-05"),
    ("1960~", "one 1960-01-01..1960-12-31 ~"), ("1960-02-03?", "day 1960-02-03 ?"),
    ("1960-02-03%", "day 1960-02-03 ~ ?"),
  ])
  func isWhatTheDateSays(text: String, mark: String) throws {
    let drawn = try #require(TimeMark(EDTFDate(text)))
    #expect(drawn.written == mark)
  }

  @Test(arguments: ["../..", "/", "2002/2001", "[..]"]) func hasNoPlace(text: String) {
    let date = EDTFDate(ifValid: text)
    #expect(date.flatMap { TimeMark($0) } == nil)
  }

  @Test(arguments: ["1976-06-08", "1951-04-01/1952-04-28"]) func isCertain(text: String) throws {
    #expect(try #require(TimeMark(EDTFDate(text))).isCertain)
  }

  @Test(arguments: ["1976", "1951/1952", "1976-06-08?", "1976-06-08~", "1976-06-08/.."])
  func isNotCertain(text: String) throws {
    #expect(try #require(TimeMark(EDTFDate(text))).isCertain == false)
  }
}

extension TimeMark {
  fileprivate var written: String {
    func of(_ days: ClosedRange<Day>) -> String {
      func text(_ day: Day) -> String {
        let (year, month, day) = day.civil
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      }
      return "\(text(days.lowerBound))..\(text(days.upperBound))"
    }
    var text = isOpenBefore ? "< " : ""
    switch shape {
    case .day(let day): text += "day " + of(day...day).prefix(10)
    case .oneDay(let stretches):
      text += "one " + stretches.map(of).joined(separator: ", ")
    case .lasting(let certain, let possible):
      text += "lasting \(certain.map(of) ?? "-") in \(of(possible))"
    }
    if isOpenAfter { text += " >" }
    if isApproximate { text += " ~" }
    if isDoubtful { text += " ?" }
    return text
  }
}

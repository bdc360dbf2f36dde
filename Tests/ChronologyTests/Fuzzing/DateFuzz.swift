import TestSupport

@testable import Chronology

/// What holds of the readers of dates whatever the bytes; fuzzers and tests share it.
enum DateFuzz {
  /// Returns the promises that reading some bytes breaks: none, if all is well.
  static func brokenPromises(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    var broken: [String] = []
    do {
      broken += brokenPromises(try EDTFDate(text))
    } catch {
      if error.message.english.isEmpty { broken.append("a fault has no words") }
    }
    if let literal = try? DateLiteral(edtf: text), literal.isReversed != literal.days.isEmpty {
      broken.append("a literal without days is not called reversed")
    }
    do {
      let bare = try DateLiteral(date: text)
      if bare.days.isEmpty { broken.append("a bare date has no days") }
    } catch {
      if error.message.english.isEmpty { broken.append("a fault of a bare date has no words") }
    }
    return broken
  }

  private static func brokenPromises(_ date: EDTFDate) -> [String] {
    var broken: [String] = []
    func promise(_ isKept: Bool, _ text: String) { if !isKept { broken.append(text) } }

    promise((try? EDTFDate(date.text)) == date, "a date is not read back as itself")
    promise((0...2).contains(date.level), "there is no such level")
    switch date.extent {
    case .moment(let days):
      promise(!days.isEmpty && isSorted(days), "the days of a moment are not in order")
      promise(!date.isReversed, "a moment is reversed")
    case .span(let start, let end):
      promise(!start.isEmpty && isSorted(start), "the days of a start are not in order")
      promise(!end.isEmpty && isSorted(end), "the days of an end are not in order")
    }
    if let first = date.earliest, let last = date.latest {
      promise(first <= last || date.isReversed, "the first day lies behind the last")
    }
    for part in DatePart.allCases {
      guard case .certain(let value)? = date.bucket(part) else { continue }
      promise(
        date.startDays.runs.allSatisfy {
          part.value(of: $0.lowerBound) == value && part.value(of: $0.upperBound) == value
        }, "a day lies outside its \(part.rawValue)")
    }
    // What a query means by the same text are days that the date allows.
    if let literal = try? DateLiteral(edtf: date.text), case .moment(let days) = date.extent {
      promise(literal.days == days, "a literal means other days than a date")
    }
    return broken
  }

  /// Whether runs follow one another with a gap between them.
  private static func isSorted(_ days: DaySet) -> Bool {
    zip(days.runs, days.runs.dropFirst()).allSatisfy { $0.upperBound.next < $1.lowerBound }
  }
}

import Chronology
import Messages

extension ImportRecord {
  /// What some columns say of a date.
  enum Composed: Equatable {
    case none
    /// It is not over yet.
    case open
    case date(String)
  }

  /// Puts a date together; what cannot be read is noted as a fault, and gives no date.
  mutating func date(_ date: Date) -> Composed {
    switch date {
    case .form(let value, let form): return read(value, form)
    case .parts(let year, let month, let day, let open):
      return composed(year: year, month: month, day: day, open: open)
    case .span(let start, let end):
      let first = self.date(start)
      // A file that has no column for the end says when things began, not that their end is unknown.
      return end.isMissing ? first : span(first, self.date(end), isOneDay: false)
    case .inYear(let date, let year): return inYear(self.date(date), year)
    case .coded(let date, let precision): return coded(date, precision)
    }
  }

  private mutating func read(_ value: Value, _ form: DateForm) -> Composed {
    var text: [UInt8] = []
    append(value, to: &text)
    if text.isEmpty { return .none }
    do throws(DateRefusal) {
      return .date(Self.day(of: try form.edtf(of: text.span)))
    } catch {
      let read = String(text.span)
      faults.append(.notADate(read: read, reason: error.message(of: read)))
      return .none
    }
  }

  /// A date without its time where that is midnight, which programs write for a day.
  private static func day(of edtf: String) -> String {
    guard edtf.utf8.contains(UInt8(ascii: "T")), let clock = EDTFDate(ifValid: edtf)?.clock,
      clock.order == 0
    else { return edtf }
    return withoutTime(edtf)
  }

  private static func withoutTime(_ edtf: String) -> String {
    edtf.split(separator: "T", maxSplits: 1).first.map(String.init) ?? edtf
  }

  private mutating func composed(
    year: Value, month: Value?, day: Value?, open: [String]
  ) -> Composed {
    let texts = [year, month, day].map { $0.map { string($0) } ?? "" }
    if texts[0].isEmpty { return .none }
    if open.contains(texts[0]) { return .open }
    let numbers = texts.map { $0.isEmpty ? 0 : Int($0) }
    let read = texts.filter { !$0.isEmpty }.joined(separator: "-")
    guard let year = numbers[0], let month = numbers[1], let day = numbers[2], month >= 0, day >= 0
    else {
      faults.append(.notADate(read: read, reason: DateRefusal.notADate.message(of: read)))
      return .none
    }
    do throws(DateRefusal) {
      return .date(try CivilDate(year: year, month: month, day: day).edtf)
    } catch {
      faults.append(.notADate(read: read, reason: error.message(of: read)))
      // The year at least stands.
      return .date((try? CivilDate(year: year).edtf) ?? "")
    }
  }

  /// A start and an end: a span, or the days of which it is one.
  private mutating func span(
    _ start: Composed, _ end: Composed, isOneDay: Bool
  ) -> Composed {
    switch (start, end) {
    case (.none, .none), (.none, .open), (.open, .none), (.open, .open): return .none
    case (.date(let start), .none):
      let first = Self.withoutTime(start)
      return isOneDay ? .date("[\(first)..]") : .date("\(first)/")
    case (.none, .date(let end)):
      let last = Self.withoutTime(end)
      return isOneDay ? .date("[..\(last)]") : .date("/\(last)")
    case (.date(let first), .open): return .date("\(Self.withoutTime(first))/..")
    case (.open, .date(let last)): return .date("../\(Self.withoutTime(last))")
    case (.date(let start), .date(let end)):
      // The bounds of an interval are days.
      let (first, last) = (Self.withoutTime(start), Self.withoutTime(end))
      // What began and ended in one month, on days that nobody wrote down, is still a span of days.
      if first == last, isOneDay || Self.isDay(first) {
        return .date(start == end ? start : first)
      }
      let span = "\(first)/\(last)"
      if EDTFDate(ifValid: span)?.isReversed == true {
        faults.append(.reversedSpan(read: span))
        return .date(span)
      }
      return .date(isOneDay ? Self.oneDay(from: first, to: last) : span)
    }
  }

  private static func isDay(_ edtf: String) -> Bool {
    edtf.utf8.drop { $0 == UInt8(ascii: "-") }.count == 10
  }

  /// A date that lies in the year that the record states; another one is a fault, and none.
  private mutating func inYear(_ date: Composed, _ year: Value) -> Composed {
    guard case .date(let edtf) = date, let stated = Int(string(year)),
      let days = EDTFDate(ifValid: edtf)?.singleRun
    else { return date }
    let years = days.lowerBound.civil.year...days.upperBound.civil.year
    if years.contains(stated) { return date }
    faults.append(
      .notADate(
        read: edtf,
        reason: Message("date.outside-year", ["date": edtf, "year": String(stated)])))
    return .none
  }

  private mutating func coded(_ date: Date, _ precision: Date.Precision) -> Composed {
    let code = string(precision.code)
    if precision.oneOf.contains(code), case .span(let start, let end) = date {
      return span(self.date(start), self.date(end), isOneDay: true)
    }
    guard case .date(let edtf) = self.date(date) else { return .none }
    let day = Self.withoutTime(edtf)
    if precision.approximate.contains(code) { return .date(day + "~") }
    guard day.utf8.count == 10, day.utf8.first != UInt8(ascii: "-") else { return .date(edtf) }
    if precision.month.contains(code) { return .date(String(day.prefix(7))) }
    if precision.year.contains(code) { return .date(String(day.prefix(4))) }
    return .date(edtf)
  }

  /// One day from the first to the last: the month or the year where they are its bounds.
  private static func oneDay(from first: String, to last: String) -> String {
    for count in [4, 7] {
      let period = String(first.prefix(count))
      guard let days = EDTFDate(ifValid: period)?.singleRun else { continue }
      if days.lowerBound.text == first, days.upperBound.text == last { return period }
    }
    return "[\(first)..\(last)]"
  }
}

extension ImportRecord.Date {
  /// Whether the columns of the date are ones that the file lacks.
  fileprivate var isMissing: Bool {
    switch self {
    case .form(.column(nil), _), .parts(year: .column(nil), _, _, _): true
    default: false
    }
  }
}

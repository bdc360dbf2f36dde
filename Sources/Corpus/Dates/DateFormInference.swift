/// Finds out in which form the dates of a column are written, from all of its values.
///
/// Of each candidate it counts the values that fit; at the end the one with most is the form. A
/// value costs some 20 to 100 ns and no memory, so that a column of ten million can be observed
/// whole.
struct DateFormInference {
  /// What the values of a column say of its form.
  enum Finding: Equatable {
    /// No value is a date.
    case none
    /// The values are dates of one form, but for those that `fitting` leaves out.
    case form(DateForm)
    /// Day first and month first fit equally well; a value, its line, and both readings in EDTF.
    case ambiguous(read: String, line: Int, dayFirst: Reading, monthFirst: Reading)
  }

  /// One reading of a value that has two: the `format` that declares it, and the date in EDTF.
  struct Reading: Equatable {
    let format: String
    let edtf: String
  }

  /// The number of values observed.
  private(set) var valueCount = 0
  /// The number of values that may be dates of some form.
  private(set) var dateCount = 0
  private var counts = InlineArray<64, Int>(repeating: 0)
  /// The candidates that a value did not fit, and for each the line of the first such value.
  private var missed: UInt64 = 0
  private var exceptions: [(candidates: UInt64, text: String, line: Int)] = []
  /// The candidates of the last values, and how many these were: columns repeat themselves.
  private var lastCandidates: UInt64 = 0
  private var repeats = 0
  private var hasLongName = false
  private var hasShortName = false
  /// For slashes and dashes the first value with two readings.
  private var twofold: [(read: String, line: Int)?] = [nil, nil]
}

extension DateFormInference {
  /// Observes a value that is not missing, and tells whether it may be a date of any form.
  ///
  /// - Parameter text: without blanks at its ends.
  @discardableResult
  mutating func observe(_ text: Span<UInt8>, line: Int) -> Bool {
    valueCount &+= 1
    let candidates = candidates(of: text, line: line)
    defer { if candidates & DateCandidate.all != 0 { dateCount &+= 1 } }
    if candidates == lastCandidates {
      repeats &+= 1
      return candidates & DateCandidate.all != 0
    }
    countRepeats()
    lastCandidates = candidates
    repeats = 1
    let new = DateCandidate.all & ~candidates & ~missed
    if new != 0 {
      missed |= new
      exceptions.append((new, String(text), line))
    }
    return candidates & DateCandidate.all != 0
  }

  private mutating func countRepeats() {
    var rest = lastCandidates
    while rest != 0 {
      counts[rest.trailingZeroBitCount] &+= repeats
      rest &= rest &- 1
    }
    repeats = 0
  }

  /// The candidates that a value fits.
  mutating func candidates(of text: Span<UInt8>, line: Int) -> UInt64 {
    if let quick = DateCandidate.ofDigits(text) { return quick }
    if let clock = DateClock(text) {
      guard let date = try? clock.date else { return 0 }
      let isEDTF = date.day > 0 && clock.isEDTF ?? (EDTFText.date(of: text) != nil)
      return DateCandidate.clock(clock.pattern, isAtGreenwich: clock.isAtGreenwich)
        | DateCandidate.free
        | (isEDTF ? DateCandidate.edtf | DateCandidate.draft : 0)
    }
    guard let scan = DateScan(text) else { return DateCandidate.ofEDTF(text) }
    if scan.hasLongName { hasLongName = true }
    if scan.hasShortName { hasShortName = true }
    var found = DateCandidate.ofPatterns(scan)
    do throws(DateRefusal) {
      _ = try FreeDate.edtf(of: scan)
      found |= DateCandidate.free
    } catch {
      if case .ambiguousOrder = error {
        let kind = scan.words == DateScan.code(DateShape.numberDashes.rawValue) ? 1 : 0
        if twofold[kind] == nil { twofold[kind] = (String(text), line) }
      }
    }
    return found | DateCandidate.ofEDTF(text)
  }
}

extension DateFormInference {
  /// The form of the column, how many values follow it, and the first value that does not.
  struct Result {
    let finding: Finding
    /// The number of values that are dates of the form; of an ambiguous one those of either order.
    let fitting: Int
    let exception: (text: String, line: Int)?
    /// Whether no value is what only a date can be: `1976`, `19760603`, `1976-06` and `2010/2011`
    /// may be other numbers, and then only the name of the column can say that they are dates.
    let isDigits: Bool
  }

  /// What all values together say.
  var result: Result {
    var counted = self
    counted.countRepeats()
    return counted.conclusion
  }

  private var conclusion: Result {
    var best = 0
    for candidate in 0..<DateCandidate.count where counts[candidate] > counts[best] {
      best = candidate
    }
    if !DateCandidate.specific.contains(best),
      let usual = DateCandidate.specific.first(where: { isUsual($0, beside: best) })
    {
      best = usual
    }
    guard counts[best] > 0 else {
      return Result(finding: .none, fitting: 0, exception: nil, isDigits: false)
    }
    let exception = exceptions.first { $0.candidates & (1 << best) != 0 }
    return Result(
      finding: finding(best), fitting: counts[best], exception: exception.map { ($1, $2) },
      isDigits: DateCandidate.isDigits(best) || counts[best] <= counts[DateCandidate.vagueIndex])
  }

  /// Whether nearly all of many values follow one form, so that another is an exception to be told,
  /// even where a looser form would read both.
  private func isUsual(_ candidate: Int, beside best: Int) -> Bool {
    counts[best] >= Self.fewestForExceptions && counts[candidate] < counts[best]
      && (counts[best] - counts[candidate]) * 100 <= counts[best]
  }

  private static let fewestForExceptions = 100

  private func finding(_ best: Int) -> Finding {
    let kind: Int
    switch best {
    case DateCandidate.dayFirstSlashes, DateCandidate.monthFirstSlashes: kind = 0
    case DateCandidate.dayFirstDashes, DateCandidate.monthFirstDashes: kind = 1
    default: return .form(form(best))
    }
    let first = kind == 0 ? DateCandidate.dayFirstSlashes : DateCandidate.dayFirstDashes
    let second = kind == 0 ? DateCandidate.monthFirstSlashes : DateCandidate.monthFirstDashes
    guard counts[first] == counts[second], let (read, line) = twofold[kind],
      let dayFirst = reading(read, first), let monthFirst = reading(read, second)
    else { return .form(form(best)) }
    return .ambiguous(read: read, line: line, dayFirst: dayFirst, monthFirst: monthFirst)
  }

  private func reading(_ text: String, _ candidate: Int) -> Reading? {
    let form = form(candidate)
    let bytes = Array(text.utf8)
    guard let format = form.format, let edtf = try? form.edtf(of: bytes.span) else { return nil }
    return Reading(format: format, edtf: edtf)
  }

  private func form(_ candidate: Int) -> DateForm {
    let names = hasShortName && !hasLongName ? "%b" : "%B"
    return DateCandidate.form(candidate, names: names)
  }
}

extension DateFormInference {
  /// The form of the column, how many values follow it, and the first value that does not.
  struct Result {
    var finding = Finding.none
    /// The number of values that are dates of the form, or say that there is none; of an ambiguous
    /// one those of either order.
    var fitting = 0
    /// The number of values that are dates.
    var dates = 0
    var exception: (text: String, line: Int)?
    /// Whether no value is what only a date can be: `1976`, `19760603`, `1976-06` and `2010/2011`
    /// may be other numbers, and then only the name of the column can say that they are dates.
    var isDigits = false
    /// Whether some of these are no plain numbers: `1914-1918`, `[1850]`.
    var hasSpans = false
    /// Whether all are six digits that are months of likely years.
    var areLikelyMonths = false
    /// The texts that stand for no date.
    var noDateTexts: [String] = []
    /// A value that was read in one of two ways.
    var doubt: Doubt?
    /// A number that counts days as spreadsheets do, where all values do.
    var serial: (text: String, line: Int)?
  }

  /// A value with two readings, of which one was taken.
  struct Doubt: Equatable {
    let read: String
    let line: Int
    /// Both in EDTF.
    let taken: String
    let other: String
    /// What it is that cannot be told.
    let question: Question

    enum Question: Equatable { case monthOrSpan, yearOfWikidata }
  }

  /// What all values together say.
  var result: Result { result(isMonthly: false) }

  /// - Parameter isMonthly: whether the name of the column says that its values are months.
  func result(isMonthly: Bool) -> Result {
    var counted = self
    counted.countRepeats()
    return counted.conclusion(isMonthly)
  }

  private func count(_ mark: DateCandidate.Mark) -> Int { counts[mark.rawValue] }

  private func conclusion(_ isMonthly: Bool) -> Result {
    var result = Result()
    var best = 0
    for candidate in DateCandidate.chosen where counts[candidate] > counts[best] {
      best = candidate
    }
    if best == DateCandidate.freeIndex,
      let usual = DateCandidate.specific.first(where: { isUsual($0, beside: best) })
    {
      best = usual
    }
    result.noDateTexts = noDateTexts
    if let firstSerial, count(.serial) + count(.none) == valueCount {
      result.serial = firstSerial
    }
    let pairs = decision(on: best, isMonthly)
    best = pairs.candidate
    guard counts[best] > count(.none) else { return result }
    result.finding = pairs.isAmbiguous ? ambiguousPair ?? finding(best) : finding(best)
    result.fitting = counts[best]
    result.dates = counts[best] - count(.none)
    result.exception = exceptions.first { $0.candidates & (1 << UInt64(best)) != 0 }
      .map { ($0.text, $0.line) }
    result.isDigits =
      DateCandidate.isDigits(best)
      || counts[best] <= count(.vague) + count(.vagueSpan)
    result.hasSpans = count(.vagueSpan) > 0
    result.areLikelyMonths = count(.likelyMonth) == result.dates
    result.doubt = pairs.doubt.flatMap { doubt($0, best) } ?? wikidataDoubt(best)
    return result
  }

  /// Whether nearly all of many values follow one form, and the others have day and month in an
  /// order of their own. These are exceptions to be told, while `May 1976` goes with any form.
  private func isUsual(_ candidate: Int, beside best: Int) -> Bool {
    counts[best] >= Self.fewestForExceptions && counts[candidate] < counts[best]
      && (counts[best] - counts[candidate]) * 100 <= counts[best]
      && counts[best] - counts[candidate] <= count(.ordered)
  }

  private static let fewestForExceptions = 100

  private func finding(_ best: Int) -> Finding {
    guard let (first, second, kind) = Self.orders.first(where: { $0.0 == best || $0.1 == best })
    else { return .form(form(best)) }
    guard counts[first] == counts[second], let (read, line) = ambiguous[kind],
      let dayFirst = reading(read, first), let monthFirst = reading(read, second)
    else { return .form(form(best)) }
    return .ambiguous(read: read, line: line, dayFirst: dayFirst, monthFirst: monthFirst)
  }

  /// The candidates of each pair of orders, day first and month first, and its place in `ambiguous`.
  private static let orders: [(Int, Int, kind: Int)] =
    [
      (DateCandidate.dayFirstSlashes, DateCandidate.monthFirstSlashes, 0),
      (DateCandidate.dayFirstDashes, DateCandidate.monthFirstDashes, 1),
    ]
    + (0..<DateCandidate.timedClocks).map { clock in
      let first = DateCandidate.firstTimed + clock
      return (first, first + DateCandidate.timedClocks, 2)
    }

  func reading(_ text: String, _ candidate: Int) -> Reading? {
    let form = form(candidate)
    let bytes = Array(text.utf8)
    guard let edtf = try? form.edtf(of: bytes.span) else { return nil }
    return Reading(format: form.format ?? "", edtf: edtf)
  }

  private func form(_ candidate: Int) -> DateForm {
    if let midnight, !midnight.isEmpty, DateCandidate.isClock(candidate),
      let pattern = try? DatePattern("%Y-%m-%d" + String(decoding: midnight, as: UTF8.self))
    {
      return .pattern(pattern)
    }
    let names = hasShortName && !hasLongName ? "%b" : "%B"
    return DateCandidate.form(candidate, names: names)
  }
}

/// How a column decides whether `1911-12` and `1826-7` are months or spans of years.
extension DateFormInference {
  private struct PairDecision {
    var candidate: Int
    /// Whether slashes leave it open, `1904/05`: EDTF has no such month.
    var isAmbiguous = false
    /// The value that is read as EDTF has it, or as a span, and may be the other.
    var doubt: (text: String, line: Int)?
  }

  /// A month is certain where the second number is no later year, `1976-06`, or whole days are in
  /// the column; a span where it is no month, `1939-45`. A number of one digit, `1826-7`, is a month
  /// only beside days without zeros.
  private func decision(on best: Int, _ isMonthly: Bool) -> PairDecision {
    typealias Candidate = DateCandidate
    let (either, oneDigit) = (count(.either), count(.oneDigit))
    var decision = PairDecision(candidate: best)
    if either + oneDigit == 0 { return decision }
    func reads(_ candidate: Int) -> Bool { counts[candidate] >= counts[best] }
    let hasMonths = isMonthly || count(.month) > 0
    let isSlashed = best == Candidate.yearMonthSlash
    let digitsAreMonths =
      count(.span) == 0 && (count(.bareDay) > 0 || isSlashed && hasMonths)
    let spans = count(.span) + (digitsAreMonths ? 0 : oneDigit)
    if oneDigit > 0, digitsAreMonths, !isSlashed, reads(Candidate.freeMonthsIndex) {
      decision.candidate = Candidate.freeMonthsIndex
    }
    if spans > 0, !hasMonths {
      if either > 0, reads(Candidate.freeSpansIndex) {
        decision.candidate = Candidate.freeSpansIndex
      } else if reads(Candidate.freeIndex) {
        decision.candidate = Candidate.freeIndex
      }
      return decision
    }
    if either > 0 {
      if hasMonths, spans == 0 {
        if best == Candidate.freeIndex, counts[Candidate.freeMonthsIndex] > counts[best] {
          decision.candidate = Candidate.freeMonthsIndex
        }
        return decision
      }
      if isSlashed, !hasMonths {
        decision.isAmbiguous = true
      } else {
        decision.doubt = firstPair
      }
    } else if oneDigit > 0, count(.bareDay) > 0, !digitsAreMonths {
      decision.doubt = firstOneDigit
    }
    return decision
  }

  /// Both readings of the first value with a slash that may be a month or a span.
  private var ambiguousPair: Finding? {
    guard let (read, line) = firstPair, let month = reading(read, DateCandidate.yearMonthSlash),
      let span = reading(read, DateCandidate.freeSpansIndex)
    else { return nil }
    return .ambiguous(read: read, line: line, dayFirst: month, monthFirst: span)
  }

  private func doubt(_ sighting: Sighting, _ best: Int) -> Doubt? {
    guard let taken = reading(sighting.text, best)?.edtf,
      let span = reading(sighting.text, DateCandidate.freeSpansIndex)?.edtf,
      let month = reading(sighting.text, DateCandidate.freeMonthsIndex)?.edtf, span != month
    else { return nil }
    return Doubt(
      read: sighting.text, line: sighting.line, taken: taken, other: taken == span ? month : span,
      question: .monthOrSpan)
  }

  private func wikidataDoubt(_ best: Int) -> Doubt? {
    guard let (read, line) = firstWikidata, let taken = reading(read, best)?.edtf,
      let year = Int(taken.prefix(5)), let other = try? CivilDate(year: year + 1).edtf
    else { return nil }
    return Doubt(
      read: read, line: line, taken: taken, other: other + taken.dropFirst(5),
      question: .yearOfWikidata)
  }
}

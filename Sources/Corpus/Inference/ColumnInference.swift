import Chronology

/// Gathers what the values of a column without a declaration have in common, over the whole column.
///
/// A kind is taken where all values have it, in this order; signs for what is missing (`NA`, `-`) and
/// a few exceptions aside:
/// - boolean: `true` or `false`, in any case;
/// - date: one of the forms of `DateForm`, and either a whole day stands somewhere or the name says
///   that these are dates (`date`, `issued_date`, `startDate`, `日期`); a column of four-digit years
///   is of whole numbers unless it is named so;
/// - integer: digits, where none begins with a zero, which only codes do, and none is longer than
///   what can be counted with;
/// - decimal: digits with a point, or an exponent; both also as `1,234.5` or `1.234,5`, where some
///   value can be read in one of these ways only, and with the signs that people write around numbers
///   (`WrittenNumber`), where all count one thing;
/// - list: short texts between `;`, `|` or commas that recur, or JSON arrays of plain values;
/// - text otherwise, and where all cells are empty.
struct ColumnInference {
  /// The number of cells with a value.
  var filled = 0
  private var booleans = 0
  var integers = 0
  var decimals = 0
  /// Whether a value is such as only codes and ids have: `007`, `X12`, or twenty digits.
  private var hasCode = false
  var dates = DateFormInference()
  private var markers = MarkerCount()
  var negatives = NegativeCodes()
  private var grouped = GroupedNumbers()
  private var written = WrittenNumberCount()
  var firstPlain: WrittenNumberCount.Example?
  /// Whether a plain number is negative, and no code for what is not known.
  var hasNegatives = false
  var lists = ListInference()
  /// Whether a fraction ends with a zero, as sections and versions may: `1.10`.
  var hasTrailingZero = false
  /// Whether a day such as `1976-06-03` stands somewhere, or a time of it.
  var hasWholeDay = false
  var noNumbers = FirstTexts()
  /// Whether no further value can change the kind from text or list.
  var isSettled = false
  private let numbers = NumberFormat()

  /// Looks at a cell. What a loop over many leaves out because it changes nothing is in
  /// `ColumnInference+Batches`.
  mutating func observe(_ cell: Span<UInt8>, line: Int) {
    let text = cell.extracting(cell.trimmedRange)
    if text.isEmpty { return }
    filled &+= 1
    if isSettled { return lists.observe(cell, line: line) }
    if markers.count(text) { return }
    let shape = NumberShape(text)
    let isNumber: Bool
    if let shape {
      isNumber = count(shape, text, of: text, line: line)
      if !hasNegatives {
        hasNegatives = text[0] == UInt8(ascii: "-") && !NegativeCodes.contains(text)
      }
      if firstPlain == nil, !text.isZero {
        firstPlain = WrittenNumberCount.Example(text: String(text), line: line)
      }
    } else {
      if Self.isTruth(text) { booleans &+= 1 }
      isNumber = count(written: text, line: line)
      lists.observe(cell, line: line)
      if !isNumber, text.isCode { hasCode = true }
    }
    if !isNumber { noNumbers.note(text, line: line) }
    if shape == .decimal {
      dates.observe(noDate: text, line: line)
      return
    }
    dates.observe(text, line: line)
    if !hasWholeDay { hasWholeDay = Self.isWholeDay(text) }
  }

  /// Counts a plain number; false for one that is no quantity.
  private mutating func count(
    _ shape: NumberShape, _ text: Span<UInt8>, of cell: Span<UInt8>, line: Int
  ) -> Bool {
    switch shape {
    case .integer:
      // More digits than an integer has are an id: as a number it would be another.
      guard numbers.integer(text) != nil else {
        hasCode = true
        return false
      }
      integers &+= 1
    case .decimal:
      guard numbers.decimal(text) != nil else { return false }
      if text.count > NumberFormat.mostExactDigits,
        text.wholeDigits > NumberFormat.mostExactDigits
      {
        hasCode = true
        return false
      }
      decimals &+= 1
      if text[text.count - 1] == UInt8(ascii: "0") { hasTrailingZero = true }
      grouped.count(plain: text, of: cell, line: line)
    case .code:
      hasCode = true
      return false
    }
    negatives.count(text)
    return true
  }

  /// Counts a number with signs in it or around it; false for a text that is not a number.
  private mutating func count(written text: Span<UInt8>, line: Int) -> Bool {
    let before = grouped.numbers
    guard let number = WrittenNumber(text) else {
      grouped.count(text, of: text, line: line)
      return grouped.numbers > before
    }
    let core = number.core.span
    if let shape = NumberShape(core) {
      guard count(shape, core, of: text, line: line) else { return false }
    } else {
      grouped.count(core, of: text, line: line)
      guard grouped.numbers > before else { return false }
    }
    // Signs between groups are counted by themselves; all others are noted.
    if !core.isEqual(to: text) { written.count(number, text, line: line) }
    return true
  }

  /// Whether so many values have no kind that the rest of any file cannot make up for it.
  var isHopeless: Bool {
    guard filled > 1000 else { return false }
    let numbers = grouped.best(integers: integers, decimals: decimals)
    let best = max(booleans, max(numbers, dates.result.fitting)) + markers.total
    return filled - best > 1000 && best < filled / 2
  }

  private static func isWholeDay(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
      return false
    }
    return text.count == 10 || text[10] == UInt8(ascii: "T")
  }

  private static func isTruth(_ text: Span<UInt8>) -> Bool {
    guard text.count == 4 || text.count == 5 else { return false }
    let word = String(text).lowercased()
    return word == "true" || word == "false"
  }
}

extension ColumnInference {
  /// So many digits that are all days are dates whatever their column is called.
  private static let fewestWholeDays = 5
  /// So many values must agree for one that does not to be worth a warning.
  private static let fewestBeforeException = 10
  /// So many values must there be for a kind that not all of them have.
  static let fewestForExceptions = 100
  /// One in so many may be of another kind.
  static let exceptionsOneIn = 100

  /// The kind of the values seen.
  func finding(name: String) -> Finding {
    if filled == 0 { return Finding() }
    // A column of nothing else than words for what is missing has no values.
    if markers.words == filled { return made(.text) }
    let isMonthly = DateNames.isMonthAlone(name)
    let dates = isSettled ? nil : self.dates.result(isMonthly: isMonthly)
    if !isSettled {
      if fits(booleans) { return made(.boolean, count: booleans) }
      if let dates, let form = form(dates, name: name), fits(dates.fitting) {
        var finding = made(.date(form), count: dates.fitting)
        finding.markers += dates.noDateTexts.filter { !finding.markers.contains($0) }
        finding.dateDoubt = dates.doubt
        return finding
      }
    }
    var finding = isSettled || hasCode ? Finding() : asNumbers
    // As numbers the codes 1.10 and 1.1 would be one.
    if finding.kind == .decimal, hasTrailingZero, CodeNames.isCode(name) { finding = Finding() }
    // `5.1868` below a date is a month and a year, and no number.
    if finding.kind == .decimal, DateNames.isDate(name), let first = firstPlain {
      finding = Finding()
      finding.someDates = (first.text, first.line, 0, known)
      return finding
    }
    if finding.kind == .integer, DateNames.isDate(name) { finding.serial = dates?.serial }
    if finding.kind != .text { return finding }
    if let separator = lists.separator(of: filled) {
      finding.kind = .list(separator: separator)
    } else {
      finding.maybeList = lists.doubt
    }
    if let dates {
      if fits(dates.fitting), case .ambiguous = dates.finding { finding.ambiguity = dates.finding }
      finding.exception = exception(dates, name: name)
      finding.strays = strays(dates)
      if finding.exception == nil { finding.someDates = someDates(dates, name: name) }
    }
    return finding
  }

  /// What the values are as numbers; text where they are not numbers.
  private var asNumbers: Finding {
    var finding = Finding()
    let all = grouped.best(integers: integers, decimals: decimals)
    // Numbers that are all signs of what is unknown, among others such, are no numbers.
    if markers.total > 0, let codes = negatives.finding, codes.count == all { return finding }
    switch written.finding(
      numbers: all, plain: firstPlain, hasNegatives: hasNegatives)
    {
    case .bare: break
    case .written(let unit): finding.written = WrittenNumbers(unit: unit)
    case .mixed(let first, let second):
      if fits(all) { finding.mixed = (first, second) }
      return finding
    case .enclosed: return finding
    }
    func made(_ kind: Kind, count: Int) -> Finding {
      var made = self.made(kind, count: count)
      made.codes = negatives.finding
      made.written = finding.written
      made.groupSign = written.groupSign
      made.marked = written.marked
      made.inParentheses = written.inParentheses
      return made
    }
    // A fraction among whole numbers is a number like the others, however rare it is.
    if decimals == 0, fits(integers) { return made(.integer, count: integers) }
    if fits(integers + decimals) {
      let groups = grouped.areGroupLike(decimals: decimals) ? grouped.firstGroupLike : nil
      if let groups, finding.written?.unit == "€" {
        finding.vagueNumber = groups
        finding.written = nil
        return finding
      }
      var found = made(.decimal, count: integers + decimals)
      found.maybeGroups = groups
      return found
    }
    switch grouped.finding(integers: integers, decimals: decimals, fits: fits) {
    case .marks(let marks, let isInteger):
      var found = made(isInteger ? .integer : .decimal, count: all)
      found.marks = marks
      return found
    case .vague: finding.vagueNumber = grouped.firstVague
    case nil: break
    }
    finding.written = nil
    return finding
  }

  /// The form of the dates, where the values or the name leave no doubt that these are dates.
  private func form(_ result: DateFormInference.Result, name: String) -> DateForm? {
    guard case .form(let form) = result.finding else { return nil }
    if DateNames.isDate(name) { return form }
    if result.isDigits, result.hasSpans, DateNames.isPeriod(name) { return form }
    if result.areLikelyMonths, DateNames.isBound(name) { return form }
    switch form {
    case .edtf: return hasWholeDay || DateNames.isMonthAlone(name) ? form : nil
    case .pattern(let pattern) where result.isDigits:
      // Numbers that all happen to be days are days: each is one in less than thirty.
      let isDay = pattern.text == "%Y%m%d" && result.fitting >= Self.fewestWholeDays
      return isDay || DateNames.isMonth(name) ? form : nil
    default: return result.isDigits ? nil : form
    }
  }

  /// Whether so many values are enough for a kind: all, but for the signs of missing values, or
  /// nearly all of many.
  private func fits(_ count: Int) -> Bool {
    if count == 0 { return false }
    if count == known { return true }
    return known >= Self.fewestForExceptions
      && (known - count) * Self.exceptionsOneIn <= known
  }

  /// The number of values that are no sign for what is missing. A sign that may be a mark of its own
  /// is such a one only beside values that outnumber it.
  private var known: Int {
    let others = filled - markers.total
    return markers.words < markers.total && markers.total >= others
      ? filled - markers.words : others
  }

  private func made(_ kind: Kind, count: Int? = nil) -> Finding {
    var finding = Finding(kind: kind, markers: markers.texts)
    if let count, count < known { finding.exceptions = (known - count, known) }
    return finding
  }

  /// Where half of the values are dates, or the name says that they are, the first that is not a date.
  private func someDates(
    _ dates: DateFormInference.Result, name: String
  ) -> (exception: String, line: Int, dates: Int, values: Int)? {
    let values = filled - markers.total
    let isDated = DateNames.isDate(name) || DateNames.isBound(name) && dates.dates > 0
    if dates.dates == 0, isDated, case .none = dates.finding, integers + decimals == 0,
      let first = noNumbers.texts.first
    {
      return (first.text, first.line, 0, values)
    }
    guard case .form = dates.finding, dates.dates < values, !dates.isDigits || isDated,
      dates.dates * 2 >= values || isDated, let (text, line) = dates.exception
    else { return nil }
    return (text, line, dates.dates, values)
  }

  private func exception(
    _ dates: DateFormInference.Result, name: String
  ) -> (TextAtLine, expected: LoadFault.Kind.Expected)? {
    if form(dates, name: name) != nil, dates.fitting >= Self.fewestBeforeException,
      let (text, line) = dates.exception
    {
      return (TextAtLine(text: text, line: line), .date)
    }
    let numbers = grouped.best(integers: integers, decimals: decimals)
    // One in ten: a column of names in which a few are digits is no column of numbers.
    if let first = noNumbers.texts.first, numbers >= Self.fewestBeforeException,
      (filled - markers.total - numbers) * 10 <= filled
    {
      return (first, .number)
    }
    return nil
  }

  /// The values that are no numbers or no dates, whichever more of the others are.
  private func strays(_ dates: DateFormInference.Result) -> ColumnObstacles? {
    let numbers = grouped.best(integers: integers, decimals: decimals)
    if dates.fitting > numbers, let (text, line) = dates.exception {
      return .noDate(TextAtLine(text: text, line: line))
    }
    return numbers == 0 || noNumbers.texts.isEmpty ? nil : .noNumbers(noNumbers.texts)
  }
}

extension Span<UInt8> {
  /// The number of digits before a point.
  fileprivate var wholeDigits: Int {
    var count = 0
    for index in indices {
      if self[index] &- 48 < 10 { count += 1 } else if self[index] == UInt8(ascii: ".") { break }
    }
    return count
  }

  /// Whether there is a digit, and no other.
  fileprivate var isZero: Bool {
    var hasZero = false
    for index in indices {
      if self[index] == UInt8(ascii: "0") {
        hasZero = true
      } else if self[index] &- 48 < 10 {
        return false
      }
    }
    return hasZero
  }

  /// Whether a short text without spaces has letters and digits, as a code does: `X12`, `12a`.
  fileprivate var isCode: Bool {
    guard count <= 12 else { return false }
    var hasLetter = false
    var hasDigit = false
    for index in indices {
      let byte = self[index]
      if byte &- 48 < 10 {
        hasDigit = true
      } else if (byte | 0x20) &- 97 < 26 {
        hasLetter = true
      } else if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_"), byte != UInt8(ascii: "/") {
        return false
      }
    }
    return hasLetter && hasDigit
  }
}

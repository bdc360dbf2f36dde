import Chronology

/// Gathers what the values of a column without a declaration have in common, over the whole column.
///
/// A kind is taken where all values have it, in this order; signs for what is missing (`NA`, `-`) and
/// a few exceptions aside:
/// - boolean: `true` or `false`, in any case;
/// - date: one of the forms of `DateForm`, and either a whole day stands somewhere or the name says
///   that these are dates (`date`, `issued_date`, `startDate`, `日期`); a column of four-digit years
///   is of whole numbers unless it is named so;
/// - integer: digits, where none begins with a zero, which only codes do;
/// - decimal: digits with a point, or a signed exponent; both also as `1,234.5` or `1.234,5`, where
///   some value can be read in one of these ways only;
/// - list: short texts between `;`, `|` or commas that recur, or JSON arrays;
/// - text otherwise, and where all cells are empty.
struct ColumnInference {
  /// The number of cells with a value.
  private(set) var filled = 0
  private var booleans = 0
  private var integers = 0
  private var decimals = 0
  /// Whether a number begins with a zero, as codes do.
  private var hasLeadingZero = false
  private var dates = DateFormInference()
  private var markers = MarkerCount()
  private var negatives = NegativeCodes()
  private var grouped = GroupedNumbers()
  private var lists = ListInference()
  /// Whether a day such as `1976-06-03` stands somewhere, or a time of it.
  private var hasWholeDay = false
  private var firstNoNumber: Exception?
  /// Whether no further value can change the kind from text or list.
  private var isSettled = false
  private let numbers = NumberFormat()

  /// A value that differs in kind from those before it.
  struct Exception: Equatable {
    let text: String
    let line: Int
    /// The number of values before it.
    let place: Int
  }

  /// Looks at the cells of a column in a batch.
  mutating func observe(_ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>) {
    for row in 0..<batch.rowCount {
      let cell = batch[row, column]
      if cell.isEmpty { continue }
      switch cell.source {
      case .file: observe(bytes.extracting(cell.start..<cell.end), line: batch.lines[row])
      case .decoded:
        observe(batch.decoded.span.extracting(cell.start..<cell.end), line: batch.lines[row])
      case .invalid: continue
      }
    }
    isSettled = isSettled || isHopeless
  }

  private mutating func observe(_ cell: Span<UInt8>, line: Int) {
    filled &+= 1
    if isSettled { return lists.observe(cell) }
    let text = cell.extracting(cell.trimmedRange)
    if markers.count(text) { return }
    let number = NumberShape(text)
    switch number {
    case .integer:
      // What is too large for an integer is a decimal number.
      if numbers.integer(text) != nil { integers &+= 1 } else { decimals &+= 1 }
    case .decimal:
      decimals &+= 1
      grouped.count(plain: text)
    case .code: hasLeadingZero = true
    case nil:
      if Self.isTruth(text) { booleans &+= 1 }
      grouped.count(text, line: line)
      lists.observe(cell)
    }
    if number != nil { negatives.count(text) }
    if number == nil || number == .code, firstNoNumber == nil {
      firstNoNumber = Exception(text: String(text), line: line, place: filled)
    }
    dates.observe(text, line: line)
    if !hasWholeDay { hasWholeDay = Self.isWholeDay(text) }
  }

  /// Whether so many values have no kind that the rest of any file cannot make up for it.
  private var isHopeless: Bool {
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
  /// What was found out of a column.
  struct Finding {
    var kind = Kind.text
    /// What cells hold that have no value, besides nothing.
    var markers: [String] = []
    /// The value that made the column text after at least ten that were dates or numbers.
    var exception: (Exception, expected: String)?
    /// Numbers that most likely stand for what is not known.
    var codes: (codes: [String], count: Int)?
    /// The signs within the numbers.
    var marks: GroupedNumbers.Marks?
    /// A number that may be read in two ways, so that the column stays text.
    var vagueNumber: (text: String, line: Int)?
    /// A date that may be read in two ways, so that the column stays text.
    var ambiguity: DateFormInference.Finding?
    /// A date that was read in one of two ways.
    var dateDoubt: DateFormInference.Doubt?
    /// The number of a day as spreadsheets count them.
    var serial: (text: String, line: Int)?
    /// How many values of a column of text are dates, of how many, and the first that is none.
    var someDates: (exception: String, line: Int, dates: Int, values: Int)?
  }

  enum Kind: Equatable {
    case text, integer, decimal, boolean
    case date(DateForm)
    /// A list with its separator; an empty one for JSON arrays.
    case list(separator: String)
  }

  /// So many digits that are all days are dates whatever their column is called.
  private static let fewestWholeDays = 5
  /// So many values must agree for one that does not to be worth a warning.
  private static let fewestBeforeException = 10
  /// So many values must there be for a kind that not all of them have.
  private static let fewestForExceptions = 100
  /// So many for a sign to be taken as a missing value among them.
  private static let fewestForMarkers = 5

  /// The kind of the values seen.
  func finding(name: String) -> Finding {
    if filled == 0 { return Finding() }
    let isMonthly = DateNames.isMonthAlone(name)
    let dates = isSettled ? nil : self.dates.result(isMonthly: isMonthly)
    if !isSettled {
      if fits(booleans) { return made(.boolean) }
      if let dates, let form = form(dates, name: name), fits(dates.fitting) {
        var finding = made(.date(form))
        finding.markers += dates.nones.filter { !finding.markers.contains($0) }
        finding.dateDoubt = dates.doubt
        return finding
      }
      if !hasLeadingZero {
        if fits(integers) {
          var finding = made(.integer, codes: negatives.finding)
          if DateNames.isDate(name) { finding.serial = dates?.serial }
          return finding
        }
        if fits(integers + decimals) { return made(.decimal, codes: negatives.finding) }
      }
    }
    var finding = Finding()
    if !isSettled, !hasLeadingZero {
      switch grouped.finding(integers: integers, decimals: decimals, fits: fits) {
      case .marks(let marks, let isInteger):
        finding = made(isInteger ? .integer : .decimal, codes: negatives.finding)
        finding.marks = marks
        return finding
      case .vague: finding.vagueNumber = grouped.firstVague
      case nil: break
      }
    }
    if let separator = lists.separator(of: filled) { finding.kind = .list(separator: separator) }
    if let dates {
      if fits(dates.fitting), case .ambiguous = dates.finding { finding.ambiguity = dates.finding }
      finding.exception = exception(dates, name: name)
      if finding.exception == nil { finding.someDates = someDates(dates, name: name) }
    }
    return finding
  }

  /// The form of the dates, where the values or the name leave no doubt that these are dates.
  private func form(_ result: DateFormInference.Result, name: String) -> DateForm? {
    guard case .form(let form) = result.finding else { return nil }
    if DateNames.isDate(name) { return form }
    if result.isDigits, result.hasSpans, DateNames.isPeriod(name) { return form }
    if result.areLikelyMonths, DateNames.isBound(name) { return form }
    switch form {
    case .edtf: return hasWholeDay ? form : nil
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
    let known = filled - (count >= Self.fewestForMarkers ? markers.total : 0)
    if count == 0 { return false }
    if count == known { return true }
    return known >= Self.fewestForExceptions && (known - count) * 100 <= known
  }

  private func made(_ kind: Kind, codes: (codes: [String], count: Int)? = nil) -> Finding {
    Finding(kind: kind, markers: markers.texts, codes: codes)
  }

  /// Where half of the values are dates, or the name says that they are, the first that is none.
  private func someDates(
    _ dates: DateFormInference.Result, name: String
  ) -> (exception: String, line: Int, dates: Int, values: Int)? {
    let values = filled - markers.total
    let isDated = DateNames.isDate(name) || DateNames.isBound(name) && dates.dates > 0
    if dates.dates == 0, isDated, case .none = dates.finding, integers + decimals == 0,
      let first = firstNoNumber
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
  ) -> (Exception, expected: String)? {
    if form(dates, name: name) != nil, dates.fitting >= Self.fewestBeforeException,
      let (text, line) = dates.exception
    {
      return (Exception(text: text, line: line, place: 0), "a date")
    }
    if let first = firstNoNumber, integers + decimals > 0,
      first.place > Self.fewestBeforeException
    {
      return (first, "a number")
    }
    return nil
  }
}

import Chronology

/// Gathers what the values of a column without a declaration have in common, over the whole column.
///
/// A kind is taken where all values have it, in this order; signs for what is missing (`NA`, `-`) and
/// a few exceptions aside:
/// - boolean: `true` or `false`, in any case;
/// - date: one of the forms of `DateForm`, and either a value stands somewhere that only a date can
///   be or the name says that these are dates (`date`, `issued_date`, `startDate`, `日期`); a column
///   of four-digit years is of whole numbers unless it is named so;
/// - integer: digits, where none begins with a zero, which only codes do;
/// - decimal: digits with a point, or a signed exponent;
/// - list: short texts between `;` or `|` that recur, or JSON arrays;
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
  private var lists = ListInference()
  /// The first value that broke each of the two kinds that most columns have.
  private var firstNoNumber: Exception?
  private var firstNoDate: Exception?
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
    case .decimal: decimals &+= 1
    case .code: hasLeadingZero = true
    case nil:
      if Self.isTruth(text) { booleans &+= 1 }
      lists.observe(cell)
    }
    if number == nil || number == .code, firstNoNumber == nil {
      firstNoNumber = Exception(text: String(text), line: line, place: filled)
    }
    if !dates.observe(text, line: line), firstNoDate == nil {
      firstNoDate = Exception(text: String(text), line: line, place: filled)
    }
  }

  /// Whether so many values have no kind that the rest of any file cannot make up for it.
  private var isHopeless: Bool {
    let best = max(booleans, max(integers + decimals, dates.dateCount)) + markers.total
    return filled - best > 1000 && best < filled / 2
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
    /// A date that may be read in two ways, so that the column stays text.
    var ambiguity: DateFormInference.Finding?
  }

  enum Kind: Equatable {
    case text, integer, decimal, boolean
    case date(DateForm)
    /// A list with its separator; an empty one for JSON arrays.
    case list(separator: String)
  }

  /// So many values must there be for a kind that not all of them have.
  private static let fewestForExceptions = 100
  /// So many for a sign to be taken as a missing value among them.
  private static let fewestForMarkers = 5

  /// The kind of the values seen.
  func finding(name: String) -> Finding {
    if filled == 0 { return Finding() }
    let found = dates.result
    if !isSettled {
      let numbers = integers + decimals
      if fits(booleans) { return made(.boolean) }
      if case .form(let form) = found.finding, found.isEvident || DateNames.isDate(name),
        fits(found.fitting)
      {
        return made(.date(form))
      }
      if !hasLeadingZero {
        if fits(integers) || decimals == 0 && fits(numbers) { return made(.integer) }
        if fits(numbers) { return made(.decimal) }
      }
    }
    var finding = Finding()
    if let separator = lists.separator(of: filled) { finding.kind = .list(separator: separator) }
    if !isSettled {
      if case .ambiguous = found.finding, fits(found.fitting) { finding.ambiguity = found.finding }
      finding.exception = exception
    }
    return finding
  }

  /// Whether so many values are enough for a kind: all, but for the signs of missing values, or
  /// nearly all of many.
  private func fits(_ count: Int) -> Bool {
    let known = filled - (count >= Self.fewestForMarkers ? markers.total : 0)
    if count == 0 { return false }
    if count == known { return true }
    return known >= Self.fewestForExceptions && (known - count) * 100 <= known
  }

  private func made(_ kind: Kind) -> Finding {
    Finding(kind: kind, markers: markers.texts)
  }

  private var exception: (Exception, expected: String)? {
    if let first = firstNoDate, dates.result.isEvident, first.place > 10 {
      return (first, "a date")
    }
    if let first = firstNoNumber, integers + decimals > 0, first.place > 10 {
      return (first, "a number")
    }
    return nil
  }
}

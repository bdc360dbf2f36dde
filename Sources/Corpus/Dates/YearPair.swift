/// A year and a second number behind it, `1904-05` or `1850/51`: a month, or a span of years whose
/// second one is shortened.
struct YearPair {
  let year: Int
  let second: Int
  /// The digits of the second number, one or two.
  let digits: Int
  /// Whether a slash is between them, which EDTF has between whole years only.
  let hasSlash: Bool

  /// How such pairs are read within one column.
  enum Reading {
    /// As each says by itself: EDTF as EDTF, and a span where it can be nothing else.
    case plain
    /// As spans of years, wherever the second year is the later one.
    case spans
    /// As months, wherever there is such a month.
    case months
  }

  /// What the values of a column say of the reading.
  enum Evidence {
    /// It can only be a month, or the season that EDTF has in its place.
    case month
    /// It can only be a span, or what else it may be nobody writes.
    case span
    /// It may be a month and a span.
    case either
    /// A second number of one digit that is later than the last one of the year, or `1899/00`.
    case oneDigit
    case none
  }

  /// The last year of a span; nil where that would not be later.
  var lastYear: Int? {
    let width = digits == 1 ? 10 : 100
    let last = year / width * width + second
    if last > year { return last }
    // 1899/00 is a season that ends in 1900.
    return digits == 2 && second == 0 && year % 100 == 99 ? year + 1 : nil
  }

  private var isMonth: Bool { 1...12 ~= second }
  /// A grouping of months that EDTF has in the place of a month.
  private var isSeason: Bool { !hasSlash && digits == 2 && 21...41 ~= second }

  /// Whether EDTF has the text as it is.
  var isEDTF: Bool { !hasSlash && digits == 2 && (isMonth || isSeason) }

  var evidence: Evidence {
    if digits == 1 { return lastYear == nil ? .none : .oneDigit }
    guard lastYear != nil else { return isMonth || isSeason ? .month : .none }
    if second == 0 { return hasSlash ? .oneDigit : .none }
    // Quarters, four months and half years, 25 to 41, are of level 2: `1936-39` is four years.
    return isMonth || isSeason && second <= 24 ? .either : .span
  }

  /// The date in EDTF.
  ///
  /// - Throws: what keeps the pair from being read so.
  func edtf(_ reading: Reading) throws(DateRefusal) -> String {
    if second == 0, year == 0 { throw .zeroDate }
    let span = try lastYear.map { last throws(DateRefusal) in
      try CivilDate(year: year).edtf + "/" + CivilDate(year: last).edtf
    }
    switch reading {
    case .spans:
      if let span { return span }
    case .months:
      if isMonth { return try month }
    case .plain: break
    }
    if let span {
      // The month 00 is not known.
      if second == 0, !hasSlash { return try CivilDate(year: year).edtf }
      switch evidence {
      case .either where hasSlash: throw .monthOrSpan(month: try month, span: span)
      case .either: return try month
      case .month, .span, .oneDigit, .none: return span
      }
    }
    if isSeason { return try month }
    if digits == 1, isMonth { throw .oneDigitMonth(write: try month) }
    return try CivilDate(year: year, month: second).edtf
  }

  /// Whether `edtf` reads the pair so; no text is made.
  func isRead(_ reading: YearPair.Reading) -> Bool {
    if second == 0, year == 0 { return false }
    switch reading {
    case .spans: if lastYear != nil { return true }
    case .months: if isMonth { return true }
    case .plain: break
    }
    if lastYear != nil { return second == 0 || evidence != .either || !hasSlash }
    return isSeason || second == 0 || digits == 2 && isMonth
  }

  private var month: String {
    get throws(DateRefusal) {
      if isMonth { return try CivilDate(year: year, month: second).edtf }
      return try CivilDate(year: year).edtf + "-" + String(second)
    }
  }
}

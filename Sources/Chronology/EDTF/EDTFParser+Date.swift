/// One date: `[q]year[q]-[q]month[q]-[q]day[q]`, where a qualifier before a component counts for
/// it alone and one after it for it and all to its left.
extension EDTFParser {
  func date(_ slice: ArraySlice<UInt8>) throws(EDTFFault) -> WrittenDate {
    var scanner = DateScanner(slice)
    if scanner.take("Y") { return try longYear(&scanner) }
    let leading = scanner.takeQualifier()
    guard let year = YearMask(scanning: &scanner) else { throw notEDTF }
    if leading == nil, year.isExact, scanner.take("S") {
      return try significantYear(year, &scanner)
    }
    var parts = DateParts(year: year)
    parts.yearText = String(decoding: slice[year.start..<scanner.position], as: UTF8.self)
    try qualify(&parts, before: leading, after: scanner.takeQualifier(), atEnd: scanner.isAtEnd)
    while !scanner.isAtEnd {
      if parts.day != nil, scanner.take("T") {
        guard parts.isPlain else { throw notEDTF }
        guard let clock = ClockTime(scanner.rest), clock.isStandard || !isStrict else {
          throw fault(.impossibleTime)
        }
        parts.clock = clock
        break
      }
      guard scanner.take("-"), parts.day == nil else { throw notEDTF }
      let before = scanner.takeQualifier()
      guard let mask = TwoDigitMask(scanning: &scanner) else { throw notEDTF }
      if parts.month == nil { parts.month = mask } else { parts.day = mask }
      try qualify(&parts, before: before, after: scanner.takeQualifier(), atEnd: scanner.isAtEnd)
    }
    return try resolved(parts)
  }

  /// Notes the qualifiers of one component, which can be on one side of it only.
  private func qualify(
    _ parts: inout DateParts, before: DateQualifier?, after: DateQualifier?, atEnd: Bool
  ) throws(EDTFFault) {
    guard before == nil || after == nil else { throw notEDTF }
    guard let qualifier = before ?? after else { return }
    parts.isDoubtful = parts.isDoubtful || qualifier != .approximate
    parts.isApproximate = parts.isApproximate || qualifier != .doubtful
    parts.qualifierLevel = max(parts.qualifierLevel, before == nil && atEnd ? 1 : 2)
  }

  private func resolved(_ parts: DateParts) throws(EDTFFault) -> WrittenDate {
    let year = parts.year
    guard let month = parts.month else { return parts.written(year.days, year.precision) }
    if parts.day == nil, let number = month.exact, let season = Season(rawValue: number) {
      if season.isMinor, parts.qualifierLevel > 0 { throw notEDTF }
      var date = parts.written(season.days(in: year), .season)
      date.level = max(date.level, season.isMinor ? 2 : 1)
      date.isMinorSeason = season.isMinor
      return date
    }
    if let number = month.exact, !(1...12 ~= number) { throw fault(.impossibleMonth(number)) }
    if let year = year.exact, let number = month.exact, let day = parts.day?.exact {
      let last = Day.daysInMonth(number, year: year)
      guard let day = Day(year: year, month: number, day: day) else {
        let name = "\(Day.paddedYear(year))-\(number.padded(to: 2))"
        throw fault(.impossibleDay(month: name, last: last))
      }
      return parts.written(DaySet(day...day), .day)
    }
    let days = CalendarMask(year: parts.year, month: month, day: parts.day).days
    guard !days.isEmpty else { throw fault(.emptyMask) }
    return parts.written(days, parts.precision(of: days))
  }
}

/// The components of a date while they are read.
private struct DateParts {
  let year: YearMask
  var yearText = ""
  var month: TwoDigitMask?
  var day: TwoDigitMask?
  var isDoubtful = false
  var isApproximate = false
  var qualifierLevel = 0
  var clock: ClockTime?

  init(year: YearMask) { self.year = year }

  /// Whether it has neither mask nor qualifier.
  var isPlain: Bool { qualifierLevel == 0 && !isMasked }

  var isMasked: Bool { !year.isExact || [month, day].contains { $0 != nil && $0?.exact == nil } }

  func written(_ days: DaySet, _ precision: DatePrecision) -> WrittenDate {
    WrittenDate(
      days: days, precision: precision, level: level, isDoubtful: isDoubtful,
      isApproximate: isApproximate, isMasked: isMasked, clock: clock, yearText: yearText)
  }

  /// Level 1 knows years that end in X or XX alone, and XX for the month, the day or both of a year
  /// in full; level 2 masks anywhere.
  private var level: Int {
    let masks = [month, day].compactMap(\.self)
    let maskLevel =
      if !isMasked {
        0
      } else if year.isExact {
        masks.allSatisfy { $0.exact != nil || $0.isWhole }
          && !(month?.isWhole == true && day?.exact != nil) ? 1 : 2
      } else {
        month == nil && (1...2).contains(year.trailingMaskLength) && year.isTrailingMask ? 1 : 2
      }
    return max(year.isNegative ? 1 : 0, qualifierLevel, maskLevel)
  }

  /// The finest period that has all the days of a mask, or `several` when there are gaps in it.
  func precision(of days: DaySet) -> DatePrecision {
    if days.isOneDay { return .day }
    if month?.isWhole == true, day?.isWhole ?? true { return year.precision }
    if year.isExact, month?.exact != nil, day?.isWhole ?? true { return .month }
    return .several
  }
}

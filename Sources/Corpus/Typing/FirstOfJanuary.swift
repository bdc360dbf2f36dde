import Chronology

/// The lint of days that a program put where only a year was known.
///
/// Such days are left as they are given: some things do happen on 1 January. Of the days of a year
/// one is 0.3 %, and no event clusters there by itself to a fifth of all.
enum FirstOfJanuary {
  /// The fewest whole days of a column that are judged.
  private static let fewestDays = 50

  /// The warning about a column of dates, where more than a fifth of its whole days are 1 January.
  static func lint(_ builder: ColumnBuilder) -> LoadFault.Kind? {
    guard builder.rule.kind == .date, builder.codes.count >= fewestDays else { return nil }
    var rows = [Int](repeating: 0, count: builder.dates.count)
    for code in builder.codes where code != CodedColumn.missingCode { rows[Int(code)] &+= 1 }
    var (days, firsts) = (0, 0)
    for (date, count) in zip(builder.dates.facts, rows) {
      guard let whole = date?.singleDay else { continue }
      days += count
      let (_, month, day) = whole.civil
      if month == 1 && day == 1 { firsts += count }
    }
    guard days >= fewestDays, firsts * 5 > days else { return nil }
    return .manyFirstsOfJanuary(count: firsts, days: days)
  }
}

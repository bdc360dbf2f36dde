extension Day {
  /// The day so many months later; the last days of a month stay within the month they come to.
  ///
  /// Days beyond all that can be written keep their distance, by months of an average length.
  package func movedByMonths(_ count: Int) -> Day {
    if isFar { return advanced(by: count * 30) }
    let civil = civil
    let months = civil.year * 12 + civil.month - 1 + count
    let year = months.floorDivided(by: 12)
    let month = months - year * 12 + 1
    return Day(
      validYear: year, month: month, day: min(civil.day, Self.daysInMonth(month, year: year)))
  }

  /// The first day that, so many months later, is this day or a later one.
  package func firstDayMovedHere(byMonths count: Int) -> Day {
    // Moving there and back misses the day by the days that one month is longer than another.
    var day = movedByMonths(-count).advanced(by: -4)
    while day.movedByMonths(count) < self { day = day.next }
    return day
  }

  /// Whether it is beyond all days that can be written.
  package var isFar: Bool { number.magnitude >= 1 << 58 }
}

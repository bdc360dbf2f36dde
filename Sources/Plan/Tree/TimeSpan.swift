/// So many days, weeks, months or years of the calendar.
package struct TimeSpan: Hashable, Codable, Sendable {
  package let count: Int
  package let unit: DateUnit

  package init(_ count: Int, _ unit: DateUnit) {
    self.count = count
    self.unit = unit
  }
}

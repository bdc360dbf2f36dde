extension BareDay {
  /// The warning about a column of dates in which days lack their zeros.
  static func lint(_ builder: ColumnBuilder) -> LoadFault.Kind? {
    guard let first = builder.bareDays.min() else { return nil }
    let count = builder.codes.count { builder.bareDays.contains($0) }
    return .daysWithoutZeros(read: builder.dictionary.names[Int(first)], count: count)
  }
}

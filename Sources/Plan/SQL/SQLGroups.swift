package import Chronology

// Groups of rows.
extension SQLSelection {
  /// By what rows are grouped, as the columns that stand for it.
  package enum Key: Sendable {
    /// A category: its name.
    case name(field: Int)
    /// A whole number, a truth as 0 and 1, or the place of a row, -1 for none.
    case number(field: Int)
    /// The part of a date that is the same whatever day is meant; where it differs, the number is NULL, and behind it
    /// stands the date in EDTF, which is NULL of a missing one.
    case part(DatePart, field: Int)
  }

  /// What is found of each group.
  package enum Sum: Sendable {
    /// How many rows it has, or how many for which a condition of SQL holds.
    case rows(where: String?)
    /// How many rows have a value.
    case values(field: Int)
    case sum(field: Int)
    /// The sum as a number that is not exact, which tells whether the exact one is beyond 64 bits.
    case roughSum(field: Int)
    case least(field: Int)
    case greatest(field: Int)
  }

  /// The groups: the columns of the keys, then one for each sum.
  ///
  /// - Returns: Nil for a key that SQL does not know.
  package func groups(by keys: [Key], _ sums: [Sum]) -> String? {
    var columns: [String] = []
    for key in keys {
      guard let found = self.columns(of: key) else { return nil }
      columns += found
    }
    // Without names of our own, which columns of the table may have.
    return query(columns + sums.map(text(of:)), groupedBy: columns)
  }

  /// The place of each row, with the columns of the keys behind it.
  package func members(by keys: [Key]) -> String? {
    var columns: [String] = []
    for key in keys {
      guard let found = self.columns(of: key) else { return nil }
      columns += found
    }
    let place = conditions.dialect.name(conditions.table.place)
    return query([place] + columns, orderedBy: place)
  }

  private func columns(of key: Key) -> [String]? {
    let (dialect, table) = (conditions.dialect, conditions.table)
    switch key {
    case .name(let field):
      return [dialect.text(conditions.column(field))]
    case .number(let field): return [conditions.column(field)]
    case .part(let part, let field):
      guard case .date(let date) = table.fields[field].storage,
        let first = period(part, dialect.name(date.startYear)),
        let last = period(part, dialect.name(date.endYear))
      else { return nil }
      let text = conditions.column(field)
      // Each date is one day.
      if date.first == date.end {
        return [
          first,
          dialect == .clickHouse ? "CAST(NULL AS Nullable(String))" : "CAST(NULL AS VARCHAR)",
        ]
      }
      let isCommon =
        "\(dialect.hasBit(dialect.name(date.form), SQLDate.isDay)) AND \(first) = \(last)"
      return [dialect.choice(isCommon, first, "NULL"), dialect.choice(isCommon, "NULL", text)]
    }
  }

  /// The number of the period that has a year: 1970 for the decade of 1976.
  private func period(_ part: DatePart, _ year: String) -> String? {
    switch part {
    case .year: year
    case .month: nil
    case .decade: conditions.dialect.floored(year, 10)
    case .century: conditions.dialect.floored(year, 100)
    }
  }

  private func text(of sum: Sum) -> String {
    switch sum {
    case .rows(nil): "count(*)"
    case .rows(let condition?): conditions.dialect.count(where: condition)
    case .values(let field): "count(\(conditions.column(field)))"
    case .sum(let field): "sum(\(conditions.column(field)))"
    case .roughSum(let field):
      conditions.dialect == .clickHouse
        ? "sum(toFloat64(\(conditions.column(field))))"
        : "sum(CAST(\(conditions.column(field)) AS DOUBLE))"
    case .least(let field): "min(\(conditions.column(field)))"
    case .greatest(let field): "max(\(conditions.column(field)))"
    }
  }

  private func query(
    _ items: [String], groupedBy groups: [String] = [], orderedBy order: String? = nil
  ) -> String {
    "SELECT \(items.joined(separator: ", ")) FROM \(conditions.dialect.name(conditions.table.name))"
      + (condition.map { " WHERE \($0)" } ?? "")
      + (groups.isEmpty ? "" : " GROUP BY \(groups.joined(separator: ", "))")
      + (order.map { " ORDER BY \($0)" } ?? "")
  }
}

extension SQLDialect {
  fileprivate func choice(_ condition: String, _ first: String, _ second: String) -> String {
    self == .clickHouse
      ? "if(\(condition), \(first), \(second))"
      : "CASE WHEN \(condition) THEN \(first) ELSE \(second) END"
  }

  /// A year without its last places, below zero too.
  fileprivate func floored(_ year: String, _ size: Int) -> String {
    self == .clickHouse
      ? "intDiv(\(year) - (\(year) < 0) * \(size - 1), \(size)) * \(size)"
      : "CAST(floor(\(year) / \(size).0) AS INTEGER) * \(size)"
  }

  /// The name that a category has, as a text.
  fileprivate func text(_ category: String) -> String {
    self == .clickHouse ? "CAST(\(category) AS Nullable(String))" : category
  }
}

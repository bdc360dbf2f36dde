import Chronology
import Query

// Order and groups.
extension NaiveEvaluator {
  /// Missing values stand last, or first where that is written; ties go by id, and rows without
  /// one keep their order.
  func sorted(_ lines: [NaiveLine], by keys: [SortKey]) throws -> [NaiveLine] {
    let orders = lines.map { line in keys.map { order(of: $0.value, line) } }
    return lines.indices.sorted { left, right in
      for (index, key) in keys.enumerated() {
        switch (orders[left][index], orders[right][index]) {
        case (nil, nil): continue
        case (nil, _?): return key.missingFirst
        case (_?, nil): return !key.missingFirst
        case (let first?, let second?):
          if first != second {
            return first.lexicographicallyPrecedes(second) != key.descending
          }
        }
      }
      let ids = [left, right].map { index -> String in
        if case .row(let row) = lines[index] { corpus.id(of: row) } else { "" }
      }
      return ids[0] != ids[1]
        ? ids[0].codePoints.lexicographicallyPrecedes(ids[1].codePoints)
        : left < right
    }.map { lines[$0] }
  }

  /// What a value is ordered by: a number, the first and the last day of a date, code points.
  private func order(of expression: Expression, _ line: NaiveLine) -> [Int]? {
    guard let step = expression.step else { preconditionFailure("no field: \(expression)") }
    return order(of: value(step, line), part: step.name.text)
  }

  private func order(of value: NaiveValue, part: String) -> [Int]? {
    switch value {
    case .missing: return nil
    case .number(let number): return [number, number]
    case .text(let text): return NaiveText.folded(text).codePoints.map { Int($0) }
    case .row(let row): return NaiveText.folded(corpus.label(of: row)).codePoints.map { Int($0) }
    case .bucket(_, let low, let high): return [low, high]
    case .several(let values):
      return values.compactMap { order(of: $0, part: part) }.min {
        $0.lexicographicallyPrecedes($1)
      }
    case .date(let text):
      guard let date = try? EDTFDate(text) else { return nil }
      return [date.earliest ?? .distantPast, date.latest ?? .distantFuture].map {
        Self.part(part, of: $0) ?? $0.number
      }
    }
  }

  /// The year, or the first year of the decade, of a day.
  private static func part(_ part: String, of day: Day) -> Int? {
    guard part == "year" || part == "decade" else { return nil }
    if day == .distantPast || day == .distantFuture { return day.number }
    return part == "year" ? day.civil.year : day.civil.year / 10 * 10
  }

  /// A row a combination of values. A row counts once for each of its several values; rows without
  /// a value are a group of their own. Groups stand in the order of their keys: certain values,
  /// uncertain ones, no value.
  func grouped(
    _ relation: NaiveRelation, _ keys: [GroupKey], _ columns: [OutputColumn]
  ) throws -> NaiveRelation {
    var members: [(key: [NaiveValue], lines: [NaiveLine])] = []
    for line in relation.lines {
      let combinations = keys.map { values(of: $0, line) }.reduce([[]]) { found, values in
        found.flatMap { start in values.map { start + [$0] } }
      }
      for key in combinations {
        if let index = members.firstIndex(where: { $0.key == key }) {
          members[index].lines.append(line)
        } else {
          members.append((key, [line]))
        }
      }
    }
    let names = keys.map(\.text) + (columns.isEmpty ? ["count"] : columns.map(\.text))
    let ordered = members.enumerated().sorted { left, right in
      for (first, second) in zip(left.element.key, right.element.key) where first != second {
        if let precedes = precedes(first, second) { return precedes }
      }
      return left.offset < right.offset
    }.map(\.element)
    let lines = try ordered.map { group -> NaiveLine in
      let sums =
        columns.isEmpty
        ? [.number(group.lines.count)] : try columns.map { try sum($0, group.lines) }
      return .group(Dictionary(uniqueKeysWithValues: zip(names, group.key + sums)))
    }
    return NaiveRelation(lines: lines, isSorted: true, columns: names)
  }

  /// Which of two keys stands first; nil where neither does.
  private func precedes(_ left: NaiveValue, _ right: NaiveValue) -> Bool? {
    func rank(_ value: NaiveValue) -> Int {
      switch value {
      case .missing: 2
      case .bucket: 1
      default: 0
      }
    }
    if rank(left) != rank(right) { return rank(left) < rank(right) }
    let (first, second) = (order(of: left, part: ""), order(of: right, part: ""))
    guard let first, let second, first != second else { return nil }
    return first.lexicographicallyPrecedes(second)
  }

  private func values(of key: GroupKey, _ line: NaiveLine) -> [NaiveValue] {
    guard let step = key.value.step else { preconditionFailure("no key: \(key)") }
    let value = value(step, line)
    if case .date(let text) = value, ["year", "decade"].contains(step.name.text) {
      return [bucket(text, step.name.text)]
    }
    if key.whole { return [value.asSet] }
    if case .several(let values) = value {
      var different: [NaiveValue] = []
      for value in values where !different.contains(value) { different.append(value) }
      return different.isEmpty ? [.missing] : different
    }
    return [value]
  }

  /// The part of a date where all its possible days have the same; a span counts by its start.
  private func bucket(_ text: String, _ name: String) -> NaiveValue {
    guard let part = DatePart(rawValue: name), let date = try? EDTFDate(text),
      let bucket = date.bucket(part)
    else { return .missing }
    let starts = SampleCalendar.days.filter(date.startDays.contains)
    let numbers = starts.compactMap { Self.part(name, of: $0) }
    guard let low = numbers.min(), let high = numbers.max() else { return .missing }
    if case .uncertain(let text) = bucket, low != high {
      return .bucket(text, low: low, high: high)
    }
    return .number(low)
  }

  /// `count`, `min(n)`, `max(date)`, `sum(n)` or `count where (..)` of some rows.
  private func sum(_ column: OutputColumn, _ lines: [NaiveLine]) throws -> NaiveValue {
    var lines = lines
    var kind = column.expression.kind
    if case .aggregate(let call) = kind {
      if let condition = call.condition {
        lines = try lines.filter { try truth(of: condition, $0) == .certain }
      }
      kind = .call(call.function, call.arguments)
    }
    guard case .call(let function, let arguments) = kind, let step = arguments.first?.step
    else { return .number(lines.count) }
    let values = lines.map { value(step, $0) }.filter { $0 != .missing }
    if values.isEmpty { return .missing }
    if function.text == "sum" {
      return .number(
        values.reduce(0) { if case .number(let number) = $1 { $0 + number } else { $0 } })
    }
    let isMaximum = function.text == "max"
    return values.dropFirst().reduce(values[0]) { best, value in
      guard let first = order(of: value, part: ""), let second = order(of: best, part: "") else {
        return best
      }
      return
        (isMaximum
        ? second.lexicographicallyPrecedes(first) : first.lexicographicallyPrecedes(second))
        ? value : best
    }
  }
}

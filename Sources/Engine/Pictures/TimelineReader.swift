import Chronology
import Corpus
import Plan

/// Makes a timeline of the rows of a query.
struct TimelineReader {
  let catalog: Catalog
  let language: String
  let cancellation: Cancellation
  let date: SchemaField
  let by: SchemaField?

  /// Rows that are drawn, those of an answer or those that may be in it besides.
  private struct Found {
    let row: Timeline.Row
    /// The values by which it is together with others; nil stands for none.
    let groups: [String?]
  }

  /// - Parameter possible: Rows that may be in the answer and are not there for certain.
  func timeline(of certain: Relation, possible: Relation?) throws(Interrupted) -> Timeline {
    var found = try rows(of: certain, isCertain: true)
    if let possible { found += try rows(of: possible, isCertain: false) }
    var order: [String?] = []
    var groups: [String?: [Timeline.Row]] = [:]
    var undated: [Timeline.Row] = []
    for entry in found {
      guard entry.row.mark != nil else {
        undated.append(entry.row)
        continue
      }
      for group in entry.groups {
        if groups[group] == nil { order.append(group) }
        groups[group, default: []].append(entry.row)
      }
    }
    let made = order.map { label in
      Timeline.Group(label: label, rows: (groups[label] ?? []).inOrderOfTime)
    }
    return Timeline(
      field: date.name, noun: certain.schema.noun, groupedBy: by?.name,
      groups: made.inOrderOfTime, undated: undated)
  }

  private func rows(
    of relation: Relation, isCertain: Bool
  ) throws(Interrupted) -> [Found] {
    let builder = AnswerBuilder(corpus: catalog.corpus, language: language)
    let numbers = relation.rows.numbers
    let dates = builder.column(date, of: relation)
    let groups = by.map { builder.column($0, of: relation) }
    let item = TimelineItem(catalog: catalog, language: language, relation)
    var rows: [Found] = []
    rows.reserveCapacity(numbers.count)
    // Many rows have the same date.
    var marks: [String: TimeMark?] = [:]
    for (place, number) in numbers.enumerated() {
      if place.isMultiple(of: 1024) { try cancellation.check() }
      let date = dates.value(place).dateText
      let mark = date.flatMap { text in
        marks[text] ?? EDTFDate(ifValid: text).flatMap { TimeMark($0) }
      }
      if let date { marks[date] = mark }
      let row = item.row(Int(number), place, date, mark, isCertain: isCertain)
      rows.append(Found(row: row, groups: groups?.value(place).parts ?? [nil]))
    }
    return rows
  }
}

extension Value {
  /// Each of several values as a text; nil alone where there is none.
  fileprivate var parts: [String?] {
    switch self {
    case .missing: [nil]
    case .list(let values): values.isEmpty ? [nil] : values.map(\.label)
    default: [label]
    }
  }
}

extension [Timeline.Row] {
  /// By the first day, of those with the same by the last; else in the order they had.
  fileprivate var inOrderOfTime: [Timeline.Row] {
    enumerated().sorted { left, right in
      guard let one = left.element.mark?.days, let other = right.element.mark?.days else {
        return left.offset < right.offset
      }
      return (one.lowerBound, one.upperBound, left.offset)
        < (other.lowerBound, other.upperBound, right.offset)
    }.map(\.element)
  }
}

extension [Timeline.Group] {
  /// By the first day of their rows; what has no value comes last.
  fileprivate var inOrderOfTime: [Timeline.Group] {
    enumerated().sorted { left, right in
      if (left.element.label == nil) != (right.element.label == nil) {
        return right.element.label == nil
      }
      guard let one = left.element.rows.first?.mark?.days.lowerBound,
        let other = right.element.rows.first?.mark?.days.lowerBound
      else { return left.offset < right.offset }
      return (one, left.offset) < (other, right.offset)
    }.map(\.element)
  }
}

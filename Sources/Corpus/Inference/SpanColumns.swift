/// Finds pairs of columns of dates that bound a span: `date_start` and `date_end`, `StartDate1` and
/// `EndDate1`, `begin` and `end`.
enum SpanColumns {
  /// The words for the two bounds.
  private static let words: [(start: String, end: String)] = [
    ("start", "end"), ("start", "stop"), ("start", "finish"), ("begin", "end"), ("began", "ended"),
    ("from", "to"), ("st", "end"), ("opened", "closed"), ("开始", "结束"), ("起始", "终止"),
    ("開始", "終了"), ("開始", "结束"), ("開始", "結束"), ("起", "止"),
  ]

  /// The spans of columns that are called alike but for the word for the bound.
  ///
  /// - Parameters:
  ///   - columns: the names in queries, with their names in the schema, of the columns of dates.
  ///   - taken: all names of the table.
  static func spans(
    columns: [(name: String, label: String)], taken: [String]
  ) -> [Descriptor.ComposedDate] {
    var labels: [String: String] = [:]
    for (name, label) in columns { labels[name.lowercased()] = label }
    var names = UniqueNames(taken)
    var used: Set<String> = []
    return columns.compactMap { column in
      for (start, end) in words {
        for name in endings(of: column.name, start, end) {
          guard let label = labels[name.end.lowercased()], label != column.label,
            used.isDisjoint(with: [label, column.label])
          else { continue }
          let span = spanName(name.rest)
          guard names.unique(span) == span else { continue }
          used.formUnion([label, column.label])
          return Descriptor.ComposedDate(name: span, start: column.label, end: label)
        }
      }
      return nil
    }
  }

  /// `span` for `date` and for nothing, `Span1` for `Date1`, `war_span` for `war_date`.
  ///
  /// It is never `date`, whose year a query means by `year`.
  private static func spanName(_ rest: String) -> String {
    if rest == "日期" { return "期间" }
    if let (before, after) = rest.parted(by: "date") {
      let isUpper = rest.dropFirst(before.count).first?.isUppercase == true
      return before + (isUpper ? "Span" : "span") + after
    }
    return rest.isEmpty ? "span" : rest + "_span"
  }

  /// The names that the end may have, and what is left of the name without the word: `date` of
  /// `start_date`, `Date1` of `StartDate1`, nothing of `begin`.
  private static func endings(
    of name: String, _ start: String, _ end: String
  ) -> [(end: String, rest: String)] {
    let lower = name.lowercased()
    var found: [(end: String, rest: String)] = []
    if lower.hasPrefix(start) {
      let rest = name.dropFirst(start.count)
      found.append((end + rest, String(rest.drop { $0 == "_" })))
    }
    if lower.hasSuffix(start), name.count > start.count {
      var rest = name.dropLast(start.count)
      let end = rest + end
      while rest.last == "_" { rest.removeLast() }
      found.append((String(end), String(rest)))
    }
    if let (before, after) = name.parted(by: "_" + start + "_") {
      found.append(("\(before)_\(end)_\(after)", "\(before)_\(after)"))
    }
    return found
  }
}

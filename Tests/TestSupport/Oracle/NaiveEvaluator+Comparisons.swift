import Chronology
import Query

// What a sign asks of one value.
extension NaiveEvaluator {
  func compare(
    _ end: NaiveEnd, _ sign: Comparison, _ right: Expression, _ number: inout Int
  ) throws -> Question {
    let members: [Expression] = if case .list(let members) = right.kind { members } else { [right] }
    if end.field == "month" {
      let months = Set(members.flatMap { month in (1...12).filter { holds(sign, $0, month) } })
      return date(end, &number) { months.contains($0.month) }
    }
    if case .date = end.value {
      let period = NaivePeriod(members, part: end.field)
      return date(end, &number) { period.holds(sign, $0) }
    }
    guard end.isKnown(in: corpus) else { return .known(.possible) }
    if case .subquery(let query) = right.kind {
      return .known(try isAmong(end, query, under: sign == .isUnder))
    }
    return .known(Truth(members.contains { accepts(end, sign, $0) }))
  }

  /// A question about the day that a date was.
  func date(
    _ end: NaiveEnd, _ number: inout Int, _ test: @escaping (NaiveWorld) -> Bool
  ) -> Question {
    guard case .date = end.value, case .row(let row) = end.line else { return .known(.possible) }
    number += 1
    return .day(number: number, DateCell(row: row, field: "date"), test)
  }

  private func accepts(_ end: NaiveEnd, _ sign: Comparison, _ right: Expression) -> Bool {
    switch end.value {
    case .number(let number): return holds(sign, number, right)
    case .row(let row):
      if sign == .isUnder {
        let named = corpus.rows(of: row.table).filter { bears($0, .equal, right) }
        return corpus.rows(under: Set(named)).contains(row)
      }
      return bears(row, sign, right)
    default:
      let isCategory = end.isCategory(in: corpus)
      return end.forms(in: corpus).contains { accepts($0, sign, right, isCategory: isCategory) }
    }
  }

  private func bears(_ row: NaiveRow, _ sign: Comparison, _ right: Expression) -> Bool {
    corpus.names(of: row).contains { accepts($0, sign, right, isCategory: false) }
  }

  private func accepts(
    _ text: String, _ sign: Comparison, _ right: Expression, isCategory: Bool
  ) -> Bool {
    if case .regex(let pattern, let flags) = right.kind {
      return NaiveText.contains(text, pattern, flags: flags)
    }
    func folded(_ text: String) -> String {
      NaiveText.folded(isCategory ? NaiveText.blanked(text) : text)
    }
    let (left, right) = (folded(text), folded(self.text(right)))
    return switch sign {
    case .equal, .isIn: left == right
    case .contains: right.isEmpty || left.contains(right)
    case .startsWith: left.hasPrefix(right)
    case .endsWith: left.hasSuffix(right)
    case .like: NaiveText.matches(Array(left)[...], Array(right)[...])
    default: holds(sign, left.codePoints, right.codePoints)
    }
  }

  private func holds(_ sign: Comparison, _ left: [UInt32], _ right: [UInt32]) -> Bool {
    let (precedes, follows) = (
      left.lexicographicallyPrecedes(right), right.lexicographicallyPrecedes(left)
    )
    return switch sign {
    case .less: precedes
    case .lessOrEqual: !follows
    case .greater: follows
    case .greaterOrEqual: !precedes
    default: left == right
    }
  }

  private func holds(_ sign: Comparison, _ left: Int, _ right: Expression) -> Bool {
    if case .interval(let lower, let upper) = right.kind {
      return lower.map { integer($0) <= left } ?? true && upper.map { left <= integer($0) } ?? true
    }
    let right = integer(right)
    return switch sign {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    default: left == right
    }
  }

  private func integer(_ expression: Expression) -> Int {
    switch expression.kind {
    case .literal(.integer(let number)): Int(number)
    case .negative(let inner): -integer(inner)
    default: preconditionFailure("no number: \(expression)")
    }
  }

  private func text(_ expression: Expression) -> String {
    switch expression.kind {
    case .name(let text), .literal(.string(let text)): text
    default: preconditionFailure("no text: \(expression)")
    }
  }
}

// Queries in braces, and states.
extension NaiveEvaluator {
  /// Whether a value is one of those that a query gives, or, if `under`, belongs to one. Texts are
  /// the same where `=` takes them for the same.
  private func isAmong(_ end: NaiveEnd, _ query: Pipeline, under: Bool) throws -> Truth {
    if isAmong(end, try relation(query), under: under) { return .certain }
    let possible = try relation(query, possibly: true)
    // A value that is not known may be any.
    let isUnknown = possible.lines.contains { line in
      possible.selected?.first.map { value($0, line) == .missing } ?? false
    }
    return isUnknown || isAmong(end, possible, under: under) ? .possible : .impossible
  }

  private func isAmong(_ end: NaiveEnd, _ found: NaiveRelation, under: Bool) -> Bool {
    let values = found.lines.flatMap { line -> [NaiveValue] in
      if let column = found.selected?.first { return value(column, line).each }
      if case .row(let row) = line { return [.row(row)] }
      return []
    }
    if case .row(let row) = end.value, under {
      let roots = values.compactMap { if case .row(let root) = $0 { root } else { nil } }
      return corpus.rows(under: Set(roots)).contains(row)
    }
    let isCategory = end.isCategory(in: corpus)
    let texts = values.compactMap { value -> String? in
      guard case .text(let text) = value else { return nil }
      return NaiveText.folded(isCategory ? NaiveText.blanked(text) : text)
    }
    return values.contains(end.value)
      || end.forms(in: corpus).contains {
        texts.contains(NaiveText.folded(isCategory ? NaiveText.blanked($0) : $0))
      }
  }

  func holds(_ state: RowState, _ value: NaiveValue, _ line: NaiveLine) -> Bool {
    let isMissing = value == .missing || value == .several([])
    switch state {
    case .missing: return isMissing
    case .known: return !isMissing
    case .inferred:
      if case .row(let row) = line, case .text(let basis) = corpus.value(row, "basis") {
        return NaiveText.folded(basis) == "inferred"
      }
      return false
    default: break
    }
    guard case .date(let text) = value else { return false }
    let isOpen =
      text.hasPrefix("/") || text.hasSuffix("/") || text.hasPrefix("..") || text.hasSuffix("..")
      || text.hasPrefix("[..") || text.hasSuffix("..]")
    // A date, or each stated bound of a span, is precise where it is a day and nothing else.
    let isImprecise = text.split(separator: "/").contains { bound in
      bound != ".." && (bound.count { $0.isNumber } != 8 || bound.contains("["))
    }
    return switch state {
    case .doubtful: text.contains("?")
    case .approximate: text.contains("~")
    case .open: isOpen
    case .imprecise: isImprecise
    default: text.contains("?") || text.contains("~") || isOpen || isImprecise
    }
  }
}

extension NaiveEnd {
  /// A name and a title are looked at in every language, other texts as they are.
  fileprivate func forms(in corpus: NaiveCorpus) -> [String] {
    var values = [value]
    if case .row(let row) = line, field == "title" || field == "name" {
      values = corpus.tables[row.table].nameFields.map { corpus.value(row, $0) }
    }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  fileprivate func isCategory(in corpus: NaiveCorpus) -> Bool {
    guard case .row(let row) = line else { return false }
    return corpus.tables[row.table].categories.contains(field)
  }

  fileprivate func isKnown(in corpus: NaiveCorpus) -> Bool {
    value != .missing || !forms(in: corpus).isEmpty
  }
}

extension NaiveValue {
  /// The values of a field of several, else the one.
  var each: [NaiveValue] {
    switch self {
    case .several(let values): values
    case .missing: []
    default: [self]
    }
  }
}

extension String {
  /// The code points, by which texts are ordered.
  var codePoints: [UInt32] { unicodeScalars.map(\.value) }
}

import Corpus
import Plan
import Query
import Text

/// A text column for searching: as it is stored, in its bare form, and, for ordering, in its loose
/// form.
///
/// A test is asked of each different text where the column has codes, else of each row. Folding takes
/// a pass over the texts, which the first test that needs it pays.
final class FoldedText {
  /// The texts, each in a row of its own.
  private let texts: TextColumn
  /// Which of them each row of the column has.
  private let codes: Buffer<UInt16>?
  private let missing: RowSet
  private var bare: FoldedRows?
  private var loose: FoldedRows?

  init(_ column: TextColumn) {
    texts = column.entries
    codes = column.codes
    missing = column.missing
  }

  /// The rows whose text satisfies a test.
  func verdict(
    _ test: TextMatcher, in selection: RowSet? = nil, _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    guard let codes else {
      return Verdict(try accepted(test, in: selection, cancellation), unknown: missing)
    }
    let accepted = try accepted(test, in: nil, cancellation).subtracting(texts.missing)
    let rows = try MembershipKernel.rows(codes, accepted, in: selection, cancellation)
    return Verdict(rows, unknown: missing)
  }

  private func accepted(
    _ test: TextMatcher, in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    switch test.test {
    case .matches(let pattern):
      return try texts.rows(matching: pattern, in: selection, cancellation)
    case .compares:
      return try folded(&loose, Folding.loose, cancellation).rows(test, in: selection, cancellation)
    case .equals, .contains, .startsWith, .endsWith, .isOneOf, .like:
      return try folded(&bare, Folding.bare, cancellation).rows(test, in: selection, cancellation)
    }
  }

  /// The folded texts, which are made where they are not there yet; an interruption makes none.
  private func folded(
    _ rows: inout FoldedRows?, _ fold: (String) -> String, _ cancellation: Cancellation
  ) throws(Interrupted) -> FoldedRows {
    if let rows { return rows }
    let made: FoldedRows
    if let plain = FoldedRows(TextRows(heap: texts.heap, offsets: texts.offsets)) {
      made = plain
    } else {
      made = try FoldedRows(texts, fold, cancellation)
    }
    rows = made
    return made
  }
}

extension TextColumn {
  /// The rows whose text, as it is stored, an expression matches.
  ///
  /// - Complexity: O(bytes of the column); no row becomes a string. Where every match holds some
  ///   literal, only rows that hold it are matched.
  fileprivate func rows(
    matching pattern: RegularExpression, in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let texts = TextRows(heap: heap, offsets: offsets)
    if selection == nil, pattern.isFreeOfContext {
      return try texts.rows(matching: pattern, cancellation)
    }
    var selection = selection
    if let literal = pattern.requiredLiteral {
      selection = try texts.rows(containing: Array(literal.utf8), in: selection, cancellation)
    }
    let heap = heap.span
    return try Bitmap.slowRows(entryCount, in: selection, cancellation) {
      pattern.matches(heap.extracting(texts.range(of: $0)))
    }
  }
}

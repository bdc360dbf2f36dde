package import Plan

/// The rows that a query gives: all that rendering sees.
package struct Answer: Sendable {
  /// What programs read (csv, tsv, json, jsonl): the stored values.
  package let columns: [AnswerColumn]
  /// What people read (box, table): few columns where nothing was selected, names in the label
  /// language.
  package let headline: [AnswerColumn]
  /// All columns, as people read them.
  package let wide: [AnswerColumn]
  package let rowCount: Int
  /// What a row is, in the plural: `events`, `groups`.
  package let noun: String
  /// Whether it is the one row of a count.
  package let isCount: Bool
  package let notes: [AnswerNote]

  package init(
    columns: [AnswerColumn], headline: [AnswerColumn]? = nil, wide: [AnswerColumn]? = nil,
    rowCount: Int, noun: String, isCount: Bool = false, notes: [AnswerNote] = []
  ) {
    self.columns = columns
    self.headline = headline ?? columns
    self.wide = wide ?? columns
    self.rowCount = rowCount
    self.noun = noun
    self.isCount = isCount
    self.notes = notes
  }
}

extension Answer {
  /// The same rows with one note more.
  func adding(_ note: AnswerNote) -> Answer {
    Answer(
      columns: columns, headline: headline, wide: wide, rowCount: rowCount, noun: noun,
      isCount: isCount, notes: notes + [note])
  }

  /// Some of the rows, as an answer of their own.
  ///
  /// - Parameter first: The row with which they begin, from 0.
  package func rows(from first: Int) -> Answer {
    guard first > 0 else { return self }
    func behind(_ column: AnswerColumn) -> AnswerColumn { column.reading { $0 + first } }
    return Answer(
      columns: columns.map(behind), headline: headline.map(behind), wide: wide.map(behind),
      rowCount: max(rowCount - first, 0), noun: noun, isCount: isCount, notes: notes)
  }

  /// How many columns people do not see unless they ask for all.
  package var columnsBesideHeadline: Int {
    let shown = Set(headline.map(\.name))
    return wide.count { !shown.contains($0.name) }
  }
}

/// One column of an answer.
package struct AnswerColumn: Sendable {
  package let name: String
  /// Whether its cells are numbers, which are at the right.
  package let isNumeric: Bool
  /// Whether its cells lead up to the column behind it: they are at the right, and where room is
  /// short their beginning is what can be spared.
  package let keepsEnd: Bool
  /// Whether a part of a cell is of no use, as that of an id or a date, so that none is cut.
  package let isWhole: Bool
  /// What the values are, where more is known than the cells say.
  let kind: ValueKind?
  /// The cell of a row, from 0. It may be asked for often: cells are made when they are shown.
  package let value: @Sendable (Int) -> Value

  package init(
    name: String, isNumeric: Bool, keepsEnd: Bool = false, isWhole: Bool = false,
    kind: ValueKind? = nil,
    value: @escaping @Sendable (Int) -> Value
  ) {
    self.kind = kind
    self.name = name
    self.isNumeric = isNumeric
    self.keepsEnd = keepsEnd
    self.isWhole = isWhole || isNumeric
    self.value = value
  }
}

extension AnswerColumn {
  /// The same column with each row read from another place.
  fileprivate func reading(_ place: @escaping @Sendable (Int) -> Int) -> AnswerColumn {
    AnswerColumn(
      name: name, isNumeric: isNumeric, keepsEnd: keepsEnd, isWhole: isWhole, kind: kind
    ) { [value] in value(place($0)) }
  }

  /// Whether its cells are at the right.
  package var isAtRight: Bool { isNumeric || keepsEnd }
}

/// What the reader must know about an answer beside its rows.
package enum AnswerNote: Equatable, Sendable {
  /// Rows of a collection that the data leave undecided, with the reason of each; `possibly` adds
  /// them.
  case undecided(
    count: Int, of: String, reasons: [Reason], rows: UndecidedRows = .unlisted)
  /// Rows kept whose date is doubtful or approximate: the bare bounds decided.
  case restsOnDoubt(count: Int)
  /// Rows that a grouping by several values counted more than once: "33 events, 41 rows".
  case countedOften(rows: Int, of: String, counted: Int)
  /// Spans that a sign such as `<` leaves out because they reach across the literal, and the
  /// condition that would keep them.
  case reachesAcross(count: Int, literal: String, condition: String)
  /// Rows of a collection that a query in braces left undecided, and whose part in the answer could
  /// not be told.
  case undecidedWithin(count: Int, of: String)
  /// Rows that `count where` did not count because its condition is undecided.
  case uncounted(column: String, count: Int)
  /// Computed values that are missing because a condition within is undecided.
  case undecidedValues(column: String, count: Int)
  /// Computed values that are missing because no number of 64 bits, and no date, is the result.
  case outOfReach(column: String, count: Int)
  /// Computed values that are missing because what was to be converted is no number, or no date.
  case notConverted(column: String, count: Int)
  /// Values that an aggregate skipped because they are missing.
  case skippedMissing(column: String, count: Int)
  /// Rows that have no value of a field by whose values rows were made; they stay once.
  case withoutValue(field: String, count: Int)
  /// Groups that a pivot has no column for, because only some values of its key are listed.
  case leftOutOfPivot(count: Int, key: String)
  /// How many rows have one match in a table that was joined, several, and none.
  case joined(name: String, once: Int, several: Int, none: Int, keepsAll: Bool)
  /// Matches of a join that are only possible, and were not made.
  case possibleMatches(count: Int)
  /// Rows that are in no sequence, because they have no date.
  case notInSequence(count: Int, field: String)
  /// Rows that may stand in a sequence and have no value of a field in which rows must agree.
  case withoutSharedValue(count: Int, field: String)
  /// Rows that begin a sequence in every case, though no rows follow in all of them.
  case certainByDifferentRows(count: Int)
  /// Relations that say which row comes first, and that dates or other relations contradict.
  case contradictedOrder(count: Int)
  /// Rows that are left open because their dates allow more worlds than can be looked through.
  case decidedApart(count: Int)
  /// Rows whose place among others is open, because their dates leave open which comes first.
  case orderInDoubt(count: Int, field: String)
  /// Rows that have no date, so that they have no window in time and are in none.
  case undated(column: String, count: Int, field: String)
  /// Rows whose date is a span, which is in windows in time by its start.
  case spansByStart(column: String, count: Int)
  /// Rows of which the dates leave open which others are within their window in time: their value lies
  /// between bounds, or is missing.
  case openWindow(column: String, count: Int, isBounded: Bool)
  /// Rows without a value, because those of their window count different things.
  case mixedUnits(column: String, count: Int)
  /// Cells of a field that an order, a group, an aggregate or a formula rests on, and that could not
  /// be read as the kind of the field; one of them as it is.
  case unreadCells(field: String, count: Int, example: String?)
  /// Values that look like numbers or dates, and were compared with texts letter by letter.
  case comparedAsWritten(field: String, values: [String])
  /// Rows were put in order letter by letter, by texts some of which are numbers or dates.
  case orderedByLetters(field: String)
  /// Groups without a sum, because their rows are counted in different units.
  case severalUnits(column: String, groups: Int)
  /// Spans that were grouped by their start.
  case groupedByStart(count: Int)
  /// Values that `=` has found though the marks on their letters are others: 'Rügen' for 'Rugen'. The
  /// field, as a query has it, is one by which `exact` would tell them apart.
  case otherMarks(String, field: String?, found: [String])
  /// Why there are no rows.
  case emptied(EmptyAnswerExplanation)

  /// Whether the data leave open a part of the answer.
  package var isUndecided: Bool {
    switch self {
    case .undecided, .undecidedWithin, .uncounted, .undecidedValues, .possibleMatches, .openWindow:
      true
    case .restsOnDoubt, .countedOften, .reachesAcross, .outOfReach, .notConverted, .skippedMissing,
      .withoutValue, .leftOutOfPivot, .joined, .notInSequence, .withoutSharedValue,
      .certainByDifferentRows,
      .contradictedOrder, .decidedApart, .orderInDoubt, .undated, .spansByStart,
      .mixedUnits, .unreadCells,
      .comparedAsWritten, .orderedByLetters, .severalUnits, .groupedByStart, .otherMarks, .emptied:
      false
    }
  }

  package struct Reason: Equatable, Sendable {
    package let kind: Kind
    package let field: String
    package let count: Int

    package init(kind: Kind, field: String, count: Int) {
      self.kind = kind
      self.field = field
      self.count = count
    }

    package enum Kind: String, Sendable, CaseIterable {
      case imprecise, approximate, doubtful, open, missing, unread, disputed
      /// Rows of one day, of which nothing says which comes first.
      case sameDay
      /// Days of which the corpus does not say what happened.
      case coverage
      /// A query in braces leaves open whether it gives the row.
      case within
    }
  }
}

extension AnswerNote {
  init(_ note: PlanNote) {
    self =
      switch note {
      case .comparedAsWritten(let field, let values):
        .comparedAsWritten(field: field, values: values)
      case .orderedByLetters(let field): .orderedByLetters(field: field)
      case .otherMarks(let text, let field, let found):
        .otherMarks(text, field: field, found: found)
      }
  }
}

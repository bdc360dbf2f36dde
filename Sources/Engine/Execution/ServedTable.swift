import Corpus
import Plan
import Query

/// A table that a database holds: what is asked of its rows is asked there, as far as SQL knows it.
///
/// SQL is certain of some rows and rules others out. What lies between, and what has to be told of although it is ruled
/// out, is read and decided here, by the same evaluator as everything else; the rows that this finds are then told to
/// the database by their places. So an answer never rests on what SQL makes of spans, doubt or worlds.
struct ServedTable {
  let server: any QueryServer
  let place: Int
  let evaluator: Evaluator
  let answers: EarlierAnswers

  /// Nil for rows that no database holds, or that a stage has made or extended.
  init?(_ relation: Relation, _ evaluator: Evaluator, _ answers: EarlierAnswers) {
    guard let server = evaluator.catalog.server, let place = relation.tableIndex,
      place < server.tables.count,
      relation.table.fields.count == evaluator.catalog.corpus.tables[place].fields.count
    else { return nil }
    self.server = server
    self.place = place
    self.evaluator = evaluator
    self.answers = answers
  }

  var table: Table { evaluator.catalog.corpus.tables[place] }
  var cancellation: Cancellation { evaluator.cancellation }

  var conditions: SQLConditions {
    SQLConditions(
      server.dialect, tables: server.tables, collection: place,
      names: ServedNames(
        catalog: evaluator.catalog, cancellation: cancellation, answers: answers))
  }

  /// A condition as SQL that holds for the rows for which it is certain, and what must be said of them.
  struct Decided {
    let condition: String
    /// Where a row that is kept rests on a date in doubt; nil where none can.
    let doubt: String?
    /// What was found of the rows of which SQL is not certain.
    let notes: [AnswerNote]

    /// All notes, with those on the rows of which SQL is certain.
    ///
    /// - Parameter count: How many of these rest on a date in doubt.
    func notes(doubts count: Int) -> [AnswerNote] {
      guard count > 0 else { return notes }
      var notes = notes
      for (index, note) in notes.enumerated() {
        guard case .restsOnDoubt(let others) = note else { continue }
        notes[index] = .restsOnDoubt(count: count + others)
        return notes
      }
      // It stands behind what is undecided, as it does where all is decided here.
      notes.insert(
        .restsOnDoubt(count: count), at: notes.prefix { $0.isUndecided }.count)
      return notes
    }
  }

  /// Decides a condition, with a look at the rows of which SQL cannot tell.
  ///
  /// - Returns: Nil where these cannot be decided without all others.
  /// - Throws: also where they are more than may be read.
  func decide(_ condition: Condition, of relation: Relation) throws(Interrupted) -> Decided? {
    guard condition.asksRowsAlone else { return nil }
    let conditions = conditions
    let verdict = conditions.verdict(of: condition)
    let dialect = conditions.dialect
    let reaching = conditions.mayReachAcross(condition)
    var looked = reaching.map { [$0] } ?? []
    if !verdict.isDecided {
      looked.append("(\(verdict.possible) AND \(dialect.negated(verdict.certain)))")
    }
    var open: [Int32] = []
    if !looked.isEmpty {
      let rows = SQLSelection(conditions, where: looked.joined(separator: " OR "))
      open = try server.places(of: rows.places(atMost: server.rowLimit + 1), cancellation)
      if open.count > server.rowLimit { throw Interrupted(.tooManyServed(limit: server.rowLimit)) }
    }
    // Of rows that an earlier step has left out nothing is said.
    if case .all = relation.rows {
    } else {
      let before = relation.rows.set(capacity: table.rowCount)
      open = open.filter { before.contains(Int($0)) }
    }
    var some = relation
    some.table = table.keeping(rows: open, fields: fields(at: open))
    some.rows = .all(open.count)
    some.notes = []
    // Not the table of the corpus, of whose columns the catalog keeps what it has found out.
    let (found, notes) = try evaluator.filtered(some, condition, answers)
    let kept = found.numbers.map { Int(open[Int($0)]) }
    let name = dialect.name(conditions.table.place)
    return Decided(
      condition: kept.isEmpty
        ? verdict.certain
        : "(\(verdict.certain) OR \(name) IN (\(kept.map { "\($0)" }.joined(separator: ", "))))",
      doubt: conditions.restsOnDoubt(condition).map { doubt in
        // The rows that were looked at are counted there.
        let others = reaching.map { [dialect.negated($0)] } ?? []
        return ([verdict.certain, doubt] + others).joined(separator: " AND ")
      },
      notes: notes.map { $0.lifted(to: table, at: place, from: open) })
  }

  /// The fields for some rows alone, whose columns are read when they are asked for.
  private func fields(at rows: [Int32]) -> [Field] {
    table.fields.map { field in
      // What could not be read is looked for by row.
      if field.faulty != nil || field.unread != nil {
        return field.gathered(rows, named: field.name)
      }
      return Field(name: field.name, kind: field.kind) {
        field.column(at: rows)
      } few: { places in
        field.column(at: places.map { rows[$0] })
      }
    }
  }
}

extension Evaluator {
  /// The rows of a table that is not one of the corpus for which a condition is certain, and what must be said.
  fileprivate func filtered(
    _ relation: Relation, _ condition: Condition, _ answers: EarlierAnswers
  ) throws(Interrupted) -> (rows: Relation.Rows, notes: [AnswerNote]) {
    var some = Relation(
      table: relation.table, tableIndex: nil, rows: relation.rows, schema: relation.schema,
      notes: [])
    try filter(&some, condition, answers)
    return (some.rows, some.notes)
  }
}

extension AnswerNote {
  /// The note with its rows as those of the table from which they were taken.
  fileprivate func lifted(to table: Table, at place: Int, from rows: [Int32]) -> AnswerNote {
    guard case .undecided(let count, let noun, let reasons, let undecided) = self else {
      return self
    }
    return .undecided(
      count: count, of: noun, reasons: reasons,
      rows: undecided.lifted(to: table, at: place, from: rows))
  }
}

extension Condition {
  /// Whether it asks nothing of a row but its own values and where its references lead, so that some rows can be asked
  /// without all others.
  fileprivate var asksRowsAlone: Bool {
    switch self {
    case .not(let inner), .certainly(let inner), .possibly(let inner), .every(let inner):
      inner.asksRowsAlone
    case .and(let parts), .or(let parts): parts.allSatisfy(\.asksRowsAlone)
    case .state(_, .disputed), .pairs, .derived: false
    case .through(let hop, _, _): if case .field = hop.kind { true } else { false }
    case .constant, .date, .number, .boolean, .category, .entity, .text, .state, .fields, .quantity,
      .exact, .among:
      true
    }
  }
}

extension Field {
  /// The column of some rows alone, of which the others need not be read.
  fileprivate func column(at rows: [Int32]) -> Column {
    rows.isEmpty ? Column(ofNone: kind, rowCount: 0) : peeked(at: rows) ?? column.gathered(rows)
  }
}

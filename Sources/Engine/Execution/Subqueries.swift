import Chronology
import Corpus
import Plan
import Query
import Text

/// The rows of a query within another: those that it gives in every world, and in some.
struct SubqueryRows {
  let certain: Relation
  /// The same where nothing is undecided, or where that cannot be told, which is then remarked.
  let possible: Relation
  /// Whether they differ.
  var isOpen: Bool { certain.rows.count != possible.rows.count }
}

extension Evaluator {
  /// Runs a query within another.
  func rows(
    of plan: LogicalPlan, widened: LogicalPlan?, _ answers: EarlierAnswers, _ remarks: Remarks
  ) throws(Interrupted) -> SubqueryRows {
    let certain = try run(plan, answers: answers)
    let open = certain.notes.filter(\.isUndecided)
    if open.isEmpty { return SubqueryRows(certain: certain, possible: certain) }
    guard let widened else {
      for case .undecided(let count, let noun, _, _) in open {
        remarks.add(.undecidedWithin(count: count, of: noun))
      }
      for note in open {
        if case .undecided = note { continue }
        remarks.add(note)
      }
      return SubqueryRows(certain: certain, possible: certain)
    }
    return SubqueryRows(certain: certain, possible: try run(widened, answers: answers))
  }
}

extension ConditionEvaluator {
  /// Whether one of the values of a field, or every one, is among the rows, or the values, that a
  /// query gives.
  ///
  /// A row that the query gives only in some world, and a value there that is not known, leave open
  /// what is not among the others.
  func among(
    _ fields: [Int], _ subquery: Subquery, under: Bool, every isEvery: Bool
  ) throws(Interrupted) -> Verdict {
    let found = try Evaluator(catalog: catalog, cancellation: cancellation)
      .rows(of: subquery.plan, widened: subquery.plan.widened, answers, remarks)
    let test: (Relation) throws(Interrupted) -> (Verdict, isOpen: Bool) =
      if column(fields[0]).isOfRows {
        { (relation) throws(Interrupted) in
          try among(rows: relation, fields[0], under: under, every: isEvery)
        }
      } else if let own = ownRows(namedBy: fields[0], subquery.plan.schema) {
        { (relation) throws(Interrupted) in try among(ownRows: relation, of: own) }
      } else {
        { (relation) throws(Interrupted) in
          try among(values: relation, fields, subquery.part, every: isEvery)
        }
      }
    var (verdict, isOpen) = try test(found.certain)
    if found.isOpen {
      let (wider, isWiderOpen) = try test(found.possible)
      verdict = Verdict(certain: verdict.certain, possible: wider.possible)
      isOpen = isWiderOpen
    }
    if isOpen {
      // An empty set has no value that could be among others.
      let isSeveral = ValueKind(column(fields[0])).isSeveral
      verdict.possible |=
        isSeveral
        ? ~column(fields[0]).missing : RowSet(capacity: table.rowCount, full: true)
    }
    return verdict
  }

  /// - Returns: Also whether a row of the query leads nowhere that is known.
  private func among(
    rows relation: Relation, _ field: Int, under: Bool, every isEvery: Bool
  ) throws(Interrupted) -> (Verdict, isOpen: Bool) {
    var (wanted, isOpen) = try relation.entityRows(of: column(field).entityTable, cancellation)
    if under {
      for (target, rows) in Dictionary(grouping: wanted, by: \.table) {
        guard let hierarchy = catalog.corpus.hierarchy(of: target) else { continue }
        let below = hierarchy.rows(under: rows.map(\.row))
        wanted.formUnion(below.map { RowReference(table: target, row: $0) })
      }
    }
    return (isEvery ? try everyEntity(field, wanted) : try entity(field, wanted), isOpen)
  }

  /// The table whose rows a field names by their ids, where a query gives rows of it.
  private func ownRows(namedBy field: Int, _ schema: RelationSchema) -> Int? {
    guard let own = tableIndex, catalog.corpus.tables[own].idField == field,
      schema.onlyColumn.map(\.kind.isOfRows) ?? true
    else { return nil }
    return own
  }

  /// The rows that a query gives, or leads to, among those that are asked of.
  private func among(
    ownRows relation: Relation, of own: Int
  ) throws(Interrupted) -> (Verdict, isOpen: Bool) {
    let (wanted, isOpen) = try relation.entityRows(of: own, cancellation)
    let rows = RowSet(
      capacity: table.rowCount, rows: wanted.lazy.filter { $0.table == own }.map(\.row))
    return (Verdict(rows), isOpen)
  }

  /// - Returns: Also whether a value of the query is not known at all.
  private func among(
    values relation: Relation, _ fields: [Int], _ part: DatePart?, every isEvery: Bool
  ) throws(Interrupted) -> (Verdict, isOpen: Bool) {
    guard let only = relation.schema.onlyColumn else {
      return (Verdict(RowSet(capacity: table.rowCount)), false)
    }
    let stored = relation.table.fields[only.value.field]
    let rows = relation.rows.numbers
    let lacking = stored.column.missing
    var isOpen =
      !only.kind.isSeveral && !lacking.isEmpty && rows.contains { lacking.contains(Int($0)) }
    if case .datePart(let farPart, let dates) = only.value,
      case .date(let column) = relation.table.fields[dates].column
    {
      let numbers = rows.compactMap { column.numbers(farPart, Int($0)) }
      isOpen = numbers.count < rows.count
      return (try among(numbers: numbers, fields[0], part), isOpen)
    }
    switch column(fields[0]) {
    case .integer(let own):
      guard case .integer(let far) = stored.column else {
        return (try leaf(.number(field: fields[0], try points(rows, of: stored))), isOpen)
      }
      let numbers = IntegerSet(
        rows.compactMap { far.missing.contains(Int($0)) ? nil : far.values[Int($0)] })
      let verdict = try NumberKernel.verdict(own, among: numbers, in: selection, cancellation)
      return (verdict, isOpen)
    case .decimal:
      return (try leaf(.number(field: fields[0], try points(rows, of: stored))), isOpen)
    case .text, .category, .date, .list, .quantity, .boolean, .reference, .link: break
    }
    let reader = CellReader(corpus: catalog.corpus, language: "en")
    var values: [String] = []
    defer { Discard.later(&values) }
    for (step, row) in rows.enumerated() {
      try cancellation.check(at: step)
      values += reader.texts(only.value, stored, Int(row))
    }
    switch column(fields[0]) {
    case .date:
      let years = values.compactMap { Int($0) }.map { $0...$0 }
      return (try among(numbers: years, fields[0], part), isOpen)
    case .category(let column):
      let wanted = Set(
        try cancellation.map(values) { (value) in Folding.bareKey(NameMatch.blanked(value)) })
      let isWanted = try cancellation.map(column.dictionary.names) { (name) in
        wanted.contains(Folding.bareKey(NameMatch.blanked(name)))
      }
      let codes = isWanted.indices.lazy.filter { isWanted[$0] }
      let verdict = try MembershipKernel.verdict(
        column, codes: Set(codes.map { UInt32($0) }), in: selection, cancellation)
      return (verdict, isOpen)
    case .text, .list, .integer, .decimal, .quantity, .boolean, .reference, .link:
      // Texts are the same here where `=` takes them for the same.
      var folded: Set<String> = []
      defer { Discard.later(&folded) }
      for (step, value) in values.enumerated() {
        try cancellation.check(at: step)
        folded.insert(Folding.bare(value))
      }
      let test = TextMatcher(oneOf: folded)
      if isEvery, case .list(let column) = column(fields[0]) {
        return (try every(column, [test]), isOpen)
      }
      return (try text(fields, test), isOpen)
    }
  }

  /// The numbers of some rows, each as a range of its own; what is not a number is left out.
  private func points(_ rows: [Int32], of field: Field) throws(Interrupted) -> [NumberRange] {
    let reader = CellReader(corpus: catalog.corpus, language: "en")
    var points: [NumberRange] = []
    points.reserveCapacity(rows.count)
    for (step, row) in rows.enumerated() {
      try cancellation.check(at: step)
      let number: Number? =
        switch reader.value(field, Int(row)) {
        case .integer(let number): .whole(number)
        case .decimal(let number): Number(number)
        case .missing, .unread, .text, .quantity, .boolean, .date, .reference, .list: nil
        }
      if let number { points.append(NumberRange(low: number, high: number)) }
    }
    return points
  }

  /// Whether a number, or a part of a date, is among numbers known from the least to the greatest;
  /// what only may be among them is possible.
  private func among(
    numbers: [ClosedRange<Int>], _ field: Int, _ part: DatePart?
  ) throws(Interrupted) -> Verdict {
    func test(_ numbers: [ClosedRange<Int>]) -> Condition {
      guard case .date = column(field) else {
        return .number(
          field: field,
          numbers.map {
            NumberRange(low: .whole(Int64($0.lowerBound)), high: .whole(Int64($0.upperBound)))
          })
      }
      return .date(field: field, (part ?? .year).condition(numbers))
    }
    var verdict = try leaf(test(numbers.filter { $0.count == 1 }))
    if numbers.contains(where: { $0.count > 1 }) {
      verdict.possible = try leaf(test(numbers)).possible
    }
    return verdict
  }
}

extension DatePart {
  /// That the part of a date is one of some numbers.
  fileprivate func condition(_ numbers: [ClosedRange<Int>]) -> DayCondition {
    if self == .month { return .month(Set(numbers.joined())) }
    let years =
      switch self {
      case .year, .month: 1
      case .decade: 10
      case .century: 100
      }
    return .relation(
      .within,
      DaySet(
        runs: numbers.compactMap { numbers in
          guard let first = Day(year: numbers.lowerBound, month: 1, day: 1),
            let last = Day(year: numbers.upperBound + years - 1, month: 12, day: 31)
          else { return nil }
          return first...last
        }))
  }
}

extension DateColumn {
  /// The least and greatest number that a part of a date may be; nil where that is not known.
  fileprivate func numbers(_ part: DatePart, _ row: Int) -> ClosedRange<Int>? {
    if case .certain(let number)? = bucket(part, row) { return number...number }
    guard let hull = hull(row), hull.lowerBound != .distantPast, hull.upperBound != .distantFuture
    else { return nil }
    if part == .month { return 1...12 }
    return part.number(of: hull.lowerBound)...part.number(of: hull.upperBound)
  }
}

extension Relation {
  /// The rows of a table, or of any, that its one column leads to, else those that the relation has,
  /// and whether one of them is not known.
  fileprivate func entityRows(
    of target: Int?, _ cancellation: Cancellation
  ) throws(Interrupted) -> (rows: Set<RowReference>, isOpen: Bool) {
    guard let field = schema.onlyColumn, field.kind.isOfRows,
      case let column = table.fields[field.value.field].column,
      target == nil || column.entityTable == nil || column.entityTable == target
    else {
      guard let own = tableIndex, target == nil || own == target else { return ([], false) }
      return (Set(rows.numbers.lazy.map { RowReference(table: own, row: Int($0)) }), false)
    }
    var found: Set<RowReference> = []
    // A row that refers to none refers to one that is not known; an empty set is known to be empty.
    var isOpen = false
    for (step, row) in rows.numbers.enumerated() {
      try cancellation.check(at: step)
      switch column {
      case .reference(let references):
        if let reference = references[Int(row)] { found.insert(reference) } else { isOpen = true }
      case .link(let links):
        found.formUnion(
          links[Int(row)].lazy.map { RowReference(table: links.table, row: Int($0)) })
      case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list: break
      }
    }
    return (found, isOpen)
  }
}

import Query

/// Conditions on the rows of a table as SQL.
package struct SQLConditions {
  package let dialect: SQLDialect
  /// The tables of all collections, by their places.
  package let tables: [SQLTable]
  /// The collection whose rows are asked.
  package let collection: Int
  let names: any SQLNames

  package init(
    _ dialect: SQLDialect, tables: [SQLTable], collection: Int, names: any SQLNames
  ) {
    self.dialect = dialect
    self.tables = tables
    self.collection = collection
    self.names = names
  }

  package var table: SQLTable { tables[collection] }

  /// What SQL can say of a condition.
  package func verdict(of condition: Condition) -> SQLVerdict {
    switch condition {
    case .constant(let truth): dialect.constant(truth)
    case .not(let inner): dialect.not(verdict(of: inner))
    case .and(let parts): dialect.and(parts.map(verdict(of:)))
    case .or(let parts): dialect.or(parts.map(verdict(of:)))
    case .certainly(let inner): settled(verdict(of: inner)) { $0.certain }
    case .possibly(let inner): settled(verdict(of: inner)) { $0.possible }
    case .date, .number, .boolean, .category, .entity, .text, .state, .fields, .quantity, .exact,
      .through:
      unreadLeftOpen(leaf(condition), of: condition)
    case .every, .pairs, .among, .derived: dialect.unknown
    }
  }

  /// What is certain, or possible, of a condition whose doubts are known; else what may be.
  private func settled(_ verdict: SQLVerdict, _ side: (SQLVerdict) -> String) -> SQLVerdict {
    if verdict.isExact { return SQLVerdict(decided: side(verdict)) }
    return SQLVerdict(
      certain: verdict.certain, possible: verdict.possible, dates: verdict.dates, isExact: false)
  }

  private func leaf(_ condition: Condition) -> SQLVerdict {
    switch condition {
    case .date(let field, let days): return verdict(ofDate: field, days)
    case .number(let field, let ranges): return verdict(ofNumber: field, ranges)
    case .boolean(let field, let truth):
      return open("\(column(field)) = \(truth ? 1 : 0)", whereMissing: [field])
    case .category(let field, let names):
      return isOne(
        of: self.names.values(ofField: field, in: collection, among: names), field)
    case .entity(let field, let rows, let under):
      return verdict(ofReference: field, to: names.rows(rows, under: under))
    case .text(let fields, let test): return verdict(ofTexts: fields, test)
    case .exact(let field, let text):
      if case .category = table.fields[field].storage {
        return isOne(of: names.values(ofField: field, in: collection, among: [text]), field)
      }
      guard case .text = table.fields[field].storage else { return dialect.unknown }
      return open("\(column(field)) = \(dialect.literal(text))", whereMissing: [field])
    case .state(let field, let state): return verdict(ofState: state, field)
    case .fields(let left, let comparison, let right): return verdict(of: left, comparison, right)
    case .quantity(let field, let ranges): return verdict(ofQuantity: field, ranges)
    case .through(let hop, let quantifier, let inner): return verdict(of: hop, quantifier, inner)
    case .constant, .not, .and, .or, .certainly, .possibly, .every, .pairs, .among, .derived:
      return dialect.unknown
    }
  }

  func column(_ field: Int) -> String { dialect.name(table.fields[field].column) }
}

// What is missing, and what could not be read.
extension SQLConditions {
  /// A test that is NULL where a value is missing, and open there.
  ///
  /// - Parameter fields: Of several, all must be missing.
  func open(_ test: String, whereMissing fields: [Int]) -> SQLVerdict {
    guard fields.allSatisfy({ table.fields[$0].isNullable }) else {
      return SQLVerdict(decided: test)
    }
    let missing = dialect.joined(
      fields.map { "\(column($0)) IS NULL" }, "AND", dialect.yes, dialect.no)
    return SQLVerdict(
      certain: test, possible: dialect.joined([test, missing], "OR", dialect.no, dialect.yes),
      isExact: true)
  }

  /// A cell that could not be read leaves open all that is asked of it.
  private func unreadLeftOpen(_ verdict: SQLVerdict, of condition: Condition) -> SQLVerdict {
    let marks = condition.askedFields.compactMap { table.fields[$0].unread }
      .map { "\(dialect.name($0)) = 1" }
    if marks.isEmpty { return verdict }
    let unread = dialect.joined(marks, "OR", dialect.no, dialect.yes)
    return SQLVerdict(
      certain: dialect.joined(
        [verdict.certain, "NOT (\(unread))"], "AND", dialect.yes, dialect.no),
      possible: dialect.joined([verdict.possible, unread], "OR", dialect.no, dialect.yes),
      dates: verdict.dates, isExact: false)
  }

  private func verdict(ofState state: RowState, _ field: Int) -> SQLVerdict {
    let isMissing: String
    switch table.fields[field].storage {
    case .date(let date): return verdict(ofDate: date, state, field)
    case .reference: isMissing = "\(column(field)) < 0"
    case .list, .link: isMissing = dialect.isEmpty(column(field))
    case .quantity(let low, _, _): isMissing = "\(dialect.name(low)) IS NULL"
    case .text, .category, .integer, .decimal, .boolean: isMissing = "\(column(field)) IS NULL"
    }
    switch state {
    case .missing: return SQLVerdict(decided: isMissing)
    case .known: return SQLVerdict(decided: dialect.negated(isMissing))
    case .uncertain, .doubtful, .approximate, .imprecise, .open, .inferred:
      return dialect.constant(false)
    case .disputed: return dialect.unknown
    }
  }
}

// Texts and names.
extension SQLConditions {
  /// That a value is one of some names.
  private func isOne(of names: [String], _ field: Int) -> SQLVerdict {
    let test =
      names.isEmpty
      ? dialect.no : "\(column(field)) IN (\(names.map(dialect.literal).joined(separator: ", ")))"
    return open(test, whereMissing: [field])
  }

  /// One of the forms of a text suffices.
  private func verdict(ofTexts fields: [Int], _ test: TextTest) -> SQLVerdict {
    var parts: [SQLVerdict] = []
    for field in fields {
      switch table.fields[field].storage {
      case .category:
        parts.append(
          isOne(of: names.values(ofField: field, in: collection, passing: test), field))
      case .text(let bare):
        guard let (certain, possible) = tests(test, bare: dialect.name(bare), column(field))
        else { return dialect.unknown }
        parts.append(SQLVerdict(certain: certain, possible: possible, isExact: certain == possible))
      case .integer, .decimal, .boolean, .quantity, .date, .list, .reference, .link:
        return dialect.unknown
      }
    }
    let found = dialect.or(parts)
    // A text is open where all its forms are missing; one that is there is said no by the test.
    let texts = fields.filter {
      if case .text = table.fields[$0].storage { true } else { false }
    }
    guard texts.count == fields.count else { return texts.isEmpty ? found : dialect.unknown }
    let open = open(dialect.no, whereMissing: fields)
    return dialect.or([found, open])
  }

  /// What is certain and what possible of a text that is there; nil for what SQL does not know.
  private func tests(_ test: TextTest, bare: String, _ text: String) -> (String, String)? {
    switch test {
    case .equals(let other, let written):
      let isEqual = "\(bare) = \(dialect.literal(other))"
      // Of texts that are found although their marks are others the reader is told, by clio.
      return (
        written == nil ? isEqual : "lower(\(text)) = \(dialect.literal(other))", isEqual
      )
    case .contains(let part):
      let isThere = part.isEmpty ? "\(text) IS NOT NULL" : dialect.holds(bare, part)
      return (isThere, isThere)
    case .startsWith(let part):
      let begins = dialect.begins(bare, with: part)
      return part.isEmpty ? nil : (begins, begins)
    case .endsWith(let part):
      let ends = dialect.ends(bare, with: part)
      return part.isEmpty ? nil : (ends, ends)
    case .compares, .like, .matches: return nil
    }
  }
}

// Rows of other tables.
extension SQLConditions {
  private func verdict(ofReference field: Int, to rows: [SQLRow]) -> SQLVerdict {
    let test = test(field, rows)
    guard case .reference = table.fields[field].storage else { return SQLVerdict(decided: test) }
    return openReference(field, certain: test, possible: test, isExact: true)
  }

  /// Whether a field leads to one of some rows.
  private func test(_ field: Int, _ rows: [SQLRow]) -> String {
    if rows.isEmpty { return dialect.no }
    let places = rows.map(\.place)
    switch table.fields[field].storage {
    case .link: return dialect.anyOf(places, in: column(field))
    case .reference(nil): return isOneOf(places, field)
    case .reference(let collection?):
      let parts = Dictionary(grouping: rows, by: \.collection).sorted { $0.key < $1.key }
        .map { key, rows in
          "(\(dialect.name(collection)) = \(key) AND \(isOneOf(rows.map(\.place), field)))"
        }
      return dialect.joined(parts, "OR", dialect.no, dialect.yes)
    case .text, .category, .integer, .decimal, .boolean, .quantity, .date, .list:
      return dialect.no
    }
  }

  private func isOneOf(_ places: [Int], _ field: Int) -> String {
    "\(column(field)) IN (\(places.map { "\($0)" }.joined(separator: ", ")))"
  }

  private func openReference(
    _ field: Int, certain: String, possible: String, isExact: Bool
  ) -> SQLVerdict {
    let missing = table.fields[field].isNullable ? "\(column(field)) < 0" : dialect.no
    return SQLVerdict(
      certain: certain,
      possible: dialect.joined([possible, missing], "OR", dialect.no, dialect.yes),
      isExact: isExact)
  }

  /// What is asked of the rows that a field leads to, which are told by their places.
  private func verdict(
    of hop: Hop, _ quantifier: Quantifier, _ inner: Condition
  ) -> SQLVerdict {
    guard case .field(let field) = hop.kind, quantifier == .any,
      let (certain, possible) = names.rows(of: hop.target, where: inner)
    else { return dialect.unknown }
    func test(_ places: [Int]) -> String {
      self.test(field, places.map { SQLRow(collection: hop.target, place: $0) })
    }
    switch table.fields[field].storage {
    case .reference(nil):
      return openReference(
        field, certain: test(certain), possible: test(possible), isExact: certain == possible)
    case .link:
      return SQLVerdict(
        certain: test(certain), possible: test(possible), isExact: certain == possible)
    case .reference, .text, .category, .integer, .decimal, .boolean, .quantity, .date, .list:
      return dialect.unknown
    }
  }
}

extension Condition {
  /// The fields that a leaf asks of by itself.
  fileprivate var askedFields: [Int] {
    switch self {
    case .date(let field, _), .number(let field, _), .boolean(let field, _),
      .category(let field, _), .entity(let field, _, _), .quantity(let field, _),
      .exact(let field, _), .state(let field, _):
      [field]
    case .text(let fields, _): fields
    case .fields(let left, _, let right): [left.field, right.field]
    case .through(let hop, _, _): if case .field(let field) = hop.kind { [field] } else { [] }
    case .constant, .not, .and, .or, .certainly, .possibly, .every, .pairs, .among, .derived: []
    }
  }
}

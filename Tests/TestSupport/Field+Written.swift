import Chronology
package import Corpus

/// Fields of a corpus that a test writes by hand.
extension Field {
  /// The rows are called `event-0`, `event-1` and so on.
  package static func ids(_ prefix: String, _ count: Int) -> Field {
    texts("id", (0..<count).map { "\(prefix)-\($0)" })
  }

  package static func texts(_ name: String, _ values: [String?]) -> Field {
    Field(name: name, column: .text(TextColumn(values)))
  }

  package static func dates(_ name: String, _ values: [String?]) -> Field {
    Field(name: name, column: .date(DateColumn(values.map { $0.flatMap { try? EDTFDate($0) } })))
  }

  package static func numbers(_ name: String, _ values: [Int?]) -> Field {
    let missing = RowSet(
      capacity: values.count, rows: values.indices.filter { values[$0] == nil })
    return Field(
      name: name,
      column: .integer(IntegerColumn(values: values.map { Int64($0 ?? 0) }, missing: missing)))
  }

  /// - Parameter all: Names that queries use, whether a row bears them or not.
  package static func categories(_ name: String, _ values: [String?], all: [String]) -> Field {
    var dictionary = NameDictionary()
    for name in all { _ = dictionary.code(adding: name) }
    let codes = values.map { $0.map { dictionary.code(adding: $0) } ?? CodedColumn.missingCode }
    return Field(name: name, column: .category(CodedColumn(codes: codes, dictionary: dictionary)))
  }

  package static func lists(_ name: String, _ values: [[String]]) -> Field {
    var dictionary = NameDictionary()
    let codes = values.joined().map { dictionary.code(adding: $0) }
    return Field(
      name: name,
      column: .list(ListColumn(items: ragged(values), codes: codes, dictionary: dictionary)))
  }

  package static func references(_ name: String, _ values: [Int?], to table: Int) -> Field {
    Field(
      name: name,
      column: .reference(
        ReferenceColumn(rows: values.map { Int32($0 ?? -1) }, target: .table(table))))
  }

  /// References to rows of any table.
  package static func rows(_ name: String, _ values: [(table: Int, row: Int)?]) -> Field {
    Field(
      name: name,
      column: .reference(
        ReferenceColumn(
          rows: values.map { Int32($0?.row ?? -1) },
          target: .any(Buffer(values.map { UInt16($0?.table ?? 0) })))))
  }

  package static func links(_ name: String, _ values: [[Int]], to table: Int) -> Field {
    Field(
      name: name, origin: .link,
      column: .link(
        LinkColumn(
          table: table, targets: ragged(values), rows: values.joined().map { Int32($0) })))
  }

  private static func ragged<Value>(_ values: [[Value]]) -> RaggedRows {
    RaggedRows(
      offsets: values.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) })
  }
}

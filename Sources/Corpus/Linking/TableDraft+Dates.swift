import Chronology

extension TableDraft {
  /// Adds the dates whose parts stand in columns of their own; what cannot be put together is noted.
  mutating func composeDates() {
    for date in clio.dates {
      let columns = date.fields.compactMap { name in
        fields.first { $0.isCalled(name) }?.column.integers
      }
      let isTaken = fields.contains { $0.name.lowercased() == date.name.lowercased() }
      guard columns.count == date.fields.count, !isTaken else {
        let reason =
          "'clio.dates' cannot make '\(date.name)' of "
          + date.fields.map { "'\($0)'" }.joined(separator: ", ") + ", which must be integers"
        log.add(.badDescriptor(reason: reason), line: nil)
        continue
      }
      add(DateComposer(columns: columns, rowCount: rowCount), as: date)
    }
  }

  private mutating func add(_ composer: DateComposer, as date: Descriptor.ComposedDate) {
    // Columns that were taken for a date by their names alone may be something else.
    let isGuess = origin.inferred != nil
    if isGuess, composer.faults.count * 100 > composer.filled {
      origin.resource.clio.dates.removeAll { $0 == date }
      clio.dates.removeAll { $0 == date }
      return
    }
    fields.append(
      FieldDraft(
        name: date.name, declared: date.name, label: date.name, column: .date(composer.column),
        faulty: [], reference: nil, isUnique: false, isHierarchy: false, isSource: false,
        quantity: nil, constraints: FieldDescriptor.Constraints(), isGathered: true))
    for (row, kind) in composer.faults { note(kind, row: row, field: fields.count - 1) }
  }
}

/// Puts dates together of whole numbers.
private struct DateComposer {
  private var dates: [EDTFDate?] = []
  private var codes: [UInt32] = []
  private var codeOfParts: [Parts: UInt32] = [:]
  /// The rows that have a date, or a faulty one.
  private(set) var filled = 0
  private(set) var faults: [(row: Int, kind: LoadFault.Kind)] = []

  private struct Parts: Hashable {
    let year: Int64
    let month: Int64
    let day: Int64
  }

  /// - Parameter columns: of the years, the months, and the days if there are any.
  init(columns: [IntegerColumn], rowCount: Int) {
    for row in 0..<rowCount {
      // A year that is a code for what is unknown is no year before Christ.
      guard let year = columns[0].number(at: row), !NegativeCodes.contains(year) else {
        codes.append(CodedColumn.missingCode)
        continue
      }
      filled += 1
      // Zero and codes such as -9 stand for a month or day that is not known.
      let month = max(columns[1].number(at: row) ?? 0, 0)
      let day = columns.count > 2 ? max(columns[2].number(at: row) ?? 0, 0) : 0
      append(Parts(year: year, month: month, day: day), row: row)
    }
  }

  private mutating func append(_ parts: Parts, row: Int) {
    if let code = codeOfParts[parts] {
      codes.append(code)
      return
    }
    do throws(DateRefusal) {
      let text = try CivilDate(
        year: Int(parts.year), month: Int(parts.month), day: Int(parts.day)
      ).edtf
      guard let date = try? EDTFDate(text) else { throw .notADate }
      codeOfParts[parts] = UInt32(dates.count)
      codes.append(UInt32(dates.count))
      dates.append(date)
    } catch {
      let read = "\(parts.year)-\(parts.month)-\(parts.day)"
      faults.append((row, .notADate(read: read, reason: error.message(of: read))))
      codes.append(CodedColumn.missingCode)
    }
  }

  var column: DateColumn { DateColumn(codes: codes, dates: dates) }
}

extension IntegerColumn {
  fileprivate func number(at row: Int) -> Int64? { missing.contains(row) ? nil : values[row] }
}

extension Column {
  fileprivate var integers: IntegerColumn? {
    if case .integer(let column) = self { column } else { nil }
  }
}

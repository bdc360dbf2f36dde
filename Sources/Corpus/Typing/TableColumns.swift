import Cores

/// The columns of a table while they take their cells, batch by batch.
struct TableColumns {
  let plan: ColumnPlan
  private let file: String
  private let textLimit: Int
  private(set) var builders: [ColumnBuilder]
  /// The builders that take cells; the others have them all.
  private(set) var open: [Int]
  /// Whether the records are still to be noted.
  private var areRecordsOpen = true
  private(set) var lines = LineMap()
  /// What is wrong with whole records, and with cells that are no text.
  private(set) var log: FaultLog

  init(_ plan: ColumnPlan, file: String, textLimit: Int) {
    self.plan = plan
    self.file = file
    self.textLimit = textLimit
    log = FaultLog(file: file)
    let rules = plan.rules
    builders = rules.indices.map {
      ColumnBuilder(
        rules[$0], column: plan.columns[$0], order: $0, file: file, textLimit: textLimit)
    }
    open = Array(rules.indices)
  }

  /// Whether everything was read already.
  var isWhole: Bool { open.isEmpty && !areRecordsOpen }

  /// Takes the cells of a batch, side by side, and fills the next batch meanwhile.
  ///
  /// - Parameter inference: what looks at the same cells to find out what the columns hold.
  mutating func take<Source: RecordSource>(
    _ batch: CellBatch, of bytes: Span<UInt8>, filling next: inout CellBatch,
    from source: inout Source, inference: inout SchemaInference
  ) {
    let isOpen = isOpen
    builders.withUnsafeMutableBufferPointer { builders in
      inference.columns.withUnsafeMutableBufferPointer { columns in
        Cores.perform(1 + columns.count) { part in
          if part == 0 { return source.fill(&next, from: bytes) }
          let column = part - 1
          columns[column].observe(batch, column: column, of: bytes)
          if isOpen[column] { builders[column].append(batch, of: bytes) }
        }
      }
    }
    inference.observeEnds(batch)
  }

  /// Takes the cells of a batch, side by side, and fills the next batch meanwhile.
  mutating func take<Source: RecordSource>(
    _ batch: CellBatch, of bytes: Span<UInt8>, filling next: inout CellBatch,
    from source: inout Source
  ) {
    let open = open
    builders.withUnsafeMutableBufferPointer { builders in
      Cores.perform(1 + open.count) { part in
        if part == 0 { return source.fill(&next, from: bytes) }
        builders[open[part - 1]].append(batch, of: bytes)
      }
    }
  }

  /// Makes room for the rows of a whole file, judged by those of its beginning. Columns that grow as
  /// they are filled are copied again and again; room that is never used takes no memory.
  ///
  /// - Parameters:
  ///   - offset: how far the file was read.
  ///   - end: its length.
  mutating func reserve(from offset: Int, to end: Int) {
    guard offset > 0 else { return }
    // A little more than as many as there seem to be.
    let factor = Double(end) / Double(offset) * 1.03
    for index in open { builders[index].reserve(factor) }
  }

  private var isOpen: [Bool] {
    var isOpen = [Bool](repeating: false, count: builders.count)
    for index in open { isOpen[index] = true }
    return isOpen
  }
}

// What no single column tells.
extension TableColumns {
  /// Notes the lines of the records of a batch, and what is wrong with them; cells that are no UTF-8 are
  /// marked.
  mutating func note(_ batch: inout CellBatch, of bytes: Span<UInt8>, isUTF8: Bool) {
    if areRecordsOpen {
      for line in batch.lines { lines.append(line) }
      noteRagged(batch, bytes)
    }
    if isUTF8 { return }
    let (fields, rules, areRecordsOpen) = (plan.fieldOfColumn, plan.rules, areRecordsOpen)
    batch.markInvalid(in: bytes) { line, column, offset in
      guard areRecordsOpen else { return }
      let field = fields[column]
      log.add(
        .invalidEncoding(offset: offset), line: line, column: field ?? -1,
        field: field.map { rules[$0].name })
    }
  }

  private mutating func noteRagged(_ batch: CellBatch, _ bytes: Span<UInt8>) {
    for (row, count) in batch.ragged {
      log.add(
        count > batch.width
          ? .surplusCells(
            count: count, expected: batch.width, read: batch.surplusTexts(row, of: bytes))
          : .missingCells(count: count, expected: batch.width),
        line: batch.lines[row])
    }
  }
}

// Columns that took cells before it was certain what they hold.
extension TableColumns {
  /// Gives up the columns whose cells are of another kind than was guessed, or too large.
  mutating func giveUpRefuted() {
    for index in open where builders[index].isRefuted || builders[index].isFull {
      builders[index] = ColumnBuilder(
        plan.rules[index], column: plan.columns[index], order: index, file: file)
      open.removeAll { $0 == index }
    }
  }

  /// Takes over the records, and the columns that were read by the same declaration.
  ///
  /// - Parameters:
  ///   - guess: columns that took every cell, but for those that were given up.
  ///   - isRight: whether a field was guessed as it is.
  mutating func adopt(_ guess: TableColumns, where isRight: (Int) -> Bool) {
    (lines, log, areRecordsOpen) = (guess.lines, guess.log, false)
    let adopted = guess.open.filter(isRight)
    for index in adopted { builders[index] = guess.builders[index] }
    open.removeAll(where: adopted.contains)
  }
}

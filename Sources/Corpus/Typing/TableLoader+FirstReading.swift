// The first reading of a file that nothing describes.

extension TableLoader {
  /// What the first rows of a file let expect of its columns, and the columns, which took all cells as
  /// such.
  struct Guess {
    let schema: TableSchema
    var columns: TableColumns
  }

  /// So many batches are looked at before it is guessed what the columns hold; tests set it lower.
  @TaskLocal static var batchesBeforeGuess = 8

  /// Finds out what the columns hold, from all of the records.
  ///
  /// In a large file the columns take their cells meanwhile, as what the first of them let expect: only
  /// a column in which that was wrong has to be read again. Where something beyond the columns is still
  /// open, a file that is no UTF-8 or columns that have no name, nothing is guessed.
  ///
  /// - Parameter source: before its first row; then at its end.
  mutating func firstReading<Source: RecordSource>(
    _ source: inout Source, _ bytes: Span<UInt8>, headings: [String]
  ) throws(LoadFault) -> (found: SchemaInference.Result, guess: Guess?) {
    beginReading(bytes)
    let first = source
    let mayGuess = isUTF8(bytes)
    var inference = SchemaInference(headings: headings)
    var batch = CellBatch(width: headings.count)
    var next = batch
    var (rowCount, batchCount) = (0, 0)
    source.fill(&batch, from: bytes)
    while batch.rowCount > 0,
      batchCount < Self.batchesBeforeGuess || !mayGuess || inference.unfilled > 0
    {
      inference.observe(batch, of: bytes, filling: &next, from: &source)
      rowCount += batch.rowCount
      batchCount += 1
      swap(&batch, &next)
      try checkSize(of: bytes, rows: rowCount, columns: headings.count)
      try report(source.position, of: bytes, reading: 0, readings: 2)
    }
    if batch.rowCount == 0 { return (inference.result(source), nil) }

    let schema = inference.result(source).schema
    var guess = Guess(schema: schema, columns: bareColumns(of: schema))
    let observed = batchCount
    (rowCount, batchCount) = (0, 0)
    source = first
    beginReading(bytes)
    source.fill(&batch, from: bytes)
    while batch.rowCount > 0 {
      guess.columns.note(&batch, of: bytes, isUTF8: true)
      if batchCount == observed {
        guess.columns.reserve(from: batch.starts.first ?? 0, to: bytes.count)
      }
      if batchCount < observed {
        guess.columns.take(batch, of: bytes, filling: &next, from: &source)
      } else {
        guess.columns.take(
          batch, of: bytes, filling: &next, from: &source, inference: &inference)
        guess.columns.giveUpRefuted()
      }
      rowCount += batch.rowCount
      batchCount += 1
      swap(&batch, &next)
      try checkSize(of: bytes, rows: rowCount, columns: headings.count)
      try report(source.position, of: bytes, reading: 0, readings: 1)
    }
    return (inference.result(source), guess)
  }
}

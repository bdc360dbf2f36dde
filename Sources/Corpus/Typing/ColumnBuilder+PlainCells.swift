// The loops through which nearly all cells of large tables go: each looks at the bytes of a cell once,
// and leaves to `append` whatever is not as plain as can be.

/// The cells of a column of which no rule has to be asked what they hold.
enum PlainCells {
  /// Whole numbers of digits.
  case integers
  /// Numbers of digits with a point.
  case decimals
  /// Texts without spaces at their ends.
  case texts
  /// Dates that begin with a digit; what is wrong with one is known by its code.
  case dates

  /// - Returns: nil for a column in which every cell has to be looked at by the rule.
  init?(_ rule: FieldRule) {
    let isFree =
      rule.pattern == nil && rule.enumeration == nil && rule.minimum == nil && rule.maximum == nil
    switch rule.kind {
    case .integer where isFree && rule.numbers.isPlain && !rule.missing.includesDigits:
      self = .integers
    case .decimal where isFree && rule.numbers.isPlain && !rule.missing.includesDigits:
      self = .decimals
    case .text
    where isFree && rule.length == LengthBounds() && rule.missing.isEmptyAlone:
      self = .texts
    case .date where !rule.missing.includesDigits: self = .dates
    default: return nil
    }
  }
}

extension ColumnBuilder {
  mutating func appendIntegers(
    _ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>
  ) {
    appendEach(batch, column: column, of: bytes) { builder, cell in
      guard cell.isOfFile, let number = PlainNumber.integer(bytes, cell.start, cell.length) else {
        return false
      }
      builder.integers.append(number)
      builder.missing.append(false)
      return true
    }
  }

  mutating func appendDecimals(
    _ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>
  ) {
    appendEach(batch, column: column, of: bytes) { builder, cell in
      guard cell.isOfFile, let number = PlainNumber.decimal(bytes, cell.start, cell.length) else {
        return false
      }
      builder.decimals.append(number)
      builder.missing.append(false)
      return true
    }
  }

  mutating func appendTexts(
    _ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>
  ) {
    appendEach(batch, column: column, of: bytes) { builder, cell in
      if cell.isEmpty {
        if builder.rule.isRequired { return false }
        builder.texts.appendMissing()
        builder.missing.append(true)
        return true
      }
      guard cell.isOfFile else { return false }
      let text = bytes.extracting(cell.start..<(cell.start &+ cell.length))
      guard !text.hasBlankEnd, builder.hasRoom(for: text) else { return false }
      builder.texts.append(text)
      builder.missing.append(false)
      return true
    }
  }

  mutating func appendDates(
    _ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>
  ) {
    appendEach(batch, column: column, of: bytes) { builder, cell in
      guard cell.isOfFile, !cell.isEmpty else { return false }
      let text = bytes.extracting(cell.start..<(cell.start &+ cell.length))
      guard text[0] &- UInt8(ascii: "0") < 10, text[text.count &- 1] > 0x20 else { return false }
      let code = builder.dateCode(of: text)
      guard builder.dateFaults.isEmpty || builder.dateFaults[code] == nil else { return false }
      builder.codes.append(code)
      builder.missing.append(false)
      return true
    }
  }

  /// Adds the cells of a column; what is not taken goes to the rule.
  @inline(__always)
  private mutating func appendEach(
    _ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>,
    take: (inout ColumnBuilder, PackedCell) -> Bool
  ) {
    var place = column
    for row in 0..<batch.rowCount {
      let isTaken = take(&self, batch.cells[place])
      place &+= batch.width
      if !isTaken { append(batch, row: row, column: column, of: bytes) }
    }
  }
}

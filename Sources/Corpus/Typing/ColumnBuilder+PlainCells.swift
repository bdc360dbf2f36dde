// The loops through which nearly all cells of large tables go: each looks at the bytes of a cell once,
// and leaves to `append` whatever is not as plain as can be.

/// The cells of a column of which no rule has to be asked what they hold.
enum PlainCells {
  /// Whole numbers of digits.
  case integers
  /// Numbers of digits with a point.
  case decimals
  /// Texts without blanks at their ends.
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
    var place = column
    for row in 0..<batch.rowCount {
      let cell = batch.cells[place]
      place &+= batch.width
      if cell.isOfFile, let number = PlainNumber.integer(bytes, cell.start, cell.length) {
        integers.append(number)
        missing.append(false)
      } else {
        append(batch, row: row, column: column, of: bytes)
      }
    }
  }

  mutating func appendDecimals(
    _ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>
  ) {
    var place = column
    for row in 0..<batch.rowCount {
      let cell = batch.cells[place]
      place &+= batch.width
      if cell.isOfFile, let number = PlainNumber.decimal(bytes, cell.start, cell.length) {
        decimals.append(number)
        missing.append(false)
      } else {
        append(batch, row: row, column: column, of: bytes)
      }
    }
  }

  mutating func appendTexts(
    _ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>
  ) {
    var place = column
    for row in 0..<batch.rowCount {
      let cell = batch.cells[place]
      place &+= batch.width
      if cell.isEmpty, !rule.isRequired {
        texts.appendMissing()
        missing.append(true)
        continue
      }
      if cell.isOfFile, !cell.isEmpty {
        let text = bytes.extracting(cell.start..<(cell.start &+ cell.length))
        if !text.hasBlankEnd, hasRoom(for: text) {
          texts.append(text)
          missing.append(false)
          continue
        }
      }
      append(batch, row: row, column: column, of: bytes)
    }
  }

  mutating func appendDates(
    _ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>
  ) {
    var place = column
    for row in 0..<batch.rowCount {
      let cell = batch.cells[place]
      place &+= batch.width
      if cell.isOfFile, !cell.isEmpty {
        let text = bytes.extracting(cell.start..<(cell.start &+ cell.length))
        if text[0] &- UInt8(ascii: "0") < 10, text[text.count &- 1] > 0x20 {
          let code = dateCode(of: text)
          if dateFaults.isEmpty || dateFaults[code] == nil {
            codes.append(code)
            missing.append(false)
            continue
          }
        }
      }
      append(batch, row: row, column: column, of: bytes)
    }
  }
}

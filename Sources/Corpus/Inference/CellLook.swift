import Text

/// What a cell looks like before its column has a kind.
enum CellLook: Equatable {
  /// Nothing, or a sign that stands for nothing.
  case nothing
  /// Digits and signs: a number, a date, a code.
  case value
  case text

  init(_ cell: String) {
    let text = cell.trimmed
    let bytes = Array(text.utf8)
    if text.isEmpty || MarkerCount.isWord(bytes.span) == true {
      self = .nothing
      return
    }
    // `5 km` and `$7` are values as much as `5` is.
    if WrittenNumber(bytes.span) != nil {
      self = .value
      return
    }
    var hasDigit = false
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType == .decimal {
        hasDigit = true
      } else if scalar.properties.isAlphabetic,
        !(hasDigit && "eETZ".unicodeScalars.contains(scalar))
      {
        self = .text
        return
      }
    }
    self = hasDigit ? .value : .text
  }

  /// The columns that hold values and no text in some records.
  static func typedColumns(_ records: [SampleRecord], width: Int) -> [Int] {
    (0..<width).filter { column in
      var values = 0
      for record in records where column < record.cells.count {
        switch CellLook(record.cells[column]) {
        case .nothing: break
        case .value: values += 1
        case .text: return false
        }
      }
      return values >= min(2, records.count) && values > 0
    }
  }
}
